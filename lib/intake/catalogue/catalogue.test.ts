import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  allowedFields,
  CATALOGUE,
  CATALOGUE_VERSION,
  conditionOf,
  departmentFor,
  departmentOf,
  fieldOf,
  flagOf,
  kindOf,
  questionFor,
  serviceOf,
} from "./catalogue";
import { fingerprint } from "./fingerprint";

const VOCABULARY = fileURLToPath(new URL("../../../../shared/spec/vocabulary.json", import.meta.url));
const byId = <T extends { id: string }>(entries: T[]) => [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
const wordsIn = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

/** Every sentence that may reach a citizen, with the place it comes from. */
const sentences = [
  ...CATALOGUE.fields.map((f): [string, string] => [
    f.key,
    f.source === "stated" ? f.questionDe : f.requestDe,
  ]),
  ...CATALOGUE.services.flatMap((service) =>
    Object.entries(service.questions ?? {}).map(([key, text]): [string, string] => [
      `${service.id}.${key}`,
      text,
    ]),
  ),
];

describe("the catalogue", () => {
  it("holds 58 services, 20 kinds, 16 departments and extern, 143 fields", () => {
    expect(CATALOGUE.services).toHaveLength(58);
    expect(CATALOGUE.kinds).toHaveLength(20);
    expect(CATALOGUE.departments).toHaveLength(17);
    expect(departmentOf("extern")).not.toBeNull();
    expect(CATALOGUE.fields).toHaveLength(143);
    expect(CATALOGUE.fields.filter((field) => field.source === "attached")).toHaveLength(32);
    expect(CATALOGUE.conditions).toHaveLength(99);
    expect(CATALOGUE.flags).toHaveLength(20);
  });

  it("gives each service enough everyday words, and no wording to two services", () => {
    const seen = new Set<string>();
    for (const service of CATALOGUE.services) {
      expect(service.wordingsDe.length, service.id).toBeGreaterThanOrEqual(14);
      expect(service.wordingsDe.length, service.id).toBeLessThanOrEqual(20);
      const others = Object.values(service.wordingsOther).flat();
      expect(others.length, service.id).toBeGreaterThanOrEqual(4);
      expect(others.length, service.id).toBeLessThanOrEqual(8);
      for (const wording of [...service.wordingsDe, ...others]) {
        expect(seen.has(wording.toLowerCase()), wording).toBe(false);
        seen.add(wording.toLowerCase());
      }
    }
  });

  it("gives each kind eight to fifteen cues", () => {
    for (const kind of CATALOGUE.kinds) {
      expect(kind.cuesDe.length, kind.id).toBeGreaterThanOrEqual(8);
      expect(kind.cuesDe.length, kind.id).toBeLessThanOrEqual(15);
    }
  });

  it("has field types whose patterns take their examples and refuse the counter-examples", () => {
    for (const type of CATALOGUE.fieldTypes) {
      const pattern = new RegExp(type.pattern, "u");
      for (const example of type.examples) expect(pattern.test(example), example).toBe(true);
      for (const wrong of type.counterExamples) expect(pattern.test(wrong), wrong).toBe(false);
    }
  });

  it("has a version of eight hex digits that follows the content", () => {
    expect(CATALOGUE_VERSION).toMatch(/^[0-9a-f]{8}$/);
    expect(fingerprint(JSON.stringify(CATALOGUE))).toBe(CATALOGUE_VERSION);
    expect(fingerprint(`${JSON.stringify(CATALOGUE)} `)).not.toBe(CATALOGUE_VERSION);
    expect(fingerprint("ā")).not.toBe(fingerprint("\u0001"));
  });
});

describe("a question to the citizen", () => {
  it.each(sentences)("is a short, polite sentence: %s", (_place, sentence) => {
    expect(sentence).toMatch(/[?.]$/);
    expect(sentence).not.toMatch(/Betreff/i);
    expect(sentence).not.toMatch(/(^|[^\p{L}])(du|dein\p{L}*|dich|dir)(?!\p{L})/iu);
    expect(wordsIn(sentence)).toBeLessThanOrEqual(18);
  });

  it("has a hint of at most fifteen words", () => {
    for (const field of CATALOGUE.fields)
      if (field.source === "stated" && field.hintDe !== undefined)
        expect(wordsIn(field.hintDe), field.key).toBeLessThanOrEqual(15);
  });

  it("uses the wording of the service before the general one", () => {
    expect(questionFor("bewohnerparken", "startDate")).toBe("Ab welchem Tag soll der Parkausweis gelten?");
    expect(questionFor("kita", "startDate")).toBe("Ab wann soll Ihr Kind in die Betreuung gehen?");
    expect(questionFor("sondernutzung", "startDate")).toBe("Ab welchem Tag brauchen Sie die Fläche?");
    expect(questionFor(null, "startDate")).toBe("Ab welchem Tag soll es gelten?");
    expect(questionFor("wohngeld", "dateOfBirth")).toBe(questionFor(null, "dateOfBirth"));
    expect(questionFor("no-such-service", "plate")).toBe(questionFor(null, "plate"));
  });

  it("requests a paper in the same way", () => {
    expect(questionFor("kfz-abmelden", "endProof")).toContain("Schrottplatz");
    expect(questionFor("hundesteuer", "endProof")).toContain("Tierarzt");
    expect(questionFor(null, "landlordConfirmation")).toContain("Vermieter");
  });

  it("does not exist for an unknown field", () => {
    expect(questionFor(null, "shoeSize")).toBeNull();
    expect(questionFor("kita", "constructor")).toBeNull();
  });

  it("exists for every detail a service needs", () => {
    for (const service of CATALOGUE.services)
      for (const key of [...service.required, ...service.conditional.flatMap((c) => c.fields)])
        expect(questionFor(service.id, key), `${service.id}.${key}`).not.toBeNull();
  });
});

describe("a look-up", () => {
  it("finds entries by id and answers null for unknown ids", () => {
    expect(serviceOf("wohngeld")?.department).toBe("wohnen");
    expect(kindOf("objection").urgencyFloor).toBe("deadline");
    expect(fieldOf("iban")?.type).toBe("iban");
    expect(flagOf("self_harm")?.tier).toBe("S0");
    expect(conditionOf("tenant")).not.toBeNull();
    expect([serviceOf("x"), fieldOf("x"), departmentOf("x"), flagOf("x"), conditionOf("x")]).toEqual(
      Array(5).fill(null),
    );
  });

  it("allows universal fields, those of the kind and those of the service", () => {
    const allowed = allowedFields("appointment", "hundesteuer");
    for (const key of ["applicantName", "travelDate", "timeWindow", "dogChip", "endProof"])
      expect(allowed.has(key), key).toBe(true);
    expect(allowed.has("vin")).toBe(false);
    expect(allowedFields("spam", null).size).toBe(15);
  });

  it.each([
    ["application", "wohngeld", {}, "wohnen"],
    ["foiRequest", "bauakte", {}, "zentrale-dienste"],
    ["petition", "maengelmeldung", { defectCategory: "waste" }, "zentrale-dienste"],
    ["application", null, {}, "zentrale-dienste"],
    ["application", "no-such-service", {}, "zentrale-dienste"],
    ["defectReport", "maengelmeldung", {}, "tiefbau"],
    ["defectReport", "maengelmeldung", { defectCategory: "waste" }, "abfall"],
    ["defectReport", "maengelmeldung", { defectCategory: "playground" }, "umwelt-gruen"],
    ["defectReport", "maengelmeldung", { defectCategory: "trafficSign" }, "strassenverkehr"],
    ["defectReport", "maengelmeldung", { defectCategory: "constructor" }, "tiefbau"],
    ["application", "grundsicherungsgeld", {}, "extern"],
  ] as const)("routes %s about %s with %o to %s", (kind, service, fields, department) => {
    expect(departmentFor(kind, service, { ...fields })).toBe(department);
  });
});

const listed = z.array(z.looseObject({ id: z.string() }));
const strings = z.array(z.string());
const vocabularySchema = z.looseObject({
  kinds: z.array(
    z.object({
      id: z.string(),
      missingRule: z.unknown(),
      urgencyFloor: z.string(),
      departmentRule: z.string(),
      fields: strings,
    }),
  ),
  departments: listed,
  fieldTypes: z.array(z.object({ id: z.string(), pattern: z.string() })),
  fields: z.array(
    z.object({ key: z.string(), type: z.string(), source: z.string(), options: listed.optional() }),
  ),
  universalFields: strings,
  conditions: listed,
  flags: z.array(z.object({ id: z.string(), tier: z.string(), urgencyFloor: z.string() })),
  tiers: listed,
  urgency: listed,
  channels: listed,
  services: z.array(
    z.object({
      id: z.string(),
      department: z.string(),
      departmentRule: z.unknown().optional(),
      keys: strings,
      decision: z.string(),
      decisionAlso: strings,
      channels: strings,
      writtenForm: z.string().nullable(),
      followUp: z.string(),
      aiRisk: z.string(),
      sensitive: z.boolean(),
      sensitiveWhy: z.string().nullable(),
      requiredForKinds: strings,
      required: strings,
      conditional: z.array(z.object({ when: z.string(), fields: strings })),
      documents: strings,
      optional: strings,
      typicalDeadline: z.string(),
      priorityHint: z.object({ base: z.string(), raise: z.array(z.object({ to: z.string() })) }),
      note: z.string().optional(),
    }),
  ),
});

describe.runIf(existsSync(VOCABULARY))("the binding vocabulary", () => {
  const read = () => vocabularySchema.parse(JSON.parse(readFileSync(VOCABULARY, "utf8")));
  const idsOf = (entries: { id: string }[]) => entries.map((entry) => entry.id);

  it("has the same ids in the same order", () => {
    const words = read();
    expect(idsOf(CATALOGUE.kinds)).toEqual(idsOf(words.kinds));
    expect(idsOf(CATALOGUE.departments)).toEqual(idsOf(words.departments));
    expect(CATALOGUE.fieldTypes.map(({ id, pattern }) => ({ id, pattern }))).toEqual(words.fieldTypes);
    expect(idsOf(CATALOGUE.conditions)).toEqual(idsOf(words.conditions));
    expect(idsOf(CATALOGUE.tiers)).toEqual(idsOf(words.tiers));
    expect(idsOf(CATALOGUE.urgencies)).toEqual(idsOf(words.urgency));
    expect(idsOf(CATALOGUE.channels)).toEqual(idsOf(words.channels));
    expect(CATALOGUE.flags.map(({ id, tier, urgencyFloor }) => ({ id, tier, urgencyFloor }))).toEqual(
      words.flags,
    );
    expect(idsOf(byId(CATALOGUE.services))).toEqual(idsOf(byId(words.services)));
  });

  it("has the same fields, options and universal fields", () => {
    const words = read();
    const optionIds = (options?: { id: string }[]) => options && idsOf(options);
    const ours = CATALOGUE.fields.map((field) => [
      field.key,
      field.type,
      field.source,
      field.source === "stated" ? optionIds(field.options) : undefined,
    ]);
    expect(ours).toEqual(words.fields.map((f) => [f.key, f.type, f.source, optionIds(f.options)]));
    const universal = CATALOGUE.fields.filter((field) => field.universal).map((field) => field.key);
    expect(universal.sort()).toEqual([...words.universalFields].sort());
  });

  it("has the same rules for each kind", () => {
    for (const { id, ...rules } of read().kinds)
      expect(
        CATALOGUE.kinds.find((kind) => kind.id === id),
        id,
      ).toMatchObject(rules);
  });

  it("has the same facts, deadlines and urgency for each service", () => {
    for (const { typicalDeadline, priorityHint, note, ...facts } of read().services) {
      const service = serviceOf(facts.id);
      expect(service, facts.id).toMatchObject(facts);
      if (note !== undefined) expect(service?.noteDe, facts.id).toBeDefined();
      const written = service?.deadlines.map(({ who, period, anchor }) => `${who}:${period}@${anchor}`);
      const wanted = typicalDeadline === "none" ? [] : typicalDeadline.split("; ");
      expect(written, facts.id).toEqual(wanted.map((item) => item.replace(/[(|].*$/, "")));
      expect(service?.priorityHint.base).toBe(priorityHint.base);
      const steps = new Set(service?.priorityHint.raise.map((raise) => raise.to));
      expect(steps, facts.id).toEqual(new Set(priorityHint.raise.map((raise) => raise.to)));
    }
  });
});
