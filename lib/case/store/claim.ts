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

/** Ends the open claim of a case, if there is one. */
export async function endClaim(tx: Tx, caseId: string, at: Date): Promise<void> {
  await tx
    .update(claims)
    .set({ releasedAt: at })
    .where(and(eq(claims.caseId, caseId), isNull(claims.releasedAt)));
}
