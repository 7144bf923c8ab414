import { describe, expect, it } from "vitest";
import { EVENT_TYPES } from "../timeline/schema";
import { caseCan } from "./rules";
import { REVERT_MINUTES, revertFault } from "./rules/revert";

const now = new Date("2026-11-25T10:00:00Z");
const minutes = (n: number) => new Date(now.getTime() - n * 60_000);
const step = { type: "case.claimed", actorId: "me", data: { version: 4 }, at: minutes(1) } as const;

describe("revertFault", () => {
  it("it lets a person take her own last step back", () =>
    expect(revertFault(step, 4, "me", now)).toBeNull());
  it("it is too late when anything happened to the case since", () => {
    expect(revertFault(step, 5, "me", now)).toBe("case_stale");
  });
  it.each([
    ["somebody else's step", { ...step, actorId: "her" }],
    ["a step of the software", { ...step, actorId: null }],
    ["a step of long ago", { ...step, at: minutes(REVERT_MINUTES + 1) }],
    ["a step that says it is final", { ...step, data: { version: 4, final: true } }],
    ["no step at all", null],
  ])("it finds nothing to take back in %s", (_, found) => {
    expect(revertFault(found, 4, "me", now)).toBe("nothing_to_revert");
  });
  it("it takes back nothing that left the house or another's sight, and no taking back", () => {
    const types = EVENT_TYPES.filter((type) => revertFault({ ...step, type }, 4, "me", now) === null);
    expect(types).toEqual([
      "case.triaged",
      "case.claimed",
      "case.released",
      "case.reassigned",
      "case.completed",
      "case.closed",
      "case.reopened",
      "case.split",
      "case.linked",
      "case.bundled",
      "case.merged",
      "case.mergedInto",
      "case.transferred",
      "proposal.accepted",
    ]);
  });
});

describe("a deputy", () => {
  const held = {
    status: "inProgress",
    departmentId: "tiefbau",
    claimedBy: "absent",
    compartment: null,
  } as const;
  const specialist = (departmentId: string, standsInFor: string[]) => ({
    userId: "me",
    memberships: [{ role: "specialist" as const, departmentId }],
    standsInFor,
  });
  it("she works on what the absent colleague holds", () => {
    expect(caseCan("send", held, specialist("tiefbau", ["absent"]))).toBe(true);
    expect(caseCan("release", held, specialist("tiefbau", ["absent"]))).toBe(true);
  });
  it("she gains nothing in a department that is not hers, nor with cases of others", () => {
    expect(caseCan("send", held, specialist("soziales", ["absent"]))).toBe(false);
    expect(caseCan("send", held, specialist("tiefbau", ["somebody"]))).toBe(false);
    expect(caseCan("send", { ...held, claimedBy: null }, specialist("tiefbau", ["absent"]))).toBe(false);
  });
});
