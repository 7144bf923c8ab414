import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  real,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { CASE_STATUSES, LANES, OUTCOMES, PAUSE_KINDS } from "../../lib/case/schema";
import { COMPARTMENTS } from "../../lib/compartment/schema";
import { CHANNELS, KINDS, type Span, TIERS, URGENCIES } from "../../lib/intake/schema";
import { PRODUCERS, PROPOSAL_KINDS, PROPOSAL_STATES, VERDICTS } from "../../lib/proposal/schema";
import { at, id, version } from "./columns";
import { departments, users } from "./identity";

/**
 * One matter of one citizen. `kind`, `service`, `departmentId` are confirmed by a person; the `proposed…`
 * twins sort the queue until then and reach nobody outside.
 */
export const cases = pgTable(
  "cases",
  {
    id: id().primaryKey(),
    number: text("number").notNull().unique(),
    version: version(),
    status: text("status", { enum: CASE_STATUSES }).notNull().default("received"),
    lane: text("lane", { enum: LANES }).notNull().default("to_check"),
    /** When it should be looked at; the queue sorts by it, so whatever waits rises by itself. */
    rankAt: at("rank_at").notNull(),
    channel: text("channel", { enum: CHANNELS }).notNull(),
    language: text("language").notNull().default("de"),
    subject: text("subject").notNull().default(""),
    applicantName: text("applicant_name").notNull().default(""),
    applicantEmail: text("applicant_email").notNull().default(""),
    kind: text("kind", { enum: KINDS }),
    service: text("service"),
    departmentId: text("department_id").references(() => departments.id),
    /** What closes the case off inside the town hall; written by a trigger from the service, never by the application. */
    compartment: text("compartment", { enum: COMPARTMENTS }),
    proposedKind: text("proposed_kind", { enum: KINDS }),
    proposedService: text("proposed_service"),
    proposedDepartment: text("proposed_department"),
    urgency: text("urgency", { enum: URGENCIES }).notNull().default("normal"),
    tier: text("tier", { enum: TIERS }),
    dueOn: date("due_on", { mode: "string" }),
    gapCount: integer("gap_count").notNull().default(0),
    unsure: boolean("unsure").notNull().default(false),
    /** The citizen answered and nobody has looked yet. */
    answerUnread: boolean("answer_unread").notNull().default(false),
    claimedBy: id("claimed_by").references(() => users.id),
    receivedAt: at("received_at").notNull(),
    completeAt: at("complete_at"),
    madeKnownAt: at("made_known_at"),
    firstAnswerAt: at("first_answer_at"),
    closedAt: at("closed_at"),
    outcome: text("outcome", { enum: OUTCOMES }),
    /** The older case of the same person and matter that took this one in; this one is closed then. */
    mergedInto: id("merged_into").references((): AnyPgColumn => cases.id),
    /** The authority outside the town hall that is responsible, as a person named it. */
    transferredTo: text("transferred_to"),
    /** Since then it is a number, codes and times for the statistics, and nothing of a person. */
    erasedAt: at("erased_at"),
  },
  (t) => [
    index("cases_queue").on(t.lane, t.rankAt, t.id),
    index("cases_department_queue").on(t.departmentId, t.lane, t.rankAt, t.id),
    index("cases_claimed").on(t.claimedBy, t.rankAt, t.id).where(sql`claimed_by is not null`),
    index("cases_sealed").on(t.compartment, t.rankAt).where(sql`compartment is not null`),
    index("cases_received").on(t.receivedAt),
    index("cases_lane_received").on(t.lane, t.receivedAt, t.id),
    index("cases_due").on(t.dueOn, t.id).where(sql`due_on is not null and lane <> 'done'`),
    index("cases_to_erase").on(t.closedAt, t.id).where(sql`closed_at is not null and erased_at is null`),
    index("cases_closed").on(t.closedAt).where(sql`closed_at is not null`),
    index("cases_email").on(t.applicantEmail).where(sql`applicant_email <> ''`),
  ],
);

