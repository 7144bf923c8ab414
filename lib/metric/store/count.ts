import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { IsoDay } from "@/lib/deadline/schema";
import type { DayCounts, Span } from "../rules";
import { COUNTS, type Counts, type Place } from "../schema";
import { within } from "./place";

const column = (count: string): SQL =>
  sql.identifier(count.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)).getSQL();
const sums = sql.join(
  COUNTS.map((count) => sql`sum(${column(count)})::int as ${sql.identifier(count)}`),
  sql`, `,
);

/** The sums of each day of a span at a place, as far as the actor sees the cases behind them. */
export async function dayCounts(tx: Tx, place: Place, { from, to }: Span): Promise<DayCounts[]> {
  return tx.execute<DayCounts>(sql`
    select day::text as day, ${sums} from metric_days
    where day between ${from} and ${to} and ${within(place)} group by day order by day`);
}

/** The same sums for each department or service; null where a person has not named one yet. */
export async function groupCounts(tx: Tx, place: Place, { from, to }: Span, by: "department" | "service") {
  const key = by === "department" ? sql`department_id` : sql`service`;
  return tx.execute<Counts & { key: string | null }>(sql`
    select ${key} as key, ${sums} from metric_days
    where day between ${from} and ${to} and ${within(place)} group by 1 order by 1`);
}

/** What is open now at a place. */
export type Standing = {
  open: number;
  /** By the bands of `AGE_BANDS`. */
  bands: [number, number, number, number];
  oldestOn: IsoDay | null;
  overdue: number;
  dueWeek: number;
};

/** What is open now at a place: how much, how old, due by the end of the week. `ages` are the first days of the bands. */
export async function standingOf(
  tx: Tx,
  place: Place,
  today: IsoDay,
  weekEnd: IsoDay,
  ages: readonly [IsoDay, IsoDay, IsoDay],
): Promise<Standing> {
  const [young, middle, old] = ages;
  const rows = await tx.execute<Omit<Standing, "bands"> & Record<"a" | "b" | "c" | "d", number>>(sql`
    select coalesce(sum(open), 0)::int as open, (min(day) filter (where open > 0))::text as "oldestOn",
      coalesce(sum(open) filter (where day >= ${young}), 0)::int as a,
      coalesce(sum(open) filter (where day >= ${middle} and day < ${young}), 0)::int as b,
      coalesce(sum(open) filter (where day >= ${old} and day < ${middle}), 0)::int as c,
      coalesce(sum(open) filter (where day < ${old}), 0)::int as d,
      coalesce(sum(due_open) filter (where day < ${today}), 0)::int as overdue,
      coalesce(sum(due_open) filter (where day >= ${today} and day <= ${weekEnd}), 0)::int as "dueWeek"
    from metric_days where (open > 0 or due_open > 0) and ${within(place)}`);
  const { a = 0, b = 0, c = 0, d = 0, ...rest } = rows[0] ?? NOTHING_OPEN;
  return { ...rest, bands: [a, b, c, d] };
}

const NOTHING_OPEN = { open: 0, oldestOn: null, overdue: 0, dueWeek: 0, a: 0, b: 0, c: 0, d: 0 };

/**
 * How many people work in each of some departments (null: all of them), and in these together. The front desk works for
 * the whole town.
 */
export async function teamSizes(
  tx: Tx,
  among: readonly string[] | null,
): Promise<{ departments: Map<string, number>; together: number }> {
  const chosen = among === null ? sql`true` : sql`d.id = any (${sql.param([...among])}::text[])`;
  const rows = await tx.execute<{ id: string | null; people: number }>(sql`
    with staff as (select d.id, u.id as person from departments d
      left join memberships m on m.role = 'specialist' and (m.department_id = d.id or m.department_id is null)
      left join users u on u.id = m.user_id and u.status = 'active' where ${chosen}
      union select null, u.id from users u join memberships m on m.user_id = u.id
        where ${among === null} and u.status = 'active' and m.role = 'front_desk')
    select id, count(distinct person)::int as people from staff where id is not null group by id
    union all select null, count(distinct person)::int from staff`);
  return {
    departments: new Map(rows.flatMap(({ id, people }) => (id === null ? [] : [[id, people] as const]))),
    together: rows.find(({ id }) => id === null)?.people ?? 0,
  };
}
