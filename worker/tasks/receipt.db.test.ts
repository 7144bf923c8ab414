import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { asActor } from "@/db/client";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { standing, testCase } from "@/db/testing-case";
import { type FakeSmtp, fakeSmtp, type Script } from "@/e2e/support/fake-smtp";
import { closeThreads } from "@/lib/adapters/mail/parse-apart";
import type { Env } from "@/lib/env";
import { prepareOriginal } from "@/lib/intake/prepare";
import { receiveMail } from "@/lib/intake/receive";
import { setReceipts } from "@/lib/receipt/actions";
import { RECEIPT_CAPS } from "@/lib/receipt/schema";
import { switchReceipts } from "@/lib/receipt/store";
import type { Actor } from "@/lib/user/schema";
import { receiptTask } from "./receipt";

const signedIn: { actor: Actor | null } = vi.hoisted(() => ({ actor: null }));
vi.mock("@/lib/auth", () => ({ currentActor: async () => signedIn.actor }));
vi.mock("next/cache", () => ({ revalidatePath: () => undefined }));
const smtp: { url: string | undefined } = vi.hoisted(() => ({ url: undefined }));
vi.mock("@/lib/env", async (original) => {
  const real = await original<{ env: () => Env }>();
  return { ...real, env: () => ({ ...real.env(), SMTP_URL: smtp.url }) };
});

const BOX = "buergerservice@altenbrueck.example";
let db: TestDatabase;
let admin: Actor;
let server: FakeSmtp;
beforeAll(async () => {
  db = await testDatabase();
  admin = await testActor("Andrea", [{ role: "administrator", departmentId: null }]);
});
afterAll(async () => {
  await closeThreads();
  await db.close();
});
beforeEach(async () => {
  signedIn.actor = admin;
  await db.owner`delete from receipts`;
  await db.owner`delete from receipt_settings`;
  await setReceipts({ active: true });
});

async function against(script: Script): Promise<void> {
  server = await fakeSmtp(script);
  smtp.url = server.url;
}
/** A mail arrives; gives the case it became or joined. */
async function arrive(from: string, headers: readonly string[] = [], to = BOX): Promise<string> {
  const words = `Streng geheime Frage ${crypto.randomUUID()}`;
  const raw = [...headers, `From: Otto Geheim <${from}>`, `To: ${to}`, `Subject: ${words}`, "", words];
  const stored = await receiveMail(Buffer.from(raw.join("\r\n")), "test");
  const prepared = stored.ok ? await prepareOriginal(stored.value.id) : null;
  return prepared?.state === "prepared" ? prepared.caseId : "";
}
/** What the worker would do with everything that is queued, twice over. */
async function work(): Promise<void> {
  const rows = await db.owner<{ id: string }[]>`select id from receipts where state in ('queued', 'sending')`;
  for (const { id } of [...rows, ...rows]) await receiptTask({ receiptId: id }, "worker-1");
}
const states = async () =>
  (await db.owner<{ state: string }[]>`select state from receipts order by id`).map((r) => r.state);

