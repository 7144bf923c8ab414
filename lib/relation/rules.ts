import { type Acting, type CaseStanding, caseCan } from "../case/rules";
import type { Compartment } from "../compartment/schema";
import type { Verdict } from "../proposal/schema";

/** Which concerns stay together, by position: each `true` in `own` begins a case of its own. */
export function groupsOf(own: readonly boolean[]): number[][] {
  const groups: number[][] = [[0]];
  for (const [n, begins] of own.entries()) {
    if (begins) groups.push([n + 1]);
    else groups.at(-1)?.push(n + 1);
  }
  return groups;
}

/** What the person said about the proposal to split: all of it right, some of it, none. */
export function splitVerdict(own: readonly boolean[]): Verdict {
  if (own.every((begins) => begins)) return "accepted";
  return own.some((begins) => begins) ? "corrected" : "rejected";
}

type Joinable = {
  id: string;
  number: string;
  receivedAt: Date;
  applicantEmail: string;
  applicantName: string;
  service: string | null;
  mergedInto: string | null;
  compartment: Compartment | null;
};

/** Why two cases cannot become one; a key of i18n `faults`. */
export type MergeFault = "same_case" | "already_merged" | "not_same_applicant" | "not_same_matter";

/** Whether two cases may become one: the same person, no two different services that people confirmed, one compartment. */
export function mergeFault(one: Joinable, other: Joinable): MergeFault | null {
  if (one.id === other.id) return "same_case";
  if (one.mergedInto !== null || other.mergedInto !== null) return "already_merged";
  if (!isSameApplicant(one, other)) return "not_same_applicant";
  const differ = one.service !== null && other.service !== null && one.service !== other.service;
  // What is closed off would be read in the other case by people who were never cleared for it.
  return differ || one.compartment !== other.compartment ? "not_same_matter" : null;
}

/** By address where both have one; otherwise by the whole name. */
function isSameApplicant(one: Joinable, other: Joinable): boolean {
  const [email, otherEmail] = [one.applicantEmail, other.applicantEmail].map((text) => text.toLowerCase());
  if (email && otherEmail) return email === otherEmail;
  const [name, otherName] = [one.applicantName, other.applicantName].map((text) => text.trim().toLowerCase());
  return name !== "" && name === otherName;
}

/** Whether the other of two cases may be merged, too: a colleague's is not taken from her hands. */
export function canTakePart(other: CaseStanding, actor: Acting): boolean {
  return caseCan("merge", other, actor) || (other.claimedBy === null && caseCan("decide", other, actor));
}

/** Why two cases cannot be linked; null if they can. */
export function linkFault(
  one: { id: string },
  other: { id: string },
  allowed: boolean,
): "same_case" | "other_forbidden" | null {
  if (one.id === other.id) return "same_case";
  return allowed ? null : "other_forbidden";
}

/** The older case first: the one that came in earlier, or has the smaller number. */
export function byAge<T extends Joinable>(one: T, other: T): [older: T, younger: T] {
  const difference = one.receivedAt.getTime() - other.receivedAt.getTime();
  const first = difference < 0 || (difference === 0 && one.number < other.number);
  return first ? [one, other] : [other, one];
}
