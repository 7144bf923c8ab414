import "server-only";
import { readAs } from "@/db/client";
import type { Actor } from "../user/schema";
import { disclosed } from "./rules";
import { weekCounts } from "./store";

/** The throughput of the departments whose cases the person sees. */
export async function loadThroughput(actor: Actor, weeks: number) {
  const rows = await readAs(actor, (tx) => weekCounts(tx, weeks));
  return rows.map(disclosed);
}
