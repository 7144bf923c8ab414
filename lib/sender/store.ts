import "server-only";
import { and, asc, eq, isNull, or, sql } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { senders } from "@/db/schema/outgoing";
import type { Sender, SenderInput } from "./schema";

const columns = {
  fromName: senders.name,
  fromAddress: senders.address,
  signature: senders.signature,
};

/** Who writes for a department: its own sender, else the town's, else `fallback` from the settings. */
export async function senderFor(tx: Tx, departmentId: string | null, fallback: Sender): Promise<Sender> {
  const own = departmentId === null ? undefined : eq(senders.departmentId, departmentId);
  const rows = await tx
    .select(columns)
    .from(senders)
    .where(or(own, isNull(senders.departmentId)))
    .orderBy(sql`${senders.departmentId} nulls last`)
    .limit(1);
  return rows[0] ?? fallback;
}

/** Whether somebody still writes exactly so: what was approved under another name or signature may not leave. */
export async function isCurrentSender(tx: Tx, sender: Sender, fallback: Sender): Promise<boolean> {
  const { fromName, fromAddress, signature } = sender;
  const rows = await tx
    .select({ id: senders.id })
    .from(senders)
    .where(
      and(eq(senders.name, fromName), eq(senders.address, fromAddress), eq(senders.signature, signature)),
    )
    .limit(1);
  if (rows.length > 0) return true;
  const town = await senderFor(tx, null, fallback);
  return town.fromName === fromName && town.fromAddress === fromAddress && town.signature === signature;
}

/** Every address under which the town writes, besides that of the settings. */
export async function senderAddresses(tx: Tx): Promise<string[]> {
  const rows = await tx.selectDistinct({ address: senders.address }).from(senders);
  return rows.map((row) => row.address);
}

/** All senders that were set, for the settings page. */
export async function listSenders(tx: Tx) {
  return tx.select().from(senders).orderBy(asc(senders.departmentId));
}

/** Sets a sender; false when somebody was faster than `version`. */
export async function saveSenderRow(
  tx: Tx,
  { departmentId, version, name, address, signature }: SenderInput,
  by: { userId: string; at: Date },
): Promise<boolean> {
  const values = { name, address, signature, updatedBy: by.userId, updatedAt: by.at };
  if (version === 0) {
    const made = await tx
      .insert(senders)
      .values({ id: v7(), departmentId, ...values })
      .onConflictDoNothing()
      .returning({ id: senders.id });
    return made.length > 0;
  }
  const whose = departmentId === null ? isNull(senders.departmentId) : eq(senders.departmentId, departmentId);
  const saved = await tx
    .update(senders)
    .set({ ...values, version: sql`${senders.version} + 1` })
    .where(and(whose, eq(senders.version, version)))
    .returning({ id: senders.id });
  return saved.length > 0;
}
