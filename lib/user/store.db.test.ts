import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asNobody, asWorker } from "@/db/client";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { hashPassword } from "../adapters/password";
import { checkPassword, openSession } from "../sign-in";
import { sessionLives } from "./rules";
import {
  insertUser,
  membershipsOf,
  savePassword,
  saveStatus,
  userByEmail,
  userByIdentity,
} from "./store/account";
import {
  apiTokenByHash,
  insertApiToken,
  insertSession,
  listApiTokens,
  revokeApiToken,
  revokeOtherSessions,
  revokeSession,
  revokeSessionsOf,
  sessionWithUser,
  touchSession,
} from "./store/session";

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

const person = () => testActor("Eva", [{ role: "specialist", departmentId: "tiefbau" }]);
const minutes = (n: number) => new Date(Date.now() + n * 60_000);
async function lives(id: string, at = new Date()): Promise<boolean> {
  const found = await asNobody((tx) => sessionWithUser(tx, id));
  return found !== null && sessionLives(found.session, found.user.status, at);
}

describe("a session (S5)", () => {
  it("it lives, for a working day at most", async () => {
    const { userId } = await person();
    const id = await openSession(userId);
    expect(await lives(id)).toBe(true);
    await db.owner`update sessions set last_seen_at = now() + interval '9 hours 50 minutes' where id = ${id}`;
    expect(await lives(id, minutes(9 * 60 + 55))).toBe(true);
    expect(await lives(id, minutes(10 * 60 + 1))).toBe(false);
  });
  it("it is a new one at every sign-in, and not to be guessed from the time", async () => {
    const { userId } = await person();
    const ids = await Promise.all([1, 2, 3].map(() => openSession(userId)));
    expect(new Set(ids).size).toBe(3);
    expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-4/.test(id))).toBe(true);
  });
  it("it ends when nobody is there for half an hour, and each request prolongs that", async () => {
    const { sessionId } = await person();
    expect(await lives(sessionId, minutes(31))).toBe(false);
    await asNobody((tx) => touchSession(tx, sessionId, minutes(20), minutes(19)));
    expect(await lives(sessionId, minutes(31))).toBe(true);
    await asNobody((tx) => touchSession(tx, sessionId, minutes(21), minutes(19)));
    expect(
      (await asNobody((tx) => sessionWithUser(tx, sessionId)))?.session.lastSeenAt.getTime(),
    ).toBeLessThan(minutes(21).getTime() - 30_000);
  });
  it("it ends at once when revoked: one, all others, or all", async () => {
    const { userId, sessionId } = await person();
    const [second, third] = [await openSession(userId), await openSession(userId)];
    await asNobody((tx) => revokeSession(tx, second, new Date()));
    expect([await lives(sessionId), await lives(second), await lives(third)]).toEqual([true, false, true]);
    await asNobody((tx) => revokeOtherSessions(tx, userId, third, new Date()));
    expect([await lives(sessionId), await lives(third)]).toEqual([false, true]);
    await asNobody((tx) => revokeSessionsOf(tx, userId, new Date()));
    expect(await lives(third)).toBe(false);
  });
  it("it keeps the moment it was revoked first", async () => {
    const { sessionId } = await person();
    const first = new Date("2026-10-01T08:00:00Z");
    await asNobody((tx) => revokeSession(tx, sessionId, first));
    await asNobody((tx) => revokeSession(tx, sessionId, new Date()));
    expect((await asNobody((tx) => sessionWithUser(tx, sessionId)))?.session.revokedAt).toEqual(first);
  });
  it("it ends with the account, and touches nobody else's", async () => {
    const [eva, other] = [await person(), await person()];
    await asNobody((tx) => saveStatus(tx, eva.userId, "disabled"));
    expect([await lives(eva.sessionId), await lives(other.sessionId)]).toEqual([false, true]);
  });
  it("it is nobody's when its id is unknown or out of time", async () => {
    expect(await lives("00000000-0000-4000-8000-000000000000")).toBe(false);
    const { userId } = await person();
    expect(await lives(await asNobody((tx) => insertSession(tx, userId, minutes(-1))))).toBe(false);
  });
});

