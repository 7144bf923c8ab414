/** What a draft is for. */
export const DRAFT_KINDS = ["follow_up", "acknowledgement", "status_update"] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];
