import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { asNobody, asWorker } from "@/db/client";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { hashPassword } from "../adapters/password";
import { codeOf } from "../adapters/totp";
import { checkPassword, openSession } from "../sign-in";
import { sessionLives } from "../user/rules";
import type { Actor } from "../user/schema";
import { savePassword } from "../user/store/account";
import { sessionWithUser } from "../user/store/session";
import { confirmApp, demandFactors, offerApp, removeApp, renewRecoveryCodes, resetFactors } from "./actions";
import { stepOf } from "./rules";

const signedIn: { actor: Actor | null } = vi.hoisted(() => ({ actor: null }));
vi.mock("@/lib/auth", () => ({ currentActor: async () => signedIn.actor }));
vi.mock("next/cache", () => ({ revalidatePath: () => undefined }));

const password = "korrekt-pferd-batterie";
let db: TestDatabase;
let hash: string;
let admin: Actor;
let eva: Actor;
beforeAll(async () => {
  db = await testDatabase();
  hash = await hashPassword(password);
  admin = await testActor("Andrea", [{ role: "administrator", departmentId: null }]);
});
afterAll(() => db.close());
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-10-01T08:00:10Z") });
  eva = await testActor("Eva", [{ role: "specialist", departmentId: "tiefbau" }]);
  await asNobody((tx) => savePassword(tx, eva.userId, hash));
  signedIn.actor = eva;
});
afterEach(() => {
  vi.useRealTimers();
});

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
function bytesOf(secret: string): Uint8Array {
  const bits = [...secret.replaceAll(" ", "")].map((c) => BASE32.indexOf(c).toString(2).padStart(5, "0"));
  return Uint8Array.from(bits.join("").match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
}
const codeIn = (secret: Uint8Array, seconds: number) =>
  codeOf(secret, stepOf(new Date(Date.now() + seconds * 1000)));
const later = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);

async function enrolled(): Promise<{ secret: Uint8Array; codes: string[] }> {
  const offer = await offerApp({ password });
  const secret = bytesOf(offer.ok ? offer.value.secret : "");
  const confirmed = await confirmApp({ code: codeIn(secret, 0) });
  expect(confirmed).toMatchObject({ ok: true });
  later(90);
  return { secret, codes: confirmed.ok ? confirmed.value.codes : [] };
}
const signIn = (code?: string) =>
  checkPassword({ email: eva.email, password, ...(code === undefined ? {} : { code }) }, eva.userId);
async function lives(id: string): Promise<boolean> {
  const found = await asNobody((tx) => sessionWithUser(tx, id));
  return found !== null && sessionLives(found.session, found.user.status, new Date());
}
async function story(userId: string): Promise<string[]> {
  const rows = await db.owner`select kind, data->>'method' as method, actor_id from audit_entries
    where subject = ${userId} and kind ~ '^(factor|recovery|signin)' order by id`;
  return rows.map((row) => `${row.kind}${row.actor_id === admin.userId ? " by Andrea" : ""}`);
}

