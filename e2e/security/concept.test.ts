import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { MAX_ORIGINAL_BYTES } from "@/lib/original/schema";
import { IDLE_MINUTES, SESSION_HOURS } from "@/lib/user/rules";
import { ROOT } from "./items";

const read = (path: string) => readFileSync(resolve(ROOT, path), "utf8").replace(/\s+/g, " ");
const concept = read("docs/security/concept.md");

/** What the concept says, and the line of code that makes it true. */
const CLAIMS: readonly (readonly [string, string, string])[] = [
  [
    "10 tries a pair of account and address",
    "lib/sign-in.ts",
    "perPair = new RateLimiterMemory({ points: 10, duration: 900 })",
  ],
  ["50 an account", "lib/sign-in.ts", "perAccount = new RateLimiterMemory({ points: 50, duration: 900 })"],
  ["100 an address", "lib/sign-in.ts", "perAddress = new RateLimiterMemory({ points: 100, duration: 900 })"],
  ["3,000 requests a minute and token", "lib/api-token.ts", "points: 3_000, duration: 60"],
  ["12 to 200 signs", "lib/user/schema.ts", "z.string().min(12).max(200)"],
  ["Argon2id, 19 MiB, 2 passes", "lib/adapters/password.ts", "memoryCost: 19_456, timeCost: 2"],
  ["a thread, 10 s, 512 MB", "lib/adapters/mail/parse-apart.ts", "megabytes: 512"],
  [
    "8 s each, 40 s together, 384 MB",
    "lib/adapters/files/text/read-apart.ts",
    "fileMs: 8000, mailMs: 40_000",
  ],
  ["500 MB unpacked", "lib/adapters/files/inspect.ts", "MOST_UNPACKED = 500 * 1024 * 1024"],
  ["5,000 entries", "lib/adapters/files/inspect.ts", "MOST_ENTRIES = 5000"],
  ["HMAC-SHA-256, 80 bits", "lib/adapters/mail/reply-token.ts", "TOKEN_HEX = 20"],
  ["three exports at once", "app/api/export/respond.ts", "MOST_AT_ONCE = 3"],
  ["30 s, then PostgreSQL ends it", "db/client.ts", "statement_timeout: 30_000"],
  ["AES-256-GCM", "lib/adapters/secret-box.ts", "aes-256-gcm"],
];

describe("the security concept", () => {
  it.each(CLAIMS)("it says “%s” because %s says so", (claim, file, line) => {
    expect(concept).toContain(claim);
    expect(read(file)).toContain(line);
  });

  it("it names the limits of a sign-in and of a mail as they are", () => {
    expect(concept).toContain(`${SESSION_HOURS} hours or ${IDLE_MINUTES} minutes without a request`);
    expect(concept).toContain(`a mail ${MAX_ORIGINAL_BYTES / 1024 / 1024} MB`);
  });
});
