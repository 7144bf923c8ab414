"use server";
import { revalidatePath } from "next/cache";
import { asActor } from "@/db/client";
import { action } from "../action";
import { type MailboxAccess, openMailbox, uidsOf } from "../adapters/mail/imap";
import { accessOf, sealed, storedAccess } from "../adapters/mail/mailbox-access";
import { done, fail, ok } from "../result";
import { mailboxIdInput, mailboxInput } from "./schema";
import { insertMailbox, mailboxById, saveActive } from "./store/mailbox";

/** Adds a mailbox; the worker begins to watch it within seconds. */
export const addMailbox = action("administration", mailboxInput, async (input, actor) => {
  await asActor(actor, (tx) => insertMailbox(tx, { ...sealed(input), createdBy: actor.userId }));
  revalidatePath("/administration/mailboxes");
  return done;
});

/** Tries out a mailbox as typed in, without keeping it. */
export const tryMailbox = action("administration", mailboxInput, async (input) => tried(accessOf(input)));

/** Tries out a stored mailbox. */
export const testMailbox = action("administration", mailboxIdInput, async ({ mailboxId }, actor) => {
  const box = await asActor(actor, (tx) => mailboxById(tx, mailboxId));
  const access = box && storedAccess(box);
  return access ? tried(access) : fail("mailbox_broken");
});

/** Stops watching a mailbox; what came from it stays. */
export const stopMailbox = action("administration", mailboxIdInput, async ({ mailboxId }, actor) => {
  await asActor(actor, (tx) => saveActive(tx, mailboxId, false));
  revalidatePath("/administration/mailboxes");
  return done;
});

/** Watches a mailbox again. */
export const startMailbox = action("administration", mailboxIdInput, async ({ mailboxId }, actor) => {
  await asActor(actor, (tx) => saveActive(tx, mailboxId, true));
  revalidatePath("/administration/mailboxes");
  return done;
});

async function tried(access: MailboxAccess) {
  const opened = await openMailbox(access);
  if (!opened.ok) return fail(`mailbox_${opened.fault}` as const);
  const mails = await uidsOf(opened.mailbox).catch(() => null);
  opened.mailbox.client.close();
  return mails === null ? fail("mailbox_broken") : ok({ mails: mails.length });
}
