import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { savedViews } from "@/db/schema/search";
import { MOST_VIEWS } from "./schema";

/** The views a person keeps, by name. */
export async function savedViewsOf(tx: Tx, userId: string) {
  return tx
    .select({ id: savedViews.id, name: savedViews.name, query: savedViews.query })
    .from(savedViews)
    .where(eq(savedViews.userId, userId))
    .orderBy(asc(sql`lower(${savedViews.name})`), asc(savedViews.id));
}
export type SavedView = Awaited<ReturnType<typeof savedViewsOf>>[number];

/**
 * Keeps a view; false when the person has as many as she may. A view is hers alone and no part of any case, so there is
 * no entry in a timeline. A lock on the person keeps two tabs from passing the limit together.
 */
export async function insertSavedView(
  tx: Tx,
  view: { userId: string; name: string; query: string; at: Date },
): Promise<boolean> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`saved-view:${view.userId}`}, 0))`);
  const kept = await savedViewsOf(tx, view.userId);
  if (kept.length >= MOST_VIEWS) return false;
  const { at, ...rest } = view;
  await tx.insert(savedViews).values({ id: v7(), ...rest, createdAt: at });
  return true;
}

/** Removes a view of the person; false when it is not hers or gone. */
export async function deleteSavedView(tx: Tx, userId: string, id: string): Promise<boolean> {
  const gone = await tx
    .delete(savedViews)
    .where(and(eq(savedViews.id, id), eq(savedViews.userId, userId)))
    .returning({ id: savedViews.id });
  return gone.length > 0;
}
