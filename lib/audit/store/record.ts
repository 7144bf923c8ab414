import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { NewRecord } from "../schema";

/** Opening the same thing again this soon is one reading: an open page loads anew by itself whenever something happens. */
const ONE_LOOK_MINUTES = 10;
/** Each of these is an act of its own, however soon it is repeated. */
const ONCE_EACH: readonly NewRecord["kind"][] = [
  "signin.failed",
  "search.made",
  "export.made",
  "access.released",
  "erasure.run",
  "audit.checked",
];

/**
 * Writes into the record what the person of this transaction reads or does. It commits with the transaction: whoever
 * cannot be recorded gets nothing. Writes of cases, accounts and settings record themselves, by triggers.
 */
export async function record(tx: Tx, { kind, caseId, subject, data }: NewRecord): Promise<void> {
  const minutes = ONCE_EACH.includes(kind) ? 0 : ONE_LOOK_MINUTES;
  await tx.execute(
    sql`select klarfall.record(${kind}, ${caseId ?? null}::uuid, ${subject ?? ""}, ${JSON.stringify(data ?? {})}::jsonb, ${minutes}::int)`,
  );
}
