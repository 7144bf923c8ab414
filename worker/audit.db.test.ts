import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asActor, asWorker } from "@/db/client";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { standing, testCase } from "@/db/testing-case";
import { keepHead, keptHeads } from "@/lib/adapters/audit-anchor";
import { record } from "@/lib/audit/store/record";
import { saveClaim } from "@/lib/case/store/claim";
import { checkPassword } from "@/lib/sign-in";
import type { Actor } from "@/lib/user/schema";
import { sealRecord, verifyRecord } from "./audit";

let db: TestDatabase;
let eva: Actor;
const folder = mkdtempSync(join(tmpdir(), "klarfall-audit-"));
beforeAll(async () => {
  db = await testDatabase();
  eva = await testActor("Eva", [{ role: "specialist", departmentId: "tiefbau" }]);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await db.close();
});

describe("the record", () => {
  it("holds every entry of a timeline, written by whoever wrote the timeline", async () => {
    const caseFile = await testCase({ status: "triaged", departmentId: "tiefbau" });
    await asActor(eva, (tx) => saveClaim(tx, caseFile, eva.userId, new Date()));
    const { story } = await standing(caseFile.id);
    const told =
      await db.owner`select data->>'type' as type, actor_id from audit_entries where case_id = ${caseFile.id} order by id`;
    expect(told.map((entry) => entry.type)).toEqual(story.map((entry) => entry.split(" by ")[0]));
    expect(told.at(-1)?.actor_id).toBe(eva.userId);
  });
  it("holds who read what, once in a while for an open page", async () => {
    const caseFile = await testCase();
    const look = () => asActor(eva, (tx) => record(tx, { kind: "case.opened", caseId: caseFile.id }));
    await look();
    await look();
    const told =
      await db.owner`select actor_id from audit_entries where case_id = ${caseFile.id} and kind = 'case.opened'`;
    expect(told).toEqual([{ actor_id: eva.userId }]);
  });
  it("holds accounts, roles and sign-ins, failed ones too, and no address that was typed", async () => {
    const email = "wer.auch.immer@ast.example";
    expect(await checkPassword({ email, password: "falsch" }, "1.2.3.4")).toEqual({ ok: false });
    const told =
      await db.owner`select kind, subject from audit_entries where subject = ${eva.userId} or kind = 'signin.failed' order by id`;
    expect(told.map((entry) => entry.kind)).toEqual([
      "account.created",
      "role.granted",
      "signin.succeeded",
      "signin.failed",
    ]);
    expect(told.at(-1)?.subject).toMatch(/^[0-9a-f]{16}$/);
  });
  it("holds no word of a citizen (R8)", async () => {
    const told = await db.owner`select string_agg(e::text, ' ') as all from audit_entries e`;
    expect(told[0]?.all).not.toMatch(/Ast|ast\.example|Laterne/);
  });
  it("is written by nobody under another name, and tells nothing it does not know", async () => {
    const madeUp = asWorker((tx) => tx.execute("select klarfall.record('role.granted', null, '', '{}', 0)"));
    await expect(madeUp).rejects.toThrow();
  });
  it("loses nothing while many write at once and nobody seals", async () => {
    const cases = await Promise.all(Array.from({ length: 12 }, () => testCase()));
    await Promise.all([sealRecord(folder), sealRecord(folder)]);
    const linked =
      await db.owner`select count(*)::int as n from audit_links l join audit_entries e on e.id = l.entry_id
      where e.case_id = any(${cases.map((c) => c.id)})`;
    const told =
      await db.owner`select count(*)::int as n from events where case_id = any(${cases.map((c) => c.id)})`;
    expect(linked).toEqual(told);
  });
  it("keeps a head that the chain contradicts: it is the evidence", async () => {
    await verifyRecord(folder);
    const [kept] = keptHeads(folder).slice(-1);
    const forged = mkdtempSync(join(tmpdir(), "klarfall-audit-"));
    keepHead(forged, { position: kept?.position ?? 0, hash: "f".repeat(64), at: new Date().toISOString() });
    await testCase();
    await sealRecord(forged);
    expect(keptHeads(forged).at(-1)?.hash).toBe("f".repeat(64));
    expect((await verifyRecord(forged)).findings[0]?.what).toBe("rewritten");
    rmSync(forged, { recursive: true, force: true });
  });
  it("is whole, and says so", async () => {
    const check = await verifyRecord(folder);
    expect(check).toMatchObject({ findings: [], count: 0, waiting: 0 });
    expect(check.entries).toBeGreaterThan(5);
    await sealRecord(folder);
    expect(await asWorker(async () => (await verifyRecord(folder)).count)).toBe(0);
  });
});
