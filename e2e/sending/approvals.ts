import { asWorker, type Tx } from "@/db/client";
import { testCase } from "@/db/testing-case";
import { testFiles } from "@/db/testing-file";
import { sha256 } from "@/lib/adapters/hash";
import { outgoingMessageId } from "@/lib/adapters/mail/reply-token";
import { townSender } from "@/lib/adapters/town";
import type { CaseRow } from "@/lib/case/store/change";
import { approvedContent } from "@/lib/draft/rules";
import { draftById, insertDraft } from "@/lib/draft/store/draft";
import { approveAndQueue, cancelQueued } from "@/lib/draft/store/outbox";
import { env } from "@/lib/env";
import { filesFor } from "./files";

/** How many approvals share a case, so that their ends meet at one locked row. */
const PER_CASE = 10;
/** One in so many is taken back by its approver, and one draft beside each of these is never approved. */
const UNDONE_EVERY = 12;

/** What is hard to carry unchanged: lone dots, lines of mbox files, long lines, blanks at the end, other scripts. */
const HARD = [
  "Guten Tag,\n\nwelche Straße meinen Sie?\n.\n..\nein Punkt allein",
  "From hier an zählt jedes Zeichen.\nFrom: niemand@example.org\n\n=20 =C3=A4 bleibt, wie es ist.",
  `Eine lange Zeile: ${"Wort ".repeat(300)}Ende`,
  "Leerzeichen am Ende   \n\n\nund leere Zeilen davor\n",
  "Дякуємо за лист.\nشكرا لرسالتكم.\nÇok teşekkürler – 12 €, § 5, „Anführung“.",
  "--\nQUIT\r\nRSET\r\nMAIL FROM:<x@example.org>",
];

/** Approves `count` messages with hard texts, takes some back at once, and leaves some drafts unapproved. */
export async function approveMany(count: number, userId: string): Promise<void> {
  let caseFile = await testCase();
  for (let n = 0; n < count; n++) {
    if (n > 0 && n % PER_CASE === 0) caseFile = await testCase();
    const current = caseFile;
    const undone = n % UNDONE_EVERY === UNDONE_EVERY - 1;
    await asWorker(async (tx) => {
      const outboxId = await approveOne(tx, current, userId, n);
      if (!undone) return;
      await cancelQueued(tx, outboxId, new Date());
      await draft(tx, current, userId, `nie freigegeben ${n}`);
    });
  }
}

async function approveOne(tx: Tx, caseFile: CaseRow, userId: string, n: number): Promise<string> {
  const row = await draftById(tx, await draft(tx, caseFile, userId, `${HARD[n % HARD.length]}\nNummer ${n}`));
  if (row === null) throw new Error("draft is gone");
  const { KLARFALL_SECRET, KLARFALL_MAIL } = env();
  const at = new Date();
  const files = await testFiles(tx, row, userId, filesFor(n));
  return approveAndQueue(tx, {
    sender: townSender(),
    draft: row,
    files,
    caseVersion: caseFile.version,
    userId,
    contentHash: sha256(approvedContent({ ...row, ...townSender() }, files)),
    messageIdOf: (id) => outgoingMessageId(KLARFALL_SECRET, KLARFALL_MAIL, caseFile.number, id),
    inReplyTo: null,
    at,
    sendAt: at,
  });
}

const draft = (tx: Tx, caseFile: CaseRow, userId: string, body: string): Promise<string> =>
  insertDraft(tx, {
    caseId: caseFile.id,
    kind: "status_update",
    language: "de",
    recipient: `empfang-${caseFile.number}@ast.example`,
    subject: `Sachstand: Ihr Anliegen ${caseFile.number}, „Straßenlaterne“`,
    body,
    userId,
  });
