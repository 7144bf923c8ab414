import { WEEK } from "../schema";

/** How far reality lay from what was expected, in units of `unitOf`; `lean` is the median less the mean. */
export type Spread = { lean: number; low80: number; high80: number; low95: number; high95: number };

/** For how long an error tells how large the next ones will be, in days. */
const KEPT_DAYS = 120;
/** Errors needed before they say anything. */
const ENOUGH = 4 * WEEK;

/** The size by which errors of an expectation are compared: the spread of counts grows with the root of their mean. */
export const unitOf = (expected: number): number => Math.sqrt(Math.max(expected, 0) + 0.5);

/** The latest errors of one week ahead (days 1–7, 8–14 …), as they became known. */
export type Errors = { add: (error: number) => void; spread: () => Spread | null };

/** Collects errors and says how they spread; old ones are dropped, so that a change of the series is followed. */
export function errorsOf(): Errors {
  const errors: number[] = [];
  return {
    add: (error) => {
      errors.push(error);
      if (errors.length > KEPT_DAYS * WEEK) errors.splice(0, WEEK);
    },
    spread: () => (errors.length < ENOUGH ? null : spreadOf(Float64Array.from(errors).sort())),
  };
}

function spreadOf(sorted: Float64Array): Spread {
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.max(0, Math.floor(share * sorted.length)))] ?? 0;
  const [low80, high80, low95, high95] = [at(TEN), at(1 - TEN), at(TWO), at(1 - TWO)];
  // A flood of mails is no reason to move the middle: errors beyond the wide interval count as its edge.
  const mean =
    sorted.reduce((sum, error) => sum + Math.min(Math.max(error, low95), high95), 0) / sorted.length;
  return { lean: at(0.5) - mean, low80, high80, low95, high95 };
}

/** The share left outside on one side, less what a finite number of days leaves unseen (conformal correction). */
const outside = (share: number): number => share - (1 - share) / KEPT_DAYS;
const TEN = outside(0.1);
const TWO = outside(0.025);
