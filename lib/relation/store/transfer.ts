import "server-only";
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { drafts } from "@/db/schema/outgoing";
import { townContext } from "@/lib/adapters/town";
import { sortingOf } from "@/lib/case/rules";
import { type CaseRow, saveChange } from "@/lib/case/store/change";
import { proposeDraft } from "@/lib/case/store/propose-draft";
import { firstConcern, letterOfMessage } from "@/lib/case/store/reassess";
import { settleDraft } from "@/lib/draft/store/draft";
import { RULE_STAMP, transferNoteFor } from "@/lib/intake/pipeline";
import { appendEvents } from "@/lib/timeline/store";

type Transfer = { authority: string; reason: string; userId: string; at: Date };

/**
 * Notes which other authority is responsible, and drafts the word to the citizen. Nothing leaves with it: the note is
 * a proposal, and the case stays open until a person has sent it and closes. Null when somebody was faster.
 */
export async function saveTransfer(tx: Tx, caseFile: CaseRow, transfer: Transfer): Promise<CaseRow | null> {
  const { authority, reason, userId, at } = transfer;
  const note = await draftNote(tx, caseFile, authority);
  const data = { authority, reason, draft: note };
  const saved = await saveChange(tx, caseFile, { transferredTo: authority }, [
    { type: "case.transferred", actorKind: "person", actorId: userId, data, at },
  ]);
  const proposed = { kind: "status_update", draft: note };
  if (note !== null)
    await appendEvents(tx, caseFile.id, [{ type: "draft.proposed", actorKind: "rule", data: proposed, at }]);
  return saved;
}

async function draftNote(tx: Tx, caseFile: CaseRow, authority: string): Promise<string | null> {
  const concern = await firstConcern(tx, caseFile.id);
  const letter = concern && (await letterOfMessage(tx, concern.messageId));
  if (!concern || !letter) return null;
  const part = { start: concern.start, end: concern.end, ...sortingOf(caseFile) };
  const note = transferNoteFor(letter, townContext([]), part, authority);
  return note === null ? null : proposeDraft(tx, caseFile, note, RULE_STAMP);
}

/** Puts the note of a transfer that was taken back aside, unless a person has written in it or sent it. */
export async function withdrawNote(tx: Tx, draftId: string): Promise<void> {
  const rows = await tx.select().from(drafts).where(eq(drafts.id, draftId));
  const note = rows[0];
  if (note?.state === "open" && note.editedBy === null) await settleDraft(tx, note.id, "superseded");
}
