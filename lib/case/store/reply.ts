import "server-only";
import { and, eq } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { concerns, proposals } from "@/db/schema/cases";
import type { Detail, Gap } from "@/lib/intake/schema";
import { supersede } from "@/lib/proposal/store";
import type { NewEvent } from "@/lib/timeline/store";
import { resumedStatus } from "../rules";
import { type CaseRow, saveChange } from "./change";
import { type IncomingMessage, insertMessage } from "./open";
import { endPause } from "./pause";

/** What the pipeline found in an answer, for the concern of its case. */
export type ReplyFindings = {
  language: string;
  segments: { kind: string; start: number; end: number }[];
  details: Detail[];
  gaps: Gap[];
  stamp: { pipelineVersion: string; catalogueVersion: string; modelVersion: string };
};

/**
 * Attaches the citizen's answer: its details become proposals, the gaps they fill are superseded, and the clock
 * that was paused runs again. An automatic answer (absence note) is kept and changes nothing.
 */
export async function attachReply(
  tx: Tx,
  caseFile: CaseRow,
  message: IncomingMessage,
  findings: ReplyFindings,
  options: { automatic: boolean; now: Date },
): Promise<CaseRow | null> {
  await insertMessage(tx, caseFile.id, message, null);
  const received: NewEvent = {
    type: "message.received",
    actorKind: "citizen",
    visibility: "citizen",
    data: { message: message.id, automatic: options.automatic },
    at: message.receivedAt,
  };
  if (options.automatic) return saveChange(tx, caseFile, {}, [received]);
  const gapCount = await replaceGaps(tx, caseFile.id, message.id, findings);
  const resumed = await endPause(tx, caseFile.id, message.receivedAt);
  const status =
    caseFile.status === "closed"
      ? "reopened"
      : caseFile.status === "waitingForApplicant"
        ? resumedStatus(caseFile)
        : caseFile.status;
  return saveChange(
    tx,
    caseFile,
    {
      status,
      gapCount,
      answerUnread: true,
      ...(status === "reopened" ? { closedAt: null, outcome: null } : {}),
    },
    [
      received,
      ...(resumed
        ? [{ type: "case.resumed" as const, actorKind: "rule" as const, at: message.receivedAt }]
        : []),
      {
        type: "case.prepared",
        actorKind: "model",
        data: { pipeline: findings.stamp.pipelineVersion, details: findings.details.length },
        at: options.now,
      },
    ],
  );
}

/** Writes the answer's details as proposals and closes the gaps they fill; gives the number of gaps left. */
async function replaceGaps(
  tx: Tx,
  caseId: string,
  messageId: string,
  findings: ReplyFindings,
): Promise<number> {
  const open = await tx
    .select({
      id: proposals.id,
      key: proposals.key,
      concernId: proposals.concernId,
      payload: proposals.payload,
    })
    .from(proposals)
    .innerJoin(concerns, and(eq(concerns.id, proposals.concernId), eq(concerns.position, 0)))
    .where(and(eq(proposals.caseId, caseId), eq(proposals.kind, "missing"), eq(proposals.state, "open")));
  const left = new Set(findings.gaps.map((gap) => gap.key));
  const filled = open.filter((gap) => !left.has(gap.key));
  for (const gap of filled) await supersede(tx, gap.id);
  const concernId = (await firstConcern(tx, caseId)) ?? null;
  if (findings.details.length > 0) {
    await tx.insert(proposals).values(
      findings.details.map((d) => ({
        ...findings.stamp,
        id: v7(),
        caseId,
        concernId,
        messageId,
        kind: "field" as const,
        key: d.key,
        payload: { value: d.value, problem: d.problem },
        evidence: d.evidence,
        confidence: d.confidence,
        producer: "rule" as const,
      })),
    );
  }
  return findings.gaps.filter((gap) => gap.reason !== "missing_document").length;
}

async function firstConcern(tx: Tx, caseId: string): Promise<string | undefined> {
  const rows = await tx
    .select({ id: concerns.id })
    .from(concerns)
    .where(and(eq(concerns.caseId, caseId), eq(concerns.position, 0)));
  return rows[0]?.id;
}
