import "server-only";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { sha256, townHash } from "@/lib/adapters/hash";
import { removeCopies } from "@/lib/adapters/inbox-copies";
import { record } from "@/lib/audit/store/record";
import { env } from "@/lib/env";
import { askToLearn } from "@/lib/learning/store/run";
import type { Cause, Certificate, ErasedCase } from "../schema";
import { eraseCase, saveCertificate } from "./erase";
import { numbersOf } from "./find";

/** Who caused a run, and why. */
export type Run = { cause: Cause; userId: string | null; at: Date };

/**
 * Erases these cases in the caller's transaction, with their copies in the watched folder, keeps the certificate and asks for
 * learning anew without them. Runs as the worker. Copies go before the commit: should it fail, the database still has them.
 */
export async function eraseCases(tx: Tx, ids: readonly string[], run: Run): Promise<Certificate> {
  const numbers = await numbersOf(tx, ids);
  const cases: ErasedCase[] = [];
  const hashes: string[] = [];
  for (const id of ids) {
    const erased = await eraseCase(tx, id, run.userId);
    hashes.push(...erased.hashes);
    const proof = townHash(env().KLARFALL_SECRET, erased.hashes.join());
    cases.push({ number: numbers.get(id) ?? "", counts: erased.counts, proof });
  }
  const files = removeCopies(env().KLARFALL_INBOX, new Set(hashes));
  const certificate = { id: v7(), at: run.at.toISOString(), cause: run.cause, cases, files };
  const hash = sha256(JSON.stringify(certificate));
  await saveCertificate(tx, certificate, hash, run.userId);
  const data = { cases: cases.length, files };
  await record(tx, { kind: "erasure.run", subject: hash, data });
  await askToLearn(tx, run.at);
  return certificate;
}
