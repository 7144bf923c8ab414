import "server-only";
import postgres from "postgres";
import { env } from "@/lib/env";

/** Tables out of which a citizen's words are taken; the planner keeps samples of all their columns. */
const TABLES = [
  "cases",
  "messages",
  "originals",
  "attachments",
  "draft_files",
  "approval_files",
  "blobs",
  "readings",
  "proposals",
  "decisions",
  "drafts",
  "approvals",
  "outbox",
  "events",
  "search_entries",
  "bounced_addresses",
  "saved_views",
  "bundles",
] as const;

/**
 * Takes what was erased out of the planner's samples, where names stand among the commonest values. `thorough` also writes
 * the tables anew, so that nothing of it is left in the files of the database, and lets go of the write-ahead log; it
 * locks one table after the other. Needs the owner's rights.
 */
export async function cleanUp(thorough: boolean): Promise<void> {
  const owner = postgres(env().DATABASE_URL, { max: 1, onnotice: () => undefined });
  try {
    for (const table of TABLES)
      await owner.unsafe(`${thorough ? "vacuum (full, analyze)" : "vacuum (analyze)"} public.${table}`);
    if (thorough) {
      await owner.unsafe("vacuum full pg_catalog.pg_statistic");
      await owner.unsafe("vacuum full graphile_worker._private_jobs");
      await owner.unsafe("checkpoint");
      await owner.unsafe("select pg_switch_wal()");
      await owner.unsafe("checkpoint");
    }
  } finally {
    await owner.end({ timeout: 5 });
  }
}
