import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asActor, asWorker } from "@/db/client";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { standing } from "@/db/testing-case";
import { type Dovecot, ensureDovecot, startDovecot } from "@/e2e/support/dovecot";
import { openMailbox } from "@/lib/adapters/mail/imap";
import { sealed, storedAccess } from "@/lib/adapters/mail/mailbox-access";
import { closeThreads } from "@/lib/adapters/mail/parse-apart";
import { prepareOriginal } from "@/lib/intake/prepare";
import { insertMailbox, listMailboxes, type MailboxRow, mailboxById } from "@/lib/mailbox/store/mailbox";
import type { Actor } from "@/lib/user/schema";
import { takeAll, watchMailbox } from "./mailbox";

const there = ensureDovecot();
let db: TestDatabase;
let server: Dovecot;
let admin: Actor;
beforeAll(async () => {
  if (!there) return;
  db = await testDatabase();
  server = await startDovecot();
  admin = await testActor("Andrea", [{ role: "administrator", departmentId: null }]);
});
afterAll(async () => {
  if (!there) return;
  await server.stop();
  await closeThreads();
  await db.close();
});

async function box(
  username: string,
  departmentId: string | null = null,
  password = server.password,
): Promise<MailboxRow> {
  const where = {
    host: "127.0.0.1",
    port: server.port,
    security: "none",
    username,
    folder: "INBOX",
  } as const;
  const login = { auth: "password", secret: password, tokenUrl: "", clientId: "", clientSecret: "" } as const;
  const input = { ...where, ...login, departmentId, createdBy: admin.userId };
  const id = await asActor(admin, (tx) => insertMailbox(tx, sealed(input)));
  const row = await asWorker((tx) => mailboxById(tx, id));
  if (row === null) throw new Error("no mailbox");
  return row;
}
async function look(row: MailboxRow): Promise<number> {
  const access = storedAccess(row);
  const opened = access && (await openMailbox(access));
  if (!opened?.ok) throw new Error(opened?.fault ?? "no access");
  await takeAll(row.id, opened.mailbox);
  // Ended in order: a session of the server that still lives would write the old numbers back.
  await opened.mailbox.client.logout();
  return opened.mailbox.uidValidity;
}
const mail = (n: number | string) =>
  `From: eva${n}@ast.example\r\nTo: amt@stadt.example\r\nMessage-ID: <${n}@ast.example>\r\nSubject: Laterne ${n}\r\n\r\nDie Laterne ${n} ist aus.\r\n`;
const stored = async (row: MailboxRow) => {
  const rows = await db.owner`select id from originals where source = ${`imap:${row.id}`} order by stored_at`;
  return rows.map((r) => String(r.id));
};
const taken = async (row: MailboxRow) =>
  (await db.owner`select count(*)::int as n from mailbox_mails where mailbox_id = ${row.id}`)[0]?.n;
async function until(done: () => Promise<boolean>): Promise<void> {
  for (let n = 0; n < 200 && !(await done()); n++) await sleep(100);
}

