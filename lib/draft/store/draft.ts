import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { users } from "@/db/schema/identity";
import { approvals, drafts, outbox } from "@/db/schema/outgoing";
import type { DraftKind } from "../schema";

export type DraftRow = typeof drafts.$inferSelect;

/** All drafts of a case, oldest first. */
export async function draftsOf(tx: Tx, caseId: string): Promise<DraftRow[]> {
  return tx.select().from(drafts).where(eq(drafts.caseId, caseId)).orderBy(asc(drafts.id));
}

/** One draft. */
export async function draftById(tx: Tx, id: string): Promise<DraftRow | null> {
  const rows = await tx.select().from(drafts).where(eq(drafts.id, id));
  return rows[0] ?? null;
}

/** Loads a draft and holds it until the transaction ends. */
export async function lockDraft(tx: Tx, id: string): Promise<DraftRow | null> {
  const rows = await tx.select().from(drafts).where(eq(drafts.id, id)).for("update");
  return rows[0] ?? null;
}

/** Saves a person's wording; null when somebody saved since `version` was read. */
export async function saveDraft(
  tx: Tx,
  draft: {
    id: string;
    version: number;
    subject: string;
    body: string;
    recipient?: string;
    postal?: string | undefined;
    userId: string;
    at: Date;
  },
): Promise<DraftRow | null> {
  const rows = await tx
    .update(drafts)
    .set({
      subject: draft.subject,
      body: draft.body,
      ...(draft.recipient === undefined ? {} : { recipient: draft.recipient }),
      ...(draft.postal === undefined ? {} : { postal: draft.postal }),
      editedBy: draft.userId,
      updatedAt: draft.at,
      version: sql`${drafts.version} + 1`,
    })
    .where(and(eq(drafts.id, draft.id), eq(drafts.version, draft.version), eq(drafts.state, "open")))
    .returning();
  return rows[0] ?? null;
}

/** A draft that a person starts from scratch. */
export async function insertDraft(
  tx: Tx,
  draft: {
    caseId: string;
    kind: DraftKind;
    language: string;
    recipient: string;
    subject: string;
    body: string;
    userId: string;
  },
): Promise<string> {
  const id = v7();
  const { userId, ...columns } = draft;
  await tx.insert(drafts).values({ ...columns, id, editedBy: userId });
  return id;
}

/** Moves a draft to another state. */
export async function settleDraft(tx: Tx, id: string, state: DraftRow["state"]): Promise<void> {
  await tx
    .update(drafts)
    .set({ state, version: sql`${drafts.version} + 1` })
    .where(eq(drafts.id, id));
}

/** What was approved and how far it got, newest first, with the approver's name. */
export async function outgoingOf(tx: Tx, caseId: string) {
  return tx
    .select({ outbox, approval: approvals, approver: users.name })
    .from(outbox)
    .innerJoin(approvals, eq(approvals.id, outbox.approvalId))
    .innerJoin(users, eq(users.id, approvals.userId))
    .where(eq(outbox.caseId, caseId))
    .orderBy(asc(outbox.id));
}
