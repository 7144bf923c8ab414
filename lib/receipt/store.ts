import "server-only";
import { and, count, desc, eq, gt, type SQL, sql } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { receiptSettings, receipts } from "@/db/schema/outgoing";
import { deservesReceipt, domainOf, type ReceiptFacts, type SentBefore, withinCaps } from "./rules";

export type ReceiptRow = typeof receipts.$inferSelect;

const HOUR_MS = 3_600_000;

/** Whether receipts are switched on; off where nobody ever said anything. */
export async function receiptsActive(tx: Tx): Promise<boolean> {
  const rows = await tx
    .select({ active: receiptSettings.active })
    .from(receiptSettings)
    .orderBy(desc(receiptSettings.at), desc(receiptSettings.id))
    .limit(1);
  return rows[0]?.active ?? false;
}

/** Switches receipts on or off; who did it when stays on record. */
export async function switchReceipts(
  tx: Tx,
  by: { active: boolean; userId: string; at: Date },
): Promise<void> {
  await tx.insert(receiptSettings).values({ id: v7(), ...by });
}

/** Queues the receipt of a new case where receipts are on, the mail deserves one, and the caps leave room. */
export async function offerReceipt(tx: Tx, caseId: string, facts: ReceiptFacts, now: Date): Promise<void> {
  const [address] = facts.senders;
  if (address === undefined || !deservesReceipt(facts, now) || !(await receiptsActive(tx))) return;
  if (withinCaps(await sentBefore(tx, address, now))) await queueReceipt(tx, caseId, address, now);
}

/** What was sent to an address, its domain and in all; nobody else decides about a receipt until the transaction ends. */
async function sentBefore(tx: Tx, address: string, now: Date): Promise<SentBefore> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('receipts', 0))`);
  const hour = gt(receipts.at, new Date(now.getTime() - HOUR_MS));
  const day = gt(receipts.at, new Date(now.getTime() - 24 * HOUR_MS));
  const counted = async (what: SQL | undefined) =>
    (await tx.select({ n: count() }).from(receipts).where(what))[0]?.n ?? 0;
  return {
    address: await counted(and(eq(receipts.address, address), day)),
    domain: await counted(and(eq(receipts.domain, domainOf(address)), hour)),
    all: await counted(hour),
  };
}

/** A case has at most one receipt. */
async function queueReceipt(tx: Tx, caseId: string, address: string, at: Date): Promise<void> {
  const id = v7();
  const rows = await tx
    .insert(receipts)
    .values({ id, caseId, address, domain: domainOf(address), at, updatedAt: at })
    .onConflictDoNothing()
    .returning({ id: receipts.id });
  if (rows.length === 0) return;
  const payload = JSON.stringify({ receiptId: id });
  await tx.execute(
    sql`select klarfall.enqueue('receipt', ${payload}::json, ${`receipt:${id}`}, ${at.toISOString()}::timestamptz)`,
  );
}

/**
 * Takes a receipt for sending: committed before the first byte leaves. One that somebody took before and never settled
 * is unclear by now: jobs of one receipt never overlap, so its sender has died.
 */
export async function takeReceipt(
  tx: Tx,
  id: string,
  workerId: string,
  at: Date,
): Promise<ReceiptRow | null> {
  const taken = await tx
    .update(receipts)
    .set({ state: "sending", workerId, updatedAt: at })
    .where(and(eq(receipts.id, id), eq(receipts.state, "queued")))
    .returning();
  if (taken[0]) return taken[0];
  await settleReceipt(tx, id, { state: "unclear", fault: "worker_died", at });
  return null;
}

/** Records how it ended. */
export async function settleReceipt(
  tx: Tx,
  id: string,
  end: { state: "sent" | "failed" | "unclear"; fault: string | null; at: Date },
): Promise<boolean> {
  const rows = await tx
    .update(receipts)
    .set({ state: end.state, fault: end.fault, workerId: null, updatedAt: end.at })
    .where(and(eq(receipts.id, id), eq(receipts.state, "sending")))
    .returning({ id: receipts.id });
  return rows.length > 0;
}
