import "server-only";
import { and, eq } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { users } from "@/db/schema/identity";
import { signatures } from "@/db/schema/outgoing";

/** Exactly what somebody signs: a draft with these words for this recipient. */
type Signed = { draftId: string; contentHash: string };

/** Who signed exactly these words first; null if nobody did. */
export async function signerOf(tx: Tx, { draftId, contentHash }: Signed): Promise<string | null> {
  const rows = await tx
    .select({ userId: signatures.userId })
    .from(signatures)
    .where(and(eq(signatures.draftId, draftId), eq(signatures.contentHash, contentHash)));
  return rows[0]?.userId ?? null;
}

/** The first signatures of a case with the names of their people, superseded ones included. */
export async function signaturesOf(tx: Tx, caseId: string) {
  return tx
    .select({
      draftId: signatures.draftId,
      contentHash: signatures.contentHash,
      userId: signatures.userId,
      name: users.name,
    })
    .from(signatures)
    .innerJoin(users, eq(users.id, signatures.userId))
    .where(eq(signatures.caseId, caseId));
}

/** Signs first; false when these words are signed already. */
export async function insertSignature(
  tx: Tx,
  signature: Signed & { caseId: string; userId: string; at: Date },
): Promise<boolean> {
  const rows = await tx
    .insert(signatures)
    .values({ id: v7(), ...signature })
    .onConflictDoNothing()
    .returning({ id: signatures.id });
  return rows.length > 0;
}
