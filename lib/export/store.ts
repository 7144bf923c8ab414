import "server-only";
import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { exports } from "@/db/schema/exports";
import type { Exported, ExportFormat, ExportState } from "./schema";

/** An export about to begin. */
export type NewExport = {
  userId: string;
  what: Exported;
  format: ExportFormat;
  persons: boolean;
  query: string;
  at: Date;
};

/** Records that an export begins; gives its id. Committed before the first byte leaves the house. */
export async function beginExport(tx: Tx, { at, ...rest }: NewExport): Promise<string> {
  const id = v7();
  await tx.insert(exports).values({ id, ...rest, startedAt: at });
  return id;
}

/** Records how an export ended and how many rows had left by then. */
export async function endExport(
  tx: Tx,
  id: string,
  end: { state: Exclude<ExportState, "running">; rows: number; at: Date },
): Promise<void> {
  await tx
    .update(exports)
    .set({ state: end.state, rows: end.rows, endedAt: end.at })
    .where(eq(exports.id, id));
}
