import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { asWorker } from "@/db/client";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { standing, testCase } from "@/db/testing-case";
import { sha256 } from "../adapters/hash";
import { signedCase } from "../adapters/mail/reply-token";
import { townSender } from "../adapters/town";
import { saveChange } from "../case/store/change";
import { lastMessageId } from "../message/store";
import type { Actor } from "../user/schema";
import { approveDraft, discardDraft, saveDraftText, startDraft, undoApproval } from "./actions";
import { approvedContent } from "./rules";
import { draftsOf, outgoingOf } from "./store/draft";

const signedIn: { actor: Actor | null } = vi.hoisted(() => ({ actor: null }));
vi.mock("@/lib/auth", () => ({ currentActor: async () => signedIn.actor }));
vi.mock("next/cache", () => ({ revalidatePath: () => undefined }));

let db: TestDatabase;
let desk: Actor;
let specialist: Actor;
beforeAll(async () => {
  db = await testDatabase();
  desk = await testActor("Britta", [{ role: "front_desk", departmentId: null }]);
  specialist = await testActor("Smith", [{ role: "specialist", departmentId: "tiefbau" }]);
});
afterAll(() => db.close());
beforeEach(() => {
  signedIn.actor = desk;
});

/** A case with its follow-up draft, and the approval of exactly what stands there. */
async function asked() {
  const caseFile = await testCase();
  const [draft] = await asWorker((tx) => draftsOf(tx, caseFile.id));
  if (!draft) throw new Error("no draft");
  const approval = {
    caseId: caseFile.id,
    version: caseFile.version,
    draftId: draft.id,
    draftVersion: draft.version,
    contentHash: sha256(approvedContent({ ...draft, ...townSender() }, [])),
  };
  return { caseFile, draft, approval };
}
const out = (caseId: string) => asWorker((tx) => outgoingOf(tx, caseId));
const jobs = (outboxId: string) =>
  db.owner<
    { run_at: Date }[]
  >`select run_at from graphile_worker._private_jobs where key = ${`send:${outboxId}`}`;

describe("approval", () => {
  it("it binds words, recipient and version to a person, and queues them behind the undo time (R3)", async () => {
    const { caseFile, draft, approval } = await asked();
    const before = Date.now();
    expect(await approveDraft(approval)).toEqual({ ok: true, value: { version: caseFile.version + 1 } });
    const [sent] = await out(caseFile.id);
    expect(sent?.approval).toMatchObject({
      userId: desk.userId,
      draftId: draft.id,
      draftVersion: draft.version,
      caseVersion: caseFile.version,
      recipient: "eva@ast.example",
      subject: draft.subject,
      body: draft.body,
      contentHash: approval.contentHash,
    });
    expect(sent?.approval.contentHash).toBe(
      sha256(approvedContent(sent?.approval ?? { ...draft, ...townSender() }, [])),
    );
    expect(sent?.outbox).toMatchObject({
      state: "queued",
      attempts: 0,
      inReplyTo: await asWorker((tx) => lastMessageId(tx, caseFile.id)),
    });
    const notBefore = sent?.outbox.notBefore.getTime() ?? 0;
    expect(notBefore - before).toBeGreaterThanOrEqual(15_000);
    expect((await jobs(sent?.outbox.id ?? ""))[0]?.run_at.getTime()).toBe(notBefore);
    expect(signedCase(process.env.KLARFALL_SECRET ?? "", [sent?.outbox.messageId ?? ""])).toBe(
      caseFile.number,
    );
    expect((await standing(caseFile.id)).story.at(-1)).toBe("draft.approved by Britta");
  });

  it.each([
    ["draft_stale", { draftVersion: 2 }],
    ["content_changed", { contentHash: "0".repeat(64) }],
    ["case_stale", { version: 1 }],
  ] as const)("it is refused with %s, and nothing is queued", async (code, change) => {
    const { caseFile, approval } = await asked();
    expect(await approveDraft({ ...approval, ...change })).toEqual({ ok: false, code });
    expect(await out(caseFile.id)).toEqual([]);
    expect((await standing(caseFile.id)).caseFile.version).toBe(caseFile.version);
  });

  it("it is refused after a colleague changed the words, the recipient or the case", async () => {
    const words = await asked();
    const text = { subject: "Neu", body: "Anders", recipient: "eva@ast.example" };
    const saving = { caseId: words.caseFile.id, draftId: words.draft.id, draftVersion: 1 };
    expect(await saveDraftText({ ...saving, ...text })).toMatchObject({ ok: true });
    expect(await approveDraft(words.approval)).toMatchObject({ ok: false, code: "case_stale" });

    const recipient = await asked();
    await db.owner`update drafts set recipient = 'mallory@x.example' where id = ${recipient.draft.id}`;
    expect(await approveDraft(recipient.approval)).toEqual({ ok: false, code: "content_changed" });

    const changed = await asked();
    await asWorker((tx) => saveChange(tx, changed.caseFile, { gapCount: 7 }, []));
    expect(await approveDraft(changed.approval)).toEqual({ ok: false, code: "case_stale" });
    for (const { caseFile } of [words, recipient, changed]) expect(await out(caseFile.id)).toEqual([]);
  });

  it("it leaves once, however often and however fast it is pressed (R3)", async () => {
    const { caseFile, approval } = await asked();
    const results = await Promise.all(Array.from({ length: 10 }, () => approveDraft(approval)));
    expect(results.filter((r) => r.ok)).toHaveLength(1);
    expect(await out(caseFile.id)).toHaveLength(1);
  });

  it("it needs a recipient", async () => {
    const { caseFile, draft, approval } = await asked();
    await db.owner`update drafts set recipient = '' where id = ${draft.id}`;
    expect(await approveDraft(approval)).toEqual({ ok: false, code: "no_recipient" });
    expect(await out(caseFile.id)).toEqual([]);
  });

  it("it is for the front desk and whoever holds the case", async () => {
    const { caseFile, approval } = await asked();
    const at = { status: "triaged", departmentId: "tiefbau" } as const;
    const saved = await asWorker((tx) => saveChange(tx, caseFile, at, []));
    signedIn.actor = specialist;
    const version = saved?.version ?? 0;
    expect(await approveDraft({ ...approval, version })).toMatchObject({ ok: false, code: "forbidden" });
    expect(await out(caseFile.id)).toEqual([]);
  });

  it("it takes no draft of another case (S3)", async () => {
    const [mine, other] = [await asked(), await asked()];
    const input = { ...other.approval, caseId: mine.caseFile.id, version: mine.caseFile.version };
    expect(await approveDraft(input)).toEqual({ ok: false, code: "draft_not_found" });
  });
});

