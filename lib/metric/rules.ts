import { SMALLEST_CELL } from "./schema";

/** A week's figures of one department as the store counts them; times in hours. */
export type WeekCounts = {
  department: string | null;
  week: string;
  arrivals: number;
  closed: number;
  backlog: number;
  medianHours: number | null;
  p90Hours: number | null;
  netMedianHours: number | null;
};

/** A figure, or null where showing it would tell about single cases. */
export const shown = (n: number): number | null => (n > 0 && n < SMALLEST_CELL ? null : n);

/** What may be shown of a week: small counts and the times behind them are left out. */
export function disclosed(row: WeekCounts): WeekCounts & { hidden: boolean } {
  const enough = row.closed >= SMALLEST_CELL;
  return {
    ...row,
    medianHours: enough ? row.medianHours : null,
    p90Hours: enough ? row.p90Hours : null,
    netMedianHours: enough ? row.netMedianHours : null,
    hidden: !enough && row.closed > 0,
  };
}

/** Totals over all rows; the backlog is that of the last week. */
export function totals(rows: readonly WeekCounts[]): { arrivals: number; closed: number; backlog: number } {
  const last = rows
    .map((row) => row.week)
    .sort()
    .at(-1);
  const sum = (pick: (row: WeekCounts) => number, of: readonly WeekCounts[]) =>
    of.reduce((n, row) => n + pick(row), 0);
  return {
    arrivals: sum((row) => row.arrivals, rows),
    closed: sum((row) => row.closed, rows),
    backlog: sum(
      (row) => row.backlog,
      rows.filter((row) => row.week === last),
    ),
  };
}
