"use server";
import { revalidatePath } from "next/cache";
import { asActor } from "@/db/client";
import { action } from "../action";
import { done, fail } from "../result";
import { clearanceIdInput, clearInput } from "./schema";
import { grant, revoke } from "./store";

/** Lets a person or a department look into a compartment. Who granted it and when is kept. */
export const grantClearance = action("administration", clearInput, async (input, actor, at) => {
  const granted = await asActor(actor, (tx) => grant(tx, input, { userId: actor.userId, at }));
  revalidatePath("/administration/compartments");
  return granted ? done : fail("already_cleared");
});

/** Ends a clearance at once: the next request no longer shows what it opened. */
export const endClearance = action("administration", clearanceIdInput, async ({ id }, actor, at) => {
  const ended = await asActor(actor, (tx) => revoke(tx, id, { userId: actor.userId, at }));
  revalidatePath("/administration/compartments");
  return ended ? done : fail("clearance_not_found");
});
