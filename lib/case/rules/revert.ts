import type { EventType } from "../../timeline/schema";

/** Steps that the person who took them can take back while nothing else happened to the case. */
const REVERTIBLE: readonly EventType[] = [
  "case.triaged",
  "case.claimed",
  "case.released",
  "case.reassigned",
  "case.completed",
  "case.closed",
  "case.reopened",
  "proposal.accepted",
  "case.split",
  "case.linked",
  "case.bundled",
  "case.merged",
  "case.mergedInto",
  "case.transferred",
];
/** How long a step can be taken back. Long enough to notice a slip, short enough that nobody has built on it. */
export const REVERT_MINUTES = 10;

type Step = { type: EventType; actorId: string | null; data: Record<string, unknown>; at: Date };

/** Why the last step of a case cannot be taken back by this person; null if it can. */
export function revertFault(
  step: Step | null,
  caseVersion: number,
  userId: string,
  now: Date,
): "nothing_to_revert" | "case_stale" | null {
  if (step === null || step.actorId !== userId || !REVERTIBLE.includes(step.type)) return "nothing_to_revert";
  if (step.data.final === true) return "nothing_to_revert";
  if (now.getTime() - step.at.getTime() > REVERT_MINUTES * 60_000) return "nothing_to_revert";
  return step.data.version === caseVersion ? null : "case_stale";
}
