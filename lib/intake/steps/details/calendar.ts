/** A calendar day as a count of days, so that arithmetic needs no time of day. */
export type Day = number;

const DAY_MS = 86_400_000;
const BERLIN = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Berlin",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The day in Germany on which a letter came in. */
export function berlinDay(receivedAt: string): Day {
  const at = Date.parse(receivedAt);
  if (Number.isNaN(at)) return 0;
  const [year, month, day] = BERLIN.format(at).split("-").map(Number);
  return Date.UTC(year ?? 1970, (month ?? 1) - 1, day ?? 1) / DAY_MS;
}

/** The day, or null where the calendar has none (31 February). */
export function dayOf(year: number, month: number, day: number): Day | null {
  const at = Date.UTC(year, month - 1, day);
  const date = new Date(at);
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? at / DAY_MS : null;
}

/** The ISO date of a day. */
export function isoDay(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The year of a day. */
export function yearOf(day: Day): number {
  return new Date(day * DAY_MS).getUTCFullYear();
}

/** 1 to 12. */
export function monthOf(day: Day): number {
  return new Date(day * DAY_MS).getUTCMonth() + 1;
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(day * DAY_MS).getUTCDay() || 7;
}

/** The same day of the month some months away, or the last one that month has. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(day * DAY_MS);
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).getUTCDate();
  return first / DAY_MS + Math.min(date.getUTCDate(), last) - 1;
}

/** A number with leading zeros. */
export const pad = (value: number, width = 2): string => String(value).padStart(width, "0");
