import "server-only";
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

/** What is sealed without a purpose of its own. */
const MAILBOXES = "mailbox secrets";

/**
 * Seals a secret with a key made from the town's secret, so that a stolen database opens nothing (AES-256-GCM). Each
 * `purpose` has a key of its own: what was sealed for one cannot be put in the place of another.
 */
export function seal(townSecret: string, text: string, purpose: string = MAILBOXES): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyOf(townSecret, purpose), iv);
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64");
}

/** Opens what `seal` made; null where the town's secret has changed or the text was touched. */
export function open(townSecret: string, sealed: string, purpose: string = MAILBOXES): string | null {
  const bytes = Buffer.from(sealed, "base64");
  if (bytes.length < 28) return null;
  try {
    const decipher = createDecipheriv("aes-256-gcm", keyOf(townSecret, purpose), bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
  } catch {
    return null;
  }
}

const keyOf = (townSecret: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync("sha256", townSecret, "klarfall", purpose, 32));
