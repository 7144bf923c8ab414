import "server-only";
import { readAs } from "@/db/client";
import type { Actor } from "../user/schema";
import { listDepartments } from "../user/store/account";
import { listMailboxes } from "./store/mailbox";

/** All mailboxes without their secrets, and the departments they may belong to. Row-level security shows them to administrators only. */
export const loadMailboxes = (actor: Actor) =>
  readAs(actor, async (tx) => ({
    mailboxes: await listMailboxes(tx),
    departments: await listDepartments(tx),
  }));
