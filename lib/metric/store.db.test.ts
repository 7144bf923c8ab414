import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { asActor, asWorker } from "@/db/client";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { testMessage, testPreparation } from "@/db/testing-case";
import { chance, type Staff, workOn } from "@/db/testing-work";
import { openCase } from "../case/store/open";
import { addDays } from "../deadline/rules/days";
import { elapsedMinutes, workingMinutes } from "../deadline/rules/working-time";
import { CHANNELS } from "../intake/schema";
import type { Actor } from "../user/schema";
import { USUAL_HOURS, workingWindows } from "./rules/hours";
import { differences } from "./store/compare";
import { recount } from "./store/recount";
import { rebuildMetrics, setWorkingWindows } from "./store/rollup";

const world: { actor: Actor | null; at: number } = vi.hoisted(() => ({ actor: null, at: 0 }));
vi.mock("@/lib/auth", () => ({ currentActor: async () => world.actor }));
vi.mock("@/lib/clock", () => ({ now: () => new Date(world.at) }));
vi.mock("next/cache", () => ({ revalidatePath: () => undefined }));

const HOUR = 3_600_000;
const HOURS = new Map([["", USUAL_HOURS]]);
/** Both changes of the clock lie in the weeks after it. */
const FIRST = "2026-03-02";
const START = Date.parse(`${FIRST}T07:00:00Z`);
const by = chance(20_261_125);
const windows = (hours: Parameters<typeof workingWindows>[0]) =>
  asWorker((tx) => setWorkingWindows(tx, workingWindows(hours, "NW", "2026-01-01", "2026-12-31")));
let db: TestDatabase;
let desk: Actor;
const managers: Actor[] = [];

/** Some weeks of a town in which everything happens, in every order. */
beforeAll(async () => {
  db = await testDatabase();
  await windows(HOURS);
  for (const departmentId of [null, "tiefbau", "umwelt-gruen"])
    managers.push(await testActor("Leitung", [{ role: "manager", departmentId }]));
  desk = await testActor("Britta", [{ role: "front_desk", departmentId: null }]);
  const as = (actor: Actor) => {
    world.actor = actor;
  };
  const staff: Staff = {
    desk,
    offices: { tiefbau: await people("tiefbau"), soziales: await people("soziales") },
    as,
  };
  world.at = START;
  const ids: string[] = [];
  for (let n = 0; n < 320; n++) {
    world.at += by.below(14) * HOUR;
    if (n % 8 === 0) ids.push(await arrives());
    await workOn(by.pick(ids), staff, new Date(world.at), by);
  }
}, 300_000);
afterAll(() => db.close());

const people = (departmentId: string): Promise<Actor[]> =>
  Promise.all(["A", "B"].map((name) => testActor(name, [{ role: "specialist", departmentId }])));

/** A letter with a deadline, by some channel. */
async function arrives(): Promise<string> {
  const receivedAt = new Date(world.at);
  const date = addDays(receivedAt.toISOString().slice(0, 10), 3 + by.below(25));
  const clock = {
    code: by.pick(["gdpr", "authority:receivedAt", "objection"]),
    date,
    earliest: null,
    from: date,
    rule: "x",
    evidence: [],
  };
  const preparation = { ...testPreparation, deadlines: by.below(3) === 0 ? [] : [clock] };
  const message = await testMessage({ receivedAt, channel: by.pick(CHANNELS) });
  return (await asWorker((tx) => openCase(tx, message, preparation, receivedAt))).id;
}

/** The kept tables as text, without cells that have fallen back to nothing: there every count is 0. */
async function kept(): Promise<string[]> {
  const rows = await db.owner<{ line: string }[]>`
    select 'case ' || f::text as line from metric_cases f
    union all select 'day ' || d::text from metric_days d where to_jsonb(d) - 'day' @? '$.* ? (@ > 0)'
    union all select 'step ' || s::text from metric_steps s where to_jsonb(s) - 'day' @? '$.* ? (@ > 0)'
    order by line`;
  return rows.map((row) => row.line);
}

