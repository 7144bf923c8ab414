import "server-only";
import type { Tx } from "@/db/client";
import { certain, decidedValue } from "@/lib/proposal/rules";
import { openOwnProposals, saveDecision } from "@/lib/proposal/store";
import { type CasePatch, type CaseRow, saveChange } from "./change";
import { countAnew, patchOf } from "./decide";

/** Accepts everything supported at once: one decision a proposal, one entry in the timeline, one new version. */
export async function acceptCertain(
  tx: Tx,
  caseFile: CaseRow,
  userId: string,
  at: Date,
): Promise<CaseRow | null> {
  const chosen = certain(await openOwnProposals(tx, caseFile.id));
  let patch: CasePatch = {};
  for (const proposal of chosen) {
    const value = decidedValue(proposal, "accepted", null);
    const decision = {
      proposal,
      caseVersion: caseFile.version,
      userId,
      verdict: "accepted" as const,
      payload: { value },
      reason: "",
      at,
    };
    if (!(await saveDecision(tx, decision))) return null;
    patch = { ...patch, ...patchOf(proposal, value) };
  }
  const data = { kind: "several", count: chosen.length, proposals: chosen.map((p) => p.id) };
  return saveChange(tx, caseFile, { ...patch, ...(await countAnew(tx, caseFile.id)), answerUnread: false }, [
    { type: "proposal.accepted", actorKind: "person", actorId: userId, data, at },
  ]);
}
