import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";

/** 80 bits: far beyond guessing by mail, short enough for an address. */
const TOKEN_HEX = 20;
const SHAPE = new RegExp(`\\+?(\\d{4}-\\d{6,9})\\.([0-9a-f]{${TOKEN_HEX}})@`, "i");

function tokenOf(secret: string, caseNumber: string): string {
  return createHmac("sha256", secret).update(`reply:${caseNumber}`).digest("hex").slice(0, TOKEN_HEX);
}

/** The address to which answers about a case come back: `buero+2026-004711.<token>@stadt.example`. */
export function replyAddress(secret: string, mailbox: string, caseNumber: string): string {
  const at = mailbox.lastIndexOf("@");
  return `${mailbox.slice(0, at)}+${caseNumber}.${tokenOf(secret, caseNumber)}${mailbox.slice(at)}`;
}

/** The Message-ID of an outgoing mail: fixed by its outbox id, recognisable when a reply refers to it. */
export function outgoingMessageId(
  secret: string,
  mailbox: string,
  caseNumber: string,
  outboxId: string,
): string {
  const domain = mailbox.slice(mailbox.lastIndexOf("@") + 1);
  return `<${outboxId}+${caseNumber}.${tokenOf(secret, caseNumber)}@${domain}>`;
}

/** The case that a recipient address or referenced Message-ID names with a valid signature; null otherwise. */
export function signedCase(secret: string, candidates: readonly string[]): string | null {
  for (const candidate of candidates) {
    const match = SHAPE.exec(candidate);
    const [, number, token] = match ?? [];
    if (!number || !token) continue;
    const right = Buffer.from(tokenOf(secret, number));
    if (timingSafeEqual(right, Buffer.from(token.toLowerCase()))) return number;
  }
  return null;
}

/** What a forger would write in the place of our mark: any tag at our mailbox, any id of our domain with a tag. */
const CLAIM = /^<?([^@<>\s]*)\+([^@<>\s]{1,120})@([^@<>\s]+?)>?$/;

/**
 * The number that stands where a mark of ours would, whether the mark is right or not: empty where it names none, null
 * where nothing looks like one. Digits of other scripts are read as a person reads them.
 */
export function claimedCase(mailbox: string, candidates: readonly string[]): string | null {
  const [local, domain] = mailbox.toLowerCase().split("@");
  for (const candidate of candidates) {
    const [, before, tag, at] = CLAIM.exec(candidate.normalize("NFKC").trim().toLowerCase()) ?? [];
    if (at !== domain || (before !== local && !candidate.startsWith("<"))) continue;
    return /\d{4}-\d{6,9}/.exec(tag ?? "")?.[0] ?? "";
  }
  return null;
}
