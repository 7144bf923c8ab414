import "server-only";
import { asWorker, type Tx } from "@/db/client";
import { installedEngine } from "../adapters/files/text/ocr";
import { readAttachments, readerVersion } from "../adapters/files/text/read-apart";
import { sha256 } from "../adapters/hash";
import { claimedCase, signedCase } from "../adapters/mail/reply-token";
import { type ReadOriginal, readOriginal } from "../adapters/read-original";
import { townContext } from "../adapters/town";
import { proposeSameThing } from "../bundle/store/propose";
import { sortingOf } from "../case/rules";
import type { CaseRow } from "../case/store/change";
import { lockCase } from "../case/store/change";
import { findCase, knownDetails, openConditions } from "../case/store/find";
import { proposeNewMatter } from "../case/store/new-matter";
import { attachNotice, automaticSince } from "../case/store/notice";
import { caseOfFingerprint, type IncomingMessage, openCase } from "../case/store/open";
import { attachReply } from "../case/store/reply";
import { refreshCatalogue } from "../catalogue/store";
import { now } from "../clock";
import { env } from "../env";
import { modelInForce } from "../learning/store/model";
import { unmarkBounced } from "../mailbox/store/bounced";
import { cameFrom, departmentOfSource } from "../mailbox/store/mails";
import { courseOf, enclosedWords, isOurs, numberIn, senderLine, threadOf } from "../message/rules";
import type { MailAttachment } from "../message/schema";
import { knownTexts, recentLetters } from "../message/store";
import { asideFault, TAKEN_AS_REQUEST } from "../original/rules";
import { type StoredOriginal, settleOriginal, takeOriginal } from "../original/store";
import type { ReceiptFacts } from "../receipt/rules";
import { offerReceipt } from "../receipt/store";
import { survivorOf } from "../relation/store/link";
import { senderAddresses } from "../sender/store";
import { appendEvents } from "../timeline/store";
import { newMatter, prepare, prepareReply } from "./pipeline";
import type { Letter } from "./schema";

const DAY_MS = 86_400_000;

/** What became of an original. `nothing`: somebody else has it, or it was settled before. */
export type Prepared =
  | { state: "prepared"; caseId: string; number: string }
  | { state: "duplicate"; caseId: string }
  | { state: "quarantined"; fault: string }
  | { state: "nothing" };

/**
 * The edge of the pipeline: takes one stored original, reads it, prepares it with the pure pipeline, and keeps
 * case, proposals, drafts and timeline in one transaction. Killed at any point, it leaves the original as it was.
 */
export function prepareOriginal(originalId: string): Promise<Prepared> {
  return asWorker(async (tx) => {
    const original = await takeOriginal(tx, originalId);
    if (original === null) return { state: "nothing" };
    const result = await readOriginal(original);
    await refreshCatalogue(tx);
    if (!result.ok) return quarantine(tx, originalId, result.fault);
    const { fingerprint } = result.read.message;
    const known = fingerprint ? await caseOfFingerprint(tx, fingerprint) : null;
    if (known !== null) return repeated(tx, original, known);
    return receive(tx, original, result.read);
  });
}

/** The same message once more. From another mailbox it concerns another department too: the case tells. */
async function repeated(tx: Tx, original: StoredOriginal, caseId: string): Promise<Prepared> {
  await settleOriginal(tx, original.id, { state: "duplicate", caseId });
  const department = await departmentOfSource(tx, original.source);
  const told = { type: "message.repeated" as const, actorKind: "system" as const, at: now() };
  if (department !== null && !(await cameFrom(tx, caseId, original.source)))
    await appendEvents(tx, caseId, [{ ...told, data: { department, source: original.source } }]);
  return { state: "duplicate", caseId };
}

/** Puts an original aside for a person: unreadable, or the pipeline failed on it repeatedly. */
export async function quarantine(tx: Tx, originalId: string, fault: string): Promise<Prepared> {
  await settleOriginal(tx, originalId, { state: "quarantined", fault });
  return { state: "quarantined", fault };
}

async function receive(tx: Tx, original: StoredOriginal, read: ReadOriginal): Promise<Prepared> {
  const ours = [env().KLARFALL_MAIL, ...(await senderAddresses(tx))];
  const { candidate, threading, doubt } = await threadFor(tx, read, ours);
  const course = courseOf({
    kind: original.fault === TAKEN_AS_REQUEST ? "request" : read.nature.kind,
    threading,
    known: candidate !== null,
    fromUs: ours.some((address) => isOurs(read.message.fromAddress, address)),
    automaticToday: candidate
      ? await automaticSince(tx, candidate.id, new Date(now().getTime() - DAY_MS))
      : 0,
  });
  if (course === "aside") return quarantine(tx, original.id, asideFault(read.nature.kind));
  if (course === "request") await readFiles(tx, read.message.attachments);
  const message = { ...read.message, threading, doubt };
  const caseFile = await file(tx, course, candidate, message, read);
  if (course === "request") await offerReceipt(tx, caseFile.id, receiptFacts(message, read, ours), now());
  await settleOriginal(tx, original.id, { state: "prepared", caseId: caseFile.id });
  return { state: "prepared", caseId: caseFile.id, number: caseFile.number };
}

