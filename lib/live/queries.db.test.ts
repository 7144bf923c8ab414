import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { asWorker } from "@/db/client";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { testCase } from "@/db/testing-case";
import { saveChange } from "../case/store/change";
import { saveHandBack } from "../case/store/claim";
import { saveMentions } from "../mention/store";
import { appendEvents } from "../timeline/store";
import type { Actor } from "../user/schema";
import { loadNews, loadPresence, meet, openNews, type Watching } from "./queries";
import type { News } from "./schema";

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
  boss = await testActor("Andrea", [{ role: "administrator", departmentId: null }]);
});
afterAll(() => db.close());

const triaged = { status: "triaged", departmentId: "tiefbau" } as const;
const end = { at: new Date(Date.now() + 3_600_000), why: "idle" } as const;
const note = (caseId: string) =>
  asWorker((tx) => appendEvents(tx, caseId, [{ type: "note.added", actorKind: "system", at: new Date() }]));

/** An open page of this person; `heard` grows with what it is told. */
async function listening(actor: Actor) {
  const heard: (News | null)[] = [];
  const { seq } = await loadNews({ actor, end }, undefined);
  const watching = { current: { actor, end } satisfies Watching };
  const close = openNews(
    { actor, end, seq },
    async () => watching.current,
    (news) => heard.push(news),
  );
  const cases = () => heard.flatMap((news) => (Array.isArray(news?.cases) ? news.cases : []));
  await vi.waitFor(() => expect(heard.length).toBeGreaterThan(0), 15_000);
  return { heard, close, cases };
}

describe("the live channel", () => {
  it("it tells a change within two seconds to whoever may see the case, and nothing to others (S3)", async () => {
    const caseFile = await testCase(triaged);
    const pages = await Promise.all([smith, desk, foreigner, boss].map(listening));
    const [mine, desks, foreign, admin] = pages;
    const began = Date.now();
    await note(caseFile.id);
    await vi.waitFor(() => expect(mine?.cases()).toContain(caseFile.id), 5_000);
    await vi.waitFor(() => expect(desks?.cases()).toContain(caseFile.id), 5_000);
    expect(Date.now() - began).toBeLessThan(2_000);
    await new Promise((after) => setTimeout(after, 600));
    expect(foreign?.cases()).toEqual([]);
    expect(admin?.cases()).toEqual([]);
    for (const page of pages) page.close();
  });

  it("it lets a department see a case go that it saw until now, and the front desk see it come", async () => {
    const caseFile = await testCase(triaged);
    const pages = await Promise.all([smith, desk, foreigner].map(listening));
    await asWorker((tx) =>
      saveHandBack(tx, caseFile, { userId: smith.userId, reason: "falsch hier", at: new Date() }),
    );
    await vi.waitFor(() => expect(pages[0]?.cases()).toContain(caseFile.id), 5_000);
    await vi.waitFor(() => expect(pages[1]?.cases()).toContain(caseFile.id), 5_000);
    await note(caseFile.id);
    await new Promise((after) => setTimeout(after, 700));
    expect(pages[0]?.cases().filter((id) => id === caseFile.id)).toHaveLength(1);
    expect(pages[2]?.cases()).toEqual([]);
    for (const page of pages) page.close();
  });

  it("it says nothing of a change that was rolled back", async () => {
    const caseFile = await testCase(triaged);
    const page = await listening(smith);
    const broken = asWorker(async (tx) => {
      await saveChange(tx, caseFile, { gapCount: 5 }, [
        { type: "case.completed", actorKind: "system", at: new Date() },
      ]);
      throw new Error("on purpose");
    });
    await expect(broken).rejects.toThrow("on purpose");
    await new Promise((after) => setTimeout(after, 600));
    expect(page.cases()).toEqual([]);
    page.close();
  });

  it("it calls the person who is mentioned, and nobody else", async () => {
    const caseFile = await testCase(triaged);
    const [mine, desks] = await Promise.all([smith, desk].map(listening));
    await asWorker((tx) =>
      saveMentions(tx, caseFile.id, { fromId: desk.userId, called: [smith.userId], at: new Date() }),
    );
    await vi.waitFor(() => expect(mine?.heard.some((news) => news?.mention)).toBe(true), 5_000);
    expect(desks?.heard.some((news) => news?.mention)).toBe(false);
    mine?.close();
    desks?.close();
  });

  it("it ends with the next heartbeat for whoever has been signed out", async () => {
    const heard: (News | null)[] = [];
    const close = openNews(
      { actor: smith, end, seq: 0 },
      async () => null,
      (news) => heard.push(news),
    );
    await vi.waitFor(() => expect(heard).toContain(null), 15_000);
    close();
  });
});

describe("taking up again", () => {
  it("it names what changed while the page was away, within the person's sight", async () => {
    const [mine, other] = [await testCase(triaged), await testCase({ ...triaged, departmentId: "soziales" })];
    const { seq } = await loadNews({ actor: smith, end }, undefined);
    await note(mine.id);
    await note(other.id);
    const news = await loadNews({ actor: smith, end }, seq);
    expect(news.cases).toContain(mine.id);
    expect(news.cases).not.toContain(other.id);
    expect(news.seq).toBeGreaterThanOrEqual(seq + 2);
    expect((await loadNews({ actor: smith, end }, news.seq)).cases).toEqual([]);
  });
  it("it says to look at everything after a long absence", async () => {
    await db.owner`insert into events (id, case_id, type, actor_kind, at)
      select gen_random_uuid(), (select id from cases limit 1), 'note.added', 'system', now() from generate_series(1, 250)`;
    expect((await loadNews({ actor: smith, end }, 0)).cases).toBe("all");
  });
});

describe("presence", () => {
  const at = new Date();
  const here = (caseId: string, writing = false) => ({ caseId, writing, here: true });
  it("it shows who else reads and who writes, not oneself", async () => {
    const { id } = await testCase(triaged);
    expect(await meet(smith, here(id), at)).toEqual([]);
    expect(await meet(desk, here(id, true), at)).toEqual([{ name: "Smith", writing: false }]);
    expect(await loadPresence(smith, id, at)).toEqual([{ name: "Britta", writing: true }]);
  });
  it("it forgets who left, and who has not been heard of for a while", async () => {
    const { id } = await testCase(triaged);
    await meet(desk, here(id), at);
    await meet(smith, here(id), at);
    await meet(desk, { ...here(id), here: false }, at);
    expect(await loadPresence(smith, id, at)).toEqual([]);
    expect(await loadPresence(desk, id, new Date(at.getTime() + 46_000))).toEqual([]);
  });
  it("it is told to others within two seconds, but not to whoever may not see the case", async () => {
    const { id } = await testCase(triaged);
    const [mine, foreign] = await Promise.all([smith, foreigner].map(listening));
    await meet(desk, here(id), new Date());
    await vi.waitFor(() => expect(mine?.heard.some((news) => news?.presence.includes(id))).toBe(true), 2_000);
    expect(foreign?.heard.some((news) => news?.presence.includes(id))).toBe(false);
    mine?.close();
    foreign?.close();
  });
  it("it does not let anybody in who may not see the case, or tell her who is there (S3)", async () => {
    const { id } = await testCase(triaged);
    await meet(smith, here(id), at);
    expect(await meet(foreigner, here(id), at)).toBeNull();
    expect(await loadPresence(foreigner, id, at)).toBeNull();
    expect(await loadPresence(smith, id, at)).toEqual([]);
  });
});
