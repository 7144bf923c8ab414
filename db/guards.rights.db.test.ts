import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { townSender } from "@/lib/adapters/town";
import { installShippedCatalogue } from "@/lib/catalogue/store";
import { draftsOf } from "@/lib/draft/store/draft";
import { approveAndQueue } from "@/lib/draft/store/outbox";
import { CATALOGUE } from "@/lib/intake/catalogue/catalogue";
import type { Actor } from "@/lib/user/schema";
import { asWorker } from "./client";
import { type TestDatabase, testActor, testDatabase } from "./testing";
import { testCase } from "./testing-case";
import { testFiles } from "./testing-file";
import { rightsOf } from "./testing-role";

let db: TestDatabase;
let specialist: Actor;
let reader: Actor;
beforeAll(async () => {
  db = await testDatabase();
  await asWorker((tx) => installShippedCatalogue(tx, { origin: "start", userId: null, at: new Date() }));
  specialist = await testActor("Smith", [{ role: "specialist", departmentId: "tiefbau" }]);
  reader = await testActor("Lisa", [{ role: "read_only", departmentId: null }]);
  await testCase({ status: "triaged", departmentId: "tiefbau" });
});
afterAll(() => db.close());

const EMPTY = new Uint8Array();
const asRole = rightsOf(() => db.owner);
const casesSeen = async (actor: Actor) =>
  (await asRole("klarfall_web", actor, (sql) => sql`select id from cases`)).length;

describe("compartments", () => {
  it("they are those of the catalogue in force, and clear the departments it makes responsible", async () => {
    const rows = await db.owner`select service, compartment from compartment_services`;
    const sensitive = CATALOGUE.services.filter((service) => service.sensitive);
    expect(new Map(rows.map((row) => [row.service, row.compartment]))).toEqual(
      new Map(sensitive.map((service) => [service.id, service.sensitiveWhy])),
    );
    const cleared = await db.owner`select department_id, compartment from clearances`;
    const pairs = cleared.map((row) => `${row.department_id}/${row.compartment}`);
    for (const service of sensitive) expect(pairs).toContain(`${service.department}/${service.sensitiveWhy}`);
    expect(pairs).not.toContain("tiefbau/social");
  });
  it("a clearance that a person ended stays ended, whatever catalogue comes", async () => {
    await db.owner`update clearances set revoked_at = now() where department_id = 'soziales' and compartment = 'social'`;
    await db.owner`select klarfall.follow_catalogue(version) from activations order by seq desc limit 1`;
    const living = await db.owner`
      select 1 from clearances where department_id = 'soziales' and compartment = 'social' and revoked_at is null`;
    expect(living).toHaveLength(0);
  });
  it("a catalogue that closes a service off closes its cases off", async () => {
    await db.owner`update cases set service = 'laterne'`;
    expect(await casesSeen(specialist)).toBe(1);
    const content = JSON.stringify({
      services: [{ id: "laterne", sensitiveWhy: "health", department: "soziales" }],
      kinds: [],
    });
    await db.owner`insert into catalogue_versions (version, content) values ('v2', to_jsonb(${content}::text))`;
    await db.owner`insert into activations (id, what, version, origin, at) values (${v7()}, 'catalogue', 'v2', 'person', now())`;
    expect([await casesSeen(specialist), await casesSeen(reader)]).toEqual([0, 0]);
    const [entry] = await db.owner`select compartment from search_entries limit 1`;
    expect(entry?.compartment).toBe("health");
    await db.owner`update cases set service = null`;
    expect([await casesSeen(specialist), await casesSeen(reader)]).toEqual([1, 1]);
  });
  it("it takes the compartment from the service alone: nobody writes it away", async () => {
    await db.owner`update cases set service = 'laterne'`;
    await asRole("klarfall_worker", null, (sql) => sql`update cases set compartment = null`);
    const [row] = await db.owner`select compartment from cases limit 1`;
    expect(row?.compartment).toBe("health");
    await db.owner`update cases set service = null`;
  });
});

