import "server-only";
import { asWorker, type Tx } from "@/db/client";
import { signedCase } from "../adapters/mail/reply-token";
import { loadModel } from "../adapters/model-file";
import { type ReadOriginal, readOriginal } from "../adapters/read-original";
import { townContext } from "../adapters/town";
import type { CaseRow } from "../case/store/change";
import { lockCase } from "../case/store/change";
import { findCase, knownDetails, openConditions } from "../case/store/find";
import { caseOfFingerprint, type IncomingMessage, openCase } from "../case/store/open";
import { attachReply } from "../case/store/reply";
import { now } from "../clock";
import { env } from "../env";
import { threadOf } from "../message/rules";
import { recentLetters } from "../message/store";
import { settleOriginal, takeOriginal } from "../original/store";
import { prepare, prepareReply } from "./pipeline";
import type { Letter } from "./schema";

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
    if (!result.ok) return quarantine(tx, originalId, result.fault);
    const known = result.read.message.fingerprint
      ? await caseOfFingerprint(tx, result.read.message.fingerprint)
      : null;
    if (known !== null) {
      await settleOriginal(tx, originalId, { state: "duplicate", caseId: known });
      return { state: "duplicate", caseId: known };
    }
    const caseFile = await receive(tx, result.read);
    await settleOriginal(tx, originalId, { state: "prepared", caseId: caseFile.id });
    return { state: "prepared", caseId: caseFile.id, number: caseFile.number };
  });
}

/** Puts an original aside for a person: unreadable, or the pipeline failed on it repeatedly. */
export async function quarantine(tx: Tx, originalId: string, fault: string): Promise<Prepared> {
  await settleOriginal(tx, originalId, { state: "quarantined", fault });
  return { state: "quarantined", fault };
}

async function receive(tx: Tx, read: ReadOriginal): Promise<CaseRow> {
  const number = signedCase(env().KLARFALL_SECRET, read.threadMarks);
  const candidate = number === null ? null : await findCase(tx, number);
  const threading = threadOf({ tokenCase: candidate, sender: read.message.fromAddress });
  const message: IncomingMessage = { ...read.message, threading };
  if (threading === "reply" && candidate !== null) return receiveReply(tx, candidate, message, read);
  const letter = letterOf(message, read.from);
  const earlier = await recentLetters(tx, message);
  return openCase(tx, message, prepare(letter, townContext(earlier), loadModel()), now());
}

async function receiveReply(
  tx: Tx,
  candidate: CaseRow,
  message: IncomingMessage,
  read: ReadOriginal,
): Promise<CaseRow> {
  const caseFile = (await lockCase(tx, candidate.id)) ?? candidate;
  const concern = {
    kind: caseFile.kind ?? caseFile.proposedKind ?? "other",
    service: caseFile.service ?? caseFile.proposedService,
    known: await knownDetails(tx, caseFile.id),
    conditions: await openConditions(tx, caseFile.id),
  };
  const findings = prepareReply(letterOf(message, read.from), concern);
  const saved = await attachReply(tx, caseFile, message, findings, {
    automatic: read.nature.kind !== "request",
    now: now(),
  });
  if (saved === null) throw new Error("case changed while locked");
  return saved;
}

function letterOf(message: IncomingMessage, from: string): Letter {
  return {
    id: message.id,
    channel: message.channel,
    receivedAt: message.receivedAt.toISOString(),
    from,
    subject: message.subject,
    body: message.body,
    attachments: message.attachments.map((f) => ({
      name: f.name,
      mediaType: f.mediaType,
      size: f.bytes.length,
    })),
  };
}
