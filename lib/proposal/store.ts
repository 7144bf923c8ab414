import "server-only";
import { and, eq, getTableColumns, inArray, isNull, or, sql } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { concerns, decisions, proposals } from "@/db/schema/cases";
import type { Verdict } from "./schema";

export type ProposalRow = typeof proposals.$inferSelect;

/** What is decided in the case itself: about its own concern, or about the letter as a whole. */
const own = or(isNull(proposals.concernId), eq(concerns.position, 0));

/** One proposal that is decided in its case, as far as the actor may see that. */
export async function proposalById(tx: Tx, id: string): Promise<ProposalRow | null> {
  const rows = await tx
    .select(getTableColumns(proposals))
    .from(proposals)
    .leftJoin(concerns, eq(concerns.id, proposals.concernId))
    .where(and(eq(proposals.id, id), own));
  return rows[0] ?? null;
}

/** All open proposals of a case. */
export async function openProposals(tx: Tx, caseId: string): Promise<ProposalRow[]> {
  return tx
    .select()
    .from(proposals)
    .where(and(eq(proposals.caseId, caseId), eq(proposals.state, "open")));
}

/**
 * The open proposals that are decided in the case itself: those of its own concern and of the letter as a whole.
 * What belongs to a further concern waits until that concern is a case of its own.
 */
export async function openOwnProposals(tx: Tx, caseId: string): Promise<ProposalRow[]> {
  return tx
    .select(getTableColumns(proposals))
    .from(proposals)
    .leftJoin(concerns, eq(concerns.id, proposals.concernId))
    .where(and(eq(proposals.caseId, caseId), eq(proposals.state, "open"), own));
}

/** What a person looked for and did not find is missing like anything else: counted, asked for, filled by an answer. */
export async function proposeAsMissing(tx: Tx, proposal: ProposalRow): Promise<void> {
  const payload = { ...proposal.payload, reason: "missing" };
  const { id: _own, version: _decided, createdAt: _then, ...same } = proposal;
  await tx.insert(proposals).values({ ...same, id: v7(), state: "open", evidence: [], payload });
}

/** The flags of a case that nobody rejected: open ones, and those a person confirmed. */
export async function standingFlags(tx: Tx, caseId: string): Promise<ProposalRow[]> {
  const stands = inArray(proposals.state, ["open", "accepted", "corrected"]);
  return tx
    .select()
    .from(proposals)
    .where(and(eq(proposals.caseId, caseId), eq(proposals.kind, "flag"), stands));
}

/** A decision about an exact version; false when somebody decided since that version was read. */
export async function saveDecision(
  tx: Tx,
  d: {
    proposal: ProposalRow;
    caseVersion: number;
    userId: string;
    verdict: Verdict;
    payload: Record<string, unknown>;
    reason: string;
    at: Date;
  },
): Promise<boolean> {
  const rows = await tx
    .update(proposals)
    .set({ state: d.verdict, version: sql`${proposals.version} + 1` })
    .where(and(eq(proposals.id, d.proposal.id), eq(proposals.version, d.proposal.version)))
    .returning({ id: proposals.id });
  if (rows.length === 0) return false;
  await tx.insert(decisions).values({
    id: v7(),
    caseId: d.proposal.caseId,
    proposalId: d.proposal.id,
    proposalVersion: d.proposal.version,
    caseVersion: d.caseVersion,
    userId: d.userId,
    verdict: d.verdict,
    payload: d.payload,
    reason: d.reason,
    at: d.at,
  });
  return true;
}

/** Whoever joins two cases has accepted with it what was proposed about them. */
export async function acceptBetween(
  tx: Tx,
  caseFile: { id: string; version: number },
  otherId: string,
  { userId, at }: { userId: string; at: Date },
): Promise<string[]> {
  const open = await openProposals(tx, caseFile.id);
  const about = open.filter((p) => p.kind === "bundle" && p.payload.value === otherId);
  const verdict = { caseVersion: caseFile.version, userId, verdict: "accepted", reason: "", at } as const;
  for (const proposal of about) await saveDecision(tx, { ...verdict, proposal, payload: { value: otherId } });
  return about.map((proposal) => proposal.id);
}

/** A gap that a later finding filled, or a proposal that a better one replaced. */
export async function supersede(tx: Tx, id: string): Promise<void> {
  await tx
    .update(proposals)
    .set({ state: "superseded", version: sql`${proposals.version} + 1` })
    .where(eq(proposals.id, id));
}

/**
 * Opens accepted proposals again; their decisions stay in the record, a later one replaces them. What was called missing
 * because of one of them is no more.
 */
export async function reopenProposals(tx: Tx, caseId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const reopened = await tx
    .update(proposals)
    .set({ state: "open", version: sql`${proposals.version} + 1` })
    .where(
      and(eq(proposals.caseId, caseId), inArray(proposals.id, [...ids]), eq(proposals.state, "accepted")),
    )
    .returning();
  const hinted = reopened.filter(({ payload }) => payload.reason === "hinted");
  for (const { id } of (await openProposals(tx, caseId)).filter((open) => follows(open, hinted)))
    await supersede(tx, id);
}

/** Whether a gap was proposed because a person found nothing where one of these had pointed. */
const follows = (gap: ProposalRow, hinted: readonly ProposalRow[]): boolean =>
  gap.kind === "missing" &&
  gap.payload.reason === "missing" &&
  hinted.some(({ key, concernId }) => key === gap.key && concernId === gap.concernId);
