import { z } from "zod";

/** Where a case stands; which verb leads from one to the next is written in rules.ts. */
export const CASE_STATUSES = [
  "received",
  "triaged",
  "inProgress",
  "waitingForApplicant",
  "closed",
  "reopened",
] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

/** The desks of the queue: who has to act next, and on what. */
export const LANES = [
  "escalation",
  "to_check",
  "unclear",
  "answered",
  "department",
  "waiting",
  "done",
] as const;
export type Lane = (typeof LANES)[number];

/** How a case ended, as the specialist records it. Wording in i18n; none of them is an administrative act. */
export const OUTCOMES = [
  "resolved",
  "informed",
  "handed_over",
  "withdrawn",
  "not_responsible",
  "no_action",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Why the clock of a case stands still. */
export const PAUSE_KINDS = ["waitingForApplicant", "waitingForThirdParty"] as const;
export type PauseKind = (typeof PAUSE_KINDS)[number];

/** What people can do with a case. One word feeds buttons, actions, timeline and the tests. */
export const CASE_VERBS = [
  "view",
  "decide",
  "triage",
  "draft",
  "send",
  "undo",
  "claim",
  "release",
  "forward",
  "complete",
  "close",
  "reopen",
  "note",
] as const;
export type CaseVerb = (typeof CASE_VERBS)[number];

const caseId = z.uuid();
const version = z.coerce.number().int().min(1);

/** The version guards: a faster colleague wins, the slower one is told. */
export const caseInput = z.strictObject({ caseId, version });
/** A claim names no version: whoever comes first has it. */
export const claimInput = z.strictObject({ caseId });
/** Closing needs an outcome. */
export const closeInput = z.strictObject({
  caseId,
  version,
  outcome: z.enum(OUTCOMES),
  note: z.string().trim().max(2000),
});
/** A note changes nothing, so it names no version. */
export const noteInput = z.strictObject({ caseId, text: z.string().trim().min(1).max(4000) });
/** Forwarding needs a reason that the next department reads. */
export const forwardInput = z.strictObject({
  caseId,
  version,
  departmentId: z.string().min(1).max(60),
  reason: z.string().trim().min(3).max(500),
});

/** What a person can look at in the queue; each view is one or several lanes. */
export const VIEWS = [
  "desk",
  "escalation",
  "unclear",
  "answered",
  "waiting",
  "department",
  "mine",
  "done",
] as const;
export type View = (typeof VIEWS)[number];

/** The place after which the next page starts: the sort key of the last row seen. */
export const cursorSchema = z
  .string()
  .regex(/^\d{1,16}_[0-9a-f-]{36}$/)
  .transform((text) => ({ rankAt: new Date(Number(text.split("_")[0])), id: text.split("_")[1] ?? "" }));
export type Cursor = z.output<typeof cursorSchema>;

/** What the address of the queue may say; anything else falls back to the first view. */
export const queueParams = z.object({
  view: z.enum(VIEWS).optional().catch(undefined),
  after: cursorSchema.optional().catch(undefined),
});
