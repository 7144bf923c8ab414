import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asActor } from "@/db/client";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { addDays } from "../deadline/rules/days";
import { berlinDay } from "../deadline/rules/working-time";
import type { Actor } from "../user/schema";
import { loadForecast } from "./queries";
import { dailyArrivals } from "./store";

let db: TestDatabase;
let manager: Actor;
let builder: Actor;
const today = berlinDay(new Date());

/** So many cases a day over 200 days, more on some than on others, half of them still unassigned. */
async function arrivals(department: string, perDay: number): Promise<void> {
  await db.owner`
    insert into cases (id, number, channel, rank_at, received_at, department_id, proposed_department)
    select gen_random_uuid(), ${department} || d || '-' || n, 'email', now(), at, ${department}, ${department}
    from generate_series(1, 200) d, generate_series(1, ${perDay}::int + (d * 7919 % 5)::int) n,
      lateral (select (${today}::date - d)::timestamp at time zone 'Europe/Berlin' + interval '10 hours' as at)`;
}

beforeAll(async () => {
  db = await testDatabase();
  manager = await testActor("Leitung", [{ role: "manager", departmentId: null }]);
  builder = await testActor("Amtsleitung", [{ role: "manager", departmentId: "tiefbau" }]);
  await arrivals("tiefbau", 8);
  await arrivals("soziales", 12);
  await db.owner`insert into cases (id, number, channel, rank_at, received_at, department_id)
    select gen_random_uuid(), 'rare' || n, 'email', now(), now() - n * interval '40 days', 'ordnungsamt' from generate_series(1, 4) n`;
});
afterAll(() => db.close());

describe("the forecast of the manager's page", () => {
  it("forecasts the town and each department, and names those it has nothing to say about", async () => {
    const { total, departments, silent } = await loadForecast(manager);
    expect(departments.map(({ name }) => name)).toEqual(["soziales", "tiefbau"]);
    expect(silent).toEqual(["ordnungsamt"]);
    expect(total?.days.map(({ day }) => day)).toEqual(Array.from({ length: 7 }, (_, i) => addDays(today, i)));
    expect(total?.sum).toBeGreaterThan(7 * 20);
    expect(total?.sum).toBeLessThan(7 * 30);
  });

  it("knows only the cases a person sees", async () => {
    const { total, departments, silent } = await loadForecast(builder);
    expect([...departments.map(({ name }) => name), ...silent]).toEqual(["tiefbau"]);
    expect(total?.sum).toBeCloseTo(departments[0]?.sum ?? 0);
  });

  it("shows nothing to who sees nothing", async () => {
    const clerk = await testActor("Verwaltung", [{ role: "administrator", departmentId: null }]);
    expect(await loadForecast(clerk)).toEqual({ total: null, departments: [], silent: [] });
  });

  it("counts by the day in Germany, both ends included, on either side of summer time", async () => {
    const at = ["2001-03-24T22:59Z", "2001-03-24T23:00Z", "2001-03-25T21:59Z", "2001-03-25T22:00Z"];
    await db.owner`insert into cases (id, number, channel, rank_at, received_at, department_id)
      select gen_random_uuid(), 'dst' || at, 'email', now(), at::timestamptz, 'tiefbau' from unnest(${at}::text[]) at`;
    const rows = await asActor(builder, (tx) => dailyArrivals(tx, "2001-03-25", "2001-03-25"));
    expect([...rows]).toEqual([{ department: "tiefbau", day: "2001-03-25", count: 2 }]);
  });
});
