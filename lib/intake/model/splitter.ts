import type { Reading } from "../schema";
import { readLetter } from "../steps/read";
import { type Judge, type Seam, SIGN_COUNT, seamOf } from "./seams";
import { type Example, letterOf } from "./teaching";

/** Whether a seam parts two concerns: weights of its signs and the score from which on it does. */
export type Splitter = { weights: number[]; threshold: number };
/** A splitter that leaves every letter whole. */
export const NO_SPLITS: Splitter = { weights: Array.from({ length: SIGN_COUNT }, () => 0), threshold: 1 };

/** A seam found in a letter by a model that had not seen it, and whether the letter has several concerns. */
export type SeamLesson = { seam: Seam; several: boolean };

/** A wrong split costs a colleague more than a missed one: F-measure that favours precision. */
const BETA_SQUARED = 0.5;
const ROUNDS = 400;
const RATE = 0.3;
const DECAY = 0.002;

/** What one labelled letter teaches about seams, null where no seam was found. */
export function seamLesson(judge: Judge, example: Example): SeamLesson | null {
  const letter = letterOf(example);
  const reading: Reading = readLetter(letter);
  const seam = seamOf(judge, letter, reading, { start: 0, end: letter.body.length });
  return seam === null ? null : { seam, several: example.concerns.length > 1 };
}

/** Logistic regression on a dozen signs by full gradient descent; the threshold by best weighted F. */
export function trainSplitter(lessons: readonly SeamLesson[]): Splitter {
  const several = lessons.filter((lesson) => lesson.several).length;
  if (several < 5) return NO_SPLITS;
  const weights = Array.from({ length: SIGN_COUNT }, () => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight) => DECAY * weight);
    for (const { seam, several: gold } of lessons) {
      const error = (seamScore(weights, seam) - (gold ? 1 : 0)) * (gold ? lessons.length / (4 * several) : 1);
      seam.signs.forEach((sign, at) => {
        slope[at] = (slope[at] ?? 0) + (error * sign) / lessons.length;
      });
    }
    slope.forEach((value, at) => {
      weights[at] = (weights[at] ?? 0) - RATE * 4 * value;
    });
  }
  return { weights, threshold: bestThreshold(weights, lessons) };
}

/** How likely a seam parts two concerns. */
export function seamScore(weights: readonly number[], seam: Seam): number {
  const sum = seam.signs.reduce((total, sign, at) => total + sign * (weights[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

function bestThreshold(weights: readonly number[], lessons: readonly SeamLesson[]): number {
  const scored = lessons.map((lesson) => ({
    score: seamScore(weights, lesson.seam),
    several: lesson.several,
  }));
  scored.sort((a, b) => b.score - a.score);
  const all = scored.filter((one) => one.several).length;
  let [right, best, threshold] = [0, 0, 1];
  scored.forEach((one, at) => {
    right += one.several ? 1 : 0;
    const [precision, recall] = [right / (at + 1), right / all];
    const f = ((1 + BETA_SQUARED) * precision * recall) / (BETA_SQUARED * precision + recall || 1);
    if (f > best) [best, threshold] = [f, one.score];
  });
  return threshold;
}
