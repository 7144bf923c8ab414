import "server-only";
import { asWorker } from "@/db/client";
import { loadReport } from "../adapters/quality-file";
import { figuresSchema } from "../learning/schema";
import { activationsOf } from "../learning/store/activation";
import { modelVersion } from "../learning/store/model";
import { recentRuns } from "../learning/store/run";
import { SMALLEST_CELL } from "../metric/schema";
import { decisionCounts } from "../metric/store";
import { decisionRates } from "./rules";

/** Runs of learning shown on the page. */
const RUNS = 10;

/** Everything about quality over the whole town: counts and figures, nothing of a case or a person. */
export async function loadQuality() {
  const loaded = await asWorker(async (tx) => {
    const [newest] = await activationsOf(tx, "model", 1);
    const known = newest ? await modelVersion(tx, newest.version) : null;
    return {
      model: newest && known ? { ...known, since: newest.at, figures: figuresOf(known.figures) } : null,
      runs: await recentRuns(tx, RUNS),
      decisions: decisionRates(await decisionCounts(tx), SMALLEST_CELL),
    };
  });
  return { ...loaded, report: loadReport() };
}
export type LoadedQuality = Awaited<ReturnType<typeof loadQuality>>;

function figuresOf(stored: unknown) {
  const parsed = figuresSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}
