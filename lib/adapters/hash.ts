import "server-only";
import { createHash } from "node:crypto";

/** Lower-case hex SHA-256 of text (UTF-8) or bytes. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex");
