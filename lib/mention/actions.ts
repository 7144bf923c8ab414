"use server";
import { asActor } from "@/db/client";
import { action } from "../action";
import { done } from "../result";
import { seenInput } from "./schema";
import { markSeen } from "./store";

/** Settles the calls to a case once the person has it open. Hers alone: no entry in the timeline. */
export const seeMentions = action("queue", seenInput, async ({ caseId }, actor, at) => {
  await asActor(actor, (tx) => markSeen(tx, actor.userId, caseId, at));
  return done;
});
