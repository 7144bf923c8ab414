"use server";
import { revalidatePath } from "next/cache";
import { asActor } from "@/db/client";
import { action } from "../action";
import { summaryOf } from "../case/queries";
import { prepareOriginal } from "../intake/prepare";
import { receiveRequest } from "../intake/receive";
import { done, fail, ok } from "../result";
import { noteInput, requeueInput } from "./schema";
import { requeueOriginal } from "./store";

/** Takes a note of a call, a visit or a letter, prepares it at once and gives what was recognised. */
export const receiveNote = action("intake", noteInput, async ({ key, ...note }, actor) => {
  const request = { ...note, subject: note.subject === "" ? null : note.subject };
  const stored = await receiveRequest(request, { source: `form:${actor.userId}`, key, enqueue: false });
  if (!stored.ok) return stored;
  const prepared = await prepareOriginal(stored.value.id);
  revalidatePath("/", "layout");
  if (prepared.state === "quarantined") return fail("preparation_failed");
  const summary = await summaryOf(actor, stored.value.id);
  if (summary !== null) return ok(summary);
  // What she noted lies in a compartment for which she is not cleared: she learns the number, and nothing more.
  return prepared.state === "prepared"
    ? ok({ number: prepared.number, sorting: [], details: [], gaps: [] })
    : fail("preparation_failed");
});

/** Sends an unreadable original through preparation once more. */
export const retryOriginal = action("quarantine", requeueInput, async ({ originalId }, actor) => {
  const again = await asActor(actor, (tx) => requeueOriginal(tx, originalId));
  revalidatePath("/quarantine");
  return again ? done : fail("not_quarantined");
});
