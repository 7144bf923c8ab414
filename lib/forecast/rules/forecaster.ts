import { type Expected, HORIZON, WEEK } from "../schema";
import type { Calendar } from "./calendar";
import { type Expert, fading } from "./expert";
import { smoothedLevel } from "./level";
import { calendarRegression } from "./regression";
import { type Errors, errorsOf, type Spread, unitOf } from "./spread";
import { weekdayMedian } from "./weekdays";

/** Hears a series day by day and forecasts the days after the last one heard. */
export type Forecaster = {
  observe: (day: number, count: number | null) => void;
  /** The forecast of a day at most `HORIZON` after the last one heard; null while too little was heard. */
  forecast: (day: number) => Expected | null;
};

/** Half-life in days of what an expert's past errors count. */
const LOSS_DAYS = 28;
/** How sharply the better expert is preferred: twice the error, a 256th of the weight. */
const SHARPNESS = 8;
const TINY = 1e-9;
/** How often the spread is counted anew, in days. */
const COUNT_EVERY = 7;

/** Slow and fast levels with slow and fast weekdays, the calendar, and a median that nothing impresses. */
const expertsOf = (calendar: Calendar): Expert[] => [
  smoothedLevel({ level: 4, pattern: 30 }, calendar),
  smoothedLevel({ level: 12, pattern: 30 }, calendar),
  smoothedLevel({ level: 12, pattern: 180 }, calendar),
  smoothedLevel({ level: 40, pattern: 180 }, calendar),
  smoothedLevel({ level: 120, pattern: 365 }, calendar),
  calendarRegression({ calendar: 60, level: 14 }, calendar),
  calendarRegression({ calendar: 365, level: 14 }, calendar),
  weekdayMedian(8, calendar),
];

/** What was expected from one origin: of each horizon the mixture, and what each expert said; NaN where nothing. */
type Guesses = { mixed: Float64Array; parts: Float64Array };
/** What is known about forecasts of one week ahead: the experts' losses, the mixture's errors and their spread. */
type Ahead = { losses: Float64Array; errors: Errors; spread: Spread | null };

/**
 * Mixes the experts by how well each has done lately, separately for each week ahead, and lays the spread of its own
 * past errors around the mixture. Nothing is used before the day on which it became known.
 */
export function forecasterOf(calendar: Calendar): Forecaster {
  const experts = expertsOf(calendar);
  const ahead = Array.from({ length: HORIZON / WEEK }, (): Ahead => {
    return { losses: new Float64Array(experts.length), errors: errorsOf(), spread: null };
  });
  const made = new Map<number, Guesses>();
  let origin = Number.NaN;
  return {
    observe: (day, count) => {
      if (count !== null) learn(ahead, made, day, count);
      for (const expert of experts) expert.observe(day, count);
      origin = day;
      made.set(day, guess(experts, ahead, day));
      made.delete(day - HORIZON);
      if (day % COUNT_EVERY === 0) for (const week of ahead) week.spread = week.errors.spread();
    },
    forecast: (day) => {
      const mixed = made.get(origin)?.mixed[day - origin - 1] ?? Number.NaN;
      const spread = ahead[weekOf(day - origin)]?.spread;
      return spread && !Number.isNaN(mixed) ? laidAround(mixed, spread) : null;
    },
  };
}

const weekOf = (horizon: number): number => Math.floor((horizon - 1) / WEEK);

function guess(experts: readonly Expert[], ahead: readonly Ahead[], origin: number): Guesses {
  const parts = new Float64Array(HORIZON * experts.length);
  const mixed = new Float64Array(HORIZON);
  for (const [w, { losses }] of ahead.entries()) {
    const weights = weightsOf(losses);
    for (let i = w * WEEK; i < (w + 1) * WEEK; i++) {
      let sum = 0;
      for (const [e, expert] of experts.entries()) {
        const part = expert.expect(origin + i + 1, origin) ?? Number.NaN;
        parts[i * experts.length + e] = part;
        sum += part * (weights[e] ?? 0);
      }
      mixed[i] = sum;
    }
  }
  return { mixed, parts };
}

function weightsOf(losses: Float64Array): Float64Array {
  const best = Math.min(...losses) + TINY;
  const weights = losses.map((loss) => ((loss + TINY) / best) ** -SHARPNESS);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

const KEPT_LOSS = fading(LOSS_DAYS * WEEK);

function learn(
  ahead: readonly Ahead[],
  made: ReadonlyMap<number, Guesses>,
  day: number,
  count: number,
): void {
  for (let horizon = 1; horizon <= HORIZON; horizon++) {
    const guesses = made.get(day - horizon);
    const mixed = guesses?.mixed[horizon - 1] ?? Number.NaN;
    const week = ahead[weekOf(horizon)];
    if (!guesses || !week || Number.isNaN(mixed)) continue;
    const { losses } = week;
    for (let e = 0; e < losses.length; e++) {
      const part = guesses.parts[(horizon - 1) * losses.length + e] ?? 0;
      losses[e] = (losses[e] ?? 0) * KEPT_LOSS + Math.abs(part - count);
    }
    week.errors.add((count - mixed) / unitOf(mixed));
  }
}

function laidAround(mixed: number, spread: Spread): Expected {
  const whole = (errors: number) => Math.round(Math.max(0, mixed + errors * unitOf(mixed)));
  return {
    median: whole(spread.lean),
    mean: mixed,
    low80: whole(spread.low80),
    high80: whole(spread.high80),
    low95: whole(spread.low95),
    high95: whole(spread.high95),
  };
}
