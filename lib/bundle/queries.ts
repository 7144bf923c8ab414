import "server-only";
import { readAs } from "@/db/client";
import { caseCan } from "../case/rules";
import type { Actor } from "../user/schema";
import { bundleById, casesOfBundle } from "./store/rows";

/** A bundle with those of its cases that the person may see, and what she may do with each; null if there is none. */
export async function loadBundle(actor: Actor, id: string) {
  return readAs(actor, async (tx) => {
    const bundle = await bundleById(tx, id);
    if (bundle === null) return null;
    const rows = await casesOfBundle(tx, id);
    const cases = rows.map((row) => ({
      ...row,
      may: { bundle: caseCan("bundle", row, actor), send: caseCan("send", row, actor) },
    }));
    return cases.length === 0 ? null : { ...bundle, cases };
  });
}
export type LoadedBundle = NonNullable<Awaited<ReturnType<typeof loadBundle>>>;
