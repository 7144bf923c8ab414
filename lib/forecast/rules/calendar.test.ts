import { describe, expect, it } from "vitest";
import { dayNumber } from "../../deadline/rules/days";
import { calendarOf } from "./calendar";

describe("the calendar of forecasts", () => {
  it.each([
    ["2024-10-03", { weekday: 3, holiday: true, bridge: false, lull: false, after: false }],
    ["2024-10-04", { weekday: 4, holiday: false, bridge: true, lull: false, after: true }],
    ["2025-12-22", { weekday: 0, holiday: false, bridge: false, lull: false }],
    ["2025-12-23", { holiday: false, lull: true }],
    ["2025-12-25", { holiday: true, lull: false }],
    ["2026-01-02", { holiday: false, bridge: true, lull: true }],
    ["2024-04-02", { weekday: 1, after: true, bridge: false }],
    ["2023-10-02", { weekday: 0, bridge: true }],
    ["2024-06-03", { weekday: 0, holiday: false, bridge: false, lull: false, after: false }],
  ])("describes %s", (day, expected) => expect(calendarOf("NW")(dayNumber(day))).toMatchObject(expected));

  it("knows the Länder apart", () => {
    const epiphany = dayNumber("2025-01-06");
    expect([calendarOf("BW")(epiphany).holiday, calendarOf("NW")(epiphany).holiday]).toEqual([true, false]);
  });
});
