import { asWorker, type Tx } from "@/db/client";
import { lockCase, saveChange } from "@/lib/case/store/change";
import { now } from "@/lib/clock";
import { enqueueSending, orphanedSendings, overdueQueued, settleOutbox } from "@/lib/draft/store/outbox";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { enqueuePreparation, stuckOriginals } from "@/lib/original/store";
import { beat, livingWorkers, unlockDeadJobs } from "./store";

/** A worker not heard of for this long is dead; its jobs and mails are taken back. */
const DEAD_AFTER_MS = 15_000;
/** No dialogue with an SMTP server lasts this long (see the limits in adapters/mail/send): its end was never noted. */
const LOST_AFTER_MS = 15 * 60_000;
/** Stored for this long and still not prepared: the job got lost. */
const STUCK_AFTER_MS = 60_000;

/** One round of keeping: say that we live, take back what the dead held, find what fell between. */
export async function keep(workerIds: readonly string[]): Promise<void> {
  const at = now();
  await asWorker((tx) => beat(tx, workerIds, at));
  const living = await asWorker((tx) => livingWorkers(tx, new Date(at.getTime() - DEAD_AFTER_MS)));
  const unlocked = await unlockDeadJobs(living);
  const unclear = await asWorker((tx) => markUnclear(tx, living, at));
  const requeued = await asWorker((tx) => requeueLost(tx, at));
  if (unlocked + unclear + requeued > 0)
    log.warn({ unlocked, unclear, requeued }, "took back what was left behind");
}

async function markUnclear(tx: Tx, living: readonly string[], at: Date): Promise<number> {
  const orphans = await orphanedSendings(tx, living, new Date(at.getTime() - LOST_AFTER_MS));
  for (const orphan of orphans) {
    const caseFile = await lockCase(tx, orphan.caseId);
    const settled = await settleOutbox(tx, orphan.id, { state: "unclear", fault: "worker_died", at });
    if (!caseFile || !settled) continue;
    const data = { outbox: orphan.id, fault: "worker_died" };
    await saveChange(tx, caseFile, {}, [{ type: "message.unclear", actorKind: "system", data, at }]);
  }
  return orphans.length;
}

async function requeueLost(tx: Tx, at: Date): Promise<number> {
  const before = new Date(at.getTime() - STUCK_AFTER_MS);
  const originals = await stuckOriginals(tx, before);
  for (const id of originals) await enqueuePreparation(tx, id);
  // Without a mail server messages wait; queueing them again would only fill the log.
  const messages = env().SMTP_URL === undefined ? [] : await overdueQueued(tx, before);
  for (const id of messages) await enqueueSending(tx, id, at);
  return originals.length + messages.length;
}
