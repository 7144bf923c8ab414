import "server-only";
import { and, asc, eq, inArray, ne, sql } from "drizzle-orm";
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
  claimant: users.name,
};

/** One page of a view, in the queue's order, starting after `cursor`. One row more than the page tells that there is more. */
export async function queuePage(tx: Tx, view: View, userId: string, cursor: Cursor | undefined) {
  const after = cursor
    ? sql`(${cases.rankAt}, ${cases.id}) > (${cursor.rankAt.toISOString()}::timestamptz, ${cursor.id}::uuid)`
    : undefined;
  return tx
    .select(columns)
    .from(cases)
    .leftJoin(users, eq(users.id, cases.claimedBy))
    .where(and(inView(view, userId), after))
    .orderBy(asc(cases.rankAt), asc(cases.id))
    .limit(PAGE_ROWS + 1);
}
export type QueueRow = Awaited<ReturnType<typeof queuePage>>[number];

/** How many cases stand in a view, counted no further than the cap: no total over the whole table. */
export async function countView(tx: Tx, view: View, userId: string): Promise<number> {
  const some = tx
    .select({ one: sql`1`.as("one") })
    .from(cases)
    .where(inView(view, userId))
    .limit(COUNT_CAP + 1)
    .as("some");
  const rows = await tx.select({ n: sql<number>`count(*)::int` }).from(some);
  return rows[0]?.n ?? 0;
}

function inView(view: View, userId: string) {
  return view === "mine"
    ? and(eq(cases.claimedBy, userId), ne(cases.lane, "done"))
    : inArray(cases.lane, [...VIEW_LANES[view]]);
}
