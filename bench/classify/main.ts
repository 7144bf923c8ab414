import { allLabels, answersOf, type Labelled, learn, predict } from "@/lib/intake/model/generic";
import { type Answer, figuresOf } from "@/lib/intake/model/metrics";
import { percentile } from "../measure";
import { type LabelledSet, rowsOf, SETS } from "./sets";

/** The learner on every labelled set by cross-validation, beside logistic regression on the same folds and fastText. */
export function benchClassify(folder: string): void {
  const heads = [
    "accuracy",
    "(LR)",
    "macro-F1",
    "(LR)",
    "top-3",
    "(LR)",
    "ECE",
    "(LR)",
    "train s",
    "ms/text",
    "(fastText)",
  ];
  console.log(["".padEnd(NAME), ...heads.map((head) => head.padStart(CELL))].join(" "));
  for (const set of SETS) {
    const rows = rowsOf(folder, set);
    console.log(rows === null ? `${nameOf(set)} is not there` : lineOf(set, rows));
  }
}

function lineOf(set: LabelledSet, rows: readonly Labelled[]): string {
  const labels = allLabels(rows.map((row) => row.label));
  const answers: Answer[] = [];
  const [training, times]: [number[], number[]] = [[], []];
  for (let fold = 0; fold < set.folds; fold++) {
    const began = performance.now();
    const learner = learn(rows.filter((_, at) => at % set.folds !== fold));
    training.push((performance.now() - began) / 1000);
    const held = rows.filter((_, at) => at % set.folds === fold);
    answers.push(...answersOf(learner, held, labels));
    for (const row of held) {
      const start = performance.now();
      predict(learner, row.text);
      times.push(performance.now() - start);
    }
  }
  const { accuracy, macroF1, top3, ece } = figuresOf(answers);
  const lr = set.regression;
  const compared = [accuracy, lr.accuracy, macroF1, lr.macroF1, top3, lr.top3, ece, lr.ece];
  const speed = [percentile(training, 50), percentile(times, 50), set.fastTextMs];
  return [nameOf(set), ...[...compared, ...speed].map((value) => value.toFixed(3).padStart(CELL))].join(" ");
}

const NAME = 44;
const CELL = 10;
const nameOf = (set: LabelledSet): string => `${set.name} ${set.label}`.padEnd(NAME);
