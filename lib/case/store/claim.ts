import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { claims } from "@/db/schema/cases";
import { type CaseRow, saveChange } from "./change";

/** Gives the case to one person. The caller holds the row (lockCase), so of fifty exactly one comes first. */
export async function saveClaim(
  tx: Tx,
  caseFile: CaseRow,
  userId: string,
  at: Date,
): Promise<CaseRow | null> {
  await tx.insert(claims).values({ id: v7(), caseId: caseFile.id, userId, claimedAt: at });
  const status = caseFile.status === "waitingForApplicant" ? caseFile.status : "inProgress";
  return saveChange(tx, caseFile, { claimedBy: userId, status, answerUnread: false }, [
    { type: "case.claimed", actorKind: "person", actorId: userId, at },
  ]);
}

/** Gives the case back to its department. */
export async function saveRelease(
  tx: Tx,
  caseFile: CaseRow,
  userId: string,
  at: Date,
): Promise<CaseRow | null> {
  await endClaim(tx, caseFile.id, at);
  const status = caseFile.status === "waitingForApplicant" ? caseFile.status : "triaged";
  return saveChange(tx, caseFile, { claimedBy: null, status }, [
    { type: "case.released", actorKind: "person", actorId: userId, at },
  ]);
}

/** Gives the case to a colleague: her claim replaces whatever claim there was. */
export async function saveReassign(
  tx: Tx,
  caseFile: CaseRow,
  step: { userId: string; to: { id: string; name: string }; at: Date },
): Promise<CaseRow | null> {
  const { userId, to, at } = step;
  await endClaim(tx, caseFile.id, at);
  await tx.insert(claims).values({ id: v7(), caseId: caseFile.id, userId: to.id, claimedAt: at });
  const status = caseFile.status === "waitingForApplicant" ? caseFile.status : "inProgress";
  const data = { user: to.id, name: to.name };
  return saveChange(tx, caseFile, { claimedBy: to.id, status }, [
    { type: "case.reassigned", actorKind: "person", actorId: userId, data, at },
  ]);
}

/** Takes the case out of its department, back to the front desk: the department was wrong, so none is proposed. */
export async function saveHandBack(
  tx: Tx,
  caseFile: CaseRow,
  step: { userId: string; reason: string; at: Date },
): Promise<CaseRow | null> {
  await endClaim(tx, caseFile.id, step.at);
  const status = caseFile.status === "waitingForApplicant" ? caseFile.status : "received";
  const data = { from: caseFile.departmentId, reason: step.reason };
  const free = { departmentId: null, proposedDepartment: null, claimedBy: null, unsure: true };
  return saveChange(tx, caseFile, { ...free, status }, [
    { type: "case.handedBack", actorKind: "person", actorId: step.userId, data, at: step.at },
  ]);
}

/** Makes the open claim be that of `holder`, or none: what taking a step back needs. */
export async function restoreClaim(tx: Tx, caseId: string, holder: string | null, at: Date): Promise<void> {
  await endClaim(tx, caseId, at);
  if (holder !== null) await tx.insert(claims).values({ id: v7(), caseId, userId: holder, claimedAt: at });
}

/** Ends the open claim of a case, if there is one. */
export async function endClaim(tx: Tx, caseId: string, at: Date): Promise<void> {
  await tx
    .update(claims)
    .set({ releasedAt: at })
    .where(and(eq(claims.caseId, caseId), isNull(claims.releasedAt)));
}
