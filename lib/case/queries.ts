import "server-only";
import { readAs } from "@/db/client";
import { sha256 } from "../adapters/hash";
import { townSender } from "../adapters/town";
import { recordReading } from "../audit/queries";
import { proposedBundles } from "../bundle/store/propose";
import { bundleOf } from "../bundle/store/rows";
import { now } from "../clock";
import { addDays } from "../deadline/rules/days";
import { berlinDay } from "../deadline/rules/working-time";
import { approvedContent } from "../draft/rules";
import { draftsOf, outgoingOf } from "../draft/store/draft";
import { boundFilesOf, draftFilesOf } from "../draft/store/files";
import { signaturesOf } from "../draft/store/signature";
import { saysOfSender } from "../intake/steps/enclosures/whose";
import { lessonsOfCase } from "../learning/store/lessons";
import { bounceOf } from "../mailbox/store/bounced";
import { TRIAGE_KINDS } from "../proposal/rules";
import { relationsOf } from "../relation/store/link";
import { concernsOf } from "../relation/store/split";
import { savedViewsOf } from "../saved-view/store";
import { senderFor } from "../sender/store";
import { lastStep, timelineOf } from "../timeline/store";
import { departmentsLed, queueScope } from "../user/rules";
import type { Actor } from "../user/schema";
import { listDepartments } from "../user/store/account";
import { lastVisit } from "../user/store/session";
import { BEFORE_DUE_DAYS, caseCan, viewsFor } from "./rules";
import { revertFault } from "./rules/revert";
import { BULK_VERBS, CASE_VERBS, type View } from "./schema";
import { type QueueQuery, queueQuery } from "./schema/queue";
import {
  attachmentsOf,
  caseOfOriginal,
  claimantOf,
  decisionsOf,
  findCase,
  messagesOf,
  pausesOf,
  proposalsOfCase,
} from "./store/find";
import { countView, PAGE_ROWS, placeOf, queuePage } from "./store/queue";

/** A page of the queue as it is filtered and sorted, with the capped counts of all views and the person's own views. */
export async function loadQueue(actor: Actor, query: QueueQuery) {
  const views = viewsFor(actor);
  const view = query.view && views.includes(query.view) ? query.view : (views[0] ?? "desk");
  return readAs(actor, async (tx) => {
    const whose = {
      userId: actor.userId,
      scope: queueScope(actor.memberships),
      lastVisit: await lastVisit(tx, actor.userId, actor.sessionId),
      dueBy: addDays(berlinDay(now()), BEFORE_DUE_DAYS),
    };
    const rows = await queuePage(tx, view, query, whose);
    const counts: { view: View; count: number }[] = [];
    for (const each of views)
      counts.push({ view: each, count: await countView(tx, each, EVERYTHING, whose) });
    const page = rows.slice(0, PAGE_ROWS).map((row) => ({
      ...row,
      verbs: BULK_VERBS.filter((verb) => caseCan(verb, row, actor)),
      isNew: whose.lastVisit !== null && row.receivedAt > whose.lastVisit,
    }));
    const last = rows.length > PAGE_ROWS ? page.at(-1) : undefined;
    return {
      view,
      rows: page,
      counts,
      newCount: whose.lastVisit === null ? null : await countView(tx, view, JUST_IN, whose),
      saved: await savedViewsOf(tx, actor.userId),
      /** The departments for whose people she may keep a view; null for every one. */
      led: departmentsLed(actor.memberships),
      next: last ? placeOf(last, query.sort ?? "rank") : null,
    };
  });
}
const EVERYTHING = queueQuery.parse({});
const JUST_IN = queueQuery.parse({ new: "1" });

/** Everything the case page shows, or null if the person may not see the case. That she read it is recorded first. */
export async function loadCase(
  actor: Actor,
  number: string,
  kind: "case.opened" | "case.printed" = "case.opened",
) {
  const loaded = await readCase(actor, number);
  if (loaded !== null) await recordReading(actor, { kind, caseId: loaded.caseFile.id });
  return loaded;
}

