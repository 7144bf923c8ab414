import type { KindId } from "../schema";
import channels from "./data/channels.json" with { type: "json" };
import conditions from "./data/conditions.json" with { type: "json" };
import departments from "./data/departments.json" with { type: "json" };
import fieldTypes from "./data/field-types.json" with { type: "json" };
import fields from "./data/fields.json" with { type: "json" };
import flags from "./data/flags.json" with { type: "json" };
import kinds from "./data/kinds.json" with { type: "json" };
import abfall from "./data/services/abfall.json" with { type: "json" };
import auslaenderbehoerde from "./data/services/auslaenderbehoerde.json" with { type: "json" };
import bauaufsicht from "./data/services/bauaufsicht.json" with { type: "json" };
import buergerbuero from "./data/services/buergerbuero.json" with { type: "json" };
import extern from "./data/services/extern.json" with { type: "json" };
import fuehrerscheinKfz from "./data/services/fuehrerschein-kfz.json" with { type: "json" };
import gewerbe from "./data/services/gewerbe.json" with { type: "json" };
import jugendFamilieSchule from "./data/services/jugend-familie-schule.json" with { type: "json" };
import ordnungsamt from "./data/services/ordnungsamt.json" with { type: "json" };
import soziales from "./data/services/soziales.json" with { type: "json" };
import standesamt from "./data/services/standesamt.json" with { type: "json" };
import steuernKasse from "./data/services/steuern-kasse.json" with { type: "json" };
import strassenverkehr from "./data/services/strassenverkehr.json" with { type: "json" };
import tiefbau from "./data/services/tiefbau.json" with { type: "json" };
import umweltGruen from "./data/services/umwelt-gruen.json" with { type: "json" };
import wohnen from "./data/services/wohnen.json" with { type: "json" };
import zentraleDienste from "./data/services/zentrale-dienste.json" with { type: "json" };
import tiers from "./data/tiers.json" with { type: "json" };
import urgencies from "./data/urgency.json" with { type: "json" };
import { fingerprint } from "./fingerprint";
import {
  type Catalogue,
  type Condition,
  catalogueSchema,
  type Department,
  type Field,
  type Flag,
  type Kind,
  type Service,
} from "./schema";

/** The catalogue that comes with the software: read once, refused as a whole if one entry is wrong. */
export const SHIPPED: Catalogue = catalogueSchema.parse({
  kinds,
  departments,
  fieldTypes,
  fields,
  conditions,
  flags,
  tiers,
  urgencies,
  channels,
  services: [
    ...buergerbuero,
    ...standesamt,
    ...zentraleDienste,
    ...fuehrerscheinKfz,
    ...strassenverkehr,
    ...ordnungsamt,
    ...gewerbe,
    ...steuernKasse,
    ...soziales,
    ...wohnen,
    ...jugendFamilieSchule,
    ...auslaenderbehoerde,
    ...bauaufsicht,
    ...tiefbau,
    ...umweltGruen,
    ...abfall,
    ...extern,
  ],
});

/** Changes with every letter of the data, so a preparation names exactly what it was made with. */
export const versionOfCatalogue = (catalogue: Catalogue): string => fingerprint(JSON.stringify(catalogue));

/** Takes a matter that no service claims: the post room reads it and passes it on. */
const FALLBACK_DEPARTMENT = "zentrale-dienste";

/** The catalogue in force in this process. A live binding: whoever imports it sees a new one at once. */
export let CATALOGUE: Catalogue = SHIPPED;
/** Its version. */
export let CATALOGUE_VERSION: string = versionOfCatalogue(SHIPPED);
let index = indexOf(SHIPPED);

/**
 * Makes a catalogue the one that this process works with. Preparing a letter is one synchronous step, so a letter is
 * prepared with one catalogue from beginning to end, and carries its version.
 */
export function putInForce(catalogue: Catalogue): void {
  CATALOGUE = catalogue;
  CATALOGUE_VERSION = versionOfCatalogue(catalogue);
  index = indexOf(catalogue);
}

function indexOf(catalogue: Catalogue) {
  return {
    services: new Map(catalogue.services.map((entry) => [entry.id, entry])),
    kinds: new Map(catalogue.kinds.map((entry) => [entry.id, entry])),
    fields: new Map(catalogue.fields.map((entry) => [entry.key, entry])),
    departments: new Map(catalogue.departments.map((entry) => [entry.id, entry])),
    flags: new Map(catalogue.flags.map((entry) => [entry.id, entry])),
    conditions: new Map(catalogue.conditions.map((entry) => [entry.id, entry])),
    universal: catalogue.fields.filter((entry) => entry.universal).map((entry) => entry.key),
  };
}

/** The service, or null for an id that this catalogue does not know (any more). */
export function serviceOf(id: string): Service | null {
  return index.services.get(id) ?? null;
}

/** Whether what leaves the house about a service needs the yes of two people. */
export const needsFourEyes = (id: string | null): boolean => id !== null && serviceOf(id)?.fourEyes === true;

/** The kind. Never null: the schema refuses a catalogue without all kinds of the code. */
export function kindOf(id: KindId): Kind {
  const kind = index.kinds.get(id);
  if (!kind) throw new Error(`kind ${id} is not in the catalogue`);
  return kind;
}

/** The field, or null for an unknown key. */
export function fieldOf(key: string): Field | null {
  return index.fields.get(key) ?? null;
}

/** The department, or null for an unknown id. */
export function departmentOf(id: string): Department | null {
  return index.departments.get(id) ?? null;
}

/** The flag, or null for an unknown id. */
export function flagOf(id: string): Flag | null {
  return index.flags.get(id) ?? null;
}

/** The condition, or null for an unknown id. */
export function conditionOf(id: string): Condition | null {
  return index.conditions.get(id) ?? null;
}

/**
 * How to ask for a detail or request a paper, in German: the wording of the service if it has its
 * own, else the general one. Null for an unknown field.
 */
export function questionFor(serviceId: string | null, fieldKey: string): string | null {
  const own = serviceId === null ? undefined : ownEntry(serviceOf(serviceId)?.questions, fieldKey);
  if (own !== undefined) return own;
  const field = fieldOf(fieldKey);
  if (!field) return null;
  return field.source === "stated" ? field.questionDe : field.requestDe;
}

/** Keys that a concern of this kind and service may carry: everybody’s, the kind’s, the service’s. */
export function allowedFields(kindId: KindId, serviceId: string | null): ReadonlySet<string> {
  const service = serviceId === null ? null : serviceOf(serviceId);
  return new Set([
    ...index.universal,
    ...kindOf(kindId).fields,
    ...(service?.required ?? []),
    ...(service?.conditional ?? []).flatMap((entry) => entry.fields),
    ...(service?.documents ?? []),
    ...(service?.optional ?? []),
  ]);
}

/**
 * Who handles a concern. A kind with a department of its own wins over the service; then the value
 * of the field the service routes by; then the department of the service.
 */
export function departmentFor(
  kindId: KindId,
  serviceId: string | null,
  fields: Readonly<Record<string, string>>,
): string {
  const { departmentRule } = kindOf(kindId);
  if (departmentRule !== "service") return departmentRule;
  const service = serviceId === null ? null : serviceOf(serviceId);
  if (!service) return FALLBACK_DEPARTMENT;
  const rule = service.departmentRule;
  const value = rule && ownEntry(fields, rule.field);
  return (value === undefined ? undefined : ownEntry(rule?.map, value)) ?? service.department;
}

/** Keys and values come from letters: "constructor" must find nothing, not the one of every object. */
function ownEntry(record: Readonly<Record<string, string>> | undefined, key: string): string | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}