describe("an automatic receipt", () => {
  it("it is off until an administrator switches it on, and nobody else can (S3)", async () => {
    await db.owner`delete from receipt_settings`;
    await arrive("eva@ast.example");
    expect(await states()).toEqual([]);
    for (const role of ["front_desk", "specialist", "manager"] as const) {
      const actor = await testActor(role, [{ role, departmentId: null }]);
      signedIn.actor = actor;
      expect(await setReceipts({ active: true })).toEqual({ ok: false, code: "forbidden" });
      const by = { active: true, userId: actor.userId, at: new Date() };
      await expect(asActor(actor, (tx) => switchReceipts(tx, by))).rejects.toThrow();
    }
  });
  it("it leaves once, says nothing of the matter, comes from nobody, and stands in the story (S17)", async () => {
    await against({});
    const caseId = await arrive("eva@ast.example");
    await work();
    await server.stop();
    expect(server.contents).toHaveLength(1);
    const [raw = ""] = server.contents;
    expect(raw).not.toMatch(/geheim/i);
    expect(raw).toMatch(/^Auto-Submitted: auto-replied\r$/m);
    expect(server.commands).toContain("MAIL FROM:<>");
    const { caseFile, story } = await standing(caseId);
    expect(story).toEqual(["case.received", "case.prepared", "receipt.sent"]);
    expect([caseFile.status, caseFile.firstAnswerAt]).toEqual(["received", null]);
    expect(raw).toContain(caseFile.number);
    const kept =
      await db.owner`select to_address from messages where case_id = ${caseId} and direction = 'out'`;
    expect(kept).toMatchObject([{ to_address: "eva@ast.example" }]);
  });
  it.each([
    ["sent", {}],
    ["failed", { rcpt: ["450 later"] }],
    ["failed", { rcpt: ["550 no"] }],
    ["unclear", { content: ["cut"] }],
  ] as const)("it is %s and never tried again (%#, R3)", async (state, script) => {
    await against(script);
    await arrive("eva@ast.example");
    await work();
    await work();
    expect(await states()).toEqual([state]);
    expect(server.commands.filter((line) => line.startsWith("RCPT")).length).toBe(1);
    await server.stop();
  });
  it("it is unclear when its sender died", async () => {
    await against({});
    await arrive("eva@ast.example");
    await db.owner`update receipts set state = 'sending', worker_id = 'gone'`;
    await work();
    await server.stop();
    expect([await states(), server.contents]).toEqual([["unclear"], []]);
  });
  it("it cannot be used to bomb anybody: one a day for an address, few for a domain (S17)", async () => {
    for (let n = 0; n < 4; n++) await arrive("opfer@ast.example");
    expect(await states()).toHaveLength(1);
    for (let n = 1; n < RECEIPT_CAPS.domainAnHour; n++) {
      const { id } = await testCase();
      await db.owner`insert into receipts (id, case_id, address, domain, at, updated_at)
        values (${id}, ${id}, ${`opfer-${n}@ast.example`}, 'ast.example', now(), now())`;
    }
    await arrive("neu@ast.example");
    expect(await states()).toHaveLength(RECEIPT_CAPS.domainAnHour);
    await Promise.all(Array.from({ length: 5 }, () => arrive("zugleich@anders.example")));
    expect(await states()).toHaveLength(RECEIPT_CAPS.domainAnHour + 1);
  });
  it.each([
    ["List-Id: <liste.example>"],
    ["Precedence: bulk"],
    ["Auto-Submitted: auto-generated"],
    ["X-Auto-Response-Suppress: DR, OOF, AutoReply"],
    ["X-Spam-Flag: YES"],
    ["Return-Path: <>"],
  ])("it answers nothing that says %s (RFC 3834)", async (header) => {
    await arrive("eva@ast.example", [header]);
    expect(await states()).toEqual([]);
  });
  it("it answers nobody who wrote to somebody else, or in a thread", async () => {
    await arrive("eva@ast.example", [], "alle@verteiler.example");
    const { number } = await testCase({ applicantEmail: "eva@ast.example" });
    await arrive("eva@ast.example", [`Subject: AW: ${number}`]);
    await arrive("eva@ast.example", [], `buergerservice+${number}.${"0".repeat(20)}@altenbrueck.example`);
    expect(await states()).toEqual([]);
  });
});

describe("two machines that answer each other (S17)", () => {
  /** How the other machine answers; all but the first break the rules for machines. */
  const answers: Record<string, (reply: string) => { to: string; headers: string[] }> = {
    polite: (reply) => ({ to: reply, headers: ["Auto-Submitted: auto-replied"] }),
    "to our mark": (reply) => ({ to: reply, headers: [] }),
    "as a new mail": () => ({ to: BOX, headers: [`Message-ID: <${crypto.randomUUID()}@robot.example>`] }),
    "with the number": () => ({ to: BOX, headers: ["References: <nobody@robot.example>"] }),
  };
  it.each(Object.keys(answers))("it stops after three mails when the other answers %s", async (how) => {
    await against({});
    const robot = "robot@robot.example";
    let [mails, seen] = [1, 0];
    await arrive(robot);
    for (let round = 0; round < 10; round++) {
      await work();
      const fresh = server.contents.slice(seen);
      seen = server.contents.length;
      mails += fresh.length;
      for (const raw of fresh) {
        const reply = /^Reply-To: (\S+)/m.exec(raw)?.[1] ?? "";
        const { to, headers } = answers[how]?.(reply) ?? { to: BOX, headers: [] };
        await arrive(robot, headers, to);
        mails += 1;
      }
    }
    await server.stop();
    expect(mails).toBeLessThanOrEqual(3);
    expect(server.contents).toHaveLength(1);
  });
});
