import "server-only";
import { asActor, type Tx } from "@/db/client";
import { attachFault } from "@/lib/draft/rules/files";
import { lockDraft } from "@/lib/draft/store/draft";
import {
  filesOfDraft,
  insertDraftFile,
  isHeld,
  type NewFile,
  removeDraftFile,
} from "@/lib/draft/store/files";
import { fail } from "@/lib/result";
import type { Actor } from "@/lib/user/schema";
import { refusal } from "../rules";
import { type CaseRow, saveChange } from "./change";
import { caseById } from "./find";
import { guarded } from "./guarded";

type Ref = { caseId: string; draftId: string };

/** Why a person cannot write in a case, asked before a large file is taken from her; asked again when it is put there. */
export async function writingFault(actor: Actor, caseId: string) {
  const caseFile = await asActor(actor, (tx) => caseById(tx, caseId));
  return caseFile === null ? "case_not_found" : refusal("draft", caseFile, actor);
}

/**
 * Puts a file to an open draft, for whoever may write it. The version of the draft stays: words that somebody types
 * meanwhile are not overtaken by a file. What somebody has approved or signed is bound by its hash, files included.
 */
export function attachFile(actor: Actor, ref: Ref, file: NewFile, at: Date) {
  return guarded(actor, "draft", { caseId: ref.caseId }, async (tx, caseFile) => {
    const draft = await openDraft(tx, caseFile, ref.draftId);
    if (!draft.ok) return draft;
    const fault = attachFault(file, await filesOfDraft(tx, ref.draftId));
    if (fault !== null) return fail(fault);
    if (await isHeld(tx, file.sha256)) return fail("file_held");
    const by = { addedBy: actor.userId, addedAt: at };
    const id = await insertDraftFile(tx, { ...file, ...ref, ...by });
    const data = { draft: ref.draftId, kind: draft.value.kind, file: id };
    return saveChange(tx, caseFile, {}, [
      { type: "draft.attached", actorKind: "person", actorId: actor.userId, data, at },
    ]);
  });
}

/** Takes a file off an open draft; it stays in the record of the case. */
export function detachFile(actor: Actor, ref: Ref & { fileId: string }, at: Date) {
  return guarded(actor, "draft", { caseId: ref.caseId }, async (tx, caseFile) => {
    const draft = await openDraft(tx, caseFile, ref.draftId);
    if (!draft.ok) return draft;
    if (!(await removeDraftFile(tx, { ...ref, at }))) return fail("file_gone");
    const data = { draft: ref.draftId, kind: draft.value.kind, file: ref.fileId };
    return saveChange(tx, caseFile, {}, [
      { type: "draft.detached", actorKind: "person", actorId: actor.userId, data, at },
    ]);
  });
}

async function openDraft(tx: Tx, caseFile: CaseRow, id: string) {
  const draft = await lockDraft(tx, id);
  if (draft?.caseId !== caseFile.id) return fail("draft_not_found");
  return draft.state === "open" ? { ok: true as const, value: draft } : fail("draft_not_open");
}
