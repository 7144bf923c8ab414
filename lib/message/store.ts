import "server-only";
import { and, desc, eq, isNotNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { messages } from "@/db/schema/intake";

/** The Message-ID that an answer refers to: the citizen's latest mail of the case. */
export async function lastMessageId(tx: Tx, caseId: string): Promise<string | null> {
  const rows = await tx
    .select({ messageId: messages.messageId })
    .from(messages)
    .where(and(eq(messages.caseId, caseId), eq(messages.direction, "in"), isNotNull(messages.messageId)))
    .orderBy(desc(messages.at))
    .limit(1);
  return rows[0]?.messageId ?? null;
}
