import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { asNobody } from "@/db/client";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { SoftKey, type Twist } from "@/e2e/support/soft-key";
import { hashPassword } from "../adapters/password";
import { demandFactors, resetFactors } from "../second-factor/actions";
import { checkPasskey, checkPassword, openSession } from "../sign-in";
import { sessionLives } from "../user/rules";
import type { Actor } from "../user/schema";
import { savePassword, saveStatus } from "../user/store/account";
import { sessionWithUser } from "../user/store/session";
import { addPasskey, offerPasskey, removePasskey, renamePasskey } from "./actions";
import { challengeToSignIn, loadPasskeys } from "./queries";
import { CHALLENGE_MS } from "./schema";

const signedIn: { actor: Actor | null } = vi.hoisted(() => ({ actor: null }));
vi.mock("@/lib/auth", () => ({ currentActor: async () => signedIn.actor }));
vi.mock("next/cache", () => ({ revalidatePath: () => undefined }));
const SITE = "klarfall.stadt.example";
const ORIGIN = `https://${SITE}`;
vi.mock("@/lib/env", async (original) => {
  const { env } = await original<typeof import("@/lib/env")>();
  return { env: () => ({ ...env(), KLARFALL_URL: "https://klarfall.stadt.example" }) };
});

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

const newKey = () => new SoftKey(SITE, ORIGIN, signedIn.actor?.userId ?? "");
async function offered(): Promise<string> {
  const offer = await offerPasskey({ password });
  return offer.ok ? offer.value.challenge : "";
}
async function added(name = "Diensthandy"): Promise<SoftKey> {
  const key = newKey();
  expect(await addPasskey({ name, key: key.made(await offered()) })).toMatchObject({ ok: true });
  return key;
}
const challenge = async () => (await challengeToSignIn(new Date()))?.challenge ?? "";
const signIn = async (key: SoftKey, twist: Twist = {}) =>
  checkPasskey(key.signed(await challenge(), twist), eva.userId);
async function lives(id: string): Promise<boolean> {
  const found = await asNobody((tx) => sessionWithUser(tx, id));
  return found !== null && sessionLives(found.session, found.user.status, new Date());
}

describe("setting up a passkey", () => {
  it("it takes several, under names of the person's own, and records each", async () => {
    await added("Diensthandy");
    await added("Schlüssel");
    const names = async () => (await loadPasskeys(eva)).map(({ name }) => name);
    expect(await names()).toEqual(["Diensthandy", "Schlüssel"]);
    const [first] = await loadPasskeys(eva);
    await renamePasskey({ id: first?.id ?? "", name: "Altes Handy" });
    expect(await names()).toEqual(["Altes Handy", "Schlüssel"]);
    const told =
      await db.owner`select data from audit_entries where kind = 'factor.added' and subject = ${eva.userId}`;
    expect(told.map(({ data }) => data)).toEqual([{ what: "passkey" }, { what: "passkey" }]);
  });
  it("it asks for the password", async () => {
    expect(await offerPasskey({ password: "falsch" })).toEqual({ ok: false, code: "password_wrong" });
  });
  it.each<[string, Twist]>([
    ["made for another site", { site: "boese.example" }],
    ["made on another page", { origin: "https://boese.example" }],
    ["whose owner was not looked at", { verified: false }],
  ])("it takes no key %s", async (_, twist) => {
    const key = newKey().made(await offered(), twist);
    expect(await addPasskey({ name: "x", key })).toEqual({ ok: false, code: "passkey_unfit" });
  });
  it("it takes a challenge once, in time, from whom it was made for", async () => {
    const once = await offered();
    expect(await addPasskey({ name: "a", key: newKey().made(once) })).toMatchObject({ ok: true });
    expect(await addPasskey({ name: "b", key: newKey().made(once) })).toMatchObject({
      code: "passkey_unfit",
    });
    const late = await offered();
    vi.setSystemTime(Date.now() + CHALLENGE_MS);
    expect(await addPasskey({ name: "c", key: newKey().made(late) })).toMatchObject({
      code: "passkey_unfit",
    });
    const foreign = await offered();
    signedIn.actor = admin;
    expect(await addPasskey({ name: "d", key: newKey().made(foreign) })).toMatchObject({
      code: "passkey_unfit",
    });
    const toSignIn = await challenge();
    expect(await addPasskey({ name: "e", key: newKey().made(toSignIn) })).toMatchObject({
      code: "passkey_unfit",
    });
  });
  it("it is closed to whoever is not signed in (S3)", async () => {
    signedIn.actor = null;
    expect(await offerPasskey({ password })).toEqual({ ok: false, code: "signed_out" });
  });
});

