import { z } from "zod";
import { DRAFT_KINDS } from "../intake/schema";

export { DRAFT_KINDS, type DraftKind } from "../intake/schema";

export const DRAFT_STATES = ["open", "approved", "discarded", "superseded"] as const;
export type DraftState = (typeof DRAFT_STATES)[number];

/** The way of an approved message into the world. `unclear` is shown to a person and never repeated by itself. */
export const OUTBOX_STATES = ["queued", "sending", "sent", "failed", "unclear", "cancelled"] as const;
export type OutboxState = (typeof OUTBOX_STATES)[number];

/** Seconds between approval and sending in which `undo` still works; kept on the server. */
export const UNDO_SECONDS = 15;

const id = z.uuid();
export const saveDraftInput = z.strictObject({
  draftId: id,
  version: z.coerce.number().int().min(1),
  subject: z.string().trim().min(1).max(200),
  body: z.string().trim().min(1).max(20_000),
});
/** `contentHash` is the hash of what the approver saw: recipient, subject, body. */
export const approveDraftInput = z.strictObject({
  draftId: id,
  draftVersion: z.coerce.number().int().min(1),
  caseVersion: z.coerce.number().int().min(1),
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
});
export const undoInput = z.strictObject({ outboxId: id });
export const newDraftInput = z.strictObject({ caseId: id, kind: z.enum(DRAFT_KINDS) });
