import { bigint, boolean, index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { MAILBOX_AUTHS, MAILBOX_SECURITIES, MAILBOX_STATES } from "../../lib/mailbox/schema";
import { at, id, version } from "./columns";
import { departments, users } from "./identity";
import { originals } from "./intake";

/** A mailbox that is watched. Secrets are sealed with the town's secret; only administrators and the worker see the row. */
export const mailboxes = pgTable("mailboxes", {
  id: id().primaryKey(),
  version: version(),
  departmentId: text("department_id").references(() => departments.id),
  host: text("host").notNull(),
  port: integer("port").notNull(),
  security: text("security", { enum: MAILBOX_SECURITIES }).notNull(),
  username: text("username").notNull(),
  auth: text("auth", { enum: MAILBOX_AUTHS }).notNull(),
  /** Password or refresh token, sealed. */
  secret: text("secret").notNull(),
  tokenUrl: text("token_url").notNull().default(""),
  clientId: text("client_id").notNull().default(""),
  clientSecret: text("client_secret").notNull().default(""),
  folder: text("folder").notNull().default("INBOX"),
  active: boolean("active").notNull().default(true),
  state: text("state", { enum: MAILBOX_STATES }).notNull().default("waiting"),
  fault: text("fault"),
  /** Mails that lie in the mailbox and not with us, as last counted. */
  missing: integer("missing").notNull().default(0),
  uidValidity: bigint("uid_validity", { mode: "number" }),
  /** Nothing has changed in the mailbox while this stays the same (RFC 7162). */
  modseq: bigint("modseq", { mode: "bigint" }),
  checkedAt: at("checked_at"),
  createdBy: id("created_by").references(() => users.id),
  createdAt: at("created_at").notNull().defaultNow(),
});

/** Which mail of a mailbox is with us. Without an original it was too large to take, and a person has to look. */
export const mailboxMails = pgTable(
  "mailbox_mails",
  {
    mailboxId: id("mailbox_id")
      .notNull()
      .references(() => mailboxes.id),
    uidValidity: bigint("uid_validity", { mode: "number" }).notNull(),
    uid: bigint("uid", { mode: "number" }).notNull(),
    originalId: id("original_id").references(() => originals.id),
    takenAt: at("taken_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.mailboxId, t.uidValidity, t.uid] }),
    index("mailbox_mails_original").on(t.originalId),
  ],
);

/** Addresses at which a mail of ours did not arrive. `hard`: the address is dead, not merely full or late. */
export const bouncedAddresses = pgTable("bounced_addresses", {
  address: text("address").primaryKey(),
  hard: boolean("hard").notNull(),
  status: text("status"),
  count: integer("count").notNull().default(1),
  bouncedAt: at("bounced_at").notNull(),
});
