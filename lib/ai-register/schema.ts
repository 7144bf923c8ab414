import { z } from "zod";
import type { ModelOrigin } from "../learning/schema";
import type { GoalKey } from "../quality/schema";

/** How a step comes to its result: by what it learnt, by rules that people wrote, by counting. */
export const METHODS = ["learnt", "rules", "statistics"] as const;
export type Method = (typeof METHODS)[number];

/** What a step was made from. */
export const MATERIALS = ["letters", "languages", "catalogue", "written", "counts"] as const;
export type Material = (typeof MATERIALS)[number];

/** Where a person stands between a step and its effect. */
export const CONTROLS = ["decision", "approval", "sight", "activation", "planning"] as const;
export type Control = (typeof CONTROLS)[number];

/** How a step is classed by the AI Act (Regulation (EU) 2024/1689); the reasons stand in i18n, with articles. */
export const RISKS = ["preparatory", "no_ai_system", "no_person"] as const;
export type Risk = (typeof RISKS)[number];

/** Tables in which a step's results and what people made of them are kept. */
export const LOGS = [
  "proposals",
  "decisions",
  "events",
  "approvals",
  "learning_runs",
  "activations",
  "none",
] as const;
export type Log = (typeof LOGS)[number];

/** Automatic steps of the software; the first ones are files of lib/intake/steps, in the order of the pipeline. */
export const ENTRY_IDS = [
  "read",
  "split",
  "sort",
  "department",
  "details",
  "learntDetails",
  "enclosures",
  "conditions",
  "gaps",
  "answers",
  "flags",
  "deadlines",
  "urgency",
  "references",
  "duplicates",
  "drafts",
  "mails",
  "learning",
  "forecast",
] as const;
export type EntryId = (typeof ENTRY_IDS)[number];

/** A step as it is registered: `files` of lib/intake/steps it consists of, empty for steps elsewhere. */
export type Entry = {
  id: EntryId;
  files: readonly string[];
  method: Method;
  material: Material;
  figures: readonly GoalKey[];
  control: Control;
  risk: Risk;
  logs: readonly Log[];
};

/** Logs are kept at least so long (AI Act, Art. 26 (6)). */
export const LOG_MONTHS = 6;

/** The model that prepares letters now. */
export type ModelInForce = { version: string; origin: ModelOrigin; letters: number; decided: number };

/** A figure of the last measuring; shares from 0 to 1, times in milliseconds. */
export type Measured = { key: GoalKey; value: number | null; unit: "share" | "ms" };

/** The register on one day: generated, dated, complete. */
export type AiRegister = {
  date: string;
  logMonths: number;
  pipeline: string;
  catalogue: string;
  model: ModelInForce | null;
  /** What the figures were measured with, null before the first measuring. */
  measured: { date: string; model: string } | null;
  entries: readonly (Entry & { version: string; measured: readonly Measured[] })[];
};

/** The forms in which the register can be taken along. */
export const registerParams = z.object({ format: z.enum(["md", "json"]).catch("md").default("md") });
