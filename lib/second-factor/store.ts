import "server-only";
import { and, count, eq, inArray, isNotNull, isNull, lt } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { memberships } from "@/db/schema/identity";
import { authenticators, recoveryCodes, secondFactorRoles } from "@/db/schema/second-factor";
import { dropPasskeysOf } from "../passkey/store";
import type { Role } from "../user/schema";
import { revokeSessionsOf } from "../user/store/session";

export type AuthenticatorRow = typeof authenticators.$inferSelect;

/** The app of a person, confirmed or not yet; null where there is none. */
export async function authenticatorOf(tx: Tx, userId: string): Promise<AuthenticatorRow | null> {
  const rows = await tx.select().from(authenticators).where(eq(authenticators.userId, userId));
  return rows[0] ?? null;
}

/** Keeps the sealed secret of a new app in place of one that was never confirmed; false where one is in use. */
export async function offerAuthenticator(tx: Tx, userId: string, secret: string, at: Date): Promise<boolean> {
  const rows = await tx
    .insert(authenticators)
    .values({ userId, secret, createdAt: at })
    .onConflictDoUpdate({
      target: authenticators.userId,
      set: { secret, createdAt: at },
      setWhere: isNull(authenticators.confirmedAt),
    })
    .returning({ userId: authenticators.userId });
  return rows.length > 0;
}

/** Takes the app into use with the step of its first code; false where the offer has changed or is in use already. */
export async function confirmAuthenticator(
  tx: Tx,
  offer: { userId: string; secret: string },
  step: number,
  at: Date,
): Promise<boolean> {
  const { userId, secret } = offer;
  const rows = await tx
    .update(authenticators)
    .set({ confirmedAt: at, lastStep: step })
    .where(
      and(
        eq(authenticators.userId, userId),
        eq(authenticators.secret, secret),
        isNull(authenticators.confirmedAt),
      ),
    )
    .returning({ userId: authenticators.userId });
  return rows.length > 0;
}

/** Takes the code of a step; false where that step or a later one was taken already: the faster one wins. */
export async function takeStep(tx: Tx, userId: string, step: number): Promise<boolean> {
  const rows = await tx
    .update(authenticators)
    .set({ lastStep: step })
    .where(
      and(
        eq(authenticators.userId, userId),
        isNotNull(authenticators.confirmedAt),
        lt(authenticators.lastStep, step),
      ),
    )
    .returning({ userId: authenticators.userId });
  return rows.length > 0;
}

/** Gives a person these recovery codes; all before are void. */
export async function replaceRecoveryCodes(
  tx: Tx,
  userId: string,
  hashes: readonly string[],
  at: Date,
): Promise<void> {
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
  await tx
    .insert(recoveryCodes)
    .values(hashes.map((codeHash) => ({ id: v7(), userId, codeHash, createdAt: at })));
}

/** Takes a recovery code of this person; false where it is not hers, is void, or was taken already. */
export async function takeRecoveryCode(tx: Tx, userId: string, codeHash: string, at: Date): Promise<boolean> {
  const rows = await tx
    .update(recoveryCodes)
    .set({ usedAt: at })
    .where(
      and(
        eq(recoveryCodes.userId, userId),
        eq(recoveryCodes.codeHash, codeHash),
        isNull(recoveryCodes.usedAt),
      ),
    )
    .returning({ id: recoveryCodes.id });
  return rows.length > 0;
}

/** How many recovery codes a person has left. */
export async function recoveryCodesLeft(tx: Tx, userId: string): Promise<number> {
  const rows = await tx
    .select({ n: count() })
    .from(recoveryCodes)
    .where(and(eq(recoveryCodes.userId, userId), isNull(recoveryCodes.usedAt)));
  return rows[0]?.n ?? 0;
}

/** Takes app and recovery codes away from a person; false where she had no app in use. */
export async function dropAuthenticator(tx: Tx, userId: string): Promise<boolean> {
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
  const rows = await tx
    .delete(authenticators)
    .where(eq(authenticators.userId, userId))
    .returning({ confirmedAt: authenticators.confirmedAt });
  return rows.some(({ confirmedAt }) => confirmedAt !== null);
}

/** Takes app, recovery codes and passkeys away from a person and ends her sign-ins; false where she had nothing of it. */
export async function dropFactors(tx: Tx, userId: string, at: Date): Promise<boolean> {
  const keys = await dropPasskeysOf(tx, userId);
  const had = (await dropAuthenticator(tx, userId)) || keys > 0;
  if (had) await revokeSessionsOf(tx, userId, at);
  return had;
}

/** Everybody with an app in use, by user id. */
export async function peopleWithAuthenticator(tx: Tx): Promise<string[]> {
  const rows = await tx
    .select({ userId: authenticators.userId })
    .from(authenticators)
    .where(isNotNull(authenticators.confirmedAt));
  return rows.map(({ userId }) => userId);
}

/** The roles that demand a second factor. */
export async function demandingRoles(tx: Tx): Promise<Role[]> {
  const rows = await tx.select({ role: secondFactorRoles.role }).from(secondFactorRoles);
  return rows.map(({ role }) => role);
}

/** Whether a role of this person demands a second factor. */
export async function isDemanded(tx: Tx, userId: string): Promise<boolean> {
  const rows = await tx
    .select({ role: secondFactorRoles.role })
    .from(secondFactorRoles)
    .innerJoin(memberships, eq(memberships.role, secondFactorRoles.role))
    .where(eq(memberships.userId, userId))
    .limit(1);
  return rows.length > 0;
}

/** Lets some roles demand a second factor from now on, and others no more. */
export async function saveDemands(
  tx: Tx,
  { add, drop }: { add: Role[]; drop: Role[] },
  by: { userId: string; at: Date },
): Promise<void> {
  if (drop.length > 0) await tx.delete(secondFactorRoles).where(inArray(secondFactorRoles.role, drop));
  const rows = add.map((role) => ({ role, demandedBy: by.userId, demandedAt: by.at }));
  if (rows.length > 0) await tx.insert(secondFactorRoles).values(rows).onConflictDoNothing();
}
