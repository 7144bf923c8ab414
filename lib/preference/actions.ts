"use server";
import { revalidatePath } from "next/cache";
import { asActor } from "@/db/client";
import { action } from "../action";
import { done, fail } from "../result";
import { clash, ownKeys } from "./rules";
import { preferencesInput } from "./schema";
import { savePreferences } from "./store";

/** Saves look and keys of the person herself; refused when two commands would share a key. */
export const changePreferences = action("preferences", preferencesInput, async (input, actor) => {
  if (clash(input) !== null) return fail("keys_clash");
  const preferences = { ...input, keys: ownKeys(input.keys) };
  await asActor(actor, (tx) => savePreferences(tx, actor.userId, preferences));
  revalidatePath("/", "layout");
  return done;
});
