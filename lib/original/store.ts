import "server-only";
import { and, asc, eq, inArray, lt, sql } from "drizzle-orm";
import { v7 } from "uuid";
import { nobody, type Tx } from "@/db/client";
import { cases } from "@/db/schema/cases";
import { originals } from "@/db/schema/intake";
import type { Channel } from "@/lib/intake/schema";
import { SET_ASIDE, TAKEN_AS_REQUEST } from "./rules";

/** A delivery about to be stored. `key` makes a repetition recognisable (see rules). */
export type Delivery = {
  channel: Channel;
  source: string;
  key: string;
  sha256: string;
  mediaType: string;
  bytes: Uint8Array;
  receivedAt: Date;
  /** False where the caller prepares at once itself; the reconciler catches what a crash leaves behind. */
  enqueue: boolean;
};
export type Receipt = { id: string; sha256: string; isNew: boolean };

/**
 * Stores the bytes and queues their preparation in one durable statement; when this returns, nothing can be
 * lost any more. A repeated delivery gives the receipt of the first (compare `sha256` to see whether it is the same).
 */
export async function storeOriginal(d: Delivery): Promise<Receipt> {
  const rows = await nobody().execute<{ id: string; sha256: string; is_new: boolean }>(sql`
    select id, sha256, is_new from klarfall.store_original(${v7()}, ${d.channel}, ${d.source}, ${d.key}, ${d.sha256},
      ${d.mediaType}, ${Buffer.from(d.bytes)}, ${d.receivedAt.toISOString()}::timestamptz, ${d.enqueue})`);
  const row = rows[0];
  if (!row) throw new Error("store_original returned no row");
  return { id: row.id, sha256: row.sha256, isNew: row.is_new };
}

/**
 * Locks and loads an original for preparation; null while somebody else prepares it, or once it is done. The lock lets
 * rows that refer to the original be written meanwhile: the note which mail of a mailbox it was must not hide it.
 */
export async function takeOriginal(tx: Tx, id: string) {
  const rows = await tx
    .select()
    .from(originals)
    .where(and(eq(originals.id, id), eq(originals.state, "stored")))
    .for("no key update", { skipLocked: true });
  return rows[0] ?? null;
}

export type StoredOriginal = NonNullable<Awaited<ReturnType<typeof takeOriginal>>>;

/** Records what became of an original. */
export async function settleOriginal(
  tx: Tx,
  id: string,
  outcome: { state: "prepared" | "duplicate"; caseId: string } | { state: "quarantined"; fault: string },
): Promise<void> {
  const set =
    outcome.state === "quarantined"
      ? { state: outcome.state, fault: outcome.fault }
      : { ...outcome, fault: null };
  await tx.update(originals).set(set).where(eq(originals.id, id));
}

/** What could not be read, oldest first; staff decide what becomes of it. */
export async function quarantined(tx: Tx, limit = 100) {
  return tx
    .select({
      id: originals.id,
      channel: originals.channel,
      source: originals.source,
      size: originals.size,
      fault: originals.fault,
      receivedAt: originals.receivedAt,
      sha256: originals.sha256,
    })
    .from(originals)
    .where(eq(originals.state, "quarantined"))
    .orderBy(asc(originals.storedAt))
    .limit(limit);
}

/** The bytes of one original, as they came. */
export async function originalBytes(tx: Tx, id: string) {
  const rows = await tx
    .select({
      bytes: originals.bytes,
      mediaType: originals.mediaType,
      sha256: originals.sha256,
      caseId: originals.caseId,
    })
    .from(originals)
    .where(eq(originals.id, id));
  return rows[0] ?? null;
}

/** Sends a quarantined original through preparation once more; what was set aside as no request becomes one. */
export async function requeueOriginal(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx
    .update(originals)
    .set({
      state: "stored",
      fault: sql`case when ${inArray(originals.fault, [...SET_ASIDE])} then ${TAKEN_AS_REQUEST} end`,
    })
    .where(and(eq(originals.id, id), eq(originals.state, "quarantined")))
    .returning({ id: originals.id });
  if (rows.length > 0) await enqueuePreparation(tx, id);
  return rows.length > 0;
}

/** Queues the preparation job; a second call for the same original replaces the first. */
export async function enqueuePreparation(tx: Tx, id: string): Promise<void> {
  await tx.execute(
    sql`select klarfall.enqueue('prepare', ${JSON.stringify({ originalId: id })}::json, ${`prepare:${id}`}, now())`,
  );
}

/** Stored longer than `minutes` and still not prepared: candidates for the reconciler. */
export async function stuckOriginals(tx: Tx, before: Date, limit = 500): Promise<string[]> {
  const rows = await tx
    .select({ id: originals.id })
    .from(originals)
    .where(and(eq(originals.state, "stored"), lt(originals.storedAt, before)))
    .limit(limit);
  return rows.map((r) => r.id);
}

/** Asks the table of originals for anything at all: answers only if the database is there and migrated. */
export async function touchOriginals(tx: Tx): Promise<void> {
  await tx.select({ one: sql`1` }).from(originals).limit(1);
}

/** How many originals stand in each state; the owner of the connection decides which it may count. */
export async function intakeCounts(tx: Tx): Promise<{ state: string; n: number }[]> {
  return tx
    .select({ state: originals.state, n: sql<number>`count(*)::int` })
    .from(originals)
    .groupBy(originals.state);
}

/** A delivery of one source with the number of its case, null for a delivery of somebody else. */
export async function deliveredBy(tx: Tx, source: string, id: string) {
  const rows = await tx
    .select({ state: originals.state, fault: originals.fault, number: cases.number })
    .from(originals)
    .leftJoin(cases, eq(cases.id, originals.caseId))
    .where(and(eq(originals.id, id), eq(originals.source, source)));
  return rows[0] ?? null;
}
