import "server-only";
import { gt, inArray, lt } from "drizzle-orm";
import postgres from "postgres";
import type { Tx } from "@/db/client";
import { workers } from "@/db/schema/records";
import { env } from "@/lib/env";

/** Says that these workers live, and forgets those long gone. */
export async function beat(tx: Tx, ids: readonly string[], at: Date): Promise<void> {
  await tx
    .insert(workers)
    .values(ids.map((id) => ({ id, seenAt: at })))
    .onConflictDoUpdate({ target: workers.id, set: { seenAt: at } });
  await tx.delete(workers).where(lt(workers.seenAt, new Date(at.getTime() - 86_400_000)));
}

/** Workers heard of since `since`. */
export async function livingWorkers(tx: Tx, since: Date): Promise<string[]> {
  const rows = await tx.select({ id: workers.id }).from(workers).where(gt(workers.seenAt, since));
  return rows.map((r) => r.id);
}

/** Takes leave, so that nobody waits for the heartbeat to run out. */
export async function leave(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.delete(workers).where(inArray(workers.id, [...ids]));
}

let queue: postgres.Sql | undefined;

/** Frees jobs whose worker died (the queue itself would wait four hours). Needs the owner's rights on the queue. */
export async function unlockDeadJobs(living: readonly string[]): Promise<number> {
  queue ??= postgres(env().DATABASE_URL, { max: 1, onnotice: () => undefined });
  const held = await queue<{ locked_by: string }[]>`
    select distinct locked_by from graphile_worker._private_jobs where locked_by is not null and locked_by <> all(${[...living]})`;
  const dead = held.map((row) => row.locked_by);
  if (dead.length > 0) await queue`select graphile_worker.force_unlock_workers(${dead})`;
  return dead.length;
}

/** Closes the connection that unlockDeadJobs keeps. */
export async function closeQueue(): Promise<void> {
  await queue?.end({ timeout: 2 });
  queue = undefined;
}
