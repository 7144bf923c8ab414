import { describe, expect, it } from "vitest";
import { stepOf } from "../second-factor/rules";
import { codeOf, stepOfCode } from "./totp";

/** RFC 6238, appendix B, SHA-1; the last six of its eight digits. */
const SECRET = new TextEncoder().encode("12345678901234567890");
const VECTORS = [
  [59, "287082"],
  [1_111_111_109, "081804"],
  [1_111_111_111, "050471"],
  [1_234_567_890, "005924"],
  [2_000_000_000, "279037"],
  [20_000_000_000, "353130"],
] as const;

describe("a code", () => {
  it.each(VECTORS)("it is that of RFC 6238 at second %i", (second, code) => {
    const step = stepOf(new Date(second * 1000));
    expect(codeOf(SECRET, step)).toBe(code);
    expect(stepOfCode(SECRET, code, [step - 1, step, step + 1])).toBe(step);
  });
  it("it belongs to no other step, and nothing else belongs to one", () => {
    expect(stepOfCode(SECRET, codeOf(SECRET, 7), [8, 9, 10])).toBeNull();
    expect(stepOfCode(SECRET, "28708", [1])).toBeNull();
    expect(stepOfCode(SECRET, "", [1])).toBeNull();
  });
});
