import "server-only";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { proposals as proposalRows } from "@/db/schema/cases";
import { sortingOf } from "@/lib/case/rules";
import { type CasePatch, type CaseRow, saveChange } from "@/lib/case/store/change";
import { endClaim } from "@/lib/case/store/claim";
import { countAnew } from "@/lib/case/store/decide";
import { knownDetails, messagesOf, openConditions } from "@/lib/case/store/find";
import { endPause } from "@/lib/case/store/pause";
import { letterOfMessage } from "@/lib/case/store/reassess";
import { redraft } from "@/lib/case/store/redraft";
import { replaceFindings } from "@/lib/case/store/reply";
import { prepareReply } from "@/lib/intake/pipeline";
import { URGENCIES } from "@/lib/intake/schema";
import { acceptBetween, standingFlags } from "@/lib/proposal/store";
import { insertLink, shareMessages } from "./link";

type Who = { userId: string; at: Date };
type Both = { older: CaseRow; younger: CaseRow };

/**
 * Makes the younger case a part of the older: its messages are read there like a further message of the citizen, its
 * warnings and clocks hold on, and it stays in the record, closed. Null when somebody was faster.
 */
export async function mergeCases(tx: Tx, { older, younger }: Both, who: Who): Promise<Both | null> {
  const pair = { caseId: younger.id, otherId: older.id };
  const link = await insertLink(tx, { ...pair, kind: "merged", ...who });
  if (link === null) return null;
  const all = await messagesOf(tx, younger.id);
  const known = new Set((await messagesOf(tx, older.id)).map(({ message }) => message.id));
  await shareMessages(
    tx,
    link,
    older.id,
    all.map(({ message }) => message.id),
  );
  const added: string[] = await keepFlags(tx, { older, younger });
  const filled: string[] = [];
  for (const { message } of all.filter(({ message }) => message.direction === "in")) {
    const found = await readAgain(tx, older, message.id);
    added.push(...(found?.added ?? []));
    filled.push(...(found?.filled ?? []));
  }
  const proposals = await acceptBetween(tx, younger, older.id, who);
  const fresh = all.some(({ message }) => !known.has(message.id));
  return saveBoth(tx, { older, younger }, { link, added, filled, fresh, proposals }, who);
}

/** What the message says beyond what the older case knows, as if it had come there. */
async function readAgain(tx: Tx, older: CaseRow, messageId: string) {
  const letter = await letterOfMessage(tx, messageId);
  if (letter === null) return null;
  const known = await knownDetails(tx, older.id);
  const concern = { ...sortingOf(older), known, conditions: await openConditions(tx, older.id) };
  return replaceFindings(tx, older.id, messageId, prepareReply(letter, concern));
}

/** A warning is never lost because its case is: it has to be looked at where the work goes on. */
async function keepFlags(tx: Tx, { older, younger }: Both): Promise<string[]> {
  const standing = new Set((await standingFlags(tx, older.id)).map((flag) => flag.key));
  const rows = (await standingFlags(tx, younger.id))
    .filter((flag) => !standing.has(flag.key))
    .map(({ createdAt: _made, ...flag }) => ({
      ...flag,
      id: v7(),
      caseId: older.id,
      concernId: null,
      state: "open" as const,
      version: 1,
    }));
  if (rows.length > 0) await tx.insert(proposalRows).values(rows);
  return rows.map((row) => row.id);
}

type Trace = { link: string; added: string[]; filled: string[]; fresh: boolean; proposals: string[] };

async function saveBoth(
  tx: Tx,
  { older, younger }: Both,
  { fresh, proposals, ...trace }: Trace,
  { userId, at }: Who,
): Promise<Both | null> {
  const patch: CasePatch = {
    ...(await countAnew(tx, older.id)),
    urgency: URGENCIES.find((u) => u === older.urgency || u === younger.urgency) ?? older.urgency,
    dueOn: [older.dueOn, younger.dueOn].filter((day) => day !== null).sort()[0] ?? null,
    // Whoever holds the older case has to learn that there is something new in it.
    answerUnread: older.answerUnread || (fresh && older.claimedBy !== null && older.claimedBy !== userId),
  };
  await redraft(tx, { ...older, ...patch });
  const person = { actorKind: "person", actorId: userId, at } as const;
  const took = { ...trace, number: younger.number, other: younger.id };
  const savedOlder = await saveChange(tx, older, patch, [{ ...person, type: "case.merged", data: took }]);
  await endClaim(tx, younger.id, at);
  await endPause(tx, younger.id, at);
  const closed = { status: "closed" as const, closedAt: at, claimedBy: null, answerUnread: false };
  const went = { link: trace.link, proposals, number: older.number, other: older.id };
  const savedYounger = await saveChange(tx, younger, { ...closed, mergedInto: older.id }, [
    { ...person, type: "case.mergedInto", data: went },
  ]);
  return savedOlder && savedYounger ? { older: savedOlder, younger: savedYounger } : null;
}
