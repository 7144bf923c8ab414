"use server";
import { revalidatePath } from "next/cache";
import { asActor, asWorker } from "@/db/client";
import { action } from "../action";
import { CATALOGUE, CATALOGUE_VERSION } from "../intake/catalogue/catalogue";
import { importCatalogue } from "../intake/catalogue/exchange";
import { askToLearn } from "../learning/store/run";
import { fail, ok } from "../result";
import { differencesOf, droppedDepartments } from "./rules";
import { activateCatalogueInput, type CatalogueCheck, checkCatalogueInput } from "./schema";
import { departmentsAtWork, refreshCatalogue, saveCatalogue } from "./store";

/** Faults and differences shown at once; whoever has more mends these first. */
const MOST_SHOWN = 50;

/** Checks a file without changing anything: its faults with their lines, or what it would change. */
export const checkCatalogue = action("catalogue", checkCatalogueInput, async ({ text }) => {
  const read = importCatalogue(text);
  return ok<CatalogueCheck>(read.ok ? compared(read.catalogue) : broken(read.faults));
});

/** Puts a checked file in force, if the catalogue is still the one that it was compared with. */
export const activateCatalogue = action("catalogue", activateCatalogueInput, async (input, actor, at) => {
  const read = importCatalogue(input.text);
  if (!read.ok) return fail("catalogue_broken");
  const dropped = droppedDepartments(CATALOGUE, read.catalogue);
  const busy = await asWorker((tx) => departmentsAtWork(tx, dropped));
  if (busy.length > 0) return fail("catalogue_in_use", { what: busy.join(", ") });
  const by = { origin: "person", userId: actor.userId, at } as const;
  const saved = await asActor(actor, async (tx) => {
    const done = await saveCatalogue(tx, read.catalogue, input.expected, by);
    if (done) await askToLearn(tx, at);
    return done;
  });
  await asWorker(refreshCatalogue);
  revalidatePath("/", "layout");
  return saved ? ok({ version: CATALOGUE_VERSION }) : fail("catalogue_stale");
});

function broken(faults: Extract<CatalogueCheck, { state: "broken" }>["faults"]): CatalogueCheck {
  return { state: "broken", faults: faults.slice(0, MOST_SHOWN), count: faults.length };
}

function compared(next: typeof CATALOGUE): CatalogueCheck {
  const all = differencesOf(CATALOGUE, next);
  if (all.length === 0) return { state: "same" };
  const differences = all.slice(0, MOST_SHOWN);
  return { state: "different", differences, count: all.length, expected: CATALOGUE_VERSION };
}