function readCase(actor: Actor, number: string) {
  return readAs(actor, async (tx) => {
    const caseFile = await findCase(tx, number);
    if (caseFile === null || caseFile.erasedAt !== null || !caseCan("view", caseFile, actor)) return null;
    const messages = await messagesOf(tx, caseFile.id);
    const files = await attachmentsOf(
      tx,
      messages.map(({ message }) => message.id),
    );
    const drafts = await draftsOf(tx, caseFile.id);
    const draftFiles = (await draftFilesOf(tx, caseFile.id)).map((file) => ({
      ...file,
      isMine: file.addedBy === actor.userId,
    }));
    const step = await lastStep(tx, caseFile.id);
    const sender = await senderFor(tx, caseFile.departmentId, townSender());
    return {
      caseFile,
      verbs: CASE_VERBS.filter((verb) => caseCan(verb, caseFile, actor)),
      messages,
      attachments: files.map((file) => {
        const sender = messages.find(({ message }) => message.id === file.messageId)?.message.fromName ?? "";
        const names = [sender, caseFile.applicantName];
        return { ...file, namesSender: saysOfSender(file.text?.pages ?? [], names) };
      }),
      proposals: await proposalsOfCase(tx, caseFile.id),
      concerns: await concernsOf(tx, caseFile.id),
      relations: await relationsOf(tx, caseFile),
      bundle: await bundleOf(tx, caseFile.id),
      sameThing: await proposedBundles(tx, caseFile),
      decisions: await decisionsOf(tx, caseFile.id),
      lessons: await lessonsOfCase(tx, caseFile.id),
      sender,
      drafts: drafts.map((draft) => {
        const files = draftFiles.filter((file) => file.draftId === draft.id && file.removedAt === null);
        return { ...draft, files, contentHash: sha256(approvedContent({ ...draft, ...sender }, files)) };
      }),
      /** All files that were ever put to a draft, and which of them an approval binds. */
      draftFiles,
      bound: await boundFilesOf(tx, caseFile.id),
      /** Who signed first, where two people have to; what was changed since then counts as not signed. */
      signatures: (await signaturesOf(tx, caseFile.id)).map(({ userId, ...signature }) => ({
        ...signature,
        isMine: userId === actor.userId,
      })),
      outgoing: await outgoingOf(tx, caseFile.id),
      timeline: await timelineOf(tx, caseFile.id),
      pauses: await pausesOf(tx, caseFile.id),
      claimant: await claimantOf(tx, caseFile),
      /** The actor's own last step, while it can be taken back. */
      revertible: revertFault(step, caseFile.version, actor.userId, now()) === null ? step : null,
      bounced: await bounceOf(tx, caseFile.applicantEmail),
    };
  });
}
export type LoadedCase = NonNullable<Awaited<ReturnType<typeof loadCase>>>;

/** All departments, for choices. */
export const loadDepartments = (actor: Actor) => readAs(actor, (tx) => listDepartments(tx));

/** The number of the case an original became, with what was recognised; null if there is none. */
export async function summaryOf(actor: Actor, originalId: string) {
  return readAs(actor, async (tx) => {
    const caseFile = await caseOfOriginal(tx, originalId);
    if (caseFile === null) return null;
    const proposals = await proposalsOfCase(tx, caseFile.id);
    const first = proposals
      .filter(({ position, proposal }) => position === 0 && proposal.state === "open")
      .map(({ proposal }) => proposal);
    const text = (value: unknown) => (typeof value === "string" ? value : null);
    return {
      number: caseFile.number,
      sorting: first.flatMap((p) =>
        TRIAGE_KINDS.includes(p.kind)
          ? [{ kind: p.kind, value: text(p.payload.value), sure: !p.abstained }]
          : [],
      ),
      details: first.flatMap((p) =>
        p.kind === "field" ? [{ key: p.key, value: text(p.payload.value) ?? "" }] : [],
      ),
      gaps: first.flatMap((p) =>
        p.kind === "missing" ? [{ key: p.key, service: caseFile.proposedService }] : [],
      ),
    };
  });
}
export type Summary = NonNullable<Awaited<ReturnType<typeof summaryOf>>>;
