import { bigint, boolean, index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { ACTIVATED, MODEL_ORIGINS, RUN_ORIGINS, RUN_STATES } from "../../lib/learning/schema";
import { ACTOR_KINDS, EVENT_TYPES, VISIBILITIES } from "../../lib/timeline/schema";
import { cases, decisions } from "./cases";
import { at, bytea, id } from "./columns";
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
  at: at("at").notNull().defaultNow(),
});

/** Every model that was ever in force, with its bytes and figures. The version is a hash of the bytes. */
export const modelVersions = pgTable("model_versions", {
  version: text("version").primaryKey(),
  origin: text("origin", { enum: MODEL_ORIGINS }).notNull().default("shipped"),
  /** The shipped model beside which it was learnt: another one means other software, for which it was not made. */
  base: text("base"),
  /** Null only for models recorded before bytes were kept. */
  bytes: bytea("bytes"),
  /** How many letters of the project and decided concerns of the town it learnt from. */
  letters: integer("letters").notNull().default(0),
  decided: integer("decided").notNull().default(0),
  figures: jsonb("figures").$type<Record<string, unknown>>().notNull().default({}),
  at: at("at").notNull().defaultNow(),
});

/** What was put in force when and by whom; the newest row of each kind is in force. Append-only. */
export const activations = pgTable(
  "activations",
  {
    id: id().primaryKey(),
    seq: bigint("seq", { mode: "number" }).generatedAlwaysAsIdentity().notNull(),
    what: text("what", { enum: ACTIVATED }).notNull(),
    version: text("version").notNull(),
    origin: text("origin", { enum: RUN_ORIGINS }).notNull(),
    /** The person, where one did it in the workbench. */
    userId: id("user_id").references(() => users.id),
    at: at("at").notNull(),
  },
  (t) => [index("activations_newest").on(t.what, t.seq)],
);

/** One run of learning, from its start on; `fault` is a code. */
export const learningRuns = pgTable("learning_runs", {
  id: id().primaryKey(),
  origin: text("origin", { enum: RUN_ORIGINS }).notNull(),
  state: text("state", { enum: RUN_STATES }).notNull().default("running"),
  startedAt: at("started_at").notNull(),
  endedAt: at("ended_at"),
  /** Hash of all that was learnt from: the same material gives the same model, bit for bit. */
  material: text("material"),
  candidate: text("candidate"),
  /** What the model in force and the candidate reach on the letters kept aside. */
  figures: jsonb("figures").$type<Record<string, unknown>>().notNull().default({}),
  /** Names of the figures that were worse than those of the model in force. */
  worse: text("worse").array().notNull().default([]),
  fault: text("fault"),
});

/** The first model that learnt from a decision; every later one learns from it again. */
export const modelLessons = pgTable(
  "model_lessons",
  {
    decisionId: id("decision_id")
      .primaryKey()
      .references(() => decisions.id),
    caseId: id("case_id")
      .notNull()
      .references(() => cases.id),
    version: text("version")
      .notNull()
      .references(() => modelVersions.version),
  },
  (t) => [index("model_lessons_case").on(t.caseId)],
);

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
