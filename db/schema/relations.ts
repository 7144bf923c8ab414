import { sql } from "drizzle-orm";
import { index, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { LINK_KINDS } from "../../lib/relation/schema";
import { cases } from "./cases";
import { at, id } from "./columns";
import { users } from "./identity";
import { messages } from "./intake";

/** How two cases belong together; `caseId` is the later one. Ended, never deleted. */
export const caseLinks = pgTable(
  "case_links",
  {
    id: id().primaryKey(),
    caseId: id("case_id")
      .notNull()
      .references(() => cases.id),
    otherId: id("other_id")
      .notNull()
      .references(() => cases.id),
    kind: text("kind", { enum: LINK_KINDS }).notNull(),
    createdBy: id("created_by")
      .notNull()
      .references(() => users.id),
    createdAt: at("created_at").notNull(),
    endedAt: at("ended_at"),
  },
  (t) => [
    uniqueIndex("case_links_one").on(t.caseId, t.otherId, t.kind).where(sql`ended_at is null`),
    index("case_links_other").on(t.otherId),
  ],
);

/** A message that a further case carries, too: it was split off from its letter, or took its case in. */
export const sharedMessages = pgTable(
  "shared_messages",
  {
    id: id().primaryKey(),
    linkId: id("link_id")
      .notNull()
      .references(() => caseLinks.id),
    caseId: id("case_id")
      .notNull()
      .references(() => cases.id),
    messageId: id("message_id")
      .notNull()
      .references(() => messages.id),
    endedAt: at("ended_at"),
  },
  (t) => [
    index("shared_messages_case").on(t.caseId).where(sql`ended_at is null`),
    index("shared_messages_message").on(t.messageId).where(sql`ended_at is null`),
    index("shared_messages_link").on(t.linkId),
  ],
);

/** Cases about the same thing, by subject and never by person. */
export const bundles = pgTable("bundles", {
  id: id().primaryKey(),
  title: text("title").notNull(),
  createdBy: id("created_by")
    .notNull()
    .references(() => users.id),
  createdAt: at("created_at").notNull().defaultNow(),
});

/** Which cases a bundle holds; a case lies in one bundle at most. */
export const bundleCases = pgTable(
  "bundle_cases",
  {
    id: id().primaryKey(),
    bundleId: id("bundle_id")
      .notNull()
      .references(() => bundles.id),
    caseId: id("case_id")
      .notNull()
      .references(() => cases.id),
    removedAt: at("removed_at"),
  },
  (t) => [
    uniqueIndex("bundle_cases_case").on(t.caseId).where(sql`removed_at is null`),
    index("bundle_cases_bundle").on(t.bundleId),
  ],
);
