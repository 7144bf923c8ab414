import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { user } from "./verbs/user";

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

it("`user reset` takes the second factor away, also from the last administrator, and it is recorded", async () => {
  const said = vi.spyOn(console, "log").mockReturnValue();
  const denied = vi.spyOn(console, "error").mockReturnValue();
  const admin = await testActor("Andrea", [{ role: "administrator", departmentId: null }]);
  expect(await user(["reset", admin.email])).toBe(1);
  await db.owner`insert into authenticators (user_id, secret, confirmed_at, created_at) values (${admin.userId}, 's', now(), now())`;
  expect(await user(["reset", admin.email.toUpperCase()])).toBe(0);
  expect(await db.owner`select 1 from authenticators`).toHaveLength(0);
  expect(await db.owner`select 1 from sessions where revoked_at is null`).toHaveLength(0);
  const told = await db.owner`select subject from audit_entries where kind = 'factor.removed'`;
  expect(told).toEqual([{ subject: admin.userId }]);
  expect([said.mock.calls.length, denied.mock.calls.length]).toEqual([1, 1]);
});
