import type { Role } from "../../user/schema";
import type { CaseStatus, CaseVerb } from "../schema";

/**
 * How far a right reaches. `town`: any case. `department`: cases that a person confirmed for the department, or for any
 * of them where the role is held for the whole town. `office`: the same, and for the whole town also what nobody has
 * confirmed yet. `claimed`: what she holds herself, or a colleague for whom she stands in.
 */
export type Reach = "town" | "office" | "department" | "claimed";
type Right = { role: Role; reach: Reach; statuses: readonly CaseStatus[] };

const OPEN = ["received", "triaged", "inProgress", "waitingForApplicant", "reopened"] as const;
const ALL = [...OPEN, "closed"] as const;
const WORKED = ["triaged", "inProgress", "waitingForApplicant", "reopened"] as const;
const MINE = ["inProgress", "waitingForApplicant"] as const;

type Statuses = readonly CaseStatus[];
const desk = (statuses: Statuses): Right => ({ role: "front_desk", reach: "town", statuses });
const lead = (statuses: Statuses): Right => ({ role: "team_lead", reach: "department", statuses });
const head = (statuses: Statuses): Right => ({ role: "manager", reach: "office", statuses });
const reader = (statuses: Statuses): Right => ({ role: "read_only", reach: "office", statuses });
/** Who works on cases of the department: its specialists, and the team lead, who is one of them. */
const office = (statuses: Statuses): Right[] => [
  { role: "specialist", reach: "department", statuses },
  lead(statuses),
];
/** Whoever holds the case. */
const holder = (statuses: Statuses): Right[] => [
  { role: "specialist", reach: "claimed", statuses },
  { role: "team_lead", reach: "claimed", statuses },
];

/**
 * The one table of who may do what, when. Buttons, actions, palette and the matrix test read it; row-level security
 * gives the same sight as its row `view`. A role without a row here has nothing to do with any case: catalogue editor,
 * administrator, data protection officer and auditor see no content.
 */
export const CASE_RIGHTS: Record<CaseVerb, readonly Right[]> = {
  view: [desk(ALL), ...office(ALL), head(ALL), reader(ALL)],
  decide: [desk(OPEN), ...office(WORKED)],
  triage: [desk(["received", "waitingForApplicant"])],
  draft: [desk(OPEN), ...holder(MINE)],
  send: [desk(OPEN), ...holder(MINE)],
  countersign: [desk(OPEN), ...office(WORKED)],
  undo: [desk(ALL), ...holder(ALL)],
  claim: office(["triaged", "reopened", "waitingForApplicant"]),
  release: [...holder(MINE), lead(MINE), head(MINE)],
  reassign: [...holder(MINE), lead(["triaged", "reopened", ...MINE]), head(["triaged", "reopened", ...MINE])],
  handBack: [...office(["triaged", "reopened"]), ...holder(MINE), lead(MINE)],
  forward: [desk(WORKED), ...holder(MINE)],
  complete: [desk(OPEN), ...holder(MINE)],
  close: [desk(["received", "triaged", "reopened"]), ...holder(MINE)],
  reopen: [desk(["closed"]), ...office(["closed"])],
  note: [desk(ALL), ...office(ALL), head(ALL)],
  revert: [desk(ALL), ...office(ALL), head(ALL)],
  split: [desk(OPEN)],
  link: [desk(ALL), ...office(ALL)],
  bundle: [desk(OPEN), ...office(WORKED)],
  merge: [desk(OPEN), ...holder(MINE)],
  transfer: [desk(OPEN), ...holder(MINE)],
};

/** What leaves the house needs more than the role: a membership may be for drafting only. */
export const SENDING: readonly CaseVerb[] = ["send", "countersign"];
