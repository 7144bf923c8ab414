import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { Span } from "../rules";
import type { Quantiles, Times } from "../rules/figures";
import type { Place } from "../schema";
import { within } from "./place";

type Row = { n: number; cut: [number, number] | null };

/** The times of what was closed in a span, and of what got its first answer in it; minutes of working time. */
export async function timesOf(tx: Tx, place: Place, { from, to }: Span): Promise<Times> {
  const closed = sql`closed_on between ${from} and ${to} and ${within(place)}`;
  const answered = sql`answered_on between ${from} and ${to} and ${within(place)}`;
  return {
    gross: await quantiles(tx, sql`lead_gross`, closed),
    net: await quantiles(tx, sql`lead_net`, closed),
    completeGross: await quantiles(tx, sql`complete_gross`, closed),
    completeNet: await quantiles(tx, sql`complete_net`, closed),
    idle: await quantiles(tx, sql`idle_longest`, closed),
    answer: await quantiles(tx, sql`answer_gross`, answered),
  };
}

async function quantiles(tx: Tx, column: SQL, where: SQL): Promise<Quantiles> {
  const rows = await tx.execute<Row>(sql`
    select count(${column})::int as n, percentile_disc(array[0.5, 0.9]) within group (order by ${column}) as cut
    from metric_cases where ${where} and ${column} is not null`);
  const { n, cut } = rows[0] ?? { n: 0, cut: null };
  return { n, median: cut?.[0] ?? null, p90: cut?.[1] ?? null };
}

/** When the authority last did something about what is open and waits for it: median and the most forgotten tenth. */
export async function lastTouches(tx: Tx, place: Place): Promise<{ n: number; cut: Date[] }> {
  const rows = await tx.execute<{ n: number; cut: string[] | null }>(sql`
    select count(*)::int as n, to_json(percentile_disc(array[0.5, 0.9]) within group (order by touched_at desc)) as cut
    from metric_cases where open and not paused and ${within(place)}`);
  return { n: rows[0]?.n ?? 0, cut: (rows[0]?.cut ?? []).map((at) => new Date(at)) };
}

/** What the questions asked for most often, in cases closed in a span. */
export async function askedFields(tx: Tx, place: Place, { from, to }: Span, least: number) {
  return tx.execute<{ field: string; cases: number }>(sql`
    select field, count(*)::int as cases from metric_cases, unnest(asked) field
    where closed_on between ${from} and ${to} and ${within(place)} and questions > 0
    group by field having count(*) >= ${least} order by cases desc, field limit 5`);
}
