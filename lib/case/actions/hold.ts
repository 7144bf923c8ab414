"use server";
import { revalidatePath } from "next/cache";
import { asActor, type Tx } from "@/db/client";
import { action } from "../../action";
import { partnerOf, undoStep } from "../../relation/store/undo";
import { fail, ok } from "../../result";
import { lastStep } from "../../timeline/store";
import { caseCan } from "../rules";
import { revertFault } from "../rules/revert";
import { claimInput, handBackInput, reassignInput, revertInput } from "../schema";
import type { CaseRow } from "../store/change";
import { saveHandBack, saveReassign } from "../store/claim";
import { colleaguesOf } from "../store/colleagues";
import { caseById } from "../store/find";
import { guarded } from "../store/guarded";

/** Gives the case to a colleague of its department. */
export const reassignCase = action("queue", reassignInput, (input, actor, at) =>
  fresh(
    guarded(actor, "reassign", input, async (tx, caseFile) => {
      const to = (await colleaguesOf(tx, caseFile)).find((c) => c.id === input.userId && c.canHold);
      if (!to || to.id === caseFile.claimedBy) return fail("colleague_unfit");
      return saveReassign(tx, caseFile, { userId: actor.userId, to, at });
    }),
  ),
);

/** Gives the case back to the front desk, with the reason why it does not belong here. */
export const handBackCase = action("queue", handBackInput, (input, actor, at) =>
  fresh(
    guarded(
      actor,
      "handBack",
      input,
      (tx, caseFile) => saveHandBack(tx, caseFile, { userId: actor.userId, reason: input.reason, at }),
      { leavesSight: true },
    ),
  ),
);

/** Takes the person's own last step back, while nothing else has happened to the case since. */
export const revertCase = action("queue", revertInput, async (input, actor, at) => {
  const partner = await asActor(actor, (tx) => partnerOf(tx, input.caseId));
  const revert = async (tx: Tx, caseFile: CaseRow) => {
    const step = await lastStep(tx, caseFile.id);
    const fault = revertFault(step, caseFile.version, actor.userId, at);
    if (step === null || fault !== null) return fail(fault ?? "nothing_to_revert");
    if (caseFile.version !== input.version) return fail("case_stale");
    return undoStep(tx, caseFile, step, { userId: actor.userId, at });
  };
  return fresh(
    guarded(actor, "revert", { caseId: input.caseId }, revert, { with: partner ? [partner] : [] }),
  );
});

/** Who may see this case, for giving it on and for mentions; refused like the case itself. */
export const listColleagues = action("queue", claimInput, ({ caseId }, actor) =>
  asActor(actor, async (tx) => {
    const caseFile = await caseById(tx, caseId);
    if (caseFile === null || !caseCan("view", caseFile, actor)) return fail("case_not_found");
    return ok((await colleaguesOf(tx, caseFile)).filter((person) => person.id !== actor.userId));
  }),
);

async function fresh<T>(work: Promise<T>): Promise<T> {
  const result = await work;
  revalidatePath("/", "layout");
  return result;
}
