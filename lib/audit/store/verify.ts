import "server-only";
import { eq, sql } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { auditChecks, auditLinks, auditPending } from "@/db/schema/audit";
import type { ChainLink } from "../rules";
import type { Check, Finding } from "../schema";

/** Faults of one sort that are looked for; whoever finds so many has to restore a backup. */
const MOST = 1_000;

/** Every trigger that writes or guards the record. A new table of accounts or settings belongs here with its own. */
const TRIGGERS = [
  "audit_checks.append_only",
  "audit_entries.append_only",
  "audit_links.append_only",
  "activations.audit",
  "authenticators.audit",
  "authenticators.audit_change",
  "api_tokens.audit",
  "api_tokens.audit_end",
  "deputies.audit",
  "deputies.audit_end",
  "erasures.append_only",
  "events.audit",
  "holds.audit",
  "holds.audit_end",
  "mailboxes.audit",
  "mailboxes.audit_change",
  "memberships.audit",
  "passkeys.audit",
  "passkeys.audit_change",
  "recovery_codes.audit",
  "recovery_codes.audit_end",
  "second_factor_roles.audit",
  "sessions.audit",
  "sessions.audit_end",
  "users.audit",
] as const;

type Row = {
  position: string;
  hash: string;
  id: string | null;
  at_ms: string;
  kind: string;
  actor_id: string | null;
  case_id: string | null;
  subject: string;
  content: string;
  data: string;
};

/** The next links of the chain after a position, with their entries. */
export async function linksAfter(tx: Tx, position: number, limit: number): Promise<ChainLink[]> {
  const rows = await tx.execute<Row>(sql`
    select l.position, l.hash, e.id, (extract(epoch from e.at) * 1000)::bigint as at_ms, e.kind, e.actor_id, e.case_id,
      e.subject, e.content, e.data::text as data
    from audit_links l left join audit_entries e on e.id = l.entry_id
    where l.position > ${position} order by l.position limit ${limit}`);
  return rows.map(linkOf);
}

function linkOf(row: Row): ChainLink {
  const { position, hash, id, at_ms, kind, actor_id, case_id, subject, content, data } = row;
  const facts = { kind, actorId: actor_id, caseId: case_id, subject, content, data };
  const entry = id === null ? null : { ...facts, id: Number(id), atMs: Number(at_ms) };
  return { position: Number(position), hash, entry };
}

/** The hash written at a position of the chain, null where there is none. */
export async function hashAt(tx: Tx, position: number): Promise<string | null> {
  const rows = await tx
    .select({ hash: auditLinks.hash })
    .from(auditLinks)
    .where(eq(auditLinks.position, position));
  return rows[0]?.hash ?? null;
}

/** How many entries wait for their link. */
export async function waitingCount(tx: Tx): Promise<number> {
  return tx.$count(auditPending);
}

/** What stands beside the chain: entries that nobody's act put there, and entries that waited and are gone. */
export async function besideTheChain(tx: Tx): Promise<Finding[]> {
  return findings(
    tx,
    sql`
    select 'inserted' as what, e.id::text as place from audit_entries e
      where not exists (select from audit_links l where l.entry_id = e.id)
        and not exists (select from audit_pending p where p.entry_id = e.id)
    union all select 'missing', p.entry_id::text from audit_pending p
      where not exists (select from audit_entries e where e.id = p.entry_id)
    limit ${MOST}`,
  );
}

/**
 * Timelines against the record: entries that were altered, lost, or written past it. Sets against sets, so that no plan the
 * database may choose compares every entry of a long story with every other. Of an erased case only what came
 * after counts: its content is gone, and the key with it.
 */
export async function timelineFaults(tx: Tx): Promise<Finding[]> {
  await tx.execute(sql`set local statement_timeout = '15min'`);
  return findings(
    tx,
    sql`
    with erased as (select case_id, max(id) as id from audit_entries where kind = 'case.erased' group by case_id)
    select case when e.id is null or k.key is null then 'lost' else 'altered' end as what, a.subject as place
      from audit_entries a left join erased x on x.case_id = a.case_id
        left join audit_keys k on k.case_id = a.case_id
        left join events e on e.case_id = a.case_id
          and e.id = case when a.subject ~ '^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$' then a.subject::uuid end
      where a.kind = 'case.changed' and a.id > coalesce(x.id, 0)
        and (e.id is null or k.key is null or a.content <> klarfall.keyed_hash(k.key, klarfall.event_text(e)))
    union all select 'unrecorded', past.id from (
      select id::text from events except select subject from audit_entries where kind = 'case.changed') past
    limit ${MOST}`,
  );
}

/** Triggers of the record that are off or gone. */
export async function openGuards(tx: Tx): Promise<Finding[]> {
  const rows = await tx.execute<{ name: string }>(sql`
    select c.relname || '.' || t.tgname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where c.relnamespace = 'public'::regnamespace and t.tgenabled = 'A'`);
  const on = new Set(rows.map((row) => row.name));
  return TRIGGERS.filter((name) => !on.has(name)).map((place) => ({ what: "unguarded", place }));
}

async function findings(tx: Tx, query: ReturnType<typeof sql>): Promise<Finding[]> {
  return [...(await tx.execute<Finding>(query))];
}

/** Notes what a check found; the auditor's page shows the newest. */
export async function saveCheck(tx: Tx, check: Check, at: Date, durationMs: number): Promise<void> {
  await tx.insert(auditChecks).values({
    id: v7(),
    at,
    whole: check.count === 0,
    entries: check.entries,
    position: check.head.position,
    hash: check.head.hash,
    faults: check.count,
    findings: check.findings,
    durationMs,
  });
}
