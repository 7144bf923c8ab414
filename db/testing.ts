import "server-only";
import postgres from "postgres";
import { v4, v7 } from "uuid";
import { inject } from "vitest";
import { asNobody, asWorker, closePools } from "@/db/client";
import { departments } from "@/db/schema/identity";
import { CATALOGUE } from "@/lib/intake/catalogue/catalogue";
import { preferencesSchema } from "@/lib/preference/schema";
import type { Actor, Membership } from "@/lib/user/schema";
import { insertUser } from "@/lib/user/store/account";
import { insertSession } from "@/lib/user/store/session";
import { databaseUrl, TEMPLATE } from "./testing-server";

/** A database of one test file: `owner` may do everything and is for assertions and sabotage only. */
export type TestDatabase = { url: string; owner: postgres.Sql; close: () => Promise<void> };

/** The settings of a test process, besides its database. */
const SETTINGS = {
  KLARFALL_SECRET: "test-secret-that-is-long-enough-0123456789",
  KLARFALL_URL: "http://127.0.0.1:3000",
  KLARFALL_MAIL: "buergerservice@altenbrueck.example",
} as const;

/** A fresh, migrated database with the departments of the catalogue; every store of this process then uses it. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = inject("testServer");
  const name = `test_${v4().replaceAll("-", "")}`;
  const admin = postgres(server, { max: 1, onnotice: () => undefined });
  await admin.unsafe(`create database ${name} template ${TEMPLATE}`);
  await admin.end();
  const url = databaseUrl(server, name);
  Object.assign(process.env, SETTINGS, { DATABASE_URL: url });
  const owner = postgres(url, { max: 2, onnotice: () => undefined });
  await asWorker((tx) => tx.insert(departments).values(departmentRows()));
  const close = async () => {
    await closePools();
    await owner.end({ timeout: 2 });
  };
  return { url, owner, close };
}

const departmentRows = () =>
  CATALOGUE.departments.map(({ id, nameDe, nameEn, shortDe, shortEn }) => ({
    id,
    nameDe,
    nameEn,
    shortDe,
    shortEn,
  }));

/** A person with these roles and a live session. */
export async function testActor(name: string, memberships: Membership[]): Promise<Actor> {
  const email = `${v7()}@altenbrueck.example`;
  const userId = await asWorker((tx) =>
    insertUser(tx, { email, name, passwordHash: null, mustChangePassword: false, memberships }),
  );
  if (userId === null) throw new Error("address is taken");
  const expiresAt = new Date(Date.now() + 3_600_000);
  const sessionId = await asNobody((tx) => insertSession(tx, userId, expiresAt));
  const preferences = preferencesSchema.parse({});
  return {
    userId,
    sessionId,
    name,
    email,
    memberships,
    mustChangePassword: false,
    secondFactorDue: false,
    standsInFor: [],
    clearances: [],
    preferences,
  };
}
