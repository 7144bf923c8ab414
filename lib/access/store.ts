import "server-only";
import { asc, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { cases, decisions, proposals } from "@/db/schema/cases";
import { attachments, blobs, messages } from "@/db/schema/intake";
import { events } from "@/db/schema/records";

/** Everything these cases hold about people, with the bytes of the files. Runs as the worker: data protection sees no case. */
export async function heldAbout(tx: Tx, ids: readonly string[]) {
  const some = [...ids];
  const letters = await tx
    .select()
    .from(messages)
    .where(inArray(messages.caseId, some))
    .orderBy(asc(messages.at));
  return {
    cases: await tx.select().from(cases).where(inArray(cases.id, some)).orderBy(asc(cases.receivedAt)),
    letters,
    files: await filesOf(
      tx,
      letters.map(({ id }) => id),
    ),
    proposals: await tx
      .select()
      .from(proposals)
      .where(inArray(proposals.caseId, some))
      .orderBy(asc(proposals.id)),
    decisions: await tx
      .select()
      .from(decisions)
      .where(inArray(decisions.caseId, some))
      .orderBy(asc(decisions.at)),
    events: await tx.select().from(events).where(inArray(events.caseId, some)).orderBy(asc(events.seq)),
  };
}
export type Held = Awaited<ReturnType<typeof heldAbout>>;

async function filesOf(tx: Tx, letters: readonly string[]) {
  if (letters.length === 0) return [];
  return tx
    .select({
      messageId: attachments.messageId,
      name: attachments.name,
      mediaType: attachments.mediaType,
      size: attachments.size,
      sha256: attachments.sha256,
      bytes: blobs.bytes,
    })
    .from(attachments)
    .innerJoin(blobs, eq(blobs.sha256, attachments.sha256))
    .where(inArray(attachments.messageId, [...letters]));
}
