import "server-only";
import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { cases } from "@/db/schema/cases";
import { users } from "@/db/schema/identity";
import { erasures, holds } from "@/db/schema/retention";
import type { KindId } from "@/lib/intake/schema";
import type { Candidate } from "../rules";
import type { CitizenInput, HoldReason } from "../schema";

// Written out: in a list of columns of one table Drizzle leaves the table's name away, and `id` would be the hold's.
const HELD = sql<boolean>`exists (select from holds h where h.case_id = "cases"."id" and h.lifted_at is null)`;

/** A case of a citizen, as far as records are kept of it. */
export type CitizenCase = {
  id: string;
  number: string;
  subject: string;
  name: string;
  email: string;
  receivedAt: Date;
  closedAt: Date | null;
  service: string | null;
  held: boolean;
  /** Her own case; otherwise somebody else's, in which a letter of hers lies. */
  own: boolean;
};

/**
 * All cases of one citizen that are not erased, oldest first: those that carry the address or a letter from it. A number
 * stands for the address its case carries, or for the case alone where it carries none. Only as the worker. Whoever is about
 * to erase holds them until the transaction ends, so that rule and erasing see the same.
 */
export async function casesOfCitizen(
  tx: Tx,
  citizen: CitizenInput,
  hold: "look" | "lock" = "look",
): Promise<CitizenCase[]> {
  const address = "email" in citizen ? citizen.email.toLowerCase() : await addressOf(tx, citizen.number);
  const number = "number" in citizen ? citizen.number : "";
  const found = tx
    .select({
      id: cases.id,
      number: cases.number,
      subject: cases.subject,
      name: cases.applicantName,
      email: cases.applicantEmail,
      receivedAt: cases.receivedAt,
      closedAt: cases.closedAt,
      service: cases.service,
      held: HELD,
      own: sql<boolean>`(${cases.number} = ${number} or lower(${cases.applicantEmail}) = ${address})`,
    })
    .from(cases)
    .where(
      sql`${cases.erasedAt} is null and (${cases.number} = ${number} or (${address} <> '' and (
        lower(${cases.applicantEmail}) = ${address} or exists (select from messages m
          where m.case_id = ${cases.id} and m.direction = 'in' and lower(m.from_address) = ${address}))))`,
    )
    .orderBy(cases.receivedAt, cases.id);
  return hold === "lock" ? found.for("update") : found;
}

async function addressOf(tx: Tx, number: string): Promise<string> {
  const rows = await tx.select({ email: cases.applicantEmail }).from(cases).where(eq(cases.number, number));
  return rows[0]?.email.toLowerCase() ?? "";
}

/** Closed cases that still hold something, oldest first, with those they share letters with. Only as the worker. */
export async function closedCases(tx: Tx, limit: number): Promise<Candidate[]> {
  const rows = await tx.execute<Omit<Candidate, "kind"> & { kind: KindId | null }>(sql`
    select c.id, c.kind, c.service, to_char(c.closed_at at time zone 'Europe/Berlin', 'YYYY-MM-DD') as "closedOn",
      exists (select from holds h where h.case_id = c.id and h.lifted_at is null) as held,
      array(select l.other_id from case_links l join cases o on o.id = l.other_id and o.erased_at is null
              where l.case_id = c.id and exists (select from shared_messages s where s.link_id = l.id and s.ended_at is null)
            union select l.case_id from case_links l join cases o on o.id = l.case_id and o.erased_at is null
              where l.other_id = c.id and exists (select from shared_messages s where s.link_id = l.id and s.ended_at is null)) as family
    from cases c where c.closed_at is not null and c.erased_at is null order by c.closed_at, c.id limit ${limit}`);
  return [...rows];
}

/** Numbers of cases by id, in no order. */
export async function numbersOf(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({ id: cases.id, number: cases.number })
    .from(cases)
    .where(inArray(cases.id, [...ids]));
  return new Map(rows.map(({ id, number }) => [id, number]));
}

/** The newest certificates, with who caused them. */
export async function certificates(tx: Tx, limit: number) {
  return tx
    .select({
      id: erasures.id,
      at: erasures.at,
      cause: erasures.cause,
      cases: erasures.cases,
      hash: erasures.hash,
      certificate: erasures.certificate,
      userName: users.name,
    })
    .from(erasures)
    .leftJoin(users, eq(users.id, erasures.userId))
    .orderBy(desc(erasures.at))
    .limit(limit);
}

/** Holds in force, newest first, by the number of their case. Only as the worker: data protection sees no case. */
export async function openHolds(tx: Tx) {
  return tx
    .select({
      id: holds.id,
      number: cases.number,
      reason: holds.reason,
      setAt: holds.setAt,
      userName: users.name,
    })
    .from(holds)
    .innerJoin(cases, eq(cases.id, holds.caseId))
    .innerJoin(users, eq(users.id, holds.setBy))
    .where(isNull(holds.liftedAt))
    .orderBy(desc(holds.setAt));
}

/** Sets a hold on a case that is not erased; false where there is one, or no such case. */
export async function setHold(
  tx: Tx,
  hold: { number: string; reason: HoldReason; userId: string; at: Date },
): Promise<boolean> {
  const found = await tx
    .select({ id: cases.id })
    .from(cases)
    .where(and(eq(cases.number, hold.number), isNull(cases.erasedAt)))
    .for("share");
  const caseId = found[0]?.id;
  if (caseId === undefined) return false;
  const rows = await tx
    .insert(holds)
    .values({ id: v7(), caseId, reason: hold.reason, setBy: hold.userId, setAt: hold.at })
    .onConflictDoNothing()
    .returning({ id: holds.id });
  return rows.length > 0;
}

/** Lifts a hold; false where it is lifted already. */
export async function liftHold(tx: Tx, id: string, at: Date): Promise<boolean> {
  const rows = await tx
    .update(holds)
    .set({ liftedAt: at })
    .where(and(eq(holds.id, id), isNull(holds.liftedAt)))
    .returning({ id: holds.id });
  return rows.length > 0;
}
