import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asWorker } from "@/db/client";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { testCase } from "@/db/testing-case";
import { caseCan } from "../case/rules";
import type { Actor } from "../user/schema";
import { loadCaseList, loadDashboard, loadFigures, loadPreparation } from "./queries";
import { figureAt } from "./rules/figures";
import { USUAL_HOURS, workingWindows } from "./rules/hours";
import { caseListQuery, metricQuery } from "./schema";
import { setWorkingWindows } from "./store/rollup";

let db: TestDatabase;
let mayor: Actor;
let head: Actor;
let foreign: Actor;
beforeAll(async () => {
  db = await testDatabase();
  const hours = new Map([["", USUAL_HOURS]]);
  await asWorker((tx) => setWorkingWindows(tx, workingWindows(hours, "NW", "2026-01-01", "2060-12-31")));
  mayor = await testActor("Lena", [{ role: "manager", departmentId: null }]);
  head = await testActor("Boss", [{ role: "manager", departmentId: "tiefbau" }]);
  foreign = await testActor("Fremd", [{ role: "manager", departmentId: "umwelt-gruen" }]);
  for (const [departmentId, size] of [
    ["tiefbau", 5],
    ["soziales", 2],
  ] as const) {
    for (let n = 0; n < size; n++) await testActor(`P${n}`, [{ role: "specialist", departmentId }]);
    for (let n = 0; n < 14; n++) {
      const closed = { status: "closed", closedAt: new Date(), outcome: "resolved" } as const;
      await testCase({ departmentId, service: "wohngeld", ...(n < 7 ? { status: "triaged" } : closed) });
    }
  }
});
afterAll(() => db.close());

const figures = metricQuery.parse({ days: "91" });

describe("who sees which figures", () => {
  it("a head sees her department, and nothing of another", async () => {
    const own = await loadFigures(head, figures);
    const [count] =
      await db.owner`select count(*)::int as n from cases where department_id = 'tiefbau' and merged_into is null`;
    expect(figureAt(own.figures, "arrivals").value).toBe(count?.n);
    expect(own.small).toBe(false);
    const other = await loadFigures(head, { ...figures, department: "soziales" });
    expect(figureAt(other.figures, "arrivals").value).toBe(0);
    expect(await loadFigures(foreign, figures)).toMatchObject({ standing: { open: 0 } });
  });
  it("the work of a team of two is hidden, what lies before it is not", async () => {
    const small = await loadDashboard(mayor, { ...figures, department: "soziales" });
    expect(small.small).toBe(true);
    for (const key of ["closed", "leadMedian", "onTime", "followUpShare", "reach"] as const)
      expect(figureAt(small.figures, key)).toMatchObject({
        value: null,
        before: null,
        list: null,
        closed: true,
      });
    expect(small.buckets.every(({ closed, open }) => closed === null && open === null)).toBe(true);
    expect([small.change, small.idle, small.asked, small.groups.rows]).toEqual([null, null, [], []]);
    expect(figureAt(small.figures, "arrivals").value).toBeGreaterThan(4);
    expect(
      (await loadPreparation(mayor, { ...figures, department: "soziales" })).every(
        (p) => p.rows.length === 0,
      ),
    ).toBe(true);
    expect(
      await loadCaseList(mayor, caseListQuery.parse({ list: "closed", days: "91", department: "soziales" })),
    ).toBeNull();
  });
  it("a list shows days and places, nobody's name, and no case that she may not open", async () => {
    const unsorted = await testCase();
    const list = await loadCaseList(mayor, caseListQuery.parse({ list: "open", days: "91" }));
    expect(list?.rows.find((row) => row.id === unsorted.id)?.mayOpen).toBe(caseCan("view", unsorted, mayor));
    expect(Object.keys(list?.rows[0] ?? {})).not.toContain("claimant");
    expect(list?.count).toBe((await loadFigures(mayor, figures)).standing.open);
    const arrivals = caseListQuery.parse({ list: "arrivals", days: "91" });
    const all = (await loadCaseList(mayor, arrivals))?.rows ?? [];
    const tenth = all[9];
    const after = `${tenth?.receivedAt.getTime()}_${tenth?.id}`;
    const rest = (await loadCaseList(mayor, { ...arrivals, after }))?.rows ?? [];
    expect(rest.map((row) => row.id)).toEqual(all.slice(10).map((row) => row.id));
  });
});
