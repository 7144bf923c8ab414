import { sql } from "drizzle-orm";
import { pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { COMPARTMENTS } from "../../lib/compartment/schema";
import { at, id } from "./columns";
import { departments, users } from "./identity";

/** Which service of the catalogue in force lies in which compartment; written by a trigger when one is put in force. */
export const compartmentServices = pgTable("compartment_services", {
  service: text("service").primaryKey(),
  compartment: text("compartment", { enum: COMPARTMENTS }).notNull(),
});

/**
 * Who may look into a compartment: a person, or the people of a department among its own cases. Ended, never deleted.
 * `grantedBy` is null where the catalogue made a department responsible.
 */
export const clearances = pgTable(
  "clearances",
  {
    id: id().primaryKey(),
    compartment: text("compartment", { enum: COMPARTMENTS }).notNull(),
    userId: id("user_id").references(() => users.id),
    departmentId: text("department_id").references(() => departments.id),
    grantedBy: id("granted_by").references(() => users.id),
    grantedAt: at("granted_at").notNull().defaultNow(),
    revokedBy: id("revoked_by").references(() => users.id),
    revokedAt: at("revoked_at"),
  },
  (t) => [
    uniqueIndex("clearances_person")
      .on(t.userId, t.compartment)
      .where(sql`user_id is not null and revoked_at is null`),
    uniqueIndex("clearances_department")
      .on(t.departmentId, t.compartment)
      .where(sql`department_id is not null and revoked_at is null`),
  ],
);
