import { z } from "zod";

/** What the pipeline can propose; each kind has one payload shape. */
export const PROPOSAL_KINDS = [
  "kind",
  "service",
  "department",
  "field",
  "missing",
  "urgency",
  "flag",
  "deadline",
  "split",
  "bundle",
  "follow_up",
  "acknowledgement",
  "status_update",
] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/** What became of a proposal; `superseded` means a later finding took its place. */
export const PROPOSAL_STATES = ["open", "accepted", "corrected", "rejected", "superseded"] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** Who concluded it: a rule, a learnt model, or (for a specialist's own proposal) a person. */
export const PRODUCERS = ["rule", "model", "person"] as const;
export type Producer = (typeof PRODUCERS)[number];

/** What a person can decide about a proposal. */
export const VERDICTS = ["accepted", "corrected", "rejected"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How sure a proposal is, in the three words that staff see. */
export const SURENESS = ["supported", "unsure", "missing"] as const;
export type Sureness = (typeof SURENESS)[number];

const id = z.uuid();
const caseRef = { caseId: id, version: z.coerce.number().int().min(1) };

/** A decision is made against an exact version of the proposal and of the case. `value` only when corrected. */
export const decideInput = z.strictObject({
  ...caseRef,
  proposalId: id,
  proposalVersion: z.coerce.number().int().min(1),
  verdict: z.enum(VERDICTS),
  value: z.string().trim().max(2000).nullable(),
  reason: z.string().trim().max(500),
});
/** Accepting everything supported at once. */
export const acceptCertainInput = z.strictObject(caseRef);
