import { fitTemperature } from "./calibration";
import { logits, type Sample, softmax, type TrainOptions, trainWeights, type Weights } from "./classifier";
import { type Answer, type Figures, figuresOf } from "./metrics";
import { generator, shuffled } from "./random";
import { type Bag, bagOf, type Lexicon, lexiconOf, type Vector, vectorOf } from "./vectors";

/** The same learner on any labelled set: one text, one label. */
export type Labelled = { text: string; label: string };
export type Learner = { labels: string[]; lexicon: Lexicon; weights: Weights; temperature: number };
export type GenericSettings = TrainOptions & { folds: number };
/** Settings that were good on the examples. */
export const GENERIC: GenericSettings = {
  epochs: 14,
  rate: 1.5,
  decay: 0,
  balance: 0.2,
  seed: 7,
  calm: 1,
  drop: 0,
  averaged: 1,
  folds: 4,
};

/** Learns a small classifier of any labels from texts. */
export function learn(rows: readonly Labelled[], settings: GenericSettings = GENERIC): Learner {
  const labels = [...new Set(rows.map((row) => row.label))].sort();
  const bags = rows.map((row) => bagFor(row.text));
  const answers = rows.map((row) => labels.indexOf(row.label));
  const temperature = temperatureFor(bags, answers, labels.length, settings);
  const { lexicon, weights } = fitOn(bags, answers, labels.length, settings);
  return { labels, lexicon, weights, temperature };
}

/** Labels with probabilities, best first. */
export function predict(learner: Learner, text: string): { label: string; confidence: number }[] {
  const shares = sharesOf(learner, vectorOf(learner.lexicon, bagFor(text)));
  return [...shares.keys()]
    .sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0) || a - b)
    .map((at) => ({ label: learner.labels[at] ?? "", confidence: shares[at] ?? 0 }));
}

/** Figures on texts that were kept aside. */
export function measure(learner: Learner, rows: readonly Labelled[]): Figures {
  return figuresOf(rows.map((row) => answerOf(learner, row)));
}

function answerOf(learner: Learner, row: Labelled): Answer {
  const shares = sharesOf(learner, vectorOf(learner.lexicon, bagFor(row.text)));
  const ranked = [...shares.keys()].sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0) || a - b);
  return { gold: learner.labels.indexOf(row.label), ranked, confidence: shares[ranked[0] ?? 0] ?? 0 };
}

function sharesOf(learner: Learner, vector: Vector): Float32Array {
  const scores = logits(learner.weights, vector, new Float32Array(learner.labels.length));
  return softmax(scores.map((score) => score / learner.temperature));
}

/** How far the scores must be softened, told from texts that each fold's model has not seen. */
function temperatureFor(
  bags: readonly Bag[],
  answers: readonly number[],
  classes: number,
  settings: GenericSettings,
) {
  const deal = shuffled(bags.length, generator(settings.seed));
  const held: { scores: Float32Array; label: number }[] = [];
  for (let fold = 0; fold < settings.folds; fold++) {
    const out = (at: number) => (deal[at] ?? 0) % settings.folds === fold;
    const seen = bags.flatMap((bag, at) => (out(at) ? [] : [{ bag, label: answers[at] ?? 0 }]));
    const { lexicon, weights } = fitOn(
      seen.map((one) => one.bag),
      seen.map((one) => one.label),
      classes,
      settings,
    );
    bags.forEach((bag, at) => {
      if (!out(at)) return;
      const scores = logits(weights, vectorOf(lexicon, bag), new Float32Array(classes));
      held.push({ scores, label: answers[at] ?? 0 });
    });
  }
  return fitTemperature(held);
}

function fitOn(bags: readonly Bag[], answers: readonly number[], classes: number, settings: GenericSettings) {
  const lexicon = lexiconOf(bags);
  const samples: Sample[] = bags.map((bag, at) => ({
    vector: vectorOf(lexicon, bag),
    label: answers[at] ?? 0,
    weight: 1,
  }));
  return { lexicon, weights: trainWeights(samples, lexicon.keys.length, classes, settings) };
}

function bagFor(text: string): Bag {
  return bagOf({ passages: [{ source: "body", text, start: 0 }], marks: [] });
}
