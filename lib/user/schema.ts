import { z } from "zod";

/** What a person is in this town; held per department, or for the whole town (department null). */
export const ROLES = ["front_desk", "specialist", "manager", "administrator"] as const;
export type Role = (typeof ROLES)[number];

/** A disabled account keeps its history and signs in no more. */
export const USER_STATUSES = ["active", "disabled"] as const;
export type UserStatus = (typeof USER_STATUSES)[number];

/** One role of one person; `departmentId` null means the whole town. */
export type Membership = { role: Role; departmentId: string | null };

/** Who acts: the signed-in person with live session and roles. Built by lib/auth only. */
export type Actor = {
  userId: string;
  sessionId: string;
  name: string;
  email: string;
  memberships: Membership[];
  mustChangePassword: boolean;
};

/** NIST SP 800-63B and ASVS 6.2.1: length counts, composition rules do not. */
export const passwordInput = z.string().min(12).max(200);
/** Signing in by password. */
export const signInInput = z.strictObject({
  email: z.email().max(254),
  password: z.string().min(1).max(200),
});
/** Changing one's own password. */
export const changePasswordInput = z.strictObject({ current: z.string().max(200), next: passwordInput });
/** A new account with one role. */
export const addUserInput = z.strictObject({
  email: z.email().max(254),
  name: z.string().trim().min(2).max(120),
  role: z.enum(ROLES),
  departmentId: z.string().max(60).nullable(),
});
/** An account to lock, unlock or sign out. */
export const userIdInput = z.strictObject({ userId: z.uuid() });
