import { GOALS, type Goal, type MeasuredSet } from "./schema";

/** How a figure stands to what is demanded of it. */
export const STANDINGS = ["aim", "must", "below", "open"] as const;
export type Standing = (typeof STANDINGS)[number];

/** A figure of the table: what was measured, what is demanded, and how the two stand. */
export type GoalRow = Goal & { value: number | null; standing: Standing };

/** The table of goals for one set of letters. */
export function goalRows({ figures, rest }: MeasuredSet): GoalRow[] {
  return GOALS.map((goal) => {
    const value = { ...figures, ...rest }[goal.key];
    return { ...goal, value, standing: standingOf(goal, value) };
  });
}

/** A figure reaches what it must if it still does so in the two digits that are shown. */
export function standingOf({ must, aim, most }: Goal, value: number | null): Standing {
  if (value === null) return "open";
  const reaches = (goal: number) => (most ? value <= goal + ROUNDING : value >= goal - ROUNDING);
  if (reaches(aim)) return "aim";
  return reaches(must) ? "must" : "below";
}

const ROUNDING = 1e-6;

/** Decisions about one kind of proposal. */
export type DecisionCounts = { kind: string; accepted: number; corrected: number; rejected: number };

/** The same with shares of all decisions; null where there are too few to tell (see lib/metric). */
export function decisionRates(counts: readonly DecisionCounts[], least: number) {
  return counts.map((row) => {
    const all = row.accepted + row.corrected + row.rejected;
    const share = (n: number) => (all < least ? null : n / all);
    const { kind, accepted, corrected, rejected } = row;
    return { kind, all, accepted: share(accepted), corrected: share(corrected), rejected: share(rejected) };
  });
}
export type DecisionRates = ReturnType<typeof decisionRates>[number];
