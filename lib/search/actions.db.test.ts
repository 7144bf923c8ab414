import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { testCase } from "@/db/testing-case";
import type { Actor } from "../user/schema";
import { searchCases } from "./actions";

const signedIn: { actor: Actor | null } = vi.hoisted(() => ({ actor: null }));
vi.mock("@/lib/auth", () => ({ currentActor: async () => signedIn.actor }));

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

describe("searchCases", () => {
  it("it answers staff with cases, and nobody else", async () => {
    const { number } = await testCase();
    const input = { words: "Laterne", after: null };
    expect(await searchCases(input)).toEqual({ ok: false, code: "signed_out" });
    signedIn.actor = await testActor("Andrea", [{ role: "administrator", departmentId: null }]);
    expect(await searchCases(input)).toEqual({ ok: false, code: "forbidden" });
    signedIn.actor = await testActor("Britta", [{ role: "front_desk", departmentId: null }]);
    expect(await searchCases(input)).toMatchObject({
      ok: true,
      value: { results: [{ caseNumber: number }] },
    });
  });
  it("it takes what PostgreSQL would refuse, and refuses what nobody types", async () => {
    expect(await searchCases({ words: "Laterne\u0000", after: null })).toMatchObject({ ok: true });
    expect(await searchCases({ words: "x".repeat(201), after: null })).toMatchObject({ code: "bad_input" });
  });
});
