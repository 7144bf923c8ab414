import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { storable, threadOf } from "./rules";

describe("threadOf", () => {
  const tokenCase = { applicantEmail: "eva@ast.example" };
  it.each([
    ["new", { tokenCase: null, sender: "eva@ast.example" }],
    ["reply", { tokenCase, sender: "eva@ast.example" }],
    ["reply", { tokenCase, sender: "Eva@AST.example" }],
    ["thread_unverified", { tokenCase, sender: "mallory@ast.example" }],
    ["thread_unverified", { tokenCase, sender: "" }],
    ["thread_unverified", { tokenCase: { applicantEmail: "" }, sender: "" }],
    ["thread_unverified", { tokenCase, sender: "eva@ast.example.evil.example" }],
  ] as const)("it says %s (%#, S16)", (threading, facts) => {
    expect(threadOf(facts)).toBe(threading);
  });
  it("it joins nobody's case to another sender, whoever she is", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (known, sender) => {
        const joined = threadOf({ tokenCase: { applicantEmail: known }, sender }) === "reply";
        expect(joined).toBe(known !== "" && known.toLowerCase() === sender.toLowerCase());
      }),
    );
  });
});

describe("storable", () => {
  it.each([
    ["Müßig ẞ 👩‍🌾", "Müßig ẞ 👩‍🌾"],
    ["a\u0000b", "ab"],
    ["a\ud800b", "a\ufffdb"],
    ["\udc00", "\ufffd"],
    ["", ""],
  ])("it keeps %j as %j", (text, kept) => {
    expect(storable(text)).toBe(kept);
  });
  it("it gives well-formed text without NUL and changes no good text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const kept = storable(text);
        expect(kept.isWellFormed()).toBe(true);
        expect(kept).not.toContain("\u0000");
        if (text.isWellFormed() && !text.includes("\u0000")) expect(kept).toBe(text);
        expect(storable(kept)).toBe(kept);
      }),
    );
  });
});
