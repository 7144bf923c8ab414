import "server-only";
import { and, desc, eq, lt, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Tx } from "@/db/client";
import { auditChecks, auditEntries } from "@/db/schema/audit";
import { users } from "@/db/schema/identity";
import type { AuditParams } from "../schema";

const subjects = alias(users, "subjects");
const TOWN_DAY = sql.raw("at time zone 'Europe/Berlin'");

/** Entries of the record, newest first, as the auditor asked for them; days are those of the town, both included. */
export async function auditPage(tx: Tx, params: AuditParams, limit: number) {
  return tx
    .select({
      id: auditEntries.id,
      at: auditEntries.at,
      kind: auditEntries.kind,
      actorName: users.name,
      number: sql<string | null>`klarfall.audit_number(${auditEntries.caseId})`,
      subject: auditEntries.subject,
      subjectName: subjects.name,
      data: auditEntries.data,
    })
    .from(auditEntries)
    .leftJoin(users, eq(users.id, auditEntries.actorId))
    .leftJoin(subjects, eq(sql`${subjects.id}::text`, auditEntries.subject))
    .where(and(...wanted(params)))
    .orderBy(desc(auditEntries.id))
    .limit(limit);
}

function wanted({ person, number, kind, from, to, before }: AuditParams): SQL[] {
  // As the partial index says it, so that both halves are looked up.
  const about = sql`(${auditEntries.caseId} is null and ${auditEntries.subject} <> '' and ${auditEntries.subject} = ${person})`;
  return [
    ...(person ? [sql`(${auditEntries.actorId} = ${person} or ${about})`] : []),
    ...(number ? [sql`${auditEntries.caseId} = (select klarfall.audit_case(${number}))`] : []),
    ...(kind ? [eq(auditEntries.kind, kind)] : []),
    ...(from ? [sql`${auditEntries.at} >= ${from}::timestamp ${TOWN_DAY}`] : []),
    ...(to ? [sql`${auditEntries.at} < (${to}::date + 1)::timestamp ${TOWN_DAY}`] : []),
    ...(before ? [lt(auditEntries.id, before)] : []),
  ];
}

/** What the newest check of the record found, null before the first. */
export async function newestCheck(tx: Tx) {
  const rows = await tx.select().from(auditChecks).orderBy(desc(auditChecks.at)).limit(1);
  return rows[0] ?? null;
}

/** Queues a check of the whole record, or a deletion run with its cleaning up; one of each waits at a time. */
export async function askForRun(tx: Tx, task: "verify" | "retain"): Promise<void> {
  await tx.execute(sql`select klarfall.enqueue_records(${task})`);
}
