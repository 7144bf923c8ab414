import { asWorker } from "@/db/client";
import { type FetchedMail, mailsOf, type OpenMailbox, openMailbox, uidsOf } from "@/lib/adapters/mail/imap";
import { storedAccess } from "@/lib/adapters/mail/mailbox-access";
import { now } from "@/lib/clock";
import { receiveMail } from "@/lib/intake/receive";
import { log } from "@/lib/log";
import type { MailboxFault } from "@/lib/mailbox/schema";
import { type MailboxRow, saveLook } from "@/lib/mailbox/store/mailbox";
import { knownUids, recordMail, refusedMails } from "@/lib/mailbox/store/mails";
import { MAX_ORIGINAL_BYTES } from "@/lib/original/schema";

/** Between two comparisons of mailbox and database; new mail is heard of at once (IDLE). */
const COMPARE_EVERY_MS = 5 * 60_000;
/** After the first failure, the second …; a mailbox that is down is tried again for ever. */
const BACK_OFF_MS = [2_000, 10_000, 60_000, 300_000] as const;

/** Watches one mailbox until told to stop. Its faults are its own: no other mailbox waits for it. */
export async function watchMailbox(box: MailboxRow, stop: AbortSignal): Promise<void> {
  let failures = 0;
  while (!stop.aborted) {
    const fault = await session(box, stop, () => {
      failures = 0;
    });
    if (stop.aborted) return;
    await asWorker((tx) => saveLook(tx, box.id, { state: "failed", fault, checkedAt: now() })).catch(
      () => undefined,
    );
    log.warn({ mailboxId: box.id, fault }, "mailbox cannot be read");
    await pause(BACK_OFF_MS[Math.min(failures, BACK_OFF_MS.length - 1)] ?? 300_000, stop);
    failures += 1;
  }
}

/** One connection from opening to its end; gives why it ended. */
async function session(box: MailboxRow, stop: AbortSignal, reached: () => void): Promise<MailboxFault> {
  const access = storedAccess(box);
  if (access === null) return "broken";
  const opened = await openMailbox(access);
  if (!opened.ok) return opened.fault;
  const { client } = opened.mailbox;
  const close = () => client.close();
  stop.addEventListener("abort", close, { once: true });
  try {
    while (!stop.aborted && client.usable) {
      await takeAll(box.id, opened.mailbox);
      reached();
      await somethingNew(opened.mailbox, stop);
    }
    return "unreachable";
  } catch (error) {
    log.warn(
      { mailboxId: box.id, err: error instanceof Error ? error.name : "unknown" },
      "mailbox session ended",
    );
    return "unreachable";
  } finally {
    stop.removeEventListener("abort", close);
    client.close();
  }
}

/**
 * Takes what lies in the mailbox and not with us, and says whether the two agree afterwards. Under a new validity all
 * numbers are new, and the bytes tell which mails are known. Nothing on the server is changed.
 */
export async function takeAll(mailboxId: string, mailbox: OpenMailbox): Promise<void> {
  const { uidValidity, modseq } = mailbox;
  const known = await asWorker((tx) => knownUids(tx, mailboxId, uidValidity));
  const fresh = (await uidsOf(mailbox)).filter((uid) => !known.has(uid));
  for await (const mail of mailsOf(mailbox, fresh, MAX_ORIGINAL_BYTES))
    await takeOne({ mailboxId, uidValidity, uid: mail.uid }, mail);
  const missing = await asWorker(async (tx) => {
    const missing = await refusedMails(tx, mailboxId, uidValidity);
    const state = missing === 0 ? "watched" : "differs";
    await saveLook(tx, mailboxId, { state, fault: null, missing, uidValidity, modseq, checkedAt: now() });
    return missing;
  });
  if (missing > 0) log.error({ mailboxId, missing }, "mailbox and database differ");
}

type Place = { mailboxId: string; uidValidity: number; uid: number };

/** The original is committed first; only then the mail counts as taken. */
async function takeOne(place: Place, mail: FetchedMail): Promise<void> {
  const receipt = mail.bytes
    ? await receiveMail(mail.bytes, `imap:${place.mailboxId}`, mail.arrivedAt ?? now())
    : null;
  await asWorker((tx) => recordMail(tx, place, receipt?.ok ? receipt.value.id : null, now()));
}

/** Waits for news of the server, the end of the connection, the next comparison, or the order to stop. */
function somethingNew({ client }: OpenMailbox, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const settle = () => {
      clearTimeout(timer);
      client.off("exists", settle).off("close", settle);
      stop.removeEventListener("abort", settle);
      resolve();
    };
    const timer = setTimeout(settle, COMPARE_EVERY_MS);
    client.on("exists", settle).on("close", settle);
    stop.addEventListener("abort", settle, { once: true });
    if (stop.aborted || !client.usable) return settle();
    client.idle().catch(() => undefined);
  });
}

function pause(ms: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const settle = () => {
      clearTimeout(timer);
      stop.removeEventListener("abort", settle);
      resolve();
    };
    const timer = setTimeout(settle, ms);
    stop.addEventListener("abort", settle, { once: true });
  });
}
