/** What an approval binds: recipient, subject and body, in a form where nothing can slide from one into the other. */
export function approvedContent(content: { recipient: string; subject: string; body: string }): string {
  return JSON.stringify([content.recipient.toLowerCase(), content.subject, content.body]);
}

/** Why a draft cannot leave; a key of i18n `faults`. */
export type SendFault =
  | "no_recipient"
  | "bad_recipient"
  | "draft_stale"
  | "case_stale"
  | "content_changed"
  | "draft_not_open";

type Checked = { recipient: string; version: number; state: string };

/** Whether exactly what the approver saw may leave now. `hash` is of the stored content, `seen` of the screen's. */
export function approvalFault(
  draft: Checked,
  caseVersion: number,
  seen: { draftVersion: number; caseVersion: number; contentHash: string },
  hash: string,
): SendFault | null {
  if (draft.state !== "open") return "draft_not_open";
  if (draft.recipient === "") return "no_recipient";
  if (!/^[^\s@]+@[^\s@]+$/.test(draft.recipient)) return "bad_recipient";
  if (draft.version !== seen.draftVersion) return "draft_stale";
  if (hash !== seen.contentHash) return "content_changed";
  return caseVersion === seen.caseVersion ? null : "case_stale";
}
