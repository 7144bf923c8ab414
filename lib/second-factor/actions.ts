"use server";
import { randomBytes } from "node:crypto";
import { revalidatePath } from "next/cache";
import { asActor } from "@/db/client";
import { action, fresh, ownAction } from "../action";
import { newSecret, secretOf } from "../adapters/authenticator-secret";
import { sha256 } from "../adapters/hash";
import { qrCode } from "../adapters/qr-code";
import { stepOfCode } from "../adapters/totp";
import { env } from "../env";
import { done, fail, ok } from "../result";
import { confirmPassword } from "../sign-in";
import { userIdInput } from "../user/schema";
import { revokeOtherSessions, saveMethod } from "../user/store/session";
import { base32, demandChanges, enrolAddress, inGroups, openSteps, readCode } from "./rules";
import { confirmInput, demandInput, passwordAgainInput, RECOVERY_BYTES, RECOVERY_CODES } from "./schema";
import {
  authenticatorOf,
  confirmAuthenticator,
  demandingRoles,
  dropAuthenticator,
  dropFactors,
  offerAuthenticator,
  replaceRecoveryCodes,
  saveDemands,
} from "./store";

/** Offers a secret for the person's app, as picture and text. It counts once a code of it was typed in. */
export const offerApp = ownAction(passwordAgainInput, async ({ password }, actor, at) => {
  if (!(await confirmPassword(actor, password))) return fail("password_wrong");
  const { bytes, sealed } = newSecret(actor.userId);
  const offered = await asActor(actor, (tx) => offerAuthenticator(tx, actor.userId, sealed, at));
  if (!offered) return fail("app_in_use");
  const secret = base32(bytes);
  const qr = qrCode(enrolAddress(secret, env().KLARFALL_TOWN, actor.email));
  return ok({ secret: inGroups(secret), qr });
});

/** Takes the app into use with its first code, and gives the recovery codes, which nobody sees again. */
export const confirmApp = ownAction(confirmInput, async ({ code }, actor, at) => {
  const { shown, hashes } = newRecoveryCodes();
  const confirmed = await asActor(actor, async (tx) => {
    const offer = await authenticatorOf(tx, actor.userId);
    const [secret, typed] = [offer && secretOf(offer), readCode(code)];
    if (!offer || !secret || typed.kind !== "app") return false;
    const step = stepOfCode(secret, typed.digits, openSteps(at, offer.lastStep));
    if (step === null || !(await confirmAuthenticator(tx, offer, step, at))) return false;
    await replaceRecoveryCodes(tx, actor.userId, hashes, at);
    await saveMethod(tx, actor.sessionId, "password_code");
    await revokeOtherSessions(tx, actor.userId, actor.sessionId, at);
    return true;
  });
  return confirmed ? ok({ codes: shown }) : fail("code_unfit");
});

/** Gives new recovery codes; those before are void. */
export const renewRecoveryCodes = ownAction(passwordAgainInput, async ({ password }, actor, at) => {
  if (!(await confirmPassword(actor, password))) return fail("password_wrong");
  const { shown, hashes } = newRecoveryCodes();
  const renewed = await asActor(actor, async (tx) => {
    const app = await authenticatorOf(tx, actor.userId);
    if (!app?.confirmedAt) return false;
    await replaceRecoveryCodes(tx, actor.userId, hashes, at);
    return true;
  });
  return renewed ? ok({ codes: shown }) : fail("app_not_found");
});

/** Takes the person's own app out of use; where a role demands a second factor, she sets a new one up at once. */
export const removeApp = ownAction(passwordAgainInput, async ({ password }, actor, at) => {
  if (!(await confirmPassword(actor, password))) return fail("password_wrong");
  const removed = await asActor(actor, async (tx) => {
    if (!(await dropAuthenticator(tx, actor.userId))) return false;
    await saveMethod(tx, actor.sessionId, "password");
    await revokeOtherSessions(tx, actor.userId, actor.sessionId, at);
    return true;
  });
  return removed ? done : fail("app_not_found");
});

/** Takes a person's app and passkeys away, because her device is gone; all her sign-ins end. */
export const resetFactors = action("administration", userIdInput, async ({ userId }, actor, at) => {
  if (userId === actor.userId) return fail("self_forbidden");
  const reset = await asActor(actor, (tx) => dropFactors(tx, userId, at));
  revalidatePath("/administration");
  return reset ? done : fail("app_not_found");
});

/** Sets which roles demand a second factor. Whoever lacks one sets it up before she does anything else. */
export const demandFactors = action("administration", demandInput, ({ roles }, actor, at) =>
  fresh(
    asActor(actor, async (tx) => {
      await saveDemands(tx, demandChanges(await demandingRoles(tx), roles), { userId: actor.userId, at });
      return done;
    }),
  ),
);

/** Codes as a person reads them, and what is kept of each. */
function newRecoveryCodes(): { shown: string[]; hashes: string[] } {
  const codes = Array.from({ length: RECOVERY_CODES }, () => base32(randomBytes(RECOVERY_BYTES)));
  return { shown: codes.map(inGroups), hashes: codes.map(sha256) };
}
