import type { Doubt, MailKind, SenderProof, Threading } from "../message/schema";
import { RECEIPT_CAPS } from "./schema";

/** What is known when a mail has become a case. */
export type ReceiptFacts = {
  kind: MailKind;
  threading: Threading;
  doubt: Doubt | null;
  proof: SenderProof | null;
  /** Every address that claims to have written. */
  senders: readonly string[];
  fromUs: boolean;
  /** One of our addresses stands in To or Cc (RFC 3834, 2). */
  addressedToUs: boolean;
  /** Its headers ask machines for silence. */
  wantsSilence: boolean;
  receivedAt: Date;
};
export type SentBefore = { address: number; domain: number; all: number };

/** Addresses behind which nobody reads, or a list does. */
const NOBODY =
  /^(?:no-?reply|do-?not-?reply|keine-?antwort|nicht-?antworten|mailer-daemon|postmaster|bounces?|owner-.*|.*-(?:owner|request|bounces?)|majordomo|listserv|root|daemon|nobody|www-data)(?:\+.*)?@/i;
/** A receipt that comes later than this says nothing any more; a folder of old mails is acknowledged to nobody. */
const FRESH_MS = 12 * 3_600_000;

/**
 * Whether a new request is acknowledged automatically: a person's first mail, written to us, from the one address it
 * names, which no mail server of ours doubts. Everything else stays without an answer.
 */
export function deservesReceipt(facts: ReceiptFacts, now: Date): boolean {
  const { kind, threading, doubt, proof, senders, receivedAt } = facts;
  const [address = ""] = senders;
  const person = kind === "request" && threading === "new" && doubt === null && !facts.wantsSilence;
  const proven = proof === null || proof.verdict === "confirmed";
  const reachable = senders.length === 1 && !NOBODY.test(address) && !facts.fromUs;
  const fresh = now.getTime() - receivedAt.getTime() < FRESH_MS;
  return person && proven && reachable && facts.addressedToUs && fresh;
}

/** Whether the caps leave room for one more. */
export function withinCaps(sent: SentBefore): boolean {
  const { addressADay, domainAnHour, allAnHour } = RECEIPT_CAPS;
  return sent.address < addressADay && sent.domain < domainAnHour && sent.all < allAnHour;
}

/** The domain of an address, in lower case. */
export const domainOf = (address: string): string =>
  address.slice(address.lastIndexOf("@") + 1).toLowerCase();