/** One concern within a letter; `position` 0 is the one the case carries. */
export const concerns = pgTable(
  "concerns",
  {
    id: id().primaryKey(),
    caseId: id("case_id")
      .notNull()
      .references(() => cases.id),
    messageId: id("message_id").notNull(),
    position: integer("position").notNull(),
    start: integer("start").notNull(),
    end: integer("end").notNull(),
  },
  (t) => [index("concerns_case").on(t.caseId)],
);

/** What the pipeline concluded about a case, with the words it stands on. Never a value of the case itself. */
export const proposals = pgTable(
  "proposals",
  {
    id: id().primaryKey(),
    caseId: id("case_id")
      .notNull()
      .references(() => cases.id),
    concernId: id("concern_id").references(() => concerns.id),
    messageId: id("message_id"),
    kind: text("kind", { enum: PROPOSAL_KINDS }).notNull(),
    /** Field key, flag id or deadline code, where the kind has one. */
    key: text("key").notNull().default(""),
    version: version(),
    state: text("state", { enum: PROPOSAL_STATES }).notNull().default("open"),
    payload: jsonb("payload").$type<Record<string, unknown>>().notNull(),
    evidence: jsonb("evidence").$type<Span[]>().notNull().default([]),
    alternatives: jsonb("alternatives")
      .$type<{ value: string | null; confidence: number }[]>()
      .notNull()
      .default([]),
    confidence: real("confidence").notNull(),
    abstained: boolean("abstained").notNull().default(false),
    producer: text("producer", { enum: PRODUCERS }).notNull(),
    pipelineVersion: text("pipeline_version").notNull(),
    catalogueVersion: text("catalogue_version").notNull(),
    modelVersion: text("model_version").notNull(),
    createdAt: at("created_at").notNull().defaultNow(),
  },
  (t) => [index("proposals_case").on(t.caseId)],
);

/** What a named person decided about an exact version of a proposal. Append-only. */
export const decisions = pgTable(
  "decisions",
  {
    id: id().primaryKey(),
    caseId: id("case_id")
      .notNull()
      .references(() => cases.id),
    proposalId: id("proposal_id")
      .notNull()
      .references(() => proposals.id),
    proposalVersion: integer("proposal_version").notNull(),
    caseVersion: integer("case_version").notNull(),
    userId: id("user_id")
      .notNull()
      .references(() => users.id),
    verdict: text("verdict", { enum: VERDICTS }).notNull(),
    payload: jsonb("payload").$type<Record<string, unknown>>().notNull(),
    reason: text("reason").notNull().default(""),
    at: at("at").notNull().defaultNow(),
  },
  (t) => [
    index("decisions_case").on(t.caseId),
    uniqueIndex("decisions_once").on(t.proposalId, t.proposalVersion),
  ],
);

/** Who works on a case; at most one open claim, kept by the unique index. */
export const claims = pgTable(
  "claims",
  {
    id: id().primaryKey(),
    caseId: id("case_id")
      .notNull()
      .references(() => cases.id),
    userId: id("user_id")
      .notNull()
      .references(() => users.id),
    claimedAt: at("claimed_at").notNull(),
    releasedAt: at("released_at"),
  },
  (t) => [uniqueIndex("claims_one_open").on(t.caseId).where(sql`released_at is null`)],
);

/** An interval in which the ball is not in the authority's court. */
export const pauses = pgTable(
  "pauses",
  {
    id: id().primaryKey(),
    caseId: id("case_id")
      .notNull()
      .references(() => cases.id),
    kind: text("kind", { enum: PAUSE_KINDS }).notNull(),
    startedAt: at("started_at").notNull(),
    endedAt: at("ended_at"),
  },
  (t) => [uniqueIndex("pauses_one_open").on(t.caseId).where(sql`ended_at is null`)],
);
