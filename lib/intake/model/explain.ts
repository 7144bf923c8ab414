import type { Letter, Source, Span } from "../schema";
import type { Head } from "./model";
import { countsOf, type Sights, type Vector } from "./vectors";

/** A place whose words spoke for an answer, and how strongly. */
type Vote = { source: Source; start: number; end: number; weight: number };
/** No more cues than a reader takes in at a glance. */
const MOST_CUES = 4;
/** Words that add less than this share of the strongest decide nothing. */
const LEAST_SHARE = 0.25;

/** The words that spoke for each asked answer, strongest first, with exact quotes. */
export function cuesFor(letter: Letter, sights: Sights, vector: Vector, asked: readonly Asked[]): Span[][] {
  const counts = countsOf(sights);
  return asked.map(({ head, answer }) => {
    const pull = new Map<number, number>();
    vector.rows.forEach((row, at) => {
      pull.set(row, ((vector.values[at] ?? 0) / (counts.get(row) ?? 1)) * lean(head, row, answer));
    });
    return spansOf(letter, strongest(wordsOf(sights, pull)));
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
function wordsOf(sights: Sights, pull: ReadonlyMap<number, number>): Vote[] {
  const words = {
    subject: new Map<number, Vote>(),
    body: new Map<number, Vote>(),
    from: new Map<number, Vote>(),
  };
  sights.places.forEach((place, at) => {
    if (place === null) return;
    const weight = pull.get(sights.rows[at] ?? -1) ?? 0;
    const word = words[place.source].get(place.start);
    if (word === undefined) words[place.source].set(place.start, { ...place, weight });
    else {
      word.weight += weight;
      word.end = Math.min(word.end, place.end);
    }
  });
  return [...words.subject.values(), ...words.body.values(), ...words.from.values()];
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
