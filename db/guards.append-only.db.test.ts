import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/user/schema";
import { type TestDatabase, testActor, testDatabase } from "./testing";
import { testCase } from "./testing-case";
import { rightsOf } from "./testing-role";

let db: TestDatabase;
let specialist: Actor;
beforeAll(async () => {
  db = await testDatabase();
  specialist = await testActor("Smith", [{ role: "specialist", departmentId: "tiefbau" }]);
  await testCase({ status: "triaged", departmentId: "tiefbau" });
});
afterAll(() => db.close());
const asRole = rightsOf(() => db.owner);

describe("append-only (R8)", () => {
  const roles = ["klarfall_web", "klarfall_worker"] as const;
  const cells = roles.flatMap((role) => [
    ...["events", "decisions", "approvals", "signatures"].flatMap((table) => [
      { role, sql: `update ${table} set at = now()` },
      { role, sql: `delete from ${table}` },
      { role, sql: `truncate ${table} cascade` },
    ]),
    ...[
      "originals",
      "messages",
      "attachments",
      "blobs",
      "file_texts",
      "cases",
      "proposals",
      "drafts",
      "outbox",
      "draft_files",
      "approval_files",
    ].map((table) => ({ role, sql: `delete from ${table}` })),
    { role, sql: "update originals set bytes = ''" },
    { role, sql: "update originals set sha256 = ''" },
    { role, sql: "update originals set received_at = now()" },
    { role, sql: "update messages set body = ''" },
    { role, sql: "update blobs set bytes = ''" },
    { role, sql: "update attachments set name = ''" },
    { role, sql: "update draft_files set name = ''" },
    { role, sql: "update draft_files set sha256 = ''" },
    { role, sql: "update approval_files set file_id = approval_id" },
    { role, sql: "update file_texts set pages = '{}'" },
    { role, sql: "update audit_entries set subject = ''" },
    { role, sql: "delete from audit_entries" },
    { role, sql: "truncate audit_entries" },
    { role, sql: "insert into audit_entries (at, kind) values (now(), 'case.opened')" },
    { role, sql: "update audit_links set hash = ''" },
    { role, sql: "delete from audit_links" },
    { role, sql: "truncate audit_links" },
    { role, sql: "insert into audit_links (position, entry_id, hash) values (1, 1, '')" },
    { role, sql: "delete from audit_pending" },
    { role, sql: "update audit_keys set key = ''" },
    { role, sql: "delete from audit_keys" },
    { role, sql: "alter table events disable row level security" },
    { role, sql: "create table smuggled (id int)" },
  ]);
  it.each(cells)("it refuses $role: $sql", async ({ role, sql }) => {
    await expect(asRole(role, specialist, (tx) => tx.unsafe(sql))).rejects.toThrow(
      /permission denied|must be owner/,
    );
  });
  it.each([
    "update audit_entries set subject = ''",
    "delete from audit_entries",
    "truncate audit_entries",
    "delete from audit_links",
    "truncate audit_checks",
  ])("it refuses it to the owner, too: %s", async (statement) => {
    await expect(db.owner.unsafe(statement)).rejects.toThrow(/append-only/);
    const asReplica = db.owner.begin(async (sql) => {
      await sql.unsafe("set local session_replication_role = replica");
      await sql.unsafe(statement);
    });
    await expect(asReplica).rejects.toThrow(/append-only/);
  });
  it("it lets them append and move an original on", async () => {
    await asRole("klarfall_worker", null, (sql) => sql`update originals set state = state, fault = fault`);
    await asRole(
      "klarfall_web",
      specialist,
      (sql) => sql`insert into events (id, case_id, type, actor_kind, at)
        select ${v7()}, id, 'note.added', 'person', now() from cases limit 1`,
    );
  });
  it("it queues no task but those that exist", async () => {
    const call = asRole(
      "klarfall_web",
      specialist,
      (sql) => sql`select klarfall.enqueue('drop', '{}'::json, 'k', now())`,
    );
    await expect(call).rejects.toThrow(/unknown task/);
    const direct = asRole("klarfall_web", specialist, (sql) => sql`select graphile_worker.add_job('send')`);
    await expect(direct).rejects.toThrow(/permission denied/);
  });
});
