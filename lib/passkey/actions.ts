"use server";
import { asActor } from "@/db/client";
import { ownAction } from "../action";
import { checkMade, optionsToMake } from "../adapters/webauthn";
import { env } from "../env";
import { done, fail, ok } from "../result";
import { passwordAgainInput } from "../second-factor/schema";
import { authenticatorOf } from "../second-factor/store";
import { confirmPassword } from "../sign-in";
import { revokeOtherSessions, saveMethod } from "../user/store/session";
import { siteOf } from "./rules";
import {
  addPasskeyInput,
  CHALLENGE_MS,
  MOST_PASSKEYS,
  removePasskeyInput,
  renamePasskeyInput,
} from "./schema";
import { dropPasskey, insertChallenge, insertPasskey, passkeysOf, saveName, takeChallenge } from "./store";

/** Begins to make a passkey: what the browser needs for it. */
export const offerPasskey = ownAction(passwordAgainInput, async ({ password }, actor, at) => {
  const site = siteOf(env().KLARFALL_URL);
  if (site === null) return fail("passkeys_impossible");
  if (!(await confirmPassword(actor, password))) return fail("password_wrong");
  const known = await asActor(actor, (tx) => passkeysOf(tx, actor.userId));
  if (known.length >= MOST_PASSKEYS) return fail("passkeys_enough");
  const options = await optionsToMake(site, actor, known);
  const challenge = { challenge: options.challenge, purpose: "register", userId: actor.userId } as const;
  const expiresAt = new Date(at.getTime() + CHALLENGE_MS);
  await asActor(actor, (tx) => insertChallenge(tx, challenge, at, expiresAt));
  return ok(options);
});

/** Takes a passkey into use that the person's device has just made; she has proved herself with it. */
export const addPasskey = ownAction(addPasskeyInput, async ({ name, key }, actor, at) => {
  const site = siteOf(env().KLARFALL_URL);
  const expects = async (challenge: string) => {
    const taken = await asActor(actor, (tx) => takeChallenge(tx, challenge, at));
    return taken?.purpose === "register" && taken.userId === actor.userId;
  };
  const made = site && (await checkMade(site, key, expects));
  if (!made) return fail("passkey_unfit");
  const publicKey = Buffer.from(made.publicKey);
  const added = await asActor(actor, async (tx) => {
    const row = { ...made, publicKey, userId: actor.userId, name, createdAt: at };
    if (!(await insertPasskey(tx, row))) return false;
    await saveMethod(tx, actor.sessionId, "passkey");
    return true;
  });
  return added ? done : fail("passkey_unfit");
});

/** Gives a passkey of the person's own another name. */
export const renamePasskey = ownAction(renamePasskeyInput, async ({ id, name }, actor) => {
  const renamed = await asActor(actor, (tx) => saveName(tx, actor.userId, id, name));
  return renamed ? done : fail("passkey_not_found");
});

/** Takes a passkey of the person's own out of use; all her other sign-ins end, because one of them may be its. */
export const removePasskey = ownAction(removePasskeyInput, async ({ id, password }, actor, at) => {
  if (!(await confirmPassword(actor, password))) return fail("password_wrong");
  const removed = await asActor(actor, async (tx) => {
    if (!(await dropPasskey(tx, actor.userId, id))) return false;
    await revokeOtherSessions(tx, actor.userId, actor.sessionId, at);
    const [keys, app] = [await passkeysOf(tx, actor.userId), await authenticatorOf(tx, actor.userId)];
    if (keys.length === 0 && !app?.confirmedAt) await saveMethod(tx, actor.sessionId, "password");
    return true;
  });
  return removed ? done : fail("passkey_not_found");
});
