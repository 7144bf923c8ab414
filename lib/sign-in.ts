import "server-only";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { asNobody } from "@/db/client";
import { townHash } from "./adapters/hash";
import { hashPassword, passwordFits } from "./adapters/password";
import { recordAttempt } from "./audit/queries";
import { now } from "./clock";
import { env } from "./env";
import { provePasskey } from "./passkey/queries";
import type { Signed } from "./passkey/schema";
import { secondStep } from "./second-factor/queries";
import type { SecondStepNeed } from "./second-factor/schema";
import { SESSION_HOURS } from "./user/rules";
import type { Actor, SignInMethod } from "./user/schema";
import { userByEmail, userById } from "./user/store/account";
import { insertSession } from "./user/store/session";

/**
 * Ten tries per account and address in a quarter of an hour; a whole address gets a hundred. An account gets fifty from
 * wherever they come: what a client says of its address can be made up.
 */
const perPair = new RateLimiterMemory({ points: 10, duration: 900 });
const perAccount = new RateLimiterMemory({ points: 50, duration: 900 });
const perAddress = new RateLimiterMemory({ points: 100, duration: 900 });

/** `need`: name and password are right, and what is missing beside them; whoever does not know both is never told. */
export type PasswordCheck =
  | { ok: true; userId: string; method: SignInMethod }
  | { ok: false; need?: SecondStepNeed };

let decoy: Promise<string> | undefined;

/**
 * Checks name, password and code in one go, throttled; unknown names take as long as known ones. There is no state
 * between the steps that somebody could take over: the second one brings name and password again.
 */
export async function checkPassword(
  input: { email: string; password: string; code?: string },
  address: string,
): Promise<PasswordCheck> {
  const account = input.email.toLowerCase();
  // An address that was typed may be anybody's: it is recorded as a hash, whether we know it or not.
  const subject = townHash(env().KLARFALL_SECRET, account);
  if (!(await allowed(account, address))) {
    await recordAttempt({ kind: "signin.throttled", subject });
    return { ok: false };
  }
  const user = await asNobody((tx) => userByEmail(tx, input.email));
  decoy ??= hashPassword("decoy");
  const fits = await passwordFits(user?.passwordHash ?? (await decoy), input.password);
  if (!user?.passwordHash || !fits || user.status !== "active") {
    await recordAttempt({ kind: "signin.failed", subject });
    return { ok: false };
  }
  const step = await secondStep(user.id, input.code ?? "", now());
  if (!step.ok) {
    if (step.need === "code_wrong")
      await recordAttempt({ kind: "signin.failed", subject, data: { code: true } });
    return step;
  }
  // Only now: whoever knows the password gets no more guesses at the code than anybody else.
  await Promise.all([perPair.delete(`${account}|${address}`), perAccount.delete(account)]);
  return { ok: true, userId: user.id, method: step.method };
}

/** Checks a passkey's signature, throttled by address; whatever is wrong, the answer is the same. */
export async function checkPasskey(signed: Signed, address: string): Promise<PasswordCheck> {
  const subject = townHash(env().KLARFALL_SECRET, signed.id);
  if (!(await within(perAddress.consume(address)))) {
    await recordAttempt({ kind: "signin.throttled", subject });
    return { ok: false };
  }
  const userId = await provePasskey(signed, now());
  const user = userId === null ? null : await asNobody((tx) => userById(tx, userId));
  if (user === null || user.status !== "active") {
    await recordAttempt({ kind: "signin.failed", subject, data: { passkey: true } });
    return { ok: false };
  }
  return { ok: true, userId: user.id, method: "passkey" };
}

/** Whether an address may ask for one more challenge. */
export const mayAsk = (address: string): Promise<boolean> => within(perAddress.consume(address));

/**
 * Whether this is the password of the person who is signed in, asked before she changes how she signs in. Counted with
 * the attempts at her account, so that an open desk is no place to guess.
 */
export async function confirmPassword(
  actor: Pick<Actor, "userId" | "email">,
  password: string,
): Promise<boolean> {
  const subject = townHash(env().KLARFALL_SECRET, actor.email);
  if (!(await within(perAccount.consume(actor.email)))) {
    await recordAttempt({ kind: "signin.throttled", subject });
    return false;
  }
  const user = await asNobody((tx) => userById(tx, actor.userId));
  if (user?.passwordHash && (await passwordFits(user.passwordHash, password))) {
    await perAccount.delete(actor.email);
    return true;
  }
  await recordAttempt({ kind: "signin.failed", subject, data: { again: true } });
  return false;
}

const allowed = (account: string, address: string): Promise<boolean> =>
  within(
    Promise.all([
      perPair.consume(`${account}|${address}`),
      perAccount.consume(account),
      perAddress.consume(address),
    ]),
  );

const within = (consumed: Promise<unknown>): Promise<boolean> =>
  consumed.then(
    () => true,
    () => false,
  );

/** Opens a session of full length and gives its id: a fresh one at every sign-in (ASVS 7.2.4). */
export function openSession(userId: string, method: SignInMethod = "password"): Promise<string> {
  const expiresAt = new Date(now().getTime() + SESSION_HOURS * 3_600_000);
  return asNobody((tx) => insertSession(tx, userId, expiresAt, method));
}
