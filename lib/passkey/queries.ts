import "server-only";
import { asNobody, readAs } from "@/db/client";
import { checkSigned, optionsToSign } from "../adapters/webauthn";
import { env } from "../env";
import type { Actor } from "../user/schema";
import { siteOf } from "./rules";
import { CHALLENGE_MS, type Signed } from "./schema";
import { countUse, insertChallenge, passkeyByCredential, passkeysOf, takeChallenge } from "./store";

/** Whether browsers know passkeys at the address under which this town is reached. */
export const passkeysPossible = (): boolean => siteOf(env().KLARFALL_URL) !== null;

/** Opens a sign-in by passkey: a challenge for whoever asks, the same for everybody; null where there can be none. */
export async function challengeToSignIn(at: Date) {
  const site = siteOf(env().KLARFALL_URL);
  if (site === null) return null;
  const options = await optionsToSign(site);
  const challenge = { challenge: options.challenge, purpose: "sign_in", userId: null } as const;
  await asNobody((tx) => insertChallenge(tx, challenge, at, new Date(at.getTime() + CHALLENGE_MS)));
  return options;
}

/**
 * Whose passkey signed a challenge of ours, null for nobody's. The challenge is used up before the signature is looked
 * at, in a transaction of its own: a wrong answer in a key's name gets no second try with it.
 */
export async function provePasskey(signed: Signed, at: Date): Promise<string | null> {
  const site = siteOf(env().KLARFALL_URL);
  const key = await asNobody((tx) => passkeyByCredential(tx, signed.id));
  const expects = async (challenge: string) =>
    (await asNobody((tx) => takeChallenge(tx, challenge, at)))?.purpose === "sign_in";
  const counted = site && key && (await checkSigned(site, signed, key, expects));
  if (!key || counted === null) return null;
  if (Buffer.from(signed.response.userHandle, "base64url").toString() !== key.userId) return null;
  return (await asNobody((tx) => countUse(tx, key, counted, at))) ? key.userId : null;
}

/** The keys of the person, as she named them. */
export const loadPasskeys = (actor: Actor) =>
  readAs(actor, async (tx) =>
    (await passkeysOf(tx, actor.userId)).map(({ id, name, createdAt, usedAt }) => ({
      id,
      name,
      createdAt,
      usedAt,
    })),
  );
