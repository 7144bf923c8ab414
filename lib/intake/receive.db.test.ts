import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { receiveMail, receiveRequest } from "./receive";

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

const mail = (text: string) => new TextEncoder().encode(`From: eva@ast.example\r\n\r\n${text}`);
const request = {
  channel: "phone_note",
  from: "Eva Ast",
  subject: null,
  body: "Die Laterne ist aus.",
} as const;

const stored = () =>
  db.owner`select id, state, bytes, sha256, delivery_key from originals order by stored_at`;
const jobs = () => db.owner<{ key: string }[]>`select key from graphile_worker._private_jobs`;

describe("receiveMail", () => {
  it("it keeps the bytes as they came and queues their preparation with them (R1)", async () => {
    const bytes = new Uint8Array([...mail("eins"), 0, 255, 13, 10]);
    const receipt = await receiveMail(bytes, "folder");
    const rows = await stored();
    expect(receipt).toEqual({ ok: true, value: { id: rows[0]?.id, sha256: rows[0]?.sha256, isNew: true } });
    expect(Buffer.from(rows[0]?.bytes).equals(bytes)).toBe(true);
    expect(rows[0]?.state).toBe("stored");
    expect((await jobs()).map((job) => job.key)).toEqual([`prepare:${rows[0]?.id}`]);
  });

  it("it takes the same delivery twice, even fifty times at once, for one (R2)", async () => {
    const before = (await stored()).length;
    const receipts = await Promise.all(Array.from({ length: 50 }, () => receiveMail(mail("zwei"), "folder")));
    const fresh = receipts.filter((r) => r.ok && r.value.isNew);
    expect(fresh).toHaveLength(1);
    expect(new Set(receipts.map((r) => r.ok && r.value.id)).size).toBe(1);
    expect((await stored()).length).toBe(before + 1);
    expect((await jobs()).length).toBe(before + 1);
  });

  it.each([
    ["empty", new Uint8Array()],
    ["too_large", new Uint8Array(50 * 1024 * 1024 + 1)],
  ])("it refuses what is %s before it stores anything", async (code, bytes) => {
    const before = (await stored()).length;
    expect(await receiveMail(bytes, "folder")).toEqual({ ok: false, code });
    expect((await stored()).length).toBe(before);
  });
});

describe("receiveRequest", () => {
  const delivery = { source: "api:portal", key: "order-1", enqueue: true };
  it("it gives the first receipt again for the same key and content", async () => {
    const [first, second] = [
      await receiveRequest(request, delivery),
      await receiveRequest(request, delivery),
    ];
    expect(first).toMatchObject({ ok: true, value: { isNew: true } });
    expect(second).toMatchObject({ ok: true, value: { isNew: false } });
    expect(first.ok && second.ok && first.value.id === second.value.id).toBe(true);
  });
  it("it refuses the same key for other content, and keeps the first (R2)", async () => {
    const before = await stored();
    expect(await receiveRequest({ ...request, body: "etwas anderes" }, delivery)).toEqual({
      ok: false,
      code: "key_reused",
    });
    expect(await stored()).toEqual(before);
  });
  it("it keeps the same key of another system apart", async () => {
    const other = await receiveRequest(request, { ...delivery, source: "api:shop" });
    expect(other).toMatchObject({ ok: true, value: { isNew: true } });
  });
  it("it queues nothing where the caller prepares at once", async () => {
    const before = (await jobs()).length;
    await receiveRequest(request, { source: "desk", key: "x", enqueue: false });
    expect((await jobs()).length).toBe(before);
  });
});

describe("store_original", () => {
  it("it stores nothing if the job cannot be queued: one transaction (R1)", async () => {
    const before = (await stored()).length;
    await db.owner`alter function graphile_worker.add_job rename to add_job_gone`;
    await expect(receiveMail(mail("drei"), "folder")).rejects.toThrow();
    await db.owner`alter function graphile_worker.add_job_gone rename to add_job`;
    expect((await stored()).length).toBe(before);
    expect(await receiveMail(mail("drei"), "folder")).toMatchObject({ ok: true, value: { isNew: true } });
  });
});
