import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { cases } from "@/db/schema/cases";
import type { KindId, Urgency } from "../../intake/schema";
import { VIEW_LANES } from "../rules";
import type { CaseStatus, Outcome, View } from "../schema";
import type { QueueQuery } from "../schema/queue";
import { conditions, type Whose } from "./queue";

/** A case as it may leave the house: confirmed values only; times as the clock in Germany showed them. */
export type StreamedCase = {
  number: string;
  status: CaseStatus;
  channel: string;
  language: string;
  kind: KindId | null;
  service: string | null;
  department: string | null;
  urgency: Urgency;
  receivedAt: string;
  completeAt: string | null;
  dueOn: string | null;
  closedAt: string | null;
  outcome: Outcome | null;
  /** Null where names and addresses were not asked for. */
  subject: string | null;
  applicantName: string | null;
  applicantEmail: string | null;
};

const PORTION = 1_000;
/** For so long a slow reader may keep the transaction waiting between two portions. */
const PATIENCE = "5min";

/**
 * Every case of a view as its filters narrow it, oldest first, in portions out of a cursor: as many rows as there are,
 * in the memory of one portion. Reads as the actor of the transaction; the next portion is fetched when it is wanted.
 */
export async function* streamCases(
  tx: Tx,
  view: View,
  query: QueueQuery,
  whose: Whose,
  persons: boolean,
): AsyncGenerator<StreamedCase[]> {
  await tx.execute(sql.raw(`set local idle_in_transaction_session_timeout = '${PATIENCE}'`));
  await tx.execute(sql`declare streamed no scroll cursor for
    select ${columns(persons)} from ${cases} where ${sql.join(matching(view, query, whose), sql` and `)}
    order by ${cases.receivedAt}, ${cases.id}`);
  for (;;) {
    const rows = await tx.execute<StreamedCase>(sql.raw(`fetch ${PORTION} from streamed`));
    if (rows.length === 0) return;
    yield [...rows];
  }
}

function columns(persons: boolean): SQL {
  const clock = (column: SQL) => sql`to_char(${column} at time zone 'Europe/Berlin', 'YYYY-MM-DD HH24:MI')`;
  const person = (column: SQL) => (persons ? column : sql`null::text`);
  return sql`number, status, channel, language, kind, service, department_id as department, urgency,
    ${clock(sql`received_at`)} as "receivedAt", ${clock(sql`complete_at`)} as "completeAt", due_on::text as "dueOn",
    ${clock(sql`closed_at`)} as "closedAt", outcome, ${person(sql`subject`)} as subject,
    ${person(sql`applicant_name`)} as "applicantName", ${person(sql`applicant_email`)} as "applicantEmail"`;
}

/** The same cases as the pages of the queue show one after another. */
function matching(view: View, query: QueueQuery, { userId, scope, lastVisit, dueBy }: Whose): SQL[] {
  const rest = conditions(query, lastVisit);
  if (view === "mine") return [sql`${cases.claimedBy} = ${userId}`, sql`${cases.lane} <> 'done'`, ...rest];
  const own = scope === null ? [] : [sql`${cases.departmentId} = any(${sql.param([...scope])}::text[])`];
  const lanes =
    view === "due"
      ? [sql`${cases.dueOn} <= ${dueBy}`, sql`${cases.lane} <> 'done'`]
      : [sql`${cases.lane} = any(${sql.param([...VIEW_LANES[view]])}::text[])`];
  const dated = query.sort === "due" ? [sql`${cases.dueOn} is not null`] : [];
  return [...own, ...lanes, ...dated, ...rest];
}
