import { z } from "zod";
import { CHANNELS } from "../intake/schema";

/** `stored` waits for preparation, `quarantined` could not be read and waits for a person. */
export const ORIGINAL_STATES = ["stored", "prepared", "duplicate", "quarantined"] as const;
export type OriginalState = (typeof ORIGINAL_STATES)[number];

/** The most bytes one delivery may have (40 MB mails exist; beyond that a sender is asked to use a link). */
export const MAX_ORIGINAL_BYTES = 50 * 1024 * 1024;

/** A request as JSON: from other systems by API, or from the form that staff fill in. */
export const requestInput = z.strictObject({
  channel: z.enum(CHANNELS),
  from: z.string().trim().max(300),
  email: z.union([z.email().max(254), z.literal("")]).optional(),
  subject: z.string().trim().max(300).nullable(),
  body: z.string().trim().min(1).max(200_000),
  receivedAt: z.iso.datetime({ offset: true }).optional(),
});
export type RequestInput = z.infer<typeof requestInput>;

/** Sending a quarantined original through preparation once more. */
export const requeueInput = z.strictObject({ originalId: z.uuid() });

/** The caller's own name for a delivery: printable ASCII. */
export const idempotencyKey = z.string().regex(/^[\x21-\x7e]{8,200}$/);

/** A note of front-desk staff; `key` is made by the form, so that a double click is one delivery. */
export const noteInput = z.strictObject({
  key: z.uuid(),
  channel: z.enum(["phone_note", "counter", "letter"]),
  from: z.string().trim().max(300),
  email: z.union([z.email().max(254), z.literal("")]),
  subject: z.string().trim().max(300),
  body: z.string().trim().min(1).max(200_000),
});
