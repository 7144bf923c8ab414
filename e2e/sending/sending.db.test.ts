import { afterAll, beforeAll, expect, it } from "vitest";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { runSending } from "./sending";

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

// The long proof is `npm run send-proof`.
it("it sends nothing twice, unapproved or altered while connections are cut and the worker is killed (R3)", {
  timeout: 120_000,
}, async () => {
  const { userId } = await testActor("Britta", [{ role: "front_desk", departmentId: null }]);
  const outcome = await runSending(db.url, { approvals: 24, kills: 1, userId, patienceMs: 90_000 });
  expect(outcome).toMatchObject({
    approved: 24,
    kills: 1,
    takenBack: 2,
    twice: 0,
    unapproved: 0,
    altered: 0,
  });
  expect(outcome).toMatchObject({ untrue: 0, untold: 0, unsettled: 0 });
  // The kill and each cut after the content leave somebody asking.
  expect(outcome.unclear).toBeGreaterThanOrEqual(2);
  expect(outcome.sent).toBeGreaterThan(0);
});
