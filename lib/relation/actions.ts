"use server";
import { asActor, type Tx } from "@/db/client";
import { action, fresh } from "../action";
import { caseCan } from "../case/rules";
import { type CaseRow, lockCase } from "../case/store/change";
import { findCase } from "../case/store/find";
import { guarded } from "../case/store/guarded";
import { proposalById } from "../proposal/store";
import { fail } from "../result";
import { byAge, canTakePart, linkFault, mergeFault } from "./rules";
import { linkInput, mergeInput, splitInput, transferInput, unlinkInput } from "./schema";
import { connectCases, disconnectCases } from "./store/connect";
import { linkById } from "./store/link";
import { mergeCases } from "./store/merge";
import { concernsOf, splitCase } from "./store/split";
import { saveTransfer } from "./store/transfer";

/** Parts the further concerns of a letter off into cases of their own, or says that they are none. */
export const decideSplit = action("queue", splitInput, (input, actor, at) => {
  const work = async (tx: Tx, caseFile: CaseRow) => {
    const proposal = await proposalById(tx, input.proposalId);
    if (proposal?.caseId !== caseFile.id || proposal.kind !== "split") return fail("proposal_not_found");
    if (proposal.state !== "open" || proposal.version !== input.proposalVersion)
      return fail("proposal_stale");
    const all = await concernsOf(tx, caseFile.id);
    if (all.length !== input.own.length + 1) return fail("proposal_stale");
    return splitCase(tx, caseFile, { proposal, own: input.own, userId: actor.userId, at });
  };
  // What is parted off may lie in a compartment that is closed to the person.
  return fresh(guarded(actor, "split", input, work, { leavesSight: true }));
});

/** Links the case with another; `duplicate` says that it was sent again, anything else that they belong together. */
export const linkCase = action("queue", linkInput, async (input, actor, at) => {
  const found = await asActor(actor, (tx) => findCase(tx, input.number));
  if (found === null) return fail("other_not_found");
  return fresh(
    guarded(
      actor,
      "link",
      input,
      (tx, caseFile) => {
        const fault = linkFault(caseFile, found, caseCan("link", found, actor));
        const who = { userId: actor.userId, at };
        return fault === null
          ? connectCases(tx, caseFile, found, input.kind, who)
          : Promise.resolve(fail(fault));
      },
      { with: [found.id] },
    ),
  );
});

/** Takes a link away again. What was split or merged is no mere link. */
export const unlinkCase = action("queue", unlinkInput, (input, actor, at) =>
  fresh(
    guarded(actor, "link", input, async (tx, caseFile) => {
      const link = await linkById(tx, input.linkId);
      const isOwn = link !== null && [link.caseId, link.otherId].includes(caseFile.id);
      if (!isOwn || link.kind === "split" || link.kind === "merged") return fail("link_not_found");
      return disconnectCases(tx, caseFile, link, { userId: actor.userId, at });
    }),
  ),
);

/** Makes the younger of two cases of one person and matter a part of the older. */
export const mergeCase = action("queue", mergeInput, async (input, actor, at) => {
  const found = await asActor(actor, (tx) => findCase(tx, input.number));
  if (found === null) return fail("other_not_found");
  return fresh(
    guarded(
      actor,
      "merge",
      input,
      async (tx, caseFile) => {
        const other = await lockCase(tx, found.id);
        if (other === null) return fail("other_not_found");
        const fault = mergeFault(caseFile, other);
        if (fault !== null) return fail(fault);
        if (!canTakePart(other, actor)) return fail("other_forbidden");
        const [older, younger] = byAge(caseFile, other);
        const both = await mergeCases(tx, { older, younger }, { userId: actor.userId, at });
        return both && (older.id === caseFile.id ? both.older : both.younger);
      },
      { with: [found.id] },
    ),
  );
});

/** Names the authority outside the town hall that is responsible; the word to the citizen is drafted, not sent. */
export const transferCase = action("queue", transferInput, (input, actor, at) =>
  fresh(
    guarded(actor, "transfer", input, async (tx, caseFile) => {
      if (caseFile.transferredTo !== null) return fail("already_transferred");
      const { authority, reason } = input;
      return saveTransfer(tx, caseFile, { authority, reason, userId: actor.userId, at });
    }),
  ),
);
