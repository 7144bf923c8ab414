import type { Land } from "../../intake/schema";
import { type BusinessHours, type IsoDay, type Pause, WEEKDAYS } from "../schema";
import { addDays, isoDay, weekdayOf } from "./days";
import { isHoliday } from "./holidays";

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

/** Opening hours inside a stretch of real time, in whole minutes; holidays of the Land are closed. */
export function workingMinutes(from: Date, to: Date, hours: BusinessHours, land: Land): number {
  let open = 0;
  const last = berlinDay(to);
  for (let day = berlinDay(from); day <= last; day = addDays(day, 1)) {
    for (const window of openOn(day, hours, land)) {
      const start = Math.max(window.from, from.getTime());
      const end = Math.min(window.to, to.getTime());
      open += Math.max(0, end - start);
    }
  }
  return Math.floor(open / MINUTE_MS);
}

/** When a unit works on a day, as instants in milliseconds; never on a holiday of the Land. */
export function openOn(day: IsoDay, hours: BusinessHours, land: Land): { from: number; to: number }[] {
  if (isHoliday(day, land)) return [];
  const windows = hours[WEEKDAYS[weekdayOf(day) - 1] ?? "sun"] ?? [];
  return windows.map(({ from, to }) => ({ from: instantOf(day, from), to: instantOf(day, to) }));
}

/** Working time that passed, without the stretches in which the clock stood still; overlaps count once. */
export function elapsedMinutes(
  from: Date,
  to: Date,
  pauses: readonly Pause[],
  hours: BusinessHours,
  land: Land,
): number {
  const stopped = merged(pauses, from, to).map((pause) => workingMinutes(pause.from, pause.to, hours, land));
  return workingMinutes(from, to, hours, land) - stopped.reduce((sum, minutes) => sum + minutes, 0);
}

/** The calendar day in Germany at an instant. */
export function berlinDay(at: Date): IsoDay {
  return isoDay(Math.floor((at.getTime() + offsetAt(at.getTime())) / DAY_MS));
}

function merged(pauses: readonly Pause[], from: Date, to: Date): { from: Date; to: Date }[] {
  const cut = pauses
    .map((pause) => ({ from: later(pause.from, from), to: earlier(pause.to ?? to, to) }))
    .filter((pause) => pause.from < pause.to)
    .sort((a, b) => a.from.getTime() - b.from.getTime());
  const result: { from: Date; to: Date }[] = [];
  for (const pause of cut) {
    const last = result.at(-1);
    if (last !== undefined && pause.from <= last.to) last.to = later(last.to, pause.to);
    else result.push(pause);
  }
  return result;
}

const later = (a: Date, b: Date): Date => (a > b ? a : b);
const earlier = (a: Date, b: Date): Date => (a < b ? a : b);

/** The instant of a local time in Germany; of an hour that summer time skips, the one after it. */
function instantOf(day: IsoDay, time: string): number {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const local = Date.parse(`${day}T00:00:00Z`) + hour * HOUR_MS + minute * MINUTE_MS;
  return local - offsetAt(local - HOUR_MS);
}

/** Central European (summer) time: from the last Sunday of March to that of October, 01:00 UTC. */
function offsetAt(at: number): number {
  const year = new Date(at).getUTCFullYear();
  const summer = at >= lastSunday(year, 3) + HOUR_MS && at < lastSunday(year, 10) + HOUR_MS;
  return summer ? 2 * HOUR_MS : HOUR_MS;
}

function lastSunday(year: number, month: number): number {
  const end = Date.UTC(year, month, 0);
  return end - new Date(end).getUTCDay() * DAY_MS;
}
