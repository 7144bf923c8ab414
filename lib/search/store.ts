import "server-only";
import { desc, inArray, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { cases } from "@/db/schema/cases";
import { messages } from "@/db/schema/intake";
import type { Place, Stage } from "./schema";

/** Before any place: later than every case. */
const START = { at: "9999-12-31T00:00:00.000Z", id: "ffffffff-ffff-ffff-ffff-ffffffffffff" };
/** As much of a letter as the index reads. */
const LETTER = 200_000;

/**
 * At most `limit` cases of one stage after a place, newest first. The index names the cases that the actor's roles
 * reach; the policy on `cases` decides which of them she sees.
 */
export async function findHits(
  tx: Tx,
  search: { words: string; stage: Stage; after: Pick<Place, "at" | "id"> | null; limit: number },
) {
  const { at, id } = search.after ?? START;
  const found = sql`(select case_id from klarfall.search_cases(${search.words}, ${search.stage === "similar"}, ${at}::timestamptz, ${id}::uuid, ${search.limit}))`;
  return tx
    .select({
      id: cases.id,
      number: cases.number,
      subject: cases.subject,
      applicantName: cases.applicantName,
      applicantEmail: cases.applicantEmail,
      status: cases.status,
      service: cases.service,
      proposedService: cases.proposedService,
      /** Warnings that nobody has rejected. */
      flags: sql<
        string[]
      >`array(select p.key from proposals p where p.case_id = ${cases.id} and p.kind = 'flag' and p.state in ('open', 'accepted'))`,
      departmentId: cases.departmentId,
      proposedDepartment: cases.proposedDepartment,
      receivedAt: cases.receivedAt,
    })
    .from(cases)
    .where(sql`${cases.id} in ${found}`)
    .orderBy(desc(cases.receivedAt), desc(cases.id));
}
export type Hit = Awaited<ReturnType<typeof findHits>>[number];

/** The German stems of what was typed, as the index keeps them. */
export async function stemsOf(tx: Tx, words: string): Promise<string[]> {
  const rows = await tx.execute<{ stems: string[] }>(
    sql`select tsvector_to_array(to_tsvector('german', ${words})) as stems`,
  );
  return rows[0]?.stems ?? [];
}

/** What was written in these cases, newest first, each as far as the index reads it. */
export async function lettersOf(tx: Tx, caseIds: readonly string[]) {
  if (caseIds.length === 0) return [];
  return tx
    .select({
      caseId: messages.caseId,
      direction: messages.direction,
      at: messages.at,
      body: sql<string>`left(${messages.body}, ${LETTER})`,
    })
    .from(messages)
    .where(inArray(messages.caseId, [...caseIds]))
    .orderBy(desc(messages.at));
}
export type Letter = Awaited<ReturnType<typeof lettersOf>>[number];
