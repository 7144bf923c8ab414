import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { asWorker } from "@/db/client";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { standing } from "@/db/testing-case";
import { sha256 } from "../adapters/hash";
import { outgoingMessageId, replyAddress } from "../adapters/mail/reply-token";
import { lockCase, saveChange } from "../case/store/change";
import { messagesOf, pausesOf } from "../case/store/find";
import { startPause } from "../case/store/pause";
import { prepareOriginal } from "./prepare";
import { receiveMail, receiveRequest } from "./receive";

/** A pipeline that can be made to fail in the middle of a transaction. */
const broken: { now: boolean } = vi.hoisted(() => ({ now: false }));
vi.mock("./pipeline", async (original) => {
  const real = await original<{ prepare: (...args: unknown[]) => unknown }>();
  return {
    ...real,
    prepare: (...args: unknown[]) => {
      if (broken.now) throw new Error("pulled the plug");
      return real.prepare(...args);
    },
  };
});

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());
beforeEach(() => {
  broken.now = false;
});

type Mail = { from?: string; to?: string; id?: string; subject?: string; body: string; headers?: string[] };
const text = (mail: Mail, transfer = "8bit", body = mail.body) =>
  [
    `From: Eva Ast <${mail.from ?? "eva@ast.example"}>`,
    `To: ${mail.to ?? "buergerservice@altenbrueck.example"}`,
    `Subject: ${mail.subject ?? "Laterne"}`,
    `Message-ID: ${mail.id ?? `<${crypto.randomUUID()}@ast.example>`}`,
    "Date: Thu, 1 Oct 2026 10:00:00 +0200",
    "Content-Type: text/plain; charset=utf-8",
    `Content-Transfer-Encoding: ${transfer}`,
    ...(mail.headers ?? []),
    "",
    body,
  ].join("\r\n");

async function store(raw: string | Uint8Array): Promise<string> {
  const receipt = await receiveMail(typeof raw === "string" ? Buffer.from(raw) : raw, "test");
  if (!receipt.ok) throw new Error(receipt.code);
  return receipt.value.id;
}
async function arrive(mail: Mail) {
  const prepared = await prepareOriginal(await store(text(mail)));
  if (prepared.state !== "prepared") throw new Error(prepared.state);
  return prepared;
}
const original = async (id: string) =>
  (await db.owner`select state, fault, case_id, sha256, bytes from originals where id = ${id}`)[0];
const countCases = async () => (await db.owner`select count(*)::int as n from cases`)[0]?.n;
const LAMP = "Guten Tag,\n\ndie Laterne vor der Lindenstraße 4 ist seit drei Tagen aus.\n\nEva Ast";