describe("an account", () => {
  const account = (email: string) => ({
    email,
    name: "Eva",
    passwordHash: null,
    mustChangePassword: true,
    memberships: [{ role: "manager" as const, departmentId: null }],
  });
  it("it is one per address, whatever its case", async () => {
    const id = await asWorker((tx) => insertUser(tx, account("Eva.Ast@Stadt.example")));
    expect(await asWorker((tx) => insertUser(tx, account("eva.ast@stadt.example")))).toBeNull();
    expect((await asNobody((tx) => userByEmail(tx, "EVA.AST@stadt.example")))?.id).toBe(id);
    expect(await asNobody((tx) => membershipsOf(tx, id ?? ""))).toEqual([
      { role: "manager", departmentId: null, sends: true },
    ]);
  });
  it("it is found by issuer and subject together, never by address (S6)", async () => {
    const oidc = { issuer: "https://idp.example", subject: "s1" };
    const id = await asWorker((tx) => insertUser(tx, { ...account("oidc@stadt.example"), oidc }));
    const by = (issuer: string, subject: string) => asNobody((tx) => userByIdentity(tx, issuer, subject));
    expect((await by("https://idp.example", "s1"))?.id).toBe(id);
    expect(await by("https://evil.example", "s1")).toBeNull();
    expect(await by("https://idp.example", "oidc@stadt.example")).toBeNull();
  });
});

describe("a password (S6)", () => {
  const password = "korrekt-pferd-batterie";
  async function withPassword() {
    const eva = await person();
    const hash = await hashPassword(password);
    await asNobody((tx) => savePassword(tx, eva.userId, hash));
    return eva;
  }
  it("it lets in whoever knows it, and no disabled account", async () => {
    const { userId, email } = await withPassword();
    expect(await checkPassword({ email, password }, "1.1.1.1")).toEqual({
      ok: true,
      userId,
      method: "password",
    });
    expect(await checkPassword({ email, password: `${password}x` }, "1.1.1.1")).toEqual({ ok: false });
    await asNobody((tx) => saveStatus(tx, userId, "disabled"));
    expect(await checkPassword({ email, password }, "1.1.1.1")).toEqual({ ok: false });
  });
  it("it answers alike for an unknown name and for an account without password (S18)", async () => {
    const { email } = await person();
    expect(await checkPassword({ email, password }, "1.1.1.2")).toEqual({ ok: false });
    expect(await checkPassword({ email: "x@y.example", password: "decoy" }, "1.1.1.2")).toEqual({
      ok: false,
    });
  });
  it("it stops guessing after ten tries, even with the right word at last", async () => {
    const { email } = await withPassword();
    for (let n = 0; n < 10; n++) await checkPassword({ email, password: `guess-${n}` }, "1.1.1.3");
    expect(await checkPassword({ email, password }, "1.1.1.3")).toEqual({ ok: false });
    expect(await checkPassword({ email, password }, "1.1.1.4")).toMatchObject({ ok: true });
  });
});

describe("an API token", () => {
  it("it is known by its hash until revoked", async () => {
    await asNobody((tx) => insertApiToken(tx, "portal", "hash-1", null));
    const known = () => asNobody((tx) => apiTokenByHash(tx, "hash-1"));
    expect(await known()).toMatchObject({ name: "portal" });
    const [live] = await asNobody(listApiTokens);
    expect(live?.name).toBe("portal");
    const revoke = () => asNobody((tx) => revokeApiToken(tx, live?.id ?? "", new Date()));
    expect([await revoke(), await revoke()]).toEqual([true, false]);
    expect(await known()).toBeNull();
    expect(await asNobody(listApiTokens)).toEqual([]);
    const told = await db.owner`select kind from audit_entries where subject = ${live?.id ?? ""} order by id`;
    expect(told.map(({ kind }) => kind)).toEqual(["token.made", "token.revoked"]);
  });
});
