import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LAENDER } from "../intake/schema";
import { isWorkingDay, madeKnown, periodEnd, plainEnd, remedyEnds, workingDaysAfter } from "./rules";
import { addDays, addMonths, dayNumber, isoDay, weekdayOf } from "./rules/days";
import { easterSunday, holidaysOf } from "./rules/holidays";
import { berlinDay, elapsedMinutes, workingMinutes } from "./rules/working-time";
import type { BusinessHours } from "./schema";

const day = fc.integer({ min: dayNumber("2020-01-01"), max: dayNumber("2060-12-31") }).map(isoDay);
const land = fc.constantFrom(...LAENDER);
const period = fc
  .tuple(fc.integer({ min: 1, max: 24 }), fc.constantFrom("D", "W", "M"))
  .map(([count, unit]) => `P${count}${unit}`);
const instant = fc
  .integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2028, 0, 1) })
  .map((at) => new Date(at));
const HOURS: BusinessHours = {
  mon: [{ from: "08:00", to: "16:00" }],
  tue: [
    { from: "08:00", to: "12:00" },
    { from: "13:00", to: "16:30" },
  ],
  thu: [{ from: "08:00", to: "18:00" }],
  fri: [{ from: "08:00", to: "12:30" }],
};

describe("deadlines", () => {
  it("never end on a day without work", () => {
    fc.assert(fc.property(day, period, land, (d, p, l) => isWorkingDay(periodEnd(d, p, l), l)));
  });
  it("never end before the plain end and never more than nine days after it", () => {
    fc.assert(
      fc.property(day, period, land, (d, p, l) => {
        const late = dayNumber(periodEnd(d, p, l)) - dayNumber(plainEnd(d, p));
        return late >= 0 && late <= 9;
      }),
    );
  });
  it("grow with the event", () => {
    fc.assert(
      fc.property(
        day,
        fc.nat(400),
        period,
        land,
        (d, more, p, l) => periodEnd(d, p, l) <= periodEnd(addDays(d, more), p, l),
      ),
    );
  });
  it("keep the day of the month or take the last one", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 36 }), (d, months) => {
        const end = addMonths(d, months);
        return end.slice(8) === d.slice(8) || addDays(end, 1).slice(8) === "01";
      }),
    );
  });
  it("keep the weekday over weeks", () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 99 }),
        (d, w) => weekdayOf(plainEnd(d, `P${w}W`)) === weekdayOf(d),
      ),
    );
  });
  it("have an earlier reading that is never the later one", () => {
    fc.assert(
      fc.property(day, land, (d, l) => {
        const { earliest, latest } = remedyEnds(d, "P1M", l);
        const known = madeKnown(d, l);
        return earliest <= latest && known.plain <= known.moved;
      }),
    );
  });
  it("count working days one by one", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), land, (d, n, l) => {
        const end = workingDaysAfter(d, n, l);
        const between = Array.from({ length: dayNumber(end) - dayNumber(d) }, (_, i) => addDays(d, i + 1));
        return between.filter((x) => isWorkingDay(x, l)).length === n && isWorkingDay(end, l);
      }),
    );
  });
});

describe("holidays", () => {
  it("put Easter on a Sunday between 22 March and 25 April", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), (year) => {
        const easter = easterSunday(year);
        return weekdayOf(easter) === 7 && easter.slice(5) >= "03-22" && easter.slice(5) <= "04-25";
      }),
    );
  });
  it("are nine at least in every Land", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2020, max: 2060 }), land, (year, l) => holidaysOf(year, l).length >= 9),
    );
  });
});

describe("working time", () => {
  it("is never negative and never longer than real time", () => {
    fc.assert(
      fc.property(instant, instant, land, (a, b, l) => {
        const minutes = workingMinutes(a, b, HOURS, l);
        return minutes >= 0 && minutes <= Math.max(0, (b.getTime() - a.getTime()) / 60_000);
      }),
      { numRuns: 50 },
    );
  });
  it("adds up over a cut, but for the rounding of one minute", () => {
    fc.assert(
      fc.property(fc.tuple(instant, instant, instant), land, (three, l) => {
        const [a = new Date(0), b = a, c = b] = [...three].sort((x, y) => x.getTime() - y.getTime());
        const sum = workingMinutes(a, b, HOURS, l) + workingMinutes(b, c, HOURS, l);
        return Math.abs(workingMinutes(a, c, HOURS, l) - sum) <= 1;
      }),
      { numRuns: 50 },
    );
  });
  it("stands still in a pause, however often the same pause is named", () => {
    fc.assert(
      fc.property(instant, instant, land, (a, b, l) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const pause = { from, to: null };
        return elapsedMinutes(from, to, [pause, pause], HOURS, l) === 0;
      }),
      { numRuns: 50 },
    );
  });
  it("knows the day in Germany as the platform does", () => {
    const berlin = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Berlin" });
    fc.assert(fc.property(instant, (at) => berlinDay(at) === berlin.format(at)));
  });
});

it("counts the day summer time begins as 23 hours and the day it ends as 25", () => {
  const always: BusinessHours = { sun: [{ from: "00:00", to: "24:00" }] };
  const minutes = (from: string, to: string) => workingMinutes(new Date(from), new Date(to), always, "NW");
  expect(minutes("2026-03-28T12:00:00+01:00", "2026-03-30T12:00:00+02:00")).toBe(23 * 60);
  expect(minutes("2026-10-24T12:00:00+02:00", "2026-10-26T12:00:00+01:00")).toBe(25 * 60);
});

it("pauses over night and holiday cost nothing", () => {
  const at = (text: string) => new Date(text);
  const [from, to] = [at("2026-12-23T08:00:00+01:00"), at("2026-12-28T09:00:00+01:00")];
  expect(elapsedMinutes(from, to, [], HOURS, "NW")).toBe(600 + 60);
  expect(
    elapsedMinutes(
      from,
      to,
      [{ from: at("2026-12-25T00:00:00+01:00"), to: at("2026-12-28T08:30:00+01:00") }],
      HOURS,
      "NW",
    ),
  ).toBe(630);
});
