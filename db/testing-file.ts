import "server-only";
import { sha256 } from "@/lib/adapters/hash";
import type { DraftRow } from "@/lib/draft/store/draft";
import { type DraftFile, filesOfDraft, insertDraftFile } from "@/lib/draft/store/files";
import type { Tx } from "./client";

/** Puts files of these names and contents to a draft, and gives everything that goes out with it now. */
export async function testFiles(
  tx: Tx,
  draft: Pick<DraftRow, "id" | "caseId">,
  userId: string,
  files: readonly { name: string; bytes: Uint8Array; mediaType?: string }[],
): Promise<DraftFile[]> {
  for (const { name, bytes, mediaType = "application/pdf" } of files)
    await insertDraftFile(tx, {
      ...{ caseId: draft.caseId, draftId: draft.id, addedBy: userId, addedAt: new Date() },
      ...{ name, bytes, mediaType, sha256: sha256(bytes), size: bytes.length },
      ...{ state: "unscanned", bare: false, attachmentId: null },
    });
  return filesOfDraft(tx, draft.id);
}
