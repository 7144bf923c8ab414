import { setTimeout as sleep } from "node:timers/promises";
import { asWorker } from "@/db/client";
import { ensureDovecot, startDovecot } from "@/e2e/support/dovecot";
import { openMailbox } from "@/lib/adapters/mail/imap";
import { sealed, storedAccess } from "@/lib/adapters/mail/mailbox-access";
import { closeThreads, parseApart } from "@/lib/adapters/mail/parse-apart";
import { prepareOriginal } from "@/lib/intake/prepare";
import { insertMailbox, type MailboxRow, mailboxById } from "@/lib/mailbox/store/mailbox";
import { stuckOriginals } from "@/lib/original/store";
import { takeAll } from "@/worker/mailbox";
import { report, timed } from "./measure";

/** Two cores: one case in the making on each. */
const WIDTH = 2;
const LARGE = 40 * 1024 * 1024;

/** Fetch, store, parse and prepare from a real IMAP server; each mail delivered three times, numbered anew in between. */
export async function benchMailbox(count: number): Promise<void> {
  if (!ensureDovecot()) return;
  const server = await startDovecot();
  try {
    const box = await mailbox(server.port, server.password);
    for (let n = 0; n < count; n++) server.deliver("bench", mail(n));
    const fetched = await timed(1, 1, () => look(box));
    const ids = await asWorker((tx) => stuckOriginals(tx, new Date(Date.now() + 60_000), count * 3));
    const prepared = await timed(ids.length, WIDTH, (i) => prepareOriginal(ids[i] ?? ""));
    report("fetched from IMAP and stored, mails a second", (count / fetched.seconds).toFixed(0));
    report(
      "fetched, stored, parsed and prepared, mails a second",
      (count / (fetched.seconds + prepared.seconds)).toFixed(0),
    );
    await again(server, box, count);
    await large();
  } finally {
    await server.stop();
    await closeThreads();
  }
}

async function again(
  server: Awaited<ReturnType<typeof startDovecot>>,
  box: MailboxRow,
  count: number,
): Promise<void> {
  for (let round = 0; round < 2; round++) {
    for (let n = 0; n < count; n++) server.deliver("bench", mail(n));
    if (round === 0) server.resetNumbers("bench");
    await sleep(1100);
    await look(box);
  }
  const left = await asWorker((tx) => stuckOriginals(tx, new Date(Date.now() + 60_000), 10));
  report("cases of mails delivered three times (expected 1.00 each)", (1 + left.length / count).toFixed(2));
}

/** How long a small mail waits that comes right behind one of 40 MB. */
async function large(): Promise<void> {
  const big = Buffer.concat([
    Buffer.from("From: a@b.example\r\nContent-Transfer-Encoding: base64\r\n\r\n"),
    Buffer.alloc(LARGE, "QUJD"),
  ]);
  await Promise.all([parseApart(mailBytes(1)), parseApart(mailBytes(2))]);
  const first = parseApart(big);
  const began = performance.now();
  await parseApart(mailBytes(3));
  report(
    "a mail behind one of 40 MB is read after, ms (expected < 1000)",
    (performance.now() - began).toFixed(0),
  );
  await first;
}

async function look(box: MailboxRow): Promise<void> {
  const access = storedAccess(box);
  const opened = access && (await openMailbox(access));
  if (!opened?.ok) throw new Error(opened?.fault ?? "no access");
  await takeAll(box.id, opened.mailbox);
  // Ended in order: a session of the server that still lives would write the old numbers back.
  await opened.mailbox.client.logout();
}

async function mailbox(port: number, secret: string): Promise<MailboxRow> {
  const where = { host: "127.0.0.1", port, security: "none", username: "bench", folder: "INBOX" } as const;
  const login = { auth: "password", secret, tokenUrl: "", clientId: "", clientSecret: "" } as const;
  const box = sealed({ ...where, ...login, departmentId: null });
  const row = await asWorker(async (tx) =>
    mailboxById(tx, await insertMailbox(tx, { ...box, createdBy: null })),
  );
  if (row === null) throw new Error("no mailbox");
  return row;
}

const mailBytes = (n: number): Buffer => Buffer.from(mail(n));

function mail(n: number): string {
  return `From: Kim Muster ${n} <kim${n}@example.org>\r\nTo: amt@altenbrueck.example\r\nSubject: Laterne\r\nMessage-ID: <imap-${n}@example.org>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nGuten Tag,\r\n\r\ndie Laterne vor der Gartenstraße ${n} ist seit ${1 + (n % 9)} Tagen dunkel.\r\n\r\nMit freundlichen Grüßen\r\nKim Muster\r\n`;
}
