import { bigint, boolean, index, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { ACTOR_KINDS, EVENT_TYPES, VISIBILITIES } from "../../lib/timeline/schema";
import { cases } from "./cases";
import { at, id } from "./columns";
import { users } from "./identity";

/** The timeline: what happened, who did it, who may read it. Append-only by grant. */
export const events = pgTable(
  "events",
  {
    id: id().primaryKey(),
    seq: bigint("seq", { mode: "number" }).generatedAlwaysAsIdentity().notNull(),
    caseId: id("case_id")
      .notNull()
      .references(() => cases.id),
    type: text("type", { enum: EVENT_TYPES }).notNull(),
    actorKind: text("actor_kind", { enum: ACTOR_KINDS }).notNull(),
    actorId: id("actor_id").references(() => users.id),
    visibility: text("visibility", { enum: VISIBILITIES }).notNull().default("internal"),
    data: jsonb("data").$type<Record<string, unknown>>().notNull().default({}),
    at: at("at").notNull(),
  },
  (t) => [index("events_case").on(t.caseId, t.seq), index("events_seq").on(t.seq)],
);

/** Every catalogue that was ever in force, so that an old proposal can be explained. */
export const catalogueVersions = pgTable("catalogue_versions", {
  version: text("version").primaryKey(),
  content: jsonb("content").notNull(),
  active: boolean("active").notNull().default(false),
  at: at("at").notNull().defaultNow(),
});

/** Every model that was ever in force, with its figures. */
export const modelVersions = pgTable("model_versions", {
  version: text("version").primaryKey(),
  figures: jsonb("figures").notNull().default({}),
  active: boolean("active").notNull().default(false),
  at: at("at").notNull().defaultNow(),
});

/** Which workers live; jobs and mails held by others are taken back. */
export const workers = pgTable("workers", { id: text("id").primaryKey(), seenAt: at("seen_at").notNull() });

/** Who has a case open, and whether she writes. Of the moment only: unlogged, deleted when the page is left. */
export const presence = pgTable(
  "presence",
  {
    caseId: id("case_id")
      .notNull()
      .references(() => cases.id),
    userId: id("user_id")
      .notNull()
      .references(() => users.id),
    writing: boolean("writing").notNull().default(false),
    seenAt: at("seen_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.caseId, t.userId] })],
);

/** Whom a note calls, and whether she has looked. */
export const mentions = pgTable(
  "mentions",
  {
    id: id().primaryKey(),
    caseId: id("case_id")
      .notNull()
      .references(() => cases.id),
    userId: id("user_id")
      .notNull()
      .references(() => users.id),
    fromId: id("from_id")
      .notNull()
      .references(() => users.id),
    at: at("at").notNull(),
    seenAt: at("seen_at"),
  },
  (t) => [index("mentions_user").on(t.userId, t.at), index("mentions_case").on(t.caseId)],
);