/** Reads the words of what is enclosed, as far as the same content was not read before. */
async function readFiles(tx: Tx, files: readonly MailAttachment[]): Promise<void> {
  if (files.length === 0) return;
  const engine = await installedEngine();
  const hashes = files.map(({ bytes }) => sha256(bytes));
  await readAttachments(files, engine, await knownTexts(tx, hashes, readerVersion(engine)));
}

/** What decides about an automatic receipt. */
function receiptFacts(message: IncomingMessage, read: ReadOriginal, ours: readonly string[]): ReceiptFacts {
  const isOur = (given: string) => ours.some((own) => isOurs(given, own));
  return {
    ...{ kind: read.nature.kind, senders: read.senders, wantsSilence: read.wantsSilence },
    ...{ threading: message.threading, doubt: message.doubt, proof: message.senderProof },
    fromUs: read.senders.some(isOur),
    addressedToUs: read.threadMarks.some(isOur),
    receivedAt: message.receivedAt,
  };
}

/** Which case a mail belongs to, and why not where it only says so. */
async function threadFor(tx: Tx, read: ReadOriginal, ours: readonly string[]) {
  const { message, threadMarks, nature, senders } = read;
  const number = signedCase(env().KLARFALL_SECRET, [...threadMarks, ...nature.marks]);
  const named = number === null ? null : await findCase(tx, number);
  // What answers a case that became part of another belongs there; what answers an erased one is a new matter.
  const candidate = named === null || named.erasedAt !== null ? null : await survivorOf(tx, named);
  const claimed = ours.map((address) => claimedCase(address, threadMarks)).find((n) => n !== null) ?? null;
  const { signed, proof } = { signed: candidate, proof: message.senderProof };
  const subjectCase = await knownNumber(tx, numberIn(message.subject ?? ""));
  const facts = { signed, senders, proof, subjectCase };
  const thread = threadOf({ ...facts, claimed: claimed === null ? null : await knownNumber(tx, claimed) });
  return { candidate, ...thread };
}

/** The number if it is one of ours, else nothing. */
async function knownNumber(tx: Tx, number: string): Promise<string> {
  return number !== "" && (await findCase(tx, number)) !== null ? number : "";
}

async function file(
  tx: Tx,
  course: "request" | "notice",
  candidate: CaseRow | null,
  message: IncomingMessage,
  read: ReadOriginal,
): Promise<CaseRow> {
  if (course === "notice" && candidate !== null) {
    const caseFile = (await lockCase(tx, candidate.id)) ?? candidate;
    const saved = await attachNotice(tx, caseFile, { ...message, threading: "notice" }, read.nature, now());
    if (saved === null) throw new Error("case changed while locked");
    return saved;
  }
  // Who writes can be reached: whatever bounced before is over.
  await unmarkBounced(tx, message.fromAddress);
  if (message.threading === "reply" && candidate !== null) return receiveReply(tx, candidate, message, read);
  const letter = letterOf(message);
  const earlier = await recentLetters(tx, message);
  const model = await modelInForce(tx);
  const preparation = prepare(letter, townContext(earlier), model);
  const caseFile = await openCase(tx, message, preparation, now());
  await proposeSameThing(tx, caseFile, message.id, preparation);
  return caseFile;
}

async function receiveReply(
  tx: Tx,
  candidate: CaseRow,
  message: IncomingMessage,
  read: ReadOriginal,
): Promise<CaseRow> {
  const caseFile = (await lockCase(tx, candidate.id)) ?? candidate;
  const concern = {
    ...sortingOf(caseFile),
    known: await knownDetails(tx, caseFile.id),
    conditions: await openConditions(tx, caseFile.id),
  };
  const findings = prepareReply(letterOf(message), concern);
  const saved = await attachReply(tx, caseFile, message, findings, {
    automatic: read.nature.kind !== "request",
    now: now(),
  });
  if (saved === null) throw new Error("case changed while locked");
  if (read.nature.kind === "request") {
    const other = newMatter(
      letterOf(message),
      await modelInForce(tx),
      caseFile.service ?? caseFile.proposedService,
    );
    if (other !== null) await proposeNewMatter(tx, caseFile.id, message.id, other);
  }
  return saved;
}

function letterOf(message: IncomingMessage): Letter {
  return {
    id: message.id,
    channel: message.channel,
    receivedAt: message.receivedAt.toISOString(),
    from: senderLine(message.fromName, message.fromAddress),
    subject: message.subject,
    body: message.body,
    attachments: message.attachments.map(({ name, mediaType, bytes, text }) => {
      const words = enclosedWords(sha256(bytes), text);
      return { name, mediaType, size: bytes.length, ...(words && { words }) };
    }),
  };
}
