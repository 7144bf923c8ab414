import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { GET } from "@/app/api/records/documents/route";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { markdownOf } from "../document/rules";
import type { Actor } from "../user/schema";
import { loadProcessing } from "./queries";

const signedIn: { actor: Actor | null } = vi.hoisted(() => ({ actor: null }));
vi.mock("@/lib/auth", () => ({ currentActor: async () => signedIn.actor }));

let db: TestDatabase;
let officer: Actor;
beforeAll(async () => {
  db = await testDatabase();
  officer = await testActor("Doris", [{ role: "data_protection", departmentId: null }]);
});
afterAll(() => db.close());
const at = new Date("2026-11-25T08:00:00Z");

describe("documents of data protection", () => {
  it("they say what this installation does, and what it lacks", async () => {
    const processing = markdownOf(await loadProcessing("processing", at));
    expect(processing).toContain("Altenbrück, Stand 25.11.2026");
    expect(processing).toContain("Datenschutzbeauftragte: 1");
    expect(processing).toContain("nicht eingerichtet; Anlagen gelten als ungeprüft");
    expect(processing).toMatch(/3 Jahre nach dem Jahr des Abschlusses: \d+ Leistungen/);
    const assessment = markdownOf(await loadProcessing("assessment", at));
    expect(assessment).toContain("HTTPS einrichten");
    expect(assessment).toContain("Wohngeld");
  });
  it("they name nobody of the staff", async () => {
    for (const which of ["processing", "assessment"] as const)
      expect(markdownOf(await loadProcessing(which, at))).not.toContain("Doris");
  });
  it("they leave as PDF for data protection alone, recorded (S3)", async () => {
    const ask = (document: string) =>
      GET(new Request(`http://127.0.0.1/api/records/documents?document=${document}`));
    expect((await ask("processing")).status).toBe(401);
    signedIn.actor = await testActor("Andrea", [{ role: "administrator", departmentId: null }]);
    expect((await ask("processing")).status).toBe(403);
    signedIn.actor = officer;
    expect((await ask("secret")).status).toBe(400);
    const answer = await ask("assessment");
    expect(
      Buffer.from(await answer.arrayBuffer())
        .toString("latin1")
        .slice(0, 5),
    ).toBe("%PDF-");
    const told = await db.owner`select subject, actor_id from audit_entries where kind = 'export.made'`;
    expect(told).toEqual([{ subject: "assessment", actor_id: officer.userId }]);
  });
});
