"use server";
import { asActor } from "@/db/client";
import { action } from "../action";
import { done } from "../result";
import { checkInput } from "./schema";
import { askForRun } from "./store/list";

/** Lets the worker check the whole record now; its result appears on the page. */
export const checkNow = action("audit", checkInput, async (_input, actor) => {
  await asActor(actor, (tx) => askForRun(tx, "verify"));
  return done;
});
