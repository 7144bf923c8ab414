import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { WeekCounts } from "./rules";

/**
 * Arrivals, closures, backlog and lead times by department and week (Monday, Europe/Berlin), for the cases the
 * actor sees. Net times leave out the pauses. Percentiles are nearest rank (fact book, section 5).
 */
export async function weekCounts(tx: Tx, weeks: number): Promise<WeekCounts[]> {
  return tx.execute<WeekCounts>(sql`
    with span as (
      select w::date as week, (w at time zone 'Europe/Berlin') as starts, ((w + interval '7 days') at time zone 'Europe/Berlin') as ends
      from generate_series(date_trunc('week', now() at time zone 'Europe/Berlin') - ${weeks - 1} * interval '7 days',
        date_trunc('week', now() at time zone 'Europe/Berlin'), interval '7 days') w),
    first as (select min(starts) as at from span),
    live as (
      select c.id, c.department_id, c.received_at, c.closed_at from cases c, first
      where c.closed_at is null or c.closed_at >= first.at),
    paused as (
      select p.case_id, sum(extract(epoch from coalesce(p.ended_at, now()) - p.started_at)) / 3600 as hours
      from pauses p join live l on l.id = p.case_id group by p.case_id),
    lead as (
      select l.*, extract(epoch from l.closed_at - l.received_at) / 3600 as hours,
        extract(epoch from l.closed_at - l.received_at) / 3600 - coalesce(p.hours, 0) as net
      from live l left join paused p on p.case_id = l.id)
    select l.department_id as department, s.week::text as week,
      (count(*) filter (where l.received_at >= s.starts and l.received_at < s.ends))::int as arrivals,
      (count(*) filter (where l.closed_at >= s.starts and l.closed_at < s.ends))::int as closed,
      (count(*) filter (where l.received_at < s.ends and (l.closed_at is null or l.closed_at >= s.ends)))::int as backlog,
      percentile_disc(0.5) within group (order by l.hours) filter (where l.closed_at >= s.starts and l.closed_at < s.ends)::float8 as "medianHours",
      percentile_disc(0.9) within group (order by l.hours) filter (where l.closed_at >= s.starts and l.closed_at < s.ends)::float8 as "p90Hours",
      percentile_disc(0.5) within group (order by l.net) filter (where l.closed_at >= s.starts and l.closed_at < s.ends)::float8 as "netMedianHours"
    from span s join lead l on l.received_at < s.ends
    group by l.department_id, s.week
    having count(*) filter (where l.received_at >= s.starts or l.closed_at is null or l.closed_at >= s.starts) > 0
    order by s.week desc, l.department_id`);
}

/** How people decided about each kind of proposal. */
export async function decisionCounts(tx: Tx) {
  return tx.execute<{ kind: string; accepted: number; corrected: number; rejected: number }>(sql`
    select p.kind, (count(*) filter (where d.verdict = 'accepted'))::int as accepted,
      (count(*) filter (where d.verdict = 'corrected'))::int as corrected,
      (count(*) filter (where d.verdict = 'rejected'))::int as rejected
    from decisions d join proposals p on p.id = d.proposal_id group by p.kind order by p.kind`);
}
