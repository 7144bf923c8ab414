import type { Compartment } from "../compartment/schema";
import type { KindId, Tier, Urgency } from "../intake/schema";
import type { Actor, Role } from "../user/schema";
import { CASE_RIGHTS, type Reach, SENDING } from "./rules/rights";
import type { CaseStatus, CaseVerb, Lane, View } from "./schema";

/** Who asks: her roles, for whom she stands in, and what she is cleared for. Nothing said means nothing. */
export type Acting = Pick<Actor, "userId" | "memberships"> &
  Partial<Pick<Actor, "standsInFor" | "clearances">>;

/** What a right is decided on: nothing of the citizen, only where the case stands, whose it is and what closes it off. */
export type CaseStanding = {
  status: CaseStatus;
  departmentId: string | null;
  claimedBy: string | null;
  compartment: Compartment | null;
};

/** Whether the person may do `verb` with this case now. */
export function caseCan(verb: CaseVerb, standing: CaseStanding, actor: Acting): boolean {
  return claimFits(verb, standing) && holdsRight(verb, standing, actor);
}

/** Only what nobody holds can be claimed, only what somebody holds can be given back. */
function claimFits(verb: CaseVerb, standing: CaseStanding): boolean {
  if (verb === "claim") return standing.claimedBy === null;
  return verb !== "release" || standing.claimedBy !== null;
}

function holdsRight(verb: CaseVerb, standing: CaseStanding, actor: Acting): boolean {
  return CASE_RIGHTS[verb].some(
    (right) =>
      right.statuses.includes(standing.status) &&
      actor.memberships.some(
        (m) =>
          m.role === right.role &&
          (m.sends !== false || !SENDING.includes(verb)) &&
          reaches(right.reach, m.departmentId, standing, actor) &&
          isCleared(right.reach, m.departmentId, standing, actor),
      ),
  );
}

function reaches(reach: Reach, departmentId: string | null, standing: CaseStanding, actor: Acting): boolean {
  if (reach === "town") return true;
  if (departmentId === null && reach === "office") return true;
  const own = departmentId === null ? standing.departmentId !== null : departmentId === standing.departmentId;
  return reach === "claimed" ? own && isHeldFor(standing, actor) : own;
}

/**
 * Need to know, inside the town hall too: a case of a compartment is open to who was cleared for it by name, and to the
 * people of a department that was, among its own cases. Whoever reaches over the town needs the former.
 */
function isCleared(
  reach: Reach,
  departmentId: string | null,
  standing: CaseStanding,
  actor: Acting,
): boolean {
  const { compartment } = standing;
  if (compartment === null) return true;
  return (actor.clearances ?? []).some(
    (c) =>
      c.compartment === compartment &&
      (c.departmentId === null || (reach !== "town" && c.departmentId === departmentId)),
  );
}

/** Whether the person holds the case, herself or for a colleague she stands in for. */
function isHeldFor({ claimedBy }: CaseStanding, actor: Acting): boolean {
  return claimedBy !== null && (claimedBy === actor.userId || (actor.standsInFor ?? []).includes(claimedBy));
}

/** Where the case goes back to when the citizen has answered: as far as it had come. */
export function resumedStatus(standing: Omit<CaseStanding, "compartment">): CaseStatus {
  if (standing.claimedBy !== null) return "inProgress";
  return standing.departmentId === null ? "received" : "triaged";
}

/** Where an answer leads: a closed case opens again, a waiting one goes on, any other stays where it is. */
export function answeredStatus(standing: Omit<CaseStanding, "compartment">): CaseStatus {
  if (standing.status === "closed") return standing.departmentId === null ? "received" : "reopened";
  return standing.status === "waitingForApplicant" ? resumedStatus(standing) : standing.status;
}

/** What sorts a case into a lane and gives it its place there. */
export type QueueFacts = {
  status: CaseStatus;
  tier: Tier | null;
  urgency: Urgency;
  departmentId: string | null;
  proposedDepartment: string | null;
  unsure: boolean;
  answerUnread: boolean;
  gapCount: number;
  receivedAt: Date;
  /** ISO date on which the running clock ends, null if none runs. */
  dueOn: string | null;
};

/** The desk that has to act next. An escalation stays on top until a person has confirmed a department. */
export function laneOf(facts: QueueFacts): Lane {
  if (facts.status === "closed") return "done";
  if ((facts.tier === "S0" || facts.tier === "S1") && facts.departmentId === null) return "escalation";
  if (facts.answerUnread) return "answered";
  if (facts.status === "waitingForApplicant") return "waiting";
  if (facts.departmentId !== null) return "department";
  return facts.proposedDepartment === null ? "unclear" : "to_check";
}

const DAY = 86_400_000;
/** Days by which a case stands ahead of (negative) or behind its time of receipt. House standard, not law. */
const HEAD_START_DAYS = { S0: -365, S1: -180, immediate: -365, today: -10 } as const;
/** A case should be seen this long before its clock ends. */
export const BEFORE_DUE_DAYS = 7;
/** Asking back early saves the citizen most time, so incomplete cases stand half a day before complete ones. */
const NORMAL_DAYS = 2;
const INCOMPLETE_DAYS = 1.5;

