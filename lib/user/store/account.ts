import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { departments, memberships, users } from "@/db/schema/identity";
import type { Membership } from "../schema";

export type UserRow = typeof users.$inferSelect;

/** The account with this e-mail address (any case), null if there is none. */
export async function userByEmail(tx: Tx, email: string): Promise<UserRow | null> {
  const rows = await tx.select().from(users).where(eq(users.email, email.toLowerCase()));
  return rows[0] ?? null;
}

/** The account of an identity at an OIDC issuer. Never looked up by e-mail: addresses change hands. */
export async function userByIdentity(tx: Tx, issuer: string, subject: string): Promise<UserRow | null> {
  const rows = await tx
    .select()
    .from(users)
    .where(and(eq(users.oidcIssuer, issuer), eq(users.oidcSubject, subject)));
  return rows[0] ?? null;
}

/** The account by id. */
export async function userById(tx: Tx, id: string): Promise<UserRow | null> {
  const rows = await tx.select().from(users).where(eq(users.id, id));
  return rows[0] ?? null;
}

/** The roles of a person. */
export async function membershipsOf(tx: Tx, userId: string): Promise<Membership[]> {
  return tx
    .select({
      role: memberships.role,
      departmentId: memberships.departmentId,
      sends: memberships.sends,
    })
    .from(memberships)
    .where(eq(memberships.userId, userId))
    .orderBy(asc(memberships.id));
}

/** Creates an account with one role; null when the address is taken. */
export async function insertUser(
  tx: Tx,
  user: {
    email: string;
    name: string;
    passwordHash: string | null;
    mustChangePassword: boolean;
    oidc?: { issuer: string; subject: string };
    memberships: Membership[];
  },
): Promise<string | null> {
  const id = v7();
  const rows = await tx
    .insert(users)
    .values({
      id,
      email: user.email.toLowerCase(),
      name: user.name,
      passwordHash: user.passwordHash,
      mustChangePassword: user.mustChangePassword,
      oidcIssuer: user.oidc?.issuer ?? null,
      oidcSubject: user.oidc?.subject ?? null,
    })
    .onConflictDoNothing()
    .returning({ id: users.id });
  if (rows.length === 0) return null;
  await tx.insert(memberships).values(user.memberships.map((m) => ({ id: v7(), userId: id, ...m })));
  return id;
}

/** Sets a new password hash and ends the duty to change it. */
export async function savePassword(
  tx: Tx,
  userId: string,
  passwordHash: string,
  mustChange = false,
): Promise<void> {
  await tx.update(users).set({ passwordHash, mustChangePassword: mustChange }).where(eq(users.id, userId));
}

/** Switches an account on or off. */
export async function saveStatus(tx: Tx, userId: string, status: UserRow["status"]): Promise<void> {
  await tx.update(users).set({ status }).where(eq(users.id, userId));
}

/** Everybody with their roles, by name. */
export async function listUsers(tx: Tx) {
  const people = await tx
    .select({ id: users.id, name: users.name, email: users.email, status: users.status })
    .from(users)
    .orderBy(asc(users.name));
  const all = await tx.select().from(memberships);
  return people.map((p) => ({ ...p, memberships: all.filter((m) => m.userId === p.id) }));
}

/** All departments, in the order of the catalogue's seed. */
export async function listDepartments(tx: Tx) {
  return tx.select().from(departments).orderBy(asc(departments.nameDe));
}
