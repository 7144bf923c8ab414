import "server-only";
import { asc, desc, eq, type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { cases } from "@/db/schema/cases";
import { users } from "@/db/schema/identity";
import { VIEW_LANES } from "../rules";
import type { Cursor, View } from "../schema";
import type { QueueQuery, Sort } from "../schema/queue";

/** Rows of one page, and how far a count goes before it only says "more". */
export const PAGE_ROWS = 50;
/** How far a count goes before it only says "more". */
export const COUNT_CAP = 99;

const columns = {
  id: cases.id,
  number: cases.number,
  version: cases.version,
  status: cases.status,
  lane: cases.lane,
  rankAt: cases.rankAt,
  channel: cases.channel,
  subject: cases.subject,
  applicantName: cases.applicantName,
  kind: cases.kind,
  service: cases.service,
  departmentId: cases.departmentId,
  compartment: cases.compartment,
  proposedKind: cases.proposedKind,
  proposedService: cases.proposedService,
  proposedDepartment: cases.proposedDepartment,
  urgency: cases.urgency,
  tier: cases.tier,
  dueOn: cases.dueOn,
  gapCount: cases.gapCount,
  unsure: cases.unsure,
  answerUnread: cases.answerUnread,
  receivedAt: cases.receivedAt,
  claimedBy: cases.claimedBy,
  claimant: users.name,
};

/** Whose cases a person pre-sorts or works on: the departments, or null for the whole town. */
export type QueueScope = readonly string[] | null;
/** Who looks, and what `new` and `due` mean to her today: ISO day up to which a deadline is close. */
export type Whose = { userId: string; scope: QueueScope; lastVisit: Date | null; dueBy: string };

/** The column of each order, and its direction. Every one is followed by the id, so that no place is shared. */
const ORDERS = {
  rank: { column: cases.rankAt, falling: false },
  received: { column: cases.receivedAt, falling: false },
  newest: { column: cases.receivedAt, falling: true },
  due: { column: cases.dueOn, falling: false },
} as const;

/** One page of a view, in the queue's order, starting after the cursor. One row more than the page tells that there is more. */
export async function queuePage(tx: Tx, view: View, query: QueueQuery, whose: Whose) {
  const sort = query.sort ?? "rank";
  const some = heads(view, query, whose, { sort, rows: PAGE_ROWS + 1, cursor: query.after });
  const { column, falling } = ORDERS[sort];
  const order = falling ? desc : asc;
  return tx
    .select(columns)
    .from(cases)
    .leftJoin(users, eq(users.id, cases.claimedBy))
    .where(sql`${cases.id} in (${some})`)
    .orderBy(order(column), order(cases.id))
    .limit(PAGE_ROWS + 1);
}
export type QueueRow = Awaited<ReturnType<typeof queuePage>>[number];

/** Where a row stands in an order: what the next page starts after. */
export function placeOf(row: QueueRow, sort: Sort): string {
  const at = { rank: row.rankAt, received: row.receivedAt, newest: row.receivedAt, due: row.dueOn };
  return `${new Date(at[sort] ?? 0).getTime()}_${row.id}`;
}

/** How many cases stand in a view, counted no further than the cap: no total over the whole table. */
export async function countView(tx: Tx, view: View, query: QueueQuery, whose: Whose): Promise<number> {
  // What came in lately is counted along the index by time; in the order of rank it could lie anywhere.
  const sort = query.new === undefined ? "rank" : "newest";
  const some = heads(view, query, whose, { sort, rows: COUNT_CAP + 1, cursor: undefined });
  const rows = await tx.execute<{ n: number }>(
    sql`select count(*)::int as n from (select id from (${some}) heads limit ${COUNT_CAP + 1}) capped`,
  );
  return rows[0]?.n ?? 0;
}

/**
 * The ids at the head of each lane (and department) of a view. Each part is a short walk along one index; a single
 * condition over several lanes would sort every open case of the town.
 */
function heads(
  view: View,
  query: QueueQuery,
  { userId, scope, lastVisit, dueBy }: Whose,
  page: { sort: Sort; rows: number; cursor: Cursor | undefined },
): SQL {
  const { column, falling } = ORDERS[page.sort];
  const way = falling ? sql`desc` : sql`asc`;
  const rest = [...conditions(query, lastVisit), ...after(page.sort, page.cursor)];
  const head = (...where: SQL[]) =>
    sql`(select ${cases.id} as id from ${cases} where ${sql.join([...where, ...rest], sql` and `)} order by ${column} ${way}, ${cases.id} ${way} limit ${page.rows})`;
  if (view === "mine") return head(sql`${cases.claimedBy} = ${userId}`, sql`${cases.lane} <> 'done'`);
  const departments = scope === null ? [[]] : scope.map((id) => [sql`${cases.departmentId} = ${id}`]);
  const lanes =
    view === "due"
      ? [[sql`${cases.dueOn} <= ${dueBy}`, sql`${cases.lane} <> 'done'`]]
      : VIEW_LANES[view].map((lane) => [sql`${cases.lane} = ${lane}`]);
  const parts = departments.flatMap((department) => lanes.map((lane) => [...department, ...lane]));
  return parts.length === 0
    ? head(sql`false`)
    : sql.join(
        parts.map((part) => head(...part)),
        sql` union all `,
      );
}

/** What the filters ask: confirmed values, and proposed ones where nobody has confirmed yet. */
export function conditions(query: QueueQuery, lastVisit: Date | null): SQL[] {
  const when = <T>(value: T | undefined, condition: (value: T) => SQL) =>
    value === undefined ? [] : [condition(value)];
  return [
    ...when(query.kind, (kind) => sql`coalesce(${cases.kind}, ${cases.proposedKind}) = ${kind}`),
    ...when(
      query.department,
      (id) => sql`coalesce(${cases.departmentId}, ${cases.proposedDepartment}) = ${id}`,
    ),
    ...when(query.channel, (channel) => sql`${cases.channel} = ${channel}`),
    ...when(query.urgency, (urgency) => sql`${cases.urgency} = ${urgency}`),
    ...when(query.unsure, () => sql`${cases.unsure}`),
    ...when(query.incomplete, () => sql`${cases.gapCount} > 0`),
    ...when(query.unclaimed, () => sql`${cases.claimedBy} is null`),
    ...when(query.new, () =>
      lastVisit === null ? sql`false` : sql`${cases.receivedAt} > ${lastVisit.toISOString()}::timestamptz`,
    ),
  ];
}

function after(sort: Sort, cursor: Cursor | undefined): SQL[] {
  const dated = sort === "due" ? [sql`${cases.dueOn} is not null`] : [];
  if (cursor === undefined) return dated;
  const { column, falling } = ORDERS[sort];
  const at = cursor.at.toISOString();
  const place = sort === "due" ? sql`${at.slice(0, 10)}::date` : sql`${at}::timestamptz`;
  return [
    ...dated,
    sql`(${column}, ${cases.id}) ${falling ? sql`<` : sql`>`} (${place}, ${cursor.id}::uuid)`,
  ];
}
