import { afterAll, beforeAll, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { closeThreads } from "@/lib/adapters/mail/parse-apart";
import { runForged } from "./forged";

let db: TestDatabase;
beforeAll(async () => {
  process.env.KLARFALL_AUTHSERV = "mx.altenbrueck.example";
  db = await testDatabase();
});
afterAll(async () => {
  await closeThreads();
  await db.close();
});

// The long proof is `npm run forged-proof`.
it("it lets no forged reply join a case, and says in each why (S16)", { timeout: 120_000 }, async () => {
  expect(await runForged(20)).toEqual({ tried: 20, joined: [], marked: 20, unmarked: [], control: true });
});
