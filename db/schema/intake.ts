import {
  type AnyPgColumn,
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
} from "drizzle-orm/pg-core";
import { CHANNELS, type Segment } from "../../lib/intake/schema";
import {
  DIRECTIONS,
  type Doubt,
  FILE_FAULTS,
  FILE_STATES,
  type SenderProof,
  TEXT_STATES,
  THREADINGS,
} from "../../lib/message/schema";
import { ORIGINAL_STATES } from "../../lib/original/schema";
import { cases } from "./cases";
import { at, bytea, id } from "./columns";

/** What arrived, byte for byte, before anybody looked at it. `deliveryKey` makes a repeated delivery one. */
export const originals = pgTable(
  "originals",
  {
    id: id().primaryKey(),
    channel: text("channel", { enum: CHANNELS }).notNull(),
    source: text("source").notNull(),
    deliveryKey: text("delivery_key").notNull().unique(),
    sha256: text("sha256").notNull(),
    mediaType: text("media_type").notNull(),
    bytes: bytea("bytes").notNull(),
    size: integer("size").notNull(),
    receivedAt: at("received_at").notNull(),
    storedAt: at("stored_at").notNull().defaultNow(),
    state: text("state", { enum: ORIGINAL_STATES }).notNull().default("stored"),
    /** A code from i18n `faults`, never text of the letter. */
    fault: text("fault"),
    caseId: id("case_id").references((): AnyPgColumn => cases.id),
  },
  (t) => [index("originals_state").on(t.state, t.storedAt), index("originals_case").on(t.caseId)],
);

/** What came in and what went out, as people read it. Its content never changes. */
export const messages = pgTable(
  "messages",
  {
    id: id().primaryKey(),
    caseId: id("case_id")
      .notNull()
      .references((): AnyPgColumn => cases.id),
    originalId: id("original_id").references(() => originals.id),
    direction: text("direction", { enum: DIRECTIONS }).notNull(),
    channel: text("channel", { enum: CHANNELS }).notNull(),
    threading: text("threading", { enum: THREADINGS }).notNull().default("new"),
    /** Why it did not join the case that it names; null where it names none. */
    doubt: jsonb("doubt").$type<Doubt>(),
    /** What the town's own mail server found out about the sender; null where it says nothing. */
    senderProof: jsonb("sender_proof").$type<SenderProof>(),
    fromName: text("from_name").notNull().default(""),
    fromAddress: text("from_address").notNull().default(""),
    toAddress: text("to_address").notNull().default(""),
    subject: text("subject"),
    body: text("body").notNull(),
    language: text("language"),
    messageId: text("message_id"),
    references: text("references").array().notNull().default([]),
    /** Hash of what a person would call the same message; differs between two mails with one Message-ID. */
    fingerprint: text("fingerprint").unique(),
    at: at("at").notNull(),
  },
  (t) => [
    index("messages_case").on(t.caseId, t.at),
    index("messages_from").on(t.fromAddress, t.at),
    index("messages_original").on(t.originalId),
  ],
);

/** Attachment bytes, once per content. */
export const blobs = pgTable("blobs", {
  sha256: text("sha256").primaryKey(),
  bytes: bytea("bytes").notNull(),
});

/**
 * The words of a file, once per content and version of what read it, page by page; or why there are none. Append-only: a
 * place in it that evidence names stays where it is.
 */
export const fileTexts = pgTable(
  "file_texts",
  {
    sha256: text("sha256")
      .notNull()
      .references(() => blobs.sha256),
    reader: text("reader").notNull(),
    state: text("state", { enum: TEXT_STATES }).notNull(),
    pages: text("pages").array().notNull(),
    /** The file goes on beyond what was read. */
    cut: boolean("cut").notNull(),
    readAt: at("read_at").notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.sha256, t.reader] })],
);

/** The files of a message; their bytes lie in `blobs`. */
export const attachments = pgTable(
  "attachments",
  {
    id: id().primaryKey(),
    messageId: id("message_id")
      .notNull()
      .references(() => messages.id),
    sha256: text("sha256")
      .notNull()
      .references(() => blobs.sha256),
    name: text("name").notNull(),
    mediaType: text("media_type").notNull(),
    size: integer("size").notNull(),
    /** Type by content; `mediaType` is what the sender claimed. */
    detected: text("detected").notNull().default(""),
    state: text("state", { enum: FILE_STATES }).notNull().default("unscanned"),
    fault: text("fault", { enum: FILE_FAULTS }),
    /** Which reading of the content belongs to it, so that evidence keeps its place; null where it was not read. */
    reader: text("reader"),
  },
  (t) => [
    index("attachments_message").on(t.messageId),
    index("attachments_blob").on(t.sha256),
    foreignKey({ columns: [t.sha256, t.reader], foreignColumns: [fileTexts.sha256, fileTexts.reader] }),
  ],
);

/** How the parts of a message were read: segments and language, for the screen. */
export const readings = pgTable("readings", {
  messageId: id("message_id")
    .primaryKey()
    .references(() => messages.id),
  segments: jsonb("segments").$type<Segment[]>().notNull(),
  pipelineVersion: text("pipeline_version").notNull(),
});
