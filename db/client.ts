import "server-only";
import { sql } from "drizzle-orm";
import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { env } from "@/lib/env";

export type Database = PostgresJsDatabase<Record<string, never>>;
/** A running transaction; stores take it so that state, event and effect are one. */
export type Tx = Parameters<Parameters<Database["transaction"]>[0]>[0];

type DatabaseRole = "klarfall_web" | "klarfall_worker" | "klarfall_sender";
type Pool = { client: postgres.Sql; db: Database };

/** Kept on globalThis: in development the module is loaded anew with each change, the pool must not be. */
globalThis.klarfallPools ??= new Map();
const pools = globalThis.klarfallPools;
declare global {
  var klarfallPools: Map<DatabaseRole, Pool> | undefined;
}

function pool(role: DatabaseRole): Pool {
  const known = pools.get(role);
  if (known) return known;
  const client = postgres(env().DATABASE_URL, {
    max: 10,
    connection: {
      role,
      application_name: role,
      statement_timeout: 30_000,
      idle_in_transaction_session_timeout: 60_000,
    },
    onnotice: () => undefined,
  });
  const made = { client, db: drizzle(client) };
  pools.set(role, made);
  return made;
}

/** Runs `work` in one transaction that sees what the person may see (row-level security). */
export function asActor<T>(actor: { userId: string }, work: (tx: Tx) => Promise<T>): Promise<T> {
  return pool("klarfall_web").db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('klarfall.user_id', ${actor.userId}, true)`);
    return work(tx);
  });
}

/**
 * Reads several things for one page as they stood at one moment: without it a page could show a message as sent and
 * its case as not yet waiting, when a worker commits between two queries.
 */
export function readAs<T>(actor: { userId: string }, work: (tx: Tx) => Promise<T>): Promise<T> {
  const snapshot = { isolationLevel: "repeatable read", accessMode: "read only" } as const;
  return pool("klarfall_web").db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('klarfall.user_id', ${actor.userId}, true)`);
    return work(tx);
  }, snapshot);
}

/** Runs `work` before anybody is known: sign-in, intake by API. Sees no case. */
export function asNobody<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return pool("klarfall_web").db.transaction(work);
}

/** Runs `work` as the worker, which prepares and sends for everybody. */
export function asWorker<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return pool("klarfall_worker").db.transaction(work);
}

/** Runs `work` as the sender, who sees what was approved and is on its way, and nothing else. */
export function asSender<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return pool("klarfall_sender").db.transaction(work);
}

/** One statement without a transaction of its own, for the intake path and health checks. */
export const nobody = (): Database => pool("klarfall_web").db;

/**
 * A connection of its own that hears one channel until it is closed. It does not come back by itself: whoever listens
 * has to notice silence and hear anew.
 */
export async function hear(channel: string, onMessage: (text: string) => void): Promise<() => Promise<void>> {
  const client = postgres(env().DATABASE_URL, {
    max: 1,
    connection: { application_name: "klarfall_live" },
    onnotice: () => undefined,
  });
  await client.listen(channel, onMessage);
  return () => client.end({ timeout: 1 });
}

/** Closes all pools; for entry points that end. */
export async function closePools(): Promise<void> {
  await Promise.all([...pools.values()].map((p) => p.client.end({ timeout: 5 })));
  pools.clear();
}
