import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { pauses } from "@/db/schema/cases";

/** Stops the clock: the citizen has the ball. A second stop while one is open changes nothing. */
export async function startPause(tx: Tx, caseId: string, at: Date): Promise<void> {
  await tx
    .insert(pauses)
    .values({ id: v7(), caseId, kind: "waitingForApplicant", startedAt: at })
    .onConflictDoNothing();
}

/** Lets the clock run again; false if it was not standing still. */
export async function endPause(tx: Tx, caseId: string, at: Date): Promise<boolean> {
  const rows = await tx
    .update(pauses)
    .set({ endedAt: at })
    .where(and(eq(pauses.caseId, caseId), isNull(pauses.endedAt)))
    .returning({ id: pauses.id });
  return rows.length > 0;
}

/** Lets a pause that ended at exactly this instant go on as if it had not. */
export async function resumePause(tx: Tx, caseId: string, endedAt: Date): Promise<void> {
  await tx
    .update(pauses)
    .set({ endedAt: null })
    .where(and(eq(pauses.caseId, caseId), eq(pauses.endedAt, endedAt)));
}
