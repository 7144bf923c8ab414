import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../deadline/rules/days";
import {
  ageBand,
  bucketsOf,
  type DayCounts,
  decidedUntil,
  endOfWeek,
  metricAddress,
  netFlow,
  periodOf,
  sumUp,
} from "./rules";
import { adviceFor } from "./rules/advice";
import { guardColumn, hiddenTeams, shown } from "./rules/disclosure";
import { type Basis, figureAt, figuresOf, type Quantiles } from "./rules/figures";
import { preparedShares } from "./rules/preparation";
import { metricQuery, PERIODS } from "./schema";

const TODAY = "2026-11-25";
const NOTHING = sumUp([], { from: TODAY, to: TODAY }, TODAY);
const onDay = (day: string, over: Partial<DayCounts>): DayCounts => ({ ...NOTHING, day, ...over });

describe("periods", () => {
  it("they end today, and the one before ends the day before they start", () => {
    expect(periodOf("7", TODAY)).toEqual({
      now: { from: "2026-11-19", to: TODAY },
      before: { from: "2026-11-12", to: "2026-11-18" },
    });
  });
  it.each([
    ["arrivals", TODAY],
    ["inquiries", "2026-11-11"],
    ["solvedFirst", "2026-11-11"],
    ["due", "2026-11-24"],
  ] as const)("%s is decided until %s", (count, until) => expect(decidedUntil(count, TODAY)).toBe(until));
  it("what may still change counts for nothing", () => {
    const rows = [onDay(TODAY, { due: 3, arrivals: 2 }), onDay("2026-11-20", { due: 1, inquiries: 4 })];
    const sums = sumUp(rows, { from: "2026-11-01", to: TODAY }, TODAY);
    expect([sums.due, sums.arrivals, sums.inquiries]).toEqual([1, 2, 0]);
  });
  it("the week ends on Sunday, on a Sunday too", () => {
    expect([endOfWeek(TODAY), endOfWeek("2026-11-29")]).toEqual(["2026-11-29", "2026-11-29"]);
  });
  it.each([
    [7, 0],
    [8, 1],
    [30, 1],
    [31, 2],
    [90, 2],
    [91, 3],
  ])("a case of %i days lies in band %i", (age, band) =>
    expect(ageBand(addDays(TODAY, -age), TODAY)).toBe(band),
  );
  it("the backlog adds up over every course of events", () => {
    const flows = fc.record({
      arrivals: fc.nat(9),
      closed: fc.nat(9),
      reclosed: fc.nat(3),
      reopened: fc.nat(3),
      back: fc.nat(363),
    });
    fc.assert(
      fc.property(
        fc.array(flows, { maxLength: 30 }),
        fc.constantFrom(...PERIODS),
        fc.nat(500),
        (all, days, open) => {
          const rows = all.map(({ back, ...flow }) => onDay(addDays(TODAY, -back), flow));
          const { now } = periodOf(days, TODAY);
          const buckets = bucketsOf(rows, now, days, open);
          expect([buckets[0]?.from, buckets.at(-1)?.to, buckets.at(-1)?.open]).toEqual([
            now.from,
            TODAY,
            open,
          ]);
          const first = buckets[0];
          const rest = first && sumUp(rows, { from: addDays(first.to, 1), to: TODAY }, TODAY);
          expect(open - netFlow(rest ?? NOTHING)).toBe(first?.open);
        },
      ),
      { numRuns: 60 },
    );
  });
  it("the address says the selection in one order, and strangers in it are not believed", () => {
    const query = metricQuery.parse({
      days: "9",
      department: "x'; drop",
      channel: "email",
      service: "wohngeld",
    });
    expect(metricAddress(query)).toBe("/metrics?days=28&service=wohngeld&channel=email");
    expect(metricAddress(query, { channel: undefined }, "open")).toBe(
      "/metrics/cases?list=open&days=28&service=wohngeld",
    );
  });
});

describe("disclosure", () => {
  it.each([
    [0, 0],
    [1, null],
    [4, null],
    [5, 5],
  ])("it shows %i as %s", (n, expected) => expect(shown(n)).toBe(expected));
  it.each([
    [
      [9, 7, 5],
      [9, 7, 5],
    ],
    [
      [9, 3, 7, 0],
      [9, null, null, 0],
    ],
    [
      [9, 3, 2],
      [9, null, null],
    ],
    [[3], [null]],
  ])("it shows the column %j as %j", (cells, expected) => expect(guardColumn(cells)).toEqual(expected));
  it.each([
    [{ a: 6, b: 5 }, []],
    [{ a: 6, b: 3, c: 9 }, ["a", "b"]],
    [{ a: 6, b: 3, c: 2 }, ["b", "c"]],
    [{ a: 0, b: 8 }, ["a", "b"]],
  ])("of the teams %j it hides %j", (sizes, hidden) =>
    expect([...hiddenTeams(new Map(Object.entries(sizes)))].sort()).toEqual(hidden),
  );
  it("those whom it hides are never fewer than five together, unless there are no more", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.nat(12)), (sizes) => {
        const all = new Map(Object.entries(sizes));
        const hidden = hiddenTeams(all);
        const people = [...hidden].reduce((n, id) => n + (all.get(id) ?? 0), 0);
        expect(hidden.size === 0 || hidden.size === all.size || people >= 5).toBe(true);
        for (const [id, size] of all) if (size < 5) expect(hidden.has(id)).toBe(true);
      }),
    );
  });
});

