import "server-only";
import { and, eq, inArray, lte, notInArray, or, sql } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { approvals, drafts, outbox } from "@/db/schema/outgoing";
import type { Sender } from "@/lib/sender/schema";
import { isLetter } from "../rules";
import type { Delivery, DraftKind } from "../schema";
import type { DraftRow } from "./draft";
import { bindFiles } from "./files";

export type OutboxRow = typeof outbox.$inferSelect;

/** A person's yes, with everything it binds. */
export type Approval = {
  draft: DraftRow;
  sender: Sender;
  /** The files that it binds, as they stand with the draft. */
  files: readonly { id: string }[];
  caseVersion: number;
  userId: string;
  contentHash: string;
  /** Made from the outbox id, so that it is known before the first attempt. */
  messageIdOf: (outboxId: string) => string;
  inReplyTo: string | null;
  at: Date;
  sendAt: Date;
};

/** Approves and queues in one transaction: approved means on its way, and only approved things are. */
export async function approveAndQueue(tx: Tx, a: Approval): Promise<string> {
  const [approvalId, outboxId] = [v7(), v7()];
  await tx.insert(approvals).values({
    id: approvalId,
    caseId: a.draft.caseId,
    draftId: a.draft.id,
    draftVersion: a.draft.version,
    caseVersion: a.caseVersion,
    userId: a.userId,
    recipient: a.draft.recipient,
    subject: a.draft.subject,
    body: a.draft.body,
    postal: a.draft.postal,
    ...a.sender,
    contentHash: a.contentHash,
    at: a.at,
  });
  await bindFiles(tx, { approvalId, caseId: a.draft.caseId, files: a.files });
  await tx.insert(outbox).values({
    id: outboxId,
    caseId: a.draft.caseId,
    approvalId,
    messageId: a.messageIdOf(outboxId),
    inReplyTo: a.inReplyTo,
    notBefore: a.sendAt,
    ...(isLetter(a.draft) ? { state: "to_print" as const } : {}),
  });
  if (!isLetter(a.draft)) await enqueueSending(tx, outboxId, a.sendAt);
  return outboxId;
}

/** Queues the attempt to send; one job per message, whatever happens. */
export async function enqueueSending(tx: Tx, outboxId: string, at: Date): Promise<void> {
  await tx.execute(
    sql`select klarfall.enqueue('send', ${JSON.stringify({ outboxId })}::json, ${`send:${outboxId}`}, ${at.toISOString()}::timestamptz)`,
  );
}

/** Takes a message back before it left; false once a worker has it, or it was printed. */
export async function cancelQueued(tx: Tx, outboxId: string, at: Date): Promise<boolean> {
  const rows = await tx
    .update(outbox)
    .set({ state: "cancelled", updatedAt: at })
    .where(and(eq(outbox.id, outboxId), inArray(outbox.state, ["queued", "to_print"])))
    .returning({ id: outbox.id });
  return rows.length > 0;
}

/** Records that a letter was printed; false where somebody said so before, or took it back. */
export async function settlePrinted(tx: Tx, outboxId: string, at: Date): Promise<boolean> {
  const rows = await tx
    .update(outbox)
    .set({ state: "printed", sentAt: at, updatedAt: at })
    .where(and(eq(outbox.id, outboxId), eq(outbox.state, "to_print")))
    .returning({ id: outbox.id });
  return rows.length > 0;
}

/** A queued message whose undo time is over becomes `sending`, held by one worker; null if there is nothing to send. */
export async function takeForSending(
  tx: Tx,
  outboxId: string,
  workerId: string,
  at: Date,
): Promise<OutboxRow | null> {
  const rows = await tx
    .update(outbox)
    .set({ state: "sending", workerId, attempts: sql`${outbox.attempts} + 1`, updatedAt: at })
    .where(and(eq(outbox.id, outboxId), eq(outbox.state, "queued"), lte(outbox.notBefore, at)))
    .returning();
  return rows[0] ?? null;
}

/** One message on its way with what was approved. */
export async function outgoing(tx: Tx, outboxId: string) {
  const rows = await tx
    .select({ outbox, approval: approvals, draftKind: drafts.kind, language: drafts.language })
    .from(outbox)
    .innerJoin(approvals, eq(approvals.id, outbox.approvalId))
    .innerJoin(drafts, eq(drafts.id, approvals.draftId))
    .where(eq(outbox.id, outboxId));
  return rows[0] ?? null;
}

/** Records how an attempt ended; only the holder of `sending` may. */
export async function settleOutbox(
  tx: Tx,
  outboxId: string,
  end: {
    state: "sent" | "failed" | "unclear" | "queued" | "cancelled";
    fault: string | null;
    at: Date;
    notBefore?: Date;
  },
): Promise<boolean> {
  const rows = await tx
    .update(outbox)
    .set({
      state: end.state,
      fault: end.fault,
      updatedAt: end.at,
      workerId: null,
      ...(end.state === "sent" ? { sentAt: end.at } : {}),
      ...(end.notBefore ? { notBefore: end.notBefore } : {}),
    })
    .where(and(eq(outbox.id, outboxId), eq(outbox.state, "sending")))
    .returning({ id: outbox.id });
  return rows.length > 0;
}

/** The message of a case that one of these Message-IDs names; null if none does. */
export async function sentByMark(
  tx: Tx,
  caseId: string,
  marks: readonly string[],
): Promise<OutboxRow | null> {
  if (marks.length === 0) return null;
  const rows = await tx
    .select()
    .from(outbox)
    .where(and(eq(outbox.caseId, caseId), inArray(outbox.messageId, [...marks])))
    .limit(1);
  return rows[0] ?? null;
}

/** What kind of message an approval is for. */
export async function draftKindOf(tx: Tx, approvalId: string): Promise<DraftKind | null> {
  const rows = await tx
    .select({ kind: drafts.kind })
    .from(drafts)
    .innerJoin(approvals, eq(approvals.draftId, drafts.id))
    .where(eq(approvals.id, approvalId));
  return rows[0]?.kind ?? null;
}

/** Notes what mail servers report about a message afterwards. */
export async function saveDelivery(tx: Tx, outboxId: string, delivery: Delivery, at: Date): Promise<void> {
  await tx.update(outbox).set({ delivery, updatedAt: at }).where(eq(outbox.id, outboxId));
}

/**
 * Messages that a worker held when it died, or holds since before `since`, longer than any dialogue with a server
 * lasts (its last write may have failed): nobody knows whether they left.
 */
export async function orphanedSendings(tx: Tx, livingWorkers: readonly string[], since: Date) {
  const dead = livingWorkers.length === 0 ? sql`true` : notInArray(outbox.workerId, [...livingWorkers]);
  return tx
    .select({ id: outbox.id, caseId: outbox.caseId })
    .from(outbox)
    .where(and(eq(outbox.state, "sending"), or(dead, lte(outbox.updatedAt, since))))
    .for("update", { skipLocked: true });
}

/** Queued messages that are overdue: their job was lost, the reconciler queues it again. */
export async function overdueQueued(tx: Tx, before: Date): Promise<string[]> {
  const rows = await tx
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(inArray(outbox.state, ["queued"]), lte(outbox.notBefore, before)));
  return rows.map((r) => r.id);
}
