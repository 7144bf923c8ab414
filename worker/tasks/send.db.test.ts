import { v7 } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { asWorker } from "@/db/client";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { standing, testCase } from "@/db/testing-case";
import { testFiles } from "@/db/testing-file";
import { fakeSmtp, type Script } from "@/e2e/support/fake-smtp";
import { receivingServer } from "@/e2e/support/mailbox";
import { pdf } from "@/e2e/support/sample-files";
import { sha256 } from "@/lib/adapters/hash";
import { parseMail } from "@/lib/adapters/mail/parse";
import { townSender } from "@/lib/adapters/town";
import { pausesOf } from "@/lib/case/store/find";
import { approvedContent } from "@/lib/draft/rules";
import { draftsOf, outgoingOf } from "@/lib/draft/store/draft";
import { approveAndQueue, cancelQueued, takeForSending } from "@/lib/draft/store/outbox";
import type { Env } from "@/lib/env";
import { saveSenderRow } from "@/lib/sender/store";
import type { Actor } from "@/lib/user/schema";
import { sendTask } from "./send";

/** The settings are read once a process; each test has a mail server of its own. */
const smtp: { url: string | undefined } = vi.hoisted(() => ({ url: undefined }));
vi.mock("@/lib/env", async (original) => {
  const real = await original<{ env: () => Env }>();
  return { ...real, env: () => ({ ...real.env(), SMTP_URL: smtp.url }) };
});

let db: TestDatabase;
let desk: Actor;
beforeAll(async () => {
  db = await testDatabase();
  desk = await testActor("Britta", [{ role: "front_desk", departmentId: null }]);
});
afterAll(() => db.close());
beforeEach(() => {
  smtp.url = undefined;
});

/** A case with an approved follow-up whose undo time is over. */
async function approved(
  sender = townSender(),
  enclosed: readonly { name: string; bytes: Uint8Array }[] = [],
): Promise<{ caseId: string; outboxId: string }> {
  const caseFile = await testCase();
  const outboxId = await asWorker(async (tx) => {
    const [draft] = await draftsOf(tx, caseFile.id);
    if (!draft) throw new Error("no draft");
    const files = await testFiles(tx, draft, desk.userId, enclosed);
    return approveAndQueue(tx, {
      draft,
      sender,
      files,
      caseVersion: caseFile.version,
      userId: desk.userId,
      contentHash: sha256(approvedContent({ ...draft, ...townSender() }, files)),
      messageIdOf: (id) => `<${id}@altenbrueck.example>`,
      inReplyTo: "<frage@ast.example>",
      at: new Date(),
      sendAt: new Date(Date.now() - 1000),
    });
  });
  return { caseId: caseFile.id, outboxId };
}
const task = (outboxId: string) => sendTask({ outboxId }, "worker-1");
const outboxOf = async (caseId: string) => (await asWorker((tx) => outgoingOf(tx, caseId)))[0]?.outbox;
const sentMessages = (caseId: string) =>
  db.owner`select to_address, subject, body, message_id from messages where case_id = ${caseId} and direction = 'out'`;

async function against(script: Script) {
  const server = await fakeSmtp(script);
  smtp.url = server.url;
  const made = await approved();
  await task(made.outboxId);
  await server.stop();
  return { ...made, server, outbox: await outboxOf(made.caseId), ...(await standing(made.caseId)) };
}