describe("setting up an app", () => {
  it("it counts from its first code on, ends all other sign-ins, and stands in the record", async () => {
    const other = await openSession(eva.userId);
    const offer = await offerApp({ password });
    expect(offer).toMatchObject({ ok: true, value: { qr: { size: expect.any(Number) } } });
    expect(await signIn()).toMatchObject({ ok: true, method: "password" });
    const secret = bytesOf(offer.ok ? offer.value.secret : "");
    expect(await confirmApp({ code: codeIn(secret, 3600) })).toEqual({ ok: false, code: "code_unfit" });
    const confirmed = await confirmApp({ code: codeIn(secret, 0) });
    expect(confirmed.ok && new Set(confirmed.value.codes).size).toBe(8);
    expect([await lives(eva.sessionId), await lives(other)]).toEqual([true, false]);
    expect(await signIn()).toEqual({ ok: false, need: "code_due" });
    expect(await story(eva.userId)).toEqual(
      expect.arrayContaining(["factor.added", "recovery.made", "signin.ended"]),
    );
  });
  it("it keeps no secret and no code that could be read", async () => {
    const { secret, codes } = await enrolled();
    const [row] = await db.owner`select a.secret, string_agg(r.code_hash, ' ') as hashes from authenticators a
      join recovery_codes r using (user_id) where user_id = ${eva.userId} group by a.secret`;
    expect(Buffer.from(String(row?.secret), "base64").includes(Buffer.from(secret))).toBe(false);
    for (const code of codes) expect(row?.hashes).not.toContain(code.replaceAll(" ", ""));
  });
  it("it does not open with a row that was put in another's place", async () => {
    const { secret } = await enrolled();
    const victim = await testActor("Opfer", [{ role: "read_only", departmentId: null }]);
    await asWorker((tx) => savePassword(tx, victim.userId, hash));
    await db.owner`insert into authenticators (user_id, secret, confirmed_at, created_at)
      select ${victim.userId}, secret, now(), now() from authenticators where user_id = ${eva.userId}`;
    const code = codeIn(secret, 0);
    expect(await checkPassword({ email: victim.email, password, code }, "x")).toMatchObject({
      need: "code_wrong",
    });
  });
  it("it asks for the password, and for nothing while one is in use", async () => {
    expect(await offerApp({ password: "falsch" })).toEqual({ ok: false, code: "password_wrong" });
    await enrolled();
    expect(await offerApp({ password })).toEqual({ ok: false, code: "app_in_use" });
  });
  it("it is confirmed once, whoever is faster", async () => {
    const offer = await offerApp({ password });
    const code = codeIn(bytesOf(offer.ok ? offer.value.secret : ""), 0);
    const both = await Promise.all([confirmApp({ code }), confirmApp({ code })]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });
});

describe("the second step", () => {
  it.each([-30, 0, 30])("it takes a code of a clock that is %i seconds off, once", async (off) => {
    const { secret } = await enrolled();
    const code = codeIn(secret, off);
    expect(await signIn(code)).toEqual({ ok: true, userId: eva.userId, method: "password_code" });
    expect(await signIn(code)).toEqual({ ok: false, need: "code_wrong" });
  });
  it.each([-60, 60])("it takes none that is %i seconds off", async (off) => {
    const { secret } = await enrolled();
    expect(await signIn(codeIn(secret, off))).toEqual({ ok: false, need: "code_wrong" });
  });
  it("it takes one code once, however many try it at the same moment", async () => {
    const { secret } = await enrolled();
    const code = codeIn(secret, 0);
    const all = await Promise.all([signIn(code), signIn(code), signIn(code)]);
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
  });
  it("it takes each recovery code once, and says so in the record", async () => {
    const { codes } = await enrolled();
    const [first = "", second = ""] = codes;
    const both = await Promise.all([signIn(first), signIn(first.toLowerCase())]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await signIn(second.replaceAll(" ", "-"))).toMatchObject({ ok: true });
    expect((await story(eva.userId)).filter((kind) => kind === "recovery.used")).toHaveLength(2);
  });
  it("it takes no recovery code of somebody else", async () => {
    const { codes } = await enrolled();
    signedIn.actor = admin;
    await asNobody((tx) => savePassword(tx, admin.userId, hash));
    const offer = await offerApp({ password });
    await confirmApp({ code: codeIn(bytesOf(offer.ok ? offer.value.secret : ""), 0) });
    const asAdmin = await checkPassword({ email: admin.email, password, code: codes[0] ?? "" }, "y");
    expect(asAdmin).toEqual({ ok: false, need: "code_wrong" });
    expect(await signIn(codes[0])).toMatchObject({ ok: true });
    expect(await removeApp({ password })).toMatchObject({ ok: true });
  });
  it("it tells nobody without the password that there is one (S18)", async () => {
    const { secret } = await enrolled();
    for (const code of [undefined, "000000", codeIn(secret, 0)]) {
      const given = code === undefined ? {} : { code };
      const wrong = { email: eva.email, password: "falsch", ...given };
      expect(await checkPassword(wrong, "z")).toEqual({ ok: false });
    }
  });
  it("it stops guessing: whoever knows the password has ten tries, and then none with the right code", async () => {
    const { secret } = await enrolled();
    for (let n = 0; n < 10; n++) await signIn("000000");
    expect(await signIn(codeIn(secret, 0))).toEqual({ ok: false });
  });
});

describe("taking it away", () => {
  it("she does it herself with her password, and other sign-ins end", async () => {
    await enrolled();
    const other = await openSession(eva.userId, "password_code");
    expect(await removeApp({ password: "falsch" })).toEqual({ ok: false, code: "password_wrong" });
    expect(await removeApp({ password })).toMatchObject({ ok: true });
    expect([await lives(eva.sessionId), await lives(other)]).toEqual([true, false]);
    expect(await signIn()).toMatchObject({ ok: true, method: "password" });
    expect(await removeApp({ password })).toEqual({ ok: false, code: "app_not_found" });
  });
  it("new recovery codes void the old ones", async () => {
    const { codes } = await enrolled();
    const renewed = await renewRecoveryCodes({ password });
    expect(await signIn(codes[0])).toEqual({ ok: false, need: "code_wrong" });
    expect(await signIn(renewed.ok ? renewed.value.codes[0] : "")).toMatchObject({ ok: true });
  });
  it("an administrator resets it for others, which ends their sign-ins and is recorded", async () => {
    await enrolled();
    signedIn.actor = admin;
    expect(await resetFactors({ userId: eva.userId })).toMatchObject({ ok: true });
    expect(await lives(eva.sessionId)).toBe(false);
    expect(await signIn()).toMatchObject({ ok: true, method: "password" });
    expect(await story(eva.userId)).toContain("factor.removed by Andrea");
    expect(await resetFactors({ userId: eva.userId })).toEqual({ ok: false, code: "app_not_found" });
    expect(await resetFactors({ userId: admin.userId })).toEqual({ ok: false, code: "self_forbidden" });
  });
  it("nobody else does (S3)", async () => {
    for (const [actor, code] of [
      [eva, "forbidden"],
      [null, "signed_out"],
    ] as const) {
      signedIn.actor = actor;
      expect(await resetFactors({ userId: admin.userId })).toEqual({ ok: false, code });
      expect(await demandFactors({ roles: [] })).toEqual({ ok: false, code });
    }
    expect(await removeApp({ password })).toEqual({ ok: false, code: "signed_out" });
  });
});

describe("a role that demands it", () => {
  const owes = async (id: string) => (await asNobody((tx) => sessionWithUser(tx, id)))?.demanded;
  it("it reaches whoever holds the role, at once, and is recorded both ways", async () => {
    signedIn.actor = admin;
    expect(await owes(eva.sessionId)).toBe(false);
    await demandFactors({ roles: ["specialist"] });
    expect([await owes(eva.sessionId), await owes(admin.sessionId)]).toEqual([true, false]);
    await demandFactors({ roles: [] });
    expect(await owes(eva.sessionId)).toBe(false);
    const told =
      await db.owner`select kind from audit_entries where kind ~ 'factor.(demanded|waived)' order by id`;
    expect(told.map(({ kind }) => kind)).toEqual(["factor.demanded", "factor.waived"]);
  });
  it("it leaves nothing open to her but setting it up", async () => {
    signedIn.actor = { ...eva, memberships: [], secondFactorDue: true };
    expect(await demandFactors({ roles: [] })).toEqual({ ok: false, code: "second_factor_due" });
    await enrolled();
    const found = await asNobody((tx) => sessionWithUser(tx, eva.sessionId));
    expect(found?.session.method).toBe("password_code");
  });
});
