import { CATALOGUE_VERSION } from "./catalogue/catalogue";
import type { Model } from "./model/model";
import type { Reader } from "./model/reader/reader";
import type {
  Concern,
  Detail,
  DraftFinding,
  FlagFinding,
  Gap,
  IntakeContext,
  KindId,
  Letter,
  Preparation,
  Reading,
  Segment,
  Span,
  Stamp,
} from "./schema";
import { chooseDepartment } from "./steps/choose-department";
import type { Classification } from "./steps/classify";
import { type ConditionFinding, findConditions } from "./steps/conditions";
import { describe } from "./steps/describe";
import { sceneOf } from "./steps/drafts/scene";
import { mayWrite } from "./steps/drafts/suitable";
import { transferNote } from "./steps/drafts/transfer-note";
import { withEnclosedFlags } from "./steps/enclosures/flags";
import { enclosedReferences } from "./steps/enclosures/references";
import { findAnswers } from "./steps/find-answers";
import { findDeadlines } from "./steps/find-deadlines";
import { findDetails } from "./steps/find-details";
import { findDuplicate } from "./steps/find-duplicate";
import { findFlags } from "./steps/find-flags";
import { findGaps } from "./steps/find-gaps";
import { withEnclosures } from "./steps/find-in-enclosures";
import { findUrgency } from "./steps/find-urgency";
import { type Learnt, learntDetails } from "./steps/learnt-details";
import { readLetter } from "./steps/read";
import { findReferences } from "./steps/references";
import { type Sorted, sortConcerns } from "./steps/sort-concerns";
import { sortEnclosed } from "./steps/sort-enclosed";
import { writeDrafts } from "./steps/write-drafts";

/** Raised with every change of a step that changes what is concluded. */
export const PIPELINE_VERSION = "2";

type ConcernPart = { start: number; end: number; kind: KindId; service: string | null };

/** Everything the pipeline says about a letter: read, split, sort, then look for what each concern needs. */
export function prepare(letter: Letter, context: IntakeContext, model: Model): Preparation {
  const reading = readLetter(letter);
  const sorted = sortEnclosed(model, letter, reading) ?? sortConcerns(model, letter, reading);
  return { ...conclude(letter, context, reading, sorted, model.reader), modelVersion: model.version };
}

/** What follows once the concerns are sorted, by whomever. Without a reader nothing here is learnt. */
export function conclude(
  letter: Letter,
  context: IntakeContext,
  reading: Reading,
  sorted: readonly Sorted[],
  reader: Reader | null = null,
): Preparation {
  const known = sorted.map((concern) => lookFor(letter, reading, concern, reader));
  const flags = withEnclosedFlags(letter, reading, known, findFlags(letter, reading, known));
  const concerns = known.map((concern) => complete(concern, flags));
  const deadlines = findDeadlines(letter, reading, concerns, context);
  const urgency = findUrgency(letter, reading, concerns, flags, deadlines, context);
  const prepared = {
    version: PIPELINE_VERSION,
    catalogueVersion: CATALOGUE_VERSION,
    modelVersion: "",
    language: reading.language,
    segments: reading.segments,
    concerns,
    flags,
    urgency,
    deadlines,
    references: [...findReferences(letter, reading), ...enclosedReferences(letter, reading)],
    duplicateOf: findDuplicate(letter, reading, context.earlier),
  };
  return { ...prepared, drafts: writeDrafts(letter, prepared, context) };
}

/** The follow-up question for a concern as people have sorted it, asking only for the gaps that still stand. */
export function questionAgain(
  letter: Letter,
  context: IntakeContext,
  concern: ConcernPart,
  stands: ReadonlySet<string>,
): DraftFinding | null {
  return draftsAgain(letter, context, concern, stands).find((draft) => draft.kind === "follow_up") ?? null;
}

/**
 * A concern that becomes a case of its own: warnings, clocks and order of work from its own words, and the drafts
 * that speak of it alone. The name and address around it serve the drafts only.
 */
