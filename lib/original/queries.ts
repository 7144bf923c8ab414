import "server-only";
import { asNobody, asWorker, readAs } from "@/db/client";
import { attachmentBytes } from "../message/store";
import type { Actor } from "../user/schema";
import { originalName } from "./rules";
import { deliveredBy, intakeCounts, originalBytes, quarantined, touchOriginals } from "./store";

/** Whether the database answers and knows our tables; for the readiness check. */
export const databaseAnswers = (): Promise<boolean> =>
  asNobody(touchOriginals).then(
    () => true,
    () => false,
  );

/** What waits, for the operator's monitoring: numbers only. */
export const loadIntakeCounts = () => asWorker(intakeCounts);

/** The originals that nobody could read. */
export const loadQuarantine = (actor: Actor) => readAs(actor, (tx) => quarantined(tx));

/** The bytes of an original, if the person may see it. */
export async function loadOriginal(actor: Actor, id: string) {
  const found = await readAs(actor, (tx) => originalBytes(tx, id));
  return found && { name: originalName(found), bytes: found.bytes };
}

/** A file of a message, if the person may see its case. */
export const loadAttachment = (actor: Actor, id: string) => readAs(actor, (tx) => attachmentBytes(tx, id));

/** What became of a delivery, told only to the token that made it. */
export const loadReceipt = (source: string, id: string) => asWorker((tx) => deliveredBy(tx, source, id));
