import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { Span } from "../rules";
import type { Place } from "../schema";
import { within } from "./place";

/** What people made of what was prepared, for one step, service, language or channel. */
export type StepCounts = Record<
  | "accepted"
  | "corrected"
  | "rejected"
  | "stated"
  | "confidence"
  | "right"
  | "urgent"
  | "missed"
  | "unchanged"
  | "touched"
  | "rewritten"
  | "own",
  number
> & { key: string | null };
/** By what the quality of the preparation can be told apart. */
export const STEP_GROUPS = ["step", "service", "language", "channel"] as const;
export type StepGroup = (typeof STEP_GROUPS)[number];

/** Decisions and sent drafts of a span at a place. */
export async function stepCounts(tx: Tx, place: Place, { from, to }: Span, by: StepGroup) {
  return tx.execute<StepCounts>(sql`
    select ${sql.identifier(by)} as key, sum(accepted)::int as accepted, sum(corrected)::int as corrected,
      sum(rejected)::int as rejected, sum(stated)::int as stated, sum(confidence)::int as confidence,
      sum("right")::int as "right", sum(urgent)::int as urgent, sum(missed)::int as missed,
      sum(unchanged)::int as unchanged, sum(touched)::int as touched, sum(rewritten)::int as rewritten,
      sum(own)::int as own
    from metric_steps where day between ${from} and ${to} and ${within(place)} group by 1 order by 1`);
}
