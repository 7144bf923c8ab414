import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { testCase } from "@/db/testing-case";
import { loadCase } from "../case/queries";
import type { CaseRow } from "../case/store/change";
import { berlinDay } from "../deadline/rules/working-time";
import { search } from "../search/queries";
import type { Actor } from "../user/schema";
import { checkNow } from "./actions";
import { loadAudit } from "./queries";
import { auditParams } from "./schema";

const signedIn: { actor: Actor | null } = vi.hoisted(() => ({ actor: null }));
vi.mock("@/lib/auth", () => ({ currentActor: async () => signedIn.actor }));
vi.mock("next/cache", () => ({ revalidatePath: () => undefined }));

let db: TestDatabase;
let auditor: Actor;
let eva: Actor;
let caseFile: CaseRow;
beforeAll(async () => {
  db = await testDatabase();
  auditor = await testActor("Revision", [{ role: "auditor", departmentId: null }]);
  eva = await testActor("Eva", [{ role: "specialist", departmentId: "tiefbau" }]);
  caseFile = await testCase({ status: "triaged", departmentId: "tiefbau" });
  await loadCase(eva, caseFile.number);
  await loadCase(eva, caseFile.number, "case.printed");
  await search(eva, "Laterne", null);
});
afterAll(() => db.close());

const kindsFor = async (actor: Actor, asked: Record<string, string>) =>
  (await loadAudit(actor, auditParams.parse(asked))).entries.map((entry) => entry.kind);
const today = berlinDay(new Date());

describe("the auditor's page", () => {
  it("it tells who opened, printed and sought what, newest first", async () => {
    const { entries } = await loadAudit(auditor, auditParams.parse({ person: eva.userId }));
    expect(entries.slice(0, 3).map((e) => [e.kind, e.actorName, e.number])).toEqual([
      ["search.made", "Eva", null],
      ["case.printed", "Eva", caseFile.number],
      ["case.opened", "Eva", caseFile.number],
    ]);
    expect(entries.map((entry) => entry.kind)).toContain("role.granted");
  });
  it("it narrows down by case, kind and day", async () => {
    const number = caseFile.number;
    expect(await kindsFor(auditor, { number, kind: "case.opened" })).toEqual(["case.opened"]);
    expect(await kindsFor(auditor, { number: "2026-999999" })).toEqual([]);
    expect(await kindsFor(auditor, { number, from: today, to: today })).toContain("case.printed");
    expect(await kindsFor(auditor, { number, to: "2026-01-01" })).toEqual([]);
    expect(await kindsFor(auditor, { number, before: "1" })).toEqual([]);
  });
  it("it is recorded itself", async () => {
    expect(await kindsFor(auditor, { kind: "audit.read" })).toEqual(["audit.read"]);
  });
  it("it is empty for everybody else, by row-level security (S4)", async () => {
    expect(await kindsFor(eva, {})).toEqual([]);
    expect((await loadAudit(eva, auditParams.parse({}))).check).toBeNull();
  });
  it("it orders a check, which nobody else may (S3)", async () => {
    const jobs = async () =>
      (await db.owner`select key from graphile_worker.jobs where key = 'verify'`).length;
    signedIn.actor = eva;
    expect(await checkNow({})).toEqual({ ok: false, code: "forbidden" });
    expect(await jobs()).toBe(0);
    signedIn.actor = auditor;
    expect(await checkNow({})).toMatchObject({ ok: true });
    expect(await jobs()).toBe(1);
  });
});
