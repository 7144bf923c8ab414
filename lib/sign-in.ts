import "server-only";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { asNobody } from "@/db/client";
import { townHash } from "./adapters/hash";
import { hashPassword, passwordFits } from "./adapters/password";
import { recordAttempt } from "./audit/queries";
import { now } from "./clock";
import { env } from "./env";
import { SESSION_HOURS } from "./user/rules";
import { userByEmail } from "./user/store/account";
import { insertSession } from "./user/store/session";

/**
 * Ten tries per account and address in a quarter of an hour; a whole address gets a hundred. An account gets fifty from
 * wherever they come: what a client says of its address can be made up.
 */
const perPair = new RateLimiterMemory({ points: 10, duration: 900 });
const perAccount = new RateLimiterMemory({ points: 50, duration: 900 });
const perAddress = new RateLimiterMemory({ points: 100, duration: 900 });

export type PasswordCheck = { ok: true; userId: string } | { ok: false };

let decoy: Promise<string> | undefined;

/** Checks name and password, throttled; unknown names take as long as known ones. */
export async function checkPassword(
  input: { email: string; password: string },
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
  await Promise.all([perPair.delete(`${account}|${address}`), perAccount.delete(account)]);
  return { ok: true, userId: user.id };
}

async function allowed(account: string, address: string): Promise<boolean> {
  try {
    await Promise.all([
      perPair.consume(`${account}|${address}`),
      perAccount.consume(account),
      perAddress.consume(address),
    ]);
    return true;
  } catch {
    return false;
  }
}

/** Opens a session of full length and gives its id: a fresh one at every sign-in (ASVS 7.2.4). */
export function openSession(userId: string): Promise<string> {
  const expiresAt = new Date(now().getTime() + SESSION_HOURS * 3_600_000);
  return asNobody((tx) => insertSession(tx, userId, expiresAt));
}
