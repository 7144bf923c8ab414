import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { testCase } from "@/db/testing-case";
import { de } from "@/lib/i18n/de";
import type { Actor } from "@/lib/user/schema";
import { GET as getCases } from "./cases/route";
import { GET as getThroughput } from "./throughput/route";

const signedIn: { actor: Actor | null } = vi.hoisted(() => ({ actor: null }));
vi.mock("@/lib/auth", () => ({ currentActor: async () => signedIn.actor }));
vi.mock("@/lib/i18n/server", () => ({ messages: async () => ({ t: de, locale: "de" }) }));

let db: TestDatabase;
let manager: Actor;
beforeAll(async () => {
  db = await testDatabase();
  manager = await testActor("Amtsleitung", [{ role: "manager", departmentId: "tiefbau" }]);
  await testCase({ status: "triaged", departmentId: "tiefbau", subject: "=1+1", kind: "complaint" });
  await testCase({ status: "triaged", departmentId: "soziales", subject: "geheim" });
});
afterAll(() => db.close());

const get = (route: typeof getCases, query = "") =>
  route(new Request(`http://127.0.0.1/api/export/x?${query}`));
const count = async () => (await db.owner`select count(*)::int as n from exports`)[0]?.n;

describe("the export routes", () => {
  it.each([
    [null, 401],
    ["front_desk", 403],
    ["specialist", 403],
    ["administrator", 403],
  ] as const)("they refuse %s with %i, and record nothing", async (role, status) => {
    signedIn.actor = role === null ? null : await testActor("x", [{ role, departmentId: null }]);
    for (const route of [getCases, getThroughput]) expect((await get(route)).status).toBe(status);
    expect(await count()).toBe(0);
  });

  it("they refuse a manager who has to choose a password first", async () => {
    signedIn.actor = { ...manager, mustChangePassword: true };
    expect((await get(getCases)).status).toBe(403);
  });

  it("they give a manager the cases of her department as a German file, formulas disarmed", async () => {
    signedIn.actor = manager;
    const answer = await get(getCases, "view=department&persons=1");
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const [head, line, ...rest] = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes).split("\r\n");
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(answer.headers.get("content-disposition")).toMatch(/filename="vorgaenge-\d{4}-\d\d-\d\d\.csv"/);
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    expect(head).toBe(
      "\uFEFFNummer;Stand;Eingang;Eingangsweg;Sprache;Art;Leistung;Fachamt;Dringlichkeit;Frist;Vollständig seit;Abgeschlossen;Ergebnis;Betreff;Name;E-Mail-Adresse",
    );
    expect(line).toContain(";'=1+1;Eva Ast;");
    expect(rest).toEqual([""]);
    expect(await count()).toBe(1);
  });

  it("they give no subject and no name that was not asked for, and a workbook where one was", async () => {
    signedIn.actor = manager;
    expect(await (await get(getCases, "view=department")).text()).not.toMatch(/Eva|1\+1|Betreff/);
    const workbook = await get(getThroughput, "days=28&format=xlsx");
    expect(workbook.headers.get("content-disposition")).toMatch(/durchlauf-.*\.xlsx/);
    expect(Buffer.from(await workbook.arrayBuffer()).subarray(0, 4)).toEqual(Buffer.from("PK\u0003\u0004"));
  });
});
