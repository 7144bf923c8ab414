import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { askAll, leaks } from "./asking";
import { cellsOf, expected, told } from "./cells";
import { ENDPOINTS } from "./endpoints";
import { type Endpoint, endpoints, lineFor } from "./found";
import type { Row } from "./rows";
import { makeWorld, type World } from "./world";

vi.mock("next-auth", async () => (await import("./outside")).signInService());
vi.mock("next/headers", async () => (await import("./outside")).headers());
vi.mock("next/cache", async () => (await import("./outside")).cache());
vi.mock("next/link", async () => (await import("./outside")).link());
vi.mock("next/navigation", () => import("next/dist/client/components/navigation.react-server"));

let db: TestDatabase;
let world: World;
const found = endpoints();
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db);
}, 120_000);
afterAll(() => db.close());

const rows = (): [Endpoint, Row][] =>
  found.flatMap((endpoint) => {
    const row = ENDPOINTS[endpoint.name];
    return row === undefined ? [] : [[endpoint, row]];
  });

describe("the matrix of rights (S3)", () => {
  it("it has a row for every endpoint, and none for what is gone", () => {
    const missing = found.filter(({ name }) => ENDPOINTS[name] === undefined);
    expect(missing.map(lineFor)).toEqual([]);
    const known = found.map(({ name }) => name);
    expect(Object.keys(ENDPOINTS).filter((name) => !known.includes(name))).toEqual([]);
  });

  it("it asks at least 3,000 questions, of every role and in every state", () => {
    const cells = rows().flatMap(([endpoint, row]) => cellsOf(endpoint, row, world));
    console.info(`${found.length} endpoints, ${world.people.length} people, ${cells.length} cells`);
    expect(cells.length).toBeGreaterThanOrEqual(3_000);
    const answers = new Set(cells.map(expected));
    expect([...answers].sort()).toEqual(
      expect.arrayContaining(["forbidden", "hidden", "in", "out", "wrong_state"]),
    );
  });

  it.each(["page", "layout", "route", "action"])(
    "it answers every question about each %s as the tables say, and gives nothing away",
    async (kind) => {
      const wrong: string[] = [];
      for (const [endpoint, row] of rows().filter(([{ name }]) => name.startsWith(kind)))
        wrong.push(
          ...(await askAll(db, cellsOf(endpoint, row, world), (cell, answer) => {
            const should = expected(cell);
            const differs =
              answer.outcome === should ? [] : [`${told(cell)}: ${should}, not ${answer.outcome}`];
            return [...differs, ...leaks(cell, answer, world.targets)];
          })),
        );
      expect(wrong).toEqual([]);
    },
    240_000,
  );

  it("it would notice: what may be seen is found in the answers", async () => {
    const shown = [
      "page /cases/[number]",
      "page /",
      "action lib/search/actions.ts searchCases",
      "route GET /api/originals/[id]",
    ];
    for (const [endpoint, row] of rows().filter(([{ name }]) => shown.includes(name))) {
      const cells = cellsOf(endpoint, row, world).filter(
        ({ person, state, target }) =>
          person.name === "specialist" && state === "active" && target.name === "own",
      );
      const silent = await askAll(db, cells, (cell, { words }) =>
        words.includes(cell.target.marker) ? [] : [told(cell)],
      );
      expect([cells.length, silent]).toEqual([1, []]);
    }
  });

  it.each(found.filter(({ name }) => name.startsWith("job")).map(({ name }) => name.slice(4)))(
    "it lets no request start the job %s past the database's own functions",
    async (task) => {
      for (const role of ["klarfall_web", "klarfall_worker"]) {
        const started = db.owner.begin(async (sql) => {
          await sql.unsafe(`set local role ${role}`);
          await sql`select graphile_worker.add_job(${task})`;
        });
        await expect(started).rejects.toThrow(/permission denied/);
      }
    },
  );
});