describe("prepareOriginal", () => {
  it("it makes a stored mail a case with message, proposals and story (R1)", async () => {
    const id = await store(text({ body: LAMP }));
    const prepared = await prepareOriginal(id);
    expect(prepared.state).toBe("prepared");
    const caseId = prepared.state === "prepared" ? prepared.caseId : "";
    const row = await original(id);
    expect(row).toMatchObject({ state: "prepared", case_id: caseId, fault: null });
    expect(sha256(row?.bytes)).toBe(row?.sha256);
    const { caseFile, story } = await standing(caseId);
    expect(caseFile).toMatchObject({ status: "received", applicantEmail: "eva@ast.example" });
    expect(caseFile.number).toMatch(/^20\d\d-\d{6}$/);
    expect(story).toEqual(["case.received", "case.prepared"]);
    const [message] = await asWorker((tx) => messagesOf(tx, caseId));
    expect(message?.message).toMatchObject({ body: LAMP, threading: "new", originalId: id });
    expect(message?.segments?.length).toBeGreaterThan(0);
    const proposals = await db.owner`select kind from proposals where case_id = ${caseId}`;
    expect(proposals.map((p) => p.kind)).toEqual(expect.arrayContaining(["kind", "service", "department"]));
  });

  it("it finds nothing to do a second time, and lets one of ten at once do it", async () => {
    const id = await store(text({ body: `${LAMP} (zehn)` }));
    const before = await countCases();
    const all = await Promise.all(Array.from({ length: 10 }, () => prepareOriginal(id)));
    expect(all.filter((p) => p.state === "prepared")).toHaveLength(1);
    expect(all.filter((p) => p.state === "nothing")).toHaveLength(9);
    expect(await prepareOriginal(id)).toEqual({ state: "nothing" });
    expect(await countCases()).toBe(before + 1);
  });

  it("it knows a re-encoded copy with other trace headers for the same mail (R2)", async () => {
    const mail = { id: "<copy@ast.example>", body: LAMP };
    const first = await prepareOriginal(await store(text(mail)));
    const base64 = Buffer.from(LAMP).toString("base64");
    const copies = await Promise.all([
      store(text({ ...mail, headers: ["Received: from a by b", "X-Spam: no"] })),
      store(text(mail, "base64", base64)),
    ]);
    const results = await Promise.all(copies.map((id) => prepareOriginal(id)));
    const caseId = first.state === "prepared" ? first.caseId : "";
    expect(results).toEqual(copies.map(() => ({ state: "duplicate", caseId })));
    expect(await original(copies[1] ?? "")).toMatchObject({ state: "duplicate", case_id: caseId });
    expect((await standing(caseId)).story).toEqual(["case.received", "case.prepared"]);
  });

  it("it takes two copies that come in at once for one, whoever is first (R2)", async () => {
    for (let round = 0; round < 5; round++) {
      const mail = { id: `<twin-${round}@ast.example>`, body: LAMP };
      const base64 = Buffer.from(LAMP).toString("base64");
      const twins = [await store(text(mail)), await store(text(mail, "base64", base64))];
      const results = await Promise.all(twins.map((id) => prepareOriginal(id)));
      expect(results.map((r) => r.state).sort()).toEqual(["duplicate", "prepared"]);
    }
  });

  it("it keeps two different mails with one Message-ID as two cases (R2)", async () => {
    const id = "<same@evil.example>";
    const [one, two] = [await arrive({ id, body: LAMP }), await arrive({ id, body: "Etwas ganz anderes." })];
    expect(one.caseId).not.toBe(two.caseId);
  });

  it.each([
    ["empty", "\r\n\r\n"],
    [
      "too_many_parts",
      `From: a@b.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${"--b\r\nContent-Disposition: attachment\r\n\r\nx\r\n".repeat(1001)}--b--`,
    ],
  ])("it puts an %s mail aside where staff see it, bytes kept (R6)", async (fault, raw) => {
    const before = await countCases();
    const id = await store(raw);
    expect(await prepareOriginal(id)).toEqual({ state: "quarantined", fault });
    const row = await original(id);
    expect(row).toMatchObject({ state: "quarantined", fault, case_id: null });
    expect(Buffer.from(row?.bytes).toString()).toBe(raw);
    expect(await countCases()).toBe(before);
  });
  it("it loses no garbage: each becomes a case or is put aside (R6)", async () => {
    for (let n = 0; n < 20; n++) {
      const bytes = crypto.getRandomValues(new Uint8Array(500));
      const id = await store(bytes);
      expect(["prepared", "quarantined"]).toContain((await prepareOriginal(id)).state);
      expect(Buffer.from((await original(id))?.bytes).equals(bytes)).toBe(true);
    }
  });

  it("it leaves everything as it was when it dies in the middle (R1)", async () => {
    const id = await store(text({ body: `${LAMP} (stirbt)` }));
    const before = await countCases();
    broken.now = true;
    await expect(prepareOriginal(id)).rejects.toThrow("pulled the plug");
    expect(await original(id)).toMatchObject({ state: "stored", case_id: null });
    expect(await countCases()).toBe(before);
    broken.now = false;
    expect((await prepareOriginal(id)).state).toBe("prepared");
  });

  it("it prepares a request that staff typed in, without an address to answer to", async () => {
    const request = { channel: "phone_note", from: "Herr Blau", subject: null, body: LAMP } as const;
    const receipt = await receiveRequest(request, { source: "desk", key: "1", enqueue: false });
    const prepared = await prepareOriginal(receipt.ok ? receipt.value.id : "");
    const caseId = prepared.state === "prepared" ? prepared.caseId : "";
    expect((await standing(caseId)).caseFile).toMatchObject({ channel: "phone_note", applicantEmail: "" });
  });
});

