import "server-only";
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { cases, claims, concerns, decisions, pauses, proposals } from "@/db/schema/cases";
import { users } from "@/db/schema/identity";
import { attachments, fileTexts, messages, originals, readings } from "@/db/schema/intake";
import { sharedMessages } from "@/db/schema/relations";
import type { Detail } from "@/lib/intake/schema";
import type { CaseRow } from "./change";

/** A case by its number (`2026-004711`), as far as the actor may see it. */
export async function findCase(tx: Tx, number: string): Promise<CaseRow | null> {
  const rows = await tx.select().from(cases).where(eq(cases.number, number));
  return rows[0] ?? null;
}

/** A case by id, as far as the actor may see it. */
export async function caseById(tx: Tx, id: string): Promise<CaseRow | null> {
  const rows = await tx.select().from(cases).where(eq(cases.id, id));
  return rows[0] ?? null;
}

/** The case that an original became. */
export async function caseOfOriginal(tx: Tx, originalId: string): Promise<CaseRow | null> {
  const rows = await tx
    .select({ caseFile: cases })
    .from(cases)
    .innerJoin(originals, eq(originals.caseId, cases.id))
    .where(eq(originals.id, originalId));
  return rows[0]?.caseFile ?? null;
}

/** The ids of the messages of a case: its own, and those it shares with a case it was split from or has taken in. */
const messageIdsOf = (caseId: string) =>
  sql`(select id from ${messages} where ${messages.caseId} = ${caseId} union all select message_id from ${sharedMessages}
    where ${sharedMessages.caseId} = ${caseId} and ${sharedMessages.endedAt} is null)`;

/** All messages of a case, oldest first, with how their parts were read. */
export async function messagesOf(tx: Tx, caseId: string) {
  return tx
    .select({ message: messages, segments: readings.segments, sha256: originals.sha256 })
    .from(messages)
    .leftJoin(readings, eq(readings.messageId, messages.id))
    .leftJoin(originals, eq(originals.id, messages.originalId))
    .where(sql`${messages.id} in ${messageIdsOf(caseId)}`)
    .orderBy(asc(messages.at), asc(messages.id));
}

/** The files of these messages as they came, with their words and without their bytes. */
export async function attachmentsOf(tx: Tx, messageIds: readonly string[]) {
  if (messageIds.length === 0) return [];
  const rows = await tx
    .select({ file: attachments, text: fileTexts })
    .from(attachments)
    .leftJoin(
      fileTexts,
      and(eq(fileTexts.sha256, attachments.sha256), eq(fileTexts.reader, attachments.reader)),
    )
    .where(inArray(attachments.messageId, [...messageIds]))
    .orderBy(asc(attachments.id));
  return rows.map(({ file, text }) => ({ ...file, text }));
}

/** Everything the pipeline proposed for a case, in order of creation, superseded ones included. */
export async function proposalsOfCase(tx: Tx, caseId: string) {
  return tx
    .select({ proposal: proposals, position: concerns.position })
    .from(proposals)
    .leftJoin(concerns, eq(concerns.id, proposals.concernId))
    .where(eq(proposals.caseId, caseId))
    .orderBy(asc(proposals.id));
}

/** Who decided what, oldest first: a later decision about a proposal replaces an earlier one. */
export async function decisionsOf(tx: Tx, caseId: string) {
  return tx
    .select({ decision: decisions, userName: users.name })
    .from(decisions)
    .innerJoin(users, eq(users.id, decisions.userId))
    .where(eq(decisions.caseId, caseId))
    .orderBy(asc(decisions.at));
}

/** The name of whoever holds the open claim. */
export async function claimantOf(tx: Tx, caseFile: CaseRow): Promise<string | null> {
  if (caseFile.claimedBy === null) return null;
  const rows = await tx.select({ name: users.name }).from(users).where(eq(users.id, caseFile.claimedBy));
  return rows[0]?.name ?? null;
}

/** Intervals in which the clock stood still. */
export async function pausesOf(tx: Tx, caseId: string) {
  return tx.select().from(pauses).where(eq(pauses.caseId, caseId)).orderBy(asc(pauses.startedAt));
}

/** Claims of a case, oldest first. */
export async function claimsOf(tx: Tx, caseId: string) {
  return tx.select().from(claims).where(eq(claims.caseId, caseId)).orderBy(asc(claims.claimedAt));
}

/** What is known about the first concern: confirmed values before proposed ones, without their evidence. */
export async function knownDetails(tx: Tx, caseId: string): Promise<Detail[]> {
  const rows = await proposalsOfCase(tx, caseId);
  const decided = await tx
    .select()
    .from(decisions)
    .where(eq(decisions.caseId, caseId))
    .orderBy(asc(decisions.at));
  const corrected = new Map(decided.map((d) => [d.proposalId, d.payload.value]));
  return rows.flatMap(({ proposal, position }) => {
    const lives =
      proposal.state === "open" || proposal.state === "accepted" || proposal.state === "corrected";
    const value = corrected.get(proposal.id) ?? proposal.payload.value;
    if (proposal.kind !== "field" || position !== 0 || !lives || typeof value !== "string" || value === "")
      return [];
    return [{ key: proposal.key, value, evidence: [], confidence: proposal.confidence, problem: null }];
  });
}

/** The conditions that made open gaps necessary; an answer is judged under them too. */
export async function openConditions(tx: Tx, caseId: string): Promise<string[]> {
  const rows = await tx
    .select({ payload: proposals.payload })
    .from(proposals)
    .where(and(eq(proposals.caseId, caseId), eq(proposals.kind, "missing"), eq(proposals.state, "open")));
  const because = rows.flatMap(({ payload }) =>
    typeof payload.because === "string" ? [payload.because] : [],
  );
  return [...new Set(because)];
}
