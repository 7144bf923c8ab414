import { createHmac, randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { outgoingMessageId, replyAddress, signedCase } from "./reply-token";

const SECRET = "a-secret-of-the-town-that-nobody-knows";
const BOX = "buero@stadt.example";
const CASE = "2026-004711";
const address = replyAddress(SECRET, BOX, CASE);
const token = /\.([0-9a-f]{20})@/.exec(address)?.[1] ?? "";

describe("signedCase", () => {
  it("it knows the case by the address it gave out", () => {
    expect(address).toMatch(/^buero\+2026-004711\.[0-9a-f]{20}@stadt\.example$/);
    expect(signedCase(SECRET, [address])).toBe(CASE);
  });
  it("it knows the case by the Message-ID of the mail that is answered", () => {
    const messageId = outgoingMessageId(SECRET, BOX, CASE, "0192f0c1-0000-7000-8000-000000000000");
    expect(messageId).toMatch(/^<[^<>\s]+@stadt\.example>$/);
    expect(signedCase(SECRET, ["<other@x>", messageId])).toBe(CASE);
  });
  it("it survives servers that write addresses in upper case", () => {
    expect(signedCase(SECRET, [address.toUpperCase()])).toBe(CASE);
  });
  it("it joins none of 200 forged tokens (S16)", () => {
    const forgeries = Array.from({ length: 200 }, (_, n) => forged(n));
    const joined = forgeries.filter((forgery) => signedCase(SECRET, [forgery]) !== null);
    expect(new Set(forgeries).size).toBe(200);
    expect(joined).toEqual([]);
  });
  it("it takes the token of another case for no case", () => {
    expect(signedCase(SECRET, [`buero+2026-004712.${token}@stadt.example`])).toBeNull();
    expect(signedCase(SECRET, [`buero+2025-004711.${token}@stadt.example`])).toBeNull();
  });
  it("it takes the token of another town's secret for no case", () => {
    expect(signedCase(SECRET, [replyAddress(`${SECRET}x`, BOX, CASE)])).toBeNull();
  });
  it("it looks past a forged mark to a true one", () => {
    expect(signedCase(SECRET, [forged(3), address])).toBe(CASE);
  });
  it.each(["", "buero@stadt.example", `${CASE}`, `Ihr Zeichen ${CASE}`, "+.@", "<>", "\u0000"])(
    "it finds no case in %j",
    (mark) => {
      expect(signedCase(SECRET, [mark])).toBeNull();
    },
  );
});

/** Random tokens, near misses of the true one, truncations, other hashes of the same words. */
function forged(n: number): string {
  const [place, bits] = [Math.floor(n / 5) % 20, (Math.floor(n / 100) % 15) + 1];
  const flipped = token
    .split("")
    .map((c, i) => (i === place ? (Number.parseInt(c, 16) ^ bits).toString(16) : c));
  const unsigned = createHmac("sha256", `guess-${n}`).update(`reply:${CASE}`).digest("hex").slice(0, 20);
  const variants = [
    `buero+${CASE}.${randomBytes(10).toString("hex")}@stadt.example`,
    `buero+${CASE}.${flipped.join("")}@stadt.example`,
    `buero+${CASE}.${token.slice(0, 19)}@stadt-${n}.example`,
    `buero+${CASE}.${unsigned}@stadt.example`,
    `<${n}+${CASE}.${token}0@stadt.example>`,
  ];
  return variants[n % variants.length] ?? "";
}
