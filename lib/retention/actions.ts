"use server";
import { revalidatePath } from "next/cache";
import { asActor, asWorker } from "@/db/client";
import { action } from "../action";
import { askForRun } from "../audit/store/list";
import { done, fail, ok } from "../result";
import { eraseFault } from "./rules";
import { citizenInput, eraseInput, holdIdInput, holdInput } from "./schema";
import { casesOfCitizen, liftHold, setHold } from "./store/find";
import { eraseCases } from "./store/run";

/** Finds a citizen by address or case; gives the number of her newest case, so that no address stands in an address line. */
export const findCitizen = action("records", citizenInput, async (citizen) => {
  const found = await asWorker((tx) => casesOfCitizen(tx, citizen));
  const newest = found.findLast((one) => one.own);
  return newest ? ok({ number: newest.number }) : fail("erase_nothing");
});

/** Keeps a case from being erased until the hold is lifted. */
export const holdCase = action("records", holdInput, async ({ number, reason }, actor, at) => {
  const set = await asWorker((tx) => setHold(tx, { number, reason, userId: actor.userId, at }));
  revalidatePath("/records");
  return set ? done : fail("hold_unfit");
});

/** Lifts a hold. */
export const liftCaseHold = action("records", holdIdInput, async ({ id }, actor, at) => {
  const lifted = await asActor(actor, (tx) => liftHold(tx, id, at));
  revalidatePath("/records");
  return lifted ? done : fail("hold_gone");
});

/** Erases a citizen on request: exactly the cases that were shown, all of them closed and none held. */
export const eraseCitizenCases = action("records", eraseInput, async ({ number, numbers }, actor, at) => {
  const erased = await asWorker(async (tx) => {
    const own = (await casesOfCitizen(tx, { number }, "lock")).filter((one) => one.own);
    const fault = eraseFault(own.map((one) => ({ closed: one.closedAt !== null, held: one.held })));
    if (fault !== null) return fail(fault);
    const same = own.length === numbers.length && own.every((one) => numbers.includes(one.number));
    if (!same) return fail("erase_stale");
    const run = { cause: "request", userId: actor.userId, at } as const;
    const certificate = await eraseCases(
      tx,
      own.map(({ id }) => id),
      run,
    );
    await askForRun(tx, "retain");
    return ok({ certificate: certificate.id, cases: certificate.cases.length });
  });
  revalidatePath("/records");
  return erased;
});
