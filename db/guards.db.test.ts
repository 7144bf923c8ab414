import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sha256 } from "@/lib/adapters/hash";
import { townSender } from "@/lib/adapters/town";
import { saveClaim } from "@/lib/case/store/claim";
import { type IncomingMessage, insertMessage } from "@/lib/case/store/open";
import { startPause } from "@/lib/case/store/pause";
import { approvedContent } from "@/lib/draft/rules";
import { draftsOf } from "@/lib/draft/store/draft";
import { approveAndQueue } from "@/lib/draft/store/outbox";
import { insertSignature } from "@/lib/draft/store/signature";
import { savePresence } from "@/lib/live/store/presence";
import { saveMentions } from "@/lib/mention/store";
import { openProposals, saveDecision } from "@/lib/proposal/store";
import { type Actor, ROLES } from "@/lib/user/schema";
import { asWorker } from "./client";
import { type TestDatabase, testActor, testDatabase } from "./testing";
import { testCase, testMessage, testPreparation } from "./testing-case";
import { testFiles } from "./testing-file";
import { rightsOf } from "./testing-role";

/** Tables without row-level security, each with its reason. Everything else in the database has to have it. */
const OPEN_TABLES: Record<string, string> = {
  activations: "what was put in force, by version",
  api_tokens: "hashes of tokens, read before anybody is known",
  catalogue_versions: "the catalogue, no person in it",
  compartment_services: "which service is closed off, from the catalogue",
  departments: "names of offices",
  deputies: "who of the staff stands in for whom",
  learning_runs: "figures and hashes",
  model_versions: "weights and figures",
  sessions: "sign-ins of the staff, read before anybody is known",
  users: "the staff, read before anybody is known",
  workers: "machinery",
  working_windows: "opening hours and holidays",
};

/**
 * Guarded as well, by who administers and not by case: changed by administrators and the worker, or by the worker alone;
 * what stands in every letter is seen by all who are signed in.
 */
const SETTINGS_TABLES = [
  "clearances",
  "erasures",
  "holds",
  "mailbox_mails",
  "mailboxes",
  "memberships",
  "receipt_settings",
  "receipts",
  "senders",
];

/** What a person proves herself with: her own, and the sign-in's before anybody is known. Roles that demand it. */
const SIGN_IN_TABLES = ["authenticators", "challenges", "passkeys", "recovery_codes", "second_factor_roles"];

/** Words of all cases for the search: no person reads them, only the function that asks for sight of each case. */
const CLOSED_TABLES = ["audit_keys", "audit_pending", "search_entries"];

/** The record: ids, codes and keyed hashes only; read by auditors and the worker. */
const RECORD_TABLES = ["audit_checks", "audit_entries", "audit_links"];

