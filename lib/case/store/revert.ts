import "server-only";
import type { Tx } from "@/db/client";
import { reopenProposals } from "@/lib/proposal/store";
import type { lastStep } from "@/lib/timeline/store";
import { beforeSchema } from "../schema";
import { type CaseRow, saveChange } from "./change";
import { restoreClaim } from "./claim";
import { resumePause } from "./pause";

export type Step = NonNullable<Awaited<ReturnType<typeof lastStep>>>;

/**
 * Puts back what a step overwrote, with everything that hung on it: claim, pause, state of proposals. Decisions and
 * entries stay in the record; taking back is an entry of its own. Null when somebody was faster.
 */
export async function revertStep(
  tx: Tx,
  caseFile: CaseRow,
  step: Step,
  userId: string,
  at: Date,
): Promise<CaseRow | null> {
  const before = beforeSchema.parse(step.data.before ?? {});
  if (before.claimedBy !== undefined) await restoreClaim(tx, caseFile.id, before.claimedBy, at);
  if (step.type === "case.closed" && before.status === "waitingForApplicant")
    await resumePause(tx, caseFile.id, step.at);
  if (step.type === "proposal.accepted") await reopenProposals(tx, caseFile.id, proposalsOf(step));
  return saveChange(tx, caseFile, before, [
    { type: "case.reverted", actorKind: "person", actorId: userId, data: { step: step.type }, at },
  ]);
}

function proposalsOf({ data }: Step): string[] {
  const one = typeof data.proposal === "string" ? [data.proposal] : [];
  return Array.isArray(data.proposals) ? data.proposals.map(String) : one;
}
