import type { Land } from "../intake/schema";
import { addDays, addMonths, weekdayOf } from "./rules/days";
import { isHoliday } from "./rules/holidays";
import type { IsoDay, MadeKnown, Period, TwoEnds } from "./schema";

/** Posted letters and electronic acts count as known on the 4th day (VwVfG §41 (2), SGB X §37 (2), AO §122 (2)). */
const FICTION_DAYS = 4;
/** Until the end of 2024 it was the 3rd day (Postrechtsmodernisierungsgesetz). */
const OLD_FICTION_DAYS = 3;
const FICTION_CHANGED: IsoDay = "2025-01-01";

/** Saturdays count as non-working, as VwVfG §31 (3), BGB §193 and AO §108 (3) say. */
export function isWorkingDay(day: IsoDay, land: Land): boolean {
  return weekdayOf(day) <= 5 && !isHoliday(day, land);
}

/** The day itself, or the next working day where it is none. */
export function movedToWorkingDay(day: IsoDay, land: Land): IsoDay {
  let end = day;
  while (!isWorkingDay(end, land)) end = addDays(end, 1);
  return end;
}

/** The n-th working day after a day that itself does not count; n = 0 gives the day. */
export function workingDaysAfter(day: IsoDay, count: number, land: Land): IsoDay {
  let end = day;
  for (let left = count; left > 0; left--) end = movedToWorkingDay(addDays(end, 1), land);
  return end;
}

/** The last calendar day of a period whose first day follows the event (BGB §187 (1), §188), not moved. */
export function plainEnd(event: IsoDay, period: Period): IsoDay {
  const count = Number(period.slice(1, -1));
  switch (period.at(-1)) {
    case "W":
      return addDays(event, 7 * count);
    case "M":
      return addMonths(event, count);
    case "Y":
      return addMonths(event, 12 * count);
    default:
      return addDays(event, count);
  }
}

/** The day a period ends: never on a Saturday, Sunday or holiday (VwVfG §31 (3), BGB §193, AO §108 (3)). */
export function periodEnd(event: IsoDay, period: Period, land: Land): IsoDay {
  return movedToWorkingDay(plainEnd(event, period), land);
}

/** When a letter posted or sent on a day counts as known; a proven later receipt wins and is not seen here. */
export function madeKnown(posted: IsoDay, land: Land): MadeKnown {
  const plain = addDays(posted, posted < FICTION_CHANGED ? OLD_FICTION_DAYS : FICTION_DAYS);
  return { plain, moved: movedToWorkingDay(plain, land) };
}

/** The end of a remedy period against an act posted on a day, by both readings of a 4th day without work. */
export function remedyEnds(posted: IsoDay, period: Period, land: Land): TwoEnds {
  const { plain, moved } = madeKnown(posted, land);
  return { earliest: periodEnd(plain, period, land), latest: periodEnd(moved, period, land) };
}

/** Calendar days from one day to another, negative when it lies before. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
