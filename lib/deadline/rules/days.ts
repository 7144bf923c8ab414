import type { IsoDay } from "../schema";

const DAY_MS = 86_400_000;

/** Days since 1970, for arithmetic. */
export function dayNumber(day: IsoDay): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

/** The ISO date of a day number. */
export function isoDay(number: number): IsoDay {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** A date moved by calendar days. */
export function addDays(day: IsoDay, days: number): IsoDay {
  return isoDay(dayNumber(day) + days);
}

/** The same day of the month, or the last one the month has (BGB §188 (3)). */
export function addMonths(day: IsoDay, months: number): IsoDay {
  const date = new Date(`${day}T00:00:00Z`);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return isoDay(Date.UTC(year, month, Math.min(date.getUTCDate(), last)) / DAY_MS);
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: IsoDay): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** The year of an ISO date. */
export function yearOf(day: IsoDay): number {
  return Number(day.slice(0, 4));
}