export function prepareConcern(
  letter: Letter,
  context: IntakeContext,
  concern: ConcernPart,
  stands: ReadonlySet<string>,
): Preparation {
  const alone = onlyPart(letter, concern);
  const own = conclude(alone, context, readLetter(alone), [{ ...concern, ...sure(concern) }]);
  return { ...own, drafts: draftsAgain(letter, context, concern, stands) };
}

/**
 * A word to the citizen that another authority is responsible, by its name. Null where no prepared text may go out.
 */
export function transferNoteFor(
  letter: Letter,
  context: IntakeContext,
  concern: ConcernPart,
  authority: string,
): DraftFinding | null {
  const prepared = conclude(letter, context, readLetter(letter), [{ ...concern, ...sure(concern) }]);
  return mayWrite(prepared) ? transferNote(sceneOf(letter, prepared, context), authority) : null;
}

/** The letter with everything but the concern blanked: each place in it stays where it is. */
function onlyPart(letter: Letter, { start, end }: ConcernPart): Letter {
  const blank = (text: string) => text.replace(/[^\n]/g, " ");
  const { body } = letter;
  return { ...letter, body: blank(body.slice(0, start)) + body.slice(start, end) + blank(body.slice(end)) };
}

function draftsAgain(
  letter: Letter,
  context: IntakeContext,
  concern: ConcernPart,
  stands: ReadonlySet<string>,
): DraftFinding[] {
  const reading = readLetter(letter);
  const prepared = conclude(letter, context, reading, [{ ...concern, ...sure(concern) }]);
  const concerns = prepared.concerns.map((one) => ({
    ...one,
    gaps: one.gaps.filter((gap) => stands.has(gap.key)),
  }));
  return writeDrafts(letter, { ...prepared, concerns }, context);
}

/** A concern whose kind or service a person named: everything that follows from it, anew, read with this model. */
export function reassess(
  letter: Letter,
  concern: ConcernPart,
  { version, reader }: Pick<Model, "version" | "reader">,
): { details: Detail[]; conditions: ConditionFinding[]; gaps: Gap[]; department: string; stamp: Stamp } {
  const reading = readLetter(letter);
  const { details, conditions, hints } = readPart(letter, reading, concern, reader);
  const flags = findFlags(letter, reading, [{ ...concern, conditions }]);
  const department = chooseDepartment(sure(concern), details, flags).value;
  return {
    details,
    conditions,
    gaps: gapsOf(concern, department, conditions, details, hints),
    department,
    stamp: { ...RULE_STAMP, modelVersion: version },
  };
}

/** What an answer adds to a known concern. `conditions`: those that made the asked details necessary. */
export function prepareReply(
  letter: Letter,
  concern: { kind: KindId; service: string | null; known: readonly Detail[]; conditions?: readonly string[] },
): { language: string; segments: Segment[]; details: Detail[]; gaps: Gap[]; stamp: Stamp } {
  const { kind, service, known } = concern;
  const reading = readLetter(letter);
  const before = (concern.conditions ?? []).map((id) => ({ id }));
  const asked = findGaps(kind, service, before, known);
  const part = { start: 0, end: letter.body.length, kind, service };
  const answers = findAnswers(letter, reading, part, asked, findDetails(letter, reading, part));
  const found = withEnclosures(letter, reading, part, answers);
  const details = found.filter((detail) => saysMore(detail, known));
  const all = [...details, ...known.filter((old) => !details.some((detail) => detail.key === old.key))];
  const conditions = [...before, ...findConditions(letter, reading, part, all)];
  const gaps = findGaps(kind, service, conditions, all);
  return { language: reading.language.code, segments: reading.segments, details, gaps, stamp: RULE_STAMP };
}

/** So sure must the model be of another service before an answer is said to hold a new matter. */
const NEW_MATTER_FROM = 0.9;

/**
 * What an answer brings up besides the matter of its case: a concern of another service, in words that say enough. Null
 * where it holds none, or the case itself is not known well enough to tell.
 */
