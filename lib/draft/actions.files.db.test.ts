import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { GET } from "@/app/api/draft-files/[id]/route";
import { POST } from "@/app/api/drafts/[id]/files/route";
import { asWorker } from "@/db/client";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { standing, testCase, testMessage, testPreparation } from "@/db/testing-case";
import { latin, pdf, photo } from "@/e2e/support/sample-files";
import { closeLeaving } from "../adapters/files/leaving/leave";
import { sha256 } from "../adapters/hash";
import { townSender } from "../adapters/town";
import { insertMessage } from "../case/store/open";
import type { Actor } from "../user/schema";
import { approveDraft, undoApproval } from "./actions";
import { attachCaseFile, removeFile } from "./actions/files";
import { loadDraftFile } from "./queries";
import { approvedContent } from "./rules";
import { draftsOf, outgoingOf } from "./store/draft";
import { boundFiles, draftFilesOf, filesOfDraft } from "./store/files";

const signedIn: { actor: Actor | null } = vi.hoisted(() => ({ actor: null }));
vi.mock("@/lib/auth", () => ({ currentActor: async () => signedIn.actor }));
vi.mock("next/cache", () => ({ revalidatePath: () => undefined }));
vi.mock("next/headers", () => ({ cookies: async () => ({ get: () => undefined }) }));

let db: TestDatabase;
let desk: Actor;
let foreign: Actor;
beforeAll(async () => {
  db = await testDatabase();
  desk = await testActor("Britta", [{ role: "front_desk", departmentId: null }]);
  foreign = await testActor("Fremd", [{ role: "specialist", departmentId: "soziales" }]);
});
afterAll(async () => {
  await closeLeaving();
  await db.close();
});
beforeEach(() => {
  signedIn.actor = desk;
});

const LEAFLET = pdf([["Merkblatt"]]);
async function asked() {
  const caseFile = await testCase();
  const [draft] = await asWorker((tx) => draftsOf(tx, caseFile.id));
  if (!draft) throw new Error("no draft");
  return { caseFile, draft, ref: { caseId: caseFile.id, draftId: draft.id } };
}
async function put(draftId: string, name: string, bytes: Uint8Array, headers: Record<string, string> = {}) {
  const request = new Request(`http://127.0.0.1/api/drafts/${draftId}/files`, {
    method: "POST",
    headers: {
      "content-type": "application/octet-stream",
      "x-file-name": encodeURIComponent(name),
      ...headers,
    },
    body: new Uint8Array(bytes),
  });
  const response = await POST(request, { params: Promise.resolve({ id: draftId }) });
  const body: unknown = await response.json();
  return { status: response.status, body };
}
const files = (draftId: string) => asWorker((tx) => filesOfDraft(tx, draftId));
/** What the approver's screen holds of a draft right now. */
async function seen({ caseFile, draft }: Awaited<ReturnType<typeof asked>>) {
  const content = approvedContent({ ...draft, ...townSender() }, await files(draft.id));
  const { version } = (await standing(caseFile.id)).caseFile;
  const ids = { caseId: caseFile.id, draftId: draft.id };
  return { ...ids, version, draftVersion: draft.version, contentHash: sha256(content) };
}
/** A file that the citizen sent, in a case of its own or in the one given. */
async function sentFile(caseId: string, name: string, bytes: Uint8Array, held = false) {
  const check = held
    ? ({ detected: "", state: "held", fault: "macro" } as const)
    : ({ detected: "", state: "unscanned", fault: null } as const);
  const message = await testMessage({ attachments: [{ name, mediaType: "x/y", bytes, check }] });
  await asWorker((tx) => insertMessage(tx, caseId, message, testPreparation));
  const [row] = await db.owner`select id from attachments where message_id = ${message.id}`;
  return String(row?.id);
}

