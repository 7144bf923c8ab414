import "server-only";
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import type { Site } from "../passkey/rules";
import { CHALLENGE_MS, type MadeKey, type Signed } from "../passkey/schema";

type StoredKey = { credentialId: string; publicKey: Uint8Array; counter: number; transports: string[] };
/** Says whether a challenge may be used; asked once, with what the device signed. */
type Expects = (challenge: string) => Promise<boolean>;

/** What a browser needs to make a key that signs in by itself: kept on the device, used after a look at its owner. */
export const optionsToMake = (
  site: Site,
  person: { userId: string; email: string; name: string },
  known: readonly StoredKey[],
) =>
  generateRegistrationOptions({
    rpName: "Klarfall",
    rpID: site.id,
    userID: new TextEncoder().encode(person.userId),
    userName: person.email,
    userDisplayName: person.name,
    timeout: CHALLENGE_MS,
    attestationType: "none",
    excludeCredentials: known.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });

/** What a browser needs to sign in: no names, so that it tells nobody which accounts there are. */
export const optionsToSign = (site: Site) =>
  generateAuthenticationOptions({ rpID: site.id, timeout: CHALLENGE_MS, userVerification: "required" });

/** The key that a device made, null where its answer is not to be believed. */
export async function checkMade(site: Site, key: MadeKey, expects: Expects): Promise<StoredKey | null> {
  const checked = await verifyRegistrationResponse({
    response: { ...key, clientExtensionResults: {} },
    expectedChallenge: expects,
    expectedOrigin: site.origin,
    expectedRPID: site.id,
    requireUserVerification: true,
  }).catch(() => null);
  if (!checked?.verified) return null;
  const { id, publicKey, counter } = checked.registrationInfo.credential;
  return { credentialId: id, publicKey, counter, transports: key.response.transports };
}

/**
 * How far the device has counted, null where the signature is not to be believed: another challenge, site or key, an
 * owner who was not looked at, or a count that does not rise (WebAuthn, 6.1.1: the key was copied).
 */
export async function checkSigned(
  site: Site,
  signed: Signed,
  key: StoredKey,
  expects: Expects,
): Promise<number | null> {
  const checked = await verifyAuthenticationResponse({
    response: { ...signed, clientExtensionResults: {} },
    expectedChallenge: expects,
    expectedOrigin: site.origin,
    expectedRPID: site.id,
    requireUserVerification: true,
    credential: { id: key.credentialId, publicKey: new Uint8Array(key.publicKey), counter: key.counter },
  }).catch(() => null);
  return checked?.verified ? checked.authenticationInfo.newCounter : null;
}
