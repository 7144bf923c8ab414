import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { erasures } from "@/db/schema/retention";
import type { Certificate } from "../schema";

const erasedSchema = z.object({
  counts: z.record(z.string(), z.number()),
  hashes: z.array(z.string()),
});

/**
 * Erases what one closed case holds of people. Gives the rows by table and the hashes of its originals as they were. Throws
 * for an open, held or erased case: whoever calls has asked the rules before.
 */
export async function eraseCase(tx: Tx, caseId: string, userId: string | null) {
  const rows = await tx.execute<{ erased: unknown }>(
    sql`select klarfall.erase_case(${caseId}::uuid, ${userId}::uuid) as erased`,
  );
  return erasedSchema.parse(rows[0]?.erased);
}

/** Keeps the certificate of a run. */
export async function saveCertificate(
  tx: Tx,
  certificate: Certificate,
  hash: string,
  userId: string | null,
): Promise<void> {
  const { id, at, cause, cases } = certificate;
  const row = { id, at: new Date(at), cause, userId, cases: cases.length, certificate, hash };
  await tx.insert(erasures).values(row);
}
