import "server-only";
import { and, asc, eq, inArray, isNull, or, sql } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { clearances } from "@/db/schema/compartments";
import { memberships, users } from "@/db/schema/identity";
import type { Clearance, Compartment } from "./schema";

const living = isNull(clearances.revokedAt);

/** What a person may look into: by name, or with a department she belongs to. */
export async function clearancesOf(tx: Tx, userId: string): Promise<Clearance[]> {
  const hers = tx
    .select({ id: memberships.departmentId })
    .from(memberships)
    .where(eq(memberships.userId, userId));
  return tx
    .select({ compartment: clearances.compartment, departmentId: clearances.departmentId })
    .from(clearances)
    .where(and(living, or(eq(clearances.userId, userId), inArray(clearances.departmentId, hers))));
}

/** Every living clearance with the name of its person, for the administration and for the choice of colleagues. */
export async function listClearances(tx: Tx) {
  return tx
    .select({
      id: clearances.id,
      compartment: clearances.compartment,
      userId: clearances.userId,
      name: users.name,
      departmentId: clearances.departmentId,
    })
    .from(clearances)
    .leftJoin(users, eq(users.id, clearances.userId))
    .where(living)
    .orderBy(asc(users.name), asc(clearances.departmentId));
}

/** Lets a person or a department look into a compartment; false when that is so already. */
export async function grant(
  tx: Tx,
  clearance: { compartment: Compartment; userId: string | null; departmentId: string | null },
  by: { userId: string | null; at: Date },
): Promise<boolean> {
  const rows = await tx
    .insert(clearances)
    .values({ id: v7(), ...clearance, grantedBy: by.userId, grantedAt: by.at })
    .onConflictDoNothing()
    .returning({ id: clearances.id });
  return rows.length > 0;
}

/** Ends a clearance at once; false when there is none that lives. */
export async function revoke(tx: Tx, id: string, by: { userId: string; at: Date }): Promise<boolean> {
  const rows = await tx
    .update(clearances)
    .set({ revokedBy: by.userId, revokedAt: by.at })
    .where(and(eq(clearances.id, id), living))
    .returning({ id: clearances.id });
  return rows.length > 0;
}

/** A case that is closed to the front desk, as far as it has to know: nothing of the citizen, nothing of the matter. */
export type SealedCase = {
  number: string;
  departmentId: string | null;
  dueOn: string | null;
  receivedAt: Date;
  urgent: boolean;
};

/**
 * Cases that lie before the actor sealed: those nobody has sorted yet, or the one of a number. Only the front desk is
 * told of them, so that none is forgotten and a caller gets an answer; everybody else gets nothing.
 */
export async function sealedCases(tx: Tx, number: string | null): Promise<SealedCase[]> {
  const rows = await tx.execute<{
    number: string;
    department_id: string | null;
    due_on: string | null;
    received_at: string;
    urgent: boolean;
  }>(
    sql`select number, department_id, due_on::text, received_at, urgent from klarfall.sealed_cases(${number})`,
  );
  return rows.map((row) => ({
    number: row.number,
    departmentId: row.department_id,
    dueOn: row.due_on,
    receivedAt: new Date(row.received_at),
    urgent: row.urgent,
  }));
}

/** Whether the people of a department may look into a case's compartment; without one there is nothing to ask. */
export async function departmentCleared(
  tx: Tx,
  compartment: Compartment | null,
  departmentId: string,
): Promise<boolean> {
  if (compartment === null) return true;
  const rows = await tx
    .select({ id: clearances.id })
    .from(clearances)
    .where(and(living, eq(clearances.compartment, compartment), eq(clearances.departmentId, departmentId)));
  return rows.length > 0;
}
