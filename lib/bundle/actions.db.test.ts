import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { standing, testCase } from "@/db/testing-case";
import { revertCase } from "../case/actions/hold";
import { loadCase } from "../case/queries";
import type { CaseRow } from "../case/store/change";
import type { Actor } from "../user/schema";
import { bundleCase, unbundleCase } from "./actions";
import { loadBundle } from "./queries";

const signedIn: { actor: Actor | null } = vi.hoisted(() => ({ actor: null }));
vi.mock("@/lib/auth", () => ({ currentActor: async () => signedIn.actor }));
vi.mock("next/cache", () => ({ revalidatePath: () => undefined }));

let db: TestDatabase;
let desk: Actor;
let smith: Actor;
let foreigner: Actor;
let boss: Actor;
beforeAll(async () => {
  db = await testDatabase();
  desk = await testActor("Britta", [{ role: "front_desk", departmentId: null }]);
  smith = await testActor("Smith", [{ role: "specialist", departmentId: "tiefbau" }]);
  foreigner = await testActor("Fremd", [{ role: "specialist", departmentId: "soziales" }]);
  boss = await testActor("Boss", [{ role: "manager", departmentId: "tiefbau" }]);
});
afterAll(() => db.close());
beforeEach(() => {
  signedIn.actor = desk;
});

const triaged = { status: "triaged", departmentId: "tiefbau" } as const;
const title = "Laternen in der Gartenstraße";
const versionOf = async (id: string) => (await standing(id)).caseFile.version;
const bundle = async (one: CaseRow, other: CaseRow) =>
  bundleCase({ caseId: one.id, version: await versionOf(one.id), number: other.number, title });
const bundleOf = async (one: CaseRow) => (await loadCase(desk, one.number))?.bundle ?? null;

describe("a bundle", () => {
  it("it holds cases of several people under one title, and both timelines tell", async () => {
    const [one, two, three] = [await testCase(triaged), await testCase(triaged), await testCase(triaged)];
    expect(await bundle(one, two)).toMatchObject({ ok: true });
    expect((await standing(one.id)).story.at(-1)).toBe("case.bundled by Britta");
    expect((await standing(two.id)).story.at(-1)).toBe("case.bundled by Britta");
    expect((await standing(two.id)).caseFile.version).toBe(two.version);
    expect(await bundle(three, one)).toMatchObject({ ok: true });
    const found = await bundleOf(three);
    const page = await loadBundle(desk, found?.id ?? "");
    expect(page).toMatchObject({ title });
    expect(page?.cases.map((c) => c.id)).toEqual([one.id, two.id, three.id]);
    expect(await bundle(one, three)).toEqual({ ok: false, code: "already_bundled" });
  });

  it("it is left again, by the last step or later", async () => {
    const [one, two] = [await testCase(), await testCase()];
    const made = await bundle(one, two);
    expect(await revertCase({ caseId: one.id, version: made.ok ? made.value.version : 0 })).toMatchObject({
      ok: true,
    });
    expect([await bundleOf(one), await bundleOf(two)]).toEqual([null, null]);
    expect((await standing(two.id)).story.at(-1)).toBe("case.unbundled by Britta");
    await bundle(one, two);
    expect(await unbundleCase({ caseId: two.id, version: two.version })).toMatchObject({ ok: true });
    expect((await standing(two.id)).story.at(-1)).toBe("case.unbundled by Britta");
    expect(await bundleOf(two)).toBeNull();
    expect(await bundleOf(one)).toMatchObject({ title });
    expect(await unbundleCase({ caseId: two.id, version: two.version + 1 })).toEqual({
      ok: false,
      code: "not_bundled",
    });
  });

  it("it takes nothing that a service or a warning protects", async () => {
    const plain = await testCase();
    const social = await testCase({ proposedService: "wohngeld" });
    const secret = await testCase(
      {},
      { flags: [{ id: "sensitive_data", tier: "S2", confidence: 1, evidence: [] }] },
    );
    for (const other of [social, secret]) {
      expect(await bundle(plain, other)).toEqual({ ok: false, code: "bundle_protected" });
      expect(await bundle(other, plain)).toEqual({ ok: false, code: "bundle_protected" });
    }
    expect(await versionOf(plain.id)).toBe(plain.version);
    expect(await bundleOf(plain)).toBeNull();
  });

  it("it shows its title and cases to those who see one of them, and only theirs (S4)", async () => {
    const [mine, other] = [await testCase(triaged), await testCase({ ...triaged, departmentId: "abfall" })];
    await bundle(mine, other);
    const { id } = (await bundleOf(mine)) ?? { id: "" };
    expect((await loadBundle(smith, id))?.cases.map((c) => c.id)).toEqual([mine.id]);
    expect(await loadBundle(foreigner, id)).toBeNull();
  });

  it("it is lost against a faster colleague, and a case lies in one bundle only (R4)", async () => {
    const [one, two, three] = [await testCase(), await testCase(), await testCase()];
    const both = await Promise.all([bundle(one, two), bundle(two, one), bundle(three, two)]);
    expect(both.filter((r) => r.ok).length).toBeGreaterThanOrEqual(1);
    const rows = await db.owner`
      select 1 from bundle_cases where case_id = ${two.id} and removed_at is null`;
    expect(rows).toHaveLength(1);
  });

  it("it is for the front desk and the department, with cases that they see", async () => {
    const [mine, hidden] = [await testCase(triaged), await testCase({ ...triaged, departmentId: "abfall" })];
    signedIn.actor = smith;
    expect(await bundle(mine, hidden)).toEqual({ ok: false, code: "other_not_found" });
    signedIn.actor = boss;
    const second = await testCase(triaged);
    expect(await bundle(mine, second)).toEqual({ ok: false, code: "forbidden" });
    signedIn.actor = smith;
    expect(await bundle(mine, second)).toMatchObject({ ok: true });
    const closed = await testCase({ ...triaged, status: "closed" });
    expect(await bundle(closed, mine)).toMatchObject({ code: "wrong_state" });
    expect(await bundle(mine, closed)).toEqual({ ok: false, code: "other_forbidden" });
  });
});
