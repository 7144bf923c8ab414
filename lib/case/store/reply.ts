import "server-only";
import { and, eq } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { concerns, proposals } from "@/db/schema/cases";
import type { Detail, Gap, Segment, Stamp } from "@/lib/intake/schema";
import { findingProposals } from "@/lib/proposal/rules";
import { supersede } from "@/lib/proposal/store";
import type { NewEvent } from "@/lib/timeline/store";
import { answeredStatus } from "../rules";
import { type CaseRow, saveChange } from "./change";
import { countAnew } from "./decide";
import { type IncomingMessage, insertMessage } from "./open";
import { endPause } from "./pause";

/** What the pipeline found in an answer, for the concern of its case. */
export type ReplyFindings = {
  language: string;
  segments: Segment[];
  details: Detail[];
  gaps: Gap[];
  stamp: Stamp;
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
  await insertMessage(tx, caseFile.id, message, {
    language: { code: findings.language },
    segments: findings.segments,
    version: findings.stamp.pipelineVersion,
  });
  const received: NewEvent = {
    type: "message.received",
    actorKind: "citizen",
    visibility: "citizen",
    data: { message: message.id, automatic: options.automatic },
    at: message.receivedAt,
  };
  if (options.automatic) return saveChange(tx, caseFile, {}, [received]);
  await replaceFindings(tx, caseFile.id, message.id, findings);
  const resumed = await endPause(tx, caseFile.id, message.receivedAt);
  const reopened = caseFile.status === "closed";
  const counts = await countAnew(tx, caseFile.id);
  return saveChange(
    tx,
    caseFile,
    {
      ...counts,
      status: answeredStatus(caseFile),
      answerUnread: true,
      ...(reopened ? { closedAt: null, outcome: null } : {}),
    },
    [
      received,
      ...(reopened
        ? [{ type: "case.reopened" as const, actorKind: "rule" as const, at: message.receivedAt }]
        : []),
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

/**
 * Writes what a further message says and still leaves open as proposals; the gaps it fills are superseded. Gives the
 * ids of both, for taking it back.
 */
export async function replaceFindings(
  tx: Tx,
  caseId: string,
  messageId: string,
  findings: Pick<ReplyFindings, "details" | "gaps" | "stamp">,
): Promise<{ added: string[]; filled: string[] }> {
  const concernId = (await firstConcern(tx, caseId)) ?? null;
  const asked = concernId === null ? [] : await gapsAskedFor(tx, concernId);
  const left = new Set(findings.gaps.map((gap) => gap.key));
  const filled = asked.filter((gap) => gap.state === "open" && !left.has(gap.key)).map((gap) => gap.id);
  for (const id of filled) await supersede(tx, id);
  // What is asked for already, or what a person decided about, is not asked for again.
  const known = new Set(asked.filter((gap) => gap.state !== "superseded").map((gap) => gap.key));
  const fresh = findings.gaps.filter((gap) => !known.has(gap.key));
  const rows = findingProposals(findings.details, fresh, 0).map(({ concern: _position, ...p }) => ({
    ...p,
    ...findings.stamp,
    id: v7(),
    caseId,
    concernId,
    messageId,
  }));
  if (rows.length > 0) await tx.insert(proposals).values(rows);
  return { added: rows.map((row) => row.id), filled };
}

async function gapsAskedFor(tx: Tx, concernId: string) {
  return tx
    .select({ id: proposals.id, key: proposals.key, state: proposals.state })
    .from(proposals)
    .where(and(eq(proposals.concernId, concernId), eq(proposals.kind, "missing")));
}

async function firstConcern(tx: Tx, caseId: string): Promise<string | undefined> {
  const rows = await tx
    .select({ id: concerns.id })
    .from(concerns)
    .where(and(eq(concerns.caseId, caseId), eq(concerns.position, 0)));
  return rows[0]?.id;
}
