import { type Sample, type TrainOptions, trainWeights, type Weights } from "./classifier";
import type { Labels, Lesson } from "./lessons";
import type { Head, Question } from "./model";
import { type PlaneSettings, separate } from "./planes";
import { type Lexicon, type Vector, vectorOf } from "./vectors";

export type HeadSettings = TrainOptions & { planes: PlaneSettings };

/**
 * What each of the two learners adds to a score. Each alone errs elsewhere; their scores added are still one table,
 * so that two cost no more than one when asked. Margins are about a sixth as wide as scores. By cross-validation the
 * kind is told better by the first, the department by the second, the service by both alike.
 */
const SHARES: Record<Question, { scores: number; margins: number }> = {
  kind: { scores: 1 / 2, margins: 1 },
  service: { scores: 1 / 3, margins: 2 },
  department: { scores: 1 / 6, margins: 3 },
};

/** Trains the three questions on the same texts. */
export function trainHeads(
  lessons: readonly Lesson[],
  lexicon: Lexicon,
  labels: Labels,
  settings: HeadSettings,
): Record<Question, Head> {
  const vectors = new Map<Lesson["bag"], Vector>();
  for (const { bag } of lessons) if (!vectors.has(bag)) vectors.set(bag, vectorOf(lexicon, bag));
  const head = (question: Question): Head => {
    const samples: Sample[] = lessons.flatMap((lesson) => {
      const vector = vectors.get(lesson.bag);
      return vector ? [{ vector, label: lesson.answers[question], weight: lesson.weight }] : [];
    });
    const [rows, classes] = [lexicon.keys.length, labels[question].length];
    const scores = trainWeights(samples, rows, classes, settings);
    const margins = separate(samples, rows, classes, settings.planes);
    return { labels: labels[question], weights: blended(scores, margins, SHARES[question]), temperature: 1 };
  };
  return { kind: head("kind"), service: head("service"), department: head("department") };
}

function blended(scores: Weights, margins: Weights, share: { scores: number; margins: number }): Weights {
  const mixed = (one: Float32Array, other: Float32Array) =>
    one.map((value, at) => share.scores * value + share.margins * (other[at] ?? 0));
  return {
    classes: scores.classes,
    table: mixed(scores.table, margins.table),
    bias: mixed(scores.bias, margins.bias),
  };
}
