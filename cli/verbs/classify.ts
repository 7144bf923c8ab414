import { readFileSync } from "node:fs";
import { type Labelled, learn, measure, predict } from "@/lib/intake/model/generic";
import { callersPath } from "../settings";

type Options = { train: string; test: string; text: string; label: string };

/** `classify --train A.jsonl --test B.jsonl --text FIELD --label FIELD`: the same learner on any labelled set. */
export async function classifyVerb(args: readonly string[]): Promise<number> {
  const options = optionsOf(args);
  if (options === null) {
    console.error(
      "npm run klarfall -- classify --train A.jsonl --test B.jsonl --text FELD --label FELD [--json]",
    );
    return 2;
  }
  const [train, test] = [rowsOf(options.train, options), rowsOf(options.test, options)];
  const began = performance.now();
  const learner = learn(train);
  const trainSeconds = (performance.now() - began) / 1000;
  const figures = measure(learner, test);
  const times = test.map((row) => {
    const start = performance.now();
    predict(learner, row.text);
    return performance.now() - start;
  });
  const result = {
    train: train.length,
    labels: learner.labels.length,
    ...figures,
    trainSeconds,
    ...speedOf(times),
  };
  console.log(args.includes("--json") ? JSON.stringify(result, null, 2) : summary(result));
  return 0;
}

function optionsOf(args: readonly string[]): Options | null {
  const value = (name: string) => args[args.indexOf(`--${name}`) + 1];
  const [train, test, text, label] = ["train", "test", "text", "label"].map((name) =>
    args.includes(`--${name}`) ? value(name) : undefined,
  );
  return train && test && text && label ? { train, test, text, label } : null;
}

/** Rows that have both; a text may be put together from several fields, parted by commas. */
function rowsOf(file: string, { text, label }: Options): Labelled[] {
  const lines = readFileSync(callersPath(file), "utf8").split("\n").filter(Boolean);
  return lines.flatMap((line) => {
    const row: Record<string, unknown> = JSON.parse(line);
    const words = text.split(",").map((field) => String(row[field] ?? ""));
    const answer = row[label];
    return answer === undefined || answer === null ? [] : [{ text: words.join("\n"), label: String(answer) }];
  });
}

function speedOf(times: readonly number[]): { p50ms: number; p95ms: number; documentsPerSecond: number } {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
  const total = sorted.reduce((sum, time) => sum + time, 0);
  return {
    p50ms: at(0.5),
    p95ms: at(0.95),
    documentsPerSecond: (1000 * times.length) / Math.max(total, 0.001),
  };
}

function summary(result: Record<string, number>): string {
  return Object.entries(result)
    .map(([name, value]) => `${name}: ${Number.isInteger(value) ? value : value.toFixed(4)}`)
    .join("\n");
}
