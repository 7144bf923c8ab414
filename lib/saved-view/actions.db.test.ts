import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { loadQueue } from "../case/queries";
import { queueQuery } from "../case/schema/queue";
import type { Actor } from "../user/schema";
import { removeView, saveView } from "./actions";
import { MOST_VIEWS } from "./schema";

const signedIn: { actor: Actor | null } = vi.hoisted(() => ({ actor: null }));
vi.mock("@/lib/auth", () => ({ currentActor: async () => signedIn.actor }));
vi.mock("next/cache", () => ({ revalidatePath: () => undefined }));

let db: TestDatabase;
let desk: Actor;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
  desk = await testActor("Britta", [{ role: "front_desk", departmentId: null }]);
  signedIn.actor = desk;
});
const kept = async (actor: Actor) => (await loadQueue(actor, queueQuery.parse({}))).saved;

describe("a view of one's own", () => {
  it("it is kept as the address says it, without page and without anything else", async () => {
    const query = "unsure=1&view=desk&kind=complaint&q=Eva&after=1_01a2126a-f24c-76fe-8b05-f907f2c18563";
    expect(await saveView({ name: " Beschwerden ", query })).toMatchObject({ ok: true });
    expect(await kept(desk)).toMatchObject([
      { name: "Beschwerden", query: "view=desk&kind=complaint&unsure=1" },
    ]);
  });
  it("it is nobody else's: not to see, not to remove", async () => {
    await saveView({ name: "Meine", query: "view=desk" });
    const [view] = await kept(desk);
    const other = await testActor("Bora", [{ role: "front_desk", departmentId: null }]);
    signedIn.actor = other;
    expect(await kept(other)).toEqual([]);
    expect(await removeView({ id: view?.id ?? "" })).toEqual({ ok: false, code: "view_not_found" });
    signedIn.actor = desk;
    expect(await removeView({ id: view?.id ?? "" })).toMatchObject({ ok: true });
    expect(await kept(desk)).toEqual([]);
  });
  it("it stops at the limit, also when several tabs keep at once", async () => {
    const tries = Array.from({ length: MOST_VIEWS + 3 }, (_, n) =>
      saveView({ name: `Ansicht ${n}`, query: "" }),
    );
    const results = await Promise.all(tries);
    expect(results.filter((result) => !result.ok)).toEqual(
      Array.from({ length: 3 }, () => ({ ok: false, code: "too_many_views" })),
    );
    expect(await kept(desk)).toHaveLength(MOST_VIEWS);
  });
  it("it is for people with a queue", async () => {
    signedIn.actor = await testActor("Andrea", [{ role: "administrator", departmentId: null }]);
    expect(await saveView({ name: "x", query: "" })).toEqual({ ok: false, code: "forbidden" });
    signedIn.actor = null;
    expect(await removeView({ id: "01a2126a-f24c-76fe-8b05-f907f2c18563" })).toEqual({
      ok: false,
      code: "signed_out",
    });
  });
});
