import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { cases, concerns, proposals } from "@/db/schema/cases";
import { townContext } from "@/lib/adapters/town";
import { laneOf, rankAt, sortingOf } from "@/lib/case/rules";
import { type CasePatch, type CaseRow, saveChange } from "@/lib/case/store/change";
import { countAnew } from "@/lib/case/store/decide";
import { nextNumber } from "@/lib/case/store/open";
import { proposeDraft, stampOf } from "@/lib/case/store/propose-draft";
import { letterOfMessage, reassessCase } from "@/lib/case/store/reassess";
import { prepareConcern, RULE_STAMP } from "@/lib/intake/pipeline";
import { KINDS, type Preparation } from "@/lib/intake/schema";
import { isAskedFor, proposalsOf } from "@/lib/proposal/rules";
import type { ProposalRow } from "@/lib/proposal/store";
import { appendEvents } from "@/lib/timeline/store";
import type { ConcernRow } from "./split";

type Step = { userId: string; at: Date };

/**
 * Opens a case of its own for further concerns of a letter. What was found in them goes along; warnings, clocks and
 * drafts are made for it alone. It counts as received when its letter was.
 */
export async function openSplitCase(
  tx: Tx,
  parent: CaseRow,
  group: readonly ConcernRow[],
  step: Step,
): Promise<CaseRow> {
  const head = group[0];
  if (!head) throw new Error("a group of concerns is never empty");
  const found = await openOf(tx, head.id);
  const opened = await insertChild(tx, parent, found);
  await moveConcerns(tx, opened.id, group);
  const patch = group.length > 1 ? await reassessCase(tx, opened) : {};
  const prepared = await prepareAlone(tx, { ...opened, ...patch }, head, group.at(-1)?.end ?? head.end);
  if (prepared !== null) await keepFindings(tx, opened, head, prepared);
  const facts = { ...patch, ...(await countAnew(tx, opened.id)), ...clocks(prepared) };
  return finish(tx, opened, parent, facts, step);
}

async function openOf(tx: Tx, concernId: string): Promise<ProposalRow[]> {
  return tx
    .select()
    .from(proposals)
    .where(and(eq(proposals.concernId, concernId), eq(proposals.state, "open")));
}

async function insertChild(tx: Tx, parent: CaseRow, found: readonly ProposalRow[]): Promise<CaseRow> {
  const facts = {
    status: "received" as const,
    tier: null,
    urgency: "normal" as const,
    departmentId: null,
    proposedKind: KINDS.find((kind) => kind === sureValue(found, "kind")) ?? null,
    proposedService: sureValue(found, "service"),
    proposedDepartment: sureValue(found, "department"),
    unsure: true,
    answerUnread: false,
    gapCount: 0,
    receivedAt: parent.receivedAt,
    dueOn: null,
  };
  const { channel, language, subject, applicantName, applicantEmail } = parent;
  const rows = await tx
    .insert(cases)
    .values({
      ...facts,
      ...{ channel, language, subject, applicantName, applicantEmail },
      id: v7(),
      number: nextNumber(parent.receivedAt),
      lane: laneOf(facts),
      rankAt: rankAt(facts),
    })
    .returning();
  const row = rows[0];
  if (!row) throw new Error("case insert returned no row");
  return row;
}

function sureValue(found: readonly ProposalRow[], kind: ProposalRow["kind"]): string | null {
  const proposal = found.find((p) => p.kind === kind && !p.abstained);
  return typeof proposal?.payload.value === "string" ? proposal.payload.value : null;
}

/** The concern that begins the group is the one the new case carries. */
async function moveConcerns(tx: Tx, caseId: string, group: readonly ConcernRow[]): Promise<void> {
  for (const [position, { id }] of group.entries())
    await tx.update(concerns).set({ caseId, position }).where(eq(concerns.id, id));
  const ids = group.map((concern) => concern.id);
  await tx.update(proposals).set({ caseId }).where(inArray(proposals.concernId, ids));
}

async function prepareAlone(
  tx: Tx,
  child: CaseRow,
  head: ConcernRow,
  end: number,
): Promise<Preparation | null> {
  const letter = await letterOfMessage(tx, head.messageId);
  if (letter === null) return null;
  const gaps = (await openOf(tx, head.id)).filter(isAskedFor).map((p) => p.key);
  const part = { start: head.start, end, ...sortingOf(child) };
  return prepareConcern(letter, townContext([]), part, new Set(gaps));
}

/** Warnings, urgency, clocks and drafts; kind, service and details were moved with their concern. */
async function keepFindings(tx: Tx, child: CaseRow, head: ConcernRow, prepared: Preparation): Promise<void> {
  const fresh = proposalsOf({ ...prepared, concerns: [], duplicateOf: null });
  await tx.insert(proposals).values(
    fresh.map(({ concern: _position, ...p }) => ({
      ...p,
      ...RULE_STAMP,
      id: v7(),
      caseId: child.id,
      messageId: head.messageId,
    })),
  );
  for (const draft of prepared.drafts) await proposeDraft(tx, child, draft, stampOf(prepared));
}

function clocks(prepared: Preparation | null): CasePatch {
  if (prepared === null) return {};
  const dates = prepared.deadlines.map(({ earliest, date }) => earliest ?? date).sort();
  return { urgency: prepared.urgency.value, dueOn: dates[0] ?? null };
}

async function finish(
  tx: Tx,
  child: CaseRow,
  parent: CaseRow,
  facts: CasePatch,
  { userId, at }: Step,
): Promise<CaseRow> {
  await appendEvents(tx, child.id, [
    {
      type: "case.received",
      actorKind: "citizen",
      visibility: "citizen",
      data: { channel: parent.channel },
      at: parent.receivedAt,
    },
    { type: "case.prepared", actorKind: "rule", data: { pipeline: RULE_STAMP.pipelineVersion }, at },
  ]);
  const data = { number: parent.number, other: parent.id };
  const saved = await saveChange(tx, child, facts, [
    { type: "case.splitOff", actorKind: "person", actorId: userId, data, at },
  ]);
  if (saved === null) throw new Error("nobody else sees a case of this transaction");
  return saved;
}
