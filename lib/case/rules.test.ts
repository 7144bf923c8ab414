import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Actor, ROLES, type Role } from "../user/schema";
import { answeredStatus, type CaseStanding, caseCan, refusal, resumedStatus } from "./rules";
import { CASE_STATUSES, CASE_VERBS, type CaseStatus, type CaseVerb } from "./schema";

/**
 * Written from the story of the town hall, not from the code (trust R5). One letter a status: Received, Triaged,
 * in Progress, Waiting, Closed, reOpened. `holder` is the specialist who claimed the case.
 */
const EXPECTED: Record<CaseVerb, { desk?: string; specialist?: string; holder?: string; manager?: string }> =
  {
    view: { desk: "RTPWCO", specialist: "RTPWCO", manager: "RTPWCO" },
    decide: { desk: "RTPWO", specialist: "TPWO" },
    triage: { desk: "RW" },
    draft: { desk: "RTPWO", holder: "PW" },
    send: { desk: "RTPWO", holder: "PW" },
    undo: { desk: "RTPWCO", holder: "RTPWCO" },
    claim: { specialist: "TWO" },
    release: { holder: "PW", manager: "PW" },
    reassign: { holder: "PW", manager: "TPWO" },
    handBack: { specialist: "TO", holder: "PW" },
    forward: { desk: "TPWO", holder: "PW" },
    complete: { desk: "RTPWO", holder: "PW" },
    close: { desk: "RTO", holder: "PW" },
    reopen: { desk: "C", specialist: "C" },
    note: { desk: "RTPWCO", specialist: "RTPWCO", manager: "RTPWCO" },
    revert: { desk: "RTPWCO", specialist: "RTPWCO", manager: "RTPWCO" },
    split: { desk: "RTPWO" },
    link: { desk: "RTPWCO", specialist: "RTPWCO" },
    bundle: { desk: "RTPWO", specialist: "TPWO" },
    merge: { desk: "RTPWO", holder: "PW" },
    transfer: { desk: "RTPWO", holder: "PW" },
  };
const LETTER: Record<CaseStatus, string> = {
  received: "R",
  triaged: "T",
  inProgress: "P",
  waitingForApplicant: "W",
  closed: "C",
  reopened: "O",
};

type Cell = CaseStanding & { role: Role; membership: string | null };
const ME = "me";
const actorOf = (role: Role, departmentId: string | null): Pick<Actor, "userId" | "memberships"> => ({
  userId: ME,
  memberships: [{ role, departmentId }],
});

function expected(verb: CaseVerb, cell: Cell): boolean {
  const row = EXPECTED[verb];
  const open = (letters: string | undefined) => (letters ?? "").includes(LETTER[cell.status]);
  const own = cell.departmentId !== null && [null, cell.departmentId].includes(cell.membership);
  if (verb === "claim" && cell.claimedBy !== null) return false;
  if (verb === "release" && cell.claimedBy === null) return false;
  if (cell.role === "front_desk") return open(row.desk);
  if (cell.role === "manager") return own && open(row.manager);
  if (cell.role === "specialist")
    return own && (open(row.specialist) || (cell.claimedBy === ME && open(row.holder)));
  return false;
}

const cells: Cell[] = ROLES.flatMap((role) =>
  ["tiefbau", "soziales", null].flatMap((membership) =>
    CASE_STATUSES.flatMap((status) =>
      ["tiefbau", null].flatMap((departmentId) =>
        [null, ME, "colleague"].map((claimedBy) => ({ role, membership, status, departmentId, claimedBy })),
      ),
    ),
  ),
);

describe("caseCan", () => {
  it.each(CASE_VERBS)("it decides every cell of %s as the town hall would (R5)", (verb) => {
    const wrong = cells.filter(
      (cell) => caseCan(verb, cell, actorOf(cell.role, cell.membership)) !== expected(verb, cell),
    );
    expect(wrong).toEqual([]);
  });

  it("it lets an administrator do nothing with any case", () => {
    const admin = cells.filter((cell) => cell.role === "administrator");
    expect(admin.some((c) => CASE_VERBS.some((v) => caseCan(v, c, actorOf(c.role, c.membership))))).toBe(
      false,
    );
  });

  it("it adds up several memberships and takes nothing away", () => {
    const role = fc.constantFrom(...ROLES);
    const membership = fc.record({
      role,
      departmentId: fc.constantFrom("tiefbau", "soziales", null),
    });
    const cell = fc.constantFrom(...cells);
    const verb = fc.constantFrom(...CASE_VERBS);
    fc.assert(
      fc.property(fc.array(membership, { maxLength: 4 }), cell, verb, (memberships, standing, v) => {
        const together = caseCan(v, standing, { userId: ME, memberships });
        const each = memberships.some((m) => caseCan(v, standing, { userId: ME, memberships: [m] }));
        expect(together).toBe(each);
      }),
    );
  });
});

describe("refusal", () => {
  const desk = actorOf("front_desk", null);
  const specialist = actorOf("specialist", "tiefbau");
  const standing = (over: Partial<CaseStanding>): CaseStanding => ({
    status: "triaged",
    departmentId: "tiefbau",
    claimedBy: null,
    ...over,
  });

  it("it is null exactly where the verb is open", () => {
    for (const cell of cells)
      for (const verb of CASE_VERBS)
        expect(refusal(verb, cell, actorOf(cell.role, cell.membership)) === null).toBe(expected(verb, cell));
  });
  it.each([
    ["claim", standing({ claimedBy: "colleague" }), specialist, "already_claimed"],
    ["claim", standing({ status: "closed" }), specialist, "wrong_state"],
    ["claim", standing({ departmentId: "soziales" }), specialist, "forbidden"],
    ["triage", standing({}), desk, "wrong_state"],
    ["triage", standing({ status: "received" }), specialist, "forbidden"],
    ["release", standing({ status: "inProgress", claimedBy: "colleague" }), specialist, "forbidden"],
    ["close", standing({ status: "closed", claimedBy: ME }), specialist, "wrong_state"],
    ["send", standing({ status: "inProgress", claimedBy: "colleague" }), specialist, "forbidden"],
  ] as const)("it says of %s why (%#)", (verb, where, who, why) => {
    expect(refusal(verb, where, who)).toBe(why);
  });
});

describe("where an answer leads", () => {
  it.each([
    ["waitingForApplicant", null, null, "received"],
    ["waitingForApplicant", "tiefbau", null, "triaged"],
    ["waitingForApplicant", "tiefbau", ME, "inProgress"],
    ["closed", "tiefbau", null, "reopened"],
    ["closed", null, null, "received"],
    ["inProgress", "tiefbau", ME, "inProgress"],
    ["received", null, null, "received"],
  ] as const)("it goes from %s (%s, %s) to %s", (status, departmentId, claimedBy, next) => {
    expect(answeredStatus({ status, departmentId, claimedBy })).toBe(next);
    if (status === "waitingForApplicant")
      expect(resumedStatus({ status, departmentId, claimedBy })).toBe(next);
  });
});
