import { asWorker, closePools } from "@/db/client";
import { refreshCatalogue } from "@/lib/catalogue/store";
import { parseEnv } from "@/lib/env";
import { CATALOGUE } from "@/lib/intake/catalogue/catalogue";
import { workingWindows } from "@/lib/metric/rules/hours";
import { hoursOf, rebuildMetrics, setWorkingWindows } from "@/lib/metric/store/rollup";
import { takeRunningSettings } from "../settings";

/** `rollup`: counts all figures anew from cases and timelines. Whoever saves something meanwhile waits. */
export async function rollup(): Promise<number> {
  takeRunningSettings();
  const settings = parseEnv(process.env);
  if (!settings.ok) {
    for (const fault of settings.faults) console.log(`Fehler: ${fault}`);
    return 1;
  }
  const land = settings.env.KLARFALL_LAND;
  const began = Date.now();
  try {
    const counted = await asWorker(async (tx) => {
      await refreshCatalogue(tx);
      await setWorkingWindows(tx, workingWindows(hoursOf(CATALOGUE.departments), land));
      return rebuildMetrics(tx);
    });
    console.log(`${counted} Vorgänge neu gezählt, in ${((Date.now() - began) / 1000).toFixed(1)} Sekunden.`);
    return 0;
  } finally {
    await closePools();
  }
}
