import type { Calendar, CalendarDay } from "./calendar";
import { actsAs, type Expert, fading, guardOf, SUNDAY } from "./expert";
import { solve } from "./linear";

/** Half-lives in days of what the calendar does and of the level beside it. */
export type RegressionMemory = { calendar: number; level: number };

/** Waves a year; two tell spring from autumn and summer from winter. */
const WAVES = 2;
const FEATURES = 11 + 2 * WAVES;
const FIRST_WAVE = 11;
/** How strongly a coefficient is drawn to nothing, in days' worth of evidence; waves more, they bend over gaps. */
const PULL = 3;
const PULL_WAVES = 12;
const SETTLE_DAYS = 14;
const SOLVE_EVERY = 7;
/** How much of the present distance from the calendar's level is left after a day. */
const DAILY_RETURN = 0.98;
const DOUBT_DAYS = 2;

/**
 * Ridge regression on what the calendar says (weekday, holiday, bridge day, turn of the year, season), old days
 * fading, and a level beside it that follows the latest days and returns to the calendar's with the horizon.
 */
export function calendarRegression(memory: RegressionMemory, calendar: Calendar): Expert {
  const keep = fading(memory.calendar);
  const fit = { squares: square(), products: new Float64Array(FEATURES), days: 0 };
  const rest = { sum: 0, weight: 0 };
  let weights: Float64Array | null = null;
  const guard = guardOf(() => 1);
  const plain = (day: number) => (weights === null ? 0 : dot(featuresOf(calendar(day)), weights));
  const distance = () => (rest.weight === 0 ? 0 : rest.sum / (rest.weight + DOUBT_DAYS));
  const hear = (day: number, count: number): number => {
    if (weights === null) return count;
    const heard = guard.hear(count, plain(day) + distance());
    rest.sum = rest.sum * fading(memory.level) + heard - plain(day);
    rest.weight = rest.weight * fading(memory.level) + 1;
    return heard;
  };
  return {
    observe: (day, count) => {
      if (count === null) return;
      add(fit, featuresOf(calendar(day)), hear(day, count), keep);
      if (fit.days >= SETTLE_DAYS && (weights === null || fit.days % SOLVE_EVERY === 0))
        weights = solve(fit.squares, fit.products, (i) =>
          i === 0 ? 1e-6 : i < FIRST_WAVE ? PULL : PULL_WAVES,
        );
    },
    expect: (day, origin) =>
      weights === null ? null : Math.max(0, plain(day) + distance() * DAILY_RETURN ** (day - origin)),
  };
}

const square = (): Float64Array[] => Array.from({ length: FEATURES }, () => new Float64Array(FEATURES));

type Fit = { squares: Float64Array[]; products: Float64Array; days: number };

function add(fit: Fit, features: Float64Array, count: number, keep: number): void {
  fit.days += 1;
  for (let i = 0; i < FEATURES; i++) {
    const row = fit.squares[i];
    const feature = features[i] ?? 0;
    fit.products[i] = (fit.products[i] ?? 0) * keep + feature * count;
    if (row) for (let j = 0; j < FEATURES; j++) row[j] = (row[j] ?? 0) * keep + feature * (features[j] ?? 0);
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += (a[i] ?? 0) * (b[i] ?? 0);
  return total;
}

const known = new WeakMap<CalendarDay, Float64Array>();

/** Level, six weekdays against Sunday (effect coding), four kinds of odd days, the waves of the year. */
function featuresOf(day: CalendarDay): Float64Array {
  const found = known.get(day);
  if (found) return found;
  const weekday = actsAs(day);
  const weekdays = Array.from({ length: SUNDAY }, (_, i) =>
    weekday === SUNDAY ? -1 : Number(i === weekday),
  );
  const odd = [day.holiday, day.bridge, day.lull, day.after].map(Number);
  const waves = Array.from({ length: WAVES }, (_, i) => 2 * Math.PI * (i + 1) * day.season).flatMap(
    (angle) => [Math.cos(angle), Math.sin(angle)],
  );
  const features = Float64Array.from([1, ...weekdays, ...odd, ...waves]);
  known.set(day, features);
  return features;
}