describe("sending", () => {
  it("it delivers the approved words once, keeps the message and stops the clock (R3)", async () => {
    const raws: string[] = [];
    const server = receivingServer(({ raw }) => raws.push(raw));
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", () => ready()));
    const address = server.server.address();
    smtp.url = `smtp://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
    const { caseId, outboxId } = await approved();
    await Promise.all([task(outboxId), task(outboxId), task(outboxId)]);
    await task(outboxId);
    await new Promise<void>((closed) => server.close(() => closed()));
    expect(raws).toHaveLength(1);
    expect(raws[0]).toContain("Wo steht die Laterne?");
    expect(raws[0]).toMatch(/^In-Reply-To: <frage@ast\.example>/m);
    const outbox = await outboxOf(caseId);
    expect(outbox).toMatchObject({ state: "sent", attempts: 1, workerId: null, fault: null });
    expect(await sentMessages(caseId)).toMatchObject([
      { to_address: "eva@ast.example", body: "Wo steht die Laterne?", message_id: outbox?.messageId },
    ]);
    const { caseFile, story } = await standing(caseId);
    expect(caseFile).toMatchObject({ status: "waitingForApplicant", lane: "waiting" });
    expect(caseFile.firstAnswerAt).not.toBeNull();
    expect(story.slice(-2)).toEqual(["message.sent", "case.paused"]);
    expect(await asWorker((tx) => pausesOf(tx, caseId))).toMatchObject([{ endedAt: null }]);
  });

  it("it shows a cut after the final dot as unclear and never sends again (R3)", async () => {
    const { caseId, outboxId, outbox, story, caseFile } = await against({ content: ["cut"] });
    expect(outbox).toMatchObject({ state: "unclear", fault: "no_answer" });
    expect(story.at(-1)).toBe("message.unclear");
    expect(caseFile.status).toBe("received");
    expect(await sentMessages(caseId)).toEqual([]);
    const again = await fakeSmtp({});
    smtp.url = again.url;
    await task(outboxId);
    await again.stop();
    expect(again.contents).toEqual([]);
  });

  it("it shows a refusal as failed", async () => {
    const { outbox, story } = await against({ rcpt: ["550 no such user"] });
    expect(outbox).toMatchObject({ state: "failed", fault: "smtp_550" });
    expect(story.at(-1)).toBe("message.failed");
  });

  it("it tries again later after a `not now`, with nothing in the timeline yet", async () => {
    const { outbox, story, outboxId } = await against({ rcpt: ["450 greylisted"] });
    expect(outbox).toMatchObject({ state: "queued", fault: "smtp_450", attempts: 1 });
    expect(outbox?.notBefore.getTime()).toBeGreaterThan(Date.now() + 50_000);
    expect(story.at(-1)).toBe("case.prepared");
    const jobs =
      await db.owner`select run_at from graphile_worker._private_jobs where key = ${`send:${outboxId}`}`;
    expect(jobs[0]?.run_at).toEqual(outbox?.notBefore);
  });

  it("it gives up after the seventh attempt and says so", async () => {
    const server = await fakeSmtp({ mail: ["451 later"] });
    smtp.url = server.url;
    const { caseId, outboxId } = await approved();
    for (let attempt = 0; attempt < 8; attempt++) {
      await db.owner`update outbox set not_before = now() - interval '1 second' where id = ${outboxId}`;
      await task(outboxId);
    }
    await server.stop();
    expect(await outboxOf(caseId)).toMatchObject({ state: "failed", attempts: 7 });
    expect((await standing(caseId)).story.filter((e) => e === "message.failed")).toHaveLength(1);
  });

  it("it sends nothing that was taken back, is not due, or does not exist (R3)", async () => {
    const server = await fakeSmtp({});
    smtp.url = server.url;
    const [undone, early] = [await approved(), await approved()];
    await asWorker((tx) => cancelQueued(tx, undone.outboxId, new Date()));
    await db.owner`update outbox set not_before = now() + interval '1 minute' where id = ${early.outboxId}`;
    for (const outboxId of [undone.outboxId, early.outboxId, v7()]) await task(outboxId);
    await server.stop();
    expect(server.contents).toEqual([]);
    expect((await outboxOf(early.caseId))?.state).toBe("queued");
  });

  it("it leaves everything queued where no mail server is set", async () => {
    const { caseId, outboxId } = await approved();
    await task(outboxId);
    expect(await outboxOf(caseId)).toMatchObject({ state: "queued", attempts: 0 });
  });

  it("it sends nothing under a name that was changed since, and opens the draft again (R3)", async () => {
    const server = await fakeSmtp({});
    smtp.url = server.url;
    const { caseId, outboxId } = await approved({ ...townSender(), signature: "Alte Straße 1" });
    await task(outboxId);
    await server.stop();
    expect(server.contents).toEqual([]);
    expect(await outboxOf(caseId)).toMatchObject({ state: "cancelled", fault: "sender_changed" });
    expect((await standing(caseId)).story.at(-1)).toBe("draft.voided");
    expect((await asWorker((tx) => draftsOf(tx, caseId)))[0]?.state).toBe("open");
  });

  it("it sends under the department's name, with its signature in both forms, and keeps it so", async () => {
    const server = await fakeSmtp({});
    smtp.url = server.url;
    const by = { userId: desk.userId, at: new Date() };
    const row = { name: "Tiefbauamt", address: "tiefbau@altenbrueck.example", signature: "Raum 12" };
    await asWorker((tx) => saveSenderRow(tx, { ...row, departmentId: "tiefbau", version: 0 }, by));
    const sender = { fromName: row.name, fromAddress: row.address, signature: row.signature };
    const { caseId, outboxId } = await approved(sender);
    await task(outboxId);
    await server.stop();
    const read = parseMail(Buffer.from(server.contents[0] ?? "", "latin1"));
    expect(read.ok && read.mail).toMatchObject({
      from: { name: row.name, address: row.address },
      text: "Wo steht die Laterne?\n\n-- \nRaum 12",
    });
    expect(read.ok && read.mail.htmlText).toContain("Raum 12");
    expect(server.contents[0]).toMatch(/^Reply-To: tiefbau\+/m);
    expect(await sentMessages(caseId)).toMatchObject([{ body: "Wo steht die Laterne?\n\n-- \nRaum 12" }]);
  });

  it("it sends exactly the approved files, and the message keeps which ones left (R3)", async () => {
    const server = await fakeSmtp({});
    smtp.url = server.url;
    const enclosed = ["Merkblatt Größe.pdf", "Formular.pdf"].map((name) => ({ name, bytes: pdf([[name]]) }));
    const { caseId, outboxId } = await approved(townSender(), enclosed);
    // Another file for the same draft, put there after the approval by whatever slip, is none of this message.
    const [draft] = await asWorker((tx) => draftsOf(tx, caseId));
    if (draft)
      await asWorker((tx) => testFiles(tx, draft, desk.userId, [{ name: "x.pdf", bytes: pdf([["x"]]) }]));
    await task(outboxId);
    await server.stop();
    const read = parseMail(Buffer.from(server.contents[0] ?? "", "latin1"));
    const got = read.ok ? read.mail.attachments.map(({ name, bytes }) => [name, sha256(bytes)]) : [];
    const wanted = enclosed.map(({ name, bytes }) => [name, sha256(bytes)]);
    expect(got).toEqual(wanted);
    const kept =
      await db.owner`select a.name, a.sha256 from attachments a join messages m on m.id = a.message_id
      where m.case_id = ${caseId} and m.direction = 'out' order by a.id`;
    expect(kept.map(({ name, sha256: hash }) => [name, hash])).toEqual(wanted);
    const [entry] =
      await db.owner`select data from events where case_id = ${caseId} and type = 'message.sent'`;
    const ids = await db.owner`select file_id from approval_files where case_id = ${caseId} order by file_id`;
    expect(entry?.data.files).toEqual(ids.map(({ file_id }) => file_id));
  });

  it("it sends nothing where a file is no longer the approved one, and says so (R3)", async () => {
    const server = await fakeSmtp({});
    smtp.url = server.url;
    const bytes = pdf([["echt"]]);
    const { caseId, outboxId } = await approved(townSender(), [{ name: "a.pdf", bytes }]);
    await db.owner`update blobs set bytes = 'gefälscht' where sha256 = ${sha256(bytes)}`;
    await task(outboxId);
    await server.stop();
    expect(server.contents).toEqual([]);
    expect(await outboxOf(caseId)).toMatchObject({ state: "failed", fault: "file_changed" });
    expect((await standing(caseId)).story.at(-1)).toBe("message.failed");
  });

  it("it gives a message to one of twenty workers", async () => {
    const { outboxId } = await approved();
    const taken = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        asWorker((tx) => takeForSending(tx, outboxId, `w${n}`, new Date())),
      ),
    );
    expect(taken.filter((row) => row !== null)).toHaveLength(1);
  });
});