const of = (n: number): Quantiles => ({ n, median: 480, p90: 960 });
const basis = (counts: Partial<Basis["counts"]>, open = 40, n = 10): Basis => ({
  counts: { ...NOTHING, ...counts },
  times: { gross: of(n), net: of(n), completeGross: of(n), completeNet: of(n), idle: of(n), answer: of(n) },
  open,
  weeks: 4,
});

describe("figures", () => {
  const now = basis({
    arrivals: 50,
    closed: 40,
    questioned: 10,
    questions: 14,
    due: 10,
    met: 9,
    complaints: 1,
    assigned: 3,
  });
  const all = figuresOf(now, basis({ closed: 20, questioned: 10 }, 30), false);
  it.each([
    ["closureShare", 0.8],
    ["reach", 4],
    ["leadMedian", 480],
    ["leadP90", 960],
    ["followUpShare", 0.25],
    ["followUpsPerCase", 0.35],
    ["onTime", 0.9],
    ["complaintsPerThousand", 20],
    ["misassignedShare", null],
    ["firstContact", null],
  ] as const)("%s is %s", (key, value) => expect(figureAt(all, key).value).toBe(value));
  it("it says whether a change is for the better, where it is either", () => {
    expect(figureAt(all, "followUpShare")).toMatchObject({ before: 0.5, good: true });
    expect(figureAt(all, "backlog")).toMatchObject({ value: 40, before: 30, good: false });
    expect(figureAt(all, "closed").good).toBeNull();
  });
  it("it hides what a small team did, and what would give it away", () => {
    const small = figuresOf(now, now, true);
    expect(figureAt(small, "closed")).toMatchObject({ value: null, list: null, closed: true });
    expect(figureAt(small, "backlog")).toMatchObject({ value: 40, before: null });
    expect(figureAt(small, "arrivals").value).toBe(50);
  });
  it("it shows no time that fewer than five cases took", () =>
    expect(figureAt(figuresOf(basis({}, 40, 4), now, false), "leadP90").value).toBeNull());
});

describe("advice", () => {
  const quiet = {
    overdue: 0,
    dueWeek: 0,
    change: 0,
    open: 50,
    oldestDays: 10,
    figures: figuresOf(basis({}), basis({}), false),
    asked: [],
  };
  const codes = (over: Partial<typeof quiet>) => adviceFor({ ...quiet, ...over }).map(({ code }) => code);
  it("it has nothing to say where nothing presses", () => expect(codes({})).toEqual(["calm"]));
  it("it names the three most pressing things", () =>
    expect(codes({ overdue: 2, dueWeek: 6, change: 9, oldestDays: 400 })).toEqual([
      "overdue",
      "dueWeek",
      "growing",
    ]));
  it("it does not call a few more a trend", () => expect(codes({ change: 4 })).toEqual(["calm"]));
});

describe("the preparation", () => {
  const none = {
    accepted: 0,
    corrected: 0,
    rejected: 0,
    stated: 0,
    confidence: 0,
    right: 0,
    urgent: 0,
    missed: 0,
  };
  const row = { key: "kind", ...none, unchanged: 0, touched: 0, rewritten: 0, own: 0 };
  it("it is told in shares, over-confidence as stated less right", () => {
    const [told] = preparedShares(
      [{ ...row, accepted: 8, corrected: 2, stated: 10, confidence: 9_500, right: 8 }],
      false,
    );
    expect(told).toMatchObject({
      decisions: 10,
      accepted: 0.8,
      corrected: 0.2,
      sent: 0,
      urgentFound: null,
    });
    expect(told?.overconfidence).toBeCloseTo(0.15);
  });
  it("it is not told of few decisions, nor of a small team", () => {
    expect(preparedShares([{ ...row, accepted: 4 }], false)).toEqual([]);
    const [told] = preparedShares([{ ...row, accepted: 4, unchanged: 5 }], false);
    expect(told).toMatchObject({ decisions: null, accepted: null, sent: 5 });
    expect(preparedShares([{ ...row, accepted: 40 }], true)).toEqual([]);
    expect(preparedShares([row], false)).toEqual([]);
  });
});
