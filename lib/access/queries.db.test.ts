import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { GET } from "@/app/api/records/access/route";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { citizenOf, leaveTraces } from "@/e2e/erasures/citizens";
import { tracesInDatabase } from "@/e2e/erasures/traces";
import { eraseCitizenCases, findCitizen, holdCase, liftCaseHold } from "../retention/actions";
import { loadRecords } from "../retention/queries";
import type { Actor } from "../user/schema";
import { loadAccess } from "./queries";

const signedIn: { actor: Actor | null } = vi.hoisted(() => ({ actor: null }));
vi.mock("@/lib/auth", () => ({ currentActor: async () => signedIn.actor }));
vi.mock("next/cache", () => ({ revalidatePath: () => undefined }));

let db: TestDatabase;
let officer: Actor;
let clerk: Actor;
let number: string;
const folder = mkdtempSync(join(tmpdir(), "klarfall-access-"));
const citizen = citizenOf(31);
beforeAll(async () => {
  process.env.KLARFALL_INBOX = folder;
  db = await testDatabase();
  officer = await testActor("Doris", [{ role: "data_protection", departmentId: null }]);
  clerk = await testActor("Britta", [{ role: "front_desk", departmentId: null }]);
  const caseId = await leaveTraces(citizen, clerk, folder);
  await leaveTraces(citizenOf(32), clerk, folder);
  number = String((await db.owner`select number from cases where id = ${caseId}`)[0]?.number);
});
beforeEach(() => {
  signedIn.actor = officer;
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await db.close();
});

const ask = (query: Record<string, string>) =>
  GET(new Request(`http://127.0.0.1/api/records/access?${new URLSearchParams(query)}`));
const recorded = async (kind: string) =>
  (await db.owner`select count(*)::int as n from audit_entries where kind = ${kind}`)[0]?.n;

describe("access for a citizen (GDPR Art. 15)", () => {
  it("it is found by address, whatever its case, and by number", async () => {
    const found = { ok: true, value: { number } };
    expect(await findCitizen({ email: citizen.email.toUpperCase() })).toEqual(found);
    expect(await findCitizen({ number })).toEqual(found);
    expect(await findCitizen({ email: "niemand@post.example" })).toEqual({
      ok: false,
      code: "erase_nothing",
    });
  });
  it("it holds letters, files, details and steps of hers, and nothing of others or of staff by name", async () => {
    const loaded = await loadAccess(officer, number);
    const [one] = loaded?.content.cases ?? [];
    expect(loaded?.content.citizen.emails).toEqual([citizen.email]);
    expect(one?.messages[0]?.body).toContain("Laterne");
    expect(Buffer.from(one?.messages[0]?.files[0]?.base64 ?? "", "base64").toString()).toContain(
      citizen.surname,
    );
    expect(one?.details.some(({ value }) => value.includes(citizen.surname))).toBe(true);
    expect(one?.steps.map(({ what }) => what)).toContain("Anliegen eingegangen");
    expect(loaded?.json).not.toMatch(new RegExp(`${citizenOf(32).surname}|Britta`, "i"));
    expect(await recorded("access.previewed")).toBe(1);
  });
  it("it leaves as JSON and PDF only as it was looked at, and that is recorded", async () => {
    const hash = (await loadAccess(officer, number))?.hash ?? "";
    const json = await ask({ number, format: "json", hash });
    expect(json.headers.get("content-disposition")).toContain(`auskunft-${number}.json`);
    expect(await json.json()).toMatchObject({ form: 1, cases: [{ number }] });
    const pdf = Buffer.from(await (await ask({ number, format: "pdf", hash })).arrayBuffer());
    expect(pdf.toString("latin1")).toContain("/StructTreeRoot");
    const released = await recorded("access.released");
    expect(released).toBeGreaterThan(0);
    expect((await ask({ number, format: "pdf", hash: "0".repeat(64) })).status).toBe(409);
    expect(await recorded("access.released")).toBe(released);
    expect((await ask({ number: "2026-999999", format: "pdf", hash })).status).toBe(404);
    expect((await ask({ number, format: "docx", hash })).status).toBe(400);
  });
  it("it is nobody else's business (S3)", async () => {
    const numbers = [number];
    for (const [actor, status] of [
      [clerk, 403],
      [null, 401],
    ] as const) {
      signedIn.actor = actor;
      expect((await ask({ number, format: "pdf", hash: "0".repeat(64) })).status).toBe(status);
      const results = [
        await findCitizen({ number }),
        await holdCase({ number, reason: "court" }),
        await liftCaseHold({ id: clerk.userId }),
        await eraseCitizenCases({ number, numbers }),
      ];
      expect(results).toEqual(
        results.map(() => ({ ok: false, code: actor === null ? "signed_out" : "forbidden" })),
      );
    }
    expect(await recorded("hold.set")).toBe(0);
  });
});

describe("erasing on request", () => {
  it("it waits for a hold to be lifted, and both are recorded with the person", async () => {
    expect(await holdCase({ number, reason: "restriction" })).toMatchObject({ ok: true });
    expect(await holdCase({ number, reason: "court" })).toEqual({ ok: false, code: "hold_unfit" });
    expect(await eraseCitizenCases({ number, numbers: [number] })).toEqual({ ok: false, code: "erase_held" });
    const [hold] = (await loadRecords(officer)).holds;
    expect(hold).toMatchObject({ number, reason: "restriction", userName: "Doris" });
    expect(await liftCaseHold({ id: hold?.id ?? "" })).toMatchObject({ ok: true });
    expect(await liftCaseHold({ id: hold?.id ?? "" })).toEqual({ ok: false, code: "hold_gone" });
    const told =
      await db.owner`select kind, actor_id from audit_entries where kind like 'hold.%' order by id`;
    expect(told).toEqual(["hold.set", "hold.lifted"].map((kind) => ({ kind, actor_id: officer.userId })));
  });
  it("it erases exactly what was shown, once, and says so to the officer", async () => {
    expect(await eraseCitizenCases({ number, numbers: [number, "2026-999999"] })).toEqual({
      ok: false,
      code: "erase_stale",
    });
    const both = await Promise.all([1, 2].map(() => eraseCitizenCases({ number, numbers: [number] })));
    expect(both.filter((result) => result.ok)).toHaveLength(1);
    expect(await tracesInDatabase(db.owner, citizen.surname)).toEqual([]);
    expect((await tracesInDatabase(db.owner, citizenOf(32).surname)).length).toBeGreaterThan(8);
    expect((await loadRecords(officer)).certificates).toMatchObject([
      { cause: "request", userName: "Doris", cases: 1 },
    ]);
    expect(await loadAccess(officer, number)).toBeNull();
    const jobs = await db.owner`select key from graphile_worker.jobs where key = 'retain'`;
    expect(jobs).toHaveLength(1);
  });
});
