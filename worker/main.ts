import { randomUUID } from "node:crypto";
import { Logger, run } from "graphile-worker";
import { asWorker, closePools } from "@/db/client";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { watchInbox } from "./inbox";
import { keep } from "./keeper";
import { watchMailboxes } from "./mailboxes";
import { closeQueue, leave } from "./store";
import { prepareTask } from "./tasks/prepare";
import { sendTask } from "./tasks/send";

/** Two cores: one letter each, and a third slot so that a slow SMTP server holds nobody up. */
const CONCURRENCY = 3;
const KEEP_EVERY_MS = 5_000;

const processId = `klarfall-${randomUUID()}`;
const workerIds = new Set([processId]);

const settings = env();
await keep([...workerIds]);
const runner = await run({
  connectionString: settings.DATABASE_URL,
  concurrency: CONCURRENCY,
  pollInterval: 2_000,
  noHandleSignals: true,
  logger: new Logger(() => () => undefined),
  taskList: {
    prepare: (payload, helpers) => prepareTask(payload, helpers),
    send: (payload) => sendTask(payload, processId),
  },
});
runner.events.on("worker:create", ({ worker }) => workerIds.add(worker.workerId));
runner.events.on("job:start", ({ worker }) => workerIds.add(worker.workerId));
const keeping = setInterval(
  () => keep([...workerIds]).catch(() => log.error("keeping failed")),
  KEEP_EVERY_MS,
);
const inbox = settings.KLARFALL_INBOX ? watchInbox(settings.KLARFALL_INBOX) : null;
const mailboxes = watchMailboxes();
log.info({ processId }, "worker ready");

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  clearInterval(keeping);
  inbox?.stop();
  await mailboxes.stop();
  await runner.stop();
  await asWorker((tx) => leave(tx, [...workerIds])).catch(() => undefined);
  await Promise.all([closePools(), closeQueue()]);
  process.exit(0);
}
process.on("SIGINT", stop);
process.on("SIGTERM", stop);
