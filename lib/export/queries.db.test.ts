import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { testCase } from "@/db/testing-case";
import { loadQueue } from "../case/queries";
import { type QueueQuery, queueQuery } from "../case/schema/queue";
import type { StreamedCase } from "../case/store/stream";
import { loadFigures } from "../metric/queries";
import { metricQuery } from "../metric/schema";
import type { Actor } from "../user/schema";
import { exportCases, exportThroughput, type ThroughputRow } from "./queries";
import { exportParams } from "./schema";

let db: TestDatabase;
let desk: Actor;
let manager: Actor;
let builder: Actor;
beforeAll(async () => {
  db = await testDatabase();
  desk = await testActor("Britta", [{ role: "front_desk", departmentId: null }]);
  manager = await testActor("Leitung", [{ role: "manager", departmentId: null }]);
  builder = await testActor("Amtsleitung", [{ role: "manager", departmentId: "tiefbau" }]);
  await testCase({ status: "triaged", departmentId: "tiefbau", kind: "complaint", proposedKind: "other" });
  await testCase({ status: "triaged", departmentId: "soziales", urgency: "today", dueOn: "2026-01-05" });
  await testCase({ status: "closed", departmentId: "tiefbau", closedAt: new Date("2026-03-29T01:30:00Z") });
  await testCase({ departmentId: null, proposedKind: "application" });
});
afterAll(() => db.close());

const asked = (text: string) => queueQuery.parse(Object.fromEntries(new URLSearchParams(text)));
async function taken(
  actor: Actor,
  query: QueueQuery,
  params = exportParams.parse({}),
): Promise<StreamedCase[]> {
  const rows: StreamedCase[] = [];
  await exportCases(actor, query, params, async (portions) => {
    for await (const portion of portions) rows.push(...portion);
  });
  return rows;
}
const newest = async () =>
  (
    await db.owner`select user_id, what, format, persons, query, state, rows from exports order by started_at desc, id desc limit 1`
  )[0];

describe("an export of cases", () => {
  it.each([
    "view=department",
    "view=done",
    "view=due",
    "view=department&kind=complaint",
    "view=department&department=soziales&urgency=today",
    "view=department&sort=due",
    "view=department&new=1",
    "view=department&incomplete=1&unsure=1",
  ])("it holds the same cases as the queue at ?%s, for everybody", async (text) => {
    for (const actor of [desk, manager, builder]) {
      const queue = (await loadQueue(actor, asked(text))).rows.map((row) => row.number);
      const file = (await taken(actor, asked(text))).map((row) => row.number);
      expect(file.sort()).toEqual(queue.sort());
    }
  });

  it("it gives confirmed values only, times as the clock in Germany showed them, and no person unasked", async () => {
    const [row] = await taken(manager, asked("view=done"));
    expect(row).toMatchObject({
      department: "tiefbau",
      kind: null,
      closedAt: "2026-03-29 03:30",
      subject: null,
      applicantName: null,
      applicantEmail: null,
    });
    const [named] = await taken(manager, asked("view=done"), exportParams.parse({ persons: "1" }));
    expect(named).toMatchObject({ applicantName: "Eva Ast", subject: "Laterne" });
  });

  it("it is recorded with who, what, form, filter and how many rows left", async () => {
    await taken(
      builder,
      asked("view=department&kind=complaint"),
      exportParams.parse({ format: "xlsx", persons: "1" }),
    );
    expect(await newest()).toEqual({
      user_id: builder.userId,
      what: "cases",
      format: "xlsx",
      persons: true,
      query: "view=department&kind=complaint",
      state: "done",
      rows: 1,
    });
  });

  it("it is recorded before the first row, and as broken when the reader goes away", async () => {
    let begun: unknown;
    const cut = exportCases(manager, asked("view=department"), exportParams.parse({}), async (portions) => {
      begun = (await newest())?.state;
      for await (const _ of portions) throw new Error("reader is gone");
    });
    await expect(cut).rejects.toThrow("reader is gone");
    expect(begun).toBe("running");
    expect(await newest()).toMatchObject({ state: "broken" });
  });

  it("its record cannot be rewritten or deleted with the application's rights", async () => {
    const asWeb = (change: string) =>
      db.owner.begin(async (sql) => {
        await sql.unsafe("set local role klarfall_web");
        await sql`select set_config('klarfall.user_id', ${manager.userId}, true)`;
        await sql.unsafe(change);
      });
    for (const change of ["update exports set persons = false", "delete from exports", "truncate exports"])
      await expect(asWeb(change)).rejects.toThrow(/permission denied/);
  });
});

describe("an export of the throughput", () => {
  it("it holds what the page shows, and is recorded", async () => {
    const rows: ThroughputRow[] = [];
    const query = metricQuery.parse({ days: "28" });
    await exportThroughput(builder, query, exportParams.parse({}), async (portions) => {
      for await (const portion of portions) rows.push(...portion);
    });
    const { buckets } = await loadFigures(builder, query);
    expect(rows).toEqual(buckets);
    expect(rows).toHaveLength(4);
    expect(await newest()).toMatchObject({
      what: "throughput",
      query: "/metrics?days=28",
      state: "done",
      rows: rows.length,
    });
  });
});
