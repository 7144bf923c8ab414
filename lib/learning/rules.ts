import { fieldOf, serviceOf } from "../intake/catalogue/catalogue";
import type { Example } from "../intake/model/teaching";
import { ERROR_BUDGET } from "../intake/model/thresholds";
import type { Channel, Source, Span } from "../intake/schema";
import type { ModelFigures, ModelOrigin } from "./schema";

/** A concern that people sorted, with the words it stands in, as the store reads it. */
export type DecidedConcern = {
  caseId: string;
  /** The part of the body, null where the letter holds one concern only. */
  part: { start: number; end: number } | null;
  channel: Channel;
  language: string | null;
  at: Date;
  from: string;
  subject: string | null;
  body: string;
  kind: string;
  service: string | null;
  department: string;
  decisions: string[];
  flags: string[];
  details: { key: string; evidence: Span[] }[];
};

/** What people revealed about health, safety or a block teaches nobody: such letters are never learnt from. */
const PROTECTING_FLAGS = new Set([
  "self_harm",
  "life_danger",
  "child_welfare",
  "violence",
  "disclosure_block",
  "sensitive_data",
]);

/** Types of details that name or single out a person; their words are blanked before anything is learnt. */
const PERSONAL_TYPES = new Set([
  "name",
  "personList",
  "date",
  "plate",
  "vin",
  "evb",
  "iban",
  "taxId",
  "address",
  "street",
  "zip",
  "phone",
  "email",
  "fileReference",
  "paymentReference",
  "documentNumber",
  "chip15",
  "parcel",
]);

/** Whether a concern takes no part in learning: its service is secret by law, or a flag stands that protects it. */
export function isProtected(concern: { service: string | null; flags: readonly string[] }): boolean {
  const secret = concern.service !== null && serviceOf(concern.service)?.sensitive === true;
  return secret || concern.flags.some((flag) => PROTECTING_FLAGS.has(flag));
}

/** A decided concern as a letter to learn from, without the details that single out a person; null if protected. */
export function lessonOf(concern: DecidedConcern): Example | null {
  if (isProtected(concern)) return null;
  const { channel, language, at, kind, service, department, part } = concern;
  const subject = concern.subject === null ? null : blanked(concern.subject, spansOf(concern, "subject"));
  const body = blanked(concern.body, spansOf(concern, "body"));
  return {
    channel,
    language: language ?? "de",
    receivedAt: at.toISOString(),
    // Who it was is not learnt: the name only tells an office or a firm from a person.
    from: concern.from,
    subject,
    body: part === null ? body : body.slice(part.start, part.end),
    concerns: [{ kind, service, fields: {}, department }],
    flags: concern.flags,
  };
}

/** What became of a decision: learnt by a model, waiting for the next run, or never to be learnt from. */
export type LessonState =
  | { state: "learnt"; version: string; at: Date }
  | { state: "waiting" }
  | { state: "protected" };

/** Says so from the first model that learnt it, if one did. */
export function lessonState(learnt: { version: string; at: Date } | null, secret: boolean): LessonState {
  if (learnt !== null) return { state: "learnt", version: learnt.version, at: learnt.at };
  return { state: secret ? "protected" : "waiting" };
}

/** Places of details that single out a person, and wherever her name stands besides. */
function spansOf({ details, from, ...texts }: DecidedConcern, source: "subject" | "body"): Span[] {
  const personal = details.filter(({ key }) => PERSONAL_TYPES.has(fieldOf(key)?.type ?? ""));
  const stated = personal.flatMap(({ evidence }) => evidence);
  const names = personal.flatMap(({ key, evidence }) =>
    fieldOf(key)?.type === "name" ? evidence.map(({ quote }) => quote) : [],
  );
  return [
    ...stated.filter((span) => span.source === source),
    ...wordsIn(texts[source] ?? "", [from, ...names], source),
  ];
}

/** Where the words of these names stand in a text, written as in the name. */
function wordsIn(text: string, names: readonly string[], source: Source): Span[] {
  const words = new Set(names.flatMap((name) => name.match(NAME_WORD) ?? []));
  return [...text.matchAll(NAME_WORD)].flatMap(({ 0: quote, index: start }) =>
    words.has(quote) ? [{ source, start, end: start + quote.length, quote }] : [],
  );
}

/** A capitalised word of three letters or more; "von" and initials name nobody. */
const NAME_WORD = /\p{Lu}[\p{L}\p{M}'’-]{2,}/gu;

/** The same text with these places blank, letter for letter, so that every other place stays where it is. */
function blanked(text: string, spans: readonly Span[]): string {
  return [...spans]
    .sort((a, b) => a.start - b.start)
    .reduce((left, { start, end }) => {
      const inside = left.slice(start, end).replace(/[^\n]/g, " ");
      return left.slice(0, start) + inside + left.slice(start + inside.length);
    }, text);
}

/** Figures that must not fall: shares of right answers, and what follows from them for the whole preparation. */
const RISING: Record<string, (figures: ModelFigures) => number> = {
  kind: (f) => f.kind,
  kindMacroF1: (f) => f.kindMacroF1,
  service: (f) => f.service,
  serviceTop3: (f) => f.serviceTop3,
  department: (f) => f.department,
  // What a person need not decide and what is right about it: a bold model gains nothing by being wrong.
  coverage: (f) => f.coverage * (f.rightWhenAnswered ?? 0),
  // Within the error budget more answers are worth more than fewer errors.
  rightWhenAnswered: (f) => Math.min(f.rightWhenAnswered ?? 1, 1 - ERROR_BUDGET),
  details: (f) => f.details,
  missing: (f) => harmonic(f.missingPrecision, f.missingRecall),
  escalation: (f) => f.escalation,
  falseAlarms: (f) => -f.falseAlarms,
  urgency: (f) => f.urgency,
  split: (f) => f.split,
};
const ERRORS = ["kindEce", "serviceEce", "departmentEce"] as const;
/** A calibration error below this is as good as none (issue 3: must); above it, it must not grow. */
const CALIBRATED = 0.05;
/** Rounding of shares, not a tolerance: one letter of a thousand is more. */
const SAME = 1e-9;
/** A calibration error over n answers wavers by about this much divided by the root of n, whatever the model. */
const WAVERING = 0.5;

/** Names of the figures in which a candidate is worse than the model in force, departments as `office:id`. */
export function worseIn(inForce: ModelFigures, candidate: ModelFigures): string[] {
  const fallen = Object.entries(RISING).flatMap(([name, of]) =>
    of(candidate) < of(inForce) - SAME ? [name] : [],
  );
  const chance = WAVERING / Math.sqrt(Math.max(1, candidate.concerns));
  const grown = ERRORS.filter((name) => candidate[name] > Math.max(CALIBRATED, inForce[name]) + chance);
  const offices = Object.keys(inForce.offices).filter(
    (id) => (candidate.offices[id]?.right ?? 0) < (inForce.offices[id]?.right ?? 0),
  );
  return [...fallen, ...grown, ...offices.map((id) => `office:${id}`)];
}

function harmonic(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** Whether a model was made for the software that runs now: it came with it, or was learnt beside the one that did. */
export function fitsSoftware(
  model: { version: string; origin: ModelOrigin; base: string | null } | null,
  shipped: string,
): boolean {
  if (model === null) return false;
  return model.origin === "shipped" ? model.version === shipped : model.base === shipped;
}
