import type { Sample, Weights } from "./classifier";
import { generator, shuffled } from "./random";
import type { Vector } from "./vectors";

/** `cost` of a text on the wrong side, how much rarer labels count more, rounds at most, and the seed of the order. */
export type PlaneSettings = { cost: number; balance: number; rounds: number; seed: number };

/** A round that moves nothing by more than this ends the search. */
const STILL = 0.02;
/** Rare labels count at most this much more, frequent ones at least this much less. */
const BOUNDS = [0.5, 8] as const;
/** A text this far on the right side that holds nothing up is not looked at again. */
const SETTLED = 1;
/** Rounds in which every text is looked at. */
const LOOKED_AT = 4;

/**
 * One label against the rest, squared hinge loss with L2 penalty, by coordinate descent in the dual (Hsieh et al.
 * 2008): exact, without a step size to tune. Features that tell the label from the rest are made larger first, so
 * that the penalty holds them back less (the idea of NB-SVM, Wang and Manning 2012). Gives one separating plane per
 * label; samples of no label (-1) are left out.
 */
export function separate(
  samples: readonly Sample[],
  rows: number,
  classes: number,
  settings: PlaneSettings,
): Weights {
  const told = samples.filter(({ label }) => label >= 0);
  const points = told.map(({ vector }) => vector);
  const labels = told.map(({ label }) => label);
  const planes = { classes, table: new Float32Array(rows * classes), bias: new Float32Array(classes) };
  const factors = balanced(labels, classes, settings.balance);
  const totals = countsOf(points, rows);
  for (let label = 0; label < classes; label++) {
    if (!labels.includes(label)) continue;
    const telling = tellingOf(points, labels, label, totals);
    const cost = (own: number, weight: number) =>
      settings.cost * weight * (own === label ? (factors[label] ?? 1) : 1);
    const search = {
      points: points.map((point) => stretched(point, telling)),
      sides: Int8Array.from(labels, (own) => (own === label ? 1 : -1)),
      costs: Float64Array.from(told, ({ label: own, weight }) => cost(own, weight)),
      normal: new Float32Array(rows + 1),
    };
    descend(search, settings.rounds, generator(settings.seed + label));
    for (let row = 0; row < rows; row++)
      planes.table[row * classes + label] = (search.normal[row] ?? 0) * (telling[row] ?? 0);
    planes.bias[label] = search.normal[rows] ?? 0;
  }
  return planes;
}

/** What one plane is sought with: `normal` holds a weight per row and the bias last. */
type Search = { points: readonly Vector[]; sides: Int8Array; costs: Float64Array; normal: Float32Array };

function descend({ points, sides, costs, normal }: Search, rounds: number, next: () => number): void {
  const alphas = new Float64Array(points.length);
  const squares = Float64Array.from(points, lengthWithBias);
  const bias = normal.length - 1;
  let open = points.map((_, at) => at);
  for (let round = 0; round < rounds; round++) {
    let moved = 0;
    const still: number[] = [];
    for (const place of shuffled(open.length, next)) {
      const at = open[place] ?? 0;
      const point = points[at];
      if (point === undefined) continue;
      const [side, old] = [sides[at] ?? 1, alphas[at] ?? 0];
      const soft = 1 / (2 * (costs[at] ?? 1));
      const slope = side * (dot(normal, point) + (normal[bias] ?? 0)) - 1 + soft * old;
      const alpha = Math.max(0, old - slope / ((squares[at] ?? 1) + soft));
      if (round < LOOKED_AT || alpha > 0 || slope < SETTLED) still.push(at);
      if (alpha === old) continue;
      alphas[at] = alpha;
      moved = Math.max(moved, Math.abs(slope));
      add(normal, point, (alpha - old) * side);
      normal[bias] = (normal[bias] ?? 0) + (alpha - old) * side;
    }
    if (moved < STILL) return;
    open = still;
  }
}

/** Squared length of a text to which the bias belongs as one more feature. */
function lengthWithBias({ values }: Vector): number {
  let sum = 1;
  for (let at = 0; at < values.length; at++) sum += (values[at] ?? 0) ** 2;
  return sum;
}

function dot(normal: Float32Array, { rows, values }: Vector): number {
  let sum = 0;
  for (let at = 0; at < rows.length; at++) sum += (normal[rows[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return sum;
}

function add(normal: Float32Array, { rows, values }: Vector, factor: number): void {
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    normal[row] = (normal[row] ?? 0) + factor * (values[at] ?? 0);
  }
}

/** Half the feature, and half of it times how far the label and the rest differ in using it. */
const PLAIN_SHARE = 0.5;
const TELLING_SHARE = 0.5;
const MOST_TELLING = 3;

function tellingOf(
  points: readonly Vector[],
  labels: readonly number[],
  label: number,
  totals: Float64Array,
): Float32Array {
  const own = countsOf(
    points.filter((_, at) => labels[at] === label),
    totals.length,
  );
  const inside = 1 + labels.filter((one) => one === label).length;
  const outside = 1 + labels.length - inside + 1;
  return Float32Array.from(totals, (total, row) => {
    const mine = own[row] ?? 0;
    const ratio = Math.abs(Math.log((1 + mine) / inside / ((1 + total - mine) / outside)));
    return PLAIN_SHARE + TELLING_SHARE * Math.min(MOST_TELLING, ratio);
  });
}

/** In how many texts each row occurs. */
function countsOf(points: readonly Vector[], rows: number): Float64Array {
  const counts = new Float64Array(rows);
  for (const point of points) for (const row of point.rows) counts[row] = (counts[row] ?? 0) + 1;
  return counts;
}

function stretched({ rows, values }: Vector, factors: Float32Array): Vector {
  const own = new Float32Array(values.length);
  for (let at = 0; at < own.length; at++) own[at] = (values[at] ?? 0) * (factors[rows[at] ?? 0] ?? 1);
  return { rows, values: own };
}

/** Rare labels count more: (mean count / own count) ^ balance, within bounds. */
function balanced(labels: readonly number[], classes: number, balance: number): Float64Array {
  const counts = new Float64Array(classes);
  for (const label of labels) counts[label] = (counts[label] ?? 0) + 1;
  const mean = labels.length / Math.max(1, classes);
  const [least, most] = BOUNDS;
  return counts.map((count) =>
    count === 0 ? 1 : Math.min(most, Math.max(least, (mean / count) ** balance)),
  );
}
