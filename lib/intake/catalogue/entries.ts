import { z } from "zod";
import { businessHoursSchema } from "@/lib/deadline/schema";
import { COMPARTMENTS } from "../../compartment/schema";
import { CHANNELS, KINDS, TIERS, URGENCIES } from "../schema";

/** Legal nature of what a service ends in; software must assume the strictest form a service lists. */
export const DECISIONS = ["discretionary", "bound", "notification", "factual"] as const;
/** How a citizen may ask for a service. Not the channel a letter came in by. */
export const SERVICE_CHANNELS = ["in_person", "online", "informal"] as const;
/** `human_only`: the machine prepares no question to the citizen. */
export const FOLLOW_UPS = ["draft", "human_only"] as const;
/** Languages of the everyday wordings besides German. */
export const WORDING_LANGUAGES = ["en", "tr", "uk", "ar", "pl", "ru", "ro", "fr"] as const;

const text = z.string().trim().min(1);
/** ASCII, because ids travel through URLs, file names and foreign systems. */
const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/);
const ids = z.array(id);
const urgency = z.enum(URGENCIES);
/** ISO 8601 duration, "-" before the anchor, or a keyword for what no duration can say. */
const period = z.string().regex(/^(-?P(T?\d+[YMWDH])+|[a-z][A-Za-z0-9:-]*)$/);
const duration = z.string().regex(/^P\d+[YMWD]$/);

const missingRule = z.discriminatedUnion("mode", [
  z.strictObject({ mode: z.literal("none") }),
  z.strictObject({ mode: z.literal("service") }),
  z.strictObject({
    mode: z.literal("needs"),
    /** A group is met once one set of `anyOf` is complete; otherwise `ask` is asked for. */
    groups: z.array(z.strictObject({ anyOf: z.array(ids.min(1)).min(1), ask: ids.min(1) })).min(1),
  }),
]);

const kind = z.strictObject({
  id: z.enum(KINDS),
  nameDe: text,
  nameEn: text,
  definitionDe: text,
  tieBreak: z.strictObject({ nearest: z.enum(KINDS), ruleDe: text }),
  cuesDe: z.array(text).min(1),
  missingRule,
  urgencyFloor: urgency,
  /** "service", or the department that takes the kind whatever the service. */
  departmentRule: id,
  fields: ids,
  /** For people to read; the deadline engine computes on its own. `verified` false: check before use. */
  clock: z.strictObject({ textDe: text, source: text, verified: z.boolean() }).nullable(),
});

const department = z.strictObject({
  id,
  nameDe: text,
  nameEn: text,
  shortDe: text,
  shortEn: text,
  scopeDe: text,
  /** When the department works, where it differs from the usual hours; service times are counted in them. */
  hours: businessHoursSchema.optional(),
});

const fieldType = z.strictObject({
  id,
  labelDe: text,
  labelEn: text,
  normalFormDe: text,
  /** JavaScript pattern with flag u, for the normalised value. */
  pattern: text,
  examples: z.array(text).min(1),
  counterExamples: z.array(text),
  partOf: id.optional(),
});

const fieldBase = { key: id, type: id, universal: z.boolean(), labelDe: text, labelEn: text };
const statedField = z.strictObject({
  ...fieldBase,
  source: z.literal("stated"),
  questionDe: text,
  hintDe: text.optional(),
  options: z
    .array(z.strictObject({ id, labelDe: text, labelEn: text }))
    .min(2)
    .optional(),
});
const attachedField = z.strictObject({ ...fieldBase, source: z.literal("attached"), requestDe: text });
const field = z.discriminatedUnion("source", [statedField, attachedField]);

const condition = z.strictObject({ id, labelDe: text, labelEn: text });

const flag = z.strictObject({
  id,
  tier: z.enum(TIERS),
  urgencyFloor: urgency,
  labelDe: text,
  labelEn: text,
  definitionDe: text,
  adviceDe: text,
});

/** What makes a service more urgent. `date`: a stated date; `event`: a date outside the letter. */
const trigger = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("condition"), conditions: ids.min(1) }),
  z.strictObject({ by: z.literal("flag"), flags: ids.min(1) }),
  z.strictObject({ by: z.literal("date"), fields: ids.min(1), within: duration, workingDays: z.boolean() }),
  z.strictObject({ by: z.literal("event"), event: id, within: duration, workingDays: z.boolean() }),
]);

const service = z.strictObject({
  id,
  nameDe: text,
  nameEn: text,
  department: id,
  /** Department by the value of a choice field; without a value `department` holds. */
  departmentRule: z.strictObject({ field: id, map: z.record(id, id) }).optional(),
  /** FIM keys: optional, not unique, never a basis for routing. */
  keys: z.array(z.string().regex(/^99\d{12}$/)),
  decision: z.enum(DECISIONS),
  decisionAlso: z.array(z.enum(DECISIONS)),
  channels: z.array(z.enum(SERVICE_CHANNELS)).min(1),
  /** Set where a plain message never suffices. */
  writtenForm: z.enum(["signed", "certified_signature"]).nullable(),
  followUp: z.enum(FOLLOW_UPS),
  /** `annex_iii`: structure and route only; no eligibility, credibility or ranking. */
  aiRisk: z.enum(["standard", "annex_iii"]),
  sensitive: z.boolean(),
  /** Secrecy class S2: masked previews, no search for similar cases, and a compartment of its own inside the town hall. */
  sensitiveWhy: z.enum(COMPARTMENTS).nullable(),
  /** What leaves the house about this service needs the yes of two people. */
  fourEyes: z.literal(true).optional(),
  noteDe: text.optional(),
  requiredForKinds: z.array(z.enum(KINDS)),
  required: ids.min(1),
  conditional: z.array(z.strictObject({ when: id, fields: ids.min(1) })),
  documents: ids,
  optional: ids,
  /** Wording for this service where the general question or request would be unclear. */
  questions: z.record(id, text).optional(),
  deadlines: z.array(
    z.strictObject({
      who: z.enum(["citizen", "authority"]),
      period,
      anchor: id,
      source: text,
      verified: z.boolean(),
      noteDe: text.optional(),
    }),
  ),
  /** Full years after the year of closing for which Klarfall keeps a case. Optional: older catalogues do not say it. */
  retention: z
    .strictObject({ years: z.int().min(1).max(30), source: text, verified: z.boolean() })
    .optional(),
  priorityHint: z.strictObject({
    base: urgency,
    raise: z.array(z.strictObject({ to: urgency, ifDe: text, on: trigger })),
  }),
  wordingsDe: z.array(text).min(1),
  wordingsOther: z.partialRecord(z.enum(WORDING_LANGUAGES), z.array(text).min(1)),
});

const labelled = { labelDe: text, labelEn: text, definitionDe: text };

/** Form of a whole catalogue, before the parts are checked against each other. */
export const catalogueShape = z.strictObject({
  kinds: z.array(kind),
  departments: z.array(department),
  fieldTypes: z.array(fieldType),
  fields: z.array(field),
  conditions: z.array(condition),
  flags: z.array(flag),
  tiers: z.array(z.strictObject({ id: z.enum(TIERS), ...labelled })),
  urgencies: z.array(z.strictObject({ id: urgency, rank: z.int().min(1), ...labelled })),
  channels: z.array(z.strictObject({ id: z.enum(CHANNELS), ...labelled })),
  services: z.array(service),
});
export type CatalogueShape = z.infer<typeof catalogueShape>;
