import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  AREAS,
  departmentsOf,
  hasRole,
  IDLE_MINUTES,
  mayEnter,
  SESSION_HOURS,
  sessionEnd,
  sessionLives,
} from "./rules";
import { ROLES } from "./schema";

const now = new Date("2026-10-01T12:00:00Z");
const minutes = (n: number) => new Date(now.getTime() + n * 60_000);

describe("sessionLives", () => {
  const live = { revokedAt: null, expiresAt: minutes(60), lastSeenAt: minutes(-1) };
  it.each([
    [true, "active", live],
    [true, "active", { ...live, lastSeenAt: minutes(-IDLE_MINUTES + 1) }],
    [false, "active", { ...live, lastSeenAt: minutes(-IDLE_MINUTES) }],
    [false, "active", { ...live, expiresAt: now }],
    [false, "active", { ...live, revokedAt: minutes(-1) }],
    [false, "active", { ...live, revokedAt: minutes(1) }],
    [false, "disabled", live],
    [false, "", live],
    [false, "ACTIVE", live],
  ] as const)("it answers %s for %s (%#, S5)", (lives, status, session) => {
    expect(sessionLives(session, status, now)).toBe(lives);
  });
  it("it comes to life never again as time goes on", () => {
    const minute = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(minute, minute, fc.nat(1000), (expires, seen, later) => {
        const session = { revokedAt: null, expiresAt: minutes(expires), lastSeenAt: minutes(seen) };
        if (!sessionLives(session, "active", now))
          expect(sessionLives(session, "active", minutes(later))).toBe(false);
      }),
    );
  });
  it.each([
    ["idle", 5, { expiresAt: minutes(60), lastSeenAt: minutes(-25) }],
    ["absolute", 5, { expiresAt: minutes(5), lastSeenAt: minutes(0) }],
    ["absolute", 5, { expiresAt: minutes(5), lastSeenAt: minutes(-25) }],
  ] as const)("it says why and when it ends: %s in %i minutes (%#)", (why, n, session) => {
    expect(sessionEnd(session)).toEqual({ at: minutes(n), why });
  });
  it("it lasts a working day at most and half an hour unattended", () => {
    expect([SESSION_HOURS, IDLE_MINUTES]).toEqual([10, 30]);
  });
});

/** Written from the roles, not from the code. */
const MAY: Record<(typeof ROLES)[number], string[]> = {
  front_desk: ["queue", "intake", "quarantine", "quality", "preferences", "search"],
  specialist: ["queue", "preferences", "search"],
  team_lead: ["queue", "metrics", "quality", "preferences", "search"],
  manager: ["queue", "metrics", "quality", "preferences", "search", "export"],
  read_only: ["queue", "preferences", "search"],
  catalogue_editor: ["quality", "catalogue", "preferences"],
  administrator: ["quality", "catalogue", "administration", "preferences"],
  auditor: ["quality", "preferences", "audit"],
  data_protection: ["quality", "preferences", "audit", "records"],
};

describe("areas", () => {
  it.each(ROLES)("it lets %s in where the role works, and nowhere else (S3)", (role) => {
    const open = AREAS.filter((area) => mayEnter(area, { memberships: [{ role, departmentId: null }] }));
    expect(open).toEqual(AREAS.filter((area) => MAY[role].includes(area)));
  });
  it("it lets nobody in without a role", () => {
    expect(AREAS.some((area) => mayEnter(area, { memberships: [] }))).toBe(false);
  });
});

describe("memberships", () => {
  const memberships = [
    { role: "specialist", departmentId: "tiefbau" },
    { role: "specialist", departmentId: "umwelt" },
    { role: "manager", departmentId: null },
  ] as const;
  it("it names the departments of a role, or the whole town", () => {
    expect(departmentsOf(memberships, ["specialist"])).toEqual(["tiefbau", "umwelt"]);
    expect(departmentsOf(memberships, ["manager", "specialist"])).toBeNull();
    expect(departmentsOf(memberships, ["front_desk"])).toEqual([]);
  });
  it("it knows whether somebody holds a role", () => {
    expect(hasRole({ memberships: [...memberships] }, ["front_desk", "manager"])).toBe(true);
    expect(hasRole({ memberships: [...memberships] }, ["administrator"])).toBe(false);
    expect(hasRole({ memberships: [...memberships] }, [])).toBe(false);
  });
});
