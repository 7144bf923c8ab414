import { dayNumber, isoDay } from "../../deadline/rules/days";
import type { Result } from "../../result";
import type { DailySeries } from "../schema";
import { type Columns, columnsOf, countIn, dayIn } from "./columns";
import { recordsOf, type TextRecord } from "./records";

/** Daily counts as a file gives them, and their sum. */
export type DailyCounts = {
  series: DailySeries[];
  total: DailySeries;
  /** Days between the first and the last that no line of the file speaks of. */
  missing: number;
  /** What they are taken for: unknown, or zero where a file plainly lists only days on which something came. */
  missingAre: "unknown" | "zero";
};

/** Why a file cannot be read; `detail.line` counts from 1. */
export type ReadFault = "no_rows" | "no_columns" | "bad_day" | "bad_count" | "days_too_far_apart";

/** A file of a lifetime is long enough; a wrong year must not fill the memory. */
const MOST_DAYS = 100 * 366;
/** From this share of missing days on, days without a line are days without a case. */
const SPARSE = 0.2;
/** Series that are a sum of others already. */
const SUM = /^(total|all|alle|gesamt|summe|insgesamt|sum)$/i;

/**
 * Reads daily counts: one line a day and series (`date,category,count`), one line a day (`date,count`), or a column a
 * series. Lines may come in any order; several of one day and series are added up.
 */
export function readDailyCounts(text: string): Result<DailyCounts, ReadFault> {
  const records = recordsOf(text);
  const first = records[0];
  if (first === undefined) return fault("no_rows");
  const columns = columnsOf(records);
  if (columns === null) return fault("no_columns", { line: String(first.line) });
  // Files that were joined repeat the head.
  const head = columns.header ? first.fields.join("\n") : null;
  const rows = records.filter(({ fields }) => fields.join("\n") !== head);
  if (rows.length === 0) return fault("no_rows");
  const cells = new Map<string, Map<number, number | null>>();
  for (const row of rows) {
    const wrong = take(row, columns, cells);
    if (wrong !== null) return fault(wrong.code, { line: String(row.line), value: wrong.value });
  }
  return laidOut(cells);
}

const fault = (code: ReadFault, detail: Record<string, string> = {}): Result<never, ReadFault> => ({
  ok: false,
  code,
  detail,
});

type Cells = Map<string, Map<number, number | null>>;

function take(row: TextRecord, columns: Columns, cells: Cells): { code: ReadFault; value: string } | null {
  const written = row.fields[columns.day] ?? "";
  const day = dayIn(written);
  if (day === null) return { code: "bad_day", value: written };
  const name = columns.names.map((i) => row.fields[i] ?? "").join(" / ");
  for (const { at, series } of columns.counts) {
    const value = row.fields[at] ?? "";
    const count = countIn(value);
    if (count === undefined) return { code: "bad_count", value };
    const days = cells.get(series ?? name) ?? new Map<number, number | null>();
    const before = days.get(day) ?? null;
    days.set(day, count === null ? before : (before ?? 0) + count);
    cells.set(series ?? name, days);
  }
  return null;
}

/** Fills the days between: zero from a series' first day on where the file knows the day, else what a hole means. */
function laidOut(cells: Cells): Result<DailyCounts, ReadFault> {
  const written = new Set([...cells.values()].flatMap((days) => [...days.keys()]));
  const all = [...written].sort((a, b) => a - b);
  const [start = 0, end = 0] = [all[0], all.at(-1)];
  const span = end - start + 1;
  if (span > MOST_DAYS) return fault("days_too_far_apart", { from: isoDay(start), to: isoDay(end) });
  const missing = span - written.size;
  const missingAre = missing > SPARSE * span ? "zero" : "unknown";
  const hole = missingAre === "zero" ? 0 : null;
  const series = [...cells].map(([name, days]) => {
    const first = Math.min(...days.keys());
    const counts = Array.from({ length: end - first + 1 }, (_, i) => {
      const count = days.get(first + i);
      return count === undefined ? (written.has(first + i) ? 0 : hole) : count;
    });
    return { name, start: isoDay(first), counts };
  });
  return { ok: true, value: { series, total: sumOf(series, start, span), missing, missingAre } };
}

/** The town's series: all of them added up, but for those that are sums already. */
function sumOf(series: readonly DailySeries[], start: number, span: number): DailySeries {
  const parts = series.some(({ name }) => !SUM.test(name))
    ? series.filter(({ name }) => !SUM.test(name))
    : series;
  const counts = new Array<number | null>(span).fill(null);
  for (const part of parts) {
    const offset = dayNumber(part.start) - start;
    for (const [i, count] of part.counts.entries())
      if (count !== null) counts[offset + i] = (counts[offset + i] ?? 0) + count;
  }
  return { name: "total", start: isoDay(start), counts };
}
