"use server";
import { asActor, type Tx } from "@/db/client";
import { action, fresh } from "../action";
import { acceptCertain } from "../case/store/accept";
import type { CaseRow } from "../case/store/change";
import { closesOff, decide, knownValue } from "../case/store/decide";
import { guarded } from "../case/store/guarded";
import { fail } from "../result";
import { decisionFault } from "./rules";
import { acceptCertainInput, decideInput } from "./schema";
import { proposalById } from "./store";

/** Accepts, corrects or rejects one proposal; what follows for the case is written with it. */
export const decideProposal = action("queue", decideInput, async (input, actor, at) => {
  const leavesSight = await asActor(actor, (tx) => closesOff(tx, input));
  const work = async (tx: Tx, caseFile: CaseRow) => {
    const proposal = await proposalById(tx, input.proposalId);
    const fault = decisionFault(proposal?.caseId === caseFile.id ? proposal : null, input);
    if (fault !== null || proposal === null) return fail(fault ?? "proposal_not_found");
    if (!knownValue(proposal.kind, input.value)) return fail("value_missing");
    return decide(tx, caseFile, proposal, { ...input, userId: actor.userId, at });
  };
  return fresh(guarded(actor, "decide", input, work, { leavesSight }));
});

/** Accepts every open proposal that the text supports; what is unsure stays open and has to be looked at. */
export const acceptCertainProposals = action("queue", acceptCertainInput, (input, actor, at) =>
  fresh(guarded(actor, "decide", input, (tx, caseFile) => acceptCertain(tx, caseFile, actor.userId, at))),
);
