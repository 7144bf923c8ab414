import "server-only";
import { and, desc, eq, isNull } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { cases } from "@/db/schema/cases";
import { users } from "@/db/schema/identity";
import { mentions } from "@/db/schema/records";

/** Nobody reads a longer list; older calls stay in the notes themselves. */
const SHOWN = 20;

/** Calls people to a case, in the transaction that writes the note. */
export async function saveMentions(
  tx: Tx,
  caseId: string,
  call: { fromId: string; called: readonly string[]; at: Date },
): Promise<void> {
  if (call.called.length === 0) return;
  await tx
    .insert(mentions)
    .values(call.called.map((userId) => ({ id: v7(), caseId, userId, fromId: call.fromId, at: call.at })));
}

/** The calls a person has not looked at, newest first, as far as she may (still) see their cases. */
export async function unseenMentions(tx: Tx, userId: string) {
  return tx
    .select({
      id: mentions.id,
      caseId: mentions.caseId,
      number: cases.number,
      subject: cases.subject,
      from: users.name,
      at: mentions.at,
    })
    .from(mentions)
    .innerJoin(cases, eq(cases.id, mentions.caseId))
    .innerJoin(users, eq(users.id, mentions.fromId))
    .where(and(eq(mentions.userId, userId), isNull(mentions.seenAt)))
    .orderBy(desc(mentions.at))
    .limit(SHOWN);
}

/** Notes that a person has looked at the case she was called to. */
export async function markSeen(tx: Tx, userId: string, caseId: string, at: Date): Promise<void> {
  await tx
    .update(mentions)
    .set({ seenAt: at })
    .where(and(eq(mentions.userId, userId), eq(mentions.caseId, caseId), isNull(mentions.seenAt)));
}
