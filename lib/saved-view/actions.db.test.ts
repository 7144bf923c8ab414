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

const own = { departmentId: null };

describe("a view of one's own", () => {
  it("it is kept as the address says it, without page and without anything else", async () => {
    const query = "unsure=1&view=desk&kind=complaint&q=Eva&after=1_01a2126a-f24c-76fe-8b05-f907f2c18563";
    expect(await saveView({ name: " Beschwerden ", query, ...own })).toMatchObject({ ok: true });
    expect(await kept(desk)).toMatchObject([
      { name: "Beschwerden", query: "view=desk&kind=complaint&unsure=1" },
    ]);
  });
  it("it is nobody else's: not to see, not to remove", async () => {
    await saveView({ name: "Meine", query: "view=desk", ...own });
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
      saveView({ name: `Ansicht ${n}`, query: "", ...own }),
    );
    const results = await Promise.all(tries);
    expect(results.filter((result) => !result.ok)).toEqual(
      Array.from({ length: 3 }, () => ({ ok: false, code: "too_many_views" })),
    );
    expect(await kept(desk)).toHaveLength(MOST_VIEWS);
  });
  it("it is for people with a queue", async () => {
    signedIn.actor = await testActor("Andrea", [{ role: "administrator", departmentId: null }]);
    expect(await saveView({ name: "x", query: "", ...own })).toEqual({ ok: false, code: "forbidden" });
    signedIn.actor = null;
    expect(await removeView({ id: "01a2126a-f24c-76fe-8b05-f907f2c18563" })).toEqual({
      ok: false,
      code: "signed_out",
    });
  });
});

describe("a view of a department", () => {
  const shared = { name: "Laternen", query: "view=department&kind=defectReport", departmentId: "tiefbau" };
  const member = (
    name: string,
    role: "team_lead" | "specialist" | "read_only",
    departmentId: string | null,
  ) => testActor(name, [{ role, departmentId }]);

  it("it is kept by its team lead, and everybody in the department has it; nobody else does", async () => {
    signedIn.actor = await member("Tina", "team_lead", "tiefbau");
    expect(await saveView(shared)).toMatchObject({ ok: true });
    for (const reader of [
      signedIn.actor,
      await member("Sven", "specialist", "tiefbau"),
      await member("Lea", "read_only", "tiefbau"),
    ])
      expect(await kept(reader)).toMatchObject([shared]);
    for (const other of [await member("Fremd", "team_lead", "abfall"), desk])
      expect(await kept(other)).toEqual([]);
  });
  it("it is not for specialists, nor for whoever leads another department, to keep or to remove", async () => {
    const lead = await member("Tina", "team_lead", "bauaufsicht");
    signedIn.actor = lead;
    await saveView({ ...shared, departmentId: "bauaufsicht" });
    const [view] = await kept(lead);
    const others = [
      await member("Sven", "specialist", "bauaufsicht"),
      await member("Fremd", "team_lead", "abfall"),
      desk,
    ];
    for (const other of others) {
      signedIn.actor = other;
      expect(await saveView({ ...shared, departmentId: "bauaufsicht" })).toEqual({
        ok: false,
        code: "forbidden",
      });
      expect(await removeView({ id: view?.id ?? "" })).toEqual({ ok: false, code: "view_not_found" });
    }
    expect(await kept(lead)).toHaveLength(1);
  });
  it("it is removed by any team lead of the department, also after the one who made it has gone", async () => {
    const first = await member("Tina", "team_lead", "ordnungsamt");
    signedIn.actor = first;
    await saveView({ ...shared, departmentId: "ordnungsamt" });
    await db.owner`delete from memberships where user_id = ${first.userId}`;
    const town = await member("Gesa", "team_lead", null);
    signedIn.actor = town;
    const view = (await kept(town)).find(({ departmentId }) => departmentId === "ordnungsamt");
    expect(await removeView({ id: view?.id ?? "" })).toMatchObject({ ok: true });
    expect((await kept(town)).filter(({ departmentId }) => departmentId === "ordnungsamt")).toEqual([]);
  });
  it("it has a limit of its own for the department, also when two team leads keep at once", async () => {
    const leads = [
      await member("Tina", "team_lead", "soziales"),
      await member("Tom", "team_lead", "soziales"),
    ];
    const tries = await Promise.all(
      Array.from({ length: MOST_VIEWS + 2 }, async (_, n) => {
        signedIn.actor = leads[n % 2] ?? null;
        return saveView({ ...shared, name: `Ansicht ${n}`, departmentId: "soziales" });
      }),
    );
    expect(tries.filter((result) => !result.ok)).toHaveLength(2);
  });
});
