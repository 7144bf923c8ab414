"use server";
import { asActor, asWorker, type Tx } from "@/db/client";
import { action, fresh } from "../action";
import { caseCan } from "../case/rules";
import { type CaseRow, lockCase } from "../case/store/change";
import { findCase } from "../case/store/find";
import { guarded } from "../case/store/guarded";
import { fail } from "../result";
import { bundleInput, renameBundleInput, unbundleInput } from "./schema";
import { joinBundle, leaveBundle } from "./store/join";
import { renameBundle } from "./store/rename";
import { matesOf } from "./store/rows";

/** Bundles two cases of different people about the same thing; each keeps its number and its answer. */
export const bundleCase = action("queue", bundleInput, async (input, actor, at) => {
  const found = await asActor(actor, (tx) => findCase(tx, input.number));
  if (found === null) return fail("other_not_found");
  return fresh(
    guarded(
      actor,
      "bundle",
      input,
      async (tx, caseFile) => {
        const other = await lockCase(tx, found.id);
        if (other === null) return fail("other_not_found");
        if (other.id === caseFile.id) return fail("same_case");
        if (!caseCan("bundle", other, actor)) return fail("other_forbidden");
        return joinBundle(tx, caseFile, other, input.title, { userId: actor.userId, at });
      },
      { with: [found.id] },
    ),
  );
});

/** Gives the bundle of a case another name. Its cases in other departments are told, too, and held meanwhile. */
export const renameCaseBundle = action("queue", renameBundleInput, async (input, actor, at) => {
  const mates = await asWorker((tx) => matesOf(tx, input.caseId));
  const rename = (tx: Tx, caseFile: CaseRow) =>
    renameBundle(tx, caseFile, input, { userId: actor.userId, at });
  return fresh(guarded(actor, "bundle", input, rename, { leavesSight: true, with: mates }));
});

/** Takes a case out of its bundle. */
export const unbundleCase = action("queue", unbundleInput, (input, actor, at) =>
  fresh(
    guarded(actor, "bundle", input, (tx, caseFile) =>
      leaveBundle(tx, caseFile, { userId: actor.userId, at }),
    ),
  ),
);
