import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { addDays } from "@/lib/deadline/rules/days";
import { endOfWeek } from "../rules";
import { type CaseListName, LISTS } from "../schema";
import type { Asked } from "./list";
import { within } from "./place";

const day = (at: SQL) => sql`(${at} at time zone 'Europe/Berlin')::date`;
/** Entries of a type that nobody took back with the very next step. */
const stood = (type: string) => sql`(
  select e.at, e.data from events e where e.case_id = c.id and e.type = ${type} and not exists (
    select from events r where r.case_id = c.id and r.type = 'case.reverted' and r.data->>'step' = e.type
      and (r.data->>'version')::int = (e.data->>'version')::int + 1))`;
const closedAt = sql`coalesce((select min(s.at) from ${stood("case.closed")} s), c.closed_at)`;
const asked = sql`exists (select from events e where e.case_id = c.id and e.type = 'message.sent' and e.data->>'kind' = 'follow_up')`;
const moved = sql`exists (select from events e where e.case_id = c.id and e.type in ('case.forwarded', 'case.handedBack'))`;
const gaps = sql`exists (select from proposals p where p.case_id = c.id and p.kind = 'missing' and p.state in ('open', 'accepted', 'corrected'))`;
const again = sql`exists (select from events e where e.case_id = c.id and e.at <= ${closedAt} + interval '14 days'
  and (e.type in ('case.merged', 'case.reopened') or e.type = 'message.received' and coalesce(e.data->>'automatic', '') <> 'true')
  and (e.type <> 'case.reopened' or e.at in (select s.at from ${stood("case.reopened")} s)))`;
const answers = sql`(select count(*) from events e where e.case_id = c.id and e.type = 'message.sent' and e.data->>'kind' <> 'acknowledgement')`;
const bound = sql`exists (select from proposals p where p.case_id = c.id and p.kind = 'deadline' and p.state in ('open', 'accepted', 'corrected')
  and (p.key in ('gdpr', 'foi') or split_part(p.key, ':', 1) = 'authority') and c.due_on::text = coalesce(p.payload->>'earliest', p.payload->>'date'))`;

/**
 * What each list must hold, counted from cases and timelines alone, without any table of figures: what the kept figures
 * are checked against. Slow by intent.
 */
export async function recount(
  tx: Tx,
  { place, span, today }: Omit<Asked, "list">,
): Promise<Record<CaseListName, number>> {
  const between = (what: SQL, until = span.to) =>
    sql`${what} between ${span.from}::date and least(${span.to}::date, ${until}::date)`;
  const [received, closed] = [day(sql`c.received_at`), day(closedAt)];
  const due = between(sql`c.due_on`, addDays(today, -1));
  const missed = sql`${due} and not coalesce(${closed} <= c.due_on, false)`;
  const solved = sql`not ${moved} and not ${asked} and ${answers} <= 1 and not ${again}`;
  const rules: Record<CaseListName, SQL> = {
    open: sql`c.closed_at is null`,
    dueWeek: sql`c.closed_at is null and c.due_on between ${today}::date and ${endOfWeek(today)}::date`,
    overdue: sql`c.closed_at is null and c.due_on < ${today}::date`,
    arrivals: between(received),
    closed: between(closed),
    answered: between(day(sql`c.first_answer_at`)),
    questioned: sql`${between(closed)} and ${asked}`,
    inquiries: sql`${between(closed, addDays(today, -14))} and c.kind in ('information', 'statusInquiry') and not (${solved})`,
    incomplete: sql`${between(received)} and c.kind = 'application' and (${asked} or ${gaps})`,
    forwarded: sql`${between(received)} and ${moved}`,
    misassigned: sql`${between(day(sql`(select min(s.at) from ${stood("case.triaged")} s)`))}
      and exists (select from events e where e.case_id = c.id and e.type = 'case.handedBack')`,
    missed,
    missedStatutory: sql`${missed} and ${bound}`,
    reopened: sql`false`,
    complaints: sql`${between(received)} and c.kind = 'complaint'`,
    objections: sql`${between(received)} and c.kind = 'objection'`,
  };
  const columns = LISTS.map(
    (list) => sql`count(*) filter (where ${rules[list]})::int as ${sql.identifier(list)}`,
  );
  const here = sql`c.merged_into is null and ${within(place, sql`c.`)}`;
  const rows = await tx.execute<Record<CaseListName, number>>(
    sql`select ${sql.join(columns, sql`, `)} from cases c where ${here}`,
  );
  const opened = await tx.execute<{ n: number }>(sql`
    select count(*)::int as n from cases c cross join lateral ${stood("case.reopened")} s
    where ${here} and ${between(day(sql`s.at`))}`);
  const [found] = rows;
  if (!found) throw new Error("an aggregate gave no row");
  return { ...found, reopened: opened[0]?.n ?? 0 };
}
