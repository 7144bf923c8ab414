import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asNobody } from "@/db/client";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { testCase } from "@/db/testing-case";
import type { Actor } from "../user/schema";
import { insertSession } from "../user/store/session";
import { loadQueue } from "./queries";
import { queueQuery, SORTS } from "./schema/queue";

const DAY = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * DAY);
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
let db: TestDatabase;
let desk: Actor;
let smith: Actor;
beforeAll(async () => {
  db = await testDatabase();
  desk = await testActor("Britta", [{ role: "front_desk", departmentId: null }]);
  smith = await testActor("Smith", [{ role: "specialist", departmentId: "tiefbau" }]);
});
afterAll(() => db.close());

const numbers = async (actor: Actor, text: string) => {
  const query = queueQuery.parse(Object.fromEntries(new URLSearchParams(text)));
  return (await loadQueue(actor, query)).rows.map((row) => row.number);
};

describe("filters", () => {
  it.each([
    ["kind=complaint", { kind: "complaint", proposedKind: "application" }],
    ["kind=information", { kind: null, proposedKind: "information" }],
    ["department=soziales", { proposedDepartment: "soziales" }],
    ["channel=letter", { channel: "letter" }],
    ["urgency=today", { urgency: "today" }],
    ["unsure=1", { unsure: true }],
    ["incomplete=1", { gapCount: 3 }],
  ] as const)("%s shows that case and no other", async (text, patch) => {
    const plain = { unsure: false, gapCount: 0, proposedKind: "defectReport" } as const;
    const other = await testCase(plain);
    const wanted = await testCase({ ...plain, ...patch });
    const shown = await numbers(desk, `view=desk&${text}`);
    expect(shown).toContain(wanted.number);
    expect(shown).not.toContain(other.number);
  });
  it("they narrow further together", async () => {
    const wanted = await testCase({ channel: "counter", urgency: "today", unsure: false });
    await testCase({ channel: "counter", urgency: "normal", unsure: false });
    expect(await numbers(desk, "view=desk&channel=counter&urgency=today")).toEqual([wanted.number]);
  });
});

describe("deadline close", () => {
  it("it shows and counts open cases whose clock ends within a week, of one's own departments", async () => {
    const soon = await testCase({ dueOn: inDays(3), departmentId: "tiefbau", status: "triaged" });
    const theirs = await testCase({ dueOn: inDays(-2), departmentId: "soziales", status: "triaged" });
    await testCase({ dueOn: inDays(30), departmentId: "tiefbau", status: "triaged" });
    await testCase({ dueOn: inDays(1), departmentId: "tiefbau", status: "closed" });
    expect(await numbers(desk, "view=due&sort=due")).toEqual([theirs.number, soon.number]);
    expect(await numbers(smith, "view=due")).toEqual([soon.number]);
    const { counts } = await loadQueue(smith, queueQuery.parse({}));
    expect(counts.find(({ view }) => view === "due")?.count).toBe(1);
  });
});

describe("orders", () => {
  it("each turns its pages without losing or repeating a case", async () => {
    for (let n = 0; n < 60; n++)
      await testCase({
        receivedAt: ago(n % 7),
        dueOn: inDays(20 + (n % 3)),
        departmentId: "umwelt-gruen",
        status: "triaged",
      });
    for (const sort of SORTS) {
      const base = { view: "department", department: "umwelt-gruen", sort };
      const first = await loadQueue(desk, queueQuery.parse(base));
      const second = await loadQueue(desk, queueQuery.parse({ ...base, after: first.next }));
      const rows = [...first.rows, ...second.rows];
      expect([sort, new Set(rows.map((row) => row.id)).size, second.next]).toEqual([sort, 60, null]);
      const keys = rows.map(
        (row) =>
          ({ rank: row.rankAt, received: row.receivedAt, newest: row.receivedAt, due: row.dueOn })[sort],
      );
      const right = [...keys].sort((a, b) =>
        String(new Date(a ?? 0).toISOString()) < String(new Date(b ?? 0).toISOString()) ? -1 : 1,
      );
      expect(keys).toEqual(sort === "newest" ? right.reverse() : right);
    }
  });
});

describe("new since the last visit", () => {
  it("it knows nothing new on the first visit", async () => {
    expect((await loadQueue(desk, queueQuery.parse({}))).newCount).toBeNull();
    expect(await numbers(desk, "new=1")).toEqual([]);
  });
  it("it counts and shows what came in since the sign-in before this one", async () => {
    const person = await testActor("Bora", [{ role: "front_desk", departmentId: null }]);
    const earlier = await asNobody((tx) => insertSession(tx, person.userId, new Date()));
    await db.owner`update sessions set created_at = ${ago(3)}, last_seen_at = ${ago(2)} where id = ${earlier}`;
    const known = await testCase({ receivedAt: ago(2.5) });
    const fresh = await testCase({ receivedAt: ago(1) });
    const queue = await loadQueue(person, queueQuery.parse({ view: "desk", new: "1" }));
    const shown = queue.rows.map((row) => row.number);
    expect(shown).toContain(fresh.number);
    expect(shown).not.toContain(known.number);
    expect(queue.newCount).toBe(Math.min(shown.length, 100));
    expect(queue.rows.every((row) => row.isNew)).toBe(true);
  });
});
