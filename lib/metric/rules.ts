import { addDays, dayNumber, weekdayOf } from "../deadline/rules/days";
import type { IsoDay } from "../deadline/schema";
import { COUNTS, type Count, type Counts, type MetricQuery, type PeriodDays } from "./schema";

/** Days from and to, both included. */
export type Span = { from: IsoDay; to: IsoDay };

/** The period that ends today, and as many days before it. */
export function periodOf(days: PeriodDays, today: IsoDay): { now: Span; before: Span } {
  const length = Number(days);
  const from = addDays(today, 1 - length);
  return { now: { from, to: today }, before: { from: addDays(from, -length), to: addDays(from, -1) } };
}

/** Contact again within so many days means that the first did not solve it (fact book, 5). */
const AGAIN_DAYS = 14;

/**
 * The last day on which a count is already decided: a question can still come back for fourteen days, a deadline that
 * ends today can still be met.
 */
export function decidedUntil(count: Count, today: IsoDay): IsoDay {
  if (count === "inquiries" || count === "solvedFirst") return addDays(today, -AGAIN_DAYS);
  const dated: readonly Count[] = ["due", "met", "statutoryDue", "statutoryMet"];
  return dated.includes(count) ? addDays(today, -1) : today;
}

/** Sums of one day. */
export type DayCounts = Counts & { day: IsoDay };

/** The sums over a span; what is not decided yet counts for nothing. */
export function sumUp(rows: readonly DayCounts[], { from, to }: Span, today: IsoDay): Counts {
  const sums = { ...NOTHING };
  const until = COUNTS.map((count) => [count, decidedUntil(count, today)] as const);
  for (const row of rows)
    if (row.day >= from && row.day <= to)
      for (const [count, last] of until) if (row.day <= last) sums[count] += row[count];
  return sums;
}

const NOTHING: Counts = {
  arrivals: 0,
  open: 0,
  furtherMessages: 0,
  applications: 0,
  complete: 0,
  forwarded: 0,
  complaints: 0,
  objections: 0,
  closed: 0,
  reclosed: 0,
  reopened: 0,
  questioned: 0,
  questions: 0,
  inquiries: 0,
  solvedFirst: 0,
  decided: 0,
  assigned: 0,
  misassigned: 0,
  due: 0,
  met: 0,
  dueOpen: 0,
  statutoryDue: 0,
  statutoryMet: 0,
};

/** How much the backlog changed: open at the end = open at the start + this (fact book, 5). */
export const netFlow = (c: Pick<Counts, "arrivals" | "closed" | "reclosed" | "reopened">): number =>
  c.arrivals - c.closed - c.reclosed + c.reopened;

/** One column of the chart: first and last day, flows, and what was open at its end. */
export type Bucket = Span & { arrivals: number; closed: number; open: number };

/** The period in columns of days, weeks or months of four weeks; the backlog is counted back from what is open now. */
export function bucketsOf(
  rows: readonly DayCounts[],
  span: Span,
  days: PeriodDays,
  openNow: number,
): Bucket[] {
  const width = { "7": 1, "28": 7, "91": 7, "364": 28 }[days];
  const result: Bucket[] = [];
  let open = openNow;
  for (let to = span.to; to >= span.from; to = addDays(to, -width)) {
    const from = addDays(to, 1 - width);
    const own = sumUp(rows, { from, to }, to);
    result.unshift({ from, to, arrivals: own.arrivals, closed: own.closed, open });
    open -= netFlow(own);
  }
  return result;
}

/** The last day of the running week. */
export const endOfWeek = (today: IsoDay): IsoDay => addDays(today, 7 - weekdayOf(today));

/** Ages of open cases in calendar days (fact book, 5); the last band has no end. */
export const AGE_BANDS = [7, 30, 90] as const;

/** In which band a case lies that came in on a day: 0 to 3. */
export function ageBand(receivedOn: IsoDay, today: IsoDay): number {
  const age = dayNumber(today) - dayNumber(receivedOn);
  const band = AGE_BANDS.findIndex((limit) => age <= limit);
  return band === -1 ? AGE_BANDS.length : band;
}

/** The address of the figures or of a list behind one, always in the same order. */
export function metricAddress(query: MetricQuery, change: Partial<MetricQuery> = {}, list?: string): string {
  const said = { ...query, ...change };
  const words = [
    ["list", list],
    ["days", said.days],
    ["department", said.department],
    ["service", said.service],
    ["channel", said.channel],
  ].flatMap(([word, value]) => (word === undefined || value === undefined ? [] : [[word, value]]));
  return `/metrics${list === undefined ? "" : "/cases"}?${new URLSearchParams(words)}`;
}