/**
 * When the case should be looked at; the queue sorts by it, earliest first. The value never moves with the
 * clock, so whatever waits overtakes what comes later: nothing starves.
 */
export function rankAt(facts: QueueFacts): Date {
  const received = facts.receivedAt.getTime();
  if (facts.tier === "S0" || facts.tier === "S1")
    return new Date(received + HEAD_START_DAYS[facts.tier] * DAY);
  if (facts.urgency === "immediate" || facts.urgency === "today")
    return new Date(received + HEAD_START_DAYS[facts.urgency] * DAY);
  const normal = received + (facts.gapCount > 0 ? INCOMPLETE_DAYS : NORMAL_DAYS) * DAY;
  if (facts.dueOn === null) return new Date(normal);
  // A date long past, or misread, counts like work of today: it never passes an escalation.
  const soonest = received + HEAD_START_DAYS.today * DAY;
  const due = Date.parse(`${facts.dueOn}T00:00:00Z`) - BEFORE_DUE_DAYS * DAY;
  return new Date(Math.min(normal, Math.max(soonest, due)));
}

/** Why a case stands where it stands, as an i18n code with its number. */
export type QueueReason = {
  code:
    | "S0"
    | "S1"
    | "immediate"
    | "today"
    | "overdue"
    | "due"
    | "answered"
    | "unclear"
    | "unsure"
    | "incomplete"
    | "waiting"
    | "age";
  days: number;
  count: number;
};

/** The one phrase a row shows for its place. `now` decides only wording, never the place. */
export function queueReason(facts: QueueFacts, now: Date): QueueReason {
  const age = Math.max(0, Math.floor((now.getTime() - facts.receivedAt.getTime()) / DAY));
  const due =
    facts.dueOn === null ? null : Math.ceil((Date.parse(`${facts.dueOn}T00:00:00Z`) - now.getTime()) / DAY);
  const reason = (code: QueueReason["code"], days = age): QueueReason => ({
    code,
    days,
    count: facts.gapCount,
  });
  if (facts.tier === "S0" || facts.tier === "S1") return reason(facts.tier);
  if (facts.urgency === "immediate" || facts.urgency === "today") return reason(facts.urgency);
  if (due !== null && due < 0) return reason("overdue", -due);
  if (due !== null && due <= BEFORE_DUE_DAYS + NORMAL_DAYS) return reason("due", due);
  if (facts.answerUnread) return reason("answered");
  if (facts.status === "waitingForApplicant") return reason("waiting");
  if (facts.departmentId === null && facts.proposedDepartment === null) return reason("unclear");
  if (facts.unsure) return reason("unsure");
  return facts.gapCount > 0 ? reason("incomplete") : reason("age");
}

/** Why a verb is refused; a key of i18n `faults`. */
export type Refusal = "already_claimed" | "wrong_state" | "forbidden";

/** The reason a person may not do `verb` with this case now, null if she may. */
export function refusal(verb: CaseVerb, standing: CaseStanding, actor: Acting): Refusal | null {
  if (verb === "claim" && standing.claimedBy !== null) return "already_claimed";
  if (caseCan(verb, standing, actor)) return null;
  const elsewhere = CASE_RIGHTS[verb].some((right) =>
    right.statuses.some((status) => holdsRight(verb, { ...standing, status }, actor)),
  );
  return elsewhere ? "wrong_state" : "forbidden";
}

/** Which lanes a view shows. `mine` is by person and `due` by date: they have no lane. */
export const VIEW_LANES: Record<View, readonly Lane[]> = {
  desk: ["escalation", "to_check", "unclear", "answered"],
  escalation: ["escalation"],
  unclear: ["unclear"],
  answered: ["answered"],
  due: [],
  waiting: ["waiting"],
  department: ["department", "answered"],
  mine: [],
  done: ["done"],
};

/** The views of a role, the first one opens. */
export function viewsFor(actor: Pick<Actor, "memberships">): View[] {
  const holds = (role: Role) => actor.memberships.some((m) => m.role === role);
  if (holds("front_desk"))
    return ["desk", "escalation", "unclear", "answered", "due", "waiting", "department", "done"];
  return holds("specialist") || holds("team_lead")
    ? ["department", "mine", "due", "waiting", "done"]
    : ["department", "due", "waiting", "done"];
}

type Sorting = Record<"kind" | "proposedKind", KindId | null> &
  Record<"service" | "proposedService", string | null>;

/** Kind and service as far as they are known: what a person confirmed before what was proposed. */
export const sortingOf = (caseFile: Sorting): { kind: KindId; service: string | null } => ({
  kind: caseFile.kind ?? caseFile.proposedKind ?? "other",
  service: caseFile.service ?? caseFile.proposedService,
});
