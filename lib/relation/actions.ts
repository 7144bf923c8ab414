"use server";
import { action, fresh } from "../action";
import { guarded } from "../case/store/guarded";
import { proposalById } from "../proposal/store";
import { fail } from "../result";
import { splitInput } from "./schema";
import { concernsOf, splitCase } from "./store/split";

/** Parts the further concerns of a letter off into cases of their own, or says that they are none. */
export const decideSplit = action("queue", splitInput, (input, actor, at) =>
  fresh(
    guarded(actor, "split", input, async (tx, caseFile) => {
      const proposal = await proposalById(tx, input.proposalId);
      if (proposal?.caseId !== caseFile.id || proposal.kind !== "split") return fail("proposal_not_found");
      if (proposal.state !== "open" || proposal.version !== input.proposalVersion)
        return fail("proposal_stale");
      const all = await concernsOf(tx, caseFile.id);
      if (all.length !== input.own.length + 1) return fail("proposal_stale");
      return splitCase(tx, caseFile, { proposal, own: input.own, userId: actor.userId, at });
    }),
  ),
);
