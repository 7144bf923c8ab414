import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import type { Actor } from "@/lib/user/schema";
import { who } from "../rights/who";
import { RACES } from "./moves";
import { runRaces } from "./races";

vi.mock("next-auth", async () => (await import("../rights/outside")).signInService());
vi.mock("next/headers", async () => (await import("../rights/outside")).headers());
vi.mock("next/cache", async () => (await import("../rights/outside")).cache());

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

// The long proof is `npm run race-proof`, which says how many.
const races = Number(process.env.KLARFALL_RACES ?? 2 * RACES.length);

it("it lets one of two people through, tells the other, and loses no words (U4)", {
  timeout: 30 * 60_000,
}, async () => {
  const person = (name: string) =>
    testActor(name, [
      { role: "front_desk", departmentId: null },
      { role: "team_lead", departmentId: "buergerbuero" },
    ]);
  const people = {
    third: await person("Clara"),
    racers: [await person("Aylin"), await person("Bernd")] as const,
    as: <T>(actor: Actor, work: () => Promise<T>) => who.run(actor.sessionId, work),
  };
  const outcome = await runRaces(races, db.owner, people);
  console.info(JSON.stringify(outcome, null, 1));
  expect(outcome).toMatchObject({ races, wrong: [] });
});
