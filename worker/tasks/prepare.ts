import type { JobHelpers } from "graphile-worker";
import { z } from "zod";
import { asWorker } from "@/db/client";
import { prepareOriginal, quarantine } from "@/lib/intake/prepare";
import { log } from "@/lib/log";

const payloadSchema = z.strictObject({ originalId: z.uuid() });

/** After so many failures a person looks at the original; a deterministic pipeline would only fail again. */
const GIVE_UP_AFTER = 3;

/** Prepares one stored original. May run twice for the same one: the second finds nothing to do. */
export async function prepareTask(payload: unknown, helpers: Pick<JobHelpers, "job">): Promise<void> {
  const { originalId } = payloadSchema.parse(payload);
  try {
    const prepared = await prepareOriginal(originalId);
    log.info({ originalId, state: prepared.state }, "original prepared");
  } catch (error) {
    log.error({ originalId, attempt: helpers.job.attempts, err: errorName(error) }, "preparation failed");
    if (helpers.job.attempts < GIVE_UP_AFTER) throw error;
    await asWorker((tx) => quarantine(tx, originalId, "preparation_failed"));
  }
}

/** Class and place of an error, never its message: that may quote a citizen. */
function errorName(error: unknown): string {
  return error instanceof Error ? `${error.name} ${error.stack?.split("\n")[1]?.trim() ?? ""}` : "unknown";
}
