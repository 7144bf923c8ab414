import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { decisions } from "@/db/schema/cases";
import { modelLessons, modelVersions } from "@/db/schema/records";
import type { DecidedConcern } from "../rules";

/** The newest this many decided concerns are learnt from: a night is long enough for them, and older ways fade. */
const MOST_LESSONS = 5_000;

/** What a classifier reads of a letter is far shorter (see model/material). */
const LONGEST_BODY = 40_000;

type Row = Omit<DecidedConcern, "part" | "at"> & { start: number; end: number; parts: number; at: string };

/**
 * The concerns of which people confirmed or corrected kind and service, in the letter they came in. The department
 * is where the case stands now, else the one that was decided. Nothing of it leaves the process.
 */
export async function decidedConcerns(tx: Tx): Promise<DecidedConcern[]> {
  const decided = (kind: string) => sql`join lateral (
    select d.id, d.payload->>'value' as value, d.at from decisions d join proposals p on p.id = d.proposal_id
    where d.case_id = c.case_id and p.concern_id = c.id and p.kind = ${kind} and d.verdict in ('accepted', 'corrected')
    order by d.at desc, d.id desc limit 1)`;
  const rows = await tx.execute<Row>(sql`
    select c.case_id as "caseId", c.start, c."end", (select count(*)::int from concerns o where o.message_id = c.message_id) as parts,
      m.channel, m.language, m.at::text as at, m.from_name as "from", m.subject, left(m.body, ${LONGEST_BODY}) as body,
      k.value as kind, s.value as service, coalesce(case when c.position = 0 then f.department_id end, o.value) as department,
      array_remove(array[k.id, s.id, o.id]::text[], null) as decisions,
      array(select p.key from proposals p where p.case_id = c.case_id and p.kind = 'flag'
        and p.state in ('open', 'accepted', 'corrected')) as flags,
      coalesce((select jsonb_agg(jsonb_build_object('key', p.key, 'evidence', p.evidence)) from proposals p
        where p.case_id = c.case_id and p.message_id = c.message_id and p.kind = 'field'), '[]') as details
    from concerns c join messages m on m.id = c.message_id join cases f on f.id = c.case_id
      ${decided("kind")} k on true ${decided("service")} s on true left ${decided("department")} o on true
    where m.direction = 'in' and f.erased_at is null and k.value is not null and coalesce(case when c.position = 0 then f.department_id end, o.value) is not null
    order by greatest(k.at, s.at) desc, c.id limit ${MOST_LESSONS}`);
  return rows.map(({ start, end, parts, at, ...row }) => ({
    ...row,
    at: new Date(at),
    part: parts > 1 ? { start, end } : null,
  }));
}

/** Notes for each decision the first model that learnt from it. */
export async function noteLessons(
  tx: Tx,
  version: string,
  concerns: readonly Pick<DecidedConcern, "caseId" | "decisions">[],
): Promise<void> {
  const rows = concerns.flatMap(({ caseId, decisions: ids }) =>
    ids.map((decisionId) => ({ decisionId, caseId, version })),
  );
  for (let from = 0; from < rows.length; from += BATCH)
    await tx
      .insert(modelLessons)
      .values(rows.slice(from, from + BATCH))
      .onConflictDoNothing();
}

const BATCH = 1_000;

/** Which decisions of a case which model learnt first, by proposal. */
export async function lessonsOfCase(tx: Tx, caseId: string) {
  return tx
    .select({ proposalId: decisions.proposalId, version: modelLessons.version, at: modelVersions.at })
    .from(modelLessons)
    .innerJoin(decisions, eq(decisions.id, modelLessons.decisionId))
    .innerJoin(modelVersions, eq(modelVersions.version, modelLessons.version))
    .where(eq(modelLessons.caseId, caseId));
}
