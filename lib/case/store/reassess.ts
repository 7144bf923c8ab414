import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { concerns, proposals } from "@/db/schema/cases";
import { messages } from "@/db/schema/intake";
import { reassess } from "@/lib/intake/pipeline";
import type { Letter } from "@/lib/intake/schema";
import { modelInForce } from "@/lib/learning/store/model";
import { senderLine } from "@/lib/message/rules";
import { enclosedFiles } from "@/lib/message/store";
import { assessmentProposals } from "@/lib/proposal/rules";
import { supersede } from "@/lib/proposal/store";
import { sortingOf } from "../rules";
import type { CasePatch, CaseRow } from "./change";

/** Kinds that depend on what was just corrected; whatever of them nobody has decided yet is proposed anew. */
const DEPENDENT = ["field", "missing", "department"] as const;

/** After another kind or service was named: details, gaps and department of the first concern, proposed anew. */
export async function reassessCase(tx: Tx, caseFile: CaseRow): Promise<CasePatch> {
  const concern = await firstConcern(tx, caseFile.id);
  const letter = concern && (await letterOfMessage(tx, concern.messageId));
  if (!concern || !letter) return {};
  const part = { start: concern.start, end: concern.end, ...sortingOf(caseFile) };
  const found = reassess(letter, part, await modelInForce(tx));
  const old = await tx
    .select()
    .from(proposals)
    .where(
      and(
        eq(proposals.concernId, concern.id),
        inArray(proposals.kind, [...DEPENDENT]),
        eq(proposals.state, "open"),
      ),
    );
  for (const proposal of old) await supersede(tx, proposal.id);
  const decided = await decidedKeys(tx, concern.id);
  const fresh = assessmentProposals(found).filter((p) => !decided.has(`${p.kind}:${p.key}`));
  if (fresh.length > 0) {
    const { stamp } = found;
    await tx.insert(proposals).values(
      fresh.map(({ concern: _position, ...p }) => ({
        ...p,
        ...stamp,
        id: v7(),
        caseId: caseFile.id,
        concernId: concern.id,
        messageId: concern.messageId,
      })),
    );
  }
  return { proposedDepartment: found.department };
}

/** The concern that the case carries. */
export async function firstConcern(tx: Tx, caseId: string) {
  const rows = await tx
    .select()
    .from(concerns)
    .where(and(eq(concerns.caseId, caseId), eq(concerns.position, 0)))
    .orderBy(asc(concerns.id));
  return rows[0];
}

async function decidedKeys(tx: Tx, concernId: string): Promise<Set<string>> {
  const rows = await tx
    .select({ kind: proposals.kind, key: proposals.key })
    .from(proposals)
    .where(
      and(
        eq(proposals.concernId, concernId),
        inArray(proposals.state, ["accepted", "corrected", "rejected"]),
      ),
    );
  return new Set(rows.map((row) => `${row.kind}:${row.key}`));
}

/** A kept message as the pipeline reads it. */
export async function letterOfMessage(tx: Tx, messageId: string): Promise<Letter | null> {
  const rows = await tx.select().from(messages).where(eq(messages.id, messageId));
  const message = rows[0];
  if (!message) return null;
  return {
    id: message.id,
    channel: message.channel,
    receivedAt: message.at.toISOString(),
    from: senderLine(message.fromName, message.fromAddress),
    subject: message.subject,
    body: message.body,
    attachments: await enclosedFiles(tx, messageId),
  };
}