describe("undo", () => {
  it("it takes the message back, opens the draft again, and says so", async () => {
    const { caseFile, draft, approval } = await asked();
    await approveDraft(approval);
    const [queued] = await out(caseFile.id);
    const input = { caseId: caseFile.id, outboxId: queued?.outbox.id ?? "" };
    expect(await undoApproval(input)).toMatchObject({ ok: true });
    expect((await out(caseFile.id))[0]?.outbox.state).toBe("cancelled");
    const [again] = await asWorker((tx) => draftsOf(tx, caseFile.id));
    expect(again).toMatchObject({ id: draft.id, state: "open", body: draft.body });
    expect((await standing(caseFile.id)).story.slice(-2)).toEqual([
      "draft.approved by Britta",
      "draft.undone by Britta",
    ]);
    expect(await undoApproval(input)).toEqual({ ok: false, code: "already_sent" });
  });
  it("it comes too late once a worker has the message", async () => {
    const { caseFile, approval } = await asked();
    await approveDraft(approval);
    const [queued] = await out(caseFile.id);
    await db.owner`update outbox set state = 'sending' where id = ${queued?.outbox.id ?? ""}`;
    const input = { caseId: caseFile.id, outboxId: queued?.outbox.id ?? "" };
    expect(await undoApproval(input)).toEqual({ ok: false, code: "already_sent" });
    expect((await asWorker((tx) => draftsOf(tx, caseFile.id)))[0]?.state).toBe("approved");
  });
});

describe("editing", () => {
  it("it keeps a person's words; the first touch alone stands in the timeline", async () => {
    const { caseFile, draft } = await asked();
    const saving = { caseId: caseFile.id, draftId: draft.id, recipient: "eva@ast.example" };
    const [one, two] = [
      { subject: "A", body: "eins" },
      { subject: "A", body: "zwei" },
    ];
    expect(await saveDraftText({ ...saving, ...one, draftVersion: 1 })).toMatchObject({ ok: true });
    expect(await saveDraftText({ ...saving, ...two, draftVersion: 2 })).toMatchObject({ ok: true });
    expect(await saveDraftText({ ...saving, ...one, draftVersion: 2 })).toMatchObject({
      code: "draft_stale",
    });
    const [now] = await asWorker((tx) => draftsOf(tx, caseFile.id));
    expect(now).toMatchObject({ body: "zwei", editedBy: desk.userId, version: 3 });
    const edits = (await standing(caseFile.id)).story.filter((entry) => entry.startsWith("draft.edited"));
    expect(edits).toEqual(["draft.edited by Britta"]);
  });
  it("it starts, and puts aside, a message of one's own", async () => {
    const caseFile = await testCase();
    const { id: caseId, version } = caseFile;
    await startDraft({ caseId, version, kind: "status_update", subject: "Stand", body: "In Arbeit." });
    const mine = (await asWorker((tx) => draftsOf(tx, caseId))).find((d) => d.kind === "status_update");
    const discarding = { caseId, version: version + 1, draftId: mine?.id ?? "" };
    expect(await discardDraft(discarding)).toMatchObject({ ok: true });
    const after = await asWorker((tx) => draftsOf(tx, caseId));
    expect(after.find((d) => d.id === mine?.id)).toMatchObject({ state: "discarded", body: "In Arbeit." });
    expect((await standing(caseId)).story.slice(-2)).toEqual([
      "draft.edited by Britta",
      "draft.discarded by Britta",
    ]);
  });
});
