import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { mailboxes } from "@/db/schema/mailbox";
import type { MailboxFault, MailboxInput, MailboxState } from "../schema";

export type MailboxRow = typeof mailboxes.$inferSelect;

/** Keeps a new mailbox; its secrets come sealed. */
export async function insertMailbox(
  tx: Tx,
  box: MailboxInput & { createdBy: string | null },
): Promise<string> {
  const id = v7();
  await tx.insert(mailboxes).values({ ...box, id });
  return id;
}

/** All mailboxes, for the settings page; the secrets stay here. */
export async function listMailboxes(tx: Tx) {
  const rows = await tx.select().from(mailboxes).orderBy(asc(mailboxes.createdAt));
  return rows.map(({ secret: _secret, clientSecret: _clientSecret, ...row }) => row);
}

/** The mailboxes to be watched. */
export async function activeMailboxes(tx: Tx): Promise<MailboxRow[]> {
  return tx.select().from(mailboxes).where(eq(mailboxes.active, true)).orderBy(asc(mailboxes.createdAt));
}

/** One mailbox with its sealed secrets. */
export async function mailboxById(tx: Tx, id: string): Promise<MailboxRow | null> {
  const rows = await tx.select().from(mailboxes).where(eq(mailboxes.id, id));
  return rows[0] ?? null;
}

/** Switches the watching on or off; false where it stood so already. */
export async function saveActive(tx: Tx, id: string, active: boolean): Promise<boolean> {
  const rows = await tx
    .update(mailboxes)
    .set({ active, state: "waiting", fault: null, version: sql`${mailboxes.version} + 1` })
    .where(and(eq(mailboxes.id, id), eq(mailboxes.active, !active)))
    .returning({ id: mailboxes.id });
  return rows.length > 0;
}

/** What the last look at a mailbox found. */
export type MailboxLook = {
  state: MailboxState;
  fault: MailboxFault | null;
  missing?: number;
  uidValidity?: number;
  modseq?: bigint | null;
  checkedAt: Date;
};

/** Records what the last look at a mailbox found. */
export async function saveLook(tx: Tx, id: string, look: MailboxLook): Promise<void> {
  await tx.update(mailboxes).set(look).where(eq(mailboxes.id, id));
}
