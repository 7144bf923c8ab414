import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";

/** How people decided about each kind of proposal. */
export async function decisionCounts(tx: Tx) {
  return tx.execute<{ kind: string; accepted: number; corrected: number; rejected: number }>(sql`
    select p.kind, (count(*) filter (where d.verdict = 'accepted'))::int as accepted,
      (count(*) filter (where d.verdict = 'corrected'))::int as corrected,
      (count(*) filter (where d.verdict = 'rejected'))::int as rejected
    from decisions d join proposals p on p.id = d.proposal_id group by p.kind order by p.kind`);
}
