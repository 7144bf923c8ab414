import type { Reading } from "../schema";
import { readLetter } from "../steps/read";
import { generator, shuffled } from "./random";
import { type Judge, type Seam, SIGN_COUNT, seamsOf, WORD_ROWS } from "./seams";
import { type Example, letterOf } from "./teaching";

/** Whether a seam parts two concerns: weights of its signs and words, and the score from which on it does. */
export type Splitter = { signs: number[]; words: number[]; threshold: number };
/** A splitter that leaves every letter whole. */
export const NO_SPLITS: Splitter = {
  signs: Array.from({ length: SIGN_COUNT }, () => 0),
  words: Array.from({ length: WORD_ROWS }, () => 0),
  threshold: 1,
};

/** The seams of a letter as a model saw them that had not seen it; `parts`: where a concern really begins. */
export type SeamLesson = { seams: Seam[]; parts: boolean[]; concerns: number };

/** With fewer letters of several concerns nothing is learnt. */
const FEWEST = 5;
const ROUNDS = 12;
const RATE = 0.15;
const DECAY = 3e-4;
/** True seams are one in forty. */
const WEIGHT_OF_PARTING = 6;
/** A concern nobody sees is lost; one that was parted without need takes a click. */
const MISSED = 2;
/** Three concerns in a letter are rare, more are not proposed. */
export const MOST_CONCERNS = 3;

/** What one labelled letter teaches about seams, null where it is not told where its concerns begin. */
export function seamLesson(judge: Judge, example: Example): SeamLesson | null {
  const starts = example.starts ?? [];
  const concerns = example.concerns.length;
  if (concerns > 1 && starts.length === 0) return null;
  const letter = letterOf(example);
  const reading: Reading = readLetter(letter);
  const seams = seamsOf(judge, letter, reading, { start: 0, end: letter.body.length });
  const places = concerns > 1 ? starts.map((start) => letter.body.indexOf(start)) : [];
  const parts = seams.map((seam) => places.some((place) => place >= seam.at && place < seam.end));
  return seams.length === 0 ? null : { seams, parts, concerns };
}

/** Logistic regression on signs and words; the threshold is told from letters that the weights had not seen. */
export function trainSplitter(lessons: readonly SeamLesson[]): Splitter {
  if (lessons.filter(({ parts }) => parts.includes(true)).length < FEWEST) return NO_SPLITS;
  const halves = [0, 1].map((half) => ({
    weights: weightsFrom(lessons.filter((_, at) => at % 2 !== half)),
    letters: lessons.filter((_, at) => at % 2 === half),
  }));
  const scored = halves.flatMap(({ weights, letters }) =>
    letters.map(({ seams, concerns }) => ({
      // What does not differ is joined again later.
      scores: seams.filter(({ differs }) => differs).map((seam) => seamScore(weights, seam)),
      concerns,
    })),
  );
  return { ...weightsFrom(lessons), threshold: bestThreshold(scored) };
}

type SeamWeights = Pick<Splitter, "signs" | "words">;

/** How likely a concern begins at a seam. */
export function seamScore({ signs, words }: SeamWeights, seam: Seam): number {
  const seen = seam.signs.reduce((sum, sign, at) => sum + sign * (signs[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-seam.words.reduce((sum, word) => sum + (words[word] ?? 0), seen)));
}

function weightsFrom(lessons: readonly SeamLesson[]): SeamWeights {
  const weights = { signs: [...NO_SPLITS.signs], words: [...NO_SPLITS.words] };
  const squares = { signs: weights.signs.map(() => 1), words: weights.words.map(() => 1) };
  const seams = lessons.flatMap(({ seams, parts }) =>
    seams.map((seam, at) => ({ seam, parts: parts[at] === true })),
  );
  const next = generator(7);
  for (let round = 0; round < ROUNDS; round++)
    for (const at of shuffled(seams.length, next)) {
      const one = seams[at];
      if (one === undefined) continue;
      const error =
        (seamScore(weights, one.seam) - (one.parts ? 1 : 0)) * (one.parts ? WEIGHT_OF_PARTING : 1);
      one.seam.signs.forEach((sign, place) => {
        step(weights.signs, squares.signs, place, error * sign);
      });
      for (const word of one.seam.words) step(weights.words, squares.words, word, error);
    }
  const rounded = (value: number) => Math.round(value * 1000) / 1000;
  return { signs: weights.signs.map(rounded), words: weights.words.map(rounded) };
}

function step(weights: number[], squares: number[], at: number, slope: number): void {
  const full = slope + DECAY * (weights[at] ?? 0);
  squares[at] = (squares[at] ?? 1) + full * full;
  weights[at] = (weights[at] ?? 0) - (RATE * full) / Math.sqrt(squares[at] ?? 1);
}

/** The threshold under which most concerns are told apart and least are torn. */
function bestThreshold(letters: readonly { scores: number[]; concerns: number }[]): number {
  let [best, threshold] = [0, 1];
  for (let tried = 0.02; tried < 1; tried += 0.02) {
    let [right, wrong] = [0, 0];
    // A letter of one concern that stays whole says nothing: there are too many of them.
    for (const { scores, concerns } of letters) {
      const said = Math.min(MOST_CONCERNS, 1 + scores.filter((score) => score >= tried).length);
      if (said === 1 && concerns === 1) continue;
      right += Math.min(said, concerns);
      wrong += said < concerns ? MISSED * (concerns - said) : said - concerns;
    }
    const f = (2 * right) / (2 * right + wrong || 1);
    if (f > best) [best, threshold] = [f, tried];
  }
  return threshold;
}
