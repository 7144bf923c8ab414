import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { CAUSES, type Certificate, HOLD_REASONS } from "../../lib/retention/schema";
import { cases } from "./cases";
import { at, id } from "./columns";
import { users } from "./identity";

/** What keeps a case from being erased, until a person lifts it. */
export const holds = pgTable(
  "holds",
  {
    id: id().primaryKey(),
    caseId: id("case_id")
      .notNull()
      .references(() => cases.id),
    reason: text("reason", { enum: HOLD_REASONS }).notNull(),
    setBy: id("set_by")
      .notNull()
      .references(() => users.id),
    setAt: at("set_at").notNull(),
    liftedAt: at("lifted_at"),
  },
  (t) => [uniqueIndex("holds_one").on(t.caseId).where(sql`lifted_at is null`)],
);

/** Certificates of deletion runs: what was erased, in counts and hashes. Append-only. */
export const erasures = pgTable(
  "erasures",
  {
    id: id().primaryKey(),
    at: at("at").notNull(),
    cause: text("cause", { enum: CAUSES }).notNull(),
    userId: id("user_id").references(() => users.id),
    cases: integer("cases").notNull(),
    certificate: jsonb("certificate").$type<Certificate>().notNull(),
    /** SHA-256 of the certificate; stands in the record, too. */
    hash: text("hash").notNull(),
  },
  (t) => [index("erasures_at").on(t.at)],
);
