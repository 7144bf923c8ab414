import { describe, expect, it } from "vitest";
import { SHIPPED } from "../intake/catalogue/catalogue";
import { type Candidate, dueCases, eraseFault, eraseFrom } from "./rules";

const period = (years: number) => ({ years, source: "Satzung", verified: true });

describe("the end of a case", () => {
  it.each([
    ["a year after the year of closing where nothing is said", null, "2024-03-01", undefined, "2026-01-01"],
    ["whole years after the year of closing", "application", "2024-12-31", period(3), "2028-01-01"],
    ["the same for whoever closed on the first day", "application", "2024-01-01", period(3), "2028-01-01"],
    ["a month for unwanted mail, whatever its service", "spam", "2024-02-28", period(10), "2024-03-29"],
  ] as const)("it is %s", (_, kind, closedOn, retention, from) => {
    expect(eraseFrom({ kind, closedOn }, retention)).toBe(from);
  });
  it("it is said for every service of the catalogue, with its source (trust.md, S25)", () => {
    const silent = SHIPPED.services.filter(({ retention }) => !retention?.source);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

const one = (id: string, over: Partial<Candidate> = {}): Candidate => ({
  id,
  kind: null,
  service: null,
  closedOn: "2020-06-01",
  held: false,
  family: [],
  ...over,
});
const due = (cases: Candidate[]) => dueCases(cases, () => undefined, "2026-11-25");

describe("what is due", () => {
  it("it is closed long enough and not held", () => {
    expect(due([one("a"), one("b", { held: true }), one("c", { closedOn: "2025-06-01" })])).toEqual(["a"]);
  });
  it("it goes with its family or not at all: whoever stays keeps the letters they share", () => {
    expect(due([one("a", { family: ["b"] }), one("b", { family: ["a"] })])).toEqual(["a", "b"]);
    expect(due([one("a", { family: ["b"] }), one("b", { family: ["a"], held: true })])).toEqual([]);
    expect(due([one("a", { family: ["open"] })])).toEqual([]);
    const chain = [
      one("a", { family: ["b"] }),
      one("b", { family: ["a", "c"] }),
      one("c", { family: ["b"], held: true }),
    ];
    expect(due(chain)).toEqual([]);
  });
});

describe("a request for erasure", () => {
  it.each([
    ["erase_nothing", []],
    [
      "erase_open",
      [
        { closed: true, held: false },
        { closed: false, held: true },
      ],
    ],
    ["erase_held", [{ closed: true, held: true }]],
    [null, [{ closed: true, held: false }]],
  ] as const)("it answers %s", (fault, cases) => {
    expect(eraseFault(cases)).toBe(fault);
  });
});
