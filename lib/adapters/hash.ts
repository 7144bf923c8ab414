import "server-only";
import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/** Lower-case hex SHA-256 of text (UTF-8) or bytes. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex");

/** A hash that only this town can make: the same word gives the same 16 hex digits, and nobody else can try words out. */
export const townHash = (townSecret: string, content: string): string =>
  createHmac("sha256", townSecret).update(`record:${content}`).digest("hex").slice(0, 16);

/** Whether somebody named a secret, compared in a time that says nothing about how much of it was right. */
export const sameSecret = (given: string, secret: string): boolean =>
  timingSafeEqual(createHash("sha256").update(given).digest(), createHash("sha256").update(secret).digest());
