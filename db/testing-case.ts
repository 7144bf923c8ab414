import "server-only";
import { v7 } from "uuid";
import { asWorker } from "@/db/client";
import { type CasePatch, type CaseRow, lockCase, saveChange } from "@/lib/case/store/change";
import { caseById } from "@/lib/case/store/find";
import { type IncomingMessage, openCase } from "@/lib/case/store/open";
import type { Concern, Preparation } from "@/lib/intake/schema";
import { storeOriginal } from "@/lib/original/store";
import { timelineOf } from "@/lib/timeline/store";

const choice = <T>(value: T) => ({
  value,
  confidence: 0.97,
  alternatives: [{ value, confidence: 0.97 }],
  cues: [{ source: "body" as const, start: 4, end: 11, quote: "Laterne" }],
  abstained: false,
});
const concern: Concern = {
  start: 0,
  end: 60,
  kind: choice("defectReport"),
  service: choice<string | null>(null),
  department: choice("tiefbau"),
  conditions: [],
  details: [
    { key: "applicantName", value: "Eva Ast", evidence: [], confidence: 0.95, problem: null },
    { key: "phone", value: "05999 1", evidence: [], confidence: 0.4, problem: null },
  ],
  gaps: [{ key: "defectLocation", reason: "missing", because: null, readings: [], evidence: [] }],
};

/** What a pipeline might say about the test letter; written by hand, so that stores are tested without it. */
export const testPreparation: Preparation = {
  version: "test",
  catalogueVersion: "test",
  modelVersion: "test",
  language: { code: "de", confidence: 1 },
  segments: [{ kind: "said", start: 0, end: 60 }],
  concerns: [concern],
  flags: [],
  urgency: { value: "normal", reasons: [] },
  deadlines: [],
  references: [],
  duplicateOf: null,
  drafts: [
    {
      kind: "follow_up",
      language: "de",
      subject: "Rückfrage",
      sentences: [{ text: "Wo steht die Laterne?", source: "catalogue", ref: "defectLocation", after: "" }],
      german: null,
    },
  ],
};

/** A message as it comes out of a stored original. */
export async function testMessage(over: Partial<IncomingMessage> = {}): Promise<IncomingMessage> {
  const id = v7();
  const receivedAt = over.receivedAt ?? new Date();
  const original = await storeOriginal({
    channel: "email",
    source: "test",
    key: `test:${id}`,
    sha256: id,
    mediaType: "message/rfc822",
    bytes: new TextEncoder().encode(id),
    receivedAt,
    enqueue: false,
  });
  return {
    id,
    originalId: original.id,
    channel: "email",
    threading: "new",
    doubt: null,
    senderProof: null,
    fromName: "Eva Ast",
    fromAddress: "eva@ast.example",
    toAddress: "buergerservice@altenbrueck.example",
    subject: "Laterne",
    body: "Die Laterne vor unserem Haus ist seit drei Tagen aus. Eva Ast",
    messageId: `<${id}@ast.example>`,
    references: [],
    fingerprint: null,
    attachments: [],
    receivedAt,
    ...over,
  };
}

/** A case that came in by mail, moved on to where `patch` says. */
export async function testCase(
  patch: CasePatch = {},
  preparation: Partial<Preparation> = {},
): Promise<CaseRow> {
  const message = await testMessage();
  return asWorker(async (tx) => {
    const opened = await openCase(tx, message, { ...testPreparation, ...preparation }, new Date());
    const caseFile = (await lockCase(tx, opened.id)) ?? opened;
    return (await saveChange(tx, caseFile, patch, [])) ?? caseFile;
  });
}

/** The case as it stands now, and its timeline as a list of `type` or `type by name`. */
export async function standing(caseId: string): Promise<{ caseFile: CaseRow; story: string[] }> {
  return asWorker(async (tx) => {
    const caseFile = await caseById(tx, caseId);
    if (caseFile === null) throw new Error("no such case");
    const entries = await timelineOf(tx, caseId);
    return {
      caseFile,
      story: entries.map((e) => (e.actorName === null ? e.type : `${e.type} by ${e.actorName}`)),
    };
  });
}
