import { describe, expect, it } from "vitest";
import { easterSunday, holidaysOf, isHoliday } from "./holidays";

describe("Easter", () => {
  it.each([
    [1999, "1999-04-04"],
    [2000, "2000-04-23"],
    [2024, "2024-03-31"],
    [2025, "2025-04-20"],
    [2026, "2026-04-05"],
    [2027, "2027-03-28"],
    [2038, "2038-04-25"],
  ])("of %i it is %s", (year, day) => expect(easterSunday(year)).toBe(day));
});

describe("holidays", () => {
  it.each([
    ["BY", "2027-01-06", true],
    ["NW", "2027-01-06", false],
    ["BE", "2026-03-08", true],
    ["BE", "2018-03-08", false],
    ["BB", "2026-04-05", true],
    ["NW", "2026-06-04", true],
    ["NI", "2026-06-04", false],
    ["TH", "2026-09-20", true],
    ["NI", "2026-10-31", true],
    ["NW", "2026-10-31", false],
    ["NW", "2026-11-01", true],
    ["SN", "2026-11-18", true],
    ["SN", "2022-11-16", true],
    ["SN", "2027-11-17", true],
    ["BY", "2026-11-18", false],
    ["SL", "2026-08-15", true],
    ["NW", "2026-12-24", false],
    ["NW", "2026-12-31", false],
  ] as const)("in %s on %s it is %s", (land, day, expected) => expect(isHoliday(day, land)).toBe(expected));

  it("has eleven in NW and nine in Lower Saxony plus Reformation Day", () => {
    expect(holidaysOf(2026, "NW")).toHaveLength(11);
    expect(holidaysOf(2026, "NI")).toHaveLength(10);
  });
});
