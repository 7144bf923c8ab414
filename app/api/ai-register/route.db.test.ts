import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { asWorker } from "@/db/client";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { de } from "@/lib/i18n/de";
import { activate } from "@/lib/learning/store/activation";
import type { Actor } from "@/lib/user/schema";
import { GET } from "./route";

const signedIn: { actor: Actor | null } = vi.hoisted(() => ({ actor: null }));
vi.mock("@/lib/auth", () => ({ currentActor: async () => signedIn.actor }));
vi.mock("@/lib/i18n/server", () => ({ messages: async () => ({ t: de, locale: "de" }) }));

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());
const get = (query = "") => GET(new Request(`http://127.0.0.1/api/ai-register?${query}`));

it("gives the register to who may see the quality, and to nobody else", async () => {
  expect((await get()).status).toBe(401);
  signedIn.actor = await testActor("Smith", [{ role: "specialist", departmentId: "tiefbau" }]);
  expect((await get()).status).toBe(403);
  signedIn.actor = await testActor("Leitung", [{ role: "manager", departmentId: null }]);
  const answer = await get();
  expect(answer.headers.get("content-disposition")).toMatch(/ki-verzeichnis-\d{4}-\d\d-\d\d\.md/);
  expect(await answer.text()).toContain("Art. 6 Abs. 3 KI-VO");
});

it("names the model in force and what it learnt from", async () => {
  await db.owner`insert into model_versions (version, origin, letters, decided) values ('lehrling', 'learnt', 2400, 12)`;
  await asWorker((tx) =>
    activate(tx, "model", "lehrling", null, { origin: "command", userId: null, at: new Date() }),
  );
  const register = JSON.parse(await (await get("format=json")).text());
  expect(register.model).toEqual({ version: "lehrling", origin: "learnt", letters: 2400, decided: 12 });
  expect(register.entries.find(({ id }: { id: string }) => id === "sort").version).toMatch(/ \/ lehrling$/);
});
