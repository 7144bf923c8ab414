/** What can happen to a case; past tense, one word for timeline, metrics and learning. */
export const EVENT_TYPES = [
  "case.received",
  "case.prepared",
  "case.triaged",
  "case.claimed",
  "case.released",
  "case.reassigned",
  "case.handedBack",
  "case.reverted",
  "case.forwarded",
  "case.completed",
  "case.closed",
  "case.reopened",
  "case.split",
  "case.splitOff",
  "case.rejoined",
  "case.linked",
  "case.unlinked",
  "case.bundled",
  "case.unbundled",
  "case.bundleRenamed",
  "case.merged",
  "case.mergedInto",
  "case.unmerged",
  "case.transferred",
  "case.erased",
  "case.paused",
  "case.resumed",
  "proposal.accepted",
  "proposal.corrected",
  "proposal.rejected",
  "draft.proposed",
  "draft.edited",
  "draft.attached",
  "draft.detached",
  "draft.signed",
  "draft.approved",
  "draft.undone",
  "draft.discarded",
  "draft.voided",
  "message.received",
  "message.sent",
  "message.failed",
  "message.unclear",
  "message.bounced",
  "message.delivered",
  "message.delayed",
  "receipt.sent",
  "letter.printed",
  "message.repeated",
  "note.added",
  "sender.unverified",
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** Who did it. A model is never shown as a person. */
export const ACTOR_KINDS = ["person", "rule", "model", "citizen", "system"] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Who may read an entry: staff only, or the citizen too. */
export const VISIBILITIES = ["internal", "citizen"] as const;
export type Visibility = (typeof VISIBILITIES)[number];
