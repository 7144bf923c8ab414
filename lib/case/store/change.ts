import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { cases } from "@/db/schema/cases";
import { appendEvents, type NewEvent } from "@/lib/timeline/store";
import { laneOf, rankAt } from "../rules";
import { KEPT_COLUMNS } from "../schema";

export type CaseRow = typeof cases.$inferSelect;
export type CasePatch = Partial<Omit<CaseRow, "id" | "number" | "version" | "lane" | "rankAt">>;

/**
 * Writes a change of a case and its timeline entries in the caller's transaction, guarded by the version that
 * was read: null when a colleague was faster. Lane and place in the queue follow from the rules.
 */
export async function saveChange(
  tx: Tx,
  caseFile: CaseRow,
  patch: CasePatch,
  entries: readonly NewEvent[],
): Promise<CaseRow | null> {
  const next = { ...caseFile, ...patch };
  const rows = await tx
    .update(cases)
    .set({ ...patch, lane: laneOf(next), rankAt: rankAt(next), version: sql`${cases.version} + 1` })
    .where(and(eq(cases.id, caseFile.id), eq(cases.version, caseFile.version)))
    .returning();
  const saved = rows[0];
  if (!saved) return null;
  const before = overwritten(caseFile, patch);
  await appendEvents(
    tx,
    saved.id,
    entries.map((entry) => ({ ...entry, data: { ...entry.data, version: saved.version, before } })),
  );
  return saved;
}

/** What the patch replaces, as codes: the audit's old values, and what taking the step back restores. */
function overwritten(caseFile: CaseRow, patch: CasePatch): Record<string, unknown> {
  const touched = KEPT_COLUMNS.filter((column) => column in patch && patch[column] !== caseFile[column]);
  return Object.fromEntries(touched.map((column) => [column, caseFile[column]]));
}

/** Loads a case and holds it until the transaction ends, so that rule and write see the same state. */
export async function lockCase(tx: Tx, id: string): Promise<CaseRow | null> {
  const rows = await tx.select().from(cases).where(eq(cases.id, id)).for("update");
  return rows[0] ?? null;
}
