import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AUTOMATIC_A_DAY, courseOf, isOurs, storable, threadOf } from "./rules";
import { MAIL_KINDS } from "./schema";

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

describe("courseOf", () => {
  const facts = { threading: "new", known: false, fromUs: false, automaticToday: 0 } as const;
  it.each([
    ["request", {}, "request"],
    ["list", {}, "request"],
    ["spam", {}, "request"],
    ["automatic", {}, "request"],
    ["bounce", {}, "aside"],
    ["absence", {}, "aside"],
    ["report", {}, "aside"],
    ["receipt", {}, "aside"],
    ["bounce", { known: true, threading: "thread_unverified" }, "notice"],
    ["receipt", { known: true, threading: "thread_unverified" }, "notice"],
    ["absence", { known: true, threading: "reply" }, "notice"],
    ["absence", { known: true, threading: "thread_unverified" }, "aside"],
    ["automatic", { known: true, threading: "reply" }, "notice"],
    ["spam", { known: true, threading: "reply" }, "request"],
    ["request", { known: true, threading: "reply" }, "request"],
  ] as const)("it sends %s with %o: %s", (kind, more, course) => {
    expect(courseOf({ ...facts, ...more, kind })).toBe(course);
  });
  it("it ends a loop after three automatic messages (S17)", () => {
    const loop = { ...facts, kind: "absence", threading: "reply", known: true } as const;
    const courses = Array.from({ length: 6 }, (_, n) => courseOf({ ...loop, automaticToday: n }));
    expect(courses.filter((course) => course === "notice")).toHaveLength(AUTOMATIC_A_DAY);
  });
  it.each(MAIL_KINDS)("it takes no %s that comes from ourselves", (kind) => {
    expect(courseOf({ ...facts, kind, fromUs: true })).toBe("aside");
  });
});

describe("isOurs", () => {
  it.each([
    ["buero@stadt.example", true],
    ["Buero@Stadt.example", true],
    ["buero+2026-000001.abc@stadt.example", true],
    ["buerox@stadt.example", false],
    ["buero@stadt.example.evil.example", false],
    ["", false],
  ])("it says of %s: %s", (address, ours) => {
    expect(isOurs(address, "buero@stadt.example")).toBe(ours);
  });
});
