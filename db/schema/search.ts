import { sql } from "drizzle-orm";
import { customType, index, pgTable, text } from "drizzle-orm/pg-core";
import { COMPARTMENTS } from "../../lib/compartment/schema";
import { cases } from "./cases";
import { at, id } from "./columns";
import { departments, users } from "./identity";

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

/**
 * What a case can be found by: one row a case, written by triggers and read by `klarfall.search_cases` alone. It holds
 * the letters' words without row-level security, so neither role of the application may touch it.
 */
export const searchEntries = pgTable(
  "search_entries",
  {
    caseId: id("case_id")
      .primaryKey()
      .references(() => cases.id),
    departmentId: text("department_id"),
    compartment: text("compartment", { enum: COMPARTMENTS }),
    at: at("at").notNull(),
    /** German stems, numbers as `#4711`, names as written `~muller` and as heard `=schmit`. */
    words: tsvector("words").notNull(),
    /** Names as heard, for finding similar ones. */
    names: text("names").notNull(),
  },
  (t) => [
    index("search_entries_newest").on(t.at, t.caseId),
    index("search_entries_department").on(t.departmentId, t.at, t.caseId),
    index("search_entries_words").using("gin", t.words),
    index("search_entries_names").using("gin", t.names.op("gin_trgm_ops")),
  ],
);

/**
 * A view of the queue that a person keeps under a name of her own, or a team lead for her department; `query` is the
 * part of the address after `?`.
 */
export const savedViews = pgTable(
  "saved_views",
  {
    id: id().primaryKey(),
    userId: id("user_id")
      .notNull()
      .references(() => users.id),
    /** Null: hers alone. Else everybody in the department has it, whoever made it. */
    departmentId: text("department_id").references(() => departments.id),
    name: text("name").notNull(),
    query: text("query").notNull(),
    createdAt: at("created_at").notNull(),
  },
  (t) => [
    index("saved_views_user").on(t.userId),
    index("saved_views_department").on(t.departmentId).where(sql`department_id is not null`),
  ],
);
