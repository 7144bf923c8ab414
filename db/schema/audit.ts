import { sql } from "drizzle-orm";
import { bigint, boolean, index, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { AUDIT_KINDS, type Finding } from "../../lib/audit/schema";
import { at, bytea, id } from "./columns";

/**
 * The record of everything that matters: who did or read what. Append-only for everybody, by grant and by trigger; no
 * foreign keys, because it outlives what it tells of. Ids, codes and keyed hashes only: nothing of a citizen.
 */
export const auditEntries = pgTable(
  "audit_entries",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    at: at("at").notNull(),
    kind: text("kind", { enum: AUDIT_KINDS }).notNull(),
    actorId: id("actor_id"),
    caseId: id("case_id"),
    subject: text("subject").notNull().default(""),
    /** Hash of the content under the case's own key; meaningless once that key is deleted. */
    content: text("content").notNull().default(""),
    /** The chain's hash stands over these characters as PostgreSQL prints them. */
    data: jsonb("data").$type<Record<string, unknown>>().notNull().default({}),
  },
  (t) => [
    index("audit_entries_actor").on(t.actorId, t.id).where(sql`actor_id is not null`),
    index("audit_entries_case").on(t.caseId, t.id).where(sql`case_id is not null`),
    index("audit_entries_kind").on(t.kind, t.id),
    index("audit_entries_subject").on(t.subject, t.id).where(sql`case_id is null and subject <> ''`),
  ],
);

/** The chain: each link's hash covers the one before it and its entry. Written by the sealer alone. */
export const auditLinks = pgTable("audit_links", {
  position: bigint("position", { mode: "number" }).primaryKey(),
  entryId: bigint("entry_id", { mode: "number" }).notNull().unique(),
  hash: text("hash").notNull(),
});

/** Entries that wait for their link; the sealer empties it every second. */
export const auditPending = pgTable("audit_pending", {
  entryId: bigint("entry_id", { mode: "number" }).primaryKey(),
});

/** The key under which the record hashes a case's content; deleted when the case is erased. */
export const auditKeys = pgTable("audit_keys", {
  caseId: id("case_id").primaryKey(),
  key: bytea("key").notNull(),
});

/** What each check of the whole record found. */
export const auditChecks = pgTable("audit_checks", {
  id: id().primaryKey(),
  at: at("at").notNull(),
  whole: boolean("whole").notNull(),
  entries: bigint("entries", { mode: "number" }).notNull(),
  position: bigint("position", { mode: "number" }).notNull(),
  hash: text("hash").notNull(),
  faults: integer("faults").notNull(),
  findings: jsonb("findings").$type<Finding[]>().notNull().default([]),
  durationMs: integer("duration_ms").notNull(),
});