describe.skipIf(!there)("a mailbox", () => {
  it("it takes each mail once, delivered three times and numbered anew in between (R2)", async () => {
    const row = await box("dreimal");
    for (let n = 0; n < 20; n++) server.deliver("dreimal", mail(n));
    const first = await look(row);
    for (let n = 0; n < 20; n++) server.deliver("dreimal", mail(n));
    await look(row);
    server.resetNumbers("dreimal");
    await sleep(1100);
    for (let n = 0; n < 20; n++) server.deliver("dreimal", mail(n));
    expect(await look(row)).not.toBe(first);
    expect(await stored(row)).toHaveLength(20);
    expect(await taken(row)).toBe(20 + 20 + 60);
    expect(await asWorker((tx) => mailboxById(tx, row.id))).toMatchObject({ state: "watched", missing: 0 });
  });

  it("it changes nothing on the server: every mail lies there as before, unread", async () => {
    const row = await box("unberuehrt");
    server.deliver("unberuehrt", mail("u"));
    await look(row);
    const access = storedAccess(row);
    const opened = access && (await openMailbox(access));
    if (!opened?.ok) throw new Error("not open");
    const found = await opened.mailbox.client.fetchOne("1", { flags: true });
    opened.mailbox.client.close();
    expect(found && [...(found.flags ?? [])].filter((flag) => flag !== "\\Recent")).toEqual([]);
  });

  it("it makes one case of a mail in two mailboxes and tells it of the other department", async () => {
    const [one, two] = [await box("amt-eins", "tiefbau"), await box("amt-zwei", "buergerbuero")];
    server.deliver("amt-eins", `Delivered-To: amt-eins@stadt.example\r\n${mail("zwei-faecher")}`);
    server.deliver("amt-zwei", `Delivered-To: amt-zwei@stadt.example\r\n${mail("zwei-faecher")}`);
    await look(one);
    await look(two);
    const [first = "", second = ""] = [...(await stored(one)), ...(await stored(two))];
    const opened = await prepareOriginal(first);
    const again = await prepareOriginal(second);
    expect([opened.state, again.state]).toEqual(["prepared", "duplicate"]);
    const { story } = await standing(opened.state === "prepared" ? opened.caseId : "");
    expect(story.filter((type) => type === "message.repeated")).toHaveLength(1);
  });

  it("it leaves a mail free to be prepared while the note about it is being written", async () => {
    const row = await box("gleichzeitig");
    server.deliver("gleichzeitig", mail("gleichzeitig"));
    await look(row);
    const [id = ""] = await stored(row);
    await db.owner.begin(async (tx) => {
      await tx`insert into mailbox_mails (mailbox_id, uid_validity, uid, original_id) values (${row.id}, 1, 1, ${id})`;
      expect((await prepareOriginal(id)).state).toBe("prepared");
    });
  });

  it("it prepares each mailbox in a queue of its own", async () => {
    const row = await box("eigene-reihe");
    server.deliver("eigene-reihe", mail("reihe"));
    await look(row);
    const queues =
      await db.owner`select q.queue_name from graphile_worker._private_job_queues q where q.queue_name = ${`imap:${row.id}`}`;
    expect(queues).toHaveLength(1);
  });

  it("it hears of new mail at once, and comes back after the server went away", async () => {
    const row = await box("lauscht");
    const stop = new AbortController();
    const watching = watchMailbox(row, stop.signal);
    await until(async () => (await asWorker((tx) => mailboxById(tx, row.id)))?.state === "watched");
    const began = performance.now();
    server.deliver("lauscht", mail("neu"));
    await until(async () => (await stored(row)).length === 1);
    expect(await stored(row)).toHaveLength(1);
    expect(performance.now() - began).toBeLessThan(15_000);
    stop.abort();
    await watching;
  });

  it("it says what is wrong, in a code and without the server's words", async () => {
    const wrong = await box("falsch", null, "nicht-geheim");
    const access = storedAccess(wrong);
    expect(access && (await openMailbox(access))).toEqual({ ok: false, fault: "refused" });
    expect(access && (await openMailbox({ ...access, port: 1 }))).toEqual({
      ok: false,
      fault: "unreachable",
    });
    const right = storedAccess(await box("ordner"));
    expect(right && (await openMailbox({ ...right, folder: "Gibtsnicht" }))).toEqual({
      ok: false,
      fault: "no_folder",
    });
    expect(right && (await openMailbox({ ...right, host: "mail.example" }))).toEqual({
      ok: false,
      fault: "insecure",
    });
  });
});

describe.skipIf(!there)("the settings of mailboxes", () => {
  it("they are seen by administrators only, and their secrets are sealed (S4)", async () => {
    const row = await box("geheim");
    expect(row.secret).not.toContain(server.password);
    const clerk = await testActor("Carla", [{ role: "front_desk", departmentId: null }]);
    expect(await asActor(clerk, listMailboxes)).toEqual([]);
    const seen = await asActor(admin, listMailboxes);
    expect(seen.map((m) => m.id)).toContain(row.id);
    expect(Object.keys(seen[0] ?? {})).not.toContain("secret");
  });
});
