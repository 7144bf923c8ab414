import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { addDays } from "@/lib/deadline/rules/days";
import type { IsoDay } from "@/lib/deadline/schema";
import { AGE_BANDS, endOfWeek, type Span, sumUp } from "../rules";
import { tileCounts } from "../rules/tiles";
import { type CaseListName, LISTS, type Place } from "../schema";
import { dayCounts, standingOf } from "./count";
import { countList } from "./list";
import { recount } from "./recount";
import { timesOf } from "./times";

/** A figure that is not the same in the sums, in its list and in the record itself. */
export type Difference = { list: CaseListName; tile: number; cases: number; record: number };

/** Compares every figure that opens a list with that list and with the record, for one selection. */
export async function differences(tx: Tx, place: Place, span: Span, today: IsoDay): Promise<Difference[]> {
  const [young, middle, old] = AGE_BANDS;
  const ages = [addDays(today, -young), addDays(today, -middle), addDays(today, -old)] as const;
  const counts = sumUp(await dayCounts(tx, place, span), span, today);
  const standing = await standingOf(tx, place, today, endOfWeek(today), ages);
  const times = await timesOf(tx, place, span, span);
  const tiles = tileCounts(counts, standing, times.now.answer.n);
  const record = await recount(tx, { place, span, today });
  const found: Difference[] = [];
  for (const list of LISTS) {
    const cases = await countList(tx, { list, place, span, today });
    if (cases !== tiles[list] || cases !== record[list])
      found.push({ list, tile: tiles[list], cases, record: record[list] });
  }
  return found;
}

/** The departments, services and channels that occur, and the first and last day: what selections are drawn from. */
export async function occurring(tx: Tx) {
  const rows = await tx.execute<{
    departments: string[] | null;
    services: string[] | null;
    channels: Place["channel"][] | null;
    first: IsoDay | null;
  }>(sql`
    select array_agg(distinct department_id) filter (where department_id is not null) as departments,
      array_agg(distinct service) filter (where service is not null) as services,
      array_agg(distinct channel) as channels, min(day)::text as first from metric_days`);
  const { departments, services, channels, first } = rows[0] ?? {};
  return {
    departments: departments ?? [],
    services: services ?? [],
    channels: channels ?? [],
    first: first ?? null,
  };
}
