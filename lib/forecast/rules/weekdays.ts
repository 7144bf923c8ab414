import { WEEK } from "../schema";
import type { Calendar } from "./calendar";
import { type Expert, lastSameWeekday } from "./expert";

/** The seasonal naive forecast: what the same weekday brought last time; over a gap, the time before. */
export function seasonalNaive(): Expert {
  return lookingBack(1, () => true);
}

/** The median of the last weeks' same weekday, holidays left out: no single day moves it. */
export function weekdayMedian(weeks: number, calendar: Calendar): Expert {
  return lookingBack(weeks, (day) => !calendar(day).holiday);
}

/** How far back a week is looked for. */
const PATIENCE_DAYS = 60 * WEEK;

function lookingBack(weeks: number, counts: (day: number) => boolean): Expert {
  const heard = new Map<number, number>();
  const middles = new Map<number, number | null>();
  const middle = (last: number) => {
    const found: number[] = [];
    for (let at = last; at > last - PATIENCE_DAYS && found.length < weeks; at -= WEEK) {
      const count = heard.get(at);
      if (count !== undefined) found.push(count);
    }
    return medianOf(found);
  };
  return {
    observe: (day, count) => {
      if (count !== null && counts(day)) heard.set(day, count);
    },
    expect: (day, origin) => {
      const last = lastSameWeekday(day, origin);
      const known = middles.get(last);
      if (known !== undefined) return known;
      const found = middle(last);
      middles.set(last, found);
      return found;
    },
  };
}

/** The middle of some numbers, the mean of the two middle ones, null of none. */
export function medianOf(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
