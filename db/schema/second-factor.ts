import { bigint, index, pgTable, text } from "drizzle-orm/pg-core";
import { PURPOSES } from "../../lib/passkey/schema";
import { ROLES } from "../../lib/user/schema";
import { at, bytea, id } from "./columns";
import { users } from "./identity";

/** The app that makes a person's codes (RFC 6238). It counts once a first code has confirmed it. */
export const authenticators = pgTable("authenticators", {
  userId: id("user_id")
    .primaryKey()
    .references(() => users.id),
  /** The shared secret, sealed with the town's. */
  secret: text("secret").notNull(),
  confirmedAt: at("confirmed_at"),
  /** The time step of the last code that was taken: no code of this step or before is taken again. */
  lastStep: bigint("last_step", { mode: "number" }).notNull().default(0),
  createdAt: at("created_at").notNull(),
});

/** Codes for the day on which the device is gone; only hashes are kept. */
export const recoveryCodes = pgTable(
  "recovery_codes",
  {
    id: id().primaryKey(),
    userId: id("user_id")
      .notNull()
      .references(() => users.id),
    codeHash: text("code_hash").notNull().unique(),
    createdAt: at("created_at").notNull(),
    usedAt: at("used_at"),
  },
  (t) => [index("recovery_codes_user").on(t.userId)],
);

/** Roles whose people sign in with a second factor or a passkey only. */
export const secondFactorRoles = pgTable("second_factor_roles", {
  role: text("role", { enum: ROLES }).primaryKey(),
  demandedBy: id("demanded_by").references(() => users.id),
  demandedAt: at("demanded_at").notNull(),
});

/** Keys that live in a device or a key store of the person's own (WebAuthn); only the public half is here. */
export const passkeys = pgTable(
  "passkeys",
  {
    id: id().primaryKey(),
    userId: id("user_id")
      .notNull()
      .references(() => users.id),
    /** As the device names it, base64url. */
    credentialId: text("credential_id").notNull().unique(),
    publicKey: bytea("public_key").notNull(),
    /** Signatures made so far, as the device counts them; many count none and stay at 0. */
    counter: bigint("counter", { mode: "number" }).notNull(),
    transports: text("transports").array().notNull(),
    name: text("name").notNull(),
    createdAt: at("created_at").notNull(),
    usedAt: at("used_at"),
  },
  (t) => [index("passkeys_user").on(t.userId)],
);

/** What a passkey has to sign, once and soon. Without a person: for whoever is about to sign in. */
export const challenges = pgTable("challenges", {
  challenge: text("challenge").primaryKey(),
  purpose: text("purpose", { enum: PURPOSES }).notNull(),
  userId: id("user_id").references(() => users.id),
  expiresAt: at("expires_at").notNull(),
});
