import type { CaseListName, Counts } from "../schema";

/** What the sums say each list must hold. */
export function tileCounts(
  counts: Counts,
  standing: { open: number; overdue: number; dueWeek: number },
  answered: number,
): Record<CaseListName, number> {
  return {
    open: standing.open,
    dueWeek: standing.dueWeek,
    overdue: standing.overdue,
    arrivals: counts.arrivals,
    closed: counts.closed,
    answered,
    questioned: counts.questioned,
    inquiries: counts.inquiries - counts.solvedFirst,
    incomplete: counts.applications - counts.complete,
    forwarded: counts.forwarded,
    misassigned: counts.misassigned,
    missed: counts.due - counts.met,
    missedStatutory: counts.statutoryDue - counts.statutoryMet,
    reopened: counts.reopened,
    complaints: counts.complaints,
    objections: counts.objections,
  };
}
