import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { testCase } from "@/db/testing-case";
import type { Actor } from "../user/schema";
import { loadCase, loadQueue } from "./queries";
import { VIEWS } from "./schema";
import { queueQuery } from "./schema/queue";

const MINE = 12;
const DESK = 117;
let db: TestDatabase;
let desk: Actor;
let smith: Actor;
let foreigner: Actor;
let admin: Actor;
let known: { id: string; number: string };
beforeAll(async () => {
  db = await testDatabase();
  desk = await testActor("Britta", [{ role: "front_desk", departmentId: null }]);
  smith = await testActor("Smith", [{ role: "specialist", departmentId: "tiefbau" }]);
  foreigner = await testActor("Fremd", [{ role: "specialist", departmentId: "soziales" }]);
  admin = await testActor("Andrea", [{ role: "administrator", departmentId: null }]);
  // Many with the same place in the queue, so that the id has to decide.
  const same = new Date("2026-10-01T08:00:00Z");
  for (let n = 0; n < DESK; n++) await testCase({ receivedAt: same, gapCount: n % 2 });
  for (let n = 0; n < MINE; n++)
    known = await testCase({ status: "inProgress", departmentId: "tiefbau", claimedBy: smith.userId });
});
afterAll(() => db.close());

/** All numbers of a view, page by page, as a person turns them. */
async function turned(actor: Actor, view: (typeof VIEWS)[number]): Promise<string[]> {
  const numbers: string[] = [];
  let after: string | null = null;
  do {
    const page = await loadQueue(actor, queueQuery.parse({ view, after: after ?? undefined }));
    numbers.push(...page.rows.map((row) => row.number));
    after = page.next;
  } while (after !== null);
  return numbers;
}

describe("loadQueue", () => {
  it("it shows every case once, page by page, in the queue's order", async () => {
    const numbers = await turned(desk, "desk");
    expect(numbers).toHaveLength(DESK);
    expect(new Set(numbers).size).toBe(DESK);
    const right = await db.owner<{ number: string }[]>`
      select number from cases where department_id is null order by rank_at, id`;
    expect(numbers).toEqual(right.map((row) => row.number));
  });
  it("it counts no further than it has to", async () => {
    const { counts } = await loadQueue(desk, queueQuery.parse({ view: "desk" }));
    expect(counts.find((c) => c.view === "desk")?.count).toBe(100);
    expect(counts.find((c) => c.view === "department")?.count).toBe(MINE);
  });
  it("it shows a specialist her department and her own, and opens there", async () => {
    expect((await loadQueue(smith, queueQuery.parse({}))).view).toBe("department");
    expect(await turned(smith, "mine")).toHaveLength(MINE);
    expect(await turned(smith, "department")).toHaveLength(MINE);
  });
  it("it opens no view that the role does not have", async () => {
    expect((await loadQueue(smith, queueQuery.parse({ view: "desk" }))).view).toBe("department");
  });
  it("it counts and shows nothing of other departments, in no view (S3)", async () => {
    for (const actor of [foreigner, admin])
      for (const view of VIEWS) {
        const { rows, counts, next } = await loadQueue(actor, queueQuery.parse({ view }));
        expect([rows, next, counts.filter((c) => c.count > 0)]).toEqual([[], null, []]);
      }
  });
});

describe("loadCase", () => {
  it("it shows the case with what the person may do now", async () => {
    const loaded = await loadCase(smith, known.number);
    expect(loaded).toMatchObject({ caseFile: { id: known.id }, claimant: "Smith" });
    expect(loaded?.verbs).toEqual(expect.arrayContaining(["view", "draft", "send", "release", "close"]));
    expect(loaded?.verbs).not.toContain("claim");
    expect(loaded?.timeline.map((entry) => entry.type)).toEqual(["case.received", "case.prepared"]);
  });
  it("it is not there for others, nor under a wrong number (S3)", async () => {
    expect(await loadCase(foreigner, known.number)).toBeNull();
    expect(await loadCase(admin, known.number)).toBeNull();
    expect(await loadCase(smith, "2026-999999")).toBeNull();
    expect(await loadCase(smith, "' or '1'='1")).toBeNull();
  });
});
