import type { CaseListName } from "../schema";
import { SMALLEST_CELL } from "../schema";
import { type Figure, figureAt } from "./figures";

/** What a head can do now: a code of i18n, its number, and the list it leads to. */
export type Advice = {
  code: "overdue" | "dueWeek" | "growing" | "old" | "missing" | "misassigned" | "followUps" | "calm";
  n: number;
  field: string | null;
  list: CaseListName | null;
};

type Known = {
  overdue: number;
  dueWeek: number;
  /** Change of the backlog over the period, null where it is not shown. */
  change: number | null;
  open: number;
  oldestDays: number | null;
  figures: readonly Figure[];
  asked: readonly { field: string; cases: number }[];
};

/** House values, no law: from here on it is worth a sentence. */
const WORTH = { growth: 0.1, oldDays: 90, misassigned: 0.1, followUps: 0.3 } as const;
const MOST = 3;

/** The first few things worth doing, the most pressing first; `calm` where there is nothing. */
export function adviceFor(known: Known): Advice[] {
  const { overdue, dueWeek, change, open, oldestDays, figures, asked } = known;
  const say = (code: Advice["code"], n: number, list: Advice["list"], field: string | null = null) => [
    { code, n, list, field },
  ];
  const misassigned = figureAt(figures, "misassignedShare").value ?? 0;
  const followUps = figureAt(figures, "followUpShare").value ?? 0;
  const [top] = asked;
  const all: Advice[] = [
    ...(overdue > 0 ? say("overdue", overdue, "overdue") : []),
    ...(dueWeek > 0 ? say("dueWeek", dueWeek, "dueWeek") : []),
    ...(change !== null && change >= SMALLEST_CELL && change >= WORTH.growth * open
      ? say("growing", change, "open")
      : []),
    ...(oldestDays !== null && oldestDays > WORTH.oldDays ? say("old", oldestDays, "open") : []),
    ...(misassigned > WORTH.misassigned ? say("misassigned", misassigned, "misassigned") : []),
    ...(top !== undefined && followUps > WORTH.followUps
      ? say("missing", top.cases, "questioned", top.field)
      : []),
    ...(top === undefined && followUps > WORTH.followUps ? say("followUps", followUps, "questioned") : []),
  ];
  return all.length === 0 ? say("calm", 0, null) : all.slice(0, MOST);
}
