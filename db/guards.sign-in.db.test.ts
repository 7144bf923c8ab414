import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/user/schema";
import { type TestDatabase, testActor, testDatabase } from "./testing";
import { rightsOf } from "./testing-role";

let db: TestDatabase;
let eva: Actor;
let other: Actor;
let admin: Actor;
beforeAll(async () => {
  db = await testDatabase();
  eva = await testActor("Eva", [{ role: "specialist", departmentId: "tiefbau" }]);
  other = await testActor("Otto", [{ role: "front_desk", departmentId: null }]);
  admin = await testActor("Andrea", [{ role: "administrator", departmentId: null }]);
  await db.owner`insert into authenticators (user_id, secret, confirmed_at, created_at) values (${eva.userId}, 's', now(), now())`;
  await db.owner`insert into recovery_codes (id, user_id, code_hash, created_at) values (${v7()}, ${eva.userId}, 'h', now())`;
  await db.owner`insert into passkeys (id, user_id, credential_id, public_key, counter, transports, name, created_at)
    values (${v7()}, ${eva.userId}, 'c', '', 0, '{}', 'n', now())`;
});
afterAll(() => db.close());
const asRole = rightsOf(() => db.owner);
const TABLES = ["authenticators", "recovery_codes", "passkeys"];

describe("what a person proves herself with", () => {
  it.each(TABLES)("it is seen by her, by the sign-in and by administrators: %s", async (table) => {
    const seen = async (actor: Actor | null) =>
      (await asRole("klarfall_web", actor, (sql) => sql`select 1 from ${sql(table)}`)).length;
    expect([await seen(eva), await seen(null), await seen(admin), await seen(other)]).toEqual([1, 1, 1, 0]);
  });
  it.each(TABLES)("it is taken away by nobody else than herself and administrators: %s", async (table) => {
    const gone = async (actor: Actor | null) =>
      (await asRole("klarfall_web", actor, (sql) => sql`delete from ${sql(table)} returning 1`)).length;
    expect([await gone(other), await gone(null)]).toEqual([0, 0]);
  });
  it("it is given to nobody else, not even by an administrator", async () => {
    for (const actor of [other, admin, null])
      await expect(
        asRole(
          "klarfall_web",
          actor,
          (sql) => sql`insert into authenticators (user_id, secret, created_at) values (${v7()}, 's', now())`,
        ),
      ).rejects.toThrow(/row-level security/);
  });
  it("it is never moved to somebody else", async () => {
    for (const table of TABLES)
      await expect(
        asRole("klarfall_web", eva, (sql) => sql`update ${sql(table)} set user_id = ${other.userId}`),
      ).rejects.toThrow(/permission denied/);
  });
  it("a challenge is taken by whom it was made for", async () => {
    await db.owner`insert into challenges (challenge, purpose, user_id, expires_at)
      values ('hers', 'register', ${eva.userId}, now()), ('anybody', 'sign_in', null, now())`;
    const taken = async (actor: Actor | null) => {
      const rows = await asRole(
        "klarfall_web",
        actor,
        (sql) => sql`delete from challenges returning challenge`,
      );
      return rows.map(({ challenge }) => challenge);
    };
    expect([await taken(other), await taken(admin)]).toEqual([[], []]);
    expect([await taken(eva), await taken(null)]).toEqual([["hers"], ["anybody"]]);
  });
  it("it says which roles have to have it, and only administrators decide that", async () => {
    const demand = (actor: Actor | null) =>
      asRole(
        "klarfall_web",
        actor,
        (sql) =>
          sql`insert into second_factor_roles (role, demanded_at) values ('auditor', now()) returning role`,
      );
    for (const actor of [eva, other, null]) await expect(demand(actor)).rejects.toThrow(/row-level security/);
    expect(await demand(admin)).toHaveLength(1);
    const waived = await asRole(
      "klarfall_web",
      eva,
      (sql) => sql`delete from second_factor_roles returning role`,
    );
    expect(waived).toHaveLength(0);
  });
});
