import { describe, expect, it } from "vitest";
import { normalised } from "./amounts";
import { isIban, isTaxId } from "./bank";
import { e164 } from "./contact";

describe("an account number", () => {
  it.each(["DE89370400440532013000", "DE23499910007728141693", "GB82WEST12345698765432"])(
    "%s passes its check",
    (iban) => {
      expect(isIban(iban)).toBe(true);
    },
  );
  it.each(["DE89370400440532013001", "DE893704004405320130", "", "DE"])("%j fails its check", (iban) => {
    expect(isIban(iban)).toBe(false);
  });
});

describe("a tax number", () => {
  it.each(["86095742719", "47036892816", "65929970489"])("%s passes its check", (id) => {
    expect(isTaxId(id)).toBe(true);
  });
  it.each(["86095742718", "01234567890", "11111111111", "8609574271"])("%s fails its check", (id) => {
    expect(isTaxId(id)).toBe(false);
  });
});

describe("a telephone number", () => {
  it.each([
    ["0172/5550148", "+491725550148"],
    ["05999 555 0131", "+4959995550131"],
    ["+49 (0)172 5550148", "+491725550148"],
    ["0043 660 1234567", "+436601234567"],
    ["5550148", "5550148"],
  ])("%s becomes %s", (raw, value) => {
    expect(e164(raw)).toBe(value);
  });
});

describe("an amount", () => {
  it.each([
    ["1.486,20", "1486.20 EUR"],
    ["3,420", "3420.00 EUR"],
    ["642,80", "642.80 EUR"],
    ["515", "515.00 EUR"],
  ])("%s becomes %s", (raw, value) => {
    expect(normalised(raw)).toBe(value);
  });
});
