import { v7 } from "uuid";
import { z } from "zod";
import { asSender, asWorker, type Tx } from "@/db/client";
import { sha256 as hashOf } from "@/lib/adapters/hash";
import { replyAddress } from "@/lib/adapters/mail/reply-token";
import { type SendOutcome, sendMail } from "@/lib/adapters/mail/send";
import { townSender } from "@/lib/adapters/town";
import { type CaseRow, lockCase, saveChange } from "@/lib/case/store/change";
import { caseById } from "@/lib/case/store/find";
import { startPause } from "@/lib/case/store/pause";
import { now } from "@/lib/clock";
import { afterSending, filesData, retryAt, withSignature } from "@/lib/draft/rules";
import { htmlOf } from "@/lib/draft/rules/html";
import { settleDraft } from "@/lib/draft/store/draft";
import { boundContents, boundFiles } from "@/lib/draft/store/files";
import { enqueueSending, outgoing, settleOutbox, takeForSending } from "@/lib/draft/store/outbox";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { insertOutgoing, referencesOf } from "@/lib/message/store";
import type { Sender } from "@/lib/sender/schema";
import { isCurrentSender } from "@/lib/sender/store";

const payloadSchema = z.strictObject({ outboxId: z.uuid() });

/**
 * Sends one approved message, at most once: it is marked `sending` and committed before the first byte leaves.
 * Whoever dies in between leaves it `sending`, and the reconciler turns that into `unclear`.
 */
export async function sendTask(payload: unknown, workerId: string): Promise<void> {
  const { outboxId } = payloadSchema.parse(payload);
  const smtp = env().SMTP_URL;
  if (smtp === undefined) {
    log.warn({ outboxId }, "no SMTP_URL: message stays queued");
    return;
  }
  const taken = await asSender((tx) => takeForSending(tx, outboxId, workerId, now()));
  if (taken === null) return;
  const outcome = await attempt(smtp, outboxId);
  await asWorker((tx) => settle(tx, outboxId, outcome, taken.attempts));
  log.info(
    { outboxId, state: outcome.state, fault: "fault" in outcome ? outcome.fault : null },
    "sending ended",
  );
}

/** `voided`: whoever it was to come from has another name, address or signature since it was approved. */
type Outcome = SendOutcome | { state: "voided"; fault: "sender_changed" };

async function attempt(smtp: string, outboxId: string): Promise<Outcome> {
  const found = await asSender(async (tx) => {
    const message = await outgoing(tx, outboxId);
    const caseFile = message && (await caseById(tx, message.outbox.caseId));
    if (!message || !caseFile) return null;
    const sender = senderOf(message.approval);
    const current = await isCurrentSender(tx, sender, townSender());
    const references = await referencesOf(tx, caseFile.id, message.outbox.inReplyTo);
    const files = await boundContents(tx, message.approval.id);
    return { ...message, sender, current, references, files, number: caseFile.number };
  });
  if (found === null) return { state: "failed", fault: "not_found" };
  if (!found.current) return { state: "voided", fault: "sender_changed" };
  // The approval binds every byte by its hash: what is another by now stays here.
  if (found.files.some(({ bytes, sha256 }) => hashOf(bytes) !== sha256))
    return { state: "failed", fault: "file_changed" };
  const { approval, outbox, sender, language, references, files } = found;
  return sendMail(smtp, {
    from: { name: sender.fromName, address: sender.fromAddress },
    replyTo: replyAddress(env().KLARFALL_SECRET, sender.fromAddress, found.number),
    to: approval.recipient,
    subject: approval.subject,
    text: withSignature({ body: approval.body, signature: sender.signature }),
    html: htmlOf({ ...approval, signature: sender.signature, language }),
    language,
    messageId: outbox.messageId,
    envelopeId: outbox.id,
    inReplyTo: outbox.inReplyTo,
    references,
    date: approval.at,
    files,
    automatic: false,
  });
}

/** Whom it comes from. What was approved before senders could be set comes from the town. */
function senderOf({ fromName, fromAddress, signature }: Sender): Sender {
  return fromAddress === "" ? townSender() : { fromName, fromAddress, signature };
}

async function settle(tx: Tx, outboxId: string, outcome: Outcome, attempts: number): Promise<void> {
  const at = now();
  const found = await outgoing(tx, outboxId);
  const caseFile = found && (await lockCase(tx, found.outbox.caseId));
  if (!found || !caseFile) return;
  const retry = outcome.state === "retry" ? retryAt(attempts, at) : null;
  const fault = "fault" in outcome ? outcome.fault : null;
  const end = { state: stateAfter(outcome, retry), fault, at, ...(retry ? { notBefore: retry } : {}) };
  if (!(await settleOutbox(tx, outboxId, end))) return;
  if (end.state === "queued") {
    if (retry) await enqueueSending(tx, outboxId, retry);
    return;
  }
  const files = await boundFiles(tx, found.approval.id);
  const data = { kind: found.draftKind, outbox: outboxId, fault, ...filesData(files) };
  if (end.state === "sent") return keepSent(tx, caseFile, { ...found, files }, { data, at });
  if (end.state === "cancelled") await settleDraft(tx, found.approval.draftId, "open");
  await saveChange(tx, caseFile, {}, [{ type: ENDED[end.state], actorKind: "system", data, at }]);
}

const ENDED = { failed: "message.failed", unclear: "message.unclear", cancelled: "draft.voided" } as const;

type Ended = "queued" | "sent" | "failed" | "unclear" | "cancelled";

function stateAfter({ state }: Outcome, retry: Date | null): Ended {
  if (state === "voided") return "cancelled";
  return state === "retry" ? (retry ? "queued" : "failed") : state;
}

type Found = NonNullable<Awaited<ReturnType<typeof outgoing>>> & {
  files: Awaited<ReturnType<typeof boundFiles>>;
};

/** Keeps the message as it left, and what follows for the case. */
async function keepSent(
  tx: Tx,
  caseFile: CaseRow,
  { approval, outbox, draftKind, files }: Found,
  { data, at }: { data: Record<string, unknown>; at: Date },
): Promise<void> {
  const { fromAddress, signature } = senderOf(approval);
  const message = {
    id: v7(),
    caseId: caseFile.id,
    toAddress: approval.recipient,
    fromAddress,
    subject: approval.subject,
    body: withSignature({ body: approval.body, signature }),
    messageId: outbox.messageId,
    at,
  };
  await insertOutgoing(tx, message, files);
  const change = afterSending(draftKind, caseFile, at);
  if (change.pause) await startPause(tx, caseFile.id, at);
  await saveChange(tx, caseFile, change.patch, [
    { type: "message.sent", actorKind: "system", visibility: "citizen", data, at },
    ...(change.pause ? [{ type: "case.paused" as const, actorKind: "rule" as const, at }] : []),
  ]);
}
