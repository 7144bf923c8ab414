import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { conclude } from "../pipeline";
import { readLetter } from "../steps/read";
import { CONTEXT, sure } from "../steps/sample";
import { figuresOf } from "./figures";
import { type Label, labelOf, letterOf } from "./labels";
import { type Predicted, predictedOf } from "./predicted";

const HERE = join(process.cwd(), "lib/intake/examples");
const SPEC = join(process.cwd(), "../shared/spec/evaluate.mjs");
/** Every n-th letter of every file: enough to see a step break, quick enough for every run. */
const EVERY = 12;

const labels = readdirSync(HERE)
  .filter((name) => name.endsWith(".jsonl"))
  .flatMap((name) => {
    const lines = readFileSync(join(HERE, name), "utf8").split("\n").filter(Boolean);
    return lines.map((line, index) => ({ ...labelOf(JSON.parse(line), index), id: `${name.replace(".jsonl", "")}-${index}` }));
  })
  .filter((_, index) => index % EVERY === 0);

/** As if a person had sorted the letter: what the classifier gets wrong is measured elsewhere. */
function prepared(label: Label): Predicted {
  const letter = letterOf(label);
  const sorted = label.expected.concerns.map(({ kind, service, department }) => ({
    start: 0,
    end: letter.body.length,
    kind: sure(kind),
    service: sure(service),
    department: sure(department),
  }));
  return predictedOf(label.id, conclude(letter, CONTEXT, readLetter(letter), sorted));
}

const predictions = labels.map(prepared);
const figures = figuresOf(labels, predictions);

describe("the steps after sorting, on a sample of our own letters", () => {
  it("see nearly every emergency and hardly ever a false one", () => {
    expect(figures.flags.escalation.recall).toBeGreaterThanOrEqual(0.85);
    expect(figures.flags.escalation.falseAlarmRate).toBeLessThanOrEqual(0.05);
  });
  it("tell how urgent a letter is", () => expect(figures.urgency).toBeGreaterThanOrEqual(0.9));
  it("prove every value by words of the letter", () => expect(figures.spanSupport).toBe(1));
  it("give the same bytes again", () => expect(JSON.stringify(labels.map(prepared))).toBe(JSON.stringify(predictions)));
});

it.runIf(existsSync(SPEC))("the figures are those of spec/evaluate.mjs", () => {
  const folder = mkdtempSync(join(tmpdir(), "figures-"));
  const write = (name: string, rows: readonly unknown[]) => {
    writeFileSync(join(folder, name), rows.map((row) => JSON.stringify(row)).join("\n"));
    return join(folder, name);
  };
  const half = predictions.filter((_, index) => index % 7 !== 0);
  const run = spawnSync(process.execPath, [SPEC, write("gold.jsonl", labels), write("said.jsonl", half)], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  expect(JSON.parse(JSON.stringify(figuresOf(labels, half)))).toEqual(JSON.parse(run.stdout));
});
