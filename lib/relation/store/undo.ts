import "server-only";
import type { Tx } from "@/db/client";
import { removeFromBundle } from "@/lib/bundle/store/rows";
import { type CaseRow, lockCase, saveChange } from "@/lib/case/store/change";
import { revertStep, type Step } from "@/lib/case/store/revert";
import { reopenProposals } from "@/lib/proposal/store";
import { fail, type Result } from "@/lib/result";
import { appendEvents, lastStep } from "@/lib/timeline/store";
import { endLink, linkById } from "./link";
import { rejoinCases } from "./rejoin";
import { withdrawNote } from "./transfer";
import { unmergeCases } from "./unmerge";

type Who = { userId: string; at: Date };
type Undone = CaseRow | null | Result<never, "split_worked_on" | "case_stale">;

/** The second case that the last step of a case changed, to be locked before it is taken back. */
export async function partnerOf(tx: Tx, caseId: string): Promise<string | undefined> {
  const step = await lastStep(tx, caseId);
  return typeof step?.data.other === "string" ? step.data.other : undefined;
}

/** Takes the last step of a case back, with what it did to other cases. Null when somebody was faster. */
export async function undoStep(tx: Tx, caseFile: CaseRow, step: Step, who: Who): Promise<Undone> {
  switch (step.type) {
    case "case.split":
      return rejoinCases(tx, caseFile, step, who);
    case "case.merged":
    case "case.mergedInto":
      return undoMerge(tx, caseFile, step, who);
    case "case.linked":
      await endLink(tx, String(step.data.linkId), who.at);
      return undoJoining(tx, caseFile, step, "case.unlinked", who);
    case "case.bundled":
      for (const id of listed(step.data.added)) await removeFromBundle(tx, id, who.at);
      return undoJoining(tx, caseFile, step, "case.unbundled", who);
    case "case.transferred":
      if (typeof step.data.draft === "string") await withdrawNote(tx, step.data.draft);
      return revertStep(tx, caseFile, step, who.userId, who.at);
    default:
      return revertStep(tx, caseFile, step, who.userId, who.at);
  }
}

async function undoMerge(tx: Tx, caseFile: CaseRow, step: Step, who: Who): Promise<Undone> {
  const link = await linkById(tx, String(step.data.link));
  const other = await lockCase(tx, String(step.data.other));
  if (link === null || other === null) return fail("case_stale");
  const [older, younger] = link.otherId === caseFile.id ? [caseFile, other] : [other, caseFile];
  const both = await unmergeCases(tx, { older, younger }, link, who);
  return both && (older.id === caseFile.id ? both.older : both.younger);
}

/** Both cases stay as they are; only what joined them is gone, and both timelines tell. */
async function undoJoining(
  tx: Tx,
  caseFile: CaseRow,
  step: Step,
  type: "case.unlinked" | "case.unbundled",
  { userId, at }: Who,
): Promise<CaseRow | null> {
  const { other, proposals, title } = step.data;
  for (const id of [caseFile.id, String(other)]) await reopenProposals(tx, id, listed(proposals));
  const entry = { actorKind: "person", actorId: userId, at } as const;
  const told = { number: caseFile.number, title };
  await appendEvents(tx, String(other), [{ ...entry, type, data: told }]);
  return saveChange(tx, caseFile, {}, [{ ...entry, type: "case.reverted", data: { step: step.type } }]);
}

const listed = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
