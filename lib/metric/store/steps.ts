import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { Span } from "../rules";
import type { Prepared } from "../rules/preparation";
import { type Place, STEP_GROUPS, type StepGroup } from "../schema";
import { within } from "./place";

/** Decisions and sent drafts of a span at a place, told apart by step, service, language and channel: one walk for all. */
export async function stepCounts(
  tx: Tx,
  place: Place,
  { from, to }: Span,
): Promise<(Prepared & { by: StepGroup })[]> {
  const names = STEP_GROUPS.map((group) => sql.identifier(group));
  const rows = await tx.execute<Prepared & { asked: number }>(sql`
    select grouping(${sql.join(names, sql`, `)})::int as asked, coalesce(step, service, language, channel) as key,
      sum(accepted)::int as accepted, sum(corrected)::int as corrected, sum(rejected)::int as rejected,
      sum(stated)::int as stated, sum(confidence)::int as confidence, sum("right")::int as "right",
      sum(urgent)::int as urgent, sum(missed)::int as missed, sum(unchanged)::int as unchanged,
      sum(touched)::int as touched, sum(rewritten)::int as rewritten, sum(own)::int as own
    from metric_steps where day between ${from} and ${to} and ${within(place)}
    group by grouping sets ((step), (service), (language), (channel)) order by key`);
  // `grouping` has a bit for each column that is not grouped by, the first column the highest.
  const everything = 2 ** STEP_GROUPS.length - 1;
  return STEP_GROUPS.flatMap((by, i) =>
    rows
      .filter((row) => row.asked === everything - 2 ** (STEP_GROUPS.length - 1 - i))
      .map((row) => ({ ...row, by })),
  );
}