describe("putting a file to a draft", () => {
  it("it keeps the very bytes under their name, in the timeline too, and gives them to whoever sees the case", async () => {
    const { caseFile, draft } = await asked();
    expect(await put(draft.id, "Merkblatt Größe.pdf", LEAFLET)).toMatchObject({ status: 201 });
    const [file] = await files(draft.id);
    expect(file).toMatchObject({
      ...{ name: "Merkblatt Größe.pdf", sha256: sha256(LEAFLET), size: LEAFLET.length, bare: false },
      ...{ addedBy: desk.userId, state: "unscanned", mediaType: "application/pdf" },
    });
    expect((await standing(caseFile.id)).story.at(-1)).toBe("draft.attached by Britta");
    const given = await loadDraftFile(desk, file?.id ?? "");
    expect(given?.name).toBe("Merkblatt Größe.pdf");
    expect(sha256(given?.bytes ?? latin(""))).toBe(sha256(LEAFLET));
    expect(await loadDraftFile(foreign, file?.id ?? "")).toBeNull();
  });
  it("it records who opened it, and nothing where somebody may not (R8)", async () => {
    const { draft } = await asked();
    await put(draft.id, "a.pdf", LEAFLET);
    const id = (await files(draft.id))[0]?.id ?? "";
    const open = async () =>
      (await GET(new Request("http://127.0.0.1/"), { params: Promise.resolve({ id }) })).status;
    const records = () =>
      db.owner`select actor_id from audit_entries where kind = 'file.downloaded' and subject = ${id}`;
    signedIn.actor = foreign;
    expect(await open()).toBe(404);
    expect(await records()).toEqual([]);
    signedIn.actor = desk;
    expect(await open()).toBe(200);
    expect(await records()).toEqual([{ actor_id: desk.userId }]);
  });
  it("it leaves the draft's version alone, so that words typed meanwhile are not overtaken", async () => {
    const { draft } = await asked();
    await put(draft.id, "a.pdf", LEAFLET);
    const [now] = await db.owner`select version, edited_by from drafts where id = ${draft.id}`;
    expect(now).toEqual({ version: draft.version, edited_by: null });
  });
  it("it keeps of a photo only the copy without notes", async () => {
    const { draft } = await asked();
    const original = photo("GEHEIM 51.5 N");
    await put(draft.id, "haus.jpg", original);
    const [file] = await files(draft.id);
    expect(file?.bare).toBe(true);
    const given = await loadDraftFile(desk, file?.id ?? "");
    expect(Buffer.from(given?.bytes ?? []).includes("GEHEIM")).toBe(false);
    expect(await db.owner`select 1 from blobs where sha256 = ${sha256(original)}`).toHaveLength(0);
  });
  it.each([
    ["a.exe", latin("MZ"), 422, "Die Datei ist ein Programm."],
    ["a.zip", latin("PK\u0005\u0006").subarray(0, 4), 422, "gesperrt"],
    ["a.html", latin("<!doctype html>x"), 422, "Möglich sind PDF"],
    ["a.txt", latin(""), 422, "passt nicht zum Inhalt"],
    ["a.pdf", Buffer.alloc(17 * 1024 * 1024 + 1), 413, "größer als 17 MB"],
  ])("it refuses %s with a sentence, and keeps nothing", async (name, bytes, status, sentence) => {
    const { caseFile, draft } = await asked();
    const answer = await put(draft.id, name, bytes);
    expect(answer).toMatchObject({ status, body: { message: expect.stringContaining(sentence) } });
    expect(await files(draft.id)).toEqual([]);
    expect((await standing(caseFile.id)).caseFile.version).toBe(caseFile.version);
  });
  it("it takes no more than fits into one mail, and the same file once", async () => {
    const { draft } = await asked();
    const large = (n: number) => Buffer.concat([LEAFLET, Buffer.alloc(10 * 1024 * 1024, n)]);
    expect((await put(draft.id, "a.pdf", large(1))).status).toBe(201);
    expect((await put(draft.id, "a.pdf", large(1))).body).toMatchObject({ code: "file_attached" });
    expect((await put(draft.id, "b.pdf", large(2))).body).toMatchObject({
      code: "mail_too_large",
      message: expect.stringContaining("größer als 25 MB"),
    });
    expect(await files(draft.id)).toHaveLength(1);
  });
  it("it takes ten at once, each once (R4)", async () => {
    const { caseFile, draft } = await asked();
    const all = await Promise.all(
      Array.from({ length: 10 }, (_, n) => put(draft.id, `${n % 5}.pdf`, pdf([[`${n % 5}`]]))),
    );
    expect(all.filter(({ status }) => status === 201)).toHaveLength(5);
    expect((await files(draft.id)).map(({ name }) => name).sort()).toEqual([
      "0.pdf",
      "1.pdf",
      "2.pdf",
      "3.pdf",
      "4.pdf",
    ]);
    const { story } = await standing(caseFile.id);
    expect(story.filter((entry) => entry.startsWith("draft.attached"))).toHaveLength(5);
  });
  it("it is for whoever may write, and no form of another site can do it", async () => {
    const { draft } = await asked();
    expect((await put(draft.id, "a.pdf", LEAFLET, { "content-type": "text/plain" })).status).toBe(400);
    signedIn.actor = foreign;
    expect((await put(draft.id, "a.pdf", LEAFLET)).status).toBe(404);
    signedIn.actor = null;
    expect((await put(draft.id, "a.pdf", LEAFLET)).status).toBe(401);
    expect(await files(draft.id)).toEqual([]);
  });
});

