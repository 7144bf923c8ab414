import { z } from "zod";
import { figuresSchema, type ModelFigures } from "../learning/schema";

const mixUp = z.strictObject({ gold: z.string(), said: z.string(), n: z.int() });
const bin = z.strictObject({ from: z.number(), n: z.int(), stated: z.number(), right: z.number() });
const perQuestion = <T extends z.ZodType>(of: T) => z.strictObject({ kind: of, service: of, department: of });

/** Which letters were measured: the project's own, kept aside, or labelled ones from elsewhere. */
export const LETTER_SETS = ["kept", "elsewhere"] as const;
const setSchema = z.strictObject({
  name: z.enum(LETTER_SETS),
  figures: figuresSchema,
  /** What does not follow from the model: proof of values, repetitions, language, and the speed of a whole preparation. */
  rest: z.strictObject({
    spanSupport: z.number().nullable(),
    duplicatePrecision: z.number(),
    duplicateRecall: z.number(),
    language: z.number(),
    p95ms: z.number(),
    lettersPerSecond: z.number(),
  }),
  mixUps: perQuestion(z.array(mixUp)),
  bins: perQuestion(z.array(bin)),
});
export type MeasuredSet = z.infer<typeof setSchema>;

/** What one measuring found, dated; written by the command, read by the page and the document. */
export const reportSchema = z.strictObject({
  date: z.iso.date(),
  model: z.string(),
  catalogue: z.string(),
  pipeline: z.string(),
  sets: z.array(setSchema),
  /** What each further part of the corpus brings, on the letters kept aside. */
  curve: z.array(
    z.strictObject({
      letters: z.int(),
      kind: z.number(),
      service: z.number(),
      department: z.number(),
      coverage: z.number(),
    }),
  ),
});
export type QualityReport = z.infer<typeof reportSchema>;

/** A figure with what issue 3 demands of it; `most`: it must not be higher, else not lower. */
export type Goal = { key: GoalKey; must: number; aim: number; most: boolean; unit: "share" | "ms" };
type RestKey = Exclude<keyof MeasuredSet["rest"], "lettersPerSecond">;
export type GoalKey =
  | Exclude<keyof ModelFigures, "letters" | "concerns" | "offices" | "department">
  | RestKey;

const least = (key: GoalKey, must: number, aim: number): Goal => ({
  key,
  must,
  aim,
  most: false,
  unit: "share",
});
const most = (key: GoalKey, must: number, aim: number): Goal => ({
  key,
  must,
  aim,
  most: true,
  unit: "share",
});

/** The table of issue 3, in its order. */
export const GOALS: readonly Goal[] = [
  least("kind", 0.88, 0.95),
  least("kindMacroF1", 0.85, 0.93),
  least("service", 0.85, 0.93),
  least("serviceTop3", 0.95, 0.985),
  least("rightWhenAnswered", 0.97, 0.98),
  least("coverage", 0.8, 0.9),
  least("details", 0.85, 0.95),
  least("missingPrecision", 0.85, 0.95),
  least("missingRecall", 0.85, 0.95),
  least("escalation", 0.95, 0.98),
  most("falseAlarms", 0.05, 0.05),
  least("urgency", 0.85, 0.95),
  least("split", 0.8, 0.9),
  least("duplicatePrecision", 0.95, 0.97),
  least("duplicateRecall", 0.7, 0.85),
  most("kindEce", 0.05, 0.03),
  most("serviceEce", 0.05, 0.03),
  most("departmentEce", 0.05, 0.03),
  least("spanSupport", 1, 1),
  least("language", 0.99, 0.99),
  { key: "p95ms", must: 15, aim: 15, most: true, unit: "ms" },
];
