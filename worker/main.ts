import { randomUUID } from "node:crypto";
import { EventEmitter } from "node:events";
import { Logger, run, type WorkerEvents } from "graphile-worker";
import { asWorker, closePools } from "@/db/client";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { anchorFolder, verifyRecord, watchRecord } from "./audit";
import { keepHours } from "./hours";
import { watchInbox } from "./inbox";
import { keep } from "./keeper";
import { watchMailboxes } from "./mailboxes";
import { runRetention } from "./retention";
import { closeQueue, leave } from "./store";
import { learnTask, stopLearning } from "./tasks/learn";
import { prepareTask } from "./tasks/prepare";
import { receiptTask } from "./tasks/receipt";
import { sendTask } from "./tasks/send";

/** Two cores: one letter each, a third slot so that a slow SMTP server holds nobody up, a fourth that waits for learning. */
const CONCURRENCY = 4;
const KEEP_EVERY_MS = 5_000;
/** Every night (UTC); a machine that is switched off at night learns when it is on again. */
const SCHEDULE = `17 1 * * * learn ?fill=20h&max=3&jobKey=learn
41 2 * * * verify ?fill=20h&max=3&jobKey=verify
11 3 * * * retain ?fill=20h&max=3&jobKey=retain`;

const processId = `klarfall-${randomUUID()}`;
const workerIds = new Set([processId]);

const settings = env();
await keep([...workerIds]);
await keepHours();
// Jobs are locked by the pool. Listened to from the first moment: a pool that nobody knows of would be taken for dead,
// and a job that runs longer than a round of keeping would be given to somebody else.
const events: WorkerEvents = new EventEmitter();
events.on("pool:create", ({ workerPool }) => workerIds.add(workerPool.id));
const runner = await run({
  events,
  connectionString: settings.DATABASE_URL,
  concurrency: CONCURRENCY,
  crontab: SCHEDULE,
  pollInterval: 2_000,
  noHandleSignals: true,
  logger: new Logger(() => () => undefined),
  taskList: {
    prepare: (payload, helpers) => prepareTask(payload, helpers),
    send: (payload) => sendTask(payload, processId),
    receipt: (payload) => receiptTask(payload, processId),
    learn: learnTask,
    retain: async () => void (await runRetention()),
    verify: async () => void (await verifyRecord(anchorFolder())),
  },
});
const keeping = setInterval(
  () =>
    keep([...workerIds])
      .then(keepHours)
      .catch(() => log.error("keeping failed")),
  KEEP_EVERY_MS,
);
const inbox = settings.KLARFALL_INBOX ? watchInbox(settings.KLARFALL_INBOX) : null;
const mailboxes = watchMailboxes();
const auditing = watchRecord();
log.info({ processId }, "worker ready");

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  clearInterval(keeping);
  inbox?.stop();
  auditing.stop();
  stopLearning();
  await mailboxes.stop();
  await runner.stop();
  await asWorker((tx) => leave(tx, [...workerIds])).catch(() => undefined);
  await Promise.all([closePools(), closeQueue()]);
  process.exit(0);
}
process.on("SIGINT", stop);
process.on("SIGTERM", stop);
