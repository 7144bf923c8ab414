import type { z } from "zod";
import { CHANNELS, KINDS, TIERS, URGENCIES } from "../schema";
import type { CatalogueShape } from "./entries";

type Path = (string | number)[];
type Report = (path: Path, reason: string) => void;
type Known = (id: string, path: Path) => void;
type Service = CatalogueShape["services"][number];
/** Look-ups of one run, so that every check below reports in the same words. */
type Names = {
  catalogue: CatalogueShape;
  report: Report;
  field: Known;
  stated: Known;
  attached: Known;
  condition: Known;
  department: Known;
  flag: Known;
};

/** Reports each id that a part of the catalogue names and no other part defines. For `superRefine`. */
export function crossCheck(catalogue: CatalogueShape, context: z.RefinementCtx): void {
  const report: Report = (path, reason) => context.addIssue({ code: "custom", path, message: reason });
  const names = namesOf(catalogue, report);
  checkLists(names);
  checkFields(names);
  checkKinds(names);
  catalogue.services.forEach((service, at) => {
    checkService(service, ["services", at], names);
    checkQuestions(service, ["services", at], names);
    checkRouting(service, ["services", at], names);
    checkUrgency(service, ["services", at], names);
  });
}

function namesOf(catalogue: CatalogueShape, report: Report): Names {
  const keys = (source: string) => catalogue.fields.filter((f) => f.source === source).map((f) => f.key);
  const known = (what: string, ids: string[]): Known => {
    const set = new Set(ids);
    return (id, path) => {
      if (!set.has(id)) report(path, `${what} „${id}“ gibt es im Katalog nicht.`);
    };
  };
  return {
    catalogue,
    report,
    field: known("Das Feld", [...keys("stated"), ...keys("attached")]),
    stated: known("Das Feld mit einer Frage", keys("stated")),
    attached: known("Das Feld für eine Unterlage", keys("attached")),
    condition: known("Die Bedingung", idsOf(catalogue.conditions)),
    department: known("Das Amt", idsOf(catalogue.departments)),
    flag: known("Den Hinweis", idsOf(catalogue.flags)),
  };
}

function idsOf(entries: { id: string }[]): string[] {
  return entries.map((entry) => entry.id);
}

/** Ids are unique, and the lists that code knows by name (kinds, tiers …) are complete. */
function checkLists({ catalogue, report }: Names): void {
  const unique = (list: string, key: string, ids: string[]) =>
    ids.forEach((id, at) => {
      if (ids.indexOf(id) < at) report([list, at, key], `„${id}“ steht zweimal in der Liste.`);
    });
  const complete = (list: string, wanted: readonly string[], ids: string[]) =>
    wanted
      .filter((id) => !ids.includes(id))
      .forEach((id) => {
        report([list], `Der Eintrag „${id}“ fehlt in der Liste.`);
      });
  const { fields, kinds, tiers, urgencies, channels, ...others } = catalogue;
  unique(
    "fields",
    "key",
    fields.map((field) => field.key),
  );
  for (const [list, entries] of Object.entries({ kinds, tiers, urgencies, channels, ...others }))
    unique(list, "id", idsOf(entries));
  complete("kinds", KINDS, idsOf(kinds));
  complete("tiers", TIERS, idsOf(tiers));
  complete("urgencies", URGENCIES, idsOf(urgencies));
  complete("channels", CHANNELS, idsOf(channels));
}

function checkFields({ catalogue, report }: Names): void {
  const types = new Set(idsOf(catalogue.fieldTypes));
  catalogue.fieldTypes.forEach(({ pattern, partOf }, at) => {
    if (!compiles(pattern)) report(["fieldTypes", at, "pattern"], "Das Muster ist ungültig.");
    if (partOf !== undefined && !types.has(partOf))
      report(["fieldTypes", at, "partOf"], `Den Feldtyp „${partOf}“ gibt es im Katalog nicht.`);
  });
  catalogue.fields.forEach((field, at) => {
    if (!types.has(field.type))
      report(["fields", at, "type"], `Den Feldtyp „${field.type}“ gibt es im Katalog nicht.`);
    const choosable = field.source === "stated" && field.options !== undefined;
    if ((field.type === "choice") !== choosable)
      report(["fields", at], "Auswahlmöglichkeiten gehören zu jedem Feld vom Typ „choice“ und nur dorthin.");
  });
}

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern, "u") instanceof RegExp;
  } catch {
    return false;
  }
}

