import "server-only";
import { asNobody, readAs, type Tx } from "@/db/client";
import { secretOf } from "../adapters/authenticator-secret";
import { sha256 } from "../adapters/hash";
import { stepOfCode } from "../adapters/totp";
import { passkeysOf } from "../passkey/store";
import type { Actor, SignInMethod } from "../user/schema";
import { userById } from "../user/store/account";
import { openSteps, readCode } from "./rules";
import type { SecondStepNeed } from "./schema";
import {
  type AuthenticatorRow,
  authenticatorOf,
  demandingRoles,
  isDemanded,
  recoveryCodesLeft,
  takeRecoveryCode,
  takeStep,
} from "./store";

export type SecondStep = { ok: true; method: SignInMethod } | { ok: false; need: SecondStepNeed };

/**
 * The second step of whoever has named the right password: nothing where she has no app in use, else the app's code or
 * a recovery code. A code that is taken is used up with the same statement, also where two try it at once.
 */
export function secondStep(userId: string, typed: string, at: Date): Promise<SecondStep> {
  return asNobody(async (tx): Promise<SecondStep> => {
    const app = await authenticatorOf(tx, userId);
    if (app === null || app.confirmedAt === null) return withoutApp(tx, userId);
    if (typed === "") return { ok: false, need: "code_due" };
    const taken = await takeCode(tx, app, typed, at);
    return taken ? { ok: true, method: "password_code" } : { ok: false, need: "code_wrong" };
  });
}

/**
 * Where a role demands more than a password and she has a passkey, the passkey it is: otherwise a stolen password would
 * do to set up an app in her name.
 */
async function withoutApp(tx: Tx, userId: string): Promise<SecondStep> {
  const bound = (await isDemanded(tx, userId)) && (await passkeysOf(tx, userId)).length > 0;
  return bound ? { ok: false, need: "passkey_due" } : { ok: true, method: "password" };
}

async function takeCode(tx: Tx, app: AuthenticatorRow, typed: string, at: Date): Promise<boolean> {
  const code = readCode(typed);
  if (code.kind === "neither") return false;
  if (code.kind === "recovery") return takeRecoveryCode(tx, app.userId, sha256(code.code), at);
  const secret = secretOf(app);
  const step = secret && stepOfCode(secret, code.digits, openSteps(at, app.lastStep));
  return step === null ? false : takeStep(tx, app.userId, step);
}

/** How a person signs in. `local`: with a password of ours; everybody else's second factor is with the town's service. */
export const loadOwnFactors = (actor: Actor) =>
  readAs(actor, async (tx) => {
    const [user, app] = [await userById(tx, actor.userId), await authenticatorOf(tx, actor.userId)];
    return {
      local: user?.passwordHash != null,
      appSince: app?.confirmedAt ?? null,
      codesLeft: await recoveryCodesLeft(tx, actor.userId),
      demanded: await isDemanded(tx, actor.userId),
    };
  });
export type OwnFactors = Awaited<ReturnType<typeof loadOwnFactors>>;

/** The roles that demand a second factor, for the administration. */
export const loadDemands = (actor: Actor) => readAs(actor, demandingRoles);
