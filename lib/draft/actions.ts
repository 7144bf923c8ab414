"use server";
import { v7 } from "uuid";
import { asActor, type Tx } from "@/db/client";
import { action, fresh } from "../action";
import { sha256 } from "../adapters/hash";
import { outgoingMessageId } from "../adapters/mail/reply-token";
import { townSender } from "../adapters/town";
import { sortingOf } from "../case/rules";
import { type CaseRow, saveChange } from "../case/store/change";
import { guarded } from "../case/store/guarded";
import { startPause } from "../case/store/pause";
import { env } from "../env";
import { needsFourEyes } from "../intake/catalogue/catalogue";
import { insertOutgoing, lastMessageId } from "../message/store";
import { fail, ok } from "../result";
import { senderFor } from "../sender/store";
import { afterSending, approvalFault, approvedContent, filesData, withSignature } from "./rules";
import {
  approveDraftInput,
  discardInput,
  newDraftInput,
  printedInput,
  saveDraftInput,
  undoInput,
} from "./schema";
import { draftById, insertDraft, lockDraft, saveDraft, settleDraft } from "./store/draft";
import { boundFiles, filesOfDraft } from "./store/files";
import { type Approval, approveAndQueue, cancelQueued, outgoing, settlePrinted } from "./store/outbox";
import { insertSignature, signerOf } from "./store/signature";

/** Keeps a person's wording; autosaved while typing. The first touch of a person stands in the timeline. */
export const saveDraftText = action("queue", saveDraftInput, (input, actor, at) =>
  guarded(actor, "draft", input, async (tx, caseFile) => {
    const before = await lockDraft(tx, input.draftId);
    if (before?.caseId !== caseFile.id) return fail("draft_not_found");
    const saved = await saveDraft(tx, {
      ...input,
      id: input.draftId,
      version: input.draftVersion,
      userId: actor.userId,
      at,
    });
    if (saved === null) return fail("draft_stale");
    if (before.editedBy === actor.userId) return caseFile;
    const data = { draft: before.id, kind: before.kind };
    return saveChange(tx, caseFile, {}, [
      { type: "draft.edited", actorKind: "person", actorId: actor.userId, data, at },
    ]);
  }),
);

/**
 * Binds exactly these words to exactly this recipient and case version, and queues them behind the undo time. Where the
 * service needs four eyes, the first yes is only recorded; that of another person sends.
 */
export const approveDraft = action("queue", approveDraftInput, async (input, actor, at) => {
  const signer = await asActor(actor, (tx) => signerOf(tx, input));
  const isSecond = signer !== null && signer !== actor.userId;
  const work = async (tx: Tx, caseFile: CaseRow) => {
    const draft = await lockDraft(tx, input.draftId);
    if (draft?.caseId !== caseFile.id) return fail("draft_not_found");
    const sender = await senderFor(tx, caseFile.departmentId, townSender());
    const files = await filesOfDraft(tx, draft.id);
    const contentHash = sha256(approvedContent({ ...draft, ...sender }, files));
    const fault = approvalFault(
      draft,
      caseFile.version,
      { ...input, caseVersion: input.version },
      contentHash,
    );
    if (fault !== null) return fail(fault);
    const approval = { draft, sender, files, contentHash, userId: actor.userId, at };
    return isSecond || !needsFourEyes(sortingOf(caseFile).service)
      ? sendApproved(tx, caseFile, approval)
      : signFirst(tx, caseFile, approval);
  };
  return fresh(guarded(actor, isSecond ? "countersign" : "send", input, work));
});

type Approved = Pick<Approval, "draft" | "sender" | "files" | "contentHash" | "userId" | "at">;

async function signFirst(tx: Tx, caseFile: CaseRow, { draft, files, contentHash, userId, at }: Approved) {
  const signature = { caseId: caseFile.id, draftId: draft.id, contentHash, userId, at };
  if (!(await insertSignature(tx, signature))) return fail("second_eyes_due");
  const data = { draft: draft.id, kind: draft.kind, ...filesData(files) };
  return saveChange(tx, caseFile, {}, [
    { type: "draft.signed", actorKind: "person", actorId: userId, data, at },
  ]);
}

