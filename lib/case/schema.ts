import { z } from "zod";
import { KINDS, TIERS, URGENCIES } from "../intake/schema";
import { OUTCOMES } from "./schema/outcomes";

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

export { OUTCOMES, type Outcome } from "./schema/outcomes";

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
  "countersign",
  "undo",
  "claim",
  "release",
  "reassign",
  "handBack",
  "forward",
  "complete",
  "close",
  "reopen",
  "note",
  "revert",
  "split",
  "link",
  "bundle",
  "merge",
  "transfer",
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
/** A note changes nothing, so it names no version. `mentions` are the people it calls. */
export const noteInput = z.strictObject({
  caseId,
  text: z.string().trim().min(1).max(4000),
  mentions: z.array(z.uuid()).max(20).optional(),
});
/** Giving the case to a colleague, who holds it from then on. */
export const reassignInput = z.strictObject({ caseId, version, userId: z.uuid() });
/** Back to the front desk for another sorting; the reason is what the front desk reads first. */
export const handBackInput = z.strictObject({ caseId, version, reason: z.string().trim().min(3).max(500) });
/** Taking one's own last step back: `version` is the one that step left behind. */
export const revertInput = z.strictObject({ caseId, version });

/** What can be done with several cases at once. Nothing among it sends, and nothing confirms what nobody looked at. */
export const BULK_VERBS = ["claim", "release", "triage", "forward", "close"] as const;
export type BulkVerb = (typeof BULK_VERBS)[number];
const several = z.array(z.strictObject({ caseId, version })).min(1).max(100);
/** One verb for several cases; each is decided on by itself. */
export const bulkInput = z.discriminatedUnion("verb", [
  z.strictObject({ verb: z.enum(["claim", "release", "triage"]), cases: several }),
  z.strictObject({
    verb: z.literal("forward"),
    cases: several,
    departmentId: z.string().min(1).max(60),
    reason: z.string().trim().min(3).max(500),
  }),
  z.strictObject({
    verb: z.literal("close"),
    cases: several,
    outcome: z.enum(OUTCOMES),
    note: z.string().trim().max(2000),
  }),
]);
/** Taking several last steps back at once. */
export const revertSeveralInput = z.strictObject({ cases: several });

/** The columns whose values an entry of the timeline keeps as they were: codes and times, nothing of the citizen. */
export const KEPT_COLUMNS = [
  "status",
  "departmentId",
  "claimedBy",
  "kind",
  "service",
  "proposedKind",
  "proposedService",
  "proposedDepartment",
  "urgency",
  "tier",
  "dueOn",
  "gapCount",
  "unsure",
  "answerUnread",
  "completeAt",
  "closedAt",
  "outcome",
  "mergedInto",
  "transferredTo",
] as const;
const text = z.exactOptional(z.string().nullable());
const instant = z.exactOptional(z.coerce.date().nullable());
/** What a change overwrote, as its entry keeps it. */
export const beforeSchema = z.object({
  status: z.exactOptional(z.enum(CASE_STATUSES)),
  departmentId: text,
  claimedBy: text,
  kind: z.exactOptional(z.enum(KINDS).nullable()),
  service: text,
  proposedKind: z.exactOptional(z.enum(KINDS).nullable()),
  proposedService: text,
  proposedDepartment: text,
  urgency: z.exactOptional(z.enum(URGENCIES)),
  tier: z.exactOptional(z.enum(TIERS).nullable()),
  dueOn: text,
  gapCount: z.exactOptional(z.number()),
  unsure: z.exactOptional(z.boolean()),
  answerUnread: z.exactOptional(z.boolean()),
  completeAt: instant,
  closedAt: instant,
  outcome: z.exactOptional(z.enum(OUTCOMES).nullable()),
  mergedInto: text,
  transferredTo: text,
});
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
  "due",
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
  .transform((text) => ({ at: new Date(Number(text.split("_")[0])), id: text.split("_")[1] ?? "" }));
export type Cursor = z.output<typeof cursorSchema>;
