import "server-only";
import { eq, sql } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { cases, concerns, proposals } from "@/db/schema/cases";
import { attachments, blobs, fileTexts, messages, readings } from "@/db/schema/intake";
import { sha256 as hashOf } from "@/lib/adapters/hash";
import type { Channel, Preparation } from "@/lib/intake/schema";
import { storable } from "@/lib/message/rules";
import type { Doubt, MailAttachment, SenderProof, Threading } from "@/lib/message/schema";
import { proposalsOf, sureness } from "@/lib/proposal/rules";
import { appendEvents } from "@/lib/timeline/store";
import { laneOf, rankAt } from "../rules";
import type { CaseRow } from "./change";
import { proposeDraft, stampOf } from "./propose-draft";

/** A message that came in, read and ready to be kept. */
export type IncomingMessage = {
  id: string;
  originalId: string;
  channel: Channel;
  threading: Threading;
  doubt: Doubt | null;
  senderProof: SenderProof | null;
  fromName: string;
  fromAddress: string;
  toAddress: string;
  subject: string | null;
  body: string;
  messageId: string | null;
  references: string[];
  /** Null where the delivery key alone tells repetitions apart. */
  fingerprint: string | null;
  attachments: MailAttachment[];
  receivedAt: Date;
};

/** The case that already holds this very message, after waiting for whoever is storing it right now. */
export async function caseOfFingerprint(tx: Tx, fingerprint: string): Promise<string | null> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${fingerprint}, 0))`);
  const rows = await tx
    .select({ caseId: messages.caseId })
    .from(messages)
    .where(eq(messages.fingerprint, fingerprint));
  return rows[0]?.caseId ?? null;
}

/** Opens a case for a message with everything the pipeline proposes about it; one transaction, one story. */
export async function openCase(
  tx: Tx,
  message: IncomingMessage,
  preparation: Preparation,
  now: Date,
): Promise<CaseRow> {
  const caseFile = await insertCase(tx, message, preparation);
  await insertMessage(tx, caseFile.id, message, preparation);
  await insertProposals(tx, caseFile.id, message.id, preparation);
  for (const draft of preparation.drafts) await proposeDraft(tx, caseFile, draft, stampOf(preparation));
  await appendEvents(tx, caseFile.id, [
    {
      type: "case.received",
      actorKind: "citizen",
      visibility: "citizen",
      data: { channel: message.channel },
      at: message.receivedAt,
    },
    ...(message.doubt === null
      ? []
      : [
          {
            type: "sender.unverified" as const,
            actorKind: "rule" as const,
            data: doubtData(message.doubt),
            at: now,
          },
        ]),
    {
      type: "case.prepared",
      actorKind: "model",
      data: { pipeline: preparation.version, model: preparation.modelVersion },
      at: now,
    },
  ]);
  return caseFile;
}

const doubtData = ({ code, number }: Doubt) => ({ doubt: code, number });

/** The next free number, with the year in which the request came in. */
export const nextNumber = (receivedAt: Date) =>
  sql<string>`extract(year from ${receivedAt.toISOString()}::timestamptz at time zone 'Europe/Berlin')::text || '-' || lpad(nextval('klarfall.case_number')::text, 6, '0')`;

async function insertCase(tx: Tx, message: IncomingMessage, preparation: Preparation): Promise<CaseRow> {
  const facts = caseFacts(message, preparation);
  const rows = await tx
    .insert(cases)
    .values({
      ...facts,
      id: v7(),
      number: nextNumber(message.receivedAt),
      lane: laneOf(facts),
      rankAt: rankAt(facts),
      channel: message.channel,
      language: preparation.language.code,
      subject: storable(message.subject ?? ""),
      applicantEmail: message.fromAddress,
    })
    .returning();
  const row = rows[0];
  if (!row) throw new Error("case insert returned no row");
  return row;
}

/** What the queue needs, from the first concern of the letter. */
function caseFacts(message: IncomingMessage, preparation: Preparation) {
  const concern = preparation.concerns[0];
  const all = proposalsOf(preparation);
  const tiers = preparation.flags.map((flag) => flag.tier).sort();
  const dates = preparation.deadlines.map((d) => d.earliest ?? d.date).sort();
  return {
    status: "received" as const,
    tier: tiers[0] ?? null,
    urgency: preparation.urgency.value,
    departmentId: null,
    proposedKind: concern?.kind.abstained ? null : (concern?.kind.value ?? null),
    proposedService: concern?.service.abstained ? null : (concern?.service.value ?? null),
    proposedDepartment: concern?.department.abstained ? null : (concern?.department.value ?? null),
    unsure: all.some((p) => p.concern === 0 && sureness(p) === "unsure"),
    answerUnread: false,
    gapCount: concern?.gaps.filter((gap) => gap.reason !== "missing_document").length ?? 0,
    receivedAt: message.receivedAt,
    dueOn: dates[0] ?? null,
    applicantName: storable(
      concern?.details.find((d) => d.key === "applicantName")?.value ?? message.fromName,
    ),
  };
}

/** Keeps a message with its files and how its parts were read. */
export async function insertMessage(
  tx: Tx,
  caseId: string,
  message: IncomingMessage,
  reading: Pick<Preparation, "segments" | "version"> & { language: { code: string } },
): Promise<void> {
  const { attachments: files, receivedAt, ...columns } = message;
  await tx.insert(messages).values({
    ...columns,
    caseId,
    direction: "in",
    fromName: storable(message.fromName),
    subject: message.subject === null ? null : storable(message.subject),
    body: storable(message.body),
    language: reading.language.code,
    at: receivedAt,
  });
  for (const file of files) await insertAttachment(tx, message.id, file);
  await tx.insert(readings).values({
    messageId: message.id,
    segments: reading.segments,
    pipelineVersion: reading.version,
  });
}

async function insertAttachment(tx: Tx, messageId: string, file: MailAttachment): Promise<void> {
  const bytes = Buffer.from(file.bytes);
  const sha256 = hashOf(bytes);
  await tx.insert(blobs).values({ sha256, bytes }).onConflictDoNothing();
  // The same content in another mail was read to the same words by the same version.
  if (file.text)
    await tx
      .insert(fileTexts)
      .values({ ...file.text, sha256 })
      .onConflictDoNothing();
  await tx.insert(attachments).values({
    id: v7(),
    messageId,
    sha256,
    name: storable(file.name),
    mediaType: file.mediaType,
    size: bytes.length,
    ...file.check,
    reader: file.text?.reader ?? null,
  });
}

async function insertProposals(
  tx: Tx,
  caseId: string,
  messageId: string,
  preparation: Preparation,
): Promise<void> {
  const rows = preparation.concerns.map((c, position) => ({
    id: v7(),
    caseId,
    messageId,
    position,
    start: c.start,
    end: c.end,
  }));
  await tx.insert(concerns).values(rows);
  const stamp = {
    pipelineVersion: preparation.version,
    catalogueVersion: preparation.catalogueVersion,
    modelVersion: preparation.modelVersion,
  };
  await tx.insert(proposals).values(
    proposalsOf(preparation).map(({ concern, ...p }) => ({
      ...p,
      ...stamp,
      id: v7(),
      caseId,
      messageId,
      concernId: concern === null ? null : (rows[concern]?.id ?? null),
    })),
  );
}
