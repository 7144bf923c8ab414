import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asWorker } from "@/db/client";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { standing, testCase } from "@/db/testing-case";
import { citizenOf, leaveTraces } from "@/e2e/erasures/citizens";
import { tracesInDatabase, tracesInFiles } from "@/e2e/erasures/traces";
import { prepareOriginal } from "@/lib/intake/prepare";
import { decidedConcerns } from "@/lib/learning/store/lessons";
import { certificates, setHold } from "@/lib/retention/store/find";
import type { Actor } from "@/lib/user/schema";
import { verifyRecord } from "./audit";
import { casesDue, eraseCitizen, runRetention } from "./retention";

let db: TestDatabase;
let clerk: Actor;
const folder = mkdtempSync(join(tmpdir(), "klarfall-erasures-"));
beforeAll(async () => {
  process.env.KLARFALL_INBOX = join(folder, "inbox");
  db = await testDatabase();
  clerk = await testActor("Britta", [{ role: "front_desk", departmentId: null }]);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await db.close();
});

const figures = () => db.owner`
  select (select count(*)::int from cases) as cases, (select count(*)::int from messages) as messages,
    (select count(*)::int from events where type <> 'case.erased') as events,
    (select count(*)::int from decisions where verdict = 'accepted') as accepted,
    (select array_agg(coalesce(service, '') || department_id || outcome order by number) from cases) as what,
    (select array_agg(kind || key order by id) from proposals) as proposed`;

describe("erasing a citizen (S25)", () => {
  it("it leaves her name in no column, file, job, sample or index, the figures as they were, and the record whole", async () => {
    const people = [citizenOf(1), citizenOf(2), citizenOf(3)];
    for (const citizen of people) await leaveTraces(citizen, clerk, join(folder, "inbox"));
    await db.owner`analyze`;
    const [first, ...others] = people;
    if (!first) throw new Error("nobody");
    expect((await tracesInDatabase(db.owner, first.surname)).length).toBeGreaterThan(12);
    expect(tracesInFiles(folder, first.surname)).toHaveLength(1);
    const before = await figures();
    for (const { email } of people)
      expect(await eraseCitizen({ email }, false)).toMatchObject({ ok: true, value: { files: 1 } });
    for (const { surname } of [first, ...others]) {
      expect(await tracesInDatabase(db.owner, surname)).toEqual([]);
      expect(tracesInFiles(folder, surname)).toEqual([]);
    }
    expect(await figures()).toEqual(before);
    expect((await verifyRecord(join(folder, "audit"))).findings).toEqual([]);
    expect(await asWorker(decidedConcerns)).toEqual([]);
  });
  it("it gives a certificate that names nobody, and tells it in the timeline and the record", async () => {
    const [newest] = await asWorker((tx) => certificates(tx, 1));
    expect(newest).toMatchObject({
      cause: "command",
      cases: 1,
      certificate: { cases: [{ counts: { messages: 1 } }] },
    });
    expect(JSON.stringify(newest)).not.toMatch(/quastenberg/i);
    const told =
      await db.owner`select subject from audit_entries where kind = 'erasure.run' order by id desc limit 1`;
    expect(told[0]?.subject).toBe(newest?.hash);
    const [erased] = await db.owner`select id from cases where erased_at is not null limit 1`;
    expect((await standing(String(erased?.id))).story.at(-1)).toBe("case.erased");
  });
  it("it lets a mail that still lies in a mailbox not rise again", async () => {
    const [first] = await db.owner`select id from originals where state = 'prepared' limit 1`;
    expect(await prepareOriginal(String(first?.id))).toEqual({ state: "nothing" });
    const keys = await db.owner`select delivery_key from originals where bytes = ''`;
    for (const { delivery_key } of keys) expect(delivery_key).toMatch(/^mail:[0-9a-f]{64}$/);
  });
  it("it refuses an open case, a held one, and one that is not there, and changes nothing", async () => {
    const citizen = citizenOf(4);
    const caseId = await leaveTraces(citizen, clerk, join(folder, "inbox"));
    const [row] = await db.owner`select number from cases where id = ${caseId}`;
    const number = String(row?.number);
    const at = new Date();
    await asWorker((tx) => setHold(tx, { number, reason: "court", userId: clerk.userId, at }));
    expect(await eraseCitizen({ number }, false)).toEqual({ ok: false, code: "erase_held" });
    await db.owner`update holds set lifted_at = now()`;
    await db.owner`update cases set closed_at = null, status = 'inProgress' where id = ${caseId}`;
    expect(await eraseCitizen({ number }, false)).toEqual({ ok: false, code: "erase_open" });
    expect(await eraseCitizen({ email: "niemand@post.example" }, false)).toEqual({
      ok: false,
      code: "erase_nothing",
    });
    expect((await tracesInDatabase(db.owner, citizen.surname)).length).toBeGreaterThan(12);
    const forced = asWorker((tx) => tx.execute(`select klarfall.erase_case('${caseId}', null)`));
    await expect(forced).rejects.toThrow();
  });
});

describe("retention", () => {
  it("it erases what is over its time, and nothing that is held or younger", async () => {
    const closedAt = new Date("2019-05-05T10:00:00Z");
    const old = await testCase({ status: "closed", closedAt, service: "maengelmeldung" });
    const held = await testCase({ status: "closed", closedAt, service: "maengelmeldung" });
    const tax = await testCase({ status: "closed", closedAt, service: "hundesteuer" });
    await testCase({ status: "closed", closedAt: new Date() });
    await asWorker((tx) =>
      setHold(tx, { number: held.number, reason: "archive_offer", userId: clerk.userId, at: new Date() }),
    );
    expect(await casesDue()).toEqual([old.id]);
    const [run] = await runRetention();
    expect(run).toMatchObject({ cause: "retention", cases: [{ number: old.number }] });
    expect((await standing(old.id)).caseFile).toMatchObject({
      subject: "",
      applicantName: "",
      service: "maengelmeldung",
    });
    expect((await standing(held.id)).caseFile.applicantName).toBe("Eva Ast");
    expect((await standing(tax.id)).caseFile.erasedAt).toBeNull();
    expect(await runRetention()).toEqual([]);
  });
});
