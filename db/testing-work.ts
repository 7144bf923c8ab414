import "server-only";
import { sql } from "drizzle-orm";
import { asWorker } from "@/db/client";
import { sha256 } from "@/lib/adapters/hash";
import { townSender } from "@/lib/adapters/town";
import { claimCase, closeCase, completeCase, forwardCase, reopenCase, triageCase } from "@/lib/case/actions";
import { handBackCase, reassignCase, revertCase } from "@/lib/case/actions/hold";
import { type CaseRow, lockCase, saveChange } from "@/lib/case/store/change";
import { caseById } from "@/lib/case/store/find";
import { startPause } from "@/lib/case/store/pause";
import { attachReply } from "@/lib/case/store/reply";
import { approveDraft, saveDraftText, startDraft } from "@/lib/draft/actions";
import { afterSending, approvedContent } from "@/lib/draft/rules";
import { draftsOf } from "@/lib/draft/store/draft";
import { settleOutbox, takeForSending } from "@/lib/draft/store/outbox";
import { acceptCertainProposals, decideProposal } from "@/lib/proposal/actions";
import { openProposals } from "@/lib/proposal/store";
import { mergeCase } from "@/lib/relation/actions";
import type { Actor } from "@/lib/user/schema";
import { testMessage, testPreparation } from "./testing-case";

