import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asWorker } from "@/db/client";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { standing, testCase } from "@/db/testing-case";
import { closeThreads } from "../adapters/mail/parse-apart";
import { outgoingMessageId, replyAddress } from "../adapters/mail/reply-token";
import { townSender } from "../adapters/town";
import type { CaseRow } from "../case/store/change";
import { messagesOf } from "../case/store/find";
import { draftsOf } from "../draft/store/draft";
import { approveAndQueue, outgoing } from "../draft/store/outbox";
import { env } from "../env";
import { bounceOf } from "../mailbox/store/bounced";
import { insertOutgoing } from "../message/store";
import { requeueOriginal } from "../original/store";
import { prepareOriginal } from "./prepare";
import { receiveMail } from "./receive";

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(async () => {
  await closeThreads();
  await db.close();
});

const BOX = "buergerservice@altenbrueck.example";
async function deliver(...lines: string[]) {
  const stored = await receiveMail(Buffer.from(lines.join("\r\n")), "test");
  if (!stored.ok) throw new Error(stored.code);
  return { id: stored.value.id, prepared: await prepareOriginal(stored.value.id) };
}
/** A case that wrote to its applicant; gives the Message-ID that went out. */
async function caseThatWrote(to = "eva@ast.example"): Promise<{ caseFile: CaseRow; messageId: string }> {
  const caseFile = await testCase({ status: "waitingForApplicant", applicantEmail: to });
  const id = crypto.randomUUID();
  const messageId = outgoingMessageId(env().KLARFALL_SECRET, BOX, caseFile.number, id);
  const message = {
    id,
    caseId: caseFile.id,
    toAddress: to,
    fromAddress: BOX,
    subject: "Rückfrage",
    body: "Wo?",
  };
  await asWorker((tx) => insertOutgoing(tx, { ...message, messageId, at: new Date() }, []));
  return { caseFile, messageId };
}
const bounce = (address: string, messageId: string, status = "5.1.1") => [
  "From: Mail Delivery System <MAILER-DAEMON@mx.example>",
  `To: ${BOX}`,
  "Subject: Undelivered Mail Returned to Sender",
  `X-Copy: ${crypto.randomUUID()}`,
  "Content-Type: multipart/report; report-type=delivery-status; boundary=b",
  "",
  "--b",
  "",
  "Die Nachricht kam nicht an.",
  "--b",
  "Content-Type: message/delivery-status",
  "",
  "Reporting-MTA: dns; mx.example",
  "",
  `Final-Recipient: rfc822; ${address}`,
  "Action: failed",
  `Status: ${status}`,
  "--b",
  "Content-Type: text/rfc822-headers",
  "",
  `Message-ID: ${messageId}`,
  "--b--",
];

describe("a bounce", () => {
  it("it marks the address and tells the case, and reopens nothing", async () => {
    const { caseFile, messageId } = await caseThatWrote();
    const { prepared } = await deliver(...bounce("eva@ast.example", messageId));
    expect(prepared).toMatchObject({ state: "prepared", caseId: caseFile.id });
    const after = await standing(caseFile.id);
    expect(after.story).toContain("message.bounced");
    expect(after.caseFile).toMatchObject({
      status: "waitingForApplicant",

      answerUnread: false,
    });
    expect(await asWorker((tx) => bounceOf(tx, "eva@ast.example"))).toMatchObject({ hard: true });
  });
  it("it marks whoever got the mail where the failed address is unknown to us", async () => {
    const { messageId } = await caseThatWrote("weiter@ast.example");
    await deliver(...bounce("ziel@anderswo.example", messageId));
    expect(await asWorker((tx) => bounceOf(tx, "weiter@ast.example"))).toMatchObject({ hard: true });
    expect(await asWorker((tx) => bounceOf(tx, "ziel@anderswo.example"))).toBeNull();
  });
  it("it buries nobody's address without our own mark, and opens no case", async () => {
    const { prepared } = await deliver(...bounce("opfer@ast.example", "<geraten@altenbrueck.example>"));
    expect(prepared).toEqual({ state: "quarantined", fault: "aside_bounce" });
    expect(await asWorker((tx) => bounceOf(tx, "opfer@ast.example"))).toBeNull();
  });
  it("it goes when a mail comes from there", async () => {
    const { messageId } = await caseThatWrote("lebt@ast.example");
    await deliver(...bounce("lebt@ast.example", messageId));
    await deliver("From: lebt@ast.example", "Subject: Laterne", "", "Die Laterne ist wieder aus.");
    expect(await asWorker((tx) => bounceOf(tx, "lebt@ast.example"))).toBeNull();
  });
});

