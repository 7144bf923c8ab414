import "server-only";
import { readAs, type Tx } from "@/db/client";
import { caseCan } from "../case/rules";
import { now } from "../clock";
import { daysBetween } from "../deadline/rules";
import { addDays } from "../deadline/rules/days";
import { berlinDay, workingMinutes } from "../deadline/rules/working-time";
import { env } from "../env";
import { CATALOGUE } from "../intake/catalogue/catalogue";
import { departmentsOf } from "../user/rules";
import type { Actor } from "../user/schema";
import { AGE_BANDS, bucketsOf, endOfWeek, netFlow, periodOf, sumUp } from "./rules";
import { adviceFor } from "./rules/advice";
import { guardColumn, hiddenTeams, shown } from "./rules/disclosure";
import { type Basis, figuresOf } from "./rules/figures";
import { USUAL_HOURS } from "./rules/hours";
import { preparedShares } from "./rules/preparation";
import {
  type CaseListQuery,
  type MetricQuery,
  type Place,
  SMALLEST_CELL,
  SMALLEST_TEAM,
  STEP_GROUPS,
} from "./schema";
import { dayCounts, groupCounts, standingOf, teamSizes } from "./store/count";
import { countList, LIST_ROWS, listCases } from "./store/list";
import { hoursOf } from "./store/rollup";
import { stepCounts } from "./store/steps";
import { askedFields, lastTouches, timesOf } from "./store/times";

/**
 * The figures of a period beside the one before, as far as the person sees the cases behind them and as far as they tell
 * nothing about single people. The unit of every figure stands beside it; export and page read the same.
 */
export async function loadFigures(actor: Actor, query: MetricQuery) {
  return readAs(actor, (tx) => figuresAt(tx, actor, query));
}

/** Everything the page of figures shows. */
export async function loadDashboard(actor: Actor, query: MetricQuery) {
  return readAs(actor, async (tx) => {
    const known = await figuresAt(tx, actor, query);
    const { small, period, standing, change } = known;
    const asked = small ? [] : await askedFields(tx, query, period.now, SMALLEST_CELL);
    const by = query.department === undefined ? ("department" as const) : ("service" as const);
    const groups = await groupCounts(tx, query, period.now, by);
    const oldestDays = standing.oldestOn === null ? null : daysBetween(standing.oldestOn, known.today);
    return {
      ...known,
      oldestDays,
      asked,
      advice: adviceFor({ ...standing, change, oldestDays, figures: known.figures, asked }),
      bands: guardColumn(standing.bands),
      idle: await idleNow(tx, query, small),
      groups: { by, rows: small ? [] : guardGroups(groups, by === "department" ? known.hidden : new Set()) },
    };
  });
}
export type Dashboard = Awaited<ReturnType<typeof loadDashboard>>;

/** What people made of what the software prepared, by step, service, language and channel. */
export async function loadPreparation(actor: Actor, query: MetricQuery) {
  return readAs(actor, async (tx) => {
    const { small } = await teamOf(tx, actor, query);
    const span = periodOf(query.days, berlinDay(now())).now;
    const rows = await stepCounts(tx, query, span);
    return STEP_GROUPS.map((by) => ({
      by,
      rows: preparedShares(
        rows.filter((row) => row.by === by),
        small,
      ),
    }));
  });
}
export type Preparation = Awaited<ReturnType<typeof loadPreparation>>;

/** A page of the cases behind a figure; null where the figure itself is not shown. */
export async function loadCaseList(actor: Actor, query: CaseListQuery) {
  return readAs(actor, async (tx) => {
    const today = berlinDay(now());
    const asked = { list: query.list, place: query, span: periodOf(query.days, today).now, today };
    const { small } = await teamOf(tx, actor, query);
    const count = await countList(tx, asked);
    const load = LOAD_LISTS.includes(query.list);
    if (!load && (small || shown(count) === null)) return null;
    const [at, id] = query.after?.split("_") ?? [];
    const rows = await listCases(tx, asked, at && id ? { at: new Date(Number(at)), id } : null);
    const page = rows.slice(0, LIST_ROWS);
    const last = rows.length > LIST_ROWS ? page.at(-1) : undefined;
    return {
      count,
      rows: page.map((row) => ({ ...row, mayOpen: caseCan("view", row, actor) })),
      next: last ? `${last.receivedAt.getTime()}_${last.id}` : null,
    };
  });
}
export type CaseList = NonNullable<Awaited<ReturnType<typeof loadCaseList>>>;

/** What lies on the desks or came to them: the queue shows the same cases, so their lists stay open. */
const LOAD_LISTS: readonly CaseListQuery["list"][] = ["open", "dueWeek", "overdue", "arrivals", "incomplete"];

async function figuresAt(tx: Tx, actor: Actor, query: MetricQuery) {
  const today = berlinDay(now());
  const period = periodOf(query.days, today);
  const { small, hidden } = await teamOf(tx, actor, query);
  const rows = await dayCounts(tx, query, { from: period.before.from, to: period.now.to });
  const [young, middle, old] = AGE_BANDS;
  const ages = [addDays(today, -young), addDays(today, -middle), addDays(today, -old)] as const;
  const standing = await standingOf(tx, query, today, endOfWeek(today), ages);
  const times = await timesOf(tx, query, period.now, period.before);
  const basis = (which: "now" | "before", open: number): Basis => ({
    counts: sumUp(rows, period[which], today),
    times: times[which],
    open,
    weeks: Number(query.days) / 7,
  });
  const current = basis("now", standing.open);
  const flow = netFlow(current.counts);
  const past = basis("before", standing.open - flow);
  return {
    today,
    period,
    small,
    hidden,
    standing,
    change: small || shown(standing.open) === null ? null : flow,
    figures: figuresOf(current, past, small),
    buckets: bucketsOf(rows, period.now, query.days, standing.open).map((bucket) => ({
      ...bucket,
      arrivals: shown(bucket.arrivals),
      closed: small ? null : shown(bucket.closed),
      open: small ? null : shown(bucket.open),
    })),
  };
}

/** Whether the work at a place is that of too few people, and which departments are hidden in a table of all. */
async function teamOf(tx: Tx, actor: Actor, place: Place) {
  const sizes = await teamSizes(tx, departmentsOf(actor.memberships, ["manager"]));
  const hidden = hiddenTeams(sizes.departments);
  const small =
    place.department === undefined ? sizes.together < SMALLEST_TEAM : hidden.has(place.department);
  return { small, hidden };
}

/** How long what waits for the authority has not been touched, in working minutes. */
async function idleNow(tx: Tx, place: Place, small: boolean) {
  const { n, cut } = await lastTouches(tx, place);
  if (small || n < SMALLEST_CELL) return null;
  const hours = hoursOf(CATALOGUE.departments).get(place.department ?? "") ?? USUAL_HOURS;
  const [median = 0, p90 = 0] = cut.map((at) => workingMinutes(at, now(), hours, env().KLARFALL_LAND));
  return { median, p90 };
}

function guardGroups(rows: Awaited<ReturnType<typeof groupCounts>>, hidden: ReadonlySet<string>) {
  const arrivals = guardColumn(rows.map((row) => row.arrivals));
  const closed = guardColumn(rows.map((row) => (hidden.has(row.key ?? "") ? 0 : row.closed)));
  return rows
    .map((row, i) => ({
      key: row.key,
      arrivals: arrivals[i] ?? null,
      closed: hidden.has(row.key ?? "") ? null : (closed[i] ?? null),
      hidden: hidden.has(row.key ?? ""),
    }))
    .sort((a, b) => (b.arrivals ?? 0) - (a.arrivals ?? 0));
}