function checkKinds({ catalogue, department, field, stated }: Names): void {
  catalogue.kinds.forEach((kind, at) => {
    const path = ["kinds", at];
    if (kind.departmentRule !== "service") department(kind.departmentRule, [...path, "departmentRule"]);
    kind.fields.forEach((key, i) => {
      field(key, [...path, "fields", i]);
    });
    if (kind.missingRule.mode !== "needs") return;
    kind.missingRule.groups.forEach((group, g) => {
      const inGroup = [...path, "missingRule", "groups", g];
      group.anyOf.forEach((set, s) => {
        set.forEach((key, i) => {
          stated(key, [...inGroup, "anyOf", s, i]);
        });
      });
      group.ask.forEach((key, i) => {
        stated(key, [...inGroup, "ask", i]);
      });
    });
  });
}

function checkService(service: Service, path: Path, { report, ...names }: Names): void {
  // Only a detail that can be asked for may be required: papers stand in `documents` or `conditional`.
  service.required.forEach((key, i) => {
    names.stated(key, [...path, "required", i]);
  });
  service.documents.forEach((key, i) => {
    names.attached(key, [...path, "documents", i]);
  });
  service.optional.forEach((key, i) => {
    names.field(key, [...path, "optional", i]);
  });
  service.conditional.forEach(({ when, fields }, c) => {
    names.condition(when, [...path, "conditional", c, "when"]);
    fields.forEach((key, i) => {
      names.field(key, [...path, "conditional", c, "fields", i]);
    });
  });
  if (service.sensitive !== (service.sensitiveWhy !== null))
    report([...path, "sensitiveWhy"], "Ein Grund steht genau dann hier, wenn die Leistung geschützt ist.");
}

/** A wording for a field the service never uses is a slip of the key, so it is refused. */
function checkQuestions(service: Service, path: Path, { field, report }: Names): void {
  const own = new Set([
    ...service.required,
    ...service.conditional.flatMap((condition) => condition.fields),
    ...service.documents,
    ...service.optional,
  ]);
  for (const key of Object.keys(service.questions ?? {})) {
    field(key, [...path, "questions", key]);
    if (!own.has(key)) report([...path, "questions", key], `Die Leistung verwendet das Feld „${key}“ nicht.`);
  }
}

function checkRouting(service: Service, path: Path, { catalogue, department, report }: Names): void {
  department(service.department, [...path, "department"]);
  const rule = service.departmentRule;
  if (!rule) return;
  const field = catalogue.fields.find((f) => f.key === rule.field);
  const options = field?.source === "stated" ? (field.options ?? []) : [];
  if (options.length === 0)
    report([...path, "departmentRule", "field"], `„${rule.field}“ ist kein Feld mit Auswahlmöglichkeiten.`);
  for (const [option, target] of Object.entries(rule.map)) {
    const at = [...path, "departmentRule", "map", option];
    department(target, at);
    if (!idsOf(options).includes(option)) report(at, `Die Auswahl „${option}“ gibt es nicht.`);
  }
}

function checkUrgency(service: Service, path: Path, names: Names): void {
  service.priorityHint.raise.forEach(({ on }, r) => {
    const at = [...path, "priorityHint", "raise", r, "on"];
    if (on.by === "condition") {
      on.conditions.forEach((id, i) => {
        names.condition(id, [...at, "conditions", i]);
      });
    } else if (on.by === "flag") {
      on.flags.forEach((id, i) => {
        names.flag(id, [...at, "flags", i]);
      });
    } else if (on.by === "date") {
      on.fields.forEach((key, i) => {
        names.stated(key, [...at, "fields", i]);
      });
    }
  });
}
