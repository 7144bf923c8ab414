import { bigint, index, pgTable, text } from "drizzle-orm/pg-core";
import { ROLES } from "../../lib/user/schema";
import { at, id } from "./columns";
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
