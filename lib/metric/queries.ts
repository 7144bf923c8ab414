import "server-only";
import { asWorker, readAs } from "@/db/client";
import type { Actor } from "../user/schema";
import { disclosed } from "./rules";
import { decisionCounts, versionsInUse, weekCounts } from "./store";

/** The throughput of the departments whose cases the person sees. */
export async function loadThroughput(actor: Actor, weeks: number) {
  const rows = await readAs(actor, (tx) => weekCounts(tx, weeks));
  return rows.map(disclosed);
}

/** Decisions over the whole town: counts per kind of proposal, nothing of a case or a person. */
export const loadQuality = () =>
  asWorker(async (tx) => ({ counts: await decisionCounts(tx), versions: await versionsInUse(tx) }));
