import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { originals } from "@/db/schema/intake";
import { mailboxes, mailboxMails } from "@/db/schema/mailbox";

/** A mail in a mailbox: the number alone means nothing without the validity it was given under (RFC 3501, 2.3.1.1). */
export type MailPlace = { mailboxId: string; uidValidity: number; uid: number };

/** Notes that a mail is with us; a second note of the same changes nothing. */
export async function recordMail(
  tx: Tx,
  place: MailPlace,
  originalId: string | null,
  at: Date,
): Promise<void> {
  await tx
    .insert(mailboxMails)
    .values({ ...place, originalId, takenAt: at })
    .onConflictDoNothing();
}

/** The numbers that are with us, of one mailbox under one validity. */
export async function knownUids(tx: Tx, mailboxId: string, uidValidity: number): Promise<Set<number>> {
  const rows = await tx
    .select({ uid: mailboxMails.uid })
    .from(mailboxMails)
    .where(and(eq(mailboxMails.mailboxId, mailboxId), eq(mailboxMails.uidValidity, uidValidity)));
  return new Set(rows.map((row) => row.uid));
}

/** How many mails of a mailbox were too large to take: a person has to look at them there. */
export async function refusedMails(tx: Tx, mailboxId: string, uidValidity: number): Promise<number> {
  const rows = await tx
    .select({ n: sql<number>`count(*)::int` })
    .from(mailboxMails)
    .where(
      and(
        eq(mailboxMails.mailboxId, mailboxId),
        eq(mailboxMails.uidValidity, uidValidity),
        isNull(mailboxMails.originalId),
      ),
    );
  return rows[0]?.n ?? 0;
}

/** The department of the mailbox that a delivery came from; null for other sources and for mailboxes of none. */
export async function departmentOfSource(tx: Tx, source: string): Promise<string | null> {
  if (!source.startsWith("imap:")) return null;
  const rows = await tx
    .select({ department: mailboxes.departmentId })
    .from(mailboxes)
    .where(eq(mailboxes.id, source.slice(5)));
  return rows[0]?.department ?? null;
}

/** Whether a case has a settled delivery of that source, other than the one that is settled right now. */
export async function cameFrom(tx: Tx, caseId: string, source: string): Promise<boolean> {
  const rows = await tx
    .select({ n: sql<number>`count(*)::int` })
    .from(originals)
    .where(and(eq(originals.caseId, caseId), eq(originals.source, source)));
  return (rows[0]?.n ?? 0) > 1;
}
