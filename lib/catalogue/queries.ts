import "server-only";
import { asNobody, readAs } from "@/db/client";
import { now } from "../clock";
import { CATALOGUE, CATALOGUE_VERSION } from "../intake/catalogue/catalogue";
import { exportCatalogue } from "../intake/catalogue/exchange";
import { activationsOf } from "../learning/store/activation";
import type { Actor } from "../user/schema";
import { keptCatalogue, refreshCatalogue } from "./store";

/** A page may be this much older than a catalogue that was put in force by another process. */
const LOOK_EVERY_MS = 1_000;
const HISTORY = 10;
let lookedAt = 0;

/** Brings the web process to the catalogue in force; pages and actions call it before they do anything. */
export async function followCatalogue(): Promise<void> {
  const at = now().getTime();
  if (at - lookedAt < LOOK_EVERY_MS) return;
  lookedAt = at;
  await asNobody(refreshCatalogue);
}

/** The catalogue in force in numbers, and which ones were in force before. */
export async function loadCatalogue(actor: Actor) {
  const history = await readAs(actor, (tx) => activationsOf(tx, "catalogue", HISTORY));
  const { services, kinds, departments, fields } = CATALOGUE;
  const counts = {
    services: services.length,
    kinds: kinds.length,
    departments: departments.length,
    fields: fields.length,
  };
  return { version: CATALOGUE_VERSION, counts, history };
}

/** A catalogue as a file: the one in force, or one kept under its version; null for an unknown one. */
export async function catalogueFile(actor: Actor, version: string | undefined): Promise<string | null> {
  if (version === undefined || version === CATALOGUE_VERSION) return exportCatalogue(CATALOGUE);
  const kept = await readAs(actor, (tx) => keptCatalogue(tx, version));
  return kept === null ? null : exportCatalogue(kept);
}
