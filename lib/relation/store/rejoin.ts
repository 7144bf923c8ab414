import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { concerns, proposals } from "@/db/schema/cases";
import { type CaseRow, lockCase, saveChange } from "@/lib/case/store/change";
import { countAnew } from "@/lib/case/store/decide";
import { redraft } from "@/lib/case/store/redraft";
import type { Step } from "@/lib/case/store/revert";
import { draftsOf, settleDraft } from "@/lib/draft/store/draft";
import { fail, type Result } from "@/lib/result";
import { lastStep } from "@/lib/timeline/store";
import { endLink, linkBetween } from "./link";
import { concernsOf } from "./split";

type Who = { userId: string; at: Date };

/**
 * Takes a split back: every concern returns to the case it came from, and the cases that were made for it end. Only
 * while nobody has worked on any of them. Null when somebody was faster.
 */
export async function rejoinCases(
  tx: Tx,
  parent: CaseRow,
  step: Step,
  who: Who,
): Promise<CaseRow | null | Result<never, "split_worked_on">> {
  const ids = Array.isArray(step.data.others) ? step.data.others.map(String) : [];
  for (const [n, id] of ids.entries()) {
    const child = await lockCase(tx, id);
    const last = await lastStep(tx, id);
    if (child === null || last?.type !== "case.splitOff" || last.data.version !== child.version)
      return fail("split_worked_on");
    await bringBack(tx, parent, child, n + 1);
    if (!(await endChild(tx, parent, child, who))) return null;
  }
  await openAgain(tx, String(step.data.proposal));
  const patch = await countAnew(tx, parent.id);
  await redraft(tx, { ...parent, ...patch });
  return saveChange(tx, parent, patch, [
    {
      type: "case.reverted",
      actorKind: "person",
      actorId: who.userId,
      data: { step: step.type },
      at: who.at,
    },
  ]);
}

async function bringBack(tx: Tx, parent: CaseRow, child: CaseRow, position: number): Promise<void> {
  for (const concern of await concernsOf(tx, child.id)) {
    await tx.update(concerns).set({ caseId: parent.id, position }).where(eq(concerns.id, concern.id));
    await tx.update(proposals).set({ caseId: parent.id }).where(eq(proposals.concernId, concern.id));
  }
}

/** The case stays in the record with its number, closed, and names where its concern is. */
async function endChild(tx: Tx, parent: CaseRow, child: CaseRow, { userId, at }: Who): Promise<boolean> {
  const link = await linkBetween(tx, child.id, parent.id, "split");
  if (link !== null) await endLink(tx, link.id, at);
  for (const draft of await draftsOf(tx, child.id))
    if (draft.state === "open") await settleDraft(tx, draft.id, "superseded");
  const data = { number: parent.number, other: parent.id };
  const closed = { status: "closed" as const, closedAt: at, mergedInto: parent.id };
  const saved = await saveChange(tx, child, closed, [
    { type: "case.rejoined", actorKind: "person", actorId: userId, data, at },
  ]);
  return saved !== null;
}

/** The proposal to split can be decided on once more; the decision that was taken back stays in the record. */
async function openAgain(tx: Tx, proposalId: string): Promise<void> {
  await tx
    .update(proposals)
    .set({ state: "open", version: sql`${proposals.version} + 1` })
    .where(eq(proposals.id, proposalId));
}