describe("rollups", () => {
  it("they equal those counted anew after many random actions, and the backlog adds up", async () => {
    const before = await kept();
    expect(await asWorker(rebuildMetrics)).toBeGreaterThan(10);
    expect(await kept()).toEqual(before);
    const [sums] = await db.owner<
      Record<string, number>[]
    >`select sum(arrivals)::int as arrivals, sum(open)::int as open,
      sum(closed + reclosed - reopened)::int as gone, sum(closed)::int as closed, sum(questioned)::int as questioned,
      sum(further_messages)::int as further, sum(misassigned)::int as misassigned from metric_days`;
    expect(sums?.open).toBe(Number(sums?.arrivals) - Number(sums?.gone));
    for (const name of ["closed", "questioned", "further", "misassigned"])
      expect([name, Number(sums?.[name]) > 0]).toEqual([name, true]);
    const [open] = await db.owner`select count(*)::int as n from cases where closed_at is null`;
    expect(open?.n).toBe(sums?.open);
  });

  it("they give the working time of lib/deadline, gross and without the pauses", async () => {
    const rows = await db.owner<
      { from: Date; to: Date; gross: number; net: number; pauses: { from: string; to: string | null }[] }[]
    >`
      select f.received_at as from, e.at as to, f.lead_gross as gross, f.lead_net as net,
        coalesce((select jsonb_agg(jsonb_build_object('from', p.started_at, 'to', p.ended_at)) from pauses p
          where p.case_id = f.case_id), '[]') as pauses
      from metric_cases f cross join lateral (select min(e.at) as at from events e where e.case_id = f.case_id
        and e.type = 'case.closed' and not exists (select from events r where r.case_id = e.case_id and r.type = 'case.reverted'
          and r.data->>'step' = e.type and (r.data->>'version')::int = (e.data->>'version')::int + 1)) e
      where f.closed_on is not null`;
    expect(rows.length).toBeGreaterThan(5);
    for (const { from, to, gross, net, pauses } of rows) {
      const held = pauses.map((p) => ({ from: new Date(p.from), to: p.to === null ? null : new Date(p.to) }));
      expect([gross, net]).toEqual([
        workingMinutes(from, to, USUAL_HOURS, "NW"),
        elapsedMinutes(from, to, held, USUAL_HOURS, "NW"),
      ]);
    }
    expect(rows.some((row) => row.net < row.gross)).toBe(true);
  });

  it("they know the hours of a unit, its holidays and both changes of the clock", async () => {
    const night = {
      sun: [{ from: "01:00", to: "05:00" }],
      thu: [
        { from: "08:00", to: "12:00" },
        { from: "14:00", to: "18:00" },
      ],
    };
    const units = new Map([...HOURS, ["tiefbau", night]]);
    await asWorker((tx) => setWorkingWindows(tx, workingWindows(units, "NW", "2026-01-01", "2026-12-31")));
    const by = chance(7);
    for (let n = 0; n < 120; n++) {
      const from = new Date(Date.UTC(2026, 0, 2) + by.below(8_700) * HOUR);
      const to = new Date(from.getTime() + by.below(300) * HOUR + by.below(3_600_000));
      const unit = by.pick(["", "tiefbau"]);
      const [row] = await db.owner<{ ms: number }[]>`
        select (b.ms - a.ms)::float8 as ms from klarfall.worked(${unit}, ${from}) a, klarfall.worked(${unit}, ${to}) b`;
      const hours = unit === "" ? USUAL_HOURS : night;
      expect(Math.floor(Number(row?.ms) / 60_000)).toBe(workingMinutes(from, to, hours, "NW"));
    }
  });

  it("they stay when a case is wiped or erased, and are counted for nobody who may not see the case", async () => {
    const [one] = await db.owner<{ id: string }[]>`select case_id as id from metric_cases limit 1`;
    const before = await kept();
    await db.owner`update cases set subject = '', applicant_name = '', applicant_email = '' where id = ${one?.id ?? ""}`;
    expect(await kept()).toEqual(before);
    const seen = await asActor(foreignHead(), (tx) =>
      tx.execute(sql`select from metric_days union all select from metric_steps`),
    );
    expect(seen).toHaveLength(0);
    const write = asActor(desk, (tx) => tx.execute(sql`update metric_days set arrivals = 0`));
    await expect(write).rejects.toThrow();
  });
});

const mayor = (): Actor => managerAt(0);
const foreignHead = (): Actor => managerAt(2);
function managerAt(n: number): Actor {
  const actor = managers[n];
  if (!actor) throw new Error("no such manager");
  return actor;
}
const days = (n: number) => addDays(FIRST, n);

describe("figures, the lists behind them and the record", () => {
  it("they agree over thirty random selections, for everybody who may look", async () => {
    const length = Math.floor((world.at - START) / 86_400_000);
    for (let n = 0; n < 30; n++) {
      const place = {
        department: by.pick([undefined, undefined, "tiefbau", "soziales"]),
        service: by.pick([undefined, undefined, "bewohnerparken", "wohngeld"]),
        channel: by.pick([undefined, undefined, undefined, ...CHANNELS]),
      };
      const to = days(by.below(length + 3));
      const span = { from: addDays(to, -by.below(40)), to };
      const today = by.pick([to, days(length)]);
      const actor = by.pick(managers);
      expect(await asActor(actor, (tx) => differences(tx, place, span, today))).toEqual([]);
    }
    const all = { from: days(0), to: days(length) };
    const rows = await asActor(mayor(), (tx) => recount(tx, { place: {}, span: all, today: days(length) }));
    for (const list of [
      "open",
      "closed",
      "questioned",
      "incomplete",
      "forwarded",
      "misassigned",
      "missed",
      "missedStatutory",
      "reopened",
      "inquiries",
    ] as const)
      expect([list, rows[list] > 0]).toEqual([list, true]);
  });
  it("they notice a figure that was tampered with, and counting anew mends it", async () => {
    const [cell] = await db.owner<
      { day: string }[]
    >`update metric_days set arrivals = arrivals + 1 where ctid = (select ctid from metric_days where arrivals > 0 limit 1) returning day::text`;
    const day = cell?.day ?? "";
    const found = await asActor(mayor(), (tx) => differences(tx, {}, { from: day, to: day }, day));
    expect(found.map(({ list }) => list)).toEqual(["arrivals"]);
    await asWorker(rebuildMetrics);
    expect(await asActor(mayor(), (tx) => differences(tx, {}, { from: day, to: day }, day))).toEqual([]);
  });
});
