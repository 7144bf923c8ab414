import { goalRows } from "../rules";
import type { Goal, MeasuredSet, QualityReport } from "../schema";

const SET_NAMES: Record<MeasuredSet["name"], string> = {
  kept: "The project's own letters, kept aside: no training and no rule has seen them",
  elsewhere: "The labelled letters of the neighbourhood (rules were tuned on them)",
};
const STANDING_WORDS = { aim: "aim reached", must: "must reached", below: "**below must**", open: "–" };
const DIGITS = 3;

/** A report as the document that stands beside the code. Generated; nobody edits it by hand. */
export function documentOf(report: QualityReport): string {
  return [
    "# How well letters are prepared",
    "",
    `Measured on ${report.date} by \`npm run klarfall -- quality\` with model \`${report.model}\`, catalogue`,
    `\`${report.catalogue}\`, pipeline ${report.pipeline}. Generated: run the command instead of editing this page.`,
    "The figures are those of issue 3, counted as `spec/evaluate.mjs` counts them. The same stands in the workbench",
    "under *Qualität*, beside what people decide there.",
    ...report.sets.flatMap(setText),
    ...curveText(report.curve),
    "",
  ].join("\n");
}

function setText(set: MeasuredSet): string[] {
  const { letters, concerns, offices } = set.figures;
  const rows = goalRows(set).map(({ key, value, must, aim, standing, ...goal }) => {
    const sign = goal.most ? "≤ " : "";
    const numbers = [value, must, aim].map((number) => figure(number, goal.unit));
    return [key, numbers[0], `${sign}${numbers[1]}`, `${sign}${numbers[2]}`, STANDING_WORDS[standing]];
  });
  return [
    "",
    `## ${SET_NAMES[set.name]}`,
    "",
    `${letters} letters, ${concerns} concerns; ${set.rest.lettersPerSecond.toFixed(0)} letters per second.`,
    "",
    ...table(["figure", "now", "must", "aim", ""], rows),
    "",
    "### The mix-ups that matter",
    "",
    ...mixUpText(set),
    "",
    "### By department",
    "",
    ...table(
      ["department", "concerns", "right", "answered", "right of those"],
      Object.entries(offices).map(([id, o]) => [id, o.n, o.right, o.answered, o.answeredRight]),
    ),
    "",
    "### Calibration: what is said and what is right",
    "",
    ...calibrationText(set),
  ];
}

function mixUpText({ mixUps }: MeasuredSet): string[] {
  const name = (id: string) => id || "none";
  const rows = Object.entries(mixUps).flatMap(([question, list]) =>
    list.map(({ gold, said, n }) => [question, name(gold), name(said), n]),
  );
  return table(["question", "right", "said instead", "times"], rows);
}

function calibrationText({ bins }: MeasuredSet): string[] {
  const rows = Object.entries(bins).flatMap(([question, list]) =>
    list.map(({ n, stated, right }) => [question, n, stated.toFixed(2), right.toFixed(2)]),
  );
  return table(["question", "answers", "said", "right"], rows);
}

function curveText(curve: QualityReport["curve"]): string[] {
  const rows = curve.map(({ letters, kind, service, department, coverage }) => [
    letters,
    ...[kind, service, department, coverage].map((share) => share.toFixed(DIGITS)),
  ]);
  return [
    "",
    "## What each further third of the corpus brings",
    "",
    ...table(["letters learnt from", "kind", "service", "department", "answered"], rows),
  ];
}

function figure(value: number | null, unit: Goal["unit"]): string {
  if (value === null) return "–";
  return unit === "ms" ? `${value.toFixed(0)} ms` : value.toFixed(DIGITS);
}

function table(
  heads: readonly string[],
  rows: readonly (readonly (string | number | undefined)[])[],
): string[] {
  const line = (cells: readonly (string | number | undefined)[]) => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)];
}