let db: TestDatabase;
let guarded: string[];
let specialist: Actor;
const people: Record<string, Actor | null> = { nobody: null };
beforeAll(async () => {
  db = await testDatabase();
  const tables = await db.owner<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'public' order by tablename`;
  const settings = [...SETTINGS_TABLES, ...SIGN_IN_TABLES];
  const others = [...Object.keys(OPEN_TABLES), ...settings, ...CLOSED_TABLES, ...RECORD_TABLES];
  guarded = tables.map((t) => t.name).filter((name) => !others.includes(name));
  specialist = await testActor("Smith", [{ role: "specialist", departmentId: "tiefbau" }]);
  people.foreign = await testActor("Fremd", [
    { role: "specialist", departmentId: "soziales" },
    { role: "manager", departmentId: "umwelt-gruen" },
  ]);
  people.administrator = await testActor("Andrea", [{ role: "administrator", departmentId: null }]);
  people.roleless = await testActor("Neu", [{ role: "administrator", departmentId: "tiefbau" }]);
  people.disabled = await testActor("Weg", [{ role: "front_desk", departmentId: null }]);
  await db.owner`update users set status = 'disabled' where id = ${people.disabled.userId}`;
  for (const role of ROLES.filter(
    (each) => each === "catalogue_editor" || each === "data_protection" || each === "auditor",
  ))
    people[role] = await testActor(role, [{ role, departmentId: "tiefbau" }]);
  await fullCase();
});
afterAll(() => db.close());
const asRole = rightsOf(() => db.owner);

/** One case of `tiefbau` with at least one row in every guarded table. */
async function fullCase(): Promise<void> {
  const caseFile = await testCase({ status: "triaged", departmentId: "tiefbau" });
  const text = { state: "read" as const, pages: ["Guten Tag"], cut: false, reader: "1" };
  const file = { name: "brief.pdf", mediaType: "application/pdf", bytes: new Uint8Array([1, 2, 3]), text };
  const second: IncomingMessage = await testMessage({ attachments: [file] });
  await asWorker(async (tx) => {
    await insertMessage(tx, caseFile.id, second, testPreparation);
    await startPause(tx, caseFile.id, new Date());
    const claimed = await saveClaim(tx, caseFile, specialist.userId, new Date());
    const [proposal] = await openProposals(tx, caseFile.id);
    const [draft] = await draftsOf(tx, caseFile.id);
    if (!proposal || !draft || !claimed) throw new Error("fixture is broken");
    await insertSignature(tx, {
      caseId: caseFile.id,
      draftId: draft.id,
      contentHash: "0",
      userId: specialist.userId,
      at: new Date(),
    });
    const decision = { caseVersion: 1, userId: specialist.userId, verdict: "accepted", reason: "" } as const;
    await saveDecision(tx, { ...decision, proposal, payload: {}, at: new Date() });
    const content = new TextEncoder().encode("Merkblatt");
    const files = await testFiles(tx, draft, specialist.userId, [{ name: "merkblatt.txt", bytes: content }]);
    await approveAndQueue(tx, {
      sender: townSender(),
      draft,
      files,
      caseVersion: 1,
      userId: specialist.userId,
      contentHash: sha256(approvedContent({ ...draft, ...townSender() }, files)),
      messageIdOf: (id) => `<${id}@x>`,
      inReplyTo: null,
      at: new Date(),
      sendAt: new Date(),
    });
  });
  await asWorker(async (tx) => {
    const [caseId, userId, at] = [caseFile.id, specialist.userId, new Date()];
    await saveMentions(tx, caseId, { fromId: userId, called: [userId], at });
    await savePresence(tx, { caseId, userId, writing: true, at });
  });
  await db.owner`update originals set case_id = ${caseFile.id}`;
  await db.owner`insert into model_versions (version) values ('lehrling')`;
  await db.owner`insert into model_lessons (decision_id, case_id, version)
    select id, case_id, 'lehrling' from decisions where case_id = ${caseFile.id}`;
  await db.owner`insert into bounced_addresses (address, hard, bounced_at) values (${caseFile.applicantEmail}, true, now())`;
  const link = v7();
  const [message] = await db.owner`select id from messages where case_id = ${caseFile.id} limit 1`;
  await db.owner`insert into case_links (id, case_id, other_id, kind, created_by, created_at)
    values (${link}, ${caseFile.id}, ${caseFile.id}, 'related', ${specialist.userId}, now())`;
  await db.owner`insert into shared_messages (id, link_id, case_id, message_id)
    values (${v7()}, ${link}, ${caseFile.id}, ${message?.id})`;
  await db.owner`insert into saved_views (id, user_id, name, query, created_at)
    values (${v7()}, ${specialist.userId}, 'Meine', 'view=department', now())`;
  await db.owner`insert into exports (id, user_id, what, format, persons, query, started_at)
    values (${v7()}, ${specialist.userId}, 'cases', 'csv', false, 'view=department', now())`;
  const bundle = v7();
  await db.owner`insert into bundles (id, title, created_by) values (${bundle}, 'Laternen', ${specialist.userId})`;
  await db.owner`insert into bundle_cases (id, bundle_id, case_id) values (${v7()}, ${bundle}, ${caseFile.id})`;
}

/** How many rows of each guarded table somebody sees. */
function seen(actor: Actor | null): Promise<Record<string, number>> {
  return asRole("klarfall_web", actor, async (sql) => {
    const counts: Record<string, number> = {};
    for (const table of guarded) {
      const rows = await sql<{ n: number }[]>`select count(*)::int as n from ${sql(table)}`;
      counts[table] = rows[0]?.n ?? -1;
    }
    return counts;
  });
}

describe("row-level security (S4)", () => {
  it("it stands on every table that may hold something of a citizen", async () => {
    const rows = await db.owner<{ relname: string }[]>`
      select relname from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity order by relname`;
    const missing = guarded.filter((name) => !rows.some((r) => r.relname === name));
    expect(
      missing,
      "a new table: ENABLE ROW LEVEL SECURITY with a policy each for klarfall_worker and klarfall_web in its migration and a row in fullCase() here, or a reason in OPEN_TABLES",
    ).toEqual([]);
    expect(rows.map((r) => r.relname)).toEqual(
      [...guarded, ...SETTINGS_TABLES, ...SIGN_IN_TABLES, ...CLOSED_TABLES, ...RECORD_TABLES].sort(),
    );
    expect(guarded.length).toBeGreaterThanOrEqual(16);
  });
  it("it lets the department see a row of each, so that the next tests mean something", async () => {
    const counts = await seen(specialist);
    expect(Object.entries(counts).filter(([, n]) => n < 1)).toEqual([]);
  });
  it.each([
    "nobody",
    "foreign",
    "administrator",
    "roleless",
    "disabled",
    "catalogue_editor",
    "data_protection",
    "auditor",
  ])("it shows %s no row of any of them, even by raw SQL", async (who) => {
    const counts = await seen(people[who] ?? null);
    expect(Object.entries(counts).filter(([, n]) => n !== 0)).toEqual([]);
  });
  it.each(CLOSED_TABLES)("it lets no person read %s, whatever she may see", async (table) => {
    const read = asRole("klarfall_web", specialist, (sql) => sql`select 1 from ${sql(table)}`);
    await expect(read).rejects.toThrow(/permission denied/);
  });
  it("it closes a compartment off inside the department too, table by table, and opens it with a clearance", async () => {
    await db.owner`insert into compartment_services (service, compartment) values ('geheim', 'social')`;
    await db.owner`update cases set service = 'geheim'`;
    const desk = await testActor("Empfang", [{ role: "front_desk", departmentId: null }]);
    for (const actor of [specialist, desk]) {
      const counts = await seen(actor);
      // What is her own stays: the views she kept, the lists she took out. Sums of days name no case.
      const open = ["saved_views", "exports", "metric_days", "metric_steps"];
      const others = Object.entries(counts).filter(([name]) => !open.includes(name));
      expect(others.filter(([, n]) => n !== 0)).toEqual([]);
    }
    const clear = (userId: string | null, departmentId: string | null) =>
      db.owner`insert into clearances (id, compartment, user_id, department_id) values (${v7()}, 'social', ${userId}, ${departmentId})`;
    await clear(desk.userId, null);
    expect((await seen(desk)).cases).toBe(1);
    await clear(null, "soziales");
    expect((await seen(specialist)).cases).toBe(0);
    await clear(null, "tiefbau");
    expect(Object.entries(await seen(specialist)).filter(([, n]) => n < 1)).toEqual([]);
    await db.owner`update clearances set revoked_at = now()`;
    expect([(await seen(specialist)).cases, (await seen(desk)).cases]).toEqual([0, 0]);
    await db.owner`update cases set service = null`;
  });
  it("it lets nobody change a case she does not see, nor look into it with `returning`", async () => {
    for (const actor of Object.values(people)) {
      const changed = await asRole(
        "klarfall_web",
        actor,
        (sql) => sql`update cases set subject = 'x' returning id`,
      );
      expect(changed).toHaveLength(0);
    }
  });
  it("it keeps the mailboxes to administrators, and what lies in them to the worker", async () => {
    await db.owner`insert into mailboxes (id, host, port, security, username, auth, secret) values (${v7()}, 'h', 993, 'tls', 'u', 'password', 's')`;
    const count = async (actor: Actor | null) =>
      (await asRole("klarfall_web", actor, (sql) => sql`select count(*)::int as n from mailboxes`))[0]?.n;
    expect(await count(people.administrator ?? null)).toBe(1);
    for (const actor of [specialist, people.foreign ?? null, people.disabled ?? null, null])
      expect(await count(actor)).toBe(0);
    await expect(
      asRole("klarfall_web", specialist, (sql) => sql`select 1 from mailbox_mails`),
    ).rejects.toThrow(/denied/);
  });
  it("it keeps the record to auditors", async () => {
    const count = async (actor: Actor | null) =>
      (await asRole("klarfall_web", actor, (sql) => sql`select count(*)::int as n from audit_entries`))[0]?.n;
    const auditor = await testActor("Revision", [{ role: "auditor", departmentId: null }]);
    expect(await count(auditor)).toBeGreaterThan(0);
    const others = Object.entries(people).filter(([who]) => !["auditor", "data_protection"].includes(who));
    for (const actor of [specialist, ...others.map(([, one]) => one)]) expect(await count(actor)).toBe(0);
  });
  it("it ends with the role: a moved specialist sees nothing any more", async () => {
    const moved = await testActor("Umzug", [{ role: "specialist", departmentId: "tiefbau" }]);
    expect((await seen(moved)).cases).toBe(1);
    await db.owner`update memberships set department_id = 'soziales' where user_id = ${moved.userId}`;
    expect((await seen(moved)).cases).toBe(0);
  });
  it("it takes no person from the connection before: the setting ends with the transaction", async () => {
    expect((await seen(specialist)).cases).toBe(1);
    expect((await seen(null)).cases).toBe(0);
  });
});
