import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFormula, neutral } from "./formula";

describe("formulas", () => {
  it.each([
    "=1+1",
    "+49 30 123",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\tx",
    "\rx",
    "  =1",
    "\u00a0=1",
    '"=1',
    "'=1",
    "„=1",
    "\u200b=HYPERLINK(1)",
    "\ufeff=1",
    "＝1+1",
    "＋1",
    "－1",
    "−1",
    "＠x",
    '" \t=cmd|calc',
    "\n=1",
  ])("it makes %j a text", (text) => {
    expect(isFormula(text)).toBe(true);
    expect(neutral(text)).toBe(`'${text}`);
  });

  it.each(["", "Laterne", "12", "a=b", "E-Mail", "(=)", "5 - 3", "Müller @ Söhne", "§ 5"])(
    "it leaves %j alone",
    (text) => expect(neutral(text)).toBe(text),
  );

  it("it leaves nothing that begins like one, whatever stands before it", () => {
    const before = fc.array(fc.constantFrom(" ", "\u00a0", '"', "'", "\u200b", "\ufeff", "\t", "\u3000"));
    const sign = fc.constantFrom("=", "+", "-", "@", "＝", "＋", "－", "＠");
    fc.assert(
      fc.property(before, sign, fc.string(), (blanks, mark, rest) =>
        isFormula(blanks.join("") + mark + rest),
      ),
    );
  });
});
