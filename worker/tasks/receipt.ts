import { v7 } from "uuid";
import { z } from "zod";
import { asWorker, type Tx } from "@/db/client";
import { outgoingMessageId, replyAddress } from "@/lib/adapters/mail/reply-token";
import { sendMail } from "@/lib/adapters/mail/send";
import { townSender } from "@/lib/adapters/town";
import type { CaseRow } from "@/lib/case/store/change";
import { caseById } from "@/lib/case/store/find";
import { now } from "@/lib/clock";
import { withSignature } from "@/lib/draft/rules";
import { htmlOf } from "@/lib/draft/rules/html";
import { env } from "@/lib/env";
import { receiptText } from "@/lib/i18n/letters/receipt";
import { log } from "@/lib/log";
import { insertOutgoing, lastMessageId, referencesOf } from "@/lib/message/store";
import { type ReceiptRow, settleReceipt, takeReceipt } from "@/lib/receipt/store";
import type { Sender } from "@/lib/sender/schema";
import { senderFor } from "@/lib/sender/store";
import { appendEvents } from "@/lib/timeline/store";

const payloadSchema = z.strictObject({ receiptId: z.uuid() });

/** Sends one automatic receipt, at most once and without a second try: nobody waits for it. */
export async function receiptTask(payload: unknown, workerId: string): Promise<void> {
  const { receiptId } = payloadSchema.parse(payload);
  const found = await asWorker(async (tx) => {
    const receipt = await takeReceipt(tx, receiptId, workerId, now());
    const caseFile = receipt && (await caseById(tx, receipt.caseId));
    if (!receipt || !caseFile) return null;
    const inReplyTo = await lastMessageId(tx, caseFile.id);
    const sender = await senderFor(tx, null, townSender());
    return {
      receipt,
      caseFile,
      sender,
      inReplyTo,
      references: await referencesOf(tx, caseFile.id, inReplyTo),
    };
  });
  if (found === null) return;
  const mail = mailOf(found);
  const smtp = env().SMTP_URL;
  const outcome =
    smtp === undefined ? { state: "failed" as const, fault: "no_server" } : await sendMail(smtp, mail);
  const state = outcome.state === "retry" ? "failed" : outcome.state;
  const end = { state, fault: "fault" in outcome ? outcome.fault : null };
  await asWorker((tx) => settle(tx, found.receipt, mail, end));
  log.info({ receiptId, ...end }, "receipt ended");
}

type Found = {
  receipt: ReceiptRow;
  caseFile: CaseRow;
  sender: Sender;
  inReplyTo: string | null;
  references: string[];
};
type Mail = Parameters<typeof sendMail>[1];

function mailOf({ receipt, caseFile: { number }, sender, inReplyTo, references }: Found): Mail {
  const { fromName, fromAddress, signature } = sender;
  const { KLARFALL_SECRET } = env();
  const { subject, body } = receiptText(number, fromName);
  return {
    from: { name: fromName, address: fromAddress },
    replyTo: replyAddress(KLARFALL_SECRET, fromAddress, number),
    to: receipt.address,
    subject,
    text: withSignature({ body, signature }),
    html: htmlOf({ subject, body, signature, language: "de" }),
    language: "de",
    messageId: outgoingMessageId(KLARFALL_SECRET, fromAddress, number, receipt.id),
    envelopeId: receipt.id,
    inReplyTo,
    references,
    date: receipt.at,
    files: [],
    automatic: true,
  };
}

async function settle(
  tx: Tx,
  receipt: ReceiptRow,
  mail: Mail,
  end: { state: "sent" | "failed" | "unclear"; fault: string | null },
): Promise<void> {
  const { id, caseId } = receipt;
  const at = now();
  if (!(await settleReceipt(tx, id, { ...end, at })) || end.state !== "sent") return;
  const { to, from, subject, text, messageId } = mail;
  const kept = { toAddress: to, fromAddress: from.address, subject, body: text, messageId };
  await insertOutgoing(tx, { id: v7(), caseId, ...kept, at }, []);
  await appendEvents(tx, caseId, [
    { type: "receipt.sent", actorKind: "system", visibility: "citizen", data: { receipt: id }, at },
  ]);
}
