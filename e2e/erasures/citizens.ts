import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { asActor, asWorker } from "@/db/client";
import { testFiles } from "@/db/testing-file";
import { sha256 } from "@/lib/adapters/hash";
import { townSender } from "@/lib/adapters/town";
import { acceptCertain } from "@/lib/case/store/accept";
import { lockCase, saveChange } from "@/lib/case/store/change";
import { approvedContent } from "@/lib/draft/rules";
import { draftsOf } from "@/lib/draft/store/draft";
import { approveAndQueue } from "@/lib/draft/store/outbox";
import { prepareOriginal } from "@/lib/intake/prepare";
import { receiveMail } from "@/lib/intake/receive";
import { markBounced } from "@/lib/mailbox/store/bounced";
import { insertSavedView } from "@/lib/saved-view/store";
import { appendEvents } from "@/lib/timeline/store";

/** An invented citizen whose surname stands nowhere else. */
export type Citizen = { surname: string; email: string };

/** Who works on the case. */
type Clerk = { userId: string };

/** The citizen with this number; letters only, as names are. */
export function citizenOf(n: number): Citizen {
  const letters = [...String(n).padStart(4, "0")].map((digit) => "abdefgklmo"[Number(digit)]).join("");
  return { surname: `Quastenberg${letters}`, email: `k.quastenberg${letters}@post.example` };
}

const mail = ({ surname, email }: Citizen): string =>
  [
    `From: Karla ${surname} <${email}>`,
    "To: buergerservice@altenbrueck.example",
    `Message-ID: <${surname}@post.example>`,
    `Subject: Laterne bei ${surname}`,
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="teil"',
    "",
    "--teil",
    "Content-Type: text/plain; charset=utf-8",
    "",
    `Guten Tag,\n\ndie Laterne vor dem Haus Lindenweg 5 ist seit drei Tagen aus.\n\nMit freundlichen Grüßen\nKarla ${surname}`,
    "--teil",
    `Content-Type: text/plain; name="${surname}.txt"`,
    `Content-Disposition: attachment; filename="${surname}.txt"`,
    "",
    `Eigentümerin: Karla ${surname}`,
    "--teil--",
    "",
  ].join("\r\n");

/**
 * Lets a citizen leave traces wherever Klarfall keeps something: a mail with a file, taken from the watched folder and
 * prepared, confirmed details, a note, an approved answer, a dead address, a saved view. Her case is closed at the end.
 */
export async function leaveTraces(citizen: Citizen, clerk: Clerk, inbox: string): Promise<string> {
  const bytes = new TextEncoder().encode(mail(citizen));
  mkdirSync(join(inbox, "done"), { recursive: true });
  writeFileSync(join(inbox, "done", `${sha256(bytes).slice(0, 12)}.eml`), bytes);
  const stored = await receiveMail(bytes, "folder");
  const prepared = await prepareOriginal(stored.ok ? stored.value.id : "");
  if (prepared.state !== "prepared") throw new Error(`not prepared: ${prepared.state}`);
  await work(prepared.caseId, citizen, clerk);
  return prepared.caseId;
}

async function work(caseId: string, { surname, email }: Citizen, clerk: Clerk): Promise<void> {
  const at = new Date();
  const by = { actorKind: "person", actorId: clerk.userId, at } as const;
  await asWorker(async (tx) => {
    const caseFile = await lockCase(tx, caseId);
    if (caseFile === null) throw new Error("no case");
    const accepted = await acceptCertain(tx, caseFile, clerk.userId, at);
    await appendEvents(tx, caseId, [{ ...by, type: "note.added", data: { text: `Rückruf bei ${surname}` } }]);
    const [draft] = await draftsOf(tx, caseId);
    const sender = townSender();
    if (draft) {
      const leaflet = new TextEncoder().encode(`Bescheid für ${surname}`);
      const files = await testFiles(tx, draft, clerk.userId, [{ name: `${surname}.txt`, bytes: leaflet }]);
      await approveAndQueue(tx, {
        draft,
        files,
        sender,
        caseVersion: caseFile.version,
        userId: clerk.userId,
        contentHash: sha256(approvedContent({ ...draft, ...sender }, files)),
        messageIdOf: (id) => `<${id}@altenbrueck.example>`,
        inReplyTo: `<${surname}@post.example>`,
        at,
        sendAt: at,
      });
    }
    await markBounced(tx, { address: email, hard: true, status: "5.1.1" }, at);
    const closed = { status: "closed", closedAt: at, outcome: "resolved", departmentId: "tiefbau" } as const;
    const data = { outcome: "resolved", note: `Frau ${surname} ist einverstanden` };
    await saveChange(tx, accepted ?? caseFile, closed, [{ ...by, type: "case.closed", data }]);
  });
  const view = { name: `Karla ${surname}`, query: "view=desk", departmentId: null };
  await asActor(clerk, (tx) => insertSavedView(tx, { ...view, userId: clerk.userId, at }));
}
