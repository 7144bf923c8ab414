import { describe, expect, it } from "vitest";
import { disclosed, shown, totals, type WeekCounts } from "./rules";

const row = (part: Partial<WeekCounts>): WeekCounts => ({
  department: "soziales",
  week: "2026-11-16",
  arrivals: 0,
  closed: 0,
  backlog: 0,
  medianHours: 10,
  p90Hours: 20,
  netMedianHours: 5,
  ...part,
});

describe("disclosure", () => {
  it.each([
    [0, 0],
    [1, null],
    [4, null],
    [5, 5],
  ])("shows %i as %s", (n, expected) => expect(shown(n)).toBe(expected));

  it("keeps times behind fewer than five closures to itself", () => {
    expect(disclosed(row({ closed: 4 })).medianHours).toBeNull();
    expect(disclosed(row({ closed: 5 })).medianHours).toBe(10);
  });
});

describe("totals", () => {
  it("adds up flows and takes the backlog of the last week only", () => {
    const rows = [
      row({ arrivals: 3, closed: 1, backlog: 2 }),
      row({ week: "2026-11-23", arrivals: 4, closed: 2, backlog: 4 }),
    ];
    expect(totals(rows)).toEqual({ arrivals: 7, closed: 3, backlog: 4 });
  });
});
