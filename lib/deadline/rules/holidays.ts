import type { Land } from "../../intake/schema";
import type { IsoDay } from "../schema";
import { addDays, weekdayOf, yearOf } from "./days";

/** A holiday on a fixed date or counted from Easter Sunday; `laender` null where all have it. */
type Holiday = { on: string | number; laender: readonly Land[] | null; since?: number };

/**
 * Holidays of whole Länder. Those of single towns (15 August in Bavaria, 8 August in Augsburg, Corpus Christi in
 * parts of Saxony and Thuringia) are left out: the computed end is then the earlier one, which is the safe error.
 */
const HOLIDAYS: readonly Holiday[] = [
  { on: "01-01", laender: null },
  { on: "01-06", laender: ["BW", "BY", "ST"] },
  { on: "03-08", laender: ["BE"], since: 2019 },
  { on: "03-08", laender: ["MV"], since: 2023 },
  { on: -2, laender: null },
  { on: 0, laender: ["BB"] },
  { on: 1, laender: null },
  { on: "05-01", laender: null },
  { on: 39, laender: null },
  { on: 49, laender: ["BB"] },
  { on: 50, laender: null },
  { on: 60, laender: ["BW", "BY", "HE", "NW", "RP", "SL"] },
  { on: "08-15", laender: ["SL"] },
  { on: "09-20", laender: ["TH"], since: 2019 },
  { on: "10-03", laender: null },
  { on: "10-31", laender: ["BB", "MV", "SN", "ST", "TH"] },
  { on: "10-31", laender: ["HB", "HH", "NI", "SH"], since: 2018 },
  { on: "11-01", laender: ["BW", "BY", "NW", "RP", "SL"] },
  { on: "12-25", laender: null },
  { on: "12-26", laender: null },
];

/** Whether a day is a public holiday in the Land. */
export function isHoliday(day: IsoDay, land: Land): boolean {
  return holidaysOf(yearOf(day), land).includes(day);
}

/** All holidays of a year in calendar order; a queue asks for the same few years thousands of times. */
export function holidaysOf(year: number, land: Land): readonly IsoDay[] {
  const key = `${year}${land}`;
  const known = calendars.get(key) ?? calendarOf(year, land);
  calendars.set(key, known);
  return known;
}

const calendars = new Map<string, readonly IsoDay[]>();

function calendarOf(year: number, land: Land): readonly IsoDay[] {
  const easter = easterSunday(year);
  const days = HOLIDAYS.filter((holiday) => isKept(holiday, year, land)).map(({ on }) =>
    typeof on === "string" ? `${String(year).padStart(4, "0")}-${on}` : addDays(easter, on),
  );
  return (land === "SN" ? [...days, repentanceDay(year)] : days).sort();
}

function isKept({ laender, since = 0 }: Holiday, year: number, land: Land): boolean {
  return year >= since && (laender === null || laender.includes(land));
}

/** The Wednesday before 23 November, a holiday in Saxony only. */
function repentanceDay(year: number): IsoDay {
  const limit = `${String(year).padStart(4, "0")}-11-22`;
  return addDays(limit, -((weekdayOf(limit) + 4) % 7));
}

/** Gregorian Easter by the anonymous computus (Meeus, Jones, Butcher). */
export function easterSunday(year: number): IsoDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century + 8) / 25);
  const moon = Math.floor((century - correction + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moon + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const count = epact + weekday - 7 * late + 114;
  const two = (value: number, width = 2) => String(value).padStart(width, "0");
  return `${two(year, 4)}-${two(Math.floor(count / 31))}-${two((count % 31) + 1)}`;
}
