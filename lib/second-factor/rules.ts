import type { Role } from "../user/schema";
import { CODE_DIGITS, SKEW_STEPS, STEP_SECONDS } from "./schema";

/** The time step of a moment, counted from 1970 (RFC 6238, 4.2). */
export const stepOf = (now: Date): number => Math.floor(now.getTime() / 1000 / STEP_SECONDS);

/** The steps whose codes are taken now: this one and its neighbours, but none that was taken already or is older. */
export function openSteps(now: Date, lastStep: number): number[] {
  const step = stepOf(now);
  const near = Array.from({ length: 2 * SKEW_STEPS + 1 }, (_, n) => step - SKEW_STEPS + n);
  return near.filter((each) => each > lastStep);
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** Bytes as base32 without padding (RFC 4648, 6), the form in which apps take a secret. */
export function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const fives = bits.match(/.{1,5}/g) ?? [];
  return fives.map((five) => ALPHABET[Number.parseInt(five.padEnd(5, "0"), 2)]).join("");
}

/** In groups of four, so that a person can copy it. */
export const inGroups = (text: string): string => text.match(/.{1,4}/g)?.join(" ") ?? "";

/** What was typed, as a code: the digits of an app, a recovery code in its one spelling, or neither. */
export type TypedCode =
  | { kind: "app"; digits: string }
  | { kind: "recovery"; code: string }
  | { kind: "neither" };

/** Reads what was typed; spaces, hyphens and small letters do no harm. */
export function readCode(typed: string): TypedCode {
  const plain = typed.replace(/[\s-]/g, "").toUpperCase();
  if (new RegExp(`^\\d{${CODE_DIGITS}}$`).test(plain)) return { kind: "app", digits: plain };
  return /^[A-Z2-7]{24}$/.test(plain) ? { kind: "recovery", code: plain } : { kind: "neither" };
}

/** The address that an app reads from the picture: issuer and account name what the code is for (Key URI format). */
export function enrolAddress(secret: string, town: string, email: string): string {
  const issuer = encodeURIComponent(`Klarfall ${town}`);
  return `otpauth://totp/${issuer}:${encodeURIComponent(email)}?secret=${secret}&issuer=${issuer}`;
}

/** Which roles begin and which cease to demand a second factor. */
export function demandChanges(now: readonly Role[], wanted: readonly Role[]): { add: Role[]; drop: Role[] } {
  return {
    add: [...new Set(wanted)].filter((role) => !now.includes(role)),
    drop: now.filter((role) => !wanted.includes(role)),
  };
}