describe("a file of the case", () => {
  it("it goes out as a copy, photos without notes, and names where it comes from", async () => {
    const { caseFile, draft, ref } = await asked();
    const attachmentId = await sentFile(caseFile.id, "IMG_1", photo("GEHEIM"));
    expect(await attachCaseFile({ ...ref, attachmentId })).toMatchObject({ ok: true });
    expect(await files(draft.id)).toMatchObject([{ name: "IMG_1.jpg", bare: true, attachmentId }]);
  });
  it("it never goes out where it is held, nor does the same content by another way", async () => {
    const { caseFile, draft, ref } = await asked();
    const bytes = pdf([["gesperrt"]]);
    const attachmentId = await sentFile(caseFile.id, "böse.pdf", bytes, true);
    expect(await attachCaseFile({ ...ref, attachmentId })).toEqual({
      ...{ ok: false, code: "file_held", detail: { why: "macro" } },
    });
    expect((await put(draft.id, "harmlos.pdf", bytes)).body).toMatchObject({ code: "file_held" });
    const smuggled = db.owner`insert into draft_files (id, case_id, draft_id, sha256, name, media_type, size, state, bare, added_by, added_at)
      values (gen_random_uuid(), ${caseFile.id}, ${draft.id}, ${sha256(bytes)}, 'x', 'x', 1, 'clean', false, ${desk.userId}, now())`;
    await expect(smuggled).rejects.toThrow(/held file/);
    expect(await files(draft.id)).toEqual([]);
  });
  it("it is never a file of another case (S3)", async () => {
    const [mine, other] = [await asked(), await asked()];
    const attachmentId = await sentFile(other.caseFile.id, "fremd.pdf", pdf([["fremd"]]));
    expect(await attachCaseFile({ ...mine.ref, attachmentId })).toEqual({ ok: false, code: "file_gone" });
    expect(await files(mine.draft.id)).toEqual([]);
  });
});

describe("taking a file off", () => {
  it("it stays in the record and goes out no more; a second time it is gone", async () => {
    const { caseFile, draft, ref } = await asked();
    await put(draft.id, "a.pdf", LEAFLET);
    const [file] = await files(draft.id);
    const input = { ...ref, fileId: file?.id ?? "" };
    const both = await Promise.all([removeFile(input), removeFile(input)]);
    expect(both.filter((result) => result.ok)).toHaveLength(1);
    expect(both).toContainEqual({ ok: false, code: "file_gone" });
    expect(await files(draft.id)).toEqual([]);
    expect(await asWorker((tx) => draftFilesOf(tx, caseFile.id))).toHaveLength(1);
    expect((await standing(caseFile.id)).story.at(-1)).toBe("draft.detached by Britta");
    signedIn.actor = foreign;
    expect(await removeFile(input)).toMatchObject({ ok: false, code: "case_not_found" });
  });
});

describe("an approval", () => {
  it("it binds the files; one more, one less or another one voids it (R3)", async () => {
    const one = await asked();
    await put(one.draft.id, "a.pdf", LEAFLET);
    const before = await seen(one);
    await put(one.draft.id, "b.pdf", pdf([["b"]]));
    const { version } = await seen(one);
    expect(await approveDraft(before)).toEqual({ ok: false, code: "case_stale" });
    expect(await approveDraft({ ...before, version })).toEqual({ ok: false, code: "content_changed" });
    const [a] = await files(one.draft.id);
    await removeFile({ caseId: one.caseFile.id, draftId: one.draft.id, fileId: a?.id ?? "" });
    expect(await approveDraft({ ...before, version: version + 1 })).toMatchObject({
      code: "content_changed",
    });
    expect(await asWorker((tx) => outgoingOf(tx, one.caseFile.id))).toEqual([]);
  });
  it("it keeps which files it binds, whatever becomes of the draft; undone, they are all there again", async () => {
    const one = await asked();
    await put(one.draft.id, "a.pdf", LEAFLET);
    expect(await approveDraft(await seen(one))).toMatchObject({ ok: true });
    const [sent] = await asWorker((tx) => outgoingOf(tx, one.caseFile.id));
    const bound = () => asWorker((tx) => boundFiles(tx, sent?.approval.id ?? ""));
    expect(await bound()).toMatchObject([{ name: "a.pdf", sha256: sha256(LEAFLET) }]);
    const refused = await put(one.draft.id, "c.pdf", pdf([["c"]]));
    expect(refused).toMatchObject({ status: 409, body: { code: "draft_not_open" } });
    await undoApproval({ caseId: one.caseFile.id, outboxId: sent?.outbox.id ?? "" });
    expect(await files(one.draft.id)).toHaveLength(1);
    const [a] = await files(one.draft.id);
    await removeFile({ caseId: one.caseFile.id, draftId: one.draft.id, fileId: a?.id ?? "" });
    expect(await bound()).toHaveLength(1);
  });
  it("it and a file that comes at the same moment never both go through (R4)", async () => {
    for (let round = 0; round < 5; round++) {
      const one = await asked();
      await put(one.draft.id, "a.pdf", LEAFLET);
      const approval = await seen(one);
      const [approved, late] = await Promise.all([
        approveDraft(approval),
        put(one.draft.id, "b.pdf", pdf([["b"]])),
      ]);
      expect(approved.ok).toBe(late.status !== 201);
      const [sent] = await asWorker((tx) => outgoingOf(tx, one.caseFile.id));
      const bound = sent ? await asWorker((tx) => boundFiles(tx, sent.approval.id)) : [];
      expect(bound).toHaveLength(approved.ok ? 1 : 0);
    }
  });
});
