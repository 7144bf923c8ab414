import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";

/** Links made in one transaction at most, so that no sealer holds the chain for long. */
const AT_ONCE = 5_000;

/**
 * Links up to 5,000 waiting entries to the chain and gives its head. Runs as the worker. Only committed entries are seen,
 * and whoever writes entries never waits for it.
 */
export async function sealSome(
  tx: Tx,
): Promise<{ sealed: number; more: boolean; position: number; hash: string }> {
  const rows = await tx.execute<{ sealed: number; position: string; hash: string }>(
    sql`select sealed, "position", hash from klarfall.seal_audit(${AT_ONCE}::int)`,
  );
  const row = rows[0];
  if (!row) throw new Error("seal_audit returned no row");
  return { sealed: row.sealed, more: row.sealed === AT_ONCE, position: Number(row.position), hash: row.hash };
}
