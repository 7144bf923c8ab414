import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { askAll, leaks } from "./asking";
import { type Cell, mayShow, told } from "./cells";
import { ENDPOINTS } from "./endpoints";
import { type Endpoint, endpoints } from "./found";
import type { Row } from "./rows";
import { makeWorld, type World } from "./world";

vi.mock("next-auth", async () => (await import("./outside")).signInService());
vi.mock("next/headers", async () => (await import("./outside")).headers());
vi.mock("next/cache", async () => (await import("./outside")).cache());
vi.mock("next/link", async () => (await import("./outside")).link());
vi.mock("next/navigation", () => import("next/dist/client/components/navigation.react-server"));
// The application's check is off while an endpoint answers: everybody may do everything with every case, everywhere.
vi.mock("@/lib/case/rules", async (original) => {
  const [rules, { who }] = [await original<typeof import("@/lib/case/rules")>(), await import("./who")];
  const off = () => who.getStore() !== undefined;
  return {
    ...rules,
    caseCan: (...asked: Parameters<typeof rules.caseCan>) => off() || rules.caseCan(...asked),
    refusal: (...asked: Parameters<typeof rules.refusal>) => (off() ? null : rules.refusal(...asked)),
  };
});
vi.mock("@/lib/user/rules", async (original) => {
  const [rules, { who }] = [await original<typeof import("@/lib/user/rules")>(), await import("./who")];
  const off = () => who.getStore() !== undefined;
  return {
    ...rules,
    mayEnter: (...asked: Parameters<typeof rules.mayEnter>) => off() || rules.mayEnter(...asked),
    queueScope: (...asked: Parameters<typeof rules.queueScope>) =>
      off() ? null : rules.queueScope(...asked),
  };
});

/** Actions stand for one another behind the same guard; these read or write in a way of their own. */
const ACTIONS =
  /(noteCase|claimCase|forwardCase|listColleagues|linkCase|mergeCase|bundleCase|decideProposal|approveDraft|searchCases)$/;

let db: TestDatabase;
let world: World;
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db);
}, 120_000);
afterAll(() => db.close());

/** Everybody about every case she may not see; about no case in particular where the endpoint names none. */
function foreign([endpoint, row]: [Endpoint, Row]): Cell[] {
  return world.people.flatMap((person) => {
    const cells = world.targets.map((target) => ({
      endpoint,
      row,
      person,
      state: "active" as const,
      target,
    }));
    return row.kind === "case" ? cells.filter((cell) => !mayShow(cell, cell.target)) : cells.slice(0, 1);
  });
}

describe("row-level security with the application's check off (S4)", () => {
  it("it gives out nothing of a foreign case, and lets none be touched", async () => {
    const asked = endpoints().flatMap((endpoint): [Endpoint, Row][] => {
      const row = ENDPOINTS[endpoint.name];
      const chosen = !endpoint.name.startsWith("action") || ACTIONS.test(endpoint.name);
      return row !== undefined && row.kind !== "open" && row.kind !== "job" && chosen
        ? [[endpoint, row]]
        : [];
    });
    const before = await db.owner`select id, version, status, claimed_by from cases order by id`;
    const wrong: string[] = [];
    let count = 0;
    for (const one of asked) {
      const cells = foreign(one);
      count += cells.length;
      wrong.push(
        ...(await askAll(db, cells, (cell, answer) => {
          const served = cell.row.kind === "case" && !cell.row.options.sealed && answer.outcome !== "hidden";
          const touched = served ? [`${told(cell)}: is not hidden but ${answer.outcome}`] : [];
          return [...touched, ...leaks(cell, answer, world.targets)];
        })),
      );
    }
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(1_000);
    expect(await db.owner`select id, version, status, claimed_by from cases order by id`).toEqual(before);
  }, 240_000);
});
