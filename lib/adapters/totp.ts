import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { CODE_DIGITS } from "../second-factor/schema";

/** The code of a time step (RFC 6238 over RFC 4226, 5.3: HMAC-SHA-1, dynamic truncation). */
export function codeOf(secret: Uint8Array, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac("sha1", secret).update(counter).digest();
  const offset = mac.readUInt8(mac.length - 1) & 0x0f;
  const number = mac.readUInt32BE(offset) & 0x7fff_ffff;
  return String(number % 10 ** CODE_DIGITS).padStart(CODE_DIGITS, "0");
}

/** Which of these steps the digits belong to, null for none; takes as long for a near miss as for any other. */
export function stepOfCode(secret: Uint8Array, digits: string, steps: readonly number[]): number | null {
  const typed = Buffer.from(digits);
  const fits = (code: Buffer) => code.length === typed.length && timingSafeEqual(code, typed);
  return steps.filter((step) => fits(Buffer.from(codeOf(secret, step)))).at(0) ?? null;
}
