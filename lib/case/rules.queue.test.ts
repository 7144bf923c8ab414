import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TIERS, URGENCIES } from "../intake/schema";
import type { Role } from "../user/schema";
import { laneOf, type QueueFacts, queueReason, rankAt, VIEW_LANES, viewsFor } from "./rules";
import { CASE_STATUSES, LANES, VIEWS } from "./schema";

const DAY = 86_400_000;
const RECEIVED = new Date("2026-10-01T08:00:00Z");
const plain: QueueFacts = {
  status: "received",
  tier: null,
  urgency: "normal",
  departmentId: null,
  proposedDepartment: "tiefbau",
  unsure: false,
  answerUnread: false,
  gapCount: 0,
  receivedAt: RECEIVED,
  dueOn: null,
};
const with_ = (over: Partial<QueueFacts>): QueueFacts => ({ ...plain, ...over });

const factsArb = fc.record({
  status: fc.constantFrom(...CASE_STATUSES),
  tier: fc.constantFrom(null, ...TIERS),
  urgency: fc.constantFrom(...URGENCIES),
  departmentId: fc.constantFrom(null, "tiefbau"),
  proposedDepartment: fc.constantFrom(null, "tiefbau"),
  unsure: fc.boolean(),
  answerUnread: fc.boolean(),
  gapCount: fc.nat(5),
  receivedAt: fc.date({ min: new Date("2020-01-01"), max: new Date("2030-01-01"), noInvalidDate: true }),
  dueOn: fc.option(
    fc
      .date({ min: new Date("1990-01-01"), max: new Date("2040-01-01"), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10)),
  ),
});

describe("laneOf", () => {
  it.each([
    ["done", with_({ status: "closed", tier: "S0" })],
    ["escalation", with_({ tier: "S0", answerUnread: true })],
    ["escalation", with_({ tier: "S1", proposedDepartment: null })],
    ["department", with_({ tier: "S0", departmentId: "tiefbau", status: "triaged" })],
    ["to_check", with_({ tier: "S2" })],
    ["answered", with_({ answerUnread: true, departmentId: "tiefbau", status: "inProgress" })],
    ["waiting", with_({ status: "waitingForApplicant" })],
    ["department", with_({ status: "inProgress", departmentId: "tiefbau" })],
    ["unclear", with_({ proposedDepartment: null })],
    ["to_check", plain],
  ] as const)("it puts a case into %s (%#)", (lane, facts) => {
    expect(laneOf(facts)).toBe(lane);
  });

  it("it finds a lane that some view shows for every case", () => {
    const shown = new Set(VIEWS.flatMap((view) => VIEW_LANES[view]));
    fc.assert(fc.property(factsArb, (facts) => shown.has(laneOf(facts))));
    expect(LANES.filter((lane) => !shown.has(lane))).toEqual([]);
  });
});

describe("rankAt", () => {
  it("it lets nothing starve: a year and three days later nothing passes a waiting case", () => {
    fc.assert(
      fc.property(factsArb, factsArb, (waiting, later) => {
        const receivedAt = new Date(waiting.receivedAt.getTime() + 368 * DAY);
        expect(rankAt({ ...later, receivedAt }).getTime()).toBeGreaterThan(rankAt(waiting).getTime());
      }),
    );
  });
  it("it puts a case that came later never before its earlier twin", () => {
    fc.assert(
      fc.property(factsArb, fc.nat(400 * DAY), (facts, delay) => {
        const receivedAt = new Date(facts.receivedAt.getTime() + delay);
        expect(rankAt({ ...facts, receivedAt }).getTime()).toBeGreaterThanOrEqual(rankAt(facts).getTime());
      }),
    );
  });
  it("it orders by tier before anything else at the same time of receipt", () => {
    fc.assert(
      fc.property(factsArb, factsArb, (a, b) => {
        const rest = { ...b, receivedAt: a.receivedAt, tier: null };
        const s0 = rankAt({ ...a, tier: "S0" }).getTime();
        const s1 = rankAt({ ...a, tier: "S1" }).getTime();
        const other = rankAt({ ...rest, urgency: rest.urgency === "immediate" ? "today" : rest.urgency });
        expect(s0).toBeLessThan(s1);
        expect(s1).toBeLessThan(other.getTime());
      }),
    );
  });
  it("it puts an earlier end of the clock never behind a later one", () => {
    fc.assert(
      fc.property(factsArb, fc.nat(400), (facts, days) => {
        if (facts.dueOn === null) return;
        const earlier = new Date(Date.parse(facts.dueOn) - days * DAY).toISOString().slice(0, 10);
        expect(rankAt({ ...facts, dueOn: earlier }).getTime()).toBeLessThanOrEqual(rankAt(facts).getTime());
      }),
    );
  });
  it("it asks back first: incomplete stands half a day before complete", () => {
    const ahead = rankAt(plain).getTime() - rankAt(with_({ gapCount: 2 })).getTime();
    expect(ahead).toBe(DAY / 2);
  });
  it("it looks at nothing but the facts: who wrote, when it is asked and what was answered do not move it", () => {
    fc.assert(
      fc.property(factsArb, fc.boolean(), fc.boolean(), (facts, answerUnread, unsure) => {
        expect(rankAt({ ...facts, answerUnread, unsure })).toEqual(rankAt(facts));
      }),
    );
  });
});

describe("queueReason", () => {
  const now = new Date("2026-10-06T12:00:00Z");
  it.each([
    ["S0", 5, with_({ tier: "S0", urgency: "today" })],
    ["S1", 5, with_({ tier: "S1" })],
    ["immediate", 5, with_({ urgency: "immediate", dueOn: "2026-10-01" })],
    ["today", 5, with_({ urgency: "today" })],
    ["overdue", 2, with_({ dueOn: "2026-10-04", urgency: "deadline" })],
    ["due", 3, with_({ dueOn: "2026-10-09", urgency: "deadline" })],
    ["age", 5, with_({ dueOn: "2026-12-09" })],
    ["answered", 5, with_({ answerUnread: true })],
    ["waiting", 5, with_({ status: "waitingForApplicant" })],
    ["unclear", 5, with_({ proposedDepartment: null })],
    ["unsure", 5, with_({ unsure: true, gapCount: 1 })],
    ["incomplete", 5, with_({ gapCount: 3 })],
    ["age", 5, plain],
  ] as const)("it says %s, %i days (%#)", (code, days, facts) => {
    expect(queueReason(facts, now)).toEqual({ code, days, count: facts.gapCount });
  });
  it("it never counts negative days, even if the clock went back", () => {
    fc.assert(
      fc.property(factsArb, fc.date({ noInvalidDate: true, min: RECEIVED }), (facts, at) => {
        expect(queueReason(facts, at).days).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("viewsFor", () => {
  const holding = (role: Role) => ({ memberships: [{ role, departmentId: null }] });
  it("it opens the desk for the front desk, the department for specialists and managers", () => {
    const first = (role: Role) => viewsFor(holding(role))[0];
    expect([first("front_desk"), first("specialist"), first("manager")]).toEqual([
      "desk",
      "department",
      "department",
    ]);
    expect(viewsFor(holding("specialist"))).toContain("mine");
    expect(viewsFor(holding("manager"))).not.toContain("mine");
  });
});
