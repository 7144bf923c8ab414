import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { IsoDay } from "../deadline/schema";
import type { ArrivalRow } from "./rules/arrivals";

/**
 * Cases that came in by department and day (Europe/Berlin), both days included, of those the actor sees. What nobody
 * has assigned yet counts where it is proposed to go: else the last days would look emptier than they were.
 */
export async function dailyArrivals(tx: Tx, from: IsoDay, to: IsoDay): Promise<ArrivalRow[]> {
  return tx.execute<ArrivalRow>(sql`
    select coalesce(department_id, proposed_department) as department,
      (received_at at time zone 'Europe/Berlin')::date::text as day, count(*)::int as count
    from cases
    where received_at >= ${from}::date::timestamp at time zone 'Europe/Berlin'
      and received_at < (${to}::date + 1)::timestamp at time zone 'Europe/Berlin'
    group by 1, 2 order by 1, 2`);
}
