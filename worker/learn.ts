import { closePools } from "@/db/client";
import { learn } from "@/lib/intake/learn";
import { log } from "@/lib/log";

/** A process of its own for one run of learning: it computes for minutes, and nobody's mail waits for it. */
try {
  const { state } = await learn("schedule");
  log.info({ state }, "learning ended");
} catch (error) {
  // Its message may quote what was being learnt; the class of the error does not.
  log.error({ err: error instanceof Error ? error.name : "unknown" }, "learning failed");
  process.exitCode = 1;
}
await closePools();
