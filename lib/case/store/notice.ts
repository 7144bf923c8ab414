import "server-only";
import { and, count, eq, gt, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { messages } from "@/db/schema/intake";
import { events } from "@/db/schema/records";
import { isNews } from "@/lib/draft/rules";
import { draftKindOf, saveDelivery, sentByMark } from "@/lib/draft/store/outbox";
import { markBounced } from "@/lib/mailbox/store/bounced";
import type { MailNature } from "@/lib/message/schema";
import type { NewEvent } from "@/lib/timeline/store";
import { type CaseRow, saveChange } from "./change";
import { type IncomingMessage, insertMessage } from "./open";

/**
 * Files what a mail system wrote about a mail of ours: the message knows how far it got, a dead address is marked, and
 * the timeline tells. The case keeps its status, its clock and its lane; no draft, no proposal.
 */
export async function attachNotice(
  tx: Tx,
  caseFile: CaseRow,
  message: IncomingMessage,
  nature: MailNature,
  now: Date,
): Promise<CaseRow | null> {
  const { delivery } = nature;
  const sent = delivery ? await sentByMark(tx, caseFile.id, nature.marks) : null;
  const news = sent !== null && delivery !== undefined && isNews(sent.delivery, delivery);
  if (sent && news) await saveDelivery(tx, sent.id, delivery, now);
  // That a mail arrived, or will be late, is a line of the story; nobody has to read the report.
  if (sent && delivery !== undefined && delivery !== "failed") {
    if (!news) return caseFile;
    const data = { kind: await draftKindOf(tx, sent.approvalId), outbox: sent.id };
    return saveChange(tx, caseFile, {}, [
      { type: `message.${delivery}`, actorKind: "system", data, at: now },
    ]);
  }
  return fileNotice(tx, caseFile, message, nature, now);
}

async function fileNotice(
  tx: Tx,
  caseFile: CaseRow,
  message: IncomingMessage,
  nature: MailNature,
  now: Date,
): Promise<CaseRow | null> {
  const whole = { kind: "said" as const, start: 0, end: message.body.length };
  const reading = { language: { code: "de" }, segments: [whole], version: "notice" };
  await insertMessage(tx, caseFile.id, message, reading);
  const failures = await ownFailures(tx, caseFile, nature);
  for (const failure of failures) await markBounced(tx, failure, now);
  const bounced = failures.map(
    ({ hard, status }): NewEvent => ({
      type: "message.bounced",
      actorKind: "system",
      data: { message: message.id, hard, status },
      at: now,
    }),
  );
  const received: NewEvent = {
    type: "message.received",
    actorKind: "system",
    data: { message: message.id, automatic: true, kind: nature.kind },
    at: message.receivedAt,
  };
  return saveChange(tx, caseFile, {}, bounced.length > 0 ? bounced : [received]);
}

/** Only addresses we wrote to in this case: anybody can write a bounce that names somebody else's. */
async function ownFailures(tx: Tx, caseFile: CaseRow, nature: MailNature) {
  if (nature.kind !== "bounce") return [];
  const sent = await tx
    .select({ address: messages.toAddress, messageId: messages.messageId })
    .from(messages)
    .where(and(eq(messages.caseId, caseFile.id), eq(messages.direction, "out")));
  const own = new Set(sent.map((message) => message.address.toLowerCase()));
  const named = nature.failures.filter((failure) => own.has(failure.address));
  if (named.length > 0) return named;
  // Forwarded on its way, the failed address is one we never saw: then it is whoever got the mail that came back.
  const returned = sent.find(
    (message) => message.messageId !== null && nature.marks.includes(message.messageId),
  );
  const address = returned?.address.toLowerCase();
  const hard = nature.failures.some((failure) => failure.hard);
  return address ? [{ address, hard, status: nature.failures[0]?.status ?? null }] : [];
}

/** How many automatic messages a case got since then; a loop shows in it. */
export async function automaticSince(tx: Tx, caseId: string, since: Date): Promise<number> {
  const rows = await tx
    .select({ n: count() })
    .from(events)
    .where(
      and(
        eq(events.caseId, caseId),
        inArray(events.type, ["message.received", "message.bounced"]),
        gt(events.at, since),
        inArray(events.actorKind, ["system"]),
      ),
    );
  return rows[0]?.n ?? 0;
}
