import type { Letter, Span } from "../schema";
import { type Material, walk } from "./features";
import type { Head } from "./model";
import { type Lexicon, rowOf, type Vector } from "./vectors";

/** A place whose words spoke for an answer, and how strongly. */
type Vote = { source: Span["source"]; start: number; end: number; weight: number };
/** No more cues than a reader takes in at a glance. */
const MOST_CUES = 4;
/** Words that add less than this share of the strongest decide nothing. */
const LEAST_SHARE = 0.25;

/** The words that spoke for each asked answer, strongest first, with exact quotes. */
export function cuesFor(
  letter: Letter,
  material: Material,
  lexicon: Lexicon,
  vector: Vector,
  asked: Asked[],
): Span[][] {
  const values = new Map<number, number>();
  vector.rows.forEach((row, at) => {
    values.set(row, vector.values[at] ?? 0);
  });
  const counts = new Map<number, number>();
  const seen: { row: number; source: Span["source"]; start: number; end: number }[] = [];
  walk(material, (_family, key, place) => {
    const row = rowOf(lexicon, key);
    if (row === -1) return;
    counts.set(row, (counts.get(row) ?? 0) + 1);
    if (place) seen.push({ row, ...place });
  });
  return asked.map(({ head, answer }) => {
    const votes = seen.map((one) => {
      const value = (values.get(one.row) ?? 0) / (counts.get(one.row) ?? 1);
      return { ...one, weight: value * lean(head, one.row, answer) };
    });
    return spansOf(letter, strongest(perWord(votes)));
  });
}
export type Asked = { head: Head; answer: number };

/** How much a feature prefers the answer over the average answer. */
function lean(head: Head, row: number, answer: number): number {
  const { classes, table } = head.weights;
  let sum = 0;
  for (let c = 0; c < classes; c++) sum += table[row * classes + c] ?? 0;
  return (table[row * classes + answer] ?? 0) - sum / classes;
}

/** Character pieces and pairs are credited to the words they lie in. */
function perWord(votes: readonly Vote[]): Vote[] {
  const words = new Map<string, Vote>();
  for (const vote of votes) {
    const id = `${vote.source} ${vote.start}`;
    const word = words.get(id);
    if (word === undefined) words.set(id, { ...vote });
    else {
      word.weight += vote.weight;
      word.end = Math.min(word.end, vote.end);
    }
  }
  return [...words.values()];
}

function strongest(words: readonly Vote[]): Vote[] {
  const sorted = words
    .filter((word) => word.weight > 0)
    .sort((a, b) => b.weight - a.weight || a.start - b.start);
  const least = (sorted[0]?.weight ?? 0) * LEAST_SHARE;
  return sorted.slice(0, MOST_CUES).filter((word) => word.weight >= least);
}

function spansOf(letter: Letter, words: readonly Vote[]): Span[] {
  return words.flatMap(({ source, start, end }) => {
    const text =
      source === "subject" ? (letter.subject ?? "") : source === "body" ? letter.body : letter.from;
    const quote = text.slice(start, end);
    return quote === "" ? [] : [{ source, start, end, quote }];
  });
}
