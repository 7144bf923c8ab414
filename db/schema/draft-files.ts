import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { LEAVING_STATES } from "../../lib/draft/schema";
import { cases } from "./cases";
import { at, id } from "./columns";
import { users } from "./identity";
import { attachments, blobs } from "./intake";
import { approvals, drafts } from "./outgoing";

/**
 * A file that goes out with a message, as it will leave: `sha256` is of the very bytes, of a photo of its copy without
 * notes. Nothing of a row changes but that the file is taken off again.
 */
export const draftFiles = pgTable(
  "draft_files",
  {
    id: id().primaryKey(),
    caseId: id("case_id")
      .notNull()
      .references((): AnyPgColumn => cases.id),
    draftId: id("draft_id")
      .notNull()
      .references(() => drafts.id),
    sha256: text("sha256")
      .notNull()
      .references(() => blobs.sha256),
    name: text("name").notNull(),
    /** As the mail will call it: by content, not by what anybody claimed. */
    mediaType: text("media_type").notNull(),
    size: integer("size").notNull(),
    state: text("state", { enum: LEAVING_STATES }).notNull(),
    /** A photo, of which place, time and device were taken out. */
    bare: boolean("bare").notNull(),
    /** The file of the case that it is a copy of; null where it was uploaded. */
    attachmentId: id("attachment_id").references(() => attachments.id, { onDelete: "set null" }),
    addedBy: id("added_by")
      .notNull()
      .references(() => users.id),
    addedAt: at("added_at").notNull(),
    removedAt: at("removed_at"),
  },
  (t) => [
    uniqueIndex("draft_files_once").on(t.draftId, t.sha256, t.name).where(sql`removed_at is null`),
    index("draft_files_case").on(t.caseId),
    index("draft_files_blob").on(t.sha256),
  ],
);

/** Which files an approval binds. Append-only. */
export const approvalFiles = pgTable(
  "approval_files",
  {
    approvalId: id("approval_id")
      .notNull()
      .references(() => approvals.id),
    fileId: id("file_id")
      .notNull()
      .references(() => draftFiles.id),
    caseId: id("case_id")
      .notNull()
      .references(() => cases.id),
  },
  (t) => [
    primaryKey({ columns: [t.approvalId, t.fileId] }),
    index("approval_files_file").on(t.fileId),
    index("approval_files_case").on(t.caseId),
  ],
);
