import { describe, expect, it } from "vitest";
import type { Membership } from "../user/schema";
import { hearing, isNews, nothing, sawUntilNow } from "./rules";

describe("hearing", () => {
  it("it gathers what comes close together, each case once, and how far the story is", () => {
    let heard = nothing(7);
    for (const seq of [9, 8]) heard = hearing(heard, { kind: "case", case: "a", seq }, "me");
    heard = hearing(heard, { kind: "case", case: "b" }, "me");
    expect([...heard.cases.keys()]).toEqual(["a", "b"]);
    expect(heard.seq).toBe(9);
  });
  it("it remembers that a case left a department, whatever follows", () => {
    let heard = hearing(nothing(0), { kind: "case", case: "a", seq: 1, from: "tiefbau" }, "me");
    heard = hearing(heard, { kind: "case", case: "a", seq: 2, from: null }, "me");
    expect(heard.cases.get("a")).toBe("tiefbau");
  });
  it("it hears calls to this person only", () => {
    expect(isNews(hearing(nothing(0), { kind: "mention", user: "other" }, "me"))).toBe(false);
    expect(isNews(hearing(nothing(0), { kind: "mention", user: "me" }, "me"))).toBe(true);
  });
  it("it takes a heartbeat for no news", () => {
    expect(isNews(hearing(nothing(3), { kind: "beat", seq: 5 }, "me"))).toBe(false);
  });
});

describe("sawUntilNow", () => {
  const at = (role: Membership["role"], departmentId: string | null) => ({
    memberships: [{ role, departmentId }],
  });
  it.each([
    ["a specialist of the department it left", at("specialist", "tiefbau"), true],
    ["its manager", at("manager", "tiefbau"), true],
    ["a specialist of another department", at("specialist", "soziales"), false],
    ["an administrator", at("administrator", "tiefbau"), false],
    ["the front desk, which sees it still", at("front_desk", null), false],
  ])("it answers for %s", (_, actor, saw) => expect(sawUntilNow("tiefbau", actor)).toBe(saw));
  it("it tells nobody of a case that came from nowhere", () => {
    expect(sawUntilNow(null, at("specialist", "tiefbau"))).toBe(false);
  });
});
