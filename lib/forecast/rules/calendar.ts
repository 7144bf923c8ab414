import { addDays, dayNumber, isoDay, weekdayOf } from "../../deadline/rules/days";
import { isHoliday } from "../../deadline/rules/holidays";
import type { IsoDay } from "../../deadline/schema";
import type { Land } from "../../intake/schema";

/** What a calendar says about a day before anybody has counted. */
export type CalendarDay = {
  /** 0 Monday to 6 Sunday. */
  weekday: number;
  holiday: boolean;
  /** A working day between a holiday and a weekend: many offices are closed, many people away. */
  bridge: boolean;
  /** 24 to 31 December without its holidays, and what is left of the first week of January. */
  lull: boolean;
  /** The first working day after a holiday. */
  after: boolean;
  /** Position in the year, 0 to 1. */
  season: number;
};

/** Looks a day up by its number since 1970; remembers what it has said. */
export type Calendar = (day: number) => CalendarDay;

/** The calendar of a Land. */
export function calendarOf(land: Land): Calendar {
  const known = new Map<number, CalendarDay>();
  return (day) => {
    const found = known.get(day) ?? describe(isoDay(day), land);
    known.set(day, found);
    return found;
  };
}

function describe(day: IsoDay, land: Land): CalendarDay {
  const weekday = weekdayOf(day) - 1;
  const holiday = isHoliday(day, land);
  const free = (other: IsoDay) => isHoliday(other, land);
  const [before, next] = [free(addDays(day, -1)), free(addDays(day, 1))];
  const works = weekday < 5 && !holiday;
  return {
    weekday,
    holiday,
    bridge: works && ((weekday === 0 && next) || (weekday === 4 && before)),
    lull: !holiday && isLull(day),
    after: works && before,
    season: (dayNumber(day) - dayNumber(`${day.slice(0, 4)}-01-01`)) / 365.25,
  };
}

/** From Christmas Eve to the Epiphany most of public life rests. */
const isLull = (day: IsoDay): boolean => day.slice(5) >= "12-23" || day.slice(5) <= "01-05";