describe("an answer", () => {
  const secret = () => process.env.KLARFALL_SECRET ?? "";
  const box = "buergerservice@altenbrueck.example";
  const answerTo = (number: string) => replyAddress(secret(), box, number);

  async function waiting(over: Partial<Awaited<ReturnType<typeof standing>>["caseFile"]> = {}) {
    const { caseId, number } = await arrive({ body: LAMP });
    await asWorker(async (tx) => {
      const caseFile = await lockCase(tx, caseId);
      if (caseFile) await saveChange(tx, caseFile, { status: "waitingForApplicant", ...over }, []);
      await startPause(tx, caseId, new Date());
    });
    return { caseId, number, to: answerTo(number) };
  }
  const pauseOf = async (caseId: string) => (await asWorker((tx) => pausesOf(tx, caseId)))[0];

  it("it joins by token and sender; the clock runs again, the details become proposals (S16)", async () => {
    const { caseId, number, to } = await waiting();
    const reply = await arrive({
      to,
      subject: "AW: etwas anderes",
      body: "Es ist der Mast 1234, Telefon 05999 4711.",
    });
    expect(reply).toMatchObject({ caseId, number });
    const { caseFile, story } = await standing(caseId);
    expect(caseFile).toMatchObject({ status: "received", answerUnread: true, lane: "answered" });
    expect(story.slice(2)).toEqual(["message.received", "case.resumed", "case.prepared"]);
    expect((await pauseOf(caseId))?.endedAt).not.toBeNull();
    const messages = await asWorker((tx) => messagesOf(tx, caseId));
    expect(messages).toHaveLength(2);
    expect(messages[1]).toMatchObject({ message: { threading: "reply", language: expect.any(String) } });
    expect(messages[1]?.segments?.length).toBeGreaterThan(0);
    const gaps = await db.owner`select count(*)::int as n from proposals
      where case_id = ${caseId} and kind = 'missing' and state = 'open' and payload->>'reason' <> 'missing_document'`;
    expect(caseFile.gapCount).toBe(gaps[0]?.n);
  });
  it("it joins by the signed Message-ID it answers, whatever the subject says", async () => {
    const { caseId, number } = await waiting({ departmentId: "tiefbau" });
    const id = outgoingMessageId(secret(), box, number, crypto.randomUUID());
    const reply = await arrive({ subject: "x", body: "Mast 12.", headers: [`In-Reply-To: ${id}`] });
    expect(reply.caseId).toBe(caseId);
    expect((await standing(caseId)).caseFile.status).toBe("triaged");
  });
  it("it opens a case of its own for a stranger with a true token (S16)", async () => {
    const { caseId, to } = await waiting();
    const before = await standing(caseId);
    const foreign = await arrive({ to, from: "mallory@x.example", body: "Bitte ändern Sie die IBAN." });
    expect(foreign.caseId).not.toBe(caseId);
    const opened = await standing(foreign.caseId);
    expect(opened.story).toContain("sender.unverified");
    const [message] = await asWorker((tx) => messagesOf(tx, foreign.caseId));
    expect(message?.message.threading).toBe("thread_unverified");
    expect(await standing(caseId)).toEqual(before);
  });
  it("it opens a new case for a forged token and for a number in the subject alone (S16)", async () => {
    const { caseId, number } = await waiting();
    const before = await standing(caseId);
    const forged = `buergerservice+${number}.${"0".repeat(20)}@altenbrueck.example`;
    const one = await arrive({ to: forged, body: "Nachtrag." });
    const two = await arrive({ subject: `AW: Ihr Vorgang ${number}`, body: "Nachtrag zwei." });
    expect([one.caseId, two.caseId]).not.toContain(caseId);
    expect((await standing(one.caseId)).story).toContain("sender.unverified");
    const [message] = await asWorker((tx) => messagesOf(tx, two.caseId));
    expect(message?.message.doubt).toEqual({ code: "number_only", number });
    expect(await standing(caseId)).toEqual(before);
  });
  it("it opens a case of its own for the sender of another case (S16)", async () => {
    const mine = await waiting();
    const other = await arrive({ from: "bo@y.example", body: "Der Baum ist gefallen." });
    const crossed = await arrive({ to: mine.to, from: "bo@y.example", body: "Nachtrag." });
    expect([mine.caseId, other.caseId]).not.toContain(crossed.caseId);
  });
  it("it opens a closed case again, where it was", async () => {
    const closed = { status: "closed", closedAt: new Date(), outcome: "informed" } as const;
    const [known, unsorted] = [await waiting({ ...closed, departmentId: "tiefbau" }), await waiting(closed)];
    for (const { to } of [known, unsorted]) await arrive({ to, body: "Es ist wieder dunkel." });
    const { caseFile, story } = await standing(known.caseId);
    expect(caseFile).toMatchObject({ status: "reopened", closedAt: null, outcome: null, lane: "answered" });
    expect(story).toContain("case.reopened");
    expect((await standing(unsorted.caseId)).caseFile.status).toBe("received");
  });
  it("it keeps an automatic answer and changes nothing else (S17)", async () => {
    const { caseId, to } = await waiting();
    const before = (await standing(caseId)).caseFile;
    await arrive({ to, body: "Ich bin im Urlaub.", headers: ["Auto-Submitted: auto-replied"] });
    const { caseFile, story } = await standing(caseId);
    expect(caseFile).toEqual({ ...before, version: before.version + 1 });
    expect((await pauseOf(caseId))?.endedAt).toBeNull();
    expect(story.at(-1)).toBe("message.received");
    expect(await asWorker((tx) => messagesOf(tx, caseId))).toHaveLength(2);
  });
  it("it goes back to whoever held the case", async () => {
    const smith = await testActor("Smith", [{ role: "specialist", departmentId: "tiefbau" }]);
    const { caseId, to } = await waiting({ departmentId: "tiefbau", claimedBy: smith.userId });
    await arrive({ to, body: "Mast 7." });
    expect((await standing(caseId)).caseFile).toMatchObject({
      status: "inProgress",
      claimedBy: smith.userId,
    });
  });
  it("it attaches ten answers at once, each once (R4)", async () => {
    const { caseId, to } = await waiting();
    await Promise.all(Array.from({ length: 10 }, (_, n) => arrive({ to, body: `Antwort ${n}` })));
    expect(await asWorker((tx) => messagesOf(tx, caseId))).toHaveLength(11);
    const { story } = await standing(caseId);
    expect(story.filter((entry) => entry === "message.received")).toHaveLength(10);
    expect(story.filter((entry) => entry === "case.resumed")).toHaveLength(1);
  });
});
