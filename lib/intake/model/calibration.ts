/** Maps a stated probability to the share of right answers seen at it: logistic in the log odds. */
export type Curve = { slope: number; shift: number };
/** The curve that changes nothing. */
export const STRAIGHT: Curve = { slope: 1, shift: 0 };

const CLOSEST = 1e-4;

/** Log odds of a probability, bounded so that certainty stays finite. */
export function logOdds(p: number): number {
  const bounded = Math.min(1 - CLOSEST, Math.max(CLOSEST, p));
  return Math.log(bounded / (1 - bounded));
}

/** The calibrated probability. */
export function applyCurve(curve: Curve, p: number): number {
  return 1 / (1 + Math.exp(-(curve.slope * logOdds(p) + curve.shift)));
}

/** Fits the curve to pairs of stated probability and outcome by Newton's method; few pairs leave it straight. */
export function fitCurve(pairs: readonly { stated: number; right: boolean }[]): Curve {
  if (pairs.length < 30) return STRAIGHT;
  let { slope, shift } = STRAIGHT;
  for (let round = 0; round < 30; round++) {
    // A weak pull towards the straight line keeps the fit sane when almost all answers are right.
    let [g0, g1, h00, h01, h11] = [slope - 1, shift, 1, 0, 1];
    for (const { stated, right } of pairs) {
      const x = logOdds(stated);
      const p = 1 / (1 + Math.exp(-(slope * x + shift)));
      const error = p - (right ? 1 : 0);
      const spread = p * (1 - p);
      g0 += error * x;
      g1 += error;
      h00 += spread * x * x;
      h01 += spread * x;
      h11 += spread;
    }
    const determinant = h00 * h11 - h01 * h01;
    slope -= (h11 * g0 - h01 * g1) / determinant;
    shift -= (h00 * g1 - h01 * g0) / determinant;
  }
  return { slope: Math.max(0.05, slope), shift };
}

/** The temperature (by golden section on the log scale) under which held-out answers are least surprising. */
export function fitTemperature(held: readonly { scores: Float32Array; label: number }[]): number {
  let [low, high] = [Math.log(0.05), Math.log(20)];
  const ratio = (Math.sqrt(5) - 1) / 2;
  for (let round = 0; round < 40; round++) {
    const left = high - ratio * (high - low);
    const right = low + ratio * (high - low);
    if (surprise(held, Math.exp(left)) < surprise(held, Math.exp(right))) high = right;
    else low = left;
  }
  return held.length === 0 ? 1 : Math.exp((low + high) / 2);
}

function surprise(held: readonly { scores: Float32Array; label: number }[], temperature: number): number {
  let sum = 0;
  for (const { scores, label } of held) {
    let highest = Number.NEGATIVE_INFINITY;
    for (const score of scores) highest = Math.max(highest, score / temperature);
    let total = 0;
    for (const score of scores) total += Math.exp(score / temperature - highest);
    sum += Math.log(total) - ((scores[label] ?? 0) / temperature - highest);
  }
  return sum;
}
