import { z } from "zod";
import type { Clearance } from "../compartment/schema";
import type { Preferences } from "../preference/schema";

/** What a person is in this town; held per department, or for the whole town (department null). */
export const ROLES = [
  "front_desk",
  "specialist",
  "team_lead",
  "manager",
  "read_only",
  "catalogue_editor",
  "administrator",
  "data_protection",
  "auditor",
] as const;
export type Role = (typeof ROLES)[number];

/** A disabled account keeps its history and signs in no more. */
export const USER_STATUSES = ["active", "disabled"] as const;
export type UserStatus = (typeof USER_STATUSES)[number];

/**
 * One role of one person; `departmentId` null means the whole town. `sends: false`: she may draft, and somebody else
 * approves what leaves the house.
 */
export type Membership = { role: Role; departmentId: string | null; sends?: boolean };

/** How a person proved who she is. Whatever the town's own service asks for stands behind `oidc`. */
export const SIGN_IN_METHODS = ["password", "password_code", "passkey", "oidc"] as const;
export type SignInMethod = (typeof SIGN_IN_METHODS)[number];

/** Why a sign-in ends: nobody was there for a while, or the working day is over. */
export const SESSION_ENDINGS = ["idle", "absolute"] as const;
export type SessionEnding = (typeof SESSION_ENDINGS)[number];

/** Who acts: the signed-in person with live session and roles. Built by lib/auth only. */
export type Actor = {
  userId: string;
  sessionId: string;
  name: string;
  email: string;
  memberships: Membership[];
  /** Colleagues she stands in for today; what they hold she may work on as they may. */
  standsInFor: string[];
  /** The compartments she may look into, by name or with a department of hers. */
  clearances: Clearance[];
  mustChangePassword: boolean;
  /** A role of hers demands a second factor and this sign-in has none: until then she has no role at all. */
  secondFactorDue: boolean;
  preferences: Preferences;
};

/** NIST SP 800-63B and ASVS 6.2.1: length counts, composition rules do not. */
export const passwordInput = z.string().min(12).max(200);
/** Signing in by password. */
export const signInInput = z.strictObject({
  email: z.email().max(254),
  password: z.string().min(1).max(200),
  /** Code of the second step; empty at the first. */
  code: z.string().trim().max(60).default(""),
});
/** Changing one's own password. */
export const changePasswordInput = z.strictObject({ current: z.string().max(200), next: passwordInput });
/** A new account with one role. */
export const addUserInput = z.strictObject({
  email: z.email().max(254),
  name: z.string().trim().min(2).max(120),
  role: z.enum(ROLES),
  departmentId: z.string().max(60).nullable(),
  /** Absent: she may approve what leaves the house, as far as her role goes. */
  sends: z.exactOptional(z.boolean()),
});
/** A sign of life has nothing to say. */
export const stayInput = z.strictObject({});
/** Naming a deputy for some days, both included. */
export const deputyInput = z.strictObject({
  deputyId: z.uuid(),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
});
/** A deputyship to end. */
export const deputyIdInput = z.strictObject({ id: z.uuid() });
/** An account to lock, unlock or sign out. */
export const userIdInput = z.strictObject({ userId: z.uuid() });