async function sendApproved(tx: Tx, caseFile: CaseRow, approved: Approved) {
  const { draft, sender, files, userId, at } = approved;
  const settings = env();
  const outboxId = await approveAndQueue(tx, {
    ...approved,
    caseVersion: caseFile.version,
    messageIdOf: (id) => outgoingMessageId(settings.KLARFALL_SECRET, sender.fromAddress, caseFile.number, id),
    inReplyTo: await lastMessageId(tx, caseFile.id),
    sendAt: new Date(at.getTime() + settings.KLARFALL_UNDO_SECONDS * 1000),
  });
  await settleDraft(tx, draft.id, "approved");
  const data = { draft: draft.id, kind: draft.kind, outbox: outboxId, ...filesData(files) };
  return saveChange(tx, caseFile, {}, [
    { type: "draft.approved", actorKind: "person", actorId: userId, data, at },
  ]);
}

/** Takes an approved message back while it has not left; the draft is open again. */
export const undoApproval = action("queue", undoInput, (input, actor, at) =>
  fresh(
    guarded(actor, "undo", input, async (tx, caseFile) => {
      const found = await outgoing(tx, input.outboxId);
      if (found?.outbox.caseId !== caseFile.id) return fail("draft_not_found");
      if (!(await cancelQueued(tx, input.outboxId, at))) return fail("already_sent");
      await settleDraft(tx, found.approval.draftId, "open");
      const data = { draft: found.approval.draftId, kind: found.draftKind };
      return saveChange(tx, caseFile, {}, [
        { type: "draft.undone", actorKind: "person", actorId: actor.userId, data, at },
      ]);
    }),
  ),
);

/** A person says that the approved letter is printed and on its way; from then on it counts as sent. */
export const markPrinted = action("queue", printedInput, (input, actor, at) =>
  fresh(
    guarded(actor, "send", input, async (tx, caseFile) => {
      const found = await outgoing(tx, input.outboxId);
      if (found?.outbox.caseId !== caseFile.id) return fail("draft_not_found");
      if (!(await settlePrinted(tx, input.outboxId, at))) return fail("already_sent");
      const { approval, draftKind } = found;
      const { fromAddress, subject } = approval;
      const kept = {
        id: v7(),
        caseId: caseFile.id,
        toAddress: "",
        fromAddress,
        subject,
        messageId: null,
        at,
      };
      const files = await boundFiles(tx, approval.id);
      await insertOutgoing(tx, { ...kept, body: withSignature(approval) }, files);
      const change = afterSending(draftKind, caseFile, at);
      if (change.pause) await startPause(tx, caseFile.id, at);
      const data = { draft: approval.draftId, kind: draftKind, outbox: input.outboxId, ...filesData(files) };
      const by = { actorKind: "person", actorId: actor.userId, visibility: "citizen" } as const;
      return saveChange(tx, caseFile, change.patch, [
        { type: "letter.printed", ...by, data, at },
        ...(change.pause ? [{ type: "case.paused" as const, actorKind: "rule" as const, at }] : []),
      ]);
    }),
  ),
);

/** Starts an empty message to the citizen. */
export const startDraft = action("queue", newDraftInput, async (input, actor, at) => {
  let draftId = "";
  const work = async (tx: Tx, caseFile: CaseRow) => {
    const { kind, subject, body } = input;
    const recipient = caseFile.applicantEmail;
    draftId = await insertDraft(tx, {
      caseId: caseFile.id,
      kind,
      language: "de",
      recipient,
      subject,
      body,
      userId: actor.userId,
    });
    return saveChange(tx, caseFile, {}, [
      { type: "draft.edited", actorKind: "person", actorId: actor.userId, data: { kind }, at },
    ]);
  };
  const started = await fresh(guarded(actor, "draft", input, work));
  return started.ok ? ok({ ...started.value, draftId }) : started;
});

/** Puts a draft aside; it stays readable. */
export const discardDraft = action("queue", discardInput, (input, actor, at) =>
  fresh(
    guarded(actor, "draft", input, async (tx, caseFile) => {
      const draft = await draftById(tx, input.draftId);
      if (draft?.caseId !== caseFile.id || draft.state !== "open") return fail("draft_not_found");
      await settleDraft(tx, draft.id, "discarded");
      const data = { draft: draft.id, kind: draft.kind };
      return saveChange(tx, caseFile, {}, [
        { type: "draft.discarded", actorKind: "person", actorId: actor.userId, data, at },
      ]);
    }),
  ),
);
