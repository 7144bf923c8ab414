import { WEEK } from "../schema";
import type { Calendar } from "./calendar";
import { type Expert, fading, guardOf, SUNDAY } from "./expert";

/** How fast a level and its weekdays are forgotten, as half-lives in days. */
export type Memory = { level: number; pattern: number };

/** A weekday is as all others until it has been seen about this often. */
const DOUBT_WEEKS = 2;
/** That a holiday is like a Sunday is believed as if so many had been seen. */
const DOUBT_HOLIDAYS = 3;
const KEPT_HOLIDAY = 0.98;
/** Where next to nothing comes, one case is no odd day. */
const least = (expected: number): number => Math.sqrt(Math.max(expected, 0.3));

/**
 * Exponential smoothing of a level with a weekday pattern that multiplies it: a level of 60 with a Saturday of 0.6
 * expects 36. A holiday is a Sunday until holidays have shown otherwise.
 */
export function smoothedLevel(memory: Memory, calendar: Calendar): Expert {
  const shares = sharesOf(fading(memory.pattern), calendar);
  const level = { counts: 0, parts: 0, days: 0 };
  const guard = guardOf(least);
  const expected = (day: number) => (level.parts > 0 ? level.counts / level.parts : 0) * shares.of(day);
  return {
    observe: (day, count) => {
      if (count === null) return;
      const first = level.days === 0;
      const heard = guard.hear(count, first ? count : expected(day));
      shares.observe(day, heard, first ? count : level.counts / level.parts);
      level.days += 1;
      const rate = Math.max(1 - fading(memory.level), 1 / level.days);
      level.counts += rate * (heard - level.counts);
      level.parts += rate * (Math.max(shares.of(day), 0.1) - level.parts);
    },
    expect: (day) => (level.days === 0 ? null : Math.max(0, expected(day))),
  };
}

/** How many times the level a day brings: by its weekday, or as the holiday it is. */
function sharesOf(keep: number, calendar: Calendar) {
  const pattern = weekdayPattern(keep);
  const holidays = { shares: 0, seen: 0 };
  return {
    of: (day: number): number => {
      const { holiday, weekday } = calendar(day);
      const seen = DOUBT_HOLIDAYS * pattern.share(SUNDAY) + holidays.shares;
      return holiday ? seen / (DOUBT_HOLIDAYS + holidays.seen) : pattern.share(weekday);
    },
    observe: (day: number, count: number, level: number): void => {
      const { holiday, weekday } = calendar(day);
      if (holiday) {
        holidays.shares = holidays.shares * KEPT_HOLIDAY + count / Math.max(level, 0.05);
        holidays.seen = holidays.seen * KEPT_HOLIDAY + 1;
      } else pattern.observe(weekday, count, level);
    },
  };
}

/** How many times the level each weekday brings; seven shares with a mean of one. */
function weekdayPattern(keep: number) {
  const counts = new Float64Array(WEEK);
  const levels = new Float64Array(WEEK);
  const shares = new Float64Array(WEEK).fill(1);
  return {
    share: (weekday: number) => shares[weekday] ?? 1,
    observe: (weekday: number, count: number, level: number) => {
      for (let i = 0; i < WEEK; i++) {
        counts[i] = (counts[i] ?? 0) * keep;
        levels[i] = (levels[i] ?? 0) * keep;
      }
      counts[weekday] = (counts[weekday] ?? 0) + count;
      levels[weekday] = (levels[weekday] ?? 0) + level;
      const mean = (sum(counts) + TINY) / (sum(levels) + TINY);
      const doubt = DOUBT_WEEKS * Math.max(level, 0.05);
      for (let i = 0; i < WEEK; i++)
        shares[i] = ((counts[i] ?? 0) + doubt * mean) / ((levels[i] ?? 0) + doubt);
      const middle = sum(shares) / WEEK || 1;
      for (let i = 0; i < WEEK; i++) shares[i] = (shares[i] ?? 1) / middle;
    },
  };
}
const TINY = 1e-9;
const sum = (numbers: Float64Array): number => numbers.reduce((total, n) => total + n, 0);
