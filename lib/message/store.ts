import "server-only";
import { and, asc, desc, eq, gt, inArray, isNotNull, ne, sql } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { attachments, blobs, fileTexts, messages } from "@/db/schema/intake";
import { sharedMessages } from "@/db/schema/relations";
import type { Attachment, Letter } from "../intake/schema";
import { enclosedWords, senderLine } from "./rules";
import type { FileText } from "./schema";

/** The Message-ID that an answer refers to: the citizen's latest mail of the case. */
export async function lastMessageId(tx: Tx, caseId: string): Promise<string | null> {
  const rows = await tx
    .select({ messageId: messages.messageId })
    .from(messages)
    .where(
      and(
        sql`${messages.id} in (select id from ${messages} where ${messages.caseId} = ${caseId} union all
          select message_id from ${sharedMessages} where ${sharedMessages.caseId} = ${caseId} and ${sharedMessages.endedAt} is null)`,
        eq(messages.direction, "in"),
        isNotNull(messages.messageId),
      ),
    )
    .orderBy(desc(messages.at))
    .limit(1);
  return rows[0]?.messageId ?? null;
}

/** No reader follows a longer thread, and headers have limits. */
const MOST_REFERENCES = 20;

/** The thread that an answer to `messageId` continues: what that mail referred to, and itself (RFC 5322, 3.6.4). */
export async function referencesOf(tx: Tx, caseId: string, messageId: string | null): Promise<string[]> {
  if (messageId === null) return [];
  const rows = await tx
    .select({ references: messages.references })
    .from(messages)
    .where(and(eq(messages.caseId, caseId), eq(messages.messageId, messageId), eq(messages.direction, "in")))
    .limit(1);
  const earlier = (rows[0]?.references ?? []).filter((id) => id !== messageId);
  return [...earlier.slice(-MOST_REFERENCES), messageId];
}

/** How far back a repeated message may lie, and how many letters are compared. */
const DAYS_BACK = 60;
const MOST = 20;

/** Earlier letters of the same sender, newest first, as the pipeline compares them for repetitions. */
export async function recentLetters(
  tx: Tx,
  message: { fromAddress: string; receivedAt: Date },
): Promise<Letter[]> {
  if (message.fromAddress === "") return [];
  const since = new Date(message.receivedAt.getTime() - DAYS_BACK * 86_400_000);
  const rows = await tx
    .select()
    .from(messages)
    .where(
      and(
        eq(messages.fromAddress, message.fromAddress),
        eq(messages.direction, "in"),
        ne(messages.threading, "reply"),
        gt(messages.at, since),
      ),
    )
    .orderBy(desc(messages.at))
    .limit(MOST);
  return rows.map((row) => ({
    id: row.caseId,
    channel: row.channel,
    receivedAt: row.at.toISOString(),
    from: senderLine(row.fromName, row.fromAddress),
    subject: row.subject,
    body: row.body,
    attachments: [],
  }));
}

/** A file as it left. */
type SentFile = {
  sha256: string;
  name: string;
  mediaType: string;
  size: number;
  state: "clean" | "unscanned";
};

/** Keeps what left the house, as it left, with its files. */
export async function insertOutgoing(
  tx: Tx,
  message: {
    id: string;
    caseId: string;
    toAddress: string;
    fromAddress: string;
    subject: string;
    body: string;
    /** Null for a letter on paper. */
    messageId: string | null;
    at: Date;
  },
  files: readonly SentFile[],
): Promise<void> {
  const channel = message.messageId === null ? "letter" : "email";
  await tx.insert(messages).values({ ...message, direction: "out", channel });
  for (const { sha256, name, mediaType, size, state } of files)
    await tx
      .insert(attachments)
      .values({ id: v7(), messageId: message.id, sha256, name, mediaType, detected: mediaType, size, state });
}

/** What was read in these contents before, by this version of the reader. */
export async function knownTexts(
  tx: Tx,
  hashes: readonly string[],
  reader: string,
): Promise<Map<string, FileText>> {
  const rows = await tx
    .select()
    .from(fileTexts)
    .where(and(inArray(fileTexts.sha256, [...hashes]), eq(fileTexts.reader, reader)));
  return new Map(rows.map(({ sha256, readAt: _readAt, ...text }) => [sha256, text]));
}

/** The files of a message as the pipeline reads them, in the order in which they came. */
export async function enclosedFiles(tx: Tx, messageId: string): Promise<Attachment[]> {
  const rows = await tx
    .select({ file: attachments, text: fileTexts })
    .from(attachments)
    .leftJoin(
      fileTexts,
      and(eq(fileTexts.sha256, attachments.sha256), eq(fileTexts.reader, attachments.reader)),
    )
    .where(eq(attachments.messageId, messageId))
    .orderBy(asc(attachments.id));
  return rows.map(({ file: { name, mediaType, size, sha256 }, text }) => {
    const words = enclosedWords(sha256, text ?? undefined);
    return { name, mediaType, size, ...(words && { words }) };
  });
}

/** A file with its bytes, as far as the actor may see its message. */
export async function attachmentBytes(tx: Tx, id: string) {
  const rows = await tx
    .select({ name: attachments.name, state: attachments.state, bytes: blobs.bytes })
    .from(attachments)
    .innerJoin(messages, eq(messages.id, attachments.messageId))
    .innerJoin(blobs, eq(blobs.sha256, attachments.sha256))
    .where(eq(attachments.id, id));
  return rows[0] ?? null;
}
