import "server-only";
import { and, desc, eq, isNotNull, sql } from "drizzle-orm";
import postgres from "postgres";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { learningRuns } from "@/db/schema/records";
import { env } from "@/lib/env";
import type { RunOrigin, RunState } from "../schema";

/** A number of our own: whoever holds this lock learns. */
const LEARNING_LOCK = 4_712_2026;

/**
 * Takes the right to learn, null while another process has it. It belongs to a connection: a process that is killed
 * loses it at once, and nobody has to guess whether it still lives.
 */
export async function takeLearning(): Promise<{ release: () => Promise<void> } | null> {
  const connection = postgres(env().DATABASE_URL, { max: 1, onnotice: () => undefined });
  const release = () => connection.end({ timeout: 5 });
  const rows = await connection<{ taken: boolean }[]>`select pg_try_advisory_lock(${LEARNING_LOCK}) as taken`;
  if (rows[0]?.taken) return { release };
  await release();
  return null;
}

/** Notes the start of a run. Whoever still stands as running held the right before and died. */
export async function startRun(tx: Tx, origin: RunOrigin, at: Date): Promise<string> {
  await tx
    .update(learningRuns)
    .set({ state: "interrupted", endedAt: at })
    .where(eq(learningRuns.state, "running"));
  const id = v7();
  await tx.insert(learningRuns).values({ id, origin, startedAt: at });
  return id;
}

export type RunEnd = {
  state: RunState;
  at: Date;
  material?: string;
  candidate?: string;
  figures?: Record<string, unknown>;
  worse?: string[];
  fault?: string;
};

/** Notes how a run ended; false when another run declared it interrupted, so that it must not act any more. */
export async function endRun(tx: Tx, id: string, { at, ...end }: RunEnd): Promise<boolean> {
  const rows = await tx
    .update(learningRuns)
    .set({ ...end, endedAt: at })
    .where(and(eq(learningRuns.id, id), eq(learningRuns.state, "running")))
    .returning({ id: learningRuns.id });
  return rows.length === 1;
}

/** What the last run that judged a candidate had learnt from, null before the first. */
export async function lastMaterial(tx: Tx): Promise<string | null> {
  const rows = await tx
    .select({ material: learningRuns.material })
    .from(learningRuns)
    .where(and(isNotNull(learningRuns.material), isNotNull(learningRuns.candidate)))
    .orderBy(desc(learningRuns.startedAt))
    .limit(1);
  return rows[0]?.material ?? null;
}

/** The newest runs, newest first. */
export async function recentRuns(tx: Tx, most: number) {
  return tx.select().from(learningRuns).orderBy(desc(learningRuns.startedAt)).limit(most);
}

/** Asks for a run; several wishes are one. */
export async function askToLearn(tx: Tx, at: Date): Promise<void> {
  await tx.execute(sql`select klarfall.enqueue_learning(${at.toISOString()}::timestamptz)`);
}
