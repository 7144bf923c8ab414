import { z } from "zod";
import { DRAFT_KINDS } from "../intake/schema";

export { DRAFT_KINDS, type DraftKind } from "../intake/schema";

/** Where a draft stands; only an open one can be edited or approved. */
export const DRAFT_STATES = ["open", "approved", "discarded", "superseded"] as const;
export type DraftState = (typeof DRAFT_STATES)[number];

/**
 * The way of an approved message into the world. A letter on paper waits as `to_print` until a person says that it is
 * `printed`. `unclear` is shown to a person and never repeated by itself. */
export const OUTBOX_STATES = [
  "queued",
  "sending",
  "sent",
  "failed",
  "unclear",
  "cancelled",
  "to_print",
  "printed",
] as const;
export type OutboxState = (typeof OUTBOX_STATES)[number];

/** What mail servers reported about a mail they had taken: it arrived, it is late, it did not arrive. */
export const DELIVERIES = ["delivered", "delayed", "failed"] as const;
export type Delivery = (typeof DELIVERIES)[number];

/** The way of an automatic receipt. Nobody waits for it: what goes wrong is not tried again. */
export const RECEIPT_STATES = ["queued", "sending", "sent", "failed", "unclear"] as const;

/** A file that may leave was looked at by the scanner, or there is none; one that was found hostile never gets here. */
export const LEAVING_STATES = ["clean", "unscanned"] as const;
export type LeavingState = (typeof LEAVING_STATES)[number];

/** What an approval binds of a file: under this name exactly the bytes with this hash. */
export type BoundFile = { name: string; sha256: string };

/** A file as it will leave, without its bytes. `bare`: a photo without place, time and device. */
export type LeavingFile = BoundFile & { mediaType: string; size: number; state: LeavingState; bare: boolean };

/** Seconds between approval and sending in which `undo` still works; kept on the server. */
export const UNDO_SECONDS = 15;

const id = z.uuid();
const caseRef = { caseId: id, version: z.coerce.number().int().min(1) };
const text = { subject: z.string().trim().min(1).max(200), body: z.string().trim().min(1).max(20_000) };

/** The window of an envelope shows six lines (DIN 5008). */
const postal = z
  .string()
  .transform((lines) => lines.replaceAll("\r\n", "\n").trim())
  .pipe(z.string().regex(/^(?:[^\p{Cc}\n]{1,60}(?:\n(?=.)|$)){0,6}$/u));

/** The recipient may be corrected too; empty means there is none yet. */
export const saveDraftInput = z.strictObject({
  caseId: id,
  draftId: id,
  draftVersion: z.coerce.number().int().min(1),
  recipient: z.union([z.email().max(254), z.literal("")]),
  postal: postal.optional(),
  ...text,
});
/** `contentHash` is the hash of what the approver saw: recipient, subject, body, sender and files. */
export const approveDraftInput = z.strictObject({
  ...caseRef,
  draftId: id,
  draftVersion: z.coerce.number().int().min(1),
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
});
/** Taking back names no version: the undo time is short and the outbox row decides. */
export const undoInput = z.strictObject({ caseId: id, outboxId: id });
/** That a letter was printed; the row decides. */
export const printedInput = z.strictObject({ caseId: id, outboxId: id });
/** A message that a person starts from scratch. */
export const newDraftInput = z.strictObject({ ...caseRef, kind: z.enum(DRAFT_KINDS), ...text });
/** Putting a draft aside. */
export const discardInput = z.strictObject({ ...caseRef, draftId: id });
/** A file of the case that is to go out with a message. */
export const attachInput = z.strictObject({ caseId: id, draftId: id, attachmentId: id });
/** A file that is to stay here after all. */
export const detachInput = z.strictObject({ caseId: id, draftId: id, fileId: id });
/** The name of an uploaded file, as the header of the request carries it. */
export const uploadName = z.string().min(1).max(2_000);
