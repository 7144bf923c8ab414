import type { Actor, Membership, Role } from "./schema";

/** Absolute life of a sign-in: one working day (ASVS 7.3.2). */
export const SESSION_HOURS = 10;
/** Idle limit of a sign-in: half an hour (ASVS 7.3.1). */
export const IDLE_MINUTES = 30;

type SessionState = { revokedAt: Date | null; expiresAt: Date; lastSeenAt: Date };

/** Whether a sign-in still counts at `now`. */
export function sessionLives(session: SessionState, userStatus: string, now: Date): boolean {
  const idleUntil = session.lastSeenAt.getTime() + IDLE_MINUTES * 60_000;
  return (
    userStatus === "active" &&
    session.revokedAt === null &&
    session.expiresAt.getTime() > now.getTime() &&
    idleUntil > now.getTime()
  );
}

/** Whether the person holds one of these roles anywhere. */
export function hasRole(actor: Pick<Actor, "memberships">, roles: readonly Role[]): boolean {
  return actor.memberships.some((m) => roles.includes(m.role));
}

/** The departments a person works in or leads; null stands for the whole town. */
export function departmentsOf(memberships: readonly Membership[], roles: readonly Role[]): string[] | null {
  const own = memberships.filter((m) => roles.includes(m.role));
  return own.some((m) => m.departmentId === null) ? null : own.flatMap((m) => m.departmentId ?? []);
}

/** The departments whose cases stand in a person's queue, null for the whole town (front desk, town-wide managers). */
export function queueScope(memberships: readonly Membership[]): string[] | null {
  return hasRole({ memberships: [...memberships] }, ["front_desk"])
    ? null
    : departmentsOf(memberships, ["specialist", "manager"]);
}

/** What can be opened in the workbench, besides cases (those have their own table). */
export const AREAS = [
  "queue",
  "intake",
  "quarantine",
  "metrics",
  "quality",
  "catalogue",
  "administration",
] as const;
export type Area = (typeof AREAS)[number];

/** Who may enter which area. Pages, actions, routes and navigation read this one table. */
export const AREA_ROLES: Record<Area, readonly Role[]> = {
  queue: ["front_desk", "specialist", "manager"],
  intake: ["front_desk"],
  quarantine: ["front_desk"],
  metrics: ["manager"],
  quality: ["front_desk", "manager", "administrator"],
  catalogue: ["administrator"],
  administration: ["administrator"],
};

/** Whether the person may enter an area. */
export function mayEnter(area: Area, actor: Pick<Actor, "memberships">): boolean {
  return hasRole(actor, AREA_ROLES[area]);
}
