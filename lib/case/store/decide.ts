import "server-only";
import type { Tx } from "@/db/client";
import { departmentOf, flagOf, serviceOf } from "@/lib/intake/catalogue/catalogue";
import { KINDS, TIERS, URGENCIES } from "@/lib/intake/schema";
import { decidedValue, sureness } from "@/lib/proposal/rules";
import type { Verdict } from "@/lib/proposal/schema";
import {
  openOwnProposals,
  type ProposalRow,
  proposalById,
  proposeAsMissing,
  saveDecision,
  standingFlags,
} from "@/lib/proposal/store";
import { type CasePatch, type CaseRow, saveChange } from "./change";
import { reassessCase } from "./reassess";
import { redraft } from "./redraft";

/** What another assessment and another question rest on. */
const SORTING: readonly ProposalRow["kind"][] = ["kind", "service"];

export type Decision = { verdict: Verdict; value: string | null; reason: string; userId: string; at: Date };

/** Writes a decision with everything that follows from it: case values, new assessment, timeline. Null when stale. */
export async function decide(
  tx: Tx,
  caseFile: CaseRow,
  proposal: ProposalRow,
  d: Decision,
): Promise<CaseRow | null> {
  const value = decidedValue(proposal, d.verdict, d.value);
  const { verdict, reason, userId, at } = d;
  if (
    !(await saveDecision(tx, {
      proposal,
      caseVersion: caseFile.version,
      userId,
      verdict,
      payload: { value },
      reason,
      at,
    }))
  )
    return null;
  if (verdict === "accepted" && proposal.payload.reason === "hinted") await proposeAsMissing(tx, proposal);
  const decided = patchOf(proposal, value);
  const sortedAnew = SORTING.includes(proposal.kind) && verdict === "corrected";
  const reassessed = sortedAnew ? await reassessCase(tx, { ...caseFile, ...decided }) : {};
  const patch = { ...decided, ...reassessed, ...(await countAnew(tx, caseFile.id)), answerUnread: false };
  if (sortedAnew || proposal.kind === "missing") await redraft(tx, { ...caseFile, ...patch });
  const data = { kind: proposal.kind, key: proposal.key, proposal: proposal.id, reason };
  return saveChange(tx, caseFile, patch, [
    { type: `proposal.${verdict}` as const, actorKind: "person", actorId: userId, data, at },
  ]);
}

/**
 * Whether deciding closes the case off, or off otherwise than before: the person may then see it no longer, and
 * row-level security would refuse the written row.
 */
export async function closesOff(
  tx: Tx,
  d: Pick<Decision, "verdict" | "value"> & { proposalId: string },
): Promise<boolean> {
  const proposal = await proposalById(tx, d.proposalId);
  if (proposal?.kind !== "service") return false;
  return serviceOf(decidedValue(proposal, d.verdict, d.value) ?? "")?.sensitive === true;
}

/** Whether a value that a person names exists: a closed word, or an entry of the catalogue. */
export function knownValue(kind: ProposalRow["kind"], value: string | null): boolean {
  if (value === null || value === "") return true;
  if (kind === "kind") return KINDS.some((k) => k === value);
  if (kind === "urgency") return URGENCIES.some((u) => u === value);
  if (kind === "service") return serviceOf(value) !== null;
  return kind !== "department" || departmentOf(value) !== null;
}

/** What a decided value means for the case row. */
export function patchOf(proposal: Pick<ProposalRow, "kind" | "key">, value: string | null): CasePatch {
  switch (proposal.kind) {
    case "kind":
      return {
        kind: KINDS.find((k) => k === value) ?? null,
        proposedKind: KINDS.find((k) => k === value) ?? null,
      };
    case "service":
      return { service: value, proposedService: value };
    case "department":
      return value === null ? {} : { proposedDepartment: value };
    case "urgency":
      return { urgency: URGENCIES.find((u) => u === value) ?? "normal" };
    case "field":
      return proposal.key === "applicantName" && value !== null ? { applicantName: value } : {};
    default:
      return {};
  }
}

/** Number of gaps and remaining doubt from the open proposals, strictest tier from the flags that stand. */
export async function countAnew(tx: Tx, caseId: string): Promise<CasePatch> {
  const open = await openOwnProposals(tx, caseId);
  const tiers = (await standingFlags(tx, caseId)).map((flag) => flagOf(flag.key)?.tier);
  return {
    gapCount: open.filter((p) => p.kind === "missing" && p.payload.reason !== "missing_document").length,
    unsure: open.some((p) => sureness(p) === "unsure"),
    tier: TIERS.find((tier) => tiers.includes(tier)) ?? null,
  };
}
