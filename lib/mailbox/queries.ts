import "server-only";
import { asWorker, readAs } from "@/db/client";
import type { Actor } from "../user/schema";
import { listDepartments } from "../user/store/account";
import { activeMailboxes, listMailboxes } from "./store/mailbox";

/** All mailboxes without their secrets, and the departments they may belong to. Row-level security shows them to administrators only. */
export const loadMailboxes = (actor: Actor) =>
  readAs(actor, async (tx) => ({
    mailboxes: await listMailboxes(tx),
    departments: await listDepartments(tx),
  }));

/** Where the watched mailboxes stand, for the operator's monitoring: states and numbers only. */
export const loadMailboxCounts = () =>
  asWorker(async (tx) => (await activeMailboxes(tx)).map(({ state, missing }) => ({ state, missing })));
