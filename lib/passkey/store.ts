import "server-only";
import { and, asc, eq, gt, lte } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { challenges, passkeys } from "@/db/schema/second-factor";
import type { Purpose } from "./schema";

export type PasskeyRow = typeof passkeys.$inferSelect;
type Challenge = { challenge: string; purpose: Purpose; userId: string | null };

/** Keeps a challenge until `expiresAt`, and lets go of those that nobody answered in time. */
export async function insertChallenge(
  tx: Tx,
  challenge: Challenge,
  at: Date,
  expiresAt: Date,
): Promise<void> {
  await tx.delete(challenges).where(lte(challenges.expiresAt, at));
  await tx.insert(challenges).values({ ...challenge, expiresAt });
}

/** Takes a challenge, whatever comes of it; null where there is none, or none any more. */
export async function takeChallenge(tx: Tx, challenge: string, at: Date): Promise<Challenge | null> {
  const rows = await tx
    .delete(challenges)
    .where(and(eq(challenges.challenge, challenge), gt(challenges.expiresAt, at)))
    .returning({ challenge: challenges.challenge, purpose: challenges.purpose, userId: challenges.userId });
  return rows[0] ?? null;
}

/** The key that a device names so, whoever's it is; null where there is none. */
export async function passkeyByCredential(tx: Tx, credentialId: string): Promise<PasskeyRow | null> {
  const rows = await tx.select().from(passkeys).where(eq(passkeys.credentialId, credentialId));
  return rows[0] ?? null;
}

/** The keys of a person, the oldest first. */
export async function passkeysOf(tx: Tx, userId: string): Promise<PasskeyRow[]> {
  return tx.select().from(passkeys).where(eq(passkeys.userId, userId)).orderBy(asc(passkeys.createdAt));
}

/** Keeps a new key; false where the device's name for it is taken. */
export async function insertPasskey(tx: Tx, key: Omit<PasskeyRow, "id" | "usedAt">): Promise<boolean> {
  const rows = await tx
    .insert(passkeys)
    .values({ id: v7(), ...key })
    .onConflictDoNothing()
    .returning({ id: passkeys.id });
  return rows.length > 0;
}

/** Notes a signature and how far the device has counted; false where somebody else did so meanwhile: a copy is about. */
export async function countUse(
  tx: Tx,
  { id, counter }: { id: string; counter: number },
  now: number,
  at: Date,
): Promise<boolean> {
  const rows = await tx
    .update(passkeys)
    .set({ counter: now, usedAt: at })
    .where(and(eq(passkeys.id, id), eq(passkeys.counter, counter)))
    .returning({ id: passkeys.id });
  return rows.length > 0;
}

/** Gives a person's key another name; false where it is not hers. */
export async function saveName(tx: Tx, userId: string, id: string, name: string): Promise<boolean> {
  const rows = await tx
    .update(passkeys)
    .set({ name })
    .where(and(eq(passkeys.id, id), eq(passkeys.userId, userId)))
    .returning({ id: passkeys.id });
  return rows.length > 0;
}

/** Takes a person's key out of use; false where it is not hers. */
export async function dropPasskey(tx: Tx, userId: string, id: string): Promise<boolean> {
  const rows = await tx
    .delete(passkeys)
    .where(and(eq(passkeys.id, id), eq(passkeys.userId, userId)))
    .returning({ id: passkeys.id });
  return rows.length > 0;
}

/** Takes all keys of a person out of use; gives how many there were. */
export async function dropPasskeysOf(tx: Tx, userId: string): Promise<number> {
  const rows = await tx.delete(passkeys).where(eq(passkeys.userId, userId)).returning({ id: passkeys.id });
  return rows.length;
}

/** Everybody with a passkey, by user id. */
export async function peopleWithPasskey(tx: Tx): Promise<string[]> {
  const rows = await tx.selectDistinct({ userId: passkeys.userId }).from(passkeys);
  return rows.map(({ userId }) => userId);
}