describe("rights", () => {
  it("it lets nobody but an administrator give a role or a clearance", async () => {
    const rights = [
      `insert into memberships (id, user_id, role) values ('${v7()}', '${specialist.userId}', 'front_desk')`,
      `insert into clearances (id, compartment, user_id) values ('${v7()}', 'social', '${specialist.userId}')`,
    ];
    for (const right of rights)
      for (const actor of [specialist, reader, null])
        await expect(asRole("klarfall_web", actor, (sql) => sql.unsafe(right))).rejects.toThrow(
          /row-level security/,
        );
    const changed = await asRole(
      "klarfall_web",
      specialist,
      (sql) => sql`update memberships set role = 'front_desk' returning id`,
    );
    expect(changed).toHaveLength(0);
  });
  it("it lets whoever leads a department keep a view for it, in her own name, and nobody else", async () => {
    const lead = await testActor("Tina", [{ role: "team_lead", departmentId: "tiefbau" }]);
    const keep = (actor: Actor, departmentId: string, userId = actor.userId) =>
      asRole("klarfall_web", actor, (sql) =>
        sql.unsafe(`insert into saved_views (id, user_id, department_id, name, query, created_at)
          values ('${v7()}', '${userId}', '${departmentId}', 'Laternen', '', now())`),
      );
    await keep(lead, "tiefbau");
    const wrong = [
      keep(lead, "abfall"),
      keep(lead, "tiefbau", specialist.userId),
      keep(specialist, "tiefbau"),
      keep(reader, "tiefbau"),
    ];
    for (const each of await Promise.allSettled(wrong))
      expect(String(each.status === "rejected" && each.reason)).toContain("row-level security");
    const removed = await asRole(
      "klarfall_web",
      specialist,
      (sql) => sql`delete from saved_views returning id`,
    );
    expect(removed).toHaveLength(0);
  });
  it("it gives a specialist for the whole town what the table gives her: whatever a person confirmed", async () => {
    const everywhere = await testActor("Springer", [{ role: "specialist", departmentId: null }]);
    expect(await casesSeen(everywhere)).toBe(1);
    await db.owner`update cases set department_id = null`;
    expect(await casesSeen(everywhere)).toBe(0);
    await db.owner`update cases set department_id = 'tiefbau'`;
  });
});

describe("the sender and the auditor", () => {
  const keysOf = (table: string): [string, string] => [
    table === "blobs" ? "sha256" : table === "draft_files" ? "id" : "file_id",
    table,
  ];
  const rowsOf = async (role: "klarfall_sender" | "klarfall_auditor", columns: string, table: string) =>
    (await asRole(role, null, (sql) => sql.unsafe(`select ${columns} from ${table}`))).length;
  it("the sender sees what was approved and is on its way, and no other draft or case", async () => {
    const { id } = await testCase();
    const [draft] = await asWorker((tx) => draftsOf(tx, id));
    if (!draft) throw new Error("fixture is broken");
    for (const table of ["cases", "drafts", "approvals", "outbox"])
      expect([table, await rowsOf("klarfall_sender", "*", table)]).toEqual([table, 0]);
    const [going, staying] = ["geht", "bleibt"].map((word) => new TextEncoder().encode(word));
    const outboxId = await asWorker(async (tx) => {
      const files = await testFiles(tx, draft, specialist.userId, [{ name: "a.txt", bytes: going ?? EMPTY }]);
      await testFiles(tx, draft, specialist.userId, [{ name: "b.txt", bytes: staying ?? EMPTY }]);
      return approveAndQueue(tx, {
        draft,
        files,
        sender: townSender(),
        caseVersion: 1,
        userId: specialist.userId,
        contentHash: "0",
        messageIdOf: (outbox) => `<${outbox}@x>`,
        inReplyTo: null,
        at: new Date(),
        sendAt: new Date(),
      });
    });
    // The file that came after the approval, and every file of a letter, are none of its business.
    for (const table of ["approval_files", "draft_files", "blobs"])
      expect([table, await rowsOf("klarfall_sender", ...keysOf(table))]).toEqual([table, 1]);
    for (const table of ["cases", "drafts", "approvals", "outbox"])
      expect([table, await rowsOf("klarfall_sender", "*", table)]).toEqual([table, 1]);
    await db.owner`update outbox set state = 'cancelled' where id = ${outboxId}`;
    for (const table of ["cases", "drafts", "approvals"])
      expect([table, await rowsOf("klarfall_sender", "*", table)]).toEqual([table, 0]);
    for (const table of ["approval_files", "draft_files", "blobs"])
      expect([table, await rowsOf("klarfall_sender", ...keysOf(table))]).toEqual([table, 0]);
  });
  it("the auditor sees who did what and when, and never a word of a letter", async () => {
    expect(await rowsOf("klarfall_auditor", "case_id, type, actor_id, at", "events")).toBeGreaterThan(0);
    expect(await rowsOf("klarfall_auditor", "user_id, content_hash, at", "approvals")).toBeGreaterThan(0);
    for (const [columns, table] of [
      ["data", "events"],
      ["body", "approvals"],
      ["payload", "decisions"],
      ["password_hash", "users"],
    ])
      await expect(rowsOf("klarfall_auditor", String(columns), String(table))).rejects.toThrow(
        /permission denied/,
      );
  });
  it("neither reads any other table, by whatever name it will be added", async () => {
    const known = {
      klarfall_sender: [
        ...["approval_files", "approvals", "blobs", "cases", "draft_files", "drafts", "messages", "outbox"],
        "senders",
      ],
      klarfall_auditor: [
        ...["activations", "approvals", "clearances", "compartment_services", "decisions", "deputies"],
        ...["events", "memberships", "signatures", "users"],
      ],
    };
    for (const [role, tables] of Object.entries(known)) {
      const rows = await db.owner<{ name: string }[]>`
        select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
          and has_any_column_privilege(${role}, c.oid, 'SELECT') order by 1`;
      expect(rows.map((row) => row.name)).toEqual(tables);
    }
  });
});
