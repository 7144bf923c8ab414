import "server-only";
import { and, asc, eq, gt, ne } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { users } from "@/db/schema/identity";
import { presence } from "@/db/schema/records";

/** A sign of presence counts this long; pages renew it every twenty seconds. */
const PRESENT_MS = 45_000;

/** Says that a person has the case open, and whether she writes. */
export async function savePresence(
  tx: Tx,
  sign: { caseId: string; userId: string; writing: boolean; at: Date },
): Promise<void> {
  const { caseId, userId, writing, at } = sign;
  await tx
    .insert(presence)
    .values({ caseId, userId, writing, seenAt: at })
    .onConflictDoUpdate({ target: [presence.caseId, presence.userId], set: { writing, seenAt: at } });
}

/** Forgets that she was there. */
export async function dropPresence(tx: Tx, caseId: string, userId: string): Promise<void> {
  await tx.delete(presence).where(and(eq(presence.caseId, caseId), eq(presence.userId, userId)));
}

/** Who else has the case open now, by name. */
export async function presentIn(tx: Tx, caseId: string, userId: string, at: Date) {
  return tx
    .select({ name: users.name, writing: presence.writing })
    .from(presence)
    .innerJoin(users, eq(users.id, presence.userId))
    .where(
      and(
        eq(presence.caseId, caseId),
        gt(presence.seenAt, new Date(at.getTime() - PRESENT_MS)),
        ne(presence.userId, userId),
      ),
    )
    .orderBy(asc(users.name));
}