export function newMatter(
  letter: Letter,
  model: Model,
  service: string | null,
): { concern: Concern; stamp: Stamp } | null {
  if (service === null) return null;
  const reading = readLetter(letter);
  const other = sortConcerns(model, letter, reading).find(
    ({ service: found }) =>
      found.value !== null &&
      found.value !== service &&
      !found.abstained &&
      found.confidence >= NEW_MATTER_FROM,
  );
  if (other === undefined) return null;
  const known = lookFor(letter, reading, other, model.reader);
  const concern = complete(known, findFlags(letter, reading, [known]));
  return { concern, stamp: { ...RULE_STAMP, modelVersion: model.version } };
}

/** Whether an answer adds to what is known: its sender line and what was said before add nothing. */
function saysMore({ key, value, evidence }: Detail, known: readonly Detail[]): boolean {
  const old = known.find((detail) => detail.key === key);
  return old === undefined || (old.value !== value && evidence.some(({ source }) => source !== "from"));
}

/** Replies and drafts use no learnt part. */
export const RULE_STAMP: Stamp = {
  pipelineVersion: PIPELINE_VERSION,
  catalogueVersion: CATALOGUE_VERSION,
  modelVersion: "",
};

/** What stands in a concern, before it is decided who acts. */
type Known = ConcernPart & Part & { sorted: Sorted };
/** What was read in a concern; `hints`: the words that may hold what is still open. */
type Part = { details: Detail[]; conditions: ConditionFinding[]; hints: Learnt["hints"] };

function lookFor(letter: Letter, reading: Reading, sorted: Sorted, reader: Reader | null): Known {
  const part = partOf(sorted);
  return { ...part, sorted, ...readPart(letter, reading, part, reader) };
}

/**
 * Details by rule, the conditions they and the words show, and for what is then still open what was learnt about such
 * details, and at last the sentence that tells it.
 */
function readPart(letter: Letter, reading: Reading, part: ConcernPart, reader: Reader | null): Part {
  const found = withEnclosures(letter, reading, part, findDetails(letter, reading, part));
  const conditions = findConditions(letter, reading, part, found);
  const open = findGaps(part.kind, part.service, conditions, found);
  const learnt = reader ? learntDetails(reader, letter, reading, part, found, open) : null;
  const details = [...found, ...(learnt?.details ?? [])];
  const told = describe(letter, reading, part, details, open);
  return { details: [...details, ...told], conditions, hints: learnt?.hints ?? new Map() };
}

function complete(known: Known, flags: readonly FlagFinding[]): Concern {
  const { sorted, details, conditions, hints } = known;
  const department = chooseDepartment(sorted, details, flags);
  const gaps = gapsOf(known, department.value, conditions, details, hints);
  return { ...sorted, department, conditions, details, gaps };
}

/**
 * Another authority asks for its own details; the town asks for none. What the letter may say after all is not called
 * missing: nobody is asked for what she wrote.
 */
function gapsOf(
  part: ConcernPart,
  department: string,
  conditions: readonly { id: string }[],
  details: Detail[],
  hints: ReadonlyMap<string, Span>,
): Gap[] {
  const leaves = department === "extern" && part.service === null;
  const gaps = leaves ? [] : findGaps(part.kind, part.service, conditions, details);
  return gaps.map((gap) => {
    const hint = gap.reason === "missing" ? hints.get(gap.key) : undefined;
    return hint === undefined ? gap : { ...gap, reason: "hinted", evidence: [hint] };
  });
}

function partOf({ start, end, kind, service }: Sorted): ConcernPart {
  return { start, end, kind: kind.value, service: service.value };
}

/** A person's choice, in the form of the classifier's. */
function sure({ kind, service }: ConcernPart): Classification {
  const choice = <T>(value: T) => ({ value, confidence: 1, alternatives: [], cues: [], abstained: false });
  return { kind: choice(kind), service: choice(service), department: choice("zentrale-dienste") };
}
