import { readFileSync } from "node:fs";
import { loadModel } from "@/lib/adapters/model-file";
import { type Figures, figuresOf } from "@/lib/intake/examples/figures";
import { labelOf } from "@/lib/intake/examples/labels";
import { prepareAll } from "@/lib/intake/examples/run";
import { callersPath } from "../settings";

/** How often all letters are prepared before the clock starts: a server prepares thousands, only its first ones are slow. */
const WARM_UPS = 2;

/** `evaluate LETTERS.jsonl [--json]`: prepares labelled letters and compares, by the definitions of spec/evaluate.mjs. */
export async function evaluate(args: readonly string[]): Promise<number> {
  const file = args.find((arg) => !arg.startsWith("--"));
  if (file === undefined) {
    console.error("npm run klarfall -- evaluate LETTERS.jsonl [--json]");
    return 2;
  }
  const lines = readFileSync(callersPath(file), "utf8").split("\n").filter(Boolean);
  const labels = lines.map((line, index) => labelOf(JSON.parse(line), index + 1));
  for (let round = 0; round < WARM_UPS; round++) prepareAll(loadModel(), labels);
  const { predictions, times } = prepareAll(loadModel(), labels);
  const figures = { ...figuresOf(labels, predictions), ...speedOf(times) };
  console.log(args.includes("--json") ? JSON.stringify(figures, null, 2) : summary(figures));
  return 0;
}

function speedOf(times: readonly number[]): { lettersPerSecond: number; p95ms: number } {
  const sorted = [...times].sort((a, b) => a - b);
  const total = sorted.reduce((sum, time) => sum + time, 0);
  return {
    lettersPerSecond: (1000 * times.length) / total,
    p95ms: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
  };
}

function summary(figures: Figures & { lettersPerSecond: number; p95ms: number }): string {
  const { kind, service, department, fields, missing, flags, urgency, split, duplicates } = figures;
  const percent = (share: number | null) => (share === null ? "–" : `${(100 * share).toFixed(1)} %`);
  return [
    `${figures.letters} Briefe, ${figures.concerns} Anliegen`,
    `Art ${percent(kind.accuracy)}, Leistung ${percent(service.top1)} (unter drei: ${percent(service.top3)})`,
    `Amt ${percent(department.rightWhenAnswered)} richtig bei ${percent(department.coverage)} beantwortet`,
    `Angaben F1 ${percent(fields.f1)}, Fehlendes ${percent(missing.precision)} / ${percent(missing.recall)}`,
    `Eskalation ${percent(flags.escalation.recall)} bei ${percent(flags.escalation.falseAlarmRate)} Fehlalarm`,
    `Dringlichkeit ${percent(urgency)}, Trennung F1 ${percent(split.f1)}, Dubletten ${percent(duplicates.precision)} / ${percent(duplicates.recall)}`,
    `${figures.lettersPerSecond.toFixed(0)} Briefe/s, p95 ${figures.p95ms.toFixed(1)} ms`,
  ].join("\n");
}
