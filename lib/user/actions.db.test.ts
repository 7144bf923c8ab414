import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { asNobody } from "@/db/client";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { hashPassword } from "../adapters/password";
import { checkPassword, openSession } from "../sign-in";
import { addUser, changePassword, disableUser, enableUser, resetPassword, revokeUser } from "./actions";
import { sessionLives } from "./rules";
import type { Actor } from "./schema";
import { membershipsOf, savePassword, userByEmail } from "./store/account";
import { sessionWithUser } from "./store/session";

const signedIn: { actor: Actor | null } = vi.hoisted(() => ({ actor: null }));
vi.mock("@/lib/auth", () => ({ currentActor: async () => signedIn.actor }));
vi.mock("next/cache", () => ({ revalidatePath: () => undefined }));

let db: TestDatabase;
let admin: Actor;
let eva: Actor;
beforeAll(async () => {
  db = await testDatabase();
  admin = await testActor("Andrea", [{ role: "administrator", departmentId: null }]);
});
afterAll(() => db.close());
beforeEach(async () => {
  signedIn.actor = admin;
  eva = await testActor("Eva", [{ role: "specialist", departmentId: "tiefbau" }]);
});
async function lives(id: string): Promise<boolean> {
  const found = await asNobody((tx) => sessionWithUser(tx, id));
  return found !== null && sessionLives(found.session, found.user.status, new Date());
}
const newcomer = { name: "Neu Ling", role: "specialist", departmentId: "tiefbau" } as const;

describe("administration", () => {
  it("it makes an account with a one-time password that has to be changed (S7)", async () => {
    const email = "neu@stadt.example";
    const made = await addUser({ ...newcomer, email });
    const password = made.ok ? made.value.password : "";
    expect(password.length).toBeGreaterThanOrEqual(16);
    const user = await asNobody((tx) => userByEmail(tx, email));
    expect(user).toMatchObject({ mustChangePassword: true, status: "active" });
    expect(user?.passwordHash).toMatch(/^\$argon2id\$/);
    expect(await asNobody((tx) => membershipsOf(tx, user?.id ?? ""))).toEqual([
      { role: "specialist", departmentId: "tiefbau", sends: true },
    ]);
    expect(await checkPassword({ email, password }, "2.2.2.1")).toMatchObject({ ok: true });
    expect(await addUser({ ...newcomer, email: "NEU@stadt.example" })).toEqual({
      ok: false,
      code: "email_taken",
    });
  });
  it("it locks an account and its sign-ins at once, and unlocks only the account (S5)", async () => {
    expect(await disableUser({ userId: eva.userId })).toMatchObject({ ok: true });
    expect(await lives(eva.sessionId)).toBe(false);
    await enableUser({ userId: eva.userId });
    expect(await lives(eva.sessionId)).toBe(false);
    expect(await lives(await openSession(eva.userId))).toBe(true);
  });
  it("it slows guessing at one account down, whatever address the guesses claim to come from", async () => {
    const email = "ziel@stadt.example";
    const made = await addUser({ ...newcomer, email });
    const password = made.ok ? made.value.password : "";
    for (let guess = 0; guess < 50; guess++)
      await checkPassword({ email, password: "falsch" }, `198.51.100.${guess}`);
    expect(await checkPassword({ email, password }, "203.0.113.9")).toEqual({ ok: false });
  });
  it("it signs a person out everywhere", async () => {
    const other = await openSession(eva.userId);
    await revokeUser({ userId: eva.userId });
    expect([await lives(eva.sessionId), await lives(other), await lives(admin.sessionId)]).toEqual([
      false,
      false,
      true,
    ]);
  });
  it("it gives whoever forgot her password a new one-time password, ends her sign-ins, and is recorded (S7)", async () => {
    const old = "das-alte-passwort-2026";
    await asNobody(async (tx) => savePassword(tx, eva.userId, await hashPassword(old)));
    const given = await resetPassword({ userId: eva.userId });
    const password = given.ok ? given.value.password : "";
    expect(Buffer.from(password, "base64url")).toHaveLength(16);
    expect(await lives(eva.sessionId)).toBe(false);
    expect(await checkPassword({ email: eva.email, password: old }, "2.2.2.9")).toEqual({ ok: false });
    expect(await checkPassword({ email: eva.email, password }, "2.2.2.9")).toMatchObject({ ok: true });
    expect(await asNobody((tx) => userByEmail(tx, eva.email))).toMatchObject({ mustChangePassword: true });
    const told =
      await db.owner`select data->>'password' as password from audit_entries where kind = 'account.changed' and subject = ${eva.userId} and actor_id = ${admin.userId}`;
    expect(told).toEqual([{ password: "true" }]);
  });
  it("it gives none to whoever has none here, nor to herself", async () => {
    expect(await resetPassword({ userId: eva.userId })).toEqual({ ok: false, code: "password_elsewhere" });
    expect(await resetPassword({ userId: admin.userId })).toEqual({ ok: false, code: "self_forbidden" });
    expect(await lives(eva.sessionId)).toBe(true);
  });
  it("it lets no administrator lock herself out", async () => {
    expect(await disableUser({ userId: admin.userId })).toEqual({ ok: false, code: "self_forbidden" });
  });
  it("it is closed to everybody else, signed in or not (S3)", async () => {
    for (const actor of [eva, null]) {
      signedIn.actor = actor;
      const results = [
        await addUser({ ...newcomer, email: "x@stadt.example" }),
        await disableUser({ userId: admin.userId }),
        await enableUser({ userId: admin.userId }),
        await revokeUser({ userId: admin.userId }),
        await resetPassword({ userId: admin.userId }),
      ];
      expect(results).toEqual(
        results.map(() => ({ ok: false, code: actor === null ? "signed_out" : "forbidden" })),
      );
    }
    expect(await lives(admin.sessionId)).toBe(true);
  });
});

