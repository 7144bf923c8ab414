import { boolean, index, integer, jsonb, pgTable, text, unique, uniqueIndex } from "drizzle-orm/pg-core";
import { DELIVERIES, DRAFT_KINDS, DRAFT_STATES, OUTBOX_STATES, RECEIPT_STATES } from "../../lib/draft/schema";
import type { Sentence } from "../../lib/intake/schema";
import { cases, proposals } from "./cases";
import { at, id, version } from "./columns";
import { departments, users } from "./identity";

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
    /** Name and address of whoever has no mail address; then it becomes a letter on paper. */
    postal: text("postal").notNull().default(""),
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
    postal: text("postal").notNull().default(""),
    /** Who it comes from and what stands below it, as the approver saw them. */
    fromName: text("from_name").notNull().default(""),
    fromAddress: text("from_address").notNull().default(""),
    signature: text("signature").notNull().default(""),
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
    /** What mail servers reported afterwards (RFC 3461); null as long as none did. */
    delivery: text("delivery", { enum: DELIVERIES }),
    updatedAt: at("updated_at").notNull().defaultNow(),
  },
  (t) => [index("outbox_state").on(t.state, t.notBefore), index("outbox_case").on(t.caseId)],
);

/** Who writes: for a department, or without one for the whole town. Without a row the town's settings stand. */
export const senders = pgTable(
  "senders",
  {
    id: id().primaryKey(),
    version: version(),
    departmentId: text("department_id").references(() => departments.id),
    name: text("name").notNull(),
    address: text("address").notNull(),
    signature: text("signature").notNull(),
    updatedBy: id("updated_by")
      .notNull()
      .references(() => users.id),
    updatedAt: at("updated_at").notNull(),
  },
  (t) => [unique("senders_one").on(t.departmentId).nullsNotDistinct()],
);

/** Whether new requests are acknowledged automatically: the newest row holds. Append-only. */
export const receiptSettings = pgTable("receipt_settings", {
  id: id().primaryKey(),
  active: boolean("active").notNull(),
  userId: id("user_id")
    .notNull()
    .references(() => users.id),
  at: at("at").notNull(),
});

/** Automatic receipts, at most once each; their text is fixed, so none is kept. */
export const receipts = pgTable(
  "receipts",
  {
    id: id().primaryKey(),
    caseId: id("case_id")
      .notNull()
      .unique()
      .references(() => cases.id),
    address: text("address").notNull(),
    domain: text("domain").notNull(),
    state: text("state", { enum: RECEIPT_STATES }).notNull().default("queued"),
    workerId: text("worker_id"),
    fault: text("fault"),
    at: at("at").notNull(),
    updatedAt: at("updated_at").notNull(),
  },
  (t) => [index("receipts_address").on(t.address, t.at), index("receipts_at").on(t.at)],
);
