import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  AUTOMATIC_A_DAY,
  courseOf,
  isOurs,
  numberIn,
  plainCase,
  storable,
  type ThreadFacts,
  threadOf,
} from "./rules";
import { MAIL_KINDS, type SenderProof } from "./schema";

describe("threadOf", () => {
  const number = "2026-000007";
  const signed = { number, applicantEmail: "eva@ast.example" };
  const facts: ThreadFacts = {
    ...{ signed: null, claimed: null, subjectCase: "", proof: null },
    senders: ["eva@ast.example"],
  };
  const proof = (verdict: SenderProof["verdict"]) =>
    ({ verdict, spf: "none", dkim: "none", dmarc: "none" }) as const;
  it.each([
    ["new", null, {}],
    ["reply", null, { signed }],
    ["reply", null, { signed, senders: ["Eva@AST.example"], proof: proof("confirmed") }],
    ["reply", null, { signed, proof: proof("unproven"), subjectCase: "2026-000001", claimed: number }],
    ["thread_unverified", "foreign_sender", { signed, senders: ["mallory@ast.example"] }],
    ["thread_unverified", "foreign_sender", { signed, senders: ["eva@ast.example.evil.example"] }],
    ["thread_unverified", "foreign_sender", { signed: { number, applicantEmail: "" }, senders: [""] }],
    ["thread_unverified", "several_senders", { signed, senders: [] }],
    ["thread_unverified", "several_senders", { signed, senders: ["eva@ast.example", "m@x.example"] }],
    ["thread_unverified", "sender_refuted", { signed, proof: proof("refuted") }],
    ["thread_unverified", "false_mark", { claimed: number }],
    ["thread_unverified", "number_only", { subjectCase: number }],
  ] as const)("it says %s, %s (%#, S16)", (threading, code, over) => {
    expect(threadOf({ ...facts, ...over })).toEqual({
      threading,
      doubt: code === null ? null : { code, number },
    });
  });
  it("it joins nobody's case to another sender, whoever she is", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (known, sender) => {
        const own = { ...signed, applicantEmail: known };
        const joined = threadOf({ ...facts, signed: own, senders: [sender] }).threading === "reply";
        expect(joined).toBe(known !== "" && plainCase(known) === plainCase(sender));
      }),
    );
  });
});

describe("plainCase", () => {
  it.each([
    ["Eva.Ast@AST.Example", "eva.ast@ast.example"],
    ["MÜLLER@Straße.example", "müller@straße.example"],
    // The signs for Kelvin and Ångström, and a dotted capital I, are other letters.
    ["\u212Aarl@ast.example", "\u212Aarl@ast.example"],
    ["\u212Bke@ast.example", "\u212Bke@ast.example"],
    ["\u0130da@ast.example", "\u0130da@ast.example"],
  ])("it makes %j %j", (address, plain) => {
    expect(plainCase(address)).toBe(plain);
  });
});

describe("numberIn", () => {
  it.each([
    ["AW: Ihr Vorgang 2026-000123, Laterne", "2026-000123"],
    ["Vorgang \uFF12\uFF10\uFF12\uFF16-000123", "2026-000123"],
    ["Kassenzeichen 12026-0001234567", ""],
    ["2026-12-01", ""],
    ["", ""],
  ])("it finds in %j the number %j", (subject, number) => {
    expect(numberIn(subject)).toBe(number);
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
