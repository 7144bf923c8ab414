"use server";
import { action } from "../action";
import { ok } from "../result";
import { search } from "./queries";
import { searchInput } from "./schema";

/** Looks for cases; an action, because its words travel in the body: names belong into no address, history or log. */
export const searchCases = action("search", searchInput, async ({ words, after }, actor) =>
  ok(await search(actor, words, after)),
);
