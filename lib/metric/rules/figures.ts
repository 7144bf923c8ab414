import type { CaseListName, Counts } from "../schema";
import { SMALLEST_CELL } from "../schema";
import { share, shown } from "./disclosure";

/** Median and ninth decile (nearest rank) of working minutes, and of how many cases. */
export type Quantiles = { n: number; median: number | null; p90: number | null };
/** The times of a period: of what was closed, from receipt and from completeness, and of what was first answered. */
export type Times = Record<"gross" | "net" | "completeGross" | "completeNet" | "idle" | "answer", Quantiles>;
const UNKNOWN: Quantiles = { n: 0, median: null, p90: null };
/** Where nothing was closed and nothing answered. */
export const NO_TIMES: Times = {
  gross: UNKNOWN,
  net: UNKNOWN,
  completeGross: UNKNOWN,
  completeNet: UNKNOWN,
  idle: UNKNOWN,
  answer: UNKNOWN,
};
/** All that the figures of one period rest on; `open` is the backlog at its end, `weeks` its length. */
export type Basis = { counts: Counts; times: Times; open: number; weeks: number };

export type Unit = "cases" | "share" | "minutes" | "weeks" | "perCase" | "perThousand";
type Definition = {
  unit: Unit;
  /** What one team did: hidden where the team is small. The rest is what came to it. */
  work: boolean;
  /** Which way is good; null where it is neither. */
  better: "more" | "less" | null;
  list: CaseListName | null;
  value: (basis: Basis) => number | null;
};

const times = (pick: keyof Times, which: "median" | "p90"): Definition => ({
  unit: "minutes",
  work: true,
  better: "less",
  list: pick === "answer" ? "answered" : "closed",
  value: ({ times }) => (times[pick].n < SMALLEST_CELL ? null : times[pick][which]),
});
const part = (
  over: Pick<Definition, "work" | "better" | "list">,
  value: (c: Counts) => [number, number],
): Definition => ({ unit: "share", ...over, value: ({ counts }) => share(...value(counts)) });

/** The figures of section 5 of the fact book, as they are defined there; where they say less, docs/decisions says why. */
export const FIGURES = {
  arrivals: figure("arrivals", false, null, "arrivals"),
  furtherMessages: figure("furtherMessages", false, null, null),
  closed: figure("closed", true, null, "closed"),
  closureShare: part({ work: true, better: "more", list: "closed" }, (c) => [c.closed, c.arrivals]),
  backlog: { unit: "cases", work: false, better: "less", list: "open", value: ({ open }) => shown(open) },
  reach: { unit: "weeks", work: true, better: "less", list: "open", value: reachOf },
  leadMedian: times("net", "median"),
  leadP90: times("net", "p90"),
  leadGrossMedian: times("gross", "median"),
  leadGrossP90: times("gross", "p90"),
  completeMedian: times("completeNet", "median"),
  completeP90: times("completeNet", "p90"),
  completeGrossMedian: times("completeGross", "median"),
  completeGrossP90: times("completeGross", "p90"),
  idleMedian: times("idle", "median"),
  idleP90: times("idle", "p90"),
  answerMedian: times("answer", "median"),
  answerP90: times("answer", "p90"),
  firstContact: part({ work: true, better: "more", list: "inquiries" }, (c) => [c.solvedFirst, c.inquiries]),
  followUpShare: part({ work: true, better: "less", list: "questioned" }, (c) => [c.questioned, c.closed]),
  followUpsPerCase: {
    ...part({ work: true, better: "less", list: "questioned" }, (c) => [c.questions, c.closed]),
    unit: "perCase",
  },
  completeShare: part({ work: false, better: "more", list: "incomplete" }, (c) => [
    c.complete,
    c.applications,
  ]),
  forwardedShare: part({ work: true, better: "less", list: "forwarded" }, (c) => [c.forwarded, c.arrivals]),
  misassignedShare: part({ work: true, better: "less", list: "misassigned" }, (c) => [
    c.misassigned,
    c.assigned,
  ]),
  onTime: part({ work: true, better: "more", list: "missed" }, (c) => [c.met, c.due]),
  statutoryOnTime: part({ work: true, better: "more", list: "missedStatutory" }, (c) => [
    c.statutoryMet,
    c.statutoryDue,
  ]),
  reopenedShare: part({ work: true, better: "less", list: "reopened" }, (c) => [c.reopened, c.closed]),
  complaintsPerThousand: {
    ...part({ work: false, better: "less", list: "complaints" }, (c) => [1000 * c.complaints, c.arrivals]),
    unit: "perThousand",
  },
  objectionShare: part({ work: false, better: "less", list: "objections" }, (c) => [c.objections, c.decided]),
} as const satisfies Record<string, Definition>;
export type FigureKey = keyof typeof FIGURES;
/** The keys of all figures, in the order in which they are explained. */
export const FIGURE_KEYS = Object.keys(FIGURES).filter((key): key is FigureKey => key in FIGURES);

/** One figure as it may be shown: null where it is hidden or there is nothing to tell. */
export type Figure = {
  key: FigureKey;
  unit: Unit;
  value: number | null;
  before: number | null;
  /** Null: no list, or one that the rule about small teams closes. */
  list: CaseListName | null;
  /** Hidden because the team is small. */
  closed: boolean;
  /** Whether the change is for the better; null where it is neither, or there is none. */
  good: boolean | null;
};

/** All figures of a period beside those of the one before. `small`: the work of this team is not shown. */
export function figuresOf(now: Basis, before: Basis, small: boolean): Figure[] {
  return FIGURE_KEYS.map((key) => {
    const { unit, work, better, list, value }: Definition = FIGURES[key];
    const closed = small && work;
    const [current, past] = closed ? [null, null] : [value(now), value(before)];
    // What was open at the start follows from what was done since.
    const known = small && key === "backlog" ? null : past;
    const good = current === null || known === null || current === known || better === null;
    return {
      key,
      unit,
      value: current,
      before: known,
      list: closed || (work && current === null) ? null : list,
      closed,
      good: good ? null : current > known === (better === "more"),
    };
  });
}

/** One of them. Throws for a key that is not among them: all are made at once. */
export function figureAt(figures: readonly Figure[], key: FigureKey): Figure {
  const found = figures.find((figure) => figure.key === key);
  if (!found) throw new Error(`no figure ${key}`);
  return found;
}

function figure(count: keyof Counts, work: boolean, better: null, list: CaseListName | null): Definition {
  return { unit: "cases", work, better, list, value: ({ counts }) => shown(counts[count]) };
}

function reachOf({ counts, open, weeks }: Basis): number | null {
  return counts.closed < SMALLEST_CELL || open < SMALLEST_CELL ? null : open / (counts.closed / weeks);
}
