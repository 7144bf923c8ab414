import {
  type Actor,
  type Membership,
  ROLES,
  type Role,
  type SessionEnding,
  type SignInMethod,
} from "./schema";

/** Absolute life of a sign-in: one working day (ASVS 7.3.2). */
export const SESSION_HOURS = 10;
/** Idle limit of a sign-in: half an hour (ASVS 7.3.1). */
export const IDLE_MINUTES = 30;

type SessionState = { revokedAt: Date | null; expiresAt: Date; lastSeenAt: Date };

/** Whether a sign-in still counts at `now`. */
export function sessionLives(session: SessionState, userStatus: string, now: Date): boolean {
  return userStatus === "active" && session.revokedAt === null && sessionEnd(session).at > now;
}

/** When a sign-in ends, and why: `idle` can be put off by doing something, `absolute` cannot. */
export type SessionEnd = { at: Date; why: SessionEnding };

/** When a sign-in ends if nothing more is done: idle too long, or the working day over, whichever comes first. */
export function sessionEnd({
  expiresAt,
  lastSeenAt,
}: Pick<SessionState, "expiresAt" | "lastSeenAt">): SessionEnd {
  const idleUntil = new Date(lastSeenAt.getTime() + IDLE_MINUTES * 60_000);
  return idleUntil < expiresAt ? { at: idleUntil, why: "idle" } : { at: expiresAt, why: "absolute" };
}

/** Whether a sign-in still owes a second factor; the town's own service answers for its people itself. */
export const owesSecondFactor = (method: SignInMethod, demanded: boolean): boolean =>
  demanded && method === "password";

/** Whether the person holds one of these roles anywhere. */
export function hasRole(actor: Pick<Actor, "memberships">, roles: readonly Role[]): boolean {
  return actor.memberships.some((m) => roles.includes(m.role));
}

/** The departments a person works in or leads; null stands for the whole town. */
export function departmentsOf(memberships: readonly Membership[], roles: readonly Role[]): string[] | null {
  const own = memberships.filter((m) => roles.includes(m.role));
  return own.some((m) => m.departmentId === null) ? null : own.flatMap((m) => m.departmentId ?? []);
}

/** Roles that work on cases of a department, or look at them. */
const IN_DEPARTMENT = ["specialist", "team_lead", "manager", "read_only"] as const;
/** Roles that hold cases in their department, and therefore can stand in for one another. */
const HOLDERS = ["specialist", "team_lead"] as const;

/** The departments whose cases stand in a person's queue, null for the whole town (front desk, town-wide roles). */
export function queueScope(memberships: readonly Membership[]): string[] | null {
  return hasRole({ memberships: [...memberships] }, ["front_desk"])
    ? null
    : departmentsOf(memberships, IN_DEPARTMENT);
}

/** The departments a person leads, and for whose people she may arrange the queue; null for every one of the town. */
export const departmentsLed = (memberships: readonly Membership[]): string[] | null =>
  departmentsOf(memberships, ["team_lead"]);

/** What can be opened in the workbench, besides cases (those have their own table). */
export const AREAS = [
  "queue",
  "intake",
  "quarantine",
  "metrics",
  "quality",
  "catalogue",
  "administration",
  "preferences",
  "search",
  "export",
  "audit",
  "records",
] as const;
export type Area = (typeof AREAS)[number];

const AT_CASES = ["front_desk", ...IN_DEPARTMENT] as const;
/** Who may enter which area. Pages, actions, routes and navigation read this one table. */
export const AREA_ROLES: Record<Area, readonly Role[]> = {
  queue: AT_CASES,
  intake: ["front_desk"],
  quarantine: ["front_desk"],
  metrics: ["manager", "team_lead"],
  quality: [
    "front_desk",
    "team_lead",
    "manager",
    "catalogue_editor",
    "administrator",
    "data_protection",
    "auditor",
  ],
  catalogue: ["administrator", "catalogue_editor"],
  administration: ["administrator"],
  preferences: ROLES,
  search: AT_CASES,
  export: ["manager"],
  audit: ["auditor", "data_protection"],
  records: ["data_protection"],
};

/** Whether the person may enter an area. */
export function mayEnter(area: Area, actor: Pick<Actor, "memberships">): boolean {
  return hasRole(actor, AREA_ROLES[area]);
}

/** Where a person begins after signing in: the first of these that she may enter. */
const HOMES: readonly { area: Area; path: string }[] = [
  { area: "queue", path: "/" },
  { area: "administration", path: "/administration" },
  { area: "catalogue", path: "/catalogue" },
  { area: "audit", path: "/audit" },
  { area: "quality", path: "/quality" },
];
/** The page a person begins with; her own settings where she has no role yet. */
export function homeOf(actor: Pick<Actor, "memberships">): string {
  return HOMES.find(({ area }) => mayEnter(area, actor))?.path ?? "/preferences";
}

/** A deputyship ends by itself: nobody forgets one for longer than this. */
export const DEPUTY_DAYS = 366;
const DAY_MS = 86_400_000;

/** Who could stand in for a person: people who hold cases and share a department with her, so that nobody sees more than before. */
export function canDeputise(person: readonly Membership[], other: readonly Membership[]): boolean {
  const mine = departmentsOf(person, HOLDERS) ?? [];
  const theirs = departmentsOf(other, HOLDERS) ?? [];
  return mine.some((id) => theirs.includes(id));
}

/** Why these days will not do; null if they will. All are ISO dates. */
export function deputyDaysFault(startsOn: string, endsOn: string, today: string): "days_unfit" | null {
  const length = (Date.parse(endsOn) - Date.parse(startsOn)) / DAY_MS;
  return endsOn < startsOn || endsOn < today || length > DEPUTY_DAYS ? "days_unfit" : null;
}
