import "server-only";
import { asc, eq, type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { cases } from "@/db/schema/cases";
import { users } from "@/db/schema/identity";
import { VIEW_LANES } from "../rules";
import type { Cursor, View } from "../schema";

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
type Whose = { userId: string; scope: QueueScope };

/** One page of a view, in the queue's order, starting after `cursor`. One row more than the page tells that there is more. */
export async function queuePage(tx: Tx, view: View, whose: Whose, cursor: Cursor | undefined) {
  const some = heads(view, whose, PAGE_ROWS + 1, cursor);
  return tx
    .select(columns)
    .from(cases)
    .leftJoin(users, eq(users.id, cases.claimedBy))
    .where(sql`${cases.id} in (${some})`)
    .orderBy(asc(cases.rankAt), asc(cases.id))
    .limit(PAGE_ROWS + 1);
}
export type QueueRow = Awaited<ReturnType<typeof queuePage>>[number];

/** How many cases stand in a view, counted no further than the cap: no total over the whole table. */
export async function countView(tx: Tx, view: View, whose: Whose): Promise<number> {
  const some = heads(view, whose, COUNT_CAP + 1, undefined);
  const rows = await tx.execute<{ n: number }>(
    sql`select count(*)::int as n from (select id from (${some}) heads limit ${COUNT_CAP + 1}) capped`,
  );
  return rows[0]?.n ?? 0;
}

/**
 * The ids at the head of each lane (and department) of a view. Each part is a short walk along one index; a single
 * condition over several lanes would sort every open case of the town.
 */
function heads(view: View, { userId, scope }: Whose, rows: number, cursor: Cursor | undefined): SQL {
  const after = cursor
    ? sql` and (${cases.rankAt}, ${cases.id}) > (${cursor.rankAt.toISOString()}::timestamptz, ${cursor.id}::uuid)`
    : sql``;
  const head = (where: SQL) =>
    sql`(select ${cases.id} as id from ${cases} where ${where}${after} order by ${cases.rankAt}, ${cases.id} limit ${rows})`;
  if (view === "mine") return head(sql`${cases.claimedBy} = ${userId} and ${cases.lane} <> 'done'`);
  const lanes = VIEW_LANES[view].map((lane) => sql`${cases.lane} = ${lane}`);
  const parts =
    scope === null
      ? lanes
      : scope.flatMap((id) => lanes.map((lane) => sql`${cases.departmentId} = ${id} and ${lane}`));
  return parts.length === 0 ? head(sql`false`) : sql.join(parts.map(head), sql` union all `);
}
