import { boolean, date, index, jsonb, pgTable, text, unique, uniqueIndex } from "drizzle-orm/pg-core";
import type { Preferences } from "../../lib/preference/schema";
import { ROLES, SIGN_IN_METHODS, USER_STATUSES } from "../../lib/user/schema";
import { at, id } from "./columns";

/** The offices of the town hall, as the catalogue names them. */
export const departments = pgTable("departments", {
  id: text("id").primaryKey(),
  nameDe: text("name_de").notNull(),
  nameEn: text("name_en").notNull(),
  shortDe: text("short_de").notNull(),
  shortEn: text("short_en").notNull(),
});

/** `email` is stored in lower case. A person signs in by password or by (issuer, subject), never linked by e-mail. */
export const users = pgTable(
  "users",
  {
    id: id().primaryKey(),
    email: text("email").notNull().unique(),
    name: text("name").notNull(),
    passwordHash: text("password_hash"),
    mustChangePassword: boolean("must_change_password").notNull().default(false),
    status: text("status", { enum: USER_STATUSES }).notNull().default("active"),
    oidcIssuer: text("oidc_issuer"),
    oidcSubject: text("oidc_subject"),
    /** Look and keys; whatever is missing falls back to the default. */
    preferences: jsonb("preferences").$type<Partial<Preferences>>().notNull().default({}),
    createdAt: at("created_at").notNull().defaultNow(),
  },
  (t) => [uniqueIndex("users_oidc").on(t.oidcIssuer, t.oidcSubject)],
);

/** Which role a person has where; without department it is the whole town. */
export const memberships = pgTable(
  "memberships",
  {
    id: id().primaryKey(),
    userId: id("user_id")
      .notNull()
      .references(() => users.id),
    role: text("role", { enum: ROLES }).notNull(),
    departmentId: text("department_id").references(() => departments.id),
    /** Whether she may approve what leaves the house, as far as the role goes. */
    sends: boolean("sends").notNull().default(true),
  },
  (t) => [unique("memberships_one").on(t.userId, t.role, t.departmentId).nullsNotDistinct()],
);

/** A live sign-in. Revoked, expired or idle: the next request is refused. */
export const sessions = pgTable(
  "sessions",
  {
    id: id().primaryKey(),
    userId: id("user_id")
      .notNull()
      .references(() => users.id),
    method: text("method", { enum: SIGN_IN_METHODS }).notNull().default("password"),
    createdAt: at("created_at").notNull().defaultNow(),
    lastSeenAt: at("last_seen_at").notNull().defaultNow(),
    expiresAt: at("expires_at").notNull(),
    revokedAt: at("revoked_at"),
  },
  (t) => [index("sessions_user").on(t.userId)],
);

/** Bearer tokens of other systems; only the hash is kept. */
export const apiTokens = pgTable("api_tokens", {
  id: id().primaryKey(),
  name: text("name").notNull(),
  tokenHash: text("token_hash").notNull().unique(),
  createdBy: id("created_by").references(() => users.id),
  createdAt: at("created_at").notNull().defaultNow(),
  revokedAt: at("revoked_at"),
});

/** Who stands in for whom until when (both days included); ended early by `revokedAt`. */
export const deputies = pgTable(
  "deputies",
  {
    id: id().primaryKey(),
    userId: id("user_id")
      .notNull()
      .references(() => users.id),
    deputyId: id("deputy_id")
      .notNull()
      .references(() => users.id),
    startsOn: date("starts_on", { mode: "string" }).notNull(),
    endsOn: date("ends_on", { mode: "string" }).notNull(),
    createdAt: at("created_at").notNull().defaultNow(),
    revokedAt: at("revoked_at"),
  },
  (t) => [index("deputies_deputy").on(t.deputyId, t.endsOn), index("deputies_user").on(t.userId, t.endsOn)],
);
