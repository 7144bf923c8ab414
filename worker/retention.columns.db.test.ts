import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { asWorker } from "@/db/client";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { citizenOf, leaveTraces } from "@/e2e/erasures/citizens";
import { tracesInDatabase } from "@/e2e/erasures/traces";
import { eraseCase } from "@/lib/retention/store/erase";

/**
 * Columns of tables with something of a case that hold codes, ids or machinery, and survive erasing. A new column that is not
 * listed is taken for a citizen's: either the erasing reaches it, or it belongs here.
 */
const KEPT = new Set(
  Object.entries({
    cases:
      "number status lane channel language kind service department_id proposed_kind proposed_service proposed_department urgency tier outcome compartment",
    proposals: "kind key state producer pipeline_version catalogue_version model_version",
    decisions: "verdict",
    pauses: "kind",
    messages: "direction channel threading language",
    originals: "channel source media_type state fault delivery_key",
    drafts: "kind state language",
    outbox: "state message_id worker_id fault delivery",
    attachments: "reader",
    receipts: "state worker_id fault",
    approvals: "from_name from_address signature",
    metric_cases: "department_id service channel language kind asked steps",
    events: "type actor_kind visibility",
    case_links: "kind",
    model_lessons: "version",
    search_entries: "department_id compartment",
    holds: "reason",
  }).flatMap(([table, columns]) => columns.split(" ").map((column) => `${table}.${column}`)),
);
/** The record refuses to be changed; what it may hold is proved elsewhere. */
const RECORD = ["audit_entries", "audit_keys"];
const WORD = "Zwetschgensteig";

const folder = mkdtempSync(join(tmpdir(), "klarfall-columns-"));
let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await db.close();
});

type Column = { table: string; column: string; type: string; key: string };
const columns = () => db.owner<Column[]>`
  select c.table_name as table, c.column_name as column, c.udt_name as type,
    case when c.table_name in ('attachments', 'readings') then 'message_id' when c.table_name = 'cases' then 'id' else 'case_id' end as key
  from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
  where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.udt_name in ('text', 'jsonb', 'bytea', '_text', 'tsvector')
    and c.is_generated = 'NEVER' and (c.table_name in ('cases', 'attachments', 'readings') or exists (select from information_schema.columns k
      where k.table_name = c.table_name and k.column_name = 'case_id'))`;

const VALUES: Record<string, string> = {
  text: `'${WORD}'`,
  jsonb: `jsonb_build_object('text', '${WORD}', 'kind', 'Frau ${WORD}')`,
  bytea: `convert_to('${WORD}', 'UTF8')`,
  _text: `array['${WORD}']`,
  tsvector: `to_tsvector('simple', '${WORD}')`,
};

/** Columns that hold a list: figures are counted from it as soon as it changes. */
const LISTS = ["alternatives", "evidence", "sentences"];

it("erasing reaches every column that may hold something of a citizen, also those of tomorrow", async () => {
  const clerk = await testActor("Britta", [{ role: "front_desk", departmentId: null }]);
  const caseId = await leaveTraces(citizenOf(9), clerk, folder);
  const [letter] = await db.owner`select id from messages where case_id = ${caseId}`;
  const planted: string[] = [];
  for (const { table, column, type, key } of await columns()) {
    if (KEPT.has(`${table}.${column}`) || RECORD.includes(table) || column === "sha256") continue;
    const row = key === "message_id" ? letter?.id : caseId;
    const value = LISTS.includes(column) ? `jsonb_build_array(${VALUES[type]})` : VALUES[type];
    await db.owner.unsafe(`update ${table} set "${column}" = ${value} where ${key} = '${row}'`);
    planted.push(`${table}.${column}`);
  }
  expect(planted.length).toBeGreaterThan(25);
  await asWorker((tx) => eraseCase(tx, caseId, null));
  expect(await tracesInDatabase(db.owner, WORD)).toEqual([]);
});
