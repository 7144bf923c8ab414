import { boolean, index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { EXPORT_FORMATS, EXPORT_STATES, EXPORTED } from "../../lib/export/schema";
import { at, id } from "./columns";
import { users } from "./identity";

/** Who took what out of the house: written before the first byte leaves. `query` is the filter's address, no word of a citizen. */
export const exports = pgTable(
  "exports",
  {
    id: id().primaryKey(),
    userId: id("user_id")
      .notNull()
      .references(() => users.id),
    what: text("what", { enum: EXPORTED }).notNull(),
    format: text("format", { enum: EXPORT_FORMATS }).notNull(),
    /** Whether names and addresses of citizens were in it. */
    persons: boolean("persons").notNull(),
    query: text("query").notNull(),
    state: text("state", { enum: EXPORT_STATES }).notNull().default("running"),
    rows: integer("rows"),
    startedAt: at("started_at").notNull(),
    endedAt: at("ended_at"),
  },
  (t) => [index("exports_user").on(t.userId, t.startedAt)],
);
