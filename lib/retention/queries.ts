import "server-only";
import { asWorker, readAs } from "@/db/client";
import type { Actor } from "../user/schema";
import { certificates, openHolds } from "./store/find";

const MOST_SHOWN = 50;

/** Holds in force and the newest certificates, for data protection. */
export async function loadRecords(actor: Actor) {
  return {
    holds: await asWorker(openHolds),
    certificates: await readAs(actor, (tx) => certificates(tx, MOST_SHOWN)),
  };
}
export type LoadedRecords = Awaited<ReturnType<typeof loadRecords>>;
