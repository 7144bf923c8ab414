import "server-only";
import { count, eq } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { concerns, proposals } from "@/db/schema/cases";
import type { Concern, Stamp } from "@/lib/intake/schema";
import { newMatterProposals } from "@/lib/proposal/rules";

/**
 * Proposes that what an answer brings up besides becomes a case of its own. A case that holds further concerns already
 * is left alone: a person decides about those first. Says whether something was proposed.
 */
export async function proposeNewMatter(
  tx: Tx,
  caseId: string,
  messageId: string,
  { concern, stamp }: { concern: Concern; stamp: Stamp },
): Promise<boolean> {
  const held = await tx.select({ n: count() }).from(concerns).where(eq(concerns.caseId, caseId));
  if (held[0]?.n !== 1) return false;
  const concernId = v7();
  const { start, end } = concern;
  await tx.insert(concerns).values({ id: concernId, caseId, messageId, position: 1, start, end });
  await tx.insert(proposals).values(
    newMatterProposals(concern).map(({ concern: of, ...proposal }) => ({
      ...proposal,
      ...stamp,
      id: v7(),
      caseId,
      messageId,
      concernId: of === null ? null : concernId,
    })),
  );
  return true;
}
