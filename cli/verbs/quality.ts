import { exampleLetters, keptLetters, labelledLetters } from "@/lib/adapters/example-files";
import { loadModel } from "@/lib/adapters/model-file";
import { saveReport } from "@/lib/adapters/quality-file";
import { now } from "@/lib/clock";
import { learningCurve, measureSet, reportOf } from "@/lib/intake/examples/quality";
import { SETTINGS } from "@/lib/intake/model/train";
import { documentOf } from "@/lib/quality/rules/document";

/** Labelled letters from elsewhere, measured where they are there. */
const ELSEWHERE = "../shared/data/letters/dev.jsonl";

/** `quality [--quick]`: measures the model that comes with the software; writes docs/preparation. Quick: no learning curve. */
export async function quality(args: readonly string[]): Promise<number> {
  const model = loadModel();
  const kept = keptLetters();
  const elsewhere = labelledLetters(ELSEWHERE);
  const sets = [
    measureSet(model, "kept", kept),
    ...(elsewhere === null ? [] : [measureSet(model, "elsewhere", elsewhere)]),
  ];
  const curve = args.includes("--quick") ? [] : learningCurve(exampleLetters(), kept, SETTINGS);
  const report = reportOf(now().toISOString().slice(0, 10), model, sets, curve);
  const document = documentOf(report);
  saveReport(report, document);
  console.log(document);
  return 0;
}
