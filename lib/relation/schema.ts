import { z } from "zod";

/**
 * How two cases belong together. The first case of a link is the later one: split off, sent again, taken into, or
 * simply named. Wording in i18n.
 */
export const LINK_KINDS = ["split", "duplicate", "merged", "related"] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

const ref = { caseId: z.uuid(), version: z.coerce.number().int().min(1) };
/** The number of another case, as it stands on its page and in every message about it. */
const number = z
  .string()
  .trim()
  .regex(/^\d{4}-\d{6,9}$/);

/** Each further concern of the letter, in order: `true` makes it a case of its own, `false` joins it to the one before. */
export const splitInput = z.strictObject({
  ...ref,
  proposalId: z.uuid(),
  proposalVersion: z.coerce.number().int().min(1),
  own: z.array(z.boolean()).min(1).max(50),
});
/** Two cases that have to do with each other, or of which this one repeats the other. */
export const linkInput = z.strictObject({ ...ref, number, kind: z.enum(["related", "duplicate"]) });
/** Taking a link away again. */
export const unlinkInput = z.strictObject({ ...ref, linkId: z.uuid() });
/** Two cases of one person and matter; which is the younger is seen from their receipt. */
export const mergeInput = z.strictObject({ ...ref, number });
/** Another authority is responsible; the reason is for the record, the name for the citizen too. */
export const transferInput = z.strictObject({
  ...ref,
  authority: z.string().trim().min(2).max(120),
  reason: z.string().trim().min(3).max(500),
});
