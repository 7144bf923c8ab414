import "server-only";
import { randomBytes } from "node:crypto";
import { sql } from "drizzle-orm";
import { v7 } from "uuid";
import { asWorker, type Tx } from "@/db/client";
import { memberships, users } from "@/db/schema/identity";
import { hashPassword } from "@/lib/adapters/password";
import { installShippedCatalogue } from "@/lib/catalogue/store";
import { now } from "@/lib/clock";
import { CATALOGUE } from "@/lib/intake/catalogue/catalogue";
import { installShipped } from "@/lib/learning/store/model";
import type { Membership } from "@/lib/user/schema";

/** The accounts of the demo town. A specialist of every department, so that each case can be worked on. */
const ACCOUNTS: readonly { email: string; name: string; roles: readonly Membership[] }[] = [
  { email: "verwaltung", name: "Andrea Admin", roles: [{ role: "administrator", departmentId: null }] },
  { email: "buergerservice", name: "Britta Bürger", roles: [{ role: "front_desk", departmentId: null }] },
  { email: "buergerservice2", name: "Bora Schalter", roles: [{ role: "front_desk", departmentId: null }] },
  { email: "revision", name: "Rita Revision", roles: [{ role: "auditor", departmentId: null }] },
  {
    email: "datenschutz",
    name: "Doris Datenschutz",
    roles: [{ role: "data_protection", departmentId: null }],
  },
  { email: "leitung", name: "Lena Leitung", roles: [{ role: "manager", departmentId: null }] },
  {
    email: "fachamt",
    name: "Fatih Fachamt",
    roles: CATALOGUE.departments.map((d) => ({ role: "specialist" as const, departmentId: d.id })),
  },
];
const DOMAIN = "altenbrueck.example";

/**
 * Fills an empty database with departments, catalogue version and the accounts of the demo town. Gives the first
 * sign-in with its random one-time password; null when the town was there already. There is no default password.
 */
export async function seedTown(): Promise<{ email: string; password: string } | null> {
  return asWorker(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(4711)`);
    const by = { origin: "start", userId: null, at: now() } as const;
    await installShippedCatalogue(tx, by);
    await installShipped(tx, by);
    const known = await tx.select({ id: users.id }).from(users).limit(1);
    if (known.length > 0) return null;
    const password = process.env.KLARFALL_FIRST_PASSWORD ?? randomBytes(12).toString("base64url");
    await seedAccounts(tx, await hashPassword(password));
    return { email: `verwaltung@${DOMAIN}`, password };
  });
}

async function seedAccounts(tx: Tx, passwordHash: string): Promise<void> {
  for (const account of ACCOUNTS) {
    const userId = v7();
    const email = `${account.email}@${DOMAIN}`;
    await tx
      .insert(users)
      .values({ id: userId, email, name: account.name, passwordHash, mustChangePassword: true });
    await tx.insert(memberships).values(account.roles.map((m) => ({ id: v7(), userId, ...m })));
  }
}
