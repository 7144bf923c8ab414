"use server";
import type { z } from "zod";
import { action } from "../../action";
import { ok, type Result } from "../../result";
import { claimCase, closeCase, forwardCase, releaseCase, triageCase } from "../actions";
import { bulkInput, revertSeveralInput } from "../schema";
import { revertCase } from "./hold";

type Ref = { caseId: string; version: number };
/** What became of one case among several. */
export type CaseResult = { caseId: string; result: Result<{ version: number }> };

/** One verb for several cases, one after the other: each is decided, refused and recorded by itself. */
export const changeSeveral = action("queue", bulkInput, async (input) => {
  const verb = oneByOne(input);
  return ok(await inTurn(input.cases, verb));
});

/** Takes the last step of several cases back, each by itself. */
export const revertSeveral = action("queue", revertSeveralInput, async ({ cases }) =>
  ok(await inTurn(cases, revertCase)),
);

type Single = (ref: Ref) => Promise<Result<{ version: number }>>;

function oneByOne(input: z.output<typeof bulkInput>): Single {
  switch (input.verb) {
    case "claim":
      return ({ caseId }) => claimCase({ caseId });
    case "release":
      return releaseCase;
    case "triage":
      return triageCase;
    case "forward":
      return (ref) => forwardCase({ ...ref, departmentId: input.departmentId, reason: input.reason });
    case "close":
      return (ref) => closeCase({ ...ref, outcome: input.outcome, note: input.note });
  }
}

async function inTurn(cases: readonly Ref[], single: Single): Promise<CaseResult[]> {
  const results: CaseResult[] = [];
  for (const ref of cases) results.push({ caseId: ref.caseId, result: await single(ref) });
  return results;
}
