import "server-only";
import { and, asc, eq, exists, isNull, lt, ne, sql } from "drizzle-orm";
import { v4, v7 } from "uuid";
import type { Tx } from "@/db/client";
import { apiTokens, memberships, sessions, users } from "@/db/schema/identity";
import { secondFactorRoles } from "@/db/schema/second-factor";
import type { SignInMethod } from "../schema";

/** A new sign-in. The id is random (not time-ordered): it is part of a credential. */
export async function insertSession(
  tx: Tx,
  userId: string,
  expiresAt: Date,
  method: SignInMethod = "password",
): Promise<string> {
  const id = v4();
  await tx.insert(sessions).values({ id, userId, expiresAt, method });
  return id;
}

/**
 * A sign-in with its account, whatever state both are in; the rules say whether it still counts. `demanded`: a role of
 * hers demands a second factor.
 */
export async function sessionWithUser(tx: Tx, id: string) {
  const demanded = exists(
    tx
      .select({ role: secondFactorRoles.role })
      .from(secondFactorRoles)
      .innerJoin(memberships, eq(memberships.role, secondFactorRoles.role))
      .where(eq(memberships.userId, users.id)),
  );
  const rows = await tx
    .select({ session: sessions, user: users, demanded: sql<boolean>`${demanded}` })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(eq(sessions.id, id));
  return rows[0] ?? null;
}

/** Notes that a sign-in was proved in another way since: by a first code, or by less once that code is gone. */
export async function saveMethod(tx: Tx, id: string, method: SignInMethod): Promise<void> {
  await tx.update(sessions).set({ method }).where(eq(sessions.id, id));
}

/** Notes that the person is still there, at most once per `sparse` to spare writes. */
export async function touchSession(tx: Tx, id: string, at: Date, before: Date): Promise<void> {
  await tx
    .update(sessions)
    .set({ lastSeenAt: at })
    .where(and(eq(sessions.id, id), lt(sessions.lastSeenAt, before)));
}

/**
 * When the person was last here before this sign-in; null if never. A sign-in is a visit: it ends when nobody moves a
 * hand. One still open elsewhere counts until this one began.
 */
export async function lastVisit(tx: Tx, userId: string, sessionId: string): Promise<Date | null> {
  const rows = await tx.execute<{ at: string | null }>(sql`
    select max(least(s.last_seen_at, here.created_at)) as at
    from sessions here join sessions s on s.user_id = here.user_id and s.id <> here.id and s.created_at < here.created_at
    where here.id = ${sessionId} and here.user_id = ${userId}`);
  const at = rows[0]?.at;
  return at == null ? null : new Date(at);
}

/** Ends one sign-in at once. */
export async function revokeSession(tx: Tx, id: string, at: Date): Promise<void> {
  await tx
    .update(sessions)
    .set({ revokedAt: at })
    .where(and(eq(sessions.id, id), isNull(sessions.revokedAt)));
}

/** Ends all sign-ins of a person at once. */
export async function revokeSessionsOf(tx: Tx, userId: string, at: Date): Promise<void> {
  await tx
    .update(sessions)
    .set({ revokedAt: at })
    .where(and(eq(sessions.userId, userId), isNull(sessions.revokedAt)));
}

/** Ends all sign-ins of a person but this one. */
export async function revokeOtherSessions(tx: Tx, userId: string, keep: string, at: Date): Promise<void> {
  await tx
    .update(sessions)
    .set({ revokedAt: at })
    .where(and(eq(sessions.userId, userId), ne(sessions.id, keep), isNull(sessions.revokedAt)));
}

/** Keeps the hash of a new API token. */
export async function insertApiToken(
  tx: Tx,
  name: string,
  tokenHash: string,
  createdBy: string | null,
): Promise<string> {
  const id = v7();
  await tx.insert(apiTokens).values({ id, name, tokenHash, createdBy });
  return id;
}

/** The live token with this hash. */
export async function apiTokenByHash(tx: Tx, tokenHash: string) {
  const rows = await tx
    .select()
    .from(apiTokens)
    .where(and(eq(apiTokens.tokenHash, tokenHash), isNull(apiTokens.revokedAt)));
  return rows[0] ?? null;
}

/** The live tokens, oldest first; their secrets are known to nobody. */
export async function listApiTokens(tx: Tx) {
  return tx
    .select({ id: apiTokens.id, name: apiTokens.name, createdAt: apiTokens.createdAt })
    .from(apiTokens)
    .where(isNull(apiTokens.revokedAt))
    .orderBy(asc(apiTokens.createdAt));
}

/** Ends a token at once; false when there is none live with this id. The record tells it. */
export async function revokeApiToken(tx: Tx, id: string, at: Date): Promise<boolean> {
  const rows = await tx
    .update(apiTokens)
    .set({ revokedAt: at })
    .where(and(eq(apiTokens.id, id), isNull(apiTokens.revokedAt)))
    .returning({ id: apiTokens.id });
  return rows.length > 0;
}
