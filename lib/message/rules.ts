import type { Threading } from "./schema";

/** What is known when a mail comes in: the case its signed token names, and who wrote. */
export type ThreadFacts = { tokenCase: { applicantEmail: string } | null; sender: string };

/**
 * Whether a mail joins a case. Token AND sender decide: a forwarded or guessed token alone opens a case of its
 * own that a person checks (trust S16). The subject never decides.
 */
export function threadOf(facts: ThreadFacts): Threading {
  if (facts.tokenCase === null) return "new";
  const known = facts.tokenCase.applicantEmail.toLowerCase();
  return known !== "" && known === facts.sender.toLowerCase() ? "reply" : "thread_unverified";
}

/** PostgreSQL text cannot hold NUL; lone surrogates cannot be sent. Both say nothing to a reader. */
export function storable(text: string): string {
  return text.replaceAll("\u0000", "").replace(/\p{Surrogate}/gu, "\uFFFD");
}

/** How a sender reads for the pipeline: name and address, whichever is known. */
export const senderLine = (name: string, address: string): string =>
  name && address ? `${name} <${address}>` : name || address || "unbekannt";