describe("a report about a delivery (RFC 3464)", () => {
  /** A case whose approved message left, and a report about it. */
  async function sent() {
    const caseFile = await testCase({ applicantEmail: "eva@ast.example" });
    const desk = await testActor("Britta", [{ role: "front_desk", departmentId: null }]);
    const outboxId = await asWorker(async (tx) => {
      const [draft] = await draftsOf(tx, caseFile.id);
      if (!draft) throw new Error("no draft");
      const messageIdOf = (id: string) => outgoingMessageId(env().KLARFALL_SECRET, BOX, caseFile.number, id);
      const bound = { caseVersion: 1, userId: desk.userId, contentHash: "", inReplyTo: null };
      const now = { at: new Date(), sendAt: new Date() };
      return approveAndQueue(tx, { draft, sender: townSender(), files: [], messageIdOf, ...bound, ...now });
    });
    const row = () => asWorker((tx) => outgoing(tx, outboxId));
    const messageId = (await row())?.outbox.messageId ?? "";
    const left = { toAddress: "eva@ast.example", fromAddress: BOX, subject: "Rückfrage", body: "Wo?" };
    const id = crypto.randomUUID();
    await asWorker((tx) =>
      insertOutgoing(tx, { ...left, id, caseId: caseFile.id, messageId, at: new Date() }, []),
    );
    const report = (action: string, status: string, id = messageId) =>
      deliver(
        ...bounce("eva@ast.example", id, status).map((line) =>
          line === "Action: failed" ? `Action: ${action}` : line,
        ),
      );
    return { caseId: caseFile.id, report, delivery: async () => (await row())?.outbox.delivery };
  }
  const told = async (caseId: string) =>
    (await standing(caseId)).story.filter((type) => /delivered|delayed|bounced/.test(type));

  it("it tells that a mail is late, then that it arrived, each once, and never goes back", async () => {
    const { caseId, report, delivery } = await sent();
    expect((await report("delayed", "4.4.7")).prepared).toMatchObject({ state: "prepared", caseId });
    expect(await delivery()).toBe("delayed");
    for (let n = 0; n < 2; n++) await report("delivered", "2.0.0");
    await report("delayed", "4.4.7");
    expect(await delivery()).toBe("delivered");
    expect(await told(caseId)).toEqual(["message.delayed", "message.delivered"]);
    expect(await asWorker((tx) => messagesOf(tx, caseId))).toHaveLength(2);
  });
  it("it says of a dead address that the message failed, even after it seemed to arrive", async () => {
    const { caseId, report, delivery } = await sent();
    await report("relayed", "2.0.0");
    await report("failed", "5.1.1");
    expect(await delivery()).toBe("failed");
    expect(await told(caseId)).toEqual(["message.delivered", "message.bounced"]);
  });
  it("it believes no report about a message that we did not write", async () => {
    const { caseId, report, delivery } = await sent();
    const { prepared } = await report("delivered", "2.0.0", "<geraten@altenbrueck.example>");
    expect(prepared).toEqual({ state: "quarantined", fault: "aside_receipt" });
    expect([await delivery(), await told(caseId)]).toEqual([null, []]);
  });
});

describe("an absence note", () => {
  const note = (from: string, to: string) => [
    `From: ${from}`,
    `To: ${to}`,
    "Auto-Submitted: auto-replied",
    `X-Copy: ${crypto.randomUUID()}`,
    "Subject: Automatische Antwort",
    "",
    `Ich bin im Urlaub. ${crypto.randomUUID()}`,
  ];
  it("it is kept with its case and never reopens it", async () => {
    const caseFile = await testCase({
      status: "closed",

      closedAt: new Date(),
      outcome: "resolved",
    });
    const to = replyAddress(env().KLARFALL_SECRET, BOX, caseFile.number);
    const { prepared } = await deliver(...note("eva@ast.example", to));
    expect(prepared).toMatchObject({ state: "prepared", caseId: caseFile.id });
    const after = await standing(caseFile.id);
    expect([after.caseFile.status, after.story.includes("case.reopened")]).toEqual(["closed", false]);
  });
  it("it stops after three when two machines answer each other (S17)", async () => {
    const caseFile = await testCase();
    const to = replyAddress(env().KLARFALL_SECRET, BOX, caseFile.number);
    const states: string[] = [];
    for (let n = 0; n < 6; n++) states.push((await deliver(...note("eva@ast.example", to))).prepared.state);
    expect(states).toEqual(["prepared", "prepared", "prepared", "quarantined", "quarantined", "quarantined"]);
  });
  it("it is set aside without a case, and becomes one when a person says so", async () => {
    const { id, prepared } = await deliver(...note("fremd@ast.example", BOX));
    expect(prepared).toEqual({ state: "quarantined", fault: "aside_absence" });
    expect(await asWorker((tx) => requeueOriginal(tx, id))).toBe(true);
    expect(await prepareOriginal(id)).toMatchObject({ state: "prepared" });
  });
});

describe("a mail from ourselves", () => {
  it("it is a loop and no request", async () => {
    const { prepared } = await deliver(`From: ${BOX}`, "Subject: Ihre Anfrage", "", "Guten Tag");
    expect(prepared).toEqual({ state: "quarantined", fault: "aside_loop" });
  });
});
