import { addDays } from "../../deadline/rules/days";
import { openOn } from "../../deadline/rules/working-time";
import type { BusinessHours, IsoDay } from "../../deadline/schema";
import type { Land } from "../../intake/schema";

const DAY = [{ from: "08:00", to: "16:00" }];
/** The hours of a unit that names none of its own: Monday to Thursday 8 to 16, Friday 8 to 12:30 (fact book, 4). */
export const USUAL_HOURS: BusinessHours = {
  mon: DAY,
  tue: DAY,
  wed: DAY,
  thu: DAY,
  fri: [{ from: "08:00", to: "12:30" }],
};
/** One working day in minutes, as people count it: a fifth of the usual week. */
export const WORKING_DAY_MINUTES = (4 * 480 + 270) / 5;

/** The days for which opening hours are written down; what came in earlier has no times. */
export const HOURS_FROM: IsoDay = "2015-01-01";
/** The last day for which opening hours are written down. */
export const HOURS_TO: IsoDay = "2060-12-31";

/** One stretch of opening time of a unit; `unit` is a department, or "" for all without hours of their own. */
export type WorkingWindow = { unit: string; starts_at: string; ends_at: string };

/** All opening times of the units between two days, both included. Windows of one day must not overlap. */
export function workingWindows(
  hours: ReadonlyMap<string, BusinessHours>,
  land: Land,
  from: IsoDay = HOURS_FROM,
  to: IsoDay = HOURS_TO,
): WorkingWindow[] {
  const result: WorkingWindow[] = [];
  for (const [unit, week] of hours)
    for (let day = from; day <= to; day = addDays(day, 1))
      for (const window of openOn(day, week, land))
        if (window.from < window.to)
          result.push({ unit, starts_at: iso(window.from), ends_at: iso(window.to) });
  return result;
}

const iso = (at: number) => new Date(at).toISOString();
