import type { Phrases } from "@/lib/i18n/letters/de";
import type { Detail, Sentence } from "../../schema";
import type { Ask } from "./askable";
import { fixed, type Piece } from "./compose";
import { quoteAll } from "./quote";
import type { Words } from "./words";

const PROBLEMS: Readonly<Record<NonNullable<Detail["problem"]>, keyof Phrases>> = {
  format: "problemFormat",
  check_digit: "problemCheckDigit",
  not_a_date: "problemNotADate",
  in_the_future: "problemInTheFuture",
  implausible: "problemImplausible",
  not_an_option: "problemNotAnOption",
};

/** One item of a list: mark and question, then what was read and why it does not do. Ends with its line. */
export function itemOf(ask: Ask, mark: string, words: Words): Sentence[] {
  const pieces = [questionOf(ask, mark, words), ...doubtOf(ask, words)];
  return pieces.map((piece, index) => ({ ...piece, after: index === pieces.length - 1 ? "\n" : " " }));
}

/** The wording of an item, to see that nothing is asked twice. */
export function questionText({ gap, concern }: Ask, words: Words): string {
  return words.question(concern.service.value, gap.key) ?? "";
}

/** The question with the mark of its list, if it stands in one. */
export function questionOf(ask: Ask, mark: string, words: Words): Piece {
  const { key, because } = ask.gap;
  const ref = because === null ? key : `${key}:${because}`;
  return { text: `${mark} ${questionText(ask, words)}`.trimStart(), source: "catalogue", ref };
}

function doubtOf({ gap, concern }: Ask, words: Words): Piece[] {
  if (gap.reason === "contradictory") return contradiction(gap.key, gap.readings, words);
  if (gap.reason !== "invalid") return [];
  const problem = concern.details.find(
    (detail) => detail.key === gap.key && detail.problem !== null,
  )?.problem;
  const why = problem ? [fixed(words, PROBLEMS[problem])] : [];
  const value = quoteAll(gap.key, gap.readings.slice(0, 1), words);
  return value === null
    ? [fixed(words, "readUnusable")]
    : [read(words, "readOne", gap.key, { value }), ...why];
}

function contradiction(key: string, readings: readonly string[], words: Words): Piece[] {
  const values = quoteAll(key, readings, words);
  const what =
    values === null ? fixed(words, "readSeveralHidden") : read(words, "readSeveral", key, { values });
  return [what, fixed(words, "whichIsRight")];
}

/** A sentence with words of the letter in it; they are isolated one by one already. */
function read(
  words: Words,
  phrase: keyof Phrases,
  key: string,
  values: Readonly<Record<string, string>>,
): Piece {
  return { text: words.say(phrase, values), source: "case", ref: key };
}
