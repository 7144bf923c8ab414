import { join } from "node:path";
import { asWorker } from "@/db/client";
import { keepHead, keptHeads } from "@/lib/adapters/audit-anchor";
import { checkRecord } from "@/lib/audit/queries";
import type { Check, Head } from "@/lib/audit/schema";
import { record } from "@/lib/audit/store/record";
import { sealSome } from "@/lib/audit/store/seal";
import { hashAt, saveCheck } from "@/lib/audit/store/verify";
import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import { log } from "@/lib/log";

const SEAL_EVERY_MS = 1_000;

/** Where the chain's heads are kept, outside the database. */
export const anchorFolder = (): string => join(env().KLARFALL_DATA, "audit");

/**
 * Links everything that waits and keeps the new head in `folder`. A head that contradicts the kept one is never kept
 * over it: it is the evidence.
 */
export async function sealRecord(folder: string): Promise<void> {
  let round = await asWorker(sealSome);
  const changed = round.sealed > 0;
  while (round.more) round = await asWorker(sealSome);
  const newest = keptHeads(folder).at(-1);
  if (!changed && newest) return;
  const fits = newest === undefined || (await fitsChain(newest));
  if (!fits) log.error({ position: newest?.position }, "audit chain contradicts its kept head");
  else keepHead(folder, { position: round.position, hash: round.hash, at: now().toISOString() });
}

const fitsChain = ({ position, hash }: Head): Promise<boolean> =>
  position === 0 ? Promise.resolve(true) : asWorker(async (tx) => (await hashAt(tx, position)) === hash);

/** Seals what waits, checks the whole record against the kept heads and one given by the operator, and notes the result. */
export async function verifyRecord(
  folder: string,
  given: readonly Pick<Head, "position" | "hash">[] = [],
): Promise<Check> {
  await sealRecord(folder);
  const began = performance.now();
  const check = await checkRecord([...keptHeads(folder), ...given]);
  await asWorker(async (tx) => {
    await saveCheck(tx, check, now(), Math.round(performance.now() - began));
    await record(tx, { kind: "audit.checked", data: { whole: check.count === 0, faults: check.count } });
  });
  if (check.count > 0) log.error({ faults: check.count, first: check.findings[0] }, "audit record is broken");
  return check;
}

/** Seals what was recorded, every second until told to stop. */
export function watchRecord(): { stop: () => void } {
  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    sealRecord(anchorFolder())
      .catch(() => log.error("audit record cannot be sealed"))
      .finally(() => {
        busy = false;
      });
  }, SEAL_EVERY_MS);
  return { stop: () => clearInterval(timer) };
}
