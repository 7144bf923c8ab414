import { asWorker } from "@/db/client";
import { refreshCatalogue } from "@/lib/catalogue/store";
import { now } from "@/lib/clock";
import { berlinDay } from "@/lib/deadline/rules/working-time";
import { serviceOf } from "@/lib/intake/catalogue/catalogue";
import { log } from "@/lib/log";
import { dueCases, eraseFault } from "@/lib/retention/rules";
import type { Certificate, CitizenInput } from "@/lib/retention/schema";
import { cleanUp } from "@/lib/retention/store/clean";
import { casesOfCitizen, closedCases } from "@/lib/retention/store/find";
import { eraseCases } from "@/lib/retention/store/run";

/** Cases looked at in one run, the oldest first; what is left waits for the next night. */
const AT_ONCE = 20_000;
/** Cases erased in one transaction, so that nobody waits long for their locks. */
const TOGETHER = 200;

/** Which closed cases are over their time today. */
export async function casesDue(): Promise<string[]> {
  await asWorker(refreshCatalogue);
  const candidates = await asWorker((tx) => closedCases(tx, AT_ONCE));
  return dueCases(candidates, (service) => serviceOf(service ?? "")?.retention, berlinDay(now()));
}

/** Erases every case whose time is over, in portions with a certificate each, and cleans up after it. */
export async function runRetention(): Promise<Certificate[]> {
  const due = await casesDue();
  const done: Certificate[] = [];
  for (let from = 0; from < due.length; from += TOGETHER) {
    const ids = due.slice(from, from + TOGETHER);
    const run = { cause: "retention", userId: null, at: now() } as const;
    done.push(await asWorker((tx) => eraseCases(tx, ids, run)));
  }
  await cleanUp(false);
  log.info({ erased: due.length }, "retention ended");
  return done;
}

/** Erases one citizen by an operator's command; says why where that cannot be done now. */
export async function eraseCitizen(citizen: CitizenInput, thorough: boolean) {
  const erased = await asWorker(async (tx) => {
    const found = (await casesOfCitizen(tx, citizen, "lock")).filter(({ own }) => own);
    const fault = eraseFault(found.map((c) => ({ closed: c.closedAt !== null, held: c.held })));
    if (fault !== null) return { ok: false, code: fault } as const;
    const run = { cause: "command", userId: null, at: now() } as const;
    return {
      ok: true,
      value: await eraseCases(
        tx,
        found.map(({ id }) => id),
        run,
      ),
    } as const;
  });
  if (erased.ok) await cleanUp(thorough);
  return erased;
}
