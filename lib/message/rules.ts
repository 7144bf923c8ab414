import type { EnclosedWords } from "../intake/schema";
import type { FileText, MailKind, Threading } from "./schema";

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
