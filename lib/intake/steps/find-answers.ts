import { fieldOf, questionFor } from "@/lib/intake/catalogue/catalogue";
import type { StatedField } from "@/lib/intake/catalogue/schema";
import type { Detail, Gap, Letter, Reading, Span } from "@/lib/intake/schema";
import { type Answer, answersOf } from "./answers/inline";
import { type ConcernPart, findDetails } from "./find-details";

/** An answer to a question is likelier what was asked for than the same words in a first letter. */
const ASKED = 0.95;
/** Longer text is a letter of its own, and its words are read as such. */
const SHORT_ANSWER = 160;
/** Types whose values have a form of their own; the others take whatever words are there. */
const FORMED = new Set([
  "address",
  "amount",
  "chip15",
  "count",
  "date",
  "documentNumber",
  "email",
  "evb",
  "fileReference",
  "iban",
  "measure",
  "parcel",
  "paymentReference",
  "phone",
  "plate",
  "taxId",
  "timeWindow",
  "vin",
]);

/**
 * The details of an answer: what stands there anyway, and what was asked, read with its question before it,
 * because people answer in two words ("Zone B"). Evidence points into the citizen's own words.
 */
export function findAnswers(
  letter: Letter,
  reading: Reading,
  part: ConcernPart,
  asked: readonly Gap[],
  found: readonly Detail[],
): Detail[] {
  const fields = asked.flatMap(({ key }) => statedField(key));
  const open = fields.filter(({ key }) => !found.some((detail) => detail.key === key));
  const answers = answersOf(letter, reading);
  const extra = open.flatMap((field) =>
    answered(letter, reading, part, field, answersTo(field, part, open, answers)),
  );
  const wanted = new Set(fields.map(({ key }) => key));
  return [...found, ...distinct(extra, found)].map((detail) =>
    wanted.has(detail.key) && detail.problem === null
      ? { ...detail, confidence: Math.max(detail.confidence, ASKED) }
      : detail,
  );
}

function statedField(key: string): StatedField[] {
  const field = fieldOf(key);
  return field?.source === "stated" ? [field] : [];
}

/** The stretches that may answer: those under the quoted question, else the whole answer if it can mean only this. */
function answersTo(
  field: StatedField,
  part: ConcernPart,
  open: readonly StatedField[],
  answers: readonly Answer[],
): Answer[] {
  const question = `${field.labelDe} ${field.labelEn} ${questionFor(part.service, field.key) ?? ""}`;
  const inline = answers.filter(
    (answer) => answer.question !== null && sharesWords(answer.question, question),
  );
  if (inline.length > 0) return inline;
  const rivals = open.filter((other) =>
    FORMED.has(field.type) ? other.type === field.type : !FORMED.has(other.type),
  );
  const first = rivals[0]?.key === field.key;
  const alone = FORMED.has(field.type)
    ? first && (rivals.length === 1 || field.type === "address")
    : open.length === 1;
  return alone
    ? answers.filter(({ question: asked, end, start }) => asked === null && end - start <= SHORT_ANSWER)
    : [];
}

/** Words that tell one question from another. */
const TELLING = 5;

function sharesWords(a: string, b: string): boolean {
  const words = (text: string) => new Set(text.toLowerCase().match(/\p{L}{5,}/gu) ?? []);
  const other = words(b);
  const common = [...words(a)].filter((word) =>
    [...other].some((one) => one.slice(0, TELLING + 2) === word.slice(0, TELLING + 2)),
  );
  return common.length > 0;
}

/** Reads an answer as if it stood behind the label of its field in a form. */
function answered(
  letter: Letter,
  reading: Reading,
  part: ConcernPart,
  field: StatedField,
  answers: readonly Answer[],
): Detail[] {
  return answers.flatMap(({ start, end }) => {
    const label = `${field.labelDe}: `;
    const text = letter.body.slice(start, end).replace(/\n/gu, " ");
    const body = label + text;
    const form = { ...letter, body, subject: null };
    const segments = [{ kind: "said" as const, start: 0, end: body.length }];
    const details = findDetails(
      form,
      { ...reading, segments },
      { ...part, kind: "application", start: 0, end: body.length },
    );
    const moved = details
      .filter(({ key }) => key === field.key)
      .map((detail) => shifted(detail, letter, start - label.length, start, end));
    return moved.filter(({ evidence }) => evidence.length > 0).slice(0, 1);
  });
}

function shifted(detail: Detail, letter: Letter, by: number, from: number, to: number): Detail {
  const evidence = detail.evidence.flatMap((span): Span[] => {
    if (span.source !== "body") return [];
    const [start, end] = [Math.max(from, span.start + by), Math.min(to, span.end + by)];
    return end > start ? [{ source: "body", start, end, quote: letter.body.slice(start, end) }] : [];
  });
  return { ...detail, evidence };
}

/** One value for a key: the first that was found. */
function distinct(extra: readonly Detail[], found: readonly Detail[]): Detail[] {
  return extra.filter(
    (detail, index) =>
      !found.some(({ key }) => key === detail.key) &&
      extra.findIndex(({ key }) => key === detail.key) === index,
  );
}
