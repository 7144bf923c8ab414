import { describe, expect, it } from "vitest";
import { madeKnown, movedToWorkingDay, periodEnd, remedyEnds, workingDaysAfter } from "./rules";

describe("a remedy period after posting (NW)", () => {
  it.each([
    ["2026-11-02", "2026-11-06", "2026-12-07", "2026-12-07"],
    ["2026-12-21", "2026-12-25", "2027-01-25", "2027-01-28"],
    ["2027-01-27", "2027-01-31", "2027-03-01", "2027-03-01"],
    ["2027-03-22", "2027-03-26", "2027-04-26", "2027-04-30"],
  ])("posted %s it is known %s and ends %s, by the other reading %s", (posted, known, earliest, latest) => {
    expect(madeKnown(posted, "NW").plain).toBe(known);
    expect(remedyEnds(posted, "P1M", "NW")).toEqual({ earliest, latest });
  });

  it("counts three days for letters posted before 2025", () => {
    expect(madeKnown("2024-12-30", "NW").plain).toBe("2025-01-02");
    expect(madeKnown("2025-01-02", "NW").plain).toBe("2025-01-06");
  });
});

describe("a period", () => {
  it.each([
    ["moving in", "2026-10-31", "P2W", "NW", "2026-11-16"],
    ["moving in before Epiphany", "2026-12-23", "P2W", "NW", "2027-01-06"],
    ["moving in, Epiphany kept", "2026-12-23", "P2W", "BY", "2027-01-07"],
    ["a fine served", "2026-12-11", "P2W", "NW", "2026-12-28"],
    ["a request under the GDPR", "2027-01-31", "P1M", "NW", "2027-03-01"],
    ["a leap year", "2028-01-31", "P1M", "NW", "2028-02-29"],
    ["a year", "2028-02-29", "P1Y", "NW", "2029-02-28"],
    ["days", "2026-11-20", "P3D", "NW", "2026-11-23"],
  ] as const)("after %s on %s of %s ends in %s on %s", (_what, event, period, land, end) => {
    expect(periodEnd(event, period, land)).toBe(end);
  });
});

describe("working days", () => {
  it("moves from a holiday weekend to the next working day", () => {
    expect(movedToWorkingDay("2026-12-25", "NW")).toBe("2026-12-28");
    expect(movedToWorkingDay("2026-12-24", "NW")).toBe("2026-12-24");
  });
  it("counts the third working day over a weekend", () => {
    expect(workingDaysAfter("2026-11-19", 3, "NW")).toBe("2026-11-24");
    expect(workingDaysAfter("2026-11-19", 0, "NW")).toBe("2026-11-19");
  });
});
