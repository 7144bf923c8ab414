import { describe, expect, it } from "vitest";
import { decisionRates, standingOf } from "./rules";
import { GOALS } from "./schema";

const share = { key: "kind", must: 0.88, aim: 0.95, most: false, unit: "share" } as const;
const error = { key: "kindEce", must: 0.05, aim: 0.03, most: true, unit: "share" } as const;

describe("a figure beside its goal", () => {
  it.each([
    ["aim", share, 0.95],
    ["must", share, 0.9],
    ["below", share, 0.879],
    ["open", share, null],
    ["aim", error, 0.03],
    ["must", error, 0.05],
    ["below", error, 0.051],
  ] as const)("it stands at %s (%#)", (standing, goal, value) => {
    expect(standingOf(goal, value)).toBe(standing);
  });

  it("it never demands more of the must than of the aim", () => {
    for (const { must, aim, most } of GOALS) expect(most ? must >= aim : must <= aim).toBe(true);
  });
});

describe("decisions", () => {
  it("they are told as shares, and not at all where they are few", () => {
    const rows = decisionRates(
      [
        { kind: "service", accepted: 6, corrected: 3, rejected: 1 },
        { kind: "flag", accepted: 1, corrected: 0, rejected: 2 },
      ],
      5,
    );
    expect(rows).toEqual([
      { kind: "service", all: 10, accepted: 0.6, corrected: 0.3, rejected: 0.1 },
      { kind: "flag", all: 3, accepted: null, corrected: null, rejected: null },
    ]);
  });
});