/** A repeatable source of chance: the same seed tells the same story. */
export function chance(seed: number): { pick: <T>(of: readonly T[]) => T; below: (n: number) => number } {
  let state = seed;
  const below = (n: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
  const pick = <T>(of: readonly T[]): T => {
    const at = below(of.length);
    for (const one of of.slice(at, at + 1)) return one;
    throw new Error("nothing to pick from");
  };
  return { pick, below };
}
type Chance = ReturnType<typeof chance>;

/** Who works in a test town, and how a test signs one of them in. */
export type Staff = { desk: Actor; offices: Record<string, Actor[]>; as: (actor: Actor) => void };

/** Does one thing to a case as some person would; what is refused changes nothing. Gives the name of the verb. */
export async function workOn(caseId: string, staff: Staff, at: Date, by: Chance): Promise<string> {
  const caseFile = await asWorker((tx) => caseById(tx, caseId));
  if (caseFile === null) throw new Error("no such case");
  const office = staff.offices[caseFile.departmentId ?? ""];
  staff.as(
    office && by.below(3) > 0
      ? (office.find((p) => p.userId === caseFile.claimedBy) ?? by.pick(office))
      : staff.desk,
  );
  const verb = by.pick(VERBS);
  await DEEDS[verb](caseFile, staff, at, by);
  return verb;
}

type Deed = (caseFile: CaseRow, staff: Staff, at: Date, by: Chance) => Promise<unknown>;
const ref = ({ id, version }: CaseRow) => ({ caseId: id, version });
const OUTCOMES = ["resolved", "informed", "withdrawn"] as const;
const KINDS = ["information", "statusInquiry", "application", "complaint", "objection"] as const;

const DEEDS = {
  decide: async (caseFile, _staff, _at, by) => {
    const open = await asWorker((tx) => openProposals(tx, caseFile.id));
    const proposal = open[by.below(Math.max(1, open.length))];
    if (!proposal) return;
    const verdict = by.pick(["accepted", "corrected", "rejected"] as const);
    const word = proposal.kind === "kind" ? by.pick(KINDS) : proposal.kind === "urgency" ? "today" : "x";
    const value = verdict === "corrected" ? word : null;
    const { id: proposalId, version: proposalVersion } = proposal;
    return decideProposal({ ...ref(caseFile), proposalId, proposalVersion, verdict, value, reason: "" });
  },
  accept: (caseFile) => acceptCertainProposals(ref(caseFile)),
  sort: (caseFile, staff, _at, by) =>
    asWorker(async (tx) => {
      const held = await lockCase(tx, caseFile.id);
      if (!held || held.status === "closed" || held.departmentId !== null) return;
      const departmentId = by.pick(Object.keys(staff.offices));
      const sorted = {
        kind: by.pick(KINDS),
        service: by.pick([null, "bewohnerparken", "wohngeld"]),
        departmentId,
      };
      await saveChange(tx, held, { ...sorted, status: "triaged" }, [
        { type: "case.triaged", actorKind: "person", actorId: staff.desk.userId, at: _at },
      ]);
    }),
  triage: (caseFile) => triageCase(ref(caseFile)),
  claim: (caseFile) => claimCase({ caseId: caseFile.id }),
  complete: (caseFile) => completeCase(ref(caseFile)),
  close: (caseFile, staff, _at, by) => {
    if (caseFile.claimedBy === null) staff.as(staff.desk);
    return closeCase({ ...ref(caseFile), outcome: by.pick(OUTCOMES), note: "" });
  },
  reopen: (caseFile) => reopenCase(ref(caseFile)),
  revert: (caseFile) => revertCase(ref(caseFile)),
  handBack: (caseFile) => handBackCase({ ...ref(caseFile), reason: "falsch hier" }),
  forward: (caseFile, staff, _at, by) =>
    forwardCase({ ...ref(caseFile), departmentId: by.pick(Object.keys(staff.offices)), reason: "zuständig" }),
  reassign: (caseFile, staff, _at, by) =>
    reassignCase({
      ...ref(caseFile),
      userId: by.pick(staff.offices[caseFile.departmentId ?? ""] ?? [staff.desk]).userId,
    }),
  ask: (caseFile, _staff, at, by) => send(caseFile, at, by),
  answer: (caseFile, _staff, at, by) =>
    asWorker(async (tx) => {
      const held = await lockCase(tx, caseFile.id);
      const stamp = { pipelineVersion: "test", catalogueVersion: "test", modelVersion: "test" };
      const findings = { language: "de", segments: testPreparation.segments, details: [], gaps: [], stamp };
      const message = await testMessage({ receivedAt: at });
      if (held && held.mergedInto === null)
        await attachReply(tx, held, message, findings, { automatic: by.below(5) === 0, now: at });
    }),
  merge: async (caseFile, _staff, _at, by) => {
    const others = await asWorker((tx) => openProposals(tx, caseFile.id));
    return mergeCase({
      ...ref(caseFile),
      number: by.below(4) === 0 ? numberNear(caseFile.number, others.length % 3) : caseFile.number,
    });
  },
} satisfies Record<string, Deed>;
const USUAL = ["sort", "close", "close", "reopen", "answer", "ask", "handBack"] as const;
const EVERY = Object.keys(DEEDS).filter((name): name is keyof typeof DEEDS => name in DEEDS);
/** What happens often happens often here, too. */
const VERBS = [...EVERY, ...USUAL, ...USUAL];

const numberNear = (number: string, by: number) =>
  number.replace(/\d+$/, (digits) => String(Number(digits) - by - 1).padStart(digits.length, "0"));

/** A message from approval to the mail server's yes, as action and worker write them. */
async function send(caseFile: CaseRow, at: Date, by: Chance): Promise<void> {
  const words = {
    kind: by.pick(["follow_up", "status_update"] as const),
    subject: "Frage",
    body: "Wo genau?",
  };
  if (by.below(3) === 0) await startDraft({ ...ref(caseFile), ...words });
  const draft = (await asWorker((tx) => draftsOf(tx, caseFile.id))).find((d) => d.state === "open");
  if (!draft) return;
  const draftRef = { caseId: caseFile.id, draftId: draft.id, draftVersion: draft.version };
  const { recipient, subject } = draft;
  if (by.below(2) === 0)
    await saveDraftText({ ...draftRef, recipient, subject, body: `${draft.body} Danke!` });
  const now = (await asWorker((tx) => draftsOf(tx, caseFile.id))).find((d) => d.id === draft.id);
  const fresh = await asWorker((tx) => caseById(tx, caseFile.id));
  if (!now || !fresh) return;
  const contentHash = sha256(approvedContent({ ...now, ...townSender() }, []));
  await approveDraft({ ...ref(fresh), draftId: now.id, draftVersion: now.version, contentHash });
  await leave(fresh.id, now.kind, at);
}

async function leave(caseId: string, kind: "follow_up" | "acknowledgement" | "status_update", at: Date) {
  await asWorker(async (tx) => {
    const held = await lockCase(tx, caseId);
    const story = await tx.execute<{ id: string }>(
      sql`select id from outbox where case_id = ${caseId} and state = 'queued' limit 1`,
    );
    const id = story[0]?.id;
    const later = new Date(at.getTime() + 60_000);
    if (!held || !id || !(await takeForSending(tx, id, "test", later))) return;
    await settleOutbox(tx, id, { state: "sent", fault: null, at });
    const change = afterSending(kind, held, at);
    if (change.pause) await startPause(tx, caseId, at);
    await saveChange(tx, held, change.patch, [
      { type: "message.sent", actorKind: "system", data: { kind, outbox: id }, at },
    ]);
  });
}
