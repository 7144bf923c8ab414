import "server-only";
import { and, asc, eq, gte, isNull, lte } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { deputies, users } from "@/db/schema/identity";

/** For whom a person stands in on a day (ISO date), as user ids. */
export async function absenteesOf(tx: Tx, deputyId: string, today: string): Promise<string[]> {
  const rows = await tx
    .select({ userId: deputies.userId })
    .from(deputies)
    .where(
      and(
        eq(deputies.deputyId, deputyId),
        isNull(deputies.revokedAt),
        lte(deputies.startsOn, today),
        gte(deputies.endsOn, today),
      ),
    );
  return rows.map((r) => r.userId);
}

/** The deputies a person named who stand in now or later, with their names. */
export async function deputiesOf(tx: Tx, userId: string, today: string) {
  return tx
    .select({ id: deputies.id, name: users.name, startsOn: deputies.startsOn, endsOn: deputies.endsOn })
    .from(deputies)
    .innerJoin(users, eq(users.id, deputies.deputyId))
    .where(and(eq(deputies.userId, userId), isNull(deputies.revokedAt), gte(deputies.endsOn, today)))
    .orderBy(asc(deputies.startsOn));
}

/** Names a deputy for some days. */
export async function insertDeputy(
  tx: Tx,
  deputy: { userId: string; deputyId: string; startsOn: string; endsOn: string },
): Promise<void> {
  await tx.insert(deputies).values({ id: v7(), ...deputy });
}

/** Ends a deputyship at once; false when it is not hers or has ended. */
export async function revokeDeputy(tx: Tx, id: string, userId: string, at: Date): Promise<boolean> {
  const rows = await tx
    .update(deputies)
    .set({ revokedAt: at })
    .where(and(eq(deputies.id, id), eq(deputies.userId, userId), isNull(deputies.revokedAt)))
    .returning({ id: deputies.id });
  return rows.length > 0;
}
