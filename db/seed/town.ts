import "server-only";
import { randomBytes } from "node:crypto";
import { sql } from "drizzle-orm";
import { v7 } from "uuid";
import { asWorker, type Tx } from "@/db/client";
import { memberships, users } from "@/db/schema/identity";
import { hashPassword } from "@/lib/adapters/password";
import { installShippedCatalogue } from "@/lib/catalogue/store";
import { now } from "@/lib/clock";
import { COMPARTMENTS } from "@/lib/compartment/schema";
import { grant } from "@/lib/compartment/store";
import { CATALOGUE } from "@/lib/intake/catalogue/catalogue";
import { installShipped } from "@/lib/learning/store/model";
import type { Membership, Role } from "@/lib/user/schema";

type Account = {
  email: string;
  name: string;
  roles: readonly Membership[];
  /** Cleared for every compartment by name; without it a person sees what her department is cleared for. */
  cleared?: boolean;
};
const everywhere = (role: Role): Membership[] => [{ role, departmentId: null }];
/** One account of each role. A specialist of every department, so that each case can be worked on. */
const ACCOUNTS: readonly Account[] = [
  { email: "verwaltung", name: "Andrea Admin", roles: everywhere("administrator") },
  { email: "buergerservice", name: "Britta Bürger", roles: everywhere("front_desk"), cleared: true },
  { email: "buergerservice2", name: "Bora Schalter", roles: everywhere("front_desk"), cleared: true },
  { email: "empfang", name: "Emil Empfang", roles: everywhere("front_desk") },
  { email: "leitung", name: "Lena Leitung", roles: everywhere("manager"), cleared: true },
  {
    email: "fachamt",
    name: "Fatih Fachamt",
    roles: CATALOGUE.departments.map((d) => ({ role: "specialist" as const, departmentId: d.id })),
  },
  {
    email: "zuarbeit",
    name: "Zoe Zuarbeit",
    roles: [{ role: "specialist", departmentId: "soziales", sends: false }],
  },
  { email: "teamleitung", name: "Tom Team", roles: [{ role: "team_lead", departmentId: "soziales" }] },
  { email: "lesen", name: "Lisa Leser", roles: [{ role: "read_only", departmentId: "tiefbau" }] },
  { email: "katalog", name: "Karla Katalog", roles: everywhere("catalogue_editor") },
  { email: "datenschutz", name: "Doris Schutz", roles: everywhere("data_protection") },
  { email: "revision", name: "Ralf Revision", roles: everywhere("auditor") },
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
    const password = process.env.KLARFALL_FIRST_PASSWORD ?? randomBytes(16).toString("base64url");
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
    const by = { userId: null, at: now() };
    for (const compartment of account.cleared ? COMPARTMENTS : [])
      await grant(tx, { compartment, userId, departmentId: null }, by);
  }
}
