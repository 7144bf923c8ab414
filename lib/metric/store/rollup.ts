import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { BusinessHours } from "@/lib/deadline/schema";
import type { Department } from "@/lib/intake/catalogue/schema";
import { USUAL_HOURS, type WorkingWindow } from "../rules/hours";

/** Counts all figures anew from cases and timelines; gives how many cases were counted. Writers wait until it ends. */
export async function rebuildMetrics(tx: Tx): Promise<number> {
  await withoutTimeout(tx);
  const rows = await tx.execute<{ n: string }>(sql`select klarfall.rebuild_metrics() as n`);
  return Number(rows[0]?.n ?? 0);
}

/** The usual hours, and those of each department that has hours of its own. */
export const hoursOf = (departments: readonly Department[]): Map<string, BusinessHours> =>
  new Map([
    ["", USUAL_HOURS],
    ...departments.flatMap(({ id, hours }) => (hours === undefined ? [] : [[id, hours] as const])),
  ]);

/** Puts opening hours in force; where they differ from those before, everything is counted anew. Gives whether it was. */
export async function setWorkingWindows(tx: Tx, windows: readonly WorkingWindow[]): Promise<boolean> {
  await withoutTimeout(tx);
  const rows = await tx.execute<{ changed: boolean }>(
    sql`select klarfall.set_working_windows(${JSON.stringify(windows)}::jsonb) as changed`,
  );
  return rows[0]?.changed ?? false;
}

/** Counting a million cases takes minutes; no other statement may. */
const withoutTimeout = (tx: Tx) => tx.execute(sql`set local statement_timeout = 0`);
