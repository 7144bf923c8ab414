import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { Span } from "../rules";
import { NO_TIMES, type Quantiles, type Times } from "../rules/figures";
import type { Place } from "../schema";
import { within } from "./place";

type Cut = [number, number] | null;
const CLOSED = {
  gross: sql`lead_gross`,
  net: sql`lead_net`,
  completeGross: sql`complete_gross`,
  completeNet: sql`complete_net`,
  idle: sql`idle_longest`,
};

/**
 * The times of what was closed in each of two spans, the second before the first, and of what got its first answer in
 * them; minutes of working time, median and ninth decile by nearest rank.
 */
export async function timesOf(
  tx: Tx,
  place: Place,
  now: Span,
  before: Span,
): Promise<{ now: Times; before: Times }> {
  const closed = await tallies(tx, sql`closed_on`, CLOSED, place, now, before);
  const answered = await tallies(tx, sql`answered_on`, { answer: sql`answer_gross` }, place, now, before);
  const times = (current: boolean): Times => ({ ...NO_TIMES, ...closed(current), ...answered(current) });
  return { now: times(true), before: times(false) };
}

/** One walk over both spans; gives what is known of each. */
async function tallies<K extends keyof Times>(
  tx: Tx,
  day: SQL,
  columns: Record<K, SQL>,
  place: Place,
  now: Span,
  before: Span,
): Promise<(current: boolean) => Partial<Record<keyof Times, Quantiles>>> {
  const named = Object.entries<SQL>(columns);
  const each = named.map(
    ([name, column]) => sql`count(${column})::int as ${sql.identifier(`${name}N`)},
      percentile_disc(array[0.5, 0.9]) within group (order by ${column}) as ${sql.identifier(name)}`,
  );
  const rows = await tx.execute<{ current: boolean } & Record<string, number | Cut | boolean>>(sql`
    select ${day} >= ${now.from} as current, ${sql.join(each, sql`, `)} from metric_cases
    where ${day} between ${before.from} and ${now.to} and ${within(place)} group by 1`);
  return (current) => {
    const row = rows.find((one) => one.current === current);
    return Object.fromEntries(named.map(([name]) => [name, quantiles(row?.[`${name}N`], row?.[name])]));
  };
}

function quantiles(n: unknown, cut: unknown): Quantiles {
  const [median, p90] = Array.isArray(cut) ? cut : [];
  const minutes = (value: unknown) => (typeof value === "number" ? value : null);
  return { n: typeof n === "number" ? n : 0, median: minutes(median), p90: minutes(p90) };
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
