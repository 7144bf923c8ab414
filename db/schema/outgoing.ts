import { index, integer, jsonb, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { DRAFT_KINDS, DRAFT_STATES, OUTBOX_STATES } from "../../lib/draft/schema";
import type { Sentence } from "../../lib/intake/schema";
import { cases, proposals } from "./cases";
import { at, id, version } from "./columns";
import { users } from "./identity";

/** A text for the citizen that nobody has approved yet; `proposalId` holds what the pipeline wrote. */
export const drafts = pgTable(
  "drafts",
  {
    id: id().primaryKey(),
    caseId: id("case_id")
      .notNull()
      .references(() => cases.id),
    proposalId: id("proposal_id").references(() => proposals.id),
    kind: text("kind", { enum: DRAFT_KINDS }).notNull(),
    state: text("state", { enum: DRAFT_STATES }).notNull().default("open"),
    version: version(),
    language: text("language").notNull(),
    recipient: text("recipient").notNull(),
    subject: text("subject").notNull(),
    body: text("body").notNull(),
    sentences: jsonb("sentences").$type<Sentence[]>().notNull().default([]),
    german: text("german"),
    editedBy: id("edited_by").references(() => users.id),
    createdAt: at("created_at").notNull().defaultNow(),
    updatedAt: at("updated_at").notNull().defaultNow(),
  },
  (t) => [index("drafts_case").on(t.caseId)],
);

/** A named person's yes to exactly these words for exactly this recipient. Append-only. */
export const approvals = pgTable(
  "approvals",
  {
    id: id().primaryKey(),
    caseId: id("case_id")
      .notNull()
      .references(() => cases.id),
    draftId: id("draft_id")
      .notNull()
      .references(() => drafts.id),
    draftVersion: integer("draft_version").notNull(),
    caseVersion: integer("case_version").notNull(),
    userId: id("user_id")
      .notNull()
      .references(() => users.id),
    recipient: text("recipient").notNull(),
    subject: text("subject").notNull(),
    body: text("body").notNull(),
    contentHash: text("content_hash").notNull(),
    at: at("at").notNull().defaultNow(),
  },
  (t) => [index("approvals_case").on(t.caseId)],
);

/**
 * The first of two people's yes to exactly these words, where the service needs four eyes. It sends nothing, and counts
 * no longer once a word or the recipient changes. Append-only.
 */
export const signatures = pgTable(
  "signatures",
  {
    id: id().primaryKey(),
    caseId: id("case_id")
      .notNull()
      .references(() => cases.id),
    draftId: id("draft_id")
      .notNull()
      .references(() => drafts.id),
    contentHash: text("content_hash").notNull(),
    userId: id("user_id")
      .notNull()
      .references(() => users.id),
    at: at("at").notNull(),
  },
  (t) => [uniqueIndex("signatures_once").on(t.draftId, t.contentHash), index("signatures_case").on(t.caseId)],
);

/** One approved message on its way, at most once. The Message-ID is fixed before the first attempt. */
export const outbox = pgTable(
  "outbox",
  {
    id: id().primaryKey(),
    caseId: id("case_id")
      .notNull()
      .references(() => cases.id),
    approvalId: id("approval_id")
      .notNull()
      .unique()
      .references(() => approvals.id),
    state: text("state", { enum: OUTBOX_STATES }).notNull().default("queued"),
    messageId: text("message_id").notNull().unique(),
    inReplyTo: text("in_reply_to"),
    notBefore: at("not_before").notNull(),
    attempts: integer("attempts").notNull().default(0),
    /** Who holds it while `sending`; a dead worker's rows become `unclear`. */
    workerId: text("worker_id"),
    fault: text("fault"),
    sentAt: at("sent_at"),
    updatedAt: at("updated_at").notNull().defaultNow(),
  },
  (t) => [index("outbox_state").on(t.state, t.notBefore), index("outbox_case").on(t.caseId)],
);