describe("changing one's password", () => {
  const current = "altes-passwort-2026";
  const next = "neues-passwort-2026";
  beforeEach(async () => {
    const hash = await hashPassword(current);
    await asNobody((tx) => savePassword(tx, eva.userId, hash, true));
    signedIn.actor = { ...eva, mustChangePassword: true };
  });
  it("it holds at once and ends all other sign-ins (S5)", async () => {
    const other = await openSession(eva.userId);
    expect(await changePassword({ current, next })).toMatchObject({ ok: true });
    expect([await lives(eva.sessionId), await lives(other)]).toEqual([true, false]);
    expect(await checkPassword({ email: eva.email, password: next }, "2.2.2.2")).toMatchObject({ ok: true });
    expect(await checkPassword({ email: eva.email, password: current }, "2.2.2.2")).toEqual({ ok: false });
    const user = await asNobody((tx) => userByEmail(tx, eva.email));
    expect(user?.mustChangePassword).toBe(false);
  });
  it("it is no way to guess the present one: attempts are counted with those at the sign-in", async () => {
    signedIn.actor = { ...eva, email: "geraten@altenbrueck.example" };
    for (let guess = 0; guess < 60; guess++)
      expect(await changePassword({ current: `falsch-${guess}`, next })).toMatchObject({ ok: false });
    expect(await changePassword({ current, next })).toMatchObject({ ok: false, code: "wrong_password" });
  });
  it.each([
    ["wrong_password", { current: "falsch", next }],
    ["same_password", { current, next: current }],
    ["guessable_password", { current, next: "Altenbrück-2026" }],
    ["guessable_password", { current, next: "unbelievable1" }],
    ["bad_input", { current, next: "kurz" }],
    ["bad_input", { current, next, role: "administrator" }],
  ] as const)("it answers %s (%#)", async (code, input) => {
    expect(await changePassword(input)).toMatchObject({ ok: false, code });
    expect(await checkPassword({ email: eva.email, password: current }, "2.2.2.3")).toMatchObject({
      ok: true,
    });
  });
});
