import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { addDays, dayNumber, weekdayOf } from "../../deadline/rules/days";
import { isHoliday } from "../../deadline/rules/holidays";
import { HORIZON } from "../schema";
import { judge } from "./backtest";
import { calendarOf } from "./calendar";
import { forecasterOf } from "./forecaster";
import { readDailyCounts } from "./read";

const START = "2022-01-03";
const calendar = calendarOf("NW");
const WEEKDAYS = [60, 52, 48, 45, 40, 10, 6];

/** Reproducible numbers between 0 and 1. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** Counts around a mean, as unruly as arrivals are. */
function town(days: number, mean: (i: number) => number, seed = 7): number[] {
  const roll = dice(seed);
  return Array.from({ length: days }, (_, i) => {
    const noise = Array.from({ length: 12 }, roll).reduce((sum, n) => sum + n, -6);
    return Math.max(0, Math.round(mean(i) + noise * Math.sqrt(mean(i)) * 1.4));
  });
}
const weekday = (i: number) => {
  const day = addDays(START, i);
  return (isHoliday(day, "NW") ? WEEKDAYS[6] : WEEKDAYS[weekdayOf(day) - 1]) ?? 0;
};
const judged = (counts: (number | null)[]) => judge({ name: "x", start: START, counts }, calendar);

describe("a backtest", () => {
  it("beats the naive forecast on noise around weekdays, with intervals that hold", () => {
    const { backtest } = judged(town(700, weekday));
    expect(backtest.ratio).toBeLessThan(0.76);
    expect(backtest.mase).toBeLessThan(0.8);
    expect(backtest.coverage80).toBeGreaterThan(0.76);
    expect(backtest.coverage80).toBeLessThan(0.88);
    expect(backtest.coverage95).toBeGreaterThan(0.93);
    expect(backtest.shown).toBe(true);
  });

  it("does not show what the naive forecast does as well: the same week for ever", () => {
    const { backtest } = judged(Array.from({ length: 300 }, (_, i) => weekday(i)));
    expect(backtest).toMatchObject({ naiveError: expect.any(Number), shown: false });
  });

  it("follows a new level, gaps and a broken-off office within weeks", () => {
    const counts: (number | null)[] = town(500, (i) => (i < 300 ? 1 : 2) * weekday(i));
    counts.fill(null, 200, 221);
    const { backtest, next } = judged(counts);
    expect(backtest.ratio).toBeLessThan(0.9);
    const monday = next.find(({ day }) => weekdayOf(day) === 1);
    expect(monday?.median).toBeGreaterThan(100);
    expect(monday?.median).toBeLessThan(140);
  });

  it("is not led astray by days without an upload or a flood of mails", () => {
    const counts = town(400, weekday);
    for (const i of [250, 251, 396]) counts[i] = 0;
    for (const i of [300, 395]) counts[i] = 4000;
    const monday = judged(counts).next.find(({ day }) => weekdayOf(day) === 1);
    expect(monday?.median).toBeGreaterThan(45);
    expect(monday?.median).toBeLessThan(80);
  });

  it("expects a holiday to be quiet", () => {
    const days = dayNumber("2024-09-20") - dayNumber(START);
    const { next } = judged(town(days, weekday));
    const unity = next.find(({ day: at }) => at === "2024-10-03");
    const before = next.find(({ day: at }) => at === "2024-09-26");
    expect(unity?.median).toBeLessThan(15);
    expect(before?.median).toBeGreaterThan(35);
  });

  it("says nothing of series too short or never counted", () => {
    expect(judged([1, 2, 3]).backtest).toMatchObject({ forecasts: 0, ratio: null, shown: false });
    expect(judged([null, null, null]).next).toEqual([]);
    expect(judged(Array.from({ length: 200 }, () => 0)).backtest.shown).toBe(false);
  });
});

describe("a forecast", () => {
  it("knows nothing of what comes after its origin", () => {
    const counts = town(300, weekday);
    const heard = (rest: (i: number) => number) => {
      const forecaster = forecasterOf(calendar);
      const all = counts.map((count, i) => (i < 250 ? count : rest(i)));
      return all.flatMap((count, i) => {
        forecaster.observe(dayNumber(START) + i, count);
        if (i !== 249) return [];
        return Array.from({ length: HORIZON }, (_, h) => forecaster.forecast(dayNumber(START) + i + h + 1));
      });
    };
    expect(heard(() => 0)).toEqual(heard(() => 1000));
    expect(judged(counts.slice(0, 250)).next).toEqual(judged([...counts.slice(0, 250)]).next);
  });

  it("has its middle inside its intervals, and none below zero", () => {
    for (const mean of [0.1, 1, 30]) {
      const { next } = judged(town(300, () => mean));
      expect(next).toHaveLength(HORIZON);
      for (const day of next) {
        const { low95, low80, median, high80, high95 } = day;
        const line = [0, low95, low80, median, high80, high95];
        expect(line).toEqual([...line].sort((a, b) => a - b));
      }
    }
  });
});

const STUTTGART = "../shared/data/stuttgart_gelbekarten/daily_counts_dev.csv";
describe.skipIf(!existsSync(STUTTGART))("reports of Stuttgart", () => {
  it("are forecast better than by last week, over all years and the latest", () => {
    const read = readDailyCounts(readFileSync(STUTTGART, "utf8"));
    if (!read.ok) throw new Error(read.code);
    const all = judge(read.value.total, calendarOf("BW")).backtest;
    expect(all.mase).toBeLessThan(0.78);
    expect(all.ratio).toBeLessThan(0.79);
    expect(all.coverage80).toBeGreaterThan(0.77);
    expect(all.coverage95).toBeGreaterThan(0.93);
    const latest = judge(read.value.total, calendarOf("BW"), "2024-05-01").backtest;
    expect(latest.ratio).toBeLessThan(0.85);
  });
});
