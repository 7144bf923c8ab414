import "server-only";
import { desc, eq, sql } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { users } from "@/db/schema/identity";
import { activations } from "@/db/schema/records";
import type { Activated, RunOrigin } from "../schema";

/** The version in force, null before the first start. */
export async function versionInForce(tx: Tx, what: Activated): Promise<string | null> {
  const rows = await tx
    .select({ version: activations.version })
    .from(activations)
    .where(eq(activations.what, what))
    .orderBy(desc(activations.seq))
    .limit(1);
  return rows[0]?.version ?? null;
}

/** Who put a version in force: a person of the workbench, or something that has no account. */
export type Activator = { origin: RunOrigin; userId: string | null; at: Date };

/**
 * Puts a version in force. `expected` is the one that the caller saw in force: false when another took its place
 * meanwhile, and nothing is written.
 */
export async function activate(
  tx: Tx,
  what: Activated,
  version: string,
  expected: string | null,
  by: Activator,
): Promise<boolean> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`klarfall.activate.${what}`}, 0))`);
  if ((await versionInForce(tx, what)) !== expected) return false;
  await tx.insert(activations).values({ id: v7(), what, version, ...by });
  return true;
}

/** The newest activations, newest first, with the names of the people behind them. */
export async function activationsOf(tx: Tx, what: Activated, most: number) {
  return tx
    .select({
      version: activations.version,
      origin: activations.origin,
      at: activations.at,
      userName: users.name,
    })
    .from(activations)
    .leftJoin(users, eq(users.id, activations.userId))
    .where(eq(activations.what, what))
    .orderBy(desc(activations.seq))
    .limit(most);
}

/**
 * The version that the present one once replaced; null where there was none. Going back twice leads two versions
 * back, not to and fro.
 */
export async function versionBefore(tx: Tx, what: Activated): Promise<string | null> {
  const rows = await activationsOf(tx, what, HISTORY);
  const first = rows.map(({ version }) => version).lastIndexOf(rows[0]?.version ?? "");
  return rows[first + 1]?.version ?? null;
}

/** Somebody who goes back further than this names the version. */
const HISTORY = 1_000;
