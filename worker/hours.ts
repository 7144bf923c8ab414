import { asWorker } from "@/db/client";
import { refreshCatalogue } from "@/lib/catalogue/store";
import { env } from "@/lib/env";
import { CATALOGUE, CATALOGUE_VERSION } from "@/lib/intake/catalogue/catalogue";
import { log } from "@/lib/log";
import { workingWindows } from "@/lib/metric/rules/hours";
import { hoursOf, setWorkingWindows } from "@/lib/metric/store/rollup";

let known = "";

/** Brings the opening hours of the catalogue in force into the figures: at a start, and when the catalogue changes. */
export async function keepHours(): Promise<void> {
  await asWorker(refreshCatalogue);
  const wanted = `${CATALOGUE_VERSION} ${env().KLARFALL_LAND}`;
  if (wanted === known) return;
  const windows = workingWindows(hoursOf(CATALOGUE.departments), env().KLARFALL_LAND);
  const changed = await asWorker((tx) => setWorkingWindows(tx, windows));
  known = wanted;
  if (changed) log.info({ windows: windows.length }, "opening hours changed, figures counted anew");
}
