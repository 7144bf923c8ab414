import { z } from "zod";

/** Why a case must not be erased although its time is over. A closed list: free words here would outlive the case. */
export const HOLD_REASONS = ["objection", "court", "restriction", "audit_pending", "archive_offer"] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

/** What made a deletion run begin: its time was over, the person asked, or an operator did. */
export const CAUSES = ["retention", "request", "command"] as const;
export type Cause = (typeof CAUSES)[number];

/** What one erased case lost: rows by table, and a hash of what was deleted that only this town can make again. */
export const erasedCaseSchema = z.object({
  number: z.string(),
  counts: z.record(z.string(), z.number().int().min(0)),
  proof: z.string(),
});
export type ErasedCase = z.infer<typeof erasedCaseSchema>;

/** The proof of a deletion run: numbers, counts and hashes, nothing of the person. */
export const certificateSchema = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  cause: z.enum(CAUSES),
  cases: z.array(erasedCaseSchema),
  files: z.number().int().min(0),
});
export type Certificate = z.infer<typeof certificateSchema>;

/** A case by its number. */
export const caseNumber = z
  .string()
  .trim()
  .regex(/^\d{4}-\d{6,}$/);
/** Whose data are meant: an address, or a case that carries it. */
export const citizenInput = z.union([
  z.strictObject({ email: z.email().max(254) }),
  z.strictObject({ number: caseNumber }),
]);
export type CitizenInput = z.infer<typeof citizenInput>;

/** Setting and lifting a hold. */
export const holdInput = z.strictObject({ number: caseNumber, reason: z.enum(HOLD_REASONS) });
/** A hold to lift. */
export const holdIdInput = z.strictObject({ id: z.uuid() });
/** Erasing exactly the cases that were shown; a case that came in meanwhile is left and named. */
export const eraseInput = z.strictObject({
  number: caseNumber,
  numbers: z.array(caseNumber).min(1).max(500),
});
