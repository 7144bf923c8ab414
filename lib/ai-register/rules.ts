import { GOALS, type QualityReport } from "../quality/schema";
import {
  type AiRegister,
  type Entry,
  LOG_MONTHS,
  type Material,
  type Measured,
  type ModelInForce,
} from "./schema";

const PROPOSED = ["proposals", "decisions", "events"] as const;
const found = { method: "rules", control: "decision", risk: "no_ai_system", logs: PROPOSED } as const;
const learnt = { method: "learnt", control: "decision", risk: "preparatory", logs: PROPOSED } as const;

/** Every step that concludes something by itself. A test fails while a step of the pipeline is missing. */
export const ENTRIES: readonly Entry[] = [
  { ...learnt, id: "read", files: ["read"], material: "languages", figures: ["language"] },
  { ...learnt, id: "split", files: ["split"], material: "letters", figures: ["split"] },
  {
    ...learnt,
    id: "sort",
    files: ["sort-concerns", "classify"],
    material: "letters",
    figures: ["kind", "kindMacroF1", "kindEce", "service", "serviceTop3", "serviceEce"],
  },
  {
    ...learnt,
    id: "department",
    files: ["choose-department"],
    material: "letters",
    figures: ["rightWhenAnswered", "coverage", "departmentEce"],
  },
  {
    ...found,
    id: "details",
    files: ["find-details"],
    material: "written",
    figures: ["details", "spanSupport"],
  },
  {
    ...learnt,
    id: "learntDetails",
    files: ["learnt-details", "read-page"],
    material: "letters",
    figures: [],
  },
  {
    ...found,
    id: "enclosures",
    files: ["find-in-enclosures", "sort-enclosed", "source-text"],
    material: "written",
    figures: [],
  },
  { ...found, id: "conditions", files: ["conditions", "describe"], material: "catalogue", figures: [] },
  {
    ...found,
    id: "gaps",
    files: ["find-gaps"],
    material: "catalogue",
    figures: ["missingPrecision", "missingRecall"],
  },
  { ...found, id: "answers", files: ["find-answers"], material: "written", figures: [] },
  {
    ...found,
    id: "flags",
    files: ["find-flags"],
    material: "written",
    figures: ["escalation", "falseAlarms"],
    control: "sight",
  },
  { ...found, id: "deadlines", files: ["find-deadlines"], material: "catalogue", figures: [] },
  {
    ...found,
    id: "urgency",
    files: ["find-urgency"],
    material: "written",
    figures: ["urgency"],
    control: "sight",
  },
  { ...found, id: "references", files: ["references"], material: "written", figures: [] },
  {
    ...found,
    id: "duplicates",
    files: ["find-duplicate"],
    material: "written",
    figures: ["duplicatePrecision", "duplicateRecall"],
  },
  {
    ...found,
    id: "drafts",
    files: ["write-drafts"],
    material: "catalogue",
    figures: [],
    control: "approval",
    logs: ["approvals", "events"],
  },
  { ...found, id: "mails", files: [], material: "written", figures: [], control: "sight", logs: ["events"] },
  {
    ...learnt,
    id: "learning",
    files: [],
    material: "letters",
    figures: [],
    control: "activation",
    logs: ["learning_runs", "activations"],
  },
  {
    id: "forecast",
    files: [],
    method: "statistics",
    material: "counts",
    figures: [],
    control: "planning",
    risk: "no_person",
    logs: ["none"],
  },
];

/** What is in force on a day. */
export type InForce = {
  date: string;
  pipeline: string;
  catalogue: string;
  forecast: string;
  model: ModelInForce | null;
};

/** The register of a day: entries with the version in force and what was measured on the letters kept aside. */
export function registerOf({ forecast, ...now }: InForce, report: QualityReport | null): AiRegister {
  const rules = `${now.pipeline} / ${now.catalogue}`;
  const versions: Record<Material, string> = {
    letters: `${now.pipeline} / ${now.model?.version ?? "–"}`,
    languages: `${now.pipeline} / eld`,
    catalogue: rules,
    written: rules,
    counts: forecast,
  };
  return {
    ...now,
    logMonths: LOG_MONTHS,
    measured: report === null ? null : { date: report.date, model: report.model },
    entries: ENTRIES.map((entry) => ({
      ...entry,
      version: versions[entry.material],
      measured: measuredOf(entry, report),
    })),
  };
}

function measuredOf(entry: Entry, report: QualityReport | null): Measured[] {
  const kept = report?.sets.find(({ name }) => name === "kept");
  if (kept === undefined) return [];
  const values = { ...kept.figures, ...kept.rest };
  return entry.figures.map((key) => {
    const unit = GOALS.find((goal) => goal.key === key)?.unit ?? "share";
    return { key, value: values[key], unit };
  });
}
