import "server-only";
import { and, asc, eq, inArray, isNotNull, isNull, or, sql } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { savedViews } from "@/db/schema/search";
import { MOST_VIEWS } from "./schema";

const mine = (userId: string) => and(eq(savedViews.userId, userId), isNull(savedViews.departmentId));

/**
 * The views a person has, by name: her own first, then those of her departments. Whose departments those are is row-level
 * security's to say.
 */
export async function savedViewsOf(tx: Tx, userId: string) {
  return tx
    .select({
      id: savedViews.id,
      departmentId: savedViews.departmentId,
      name: savedViews.name,
      query: savedViews.query,
    })
    .from(savedViews)
    .where(or(mine(userId), isNotNull(savedViews.departmentId)))
    .orderBy(
      sql`${savedViews.departmentId} nulls first`,
      asc(sql`lower(${savedViews.name})`),
      asc(savedViews.id),
    );
}
export type SavedView = Awaited<ReturnType<typeof savedViewsOf>>[number];

/**
 * Keeps a view; false when the person, or the department, has as many as there may be. A view is no part of any case, so
 * there is no entry in a timeline. A lock keeps two tabs, or two team leads, from passing the limit together.
 */
export async function insertSavedView(
  tx: Tx,
  view: { userId: string; departmentId: string | null; name: string; query: string; at: Date },
): Promise<boolean> {
  const { at, userId, departmentId, ...rest } = view;
  const whose = `saved-view:${departmentId ?? userId}`;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${whose}, 0))`);
  const kept = await tx
    .select({ id: savedViews.id })
    .from(savedViews)
    .where(departmentId === null ? mine(userId) : eq(savedViews.departmentId, departmentId));
  if (kept.length >= MOST_VIEWS) return false;
  await tx.insert(savedViews).values({ id: v7(), userId, departmentId, ...rest, createdAt: at });
  return true;
}

/** Removes a view of the person, or of a department she leads (null: of any); false when it is neither, or gone. */
export async function deleteSavedView(
  tx: Tx,
  userId: string,
  led: readonly string[] | null,
  id: string,
): Promise<boolean> {
  const shared =
    led === null ? isNotNull(savedViews.departmentId) : inArray(savedViews.departmentId, [...led]);
  const gone = await tx
    .delete(savedViews)
    .where(and(eq(savedViews.id, id), or(mine(userId), shared)))
    .returning({ id: savedViews.id });
  return gone.length > 0;
}
