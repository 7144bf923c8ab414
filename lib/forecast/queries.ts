import "server-only";
import { setImmediate } from "node:timers/promises";
import { readAs } from "@/db/client";
import { now } from "../clock";
import { addDays } from "../deadline/rules/days";
import { berlinDay } from "../deadline/rules/working-time";
import { env } from "../env";
import { SMALLEST_CELL } from "../metric/schema";
import type { Actor } from "../user/schema";
import { seriesOf, weekAhead } from "./rules/arrivals";
import { type Judged, judge } from "./rules/backtest";
import { calendarOf } from "./rules/calendar";
import type { DailySeries, WeekForecast } from "./schema";
import { dailyArrivals } from "./store";

/** Two years: every season is seen twice, and an older one says little. */
const HISTORY_DAYS = 730;

/**
 * What is expected of the seven days from today on, for all cases the person sees and for each department. Forecast is
 * only what beat the naive forecast, and only where a week brings enough cases to be shown; the others are named.
 */
export async function loadForecast(actor: Actor): Promise<{
  total: WeekForecast | null;
  departments: WeekForecast[];
  silent: string[];
}> {
  const to = addDays(berlinDay(now()), -1);
  const rows = await readAs(actor, (tx) => dailyArrivals(tx, addDays(to, 1 - HISTORY_DAYS), to));
  const { total, departments } = seriesOf(rows, to);
  const town = await forecastOf(total);
  const each: WeekForecast[] = [];
  for (const series of departments) {
    const forecast = await forecastOf(series);
    if (forecast !== null) each.push(forecast);
  }
  const shown = new Set(each.map(({ name }) => name));
  return {
    total: town,
    departments: each.sort((a, b) => b.sum - a.sum),
    silent: departments.map(({ name }) => name).filter((name) => !shown.has(name)),
  };
}

async function forecastOf(series: DailySeries): Promise<WeekForecast | null> {
  const { backtest, next } = await remembered(series);
  const { days, sum } = weekAhead(next);
  if (!backtest.shown || days.length === 0 || sum < SMALLEST_CELL) return null;
  return { name: series.name, days, sum, backtest };
}

/**
 * Judging two years takes a twentieth of a second and gives the same until a day is over: kept by the series itself, so
 * that nobody gets an answer for counts she does not see. Between two series others have their turn.
 */
async function remembered(series: DailySeries): Promise<Judged> {
  const key = JSON.stringify([env().KLARFALL_LAND, series]);
  const known = judgements.get(key);
  if (known !== undefined) return known;
  await setImmediate();
  const judged = judge(series, calendarOf(env().KLARFALL_LAND));
  if (judgements.size >= MOST_KEPT) judgements.clear();
  judgements.set(key, judged);
  return judged;
}
const judgements = new Map<string, Judged>();
const MOST_KEPT = 300;
