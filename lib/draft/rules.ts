import type { CaseStatus } from "../case/schema";
import type { Sender } from "../sender/schema";
import type { BoundFile, Delivery, DraftKind } from "./schema";

/** Everything a reader of the message sees, and where it goes. */
export type Content = Sender & { recipient: string; postal: string; subject: string; body: string };

/**
 * What an approval binds, in a form where nothing can slide from one field into the other: the files in their order, each
 * by its name and the hash of its bytes.
 */
export function approvedContent(content: Content, files: readonly BoundFile[]): string {
  const { recipient, postal, subject, body, fromName, fromAddress, signature } = content;
  const words = [recipient.toLowerCase(), subject, body, postal, fromName, fromAddress, signature];
  // Without files it is what it was before there could be any: what somebody signed first stays signed.
  return JSON.stringify(
    files.length === 0 ? words : [...words, files.map(({ name, sha256 }) => [name, sha256])],
  );
}

/** The files of a message for the timeline: their ids; names stand with the files. Nothing where there are none. */
export const filesData = (files: readonly { id: string }[]): { files?: string[] } =>
  files.length === 0 ? {} : { files: files.map(({ id }) => id) };

/** The words as they leave: what was written, and below the usual line (RFC 3676, 4.3) what stands below everything. */
export function withSignature({ body, signature }: Pick<Content, "body" | "signature">): string {
  return signature === "" ? body : `${body.trimEnd()}\n\n-- \n${signature}`;
}

/** Why a draft cannot leave; a key of i18n `faults`. */
export type SendFault =
  | "no_recipient"
  | "bad_recipient"
  | "bad_postal"
  | "draft_stale"
  | "case_stale"
  | "content_changed"
  | "draft_not_open";

type Checked = { recipient: string; postal: string; version: number; state: string };

/** Whether exactly what the approver saw may leave now. `hash` is of the stored content, `seen` of the screen's. */
export function approvalFault(
  draft: Checked,
  caseVersion: number,
  seen: { draftVersion: number; caseVersion: number; contentHash: string },
  hash: string,
): SendFault | null {
  if (draft.state !== "open") return "draft_not_open";
  if (draft.recipient === "" && draft.postal === "") return "no_recipient";
  if (isLetter(draft) && draft.postal.split("\n").length < 3) return "bad_postal";
  if (!isLetter(draft) && !/^[^\s@]+@[^\s@]+$/.test(draft.recipient)) return "bad_recipient";
  if (draft.version !== seen.draftVersion) return "draft_stale";
  if (hash !== seen.contentHash) return "content_changed";
  return caseVersion === seen.caseVersion ? null : "case_stale";
}

/** Whoever has no mail address gets a letter on paper. */
export const isLetter = ({ recipient, postal }: Pick<Content, "recipient" | "postal">): boolean =>
  recipient === "" && postal !== "";

/** Minutes until the next attempt after the first, second … failure; then a person has to look. */
const BACK_OFF_MINUTES = [1, 5, 15, 60, 240, 720] as const;

/** When to try again after `attempts` failures, null when it is time to give up. */
export function retryAt(attempts: number, now: Date): Date | null {
  const minutes = BACK_OFF_MINUTES[attempts - 1];
  return minutes === undefined ? null : new Date(now.getTime() + minutes * 60_000);
}

type SentFor = { status: CaseStatus; firstAnswerAt: Date | null };

/**
 * What a sent message changes: a follow-up question hands the ball to the citizen and stops the clock; the first
 * message of a person (not the acknowledgement) is the first answer that counts (fact book 5, Erstreaktionszeit).
 */
export function afterSending(
  kind: DraftKind,
  caseFile: SentFor,
  at: Date,
): { pause: boolean; patch: Partial<SentFor> } {
  const firstAnswerAt = kind === "acknowledgement" ? caseFile.firstAnswerAt : (caseFile.firstAnswerAt ?? at);
  const asks = kind === "follow_up" && caseFile.status !== "closed";
  return { pause: asks, patch: asks ? { firstAnswerAt, status: "waitingForApplicant" } : { firstAnswerAt } };
}

/** Whether a report about a mail still says something new: late is nothing once it arrived or failed. */
export function isNews(known: Delivery | null, told: Delivery): boolean {
  return told !== known && (known === null || told !== "delayed");
}
