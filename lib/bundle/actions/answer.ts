"use server";
import { asActor } from "@/db/client";
import { action } from "../../action";
import { sha256 } from "../../adapters/hash";
import { townSender } from "../../adapters/town";
import { caseById } from "../../case/store/find";
import { approveDraft, startDraft, undoApproval } from "../../draft/actions";
import { approvedContent } from "../../draft/rules";
import { draftById, outgoingOf } from "../../draft/store/draft";
import { filesOfDraft } from "../../draft/store/files";
import { fail, ok, type Result } from "../../result";
import { senderFor } from "../../sender/store";
import type { Actor } from "../../user/schema";
import { answerTo } from "../rules";
import { answerBundleInput, takeBackInput } from "../schema";

type Ref = { caseId: string; version: number };
type Words = { subject: string; text: string };
/** What became of one case; `outboxId` is empty where another person has to say yes first. */
export type Answered = { caseId: string; result: Result<{ outboxId: string }> };

/**
 * Answers several cases of a bundle with one text. Each gets a draft of its own, and that very draft is approved by the
 * person, bound to its case, recipient and words like every other; what is refused stays behind as a draft.
 */
export const answerBundle = action("queue", answerBundleInput, async ({ cases, ...words }, actor) => {
  const results: Answered[] = [];
  for (const ref of cases) results.push({ caseId: ref.caseId, result: await answerOne(actor, ref, words) });
  return ok(results);
});

/** Takes answers back while they have not left, each by itself. */
export const takeBackAnswers = action("queue", takeBackInput, async ({ cases }) => {
  const results = [];
  for (const ref of cases) results.push({ caseId: ref.caseId, result: await undoApproval(ref) });
  return ok(results);
});

async function answerOne(actor: Actor, ref: Ref, words: Words): Promise<Answered["result"]> {
  const caseFile = await asActor(actor, (tx) => caseById(tx, ref.caseId));
  if (caseFile === null) return fail("case_not_found");
  if (caseFile.applicantEmail === "") return fail("no_recipient");
  const answer = answerTo(caseFile, words);
  const started = await startDraft({ ...ref, kind: "status_update", ...answer });
  if (!started.ok) return started;
  const { draftId, version } = started.value;
  const draft = await asActor(actor, async (tx) => {
    const sender = await senderFor(tx, caseFile.departmentId, townSender());
    const [own, files] = [await draftById(tx, draftId), await filesOfDraft(tx, draftId)];
    return own && { ...own, contentHash: sha256(approvedContent({ ...own, ...sender }, files)) };
  });
  if (!draft) return fail("draft_not_found");
  const { version: draftVersion, contentHash } = draft;
  const approved = await approveDraft({ caseId: ref.caseId, version, draftId, draftVersion, contentHash });
  if (!approved.ok) return approved;
  const sent = await asActor(actor, (tx) => outgoingOf(tx, ref.caseId));
  return ok({ outboxId: sent.find(({ approval }) => approval.draftId === draftId)?.outbox.id ?? "" });
}
