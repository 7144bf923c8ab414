import "server-only";
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { concerns, proposals } from "@/db/schema/cases";
import { type CaseRow, saveChange } from "@/lib/case/store/change";
import { countAnew } from "@/lib/case/store/decide";
import { reassessCase } from "@/lib/case/store/reassess";
import { redraft } from "@/lib/case/store/redraft";
import { type ProposalRow, saveDecision } from "@/lib/proposal/store";
import { groupsOf, splitVerdict } from "../rules";
import { insertLink, shareMessages } from "./link";
import { openSplitCase } from "./open-split";

export type ConcernRow = typeof concerns.$inferSelect;
type Step = { userId: string; at: Date };

/** The concerns of a case in the order of its letter. */
export async function concernsOf(tx: Tx, caseId: string): Promise<ConcernRow[]> {
  return tx.select().from(concerns).where(eq(concerns.caseId, caseId)).orderBy(asc(concerns.position));
}

/**
 * Decides on the proposal to split: every concern that is one becomes a case of its own, which shares the letter; one
 * that is none is read together with the concern before it. Null when somebody was faster.
 */
export async function splitCase(
  tx: Tx,
  caseFile: CaseRow,
  decision: { proposal: ProposalRow; own: readonly boolean[] } & Step,
): Promise<CaseRow | null> {
  const { proposal, own, userId, at } = decision;
  const verdict = splitVerdict(own);
  const payload = { value: own.flatMap((begins, n) => (begins ? [n + 1] : [])).join(",") };
  const saved = { proposal, caseVersion: caseFile.version, userId, verdict, payload, reason: "", at };
  if (!(await saveDecision(tx, saved))) return null;
  const all = await concernsOf(tx, caseFile.id);
  const groups = groupsOf(own).map((group) => group.flatMap((n) => all[n] ?? []));
  for (const group of groups) await joinConcerns(tx, group);
  const children: CaseRow[] = [];
  for (const group of groups.slice(1)) children.push(await partOff(tx, caseFile, group, decision));
  const joined = (groups[0]?.length ?? 0) > 1;
  const reassessed = joined ? await reassessCase(tx, caseFile) : {};
  const patch = { ...reassessed, ...(await countAnew(tx, caseFile.id)), answerUnread: false };
  await redraft(tx, { ...caseFile, ...patch });
  const data = {
    kind: proposal.kind,
    proposal: proposal.id,
    numbers: children.map((child) => child.number),
    others: children.map((child) => child.id),
    // What was joined has been read anew; that cannot be taken back.
    final: groups.some((group) => group.length > 1),
  };
  const type = verdict === "rejected" ? "proposal.rejected" : "case.split";
  return saveChange(tx, caseFile, patch, [{ type, actorKind: "person", actorId: userId, data, at }]);
}

/**
 * Reads several concerns as one: the first reaches to the end of the last, what was found in the others is replaced. What
 * an answer said stays in its own message; only its findings go.
 */
async function joinConcerns(tx: Tx, group: readonly ConcernRow[]): Promise<void> {
  const [head, last] = [group[0], group.at(-1)];
  if (!head || !last || head.id === last.id) return;
  if (head.messageId === last.messageId)
    await tx.update(concerns).set({ end: last.end }).where(eq(concerns.id, head.id));
  const rest = group.slice(1).map((concern) => concern.id);
  await tx
    .update(proposals)
    .set({ state: "superseded", version: sql`${proposals.version} + 1` })
    .where(and(inArray(proposals.concernId, rest), eq(proposals.state, "open")));
}

async function partOff(tx: Tx, parent: CaseRow, group: readonly ConcernRow[], step: Step): Promise<CaseRow> {
  const child = await openSplitCase(tx, parent, group, step);
  const link = {
    caseId: child.id,
    otherId: parent.id,
    kind: "split" as const,
    userId: step.userId,
    at: step.at,
  };
  const linkId = await insertLink(tx, link);
  const [head] = group;
  if (linkId === null || !head) throw new Error("a new case cannot be linked already");
  await shareMessages(tx, linkId, child.id, [head.messageId]);
  return child;
}
