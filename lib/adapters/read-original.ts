import "server-only";
import { v7 } from "uuid";
import type { IncomingMessage } from "@/lib/case/store/open";
import type { Channel } from "@/lib/intake/schema";
import { storable } from "@/lib/message/rules";
import type { MailAttachment, MailNature, ParsedMail, ParseFault } from "@/lib/message/schema";
import { MAIL_TYPE } from "@/lib/original/rules";
import { requestInput } from "@/lib/original/schema";
import { env } from "../env";
import { log } from "../log";
import { scanFile } from "./files/virus-scan";
import { sha256 } from "./hash";
import { parseApart } from "./mail/parse-apart";
import { proofOf } from "./mail/sender-proof";

/** A stored original, read into what a case needs; whatever names a thread is in `threadMarks`. */
export type ReadOriginal = {
  message: Omit<IncomingMessage, "threading" | "doubt">;
  threadMarks: string[];
  senders: string[];
  wantsSilence: boolean;
  nature: MailNature;
};
type Original = { id: string; channel: Channel; mediaType: string; bytes: Uint8Array; receivedAt: Date };

/** Reads an original of either media type. Never throws for bad content. */
export async function readOriginal(
  original: Original,
): Promise<{ ok: true; read: ReadOriginal } | { ok: false; fault: ParseFault }> {
  if (original.mediaType !== MAIL_TYPE) return readRequest(original);
  const parsed = await parseApart(original.bytes);
  if (!parsed.ok) return parsed;
  await scanAll(parsed.mail.attachments);
  return { ok: true, read: readMail(original, parsed.mail) };
}

/** Shows what is not held back already to the virus scanner, where one is set up; without an answer it stays unscanned. */
async function scanAll(files: readonly MailAttachment[]): Promise<void> {
  const scanner = env().KLARFALL_CLAMAV;
  if (scanner === undefined) return;
  for (const file of files) {
    if (file.check === undefined || file.check.state === "held") continue;
    const result = await scanFile(scanner, file.bytes);
    if (result === "clean") file.check = { ...file.check, state: "clean" };
    if (result === "virus") file.check = { ...file.check, state: "held", fault: "virus" };
    if (result === "unknown") log.warn("virus scanner gave no answer");
  }
}

function readMail(original: Original, mail: ParsedMail): ReadOriginal {
  const { name, address } = mail.from;
  return {
    message: {
      id: v7(),
      originalId: original.id,
      channel: original.channel,
      fromName: name,
      fromAddress: address,
      toAddress: mail.recipients[0]?.address ?? "",
      subject: mail.subject,
      body: mail.text,
      messageId: mail.messageId,
      references: mail.references,
      fingerprint: fingerprintOf(mail),
      senderProof: proofOf(mail.traces, env().KLARFALL_AUTHSERV, address),
      attachments: mail.attachments,
      receivedAt: original.receivedAt,
    },
    threadMarks: [
      ...mail.recipients.map((r) => r.address),
      ...(mail.inReplyTo ? [mail.inReplyTo] : []),
      ...mail.references,
    ],
    senders: mail.senders,
    wantsSilence: mail.wantsSilence,
    nature: mail.nature,
  };
}

/**
 * What a person would call the same message: same id, sender, time and content. Trace headers and transfer
 * encoding may differ between two deliveries; two mails that merely share a Message-ID differ in content.
 */
function fingerprintOf(mail: ParsedMail): string {
  const files = mail.attachments.map((file) => [file.name, sha256(file.bytes)]);
  const parts = [
    mail.messageId,
    mail.from.address,
    mail.date?.toISOString() ?? null,
    mail.subject,
    mail.text.trim(),
    files,
  ];
  return sha256(JSON.stringify(parts));
}

function readRequest(
  original: Original,
): { ok: true; read: ReadOriginal } | { ok: false; fault: ParseFault } {
  const parsed = requestInput.safeParse(safeJson(original.bytes));
  if (!parsed.success) return { ok: false, fault: "unreadable" };
  const request = parsed.data;
  const email = request.email?.toLowerCase() ?? "";
  const name = storable(request.from);
  const message = {
    id: v7(),
    originalId: original.id,
    channel: request.channel,
    fromName: name,
    fromAddress: email,
    toAddress: "",
    subject: request.subject === null ? null : storable(request.subject),
    body: storable(request.body.replaceAll("\r\n", "\n")),
    messageId: null,
    references: [],
    fingerprint: null,
    senderProof: null,
    attachments: [],
    receivedAt: original.receivedAt,
  };
  return {
    ok: true,
    read: {
      message,
      threadMarks: [],
      senders: email === "" ? [] : [email],
      wantsSilence: true,
      nature: { kind: "request", failures: [], marks: [] },
    },
  };
}

function safeJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}
