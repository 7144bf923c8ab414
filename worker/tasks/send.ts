import { v7 } from "uuid";
import { z } from "zod";
import { asSender, asWorker, type Tx } from "@/db/client";
import { replyAddress } from "@/lib/adapters/mail/reply-token";
import { type SendOutcome, sendMail } from "@/lib/adapters/mail/send";
import { lockCase, saveChange } from "@/lib/case/store/change";
import { caseById } from "@/lib/case/store/find";
import { startPause } from "@/lib/case/store/pause";
import { now } from "@/lib/clock";
import { afterSending, retryAt } from "@/lib/draft/rules";
import { enqueueSending, outgoing, settleOutbox, takeForSending } from "@/lib/draft/store/outbox";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { insertOutgoing } from "@/lib/message/store";

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

async function attempt(smtp: string, outboxId: string): Promise<SendOutcome> {
  const found = await asSender(async (tx) => {
    const message = await outgoing(tx, outboxId);
    const caseFile = message && (await caseById(tx, message.outbox.caseId));
    return message && caseFile ? { ...message, number: caseFile.number } : null;
  });
  if (found === null) return { state: "failed", fault: "not_found" };
  const settings = env();
  return sendMail(smtp, {
    from: { name: `Stadt ${settings.KLARFALL_TOWN}`, address: settings.KLARFALL_MAIL },
    replyTo: replyAddress(settings.KLARFALL_SECRET, settings.KLARFALL_MAIL, found.number),
    to: found.approval.recipient,
    subject: found.approval.subject,
    body: found.approval.body,
    messageId: found.outbox.messageId,
    inReplyTo: found.outbox.inReplyTo,
    date: found.approval.at,
  });
}

async function settle(tx: Tx, outboxId: string, outcome: SendOutcome, attempts: number): Promise<void> {
  const at = now();
  const found = await outgoing(tx, outboxId);
  const caseFile = found && (await lockCase(tx, found.outbox.caseId));
  if (!found || !caseFile) return;
  const retry = outcome.state === "retry" ? retryAt(attempts, at) : null;
  const state = outcome.state === "retry" ? (retry ? "queued" : "failed") : outcome.state;
  const fault = "fault" in outcome ? outcome.fault : null;
  if (!(await settleOutbox(tx, outboxId, { state, fault, at, ...(retry ? { notBefore: retry } : {}) })))
    return;
  if (state === "queued") {
    if (retry) await enqueueSending(tx, outboxId, retry);
    return;
  }
  const data = { kind: found.draftKind, outbox: outboxId, fault };
  if (state === "sent") {
    const { subject, body, recipient } = found.approval;
    const { messageId } = found.outbox;
    const fromAddress = env().KLARFALL_MAIL;
    await insertOutgoing(tx, {
      id: v7(),
      caseId: caseFile.id,
      toAddress: recipient,
      fromAddress,
      subject,
      body,
      messageId,
      at,
    });
    const change = afterSending(found.draftKind, caseFile, at);
    if (change.pause) await startPause(tx, caseFile.id, at);
    await saveChange(tx, caseFile, change.patch, [
      { type: "message.sent", actorKind: "system", visibility: "citizen", data, at },
      ...(change.pause ? [{ type: "case.paused" as const, actorKind: "rule" as const, at }] : []),
    ]);
    return;
  }
  await saveChange(tx, caseFile, {}, [
    { type: state === "failed" ? "message.failed" : "message.unclear", actorKind: "system", data, at },
  ]);
}
