import { dayNumber, isoDay } from "../../deadline/rules/days";
import type { IsoDay } from "../../deadline/schema";
import { type DailySeries, type DayForecast, WEEK } from "../schema";

/** Cases of one department on one day; `department` null while nobody knows it. */
export type ArrivalRow = { department: string | null; day: IsoDay; count: number };

/** The series of all departments up to `to`, each from its first case on; days without a case are zeros. */
export function seriesOf(
  rows: readonly ArrivalRow[],
  to: IsoDay,
): { total: DailySeries; departments: DailySeries[] } {
  const names = [...new Set(rows.flatMap(({ department }) => department ?? []))];
  const departments = names.map((name) =>
    filled(
      name,
      rows.filter(({ department }) => department === name),
      to,
    ),
  );
  return { total: filled("total", rows, to), departments };
}

function filled(name: string, rows: readonly ArrivalRow[], to: IsoDay): DailySeries {
  const start = Math.min(...rows.map(({ day }) => dayNumber(day)), dayNumber(to) + 1);
  const counts = new Array<number>(dayNumber(to) - start + 1).fill(0);
  for (const { day, count } of rows) {
    const at = dayNumber(day) - start;
    counts[at] = (counts[at] ?? 0) + count;
  }
  return { name, start: isoDay(start), counts };
}

/** The days of the week ahead, and how many cases they bring together; means add up, middles do not. */
export function weekAhead(next: readonly DayForecast[]): { days: DayForecast[]; sum: number } {
  const days = next.slice(0, WEEK);
  return { days, sum: days.reduce((sum, { mean }) => sum + mean, 0) };
}
