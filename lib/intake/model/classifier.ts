import { generator, shuffled } from "./random";
import type { Vector } from "./vectors";

/** Weights of one multinomial logistic regression: `classes` numbers per row, then a bias per class. */
export type Weights = { classes: number; table: Float32Array; bias: Float32Array };
/** A training text: its class (-1: says nothing about this question) and how much it counts. */
export type Sample = { vector: Vector; label: number; weight: number };
export type TrainOptions = {
  epochs: number;
  rate: number;
  decay: number;
  balance: number;
  seed: number;
  calm: number;
  /** Share of a text's features that each look at it leaves out, so that no answer hangs on few words. */
  drop: number;
  /** The weights of this many last epochs are averaged. */
  averaged: number;
};

/** Gradients below this move nothing that is kept; skipping them makes training several times faster. */
const LEAST_GRADIENT = 2e-3;

/** Stochastic gradient descent with AdaGrad steps, dropout, L2 decay on the touched rows and averaged last epochs. */
export function trainWeights(
  samples: readonly Sample[],
  rows: number,
  classes: number,
  options: TrainOptions,
): Weights {
  const weights = { classes, table: new Float32Array(rows * classes), bias: new Float32Array(classes) };
  const squares = new Float32Array(rows * classes).fill(options.calm);
  const biasSquares = new Float32Array(classes).fill(1);
  const factors = balanceFactors(samples, classes, options.balance);
  const next = generator(options.seed);
  const share = new Float32Array(classes);
  const active = { classes: new Int32Array(classes), slopes: new Float32Array(classes), count: 0 };
  const mean = new Float32Array(rows * classes);
  const last = Math.min(options.averaged, options.epochs);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const rate = options.rate * (1 - (0.9 * epoch) / options.epochs);
    for (const at of shuffled(samples.length, next)) {
      const sample = samples[at];
      if (sample === undefined || sample.label < 0) continue;
      const seen = options.drop === 0 ? sample.vector : thinned(sample.vector, options.drop, next);
      softmax(logits(weights, seen, share));
      gradients(share, sample.label, sample.weight * (factors[sample.label] ?? 1), active);
      stepBias(weights.bias, biasSquares, active, rate);
      step(weights, squares, seen, active, rate, options.decay);
    }
    if (epoch >= options.epochs - last) addShare(mean, weights.table, last);
  }
  return { ...weights, table: mean };
}

/** A text with some of its features left out by chance, the rest as strong as the whole on average. */
function thinned(vector: Vector, drop: number, next: () => number): Vector {
  const kept: number[] = [];
  for (let at = 0; at < vector.rows.length; at++) if (next() >= drop) kept.push(at);
  return {
    rows: Int32Array.from(kept, (at) => vector.rows[at] ?? 0),
    values: Float32Array.from(kept, (at) => (vector.values[at] ?? 0) / (1 - drop)),
  };
}

function addShare(mean: Float32Array, table: Float32Array, of: number): void {
  for (let at = 0; at < mean.length; at++) mean[at] = (mean[at] ?? 0) + (table[at] ?? 0) / of;
}

/** The classes that a text still pulls at, with how strongly. */
type Active = { classes: Int32Array; slopes: Float32Array; count: number };

function gradients(share: Float32Array, label: number, scale: number, active: Active): void {
  active.count = 0;
  for (let c = 0; c < share.length; c++) {
    const slope = ((share[c] ?? 0) - (c === label ? 1 : 0)) * scale;
    if (slope > -LEAST_GRADIENT && slope < LEAST_GRADIENT) continue;
    active.classes[active.count] = c;
    active.slopes[active.count] = slope;
    active.count += 1;
  }
}

function step(
  w: Weights,
  squares: Float32Array,
  v: Vector,
  active: Active,
  rate: number,
  decay: number,
): void {
  const { table, classes } = w;
  for (let i = 0; i < v.rows.length; i++) {
    const from = (v.rows[i] ?? 0) * classes;
    const value = v.values[i] ?? 0;
    for (let k = 0; k < active.count; k++) {
      const at = from + (active.classes[k] ?? 0);
      const old = table[at] ?? 0;
      const slope = (active.slopes[k] ?? 0) * value + decay * old;
      const square = (squares[at] ?? 0) + slope * slope;
      squares[at] = square;
      table[at] = old - (rate * slope) / Math.sqrt(square);
    }
  }
}

function stepBias(bias: Float32Array, squares: Float32Array, active: Active, rate: number): void {
  for (let k = 0; k < active.count; k++) {
    const [c, slope] = [active.classes[k] ?? 0, active.slopes[k] ?? 0];
    squares[c] = (squares[c] ?? 0) + slope * slope;
    bias[c] = (bias[c] ?? 0) - (0.1 * rate * slope) / Math.sqrt(squares[c] ?? 1);
  }
}

/** Scores before normalisation, written into `out`. */
export function logits(weights: Weights, vector: Vector, out: Float32Array): Float32Array {
  const { classes, table } = weights;
  out.set(weights.bias);
  for (let i = 0; i < vector.rows.length; i++) {
    const from = (vector.rows[i] ?? 0) * classes;
    const value = vector.values[i] ?? 0;
    for (let c = 0; c < classes; c++) out[c] = (out[c] ?? 0) + value * (table[from + c] ?? 0);
  }
  return out;
}

/** Scores as probabilities that add up to one. */
export function softmax(scores: Float32Array): Float32Array {
  let highest = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > highest) highest = score;
  let sum = 0;
  for (let c = 0; c < scores.length; c++) {
    const e = Math.exp((scores[c] ?? 0) - highest);
    scores[c] = e;
    sum += e;
  }
  for (let c = 0; c < scores.length; c++) scores[c] = (scores[c] ?? 0) / sum;
  return scores;
}

/** Rare classes count more: (mean count / own count) ^ balance; 0 leaves counts as they are. */
function balanceFactors(samples: readonly Sample[], classes: number, balance: number): Float32Array {
  const counts = new Float32Array(classes);
  for (const sample of samples)
    if (sample.label >= 0) counts[sample.label] = (counts[sample.label] ?? 0) + sample.weight;
  const present = counts.filter((count) => count > 0);
  const mean = present.reduce((sum, count) => sum + count, 0) / Math.max(1, present.length);
  return counts.map((count) => (count === 0 ? 1 : Math.min(5, (mean / count) ** balance)));
}
