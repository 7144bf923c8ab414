import "server-only";
import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { approvalFiles, draftFiles } from "@/db/schema/draft-files";
import { attachments, blobs, messages } from "@/db/schema/intake";
import { approvals } from "@/db/schema/outgoing";
import { sharedMessages } from "@/db/schema/relations";
import type { LeavingFile } from "../schema";

export type DraftFile = typeof draftFiles.$inferSelect;

/** Every file that was ever put to a draft of the case, those taken off again included; in the order in which they came. */
export async function draftFilesOf(tx: Tx, caseId: string): Promise<DraftFile[]> {
  return tx.select().from(draftFiles).where(eq(draftFiles.caseId, caseId)).orderBy(asc(draftFiles.id));
}

/** The files that go out with a draft now, in their order. */
export async function filesOfDraft(tx: Tx, draftId: string): Promise<DraftFile[]> {
  return tx
    .select()
    .from(draftFiles)
    .where(and(eq(draftFiles.draftId, draftId), isNull(draftFiles.removedAt)))
    .orderBy(asc(draftFiles.id));
}

/** Whether this content was found hostile in any message. */
export async function isHeld(tx: Tx, sha256: string): Promise<boolean> {
  const rows = await tx.execute<{ held: boolean }>(sql`select klarfall.is_held(${sha256}) as held`);
  return rows[0]?.held === true;
}

/** A file with everything that is kept of it; `bytes` are those that will leave. */
export type NewFile = LeavingFile & { bytes: Uint8Array; attachmentId: string | null };

/** Puts a file to a draft; gives its id. The bytes are kept once, whoever else sends or has sent the same. */
export async function insertDraftFile(
  tx: Tx,
  { bytes, ...file }: NewFile & { caseId: string; draftId: string; addedBy: string; addedAt: Date },
): Promise<string> {
  const id = v7();
  await tx
    .insert(blobs)
    .values({ sha256: file.sha256, bytes: Buffer.from(bytes) })
    .onConflictDoNothing();
  await tx.insert(draftFiles).values({ ...file, id });
  return id;
}

/** Takes a file off a draft; false where it is off already, or belongs to another. */
export async function removeDraftFile(
  tx: Tx,
  { draftId, fileId, at }: { draftId: string; fileId: string; at: Date },
): Promise<boolean> {
  const rows = await tx
    .update(draftFiles)
    .set({ removedAt: at })
    .where(and(eq(draftFiles.id, fileId), eq(draftFiles.draftId, draftId), isNull(draftFiles.removedAt)))
    .returning({ id: draftFiles.id });
  return rows.length > 0;
}

/** Keeps which files an approval binds. */
export async function bindFiles(
  tx: Tx,
  { approvalId, caseId, files }: { approvalId: string; caseId: string; files: readonly { id: string }[] },
): Promise<void> {
  if (files.length === 0) return;
  await tx.insert(approvalFiles).values(files.map(({ id }) => ({ approvalId, fileId: id, caseId })));
}

/** What was approved of each file; the columns that the sender may read. */
const LEAVING = {
  id: draftFiles.id,
  name: draftFiles.name,
  mediaType: draftFiles.mediaType,
  sha256: draftFiles.sha256,
  size: draftFiles.size,
  state: draftFiles.state,
  bare: draftFiles.bare,
};

/** The files of one approval, in their order. */
export async function boundFiles(tx: Tx, approvalId: string) {
  return tx
    .select(LEAVING)
    .from(approvalFiles)
    .innerJoin(draftFiles, eq(draftFiles.id, approvalFiles.fileId))
    .where(eq(approvalFiles.approvalId, approvalId))
    .orderBy(asc(draftFiles.id));
}

/** The same with their bytes, for whoever sends them. */
export async function boundContents(tx: Tx, approvalId: string) {
  return tx
    .select({ ...LEAVING, bytes: blobs.bytes })
    .from(approvalFiles)
    .innerJoin(draftFiles, eq(draftFiles.id, approvalFiles.fileId))
    .innerJoin(blobs, eq(blobs.sha256, draftFiles.sha256))
    .where(eq(approvalFiles.approvalId, approvalId))
    .orderBy(asc(draftFiles.id));
}

/** Which files the approvals of a case bind, by approval. */
export async function boundFilesOf(
  tx: Tx,
  caseId: string,
): Promise<{ approvalId: string; fileId: string }[]> {
  return tx
    .select({ approvalId: approvalFiles.approvalId, fileId: approvalFiles.fileId })
    .from(approvalFiles)
    .innerJoin(approvals, eq(approvals.id, approvalFiles.approvalId))
    .where(eq(approvalFiles.caseId, caseId))
    .orderBy(asc(approvalFiles.fileId));
}

/** A file with the bytes that leave, as far as the actor may see its case. */
export async function draftFileBytes(tx: Tx, id: string) {
  const rows = await tx
    .select({ name: draftFiles.name, bytes: blobs.bytes })
    .from(draftFiles)
    .innerJoin(blobs, eq(blobs.sha256, draftFiles.sha256))
    .where(eq(draftFiles.id, id));
  return rows[0] ?? null;
}

/** A file of this very case as it came: of its own messages, or of those it shares. Another case's file is none. */
export async function caseFileBytes(tx: Tx, caseId: string, attachmentId: string) {
  const shared = tx
    .select({ id: sharedMessages.messageId })
    .from(sharedMessages)
    .where(and(eq(sharedMessages.caseId, caseId), isNull(sharedMessages.endedAt)));
  const rows = await tx
    .select({
      name: attachments.name,
      state: attachments.state,
      fault: attachments.fault,
      bytes: blobs.bytes,
    })
    .from(attachments)
    .innerJoin(messages, eq(messages.id, attachments.messageId))
    .innerJoin(blobs, eq(blobs.sha256, attachments.sha256))
    .where(
      and(
        eq(attachments.id, attachmentId),
        sql`(${eq(messages.caseId, caseId)} or ${inArray(messages.id, shared)})`,
      ),
    );
  return rows[0] ?? null;
}
