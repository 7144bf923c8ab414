import { WEEK } from "../schema";
import type { CalendarDay } from "./calendar";

/**
 * One way to forecast a series. It hears the days in order, each once, and is asked about days to come; what it has not
 * heard yet it cannot know. Days are numbers since 1970; counts are null where nothing is known.
 */
export type Expert = {
  observe: (day: number, count: number | null) => void;
  /** What it expects of a day after `origin`, the last day heard; null while it has heard too little. */
  expect: (day: number, origin: number) => number | null;
};

/** Keeps single odd days from moving a level. */
export type Guard = { hear: (count: number, expected: number) => number };

/** In mean absolute deviations: four standard deviations of a normal distribution. */
const REACH = 5;
/** So many odd days in a row, all on one side, are no odd days but a new level. */
const NEW_LEVEL_DAYS = 3;
/** How fast the usual deviation is learnt. */
const DEVIATION_RATE = 0.02;

/**
 * A count as it may be learnt from: moved to the edge of what is believable around the expectation, unless the days
 * before it were as odd on the same side. `least` is the deviation that is assumed at least for an expectation.
 */
export function guardOf(least: (expected: number) => number): Guard {
  let deviation: number | null = null;
  let streak = 0;
  return {
    hear: (count, expected) => {
      const gap = count - expected;
      const usual: number = deviation ?? Math.abs(gap) + 1;
      const reach = REACH * Math.max(usual, least(expected));
      const odd = Math.abs(gap) > reach;
      streak = odd ? (Math.sign(streak) === Math.sign(gap) ? streak : 0) + Math.sign(gap) : 0;
      const believed = odd && Math.abs(streak) < NEW_LEVEL_DAYS ? Math.sign(gap) * reach : gap;
      deviation = usual + DEVIATION_RATE * (Math.min(Math.abs(gap), reach) - usual);
      return expected + believed;
    },
  };
}

/** The last day up to `origin` that has the weekday of `day`. */
export const lastSameWeekday = (day: number, origin: number): number =>
  day - WEEK * Math.ceil((day - origin) / WEEK);

/** The share that is left of something after so many days. */
export const fading = (halfLife: number): number => 0.5 ** (1 / halfLife);

/** A holiday counts as the Sunday it resembles. */
export const SUNDAY = 6;
/** The weekday by which a day behaves. */
export const actsAs = (day: CalendarDay): number => (day.holiday ? SUNDAY : day.weekday);
