import "server-only";
import { readAs } from "@/db/client";
import type { Actor } from "../user/schema";
import { bundleById, casesOfBundle } from "./store/rows";

/** A bundle with those of its cases that the person may see; null if there is none of them. */
export async function loadBundle(actor: Actor, id: string) {
  return readAs(actor, async (tx) => {
    const bundle = await bundleById(tx, id);
    if (bundle === null) return null;
    const rows = await casesOfBundle(tx, id);
    return rows.length === 0 ? null : { ...bundle, cases: rows };
  });
}
export type LoadedBundle = NonNullable<Awaited<ReturnType<typeof loadBundle>>>;
