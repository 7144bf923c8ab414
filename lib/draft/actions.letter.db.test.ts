import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { asWorker } from "@/db/client";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { standing, testCase } from "@/db/testing-case";
import { sha256 } from "../adapters/hash";
import { townSender } from "../adapters/town";
import type { Actor } from "../user/schema";
import { approveDraft, markPrinted, saveDraftText, undoApproval } from "./actions";
import { loadLetter } from "./queries";
import { approvedContent } from "./rules";
import { draftsOf, outgoingOf } from "./store/draft";
import { takeForSending } from "./store/outbox";

const signedIn: { actor: Actor | null } = vi.hoisted(() => ({ actor: null }));
vi.mock("@/lib/auth", () => ({ currentActor: async () => signedIn.actor }));
vi.mock("next/cache", () => ({ revalidatePath: () => undefined }));

let db: TestDatabase;
let desk: Actor;
let foreign: Actor;
beforeAll(async () => {
  db = await testDatabase();
  desk = await testActor("Britta", [{ role: "front_desk", departmentId: null }]);
  foreign = await testActor("Fremd", [{ role: "specialist", departmentId: "soziales" }]);
});
afterAll(() => db.close());
beforeEach(() => {
  signedIn.actor = desk;
});

const POSTAL = "Eva Ast\nLindenstraße 4\n49991 Altenbrück";
const draftOf = async (caseId: string) => {
  const [draft] = await asWorker((tx) => draftsOf(tx, caseId));
  if (!draft) throw new Error("no draft");
  return draft;
};
const outboxOf = async (caseId: string) => (await asWorker((tx) => outgoingOf(tx, caseId))).at(-1);

/** A case without a mail address whose draft was addressed and approved as a letter. */
async function approvedLetter() {
  const { id: caseId } = await testCase();
  const { id: draftId, subject, body } = await draftOf(caseId);
  const saving = { caseId, draftId, draftVersion: 1, recipient: "", postal: `${POSTAL}\r\n`, subject, body };
  expect(await saveDraftText(saving)).toMatchObject({ ok: true });
  const draft = await draftOf(caseId);
  const { version } = (await standing(caseId)).caseFile;
  const contentHash = sha256(approvedContent({ ...draft, ...townSender() }, []));
  const seen = { draftId, draftVersion: draft.version, contentHash };
  expect(await approveDraft({ caseId, version, ...seen })).toMatchObject({ ok: true });
  return { caseId, draftId, outboxId: (await outboxOf(caseId))?.outbox.id ?? "" };
}

describe("a letter on paper", () => {
  it("it waits for the printer, is never sent by mail, and counts once a person has printed it", async () => {
    const { caseId, outboxId } = await approvedLetter();
    expect(await outboxOf(caseId)).toMatchObject({
      outbox: { state: "to_print" },
      approval: { recipient: "", postal: POSTAL, userId: desk.userId },
    });
    const jobs =
      await db.owner`select 1 from graphile_worker._private_jobs where key = ${`send:${outboxId}`}`;
    expect(jobs).toEqual([]);
    const later = new Date(Date.now() + 86_400_000);
    expect(await asWorker((tx) => takeForSending(tx, outboxId, "w", later))).toBeNull();
    expect(await markPrinted({ caseId, outboxId })).toMatchObject({ ok: true });
    expect((await outboxOf(caseId))?.outbox.state).toBe("printed");
    const { caseFile, story } = await standing(caseId);
    expect(story.slice(-2)).toEqual(["letter.printed by Britta", "case.paused"]);
    expect(caseFile.status).toBe("waitingForApplicant");
    expect(
      await db.owner`select channel, body, message_id from messages where case_id = ${caseId} and direction = 'out'`,
    ).toEqual([{ channel: "letter", body: "Wo steht die Laterne?", message_id: null }]);
  });
  it("it is printed once by two people, and cannot be taken back after that (R4)", async () => {
    const { caseId, outboxId } = await approvedLetter();
    const both = await Promise.all([markPrinted({ caseId, outboxId }), markPrinted({ caseId, outboxId })]);
    expect(both.filter((result) => result.ok)).toHaveLength(1);
    expect(await undoApproval({ caseId, outboxId })).toEqual({ ok: false, code: "already_sent" });
  });
  it("it is taken back while nobody has printed it", async () => {
    const { caseId, draftId, outboxId } = await approvedLetter();
    expect(await undoApproval({ caseId, outboxId })).toMatchObject({ ok: true });
    expect([(await draftOf(caseId)).id, (await draftOf(caseId)).state]).toEqual([draftId, "open"]);
    expect(await markPrinted({ caseId, outboxId })).toEqual({ ok: false, code: "already_sent" });
    expect(await loadLetter(desk, outboxId)).toBeNull();
  });
  it("it is a PDF for whoever sees the case, and nothing for anybody else (S3)", async () => {
    const { caseId, outboxId } = await approvedLetter();
    const file = await loadLetter(desk, outboxId);
    expect(
      Buffer.from(file?.bytes ?? [])
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");
    expect(file?.name).toMatch(/^brief-20\d\d-\d{6}\.pdf$/);
    expect(await loadLetter(foreign, outboxId)).toBeNull();
    signedIn.actor = foreign;
    expect(await markPrinted({ caseId, outboxId })).toMatchObject({ ok: false });
    signedIn.actor = null;
    expect(await markPrinted({ caseId, outboxId })).toEqual({ ok: false, code: "signed_out" });
    expect((await outboxOf(caseId))?.outbox.state).toBe("to_print");
  });
  it.each(["1\n2\n3\n4\n5\n6\n7", "x".repeat(61), "Eva\u0007\nWeg 1\n1 Ort"])(
    "it takes no address that fits no window: %j",
    async (postal) => {
      const { id: caseId } = await testCase();
      const { id: draftId, subject, body } = await draftOf(caseId);
      const saving = { caseId, draftId, draftVersion: 1, recipient: "", postal, subject, body };
      expect(await saveDraftText(saving)).toMatchObject({ ok: false, code: "bad_input" });
    },
  );
});
