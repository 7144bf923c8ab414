import { dayNumber, isoDay } from "../../deadline/rules/days";
import type { IsoDay } from "../../deadline/schema";
import {
  type Backtest,
  type DailySeries,
  type DayForecast,
  type Expected,
  HORIZON,
  WARM_UP_DAYS,
  WEEK,
} from "../schema";
import type { Calendar } from "./calendar";
import { forecasterOf } from "./forecaster";
import { seasonalNaive } from "./weekdays";

/** A series judged by its past, and what is expected of the days after its end. */
export type Judged = { backtest: Backtest; next: DayForecast[] };

/**
 * Goes through a series once, forecasting 28 days from every day with what was known then, and compares. `from` leaves
 * out what was forecast before that day. Shown is what beats the seasonal naive forecast by both measures.
 */
export function judge(series: DailySeries, calendar: Calendar, from: IsoDay | null = null): Judged {
  const start = dayNumber(series.start);
  const warm = Math.min(WARM_UP_DAYS, Math.floor(series.counts.length / 2));
  const first = Math.max(start + warm, from === null ? 0 : dayNumber(from));
  const forecaster = forecasterOf(calendar);
  const naive = seasonalNaive();
  const scale = scaleOf(series);
  const sums = noSums();
  for (const [i, count] of series.counts.entries()) {
    const origin = start + i;
    forecaster.observe(origin, count);
    naive.observe(origin, count);
    if (origin < first) continue;
    let compared = false;
    for (let horizon = 1; horizon <= HORIZON; horizon++) {
      const came = series.counts[i + horizon] ?? null;
      const made = came === null ? null : forecaster.forecast(origin + horizon);
      const plain = naive.expect(origin + horizon, origin);
      if (came === null || made === null || plain === null) continue;
      compared = true;
      note(sums, { came, made, plain, horizon, scale: scale[i] ?? null });
    }
    if (compared) sums.origins += 1;
  }
  const end = start + series.counts.length - 1;
  const next = Array.from({ length: HORIZON }, (_, i) => end + i + 1).flatMap((day) => {
    const expected = forecaster.forecast(day);
    return expected === null ? [] : [{ day: isoDay(day), ...expected }];
  });
  return { backtest: figuresOf(series.name, sums), next };
}

/** The mean absolute difference between a day and the same weekday a week before, on all days up to each. */
function scaleOf({ counts }: DailySeries): (number | null)[] {
  let [sum, n] = [0, 0];
  return counts.map((count, i) => {
    const before = counts[i - WEEK] ?? null;
    if (count !== null && before !== null) [sum, n] = [sum + Math.abs(count - before), n + 1];
    return n >= WEEK && sum > 0 ? sum / n : null;
  });
}

const noSums = () => ({
  origins: 0,
  n: 0,
  error: 0,
  naive: 0,
  scaled: 0,
  naiveScaled: 0,
  scaledN: 0,
  squared: 0,
  naiveSquared: 0,
  bias: 0,
  in80: 0,
  in95: 0,
  byWeek: Array.from({ length: HORIZON / WEEK }, () => ({ error: 0, naive: 0 })),
});
type Sums = ReturnType<typeof noSums>;
type Comparison = { came: number; made: Expected; plain: number; horizon: number; scale: number | null };

function note(sums: Sums, { came, made, plain, horizon, scale }: Comparison): void {
  const [error, naive] = [Math.abs(made.median - came), Math.abs(plain - came)];
  sums.n += 1;
  sums.error += error;
  sums.naive += naive;
  if (scale !== null) {
    sums.scaled += error / scale;
    sums.naiveScaled += naive / scale;
    sums.scaledN += 1;
  }
  sums.squared += (made.mean - came) ** 2;
  sums.naiveSquared += (plain - came) ** 2;
  sums.bias += made.mean - came;
  sums.in80 += Number(came >= made.low80 && came <= made.high80);
  sums.in95 += Number(came >= made.low95 && came <= made.high95);
  const week = sums.byWeek[Math.floor((horizon - 1) / WEEK)];
  if (week) {
    week.error += error;
    week.naive += naive;
  }
}

function figuresOf(series: string, sums: Sums): Backtest {
  const per = (sum: number, n: number) => (n === 0 ? null : sum / n);
  const figures = {
    ratio: per(sums.error, sums.naive),
    mase: per(sums.scaled, sums.scaledN),
    naiveMase: per(sums.naiveScaled, sums.scaledN),
  };
  return {
    series,
    origins: sums.origins,
    forecasts: sums.n,
    error: per(sums.error, sums.n),
    naiveError: per(sums.naive, sums.n),
    ...figures,
    rootRatio: sums.naiveSquared === 0 ? null : Math.sqrt(sums.squared / sums.naiveSquared),
    bias: per(sums.bias, sums.n),
    coverage80: per(sums.in80, sums.n),
    coverage95: per(sums.in95, sums.n),
    ratioByWeek: sums.byWeek.map(({ error, naive }) => per(error, naive)),
    shown: sums.origins >= HORIZON && figures.ratio !== null && figures.ratio < 1 && (figures.mase ?? 1) < 1,
  };
}
