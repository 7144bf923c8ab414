import "server-only";
import { randomBytes } from "node:crypto";
import { env } from "../env";
import { SECRET_BYTES } from "../second-factor/schema";
import { open, seal } from "./secret-box";

/** Each person's secret has a key of its own, so that nobody's row in the database works in another's place. */
const purposeOf = (userId: string): string => `authenticator of ${userId}`;

/** A new secret of a person's app: the bytes for her, and what the database keeps of it. */
export function newSecret(userId: string): { bytes: Uint8Array; sealed: string } {
  const bytes = randomBytes(SECRET_BYTES);
  return { bytes, sealed: seal(env().KLARFALL_SECRET, bytes.toString("base64"), purposeOf(userId)) };
}

/** The bytes behind what the database keeps; null where the town's secret has changed or the text was touched. */
export function secretOf({ userId, secret }: { userId: string; secret: string }): Uint8Array | null {
  const text = open(env().KLARFALL_SECRET, secret, purposeOf(userId));
  return text === null ? null : Buffer.from(text, "base64");
}
