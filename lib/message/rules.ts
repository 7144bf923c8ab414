import type { EnclosedWords } from "../intake/schema";
import type { Doubt, FileText, MailKind, SenderProof, Threading } from "./schema";

/** What is known when a mail comes in. Empty strings stand for nothing. */
export type ThreadFacts = {
  /** The case that a mark of ours names, its signature checked. */
  signed: { number: string; applicantEmail: string } | null;
  /** The number that stands where a mark of ours would and is not one; empty where it names no case; null: no mark. */
  claimed: string | null;
  /** The case that the subject names. */
  subjectCase: string;
  /** Every address that claims to have written. */
  senders: readonly string[];
  proof: SenderProof | null;
};

/**
 * Whether a mail joins a case. Mark AND sender decide: a forwarded or guessed mark alone, and whatever else names a
 * case, opens a case of its own that a person checks (trust S16). The subject never joins anything.
 */
export function threadOf(facts: ThreadFacts): {
  threading: "new" | "reply" | "thread_unverified";
  doubt: Doubt | null;
} {
  const doubt = doubtOf(facts);
  if (doubt !== null) return { threading: "thread_unverified", doubt };
  return { threading: facts.signed === null ? "new" : "reply", doubt: null };
}

function doubtOf({ signed, claimed, subjectCase, senders, proof }: ThreadFacts): Doubt | null {
  if (signed === null) {
    if (claimed !== null) return { code: "false_mark", number: claimed };
    return subjectCase === "" ? null : { code: "number_only", number: subjectCase };
  }
  const { number, applicantEmail } = signed;
  if (senders.length !== 1) return { code: "several_senders", number };
  if (applicantEmail === "" || plainCase(senders[0] ?? "") !== plainCase(applicantEmail))
    return { code: "foreign_sender", number };
  return proof?.verdict === "refuted" ? { code: "sender_refuted", number } : null;
}

/**
 * An address in lower case, but for characters that are not the same letter in both cases: the sign for Kelvin would
 * become a common k, and somebody else's address the citizen's.
 */
export function plainCase(address: string): string {
  return [...address].map((c) => (c.toLowerCase().toUpperCase() === c ? c.toLowerCase() : c)).join("");
}

/** The first case number in a subject, as a person reads it; empty where there is none. */
export function numberIn(subject: string): string {
  return /(?<!\d)\d{4}-\d{6,9}(?!\d)/.exec(subject.slice(0, 1000).normalize("NFKC"))?.[0] ?? "";
}

/** PostgreSQL text cannot hold NUL; lone surrogates cannot be sent. Both say nothing to a reader. */
export function storable(text: string): string {
  return text.replaceAll("\u0000", "").replace(/\p{Surrogate}/gu, "\uFFFD");
}

/** The words of a file as the pipeline takes them; null where none were read. */
export function enclosedWords(file: string, text: FileText | undefined): EnclosedWords | null {
  if (text === undefined || text.pages.every((page) => page === "")) return null;
  return { file, pages: text.pages, recognised: text.state === "recognised" };
}

/** How a sender reads for the pipeline: name and address, whichever is known. */
export const senderLine = (name: string, address: string): string =>
  name && address ? `${name} <${address}>` : name || address || "unbekannt";
/** More than so many automatic messages of one case in a day are a loop: two machines that answer each other. */
export const AUTOMATIC_A_DAY = 3;

/** What is known of a mail when its course is decided. */
export type CourseFacts = {
  kind: MailKind;
  threading: Threading;
  /** A signed mark names a case, whoever wrote. */
  known: boolean;
  /** It comes from one of our own addresses. */
  fromUs: boolean;
  automaticToday: number;
};

/**
 * Where a mail goes: `request` into the pipeline, `notice` into the file of its case without starting anything, `aside`
 * for a person to look at. Lists, spam marks and machines are still read: town forms write as machines do.
 */
export function courseOf(facts: CourseFacts): "request" | "notice" | "aside" {
  if (facts.fromUs) return "aside";
  const files =
    facts.kind === "bounce" || facts.kind === "receipt" ? facts.known : facts.threading === "reply";
  const silent = ["bounce", "receipt", "report", "absence"].includes(facts.kind);
  if (!silent && !(facts.kind === "automatic" && files)) return "request";
  return files && facts.automaticToday < AUTOMATIC_A_DAY ? "notice" : "aside";
}

/** Whether an address is the town's own, with or without the mark of a case in it. */
export function isOurs(address: string, mailbox: string): boolean {
  const [local = "", domain = ""] = mailbox.toLowerCase().split("@");
  const given = address.toLowerCase();
  return given === `${local}@${domain}` || (given.startsWith(`${local}+`) && given.endsWith(`@${domain}`));
}
