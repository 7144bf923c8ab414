import "server-only";
import { gt, inArray, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { cases } from "@/db/schema/cases";
import { events } from "@/db/schema/records";

/** More changed cases than this are not named one by one. */
export const NAMED_AT_MOST = 200;
/** An entry can become visible after one with a higher number; so far back a page looks when it takes up again. */
const OVERLAP = 200;
/** Which of these cases the actor may see: row-level security answers. */
export async function visibleCases(tx: Tx, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({ id: cases.id })
    .from(cases)
    .where(inArray(cases.id, [...ids]));
  return rows.map((row) => row.id);
}

/** Which of the cases that left a department the actor could look into as long as they lay there. */
export async function couldSee(tx: Tx, left: readonly (readonly [string, string | null])[]) {
  const rows = await tx.execute<{ id: string }>(sql`
    select id from unnest(${sql.param(left.map(([id]) => id))}::uuid[], ${sql.param(left.map(([, from]) => from ?? ""))}::text[]) as gone(id, place)
    where klarfall.could_see(id, place)`);
  return rows.map((row) => row.id);
}

/** Visible cases with entries after `seq` (a little before, to be sure), and how far the story has come. */
export async function casesSince(tx: Tx, seq: number): Promise<{ seq: number; cases: string[] | "all" }> {
  const now = await position(tx);
  if (now <= seq) return { seq: now, cases: [] };
  if (now - seq > NAMED_AT_MOST) return { seq: now, cases: "all" };
  const rows = await tx
    .selectDistinct({ id: events.caseId })
    .from(events)
    .where(gt(events.seq, seq - OVERLAP));
  return { seq: now, cases: rows.map((row) => row.id) };
}

/** How far the story of all cases has come; a number that says nothing of any of them. */
export async function position(tx: Tx): Promise<number> {
  const rows = await tx.execute<{ seq: string }>(sql`select klarfall.live_position() as seq`);
  return Number(rows[0]?.seq ?? 0);
}
