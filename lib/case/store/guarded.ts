import "server-only";
import { asActor, asWorker, type Tx } from "@/db/client";
import { fail, ok, type Result } from "@/lib/result";
import type { Actor } from "@/lib/user/schema";
import { type Refusal, refusal } from "../rules";
import type { CaseVerb } from "../schema";
import { type CaseRow, lockCase } from "./change";
import { caseById, claimantOf } from "./find";

export type GuardFault = Refusal | "case_not_found" | "case_stale";

/**
 * Runs one verb on one case: locks the row, asks the table of rights, compares the version the person saw, and
 * only then works. `work` gives the saved case, or a failure of its own; null means somebody was faster. `with` are
 * further cases that the verb changes, held as well.
 */
export async function guarded<C extends string = never>(
  actor: Actor,
  verb: CaseVerb,
  ref: { caseId: string; version?: number },
  work: (tx: Tx, caseFile: CaseRow) => Promise<CaseRow | null | Result<never, C>>,
  options: { leavesSight?: boolean; with?: readonly string[] } = {},
): Promise<Result<{ version: number }, GuardFault | C>> {
  const run = async (tx: Tx): Promise<Result<{ version: number }, GuardFault | C>> => {
    // Several cases are always locked in the same order, so that two people who join them crosswise both come through.
    const ids = [...new Set([ref.caseId, ...(options.with ?? [])])].sort();
    const rows = [];
    for (const id of ids) rows.push(await lockCase(tx, id));
    const caseFile = rows.find((row) => row?.id === ref.caseId) ?? null;
    if (caseFile === null) return fail("case_not_found");
    const refused = refusal(verb, caseFile, actor);
    if (refused === "already_claimed") return fail(refused, { who: (await claimantOf(tx, caseFile)) ?? "" });
    if (refused !== null) return fail(refused);
    if (ref.version !== undefined && ref.version !== caseFile.version) return fail("case_stale");
    const result = await work(tx, caseFile);
    if (result === null) return fail("case_stale");
    return "ok" in result ? result : ok({ version: result.version });
  };
  if (!options.leavesSight) return asActor(actor, run);
  // Forwarding takes the case out of the person's sight: row-level security would refuse the written row. That
  // she saw it before is asked of row-level security all the same.
  const seen = await asActor(actor, (tx) => caseById(tx, ref.caseId));
  return seen === null ? fail("case_not_found") : asWorker(run);
}
