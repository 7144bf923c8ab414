import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Actor, ROLES, type Role } from "../user/schema";
import { answeredStatus, type CaseStanding, caseCan, refusal, resumedStatus } from "./rules";
import { CASE_STATUSES, CASE_VERBS, type CaseStatus, type CaseVerb } from "./schema";

/**
 * Written from the story of the town hall, not from the code (trust R5). One letter a status: Received, Triaged,
 * in Progress, Waiting, Closed, reOpened. `specialist` is everybody who works in the department, its team lead too;
 * `holder` is whichever of them claimed the case. `lead` and `manager` need not hold it; `reader` only reads.
 */
type Row = Partial<Record<"desk" | "specialist" | "holder" | "lead" | "manager" | "reader", string>>;
const EXPECTED: Record<CaseVerb, Row> = {
  view: { desk: "RTPWCO", specialist: "RTPWCO", manager: "RTPWCO", reader: "RTPWCO" },
  decide: { desk: "RTPWO", specialist: "TPWO" },
  triage: { desk: "RW" },
  draft: { desk: "RTPWO", holder: "PW" },
  send: { desk: "RTPWO", holder: "PW" },
  countersign: { desk: "RTPWO", specialist: "TPWO" },
  undo: { desk: "RTPWCO", holder: "RTPWCO" },
  claim: { specialist: "TWO" },
  release: { holder: "PW", lead: "PW", manager: "PW" },
  reassign: { holder: "PW", lead: "TPWO", manager: "TPWO" },
  handBack: { specialist: "TO", holder: "PW", lead: "PW" },
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

/** What somebody was cleared for: nothing, by name, or with her department; another department's counts for nothing. */
const CLEARED = {
  nothing: [],
  byName: [{ compartment: "social", departmentId: null }],
  byDepartment: [{ compartment: "social", departmentId: "tiefbau" }],
  elsewhere: [
    { compartment: "tax", departmentId: null },
    { compartment: "social", departmentId: "umwelt" },
  ],
} as const;
type Cell = CaseStanding & { role: Role; membership: string | null; cleared: keyof typeof CLEARED };
const ME = "me";
const actorOf = (
  role: Role,
  departmentId: string | null,
  cleared: keyof typeof CLEARED = "nothing",
): Pick<Actor, "userId" | "memberships" | "clearances"> => ({
  userId: ME,
  memberships: [{ role, departmentId }],
  clearances: [...CLEARED[cleared]],
});
const who = (cell: Cell) => actorOf(cell.role, cell.membership, cell.cleared);

function expected(verb: CaseVerb, cell: Cell): boolean {
  const row = EXPECTED[verb];
  const open = (letters: string | undefined) => (letters ?? "").includes(LETTER[cell.status]);
  const own = cell.departmentId !== null && [null, cell.departmentId].includes(cell.membership);
  const wholeTown = own || cell.membership === null;
  if (verb === "claim" && cell.claimedBy !== null) return false;
  if (verb === "release" && cell.claimedBy === null) return false;
  const byDepartment =
    cell.cleared === "byDepartment" && cell.membership === "tiefbau" && cell.role !== "front_desk";
  if (cell.compartment !== null && cell.cleared !== "byName" && !byDepartment) return false;
  const works = open(row.specialist) || (cell.claimedBy === ME && open(row.holder));
  if (cell.role === "front_desk") return open(row.desk);
  if (cell.role === "manager") return wholeTown && open(row.manager);
  if (cell.role === "read_only") return wholeTown && open(row.reader);
  if (cell.role === "team_lead") return own && (works || open(row.lead));
  return cell.role === "specialist" && own && works;
}

const cells: Cell[] = ROLES.flatMap((role) =>
  ["tiefbau", "soziales", null].flatMap((membership) =>
    CASE_STATUSES.flatMap((status) =>
      ["tiefbau", null].flatMap((departmentId) =>
        [null, ME, "colleague"].flatMap((claimedBy) => {
          const cell = { role, membership, status, departmentId, claimedBy };
          return [
            { ...cell, compartment: null, cleared: "nothing" as const },
            ...(["nothing", "byName", "byDepartment", "elsewhere"] as const).map((cleared) => ({
              ...cell,
              compartment: "social" as const,
              cleared,
            })),
          ];
        }),
      ),
    ),
  ),
);
const NO_CONTENT = ["catalogue_editor", "administrator", "data_protection", "auditor"] as const;

describe("caseCan", () => {
  it.each(CASE_VERBS)("it decides every cell of %s as the town hall would (R5)", (verb) => {
    const wrong = cells.filter((cell) => caseCan(verb, cell, who(cell)) !== expected(verb, cell));
    expect(wrong).toEqual([]);
  });

  it.each(NO_CONTENT)("it lets %s do nothing with any case, whatever she is cleared for", (role) => {
    const theirs = cells.filter((cell) => cell.role === role);
    expect(theirs.some((cell) => CASE_VERBS.some((verb) => caseCan(verb, cell, who(cell))))).toBe(false);
  });

  it("it lets a person who may only draft do everything but send", () => {
    const [standing, role] = [
      { ...cells[0], status: "inProgress", departmentId: "tiefbau", claimedBy: ME, compartment: null },
      "specialist",
    ] as const;
    const holds = (sends: boolean) =>
      CASE_VERBS.filter((verb) =>
        caseCan(verb, standing, { userId: ME, memberships: [{ role, departmentId: "tiefbau", sends }] }),
      );
    expect(holds(true).filter((verb) => !holds(false).includes(verb))).toEqual(["send", "countersign"]);
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
    compartment: null,
    ...over,
  });

  it("it is null exactly where the verb is open", () => {
    const wrong = cells.filter((cell) =>
      CASE_VERBS.some((verb) => (refusal(verb, cell, who(cell)) === null) !== expected(verb, cell)),
    );
    expect(wrong).toEqual([]);
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