describe("signing in with it", () => {
  it("it lets the person in without name and password, and notes the use", async () => {
    const key = await added();
    expect(await signIn(key)).toEqual({ ok: true, userId: eva.userId, method: "passkey" });
    expect((await loadPasskeys(eva))[0]?.usedAt).not.toBeNull();
  });
  it.each<[string, Twist]>([
    ["for another site", { site: "boese.example" }],
    ["on another page", { origin: "https://boese.example" }],
    ["without a look at its owner", { verified: false }],
    ["in another person's name", { owner: "00000000-0000-4000-8000-000000000000" }],
  ])("it takes no signature %s", async (_, twist) => {
    expect(await signIn(await added(), twist)).toEqual({ ok: false });
  });
  it("it takes no signature of a copy: the count has to rise", async () => {
    const key = await added();
    expect(await signIn(key, { counter: 7 })).toMatchObject({ ok: true });
    expect(await signIn(key, { counter: 7 })).toEqual({ ok: false });
    expect(await signIn(key, { counter: 3 })).toEqual({ ok: false });
    expect(await signIn(key, { counter: 8 })).toMatchObject({ ok: true });
  });
  it("it takes a device that counts nothing", async () => {
    const key = await added();
    for (let n = 0; n < 2; n++) expect(await signIn(key, { counter: 0 })).toMatchObject({ ok: true });
  });
  it("it takes a challenge once, also when two try at the same moment, and none that is old", async () => {
    const key = await added();
    const signed = key.signed(await challenge());
    const both = await Promise.all([checkPasskey(signed, "p"), checkPasskey(signed, "p")]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const late = key.signed(await challenge());
    vi.setSystemTime(Date.now() + CHALLENGE_MS);
    expect(await checkPasskey(late, "p")).toEqual({ ok: false });
    expect(await checkPasskey(key.signed("bWFkZS11cA"), "p")).toEqual({ ok: false });
    expect(await checkPasskey(key.signed(await offered()), "p")).toEqual({ ok: false });
  });
  it("it answers alike for a key nobody has and for a locked account (S18), and records the failure", async () => {
    expect(await signIn(newKey())).toEqual({ ok: false });
    const key = await added();
    await asNobody((tx) => saveStatus(tx, eva.userId, "disabled"));
    expect(await signIn(key)).toEqual({ ok: false });
    const told =
      await db.owner`select data from audit_entries where kind = 'signin.failed' order by id desc limit 2`;
    expect(told.map(({ data }) => data)).toEqual([{ passkey: true }, { passkey: true }]);
  });
});

describe("taking it away", () => {
  it("she does it with her password, her other sign-ins end, and the key opens nothing", async () => {
    const key = await added();
    const other = await openSession(eva.userId, "passkey");
    const id = (await loadPasskeys(eva))[0]?.id ?? "";
    expect(await removePasskey({ id, password: "falsch" })).toEqual({ ok: false, code: "password_wrong" });
    expect(await removePasskey({ id, password })).toMatchObject({ ok: true });
    expect([await lives(eva.sessionId), await lives(other)]).toEqual([true, false]);
    expect(await signIn(key)).toEqual({ ok: false });
    expect(await removePasskey({ id, password })).toEqual({ ok: false, code: "passkey_not_found" });
  });
  it("nobody else does, but an administrator takes all away at once", async () => {
    const key = await added();
    const id = (await loadPasskeys(eva))[0]?.id ?? "";
    signedIn.actor = admin;
    await asNobody((tx) => savePassword(tx, admin.userId, hash));
    expect(await removePasskey({ id, password })).toEqual({ ok: false, code: "passkey_not_found" });
    expect(await renamePasskey({ id, name: "x" })).toEqual({ ok: false, code: "passkey_not_found" });
    expect(await signIn(key)).toMatchObject({ ok: true });
    expect(await resetFactors({ userId: eva.userId })).toMatchObject({ ok: true });
    expect(await signIn(key)).toEqual({ ok: false });
    expect(await lives(eva.sessionId)).toBe(false);
  });
});

it("where a role demands more than a password, the password does not set up an app in her name", async () => {
  await added();
  const byPassword = () => checkPassword({ email: eva.email, password }, eva.userId);
  expect(await byPassword()).toMatchObject({ ok: true, method: "password" });
  signedIn.actor = admin;
  await demandFactors({ roles: ["specialist"] });
  expect(await byPassword()).toEqual({ ok: false, need: "passkey_due" });
  await demandFactors({ roles: [] });
});
