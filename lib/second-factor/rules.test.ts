import { describe, expect, it } from "vitest";
import { base32, demandChanges, enrolAddress, inGroups, openSteps, readCode } from "./rules";

describe("base32", () => {
  it.each([
    ["", ""],
    ["f", "MY"],
    ["fo", "MZXQ"],
    ["foo", "MZXW6"],
    ["foob", "MZXW6YQ"],
    ["fooba", "MZXW6YTB"],
    ["foobar", "MZXW6YTBOI"],
  ])("it writes %j as RFC 4648 does, without padding", (text, written) => {
    expect(base32(new TextEncoder().encode(text))).toBe(written);
  });
});

describe("openSteps", () => {
  const now = new Date(1_000 * 30 * 1000 + 12_000);
  it("it takes a step before and after, for clocks that differ", () => {
    expect(openSteps(now, 0)).toEqual([999, 1000, 1001]);
  });
  it.each([
    [999, [1000, 1001]],
    [1000, [1001]],
    [1001, []],
  ])("it takes nothing of step %i or before a second time", (last, open) => {
    expect(openSteps(now, last)).toEqual(open);
  });
});

describe("readCode", () => {
  it.each([
    ["123456", { kind: "app", digits: "123456" }],
    [" 123 456 ", { kind: "app", digits: "123456" }],
    ["12345", { kind: "neither" }],
    ["1234567", { kind: "neither" }],
    ["１２３４５６", { kind: "neither" }],
    ["abcd efgh ijkl mnop qrst uvw2", { kind: "recovery", code: "ABCDEFGHIJKLMNOPQRSTUVW2" }],
    ["ABCD-EFGH-IJKL-MNOP-QRST-UVW2", { kind: "recovery", code: "ABCDEFGHIJKLMNOPQRSTUVW2" }],
    ["ABCD EFGH IJKL MNOP QRST UVW1", { kind: "neither" }],
    ["", { kind: "neither" }],
  ])("it reads %j", (typed, code) => expect(readCode(typed)).toEqual(code));
});

describe("what a person sees", () => {
  it("the secret stands in groups of four", () => expect(inGroups("MZXW6YTBOI")).toBe("MZXW 6YTB OI"));
  it("the picture names town and account, whatever letters they have", () => {
    const address = new URL(enrolAddress("ABC", "Altenbrück", "eva@stadt.example"));
    expect(decodeURIComponent(address.pathname)).toContain("Klarfall Altenbrück:eva@stadt.example");
    expect(address.searchParams.get("issuer")).toBe("Klarfall Altenbrück");
    expect(address.searchParams.get("secret")).toBe("ABC");
  });
});

describe("demandChanges", () => {
  it("it names what is new and what is gone, each once", () => {
    const changes = demandChanges(["auditor", "manager"], ["manager", "administrator", "administrator"]);
    expect(changes).toEqual({ add: ["administrator"], drop: ["auditor"] });
  });
});
