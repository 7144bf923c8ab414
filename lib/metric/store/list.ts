import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { CaseStatus } from "@/lib/case/schema";
import type { Compartment } from "@/lib/compartment/schema";
import type { IsoDay } from "@/lib/deadline/schema";
import type { Channel } from "@/lib/intake/schema";
import { decidedUntil, endOfWeek, type Span } from "../rules";
import type { CaseListName, Count, Place } from "../schema";
import { within } from "./place";

/** Rows of one page of a list behind a figure. */
export const LIST_ROWS = 50;

/** The cases behind a figure: a condition on `metric_cases f`, by the same days as the sums. */
function condition(list: CaseListName, { from, to }: Span, today: IsoDay): SQL {
  const on = (column: string, count: Count) => {
    const until = decidedUntil(count, today);
    return sql`f.${sql.raw(column)} between ${from} and ${until < to ? until : to}`;
  };
  const conditions: Record<CaseListName, SQL> = {
    open: sql`f.open`,
    dueWeek: sql`f.open and f.due_on between ${today} and ${endOfWeek(today)}`,
    overdue: sql`f.open and f.due_on < ${today}`,
    arrivals: on("received_on", "arrivals"),
    closed: on("closed_on", "closed"),
    answered: on("answered_on", "closed"),
    questioned: sql`${on("closed_on", "closed")} and f.questions > 0`,
    inquiries: sql`${on("closed_on", "inquiries")} and not f.solved_first`,
    incomplete: sql`${on("received_on", "arrivals")} and not f.complete`,
    forwarded: sql`${on("received_on", "arrivals")} and f.forwarded`,
    misassigned: sql`${on("assigned_on", "assigned")} and f.misassigned`,
    missed: sql`${on("due_on", "due")} and not f.met`,
    missedStatutory: sql`${on("due_on", "due")} and not f.met and f.statutory`,
    reopened: sql`exists (select from unnest(f.reopened_on) d where d between ${from} and ${to})`,
    complaints: sql`${on("received_on", "arrivals")} and f.kind = 'complaint'`,
    objections: sql`${on("received_on", "arrivals")} and f.kind = 'objection'`,
  };
  return conditions[list];
}

/** Which cases are asked for; `today` decides what is decided already. */
export type Asked = { list: CaseListName; place: Place; span: Span; today: IsoDay };
const where = ({ list, place, span, today }: Asked): SQL =>
  sql`${condition(list, span, today)} and ${within(place, sql`f.`)}`;

/** How many cases a list holds; for `reopened` how often they were opened again, as the sums count it. */
export async function countList(tx: Tx, asked: Asked): Promise<number> {
  const { from, to } = asked.span;
  const each =
    asked.list === "reopened"
      ? sql`sum((select count(*) from unnest(f.reopened_on) d where d between ${from} and ${to}))`
      : sql`count(*)`;
  const rows = await tx.execute<{ n: number }>(
    sql`select coalesce(${each}, 0)::int as n from metric_cases f where ${where(asked)}`,
  );
  return rows[0]?.n ?? 0;
}

/** A case behind a figure: where it stands, and nothing of who works on it or at which hour. */
export type ListRow = {
  id: string;
  number: string;
  subject: string;
  status: CaseStatus;
  departmentId: string | null;
  compartment: Compartment | null;
  service: string | null;
  channel: Channel;
  claimedBy: string | null;
  receivedAt: Date;
  receivedOn: IsoDay;
  closedOn: IsoDay | null;
  dueOn: IsoDay | null;
};

/** One page of a list, the oldest first, and one row more where there is more; seen as far as the cases are. */
export async function listCases(
  tx: Tx,
  asked: Asked,
  after: { at: Date; id: string } | null,
): Promise<ListRow[]> {
  const place =
    after === null
      ? sql`true`
      : sql`(f.received_at, f.case_id) > (${after.at.toISOString()}::timestamptz, ${after.id}::uuid)`;
  const rows = await tx.execute<Omit<ListRow, "receivedAt"> & { receivedAt: string }>(sql`
    select c.id, c.number, c.subject, c.status, c.department_id as "departmentId", c.compartment, c.service, c.channel,
      c.claimed_by as "claimedBy", to_json(f.received_at) #>> '{}' as "receivedAt", f.received_on::text as "receivedOn",
      f.closed_on::text as "closedOn", f.due_on::text as "dueOn"
    from (select f.* from metric_cases f where ${where(asked)} and ${place}
      order by f.received_at, f.case_id limit ${LIST_ROWS + 1}) f
      join cases c on c.id = f.case_id order by f.received_at, f.case_id`);
  return rows.map((row) => ({ ...row, receivedAt: new Date(row.receivedAt) }));
}
