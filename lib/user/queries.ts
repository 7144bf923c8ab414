import "server-only";
import { readAs } from "@/db/client";
import type { Actor } from "./schema";
import { listDepartments, listUsers } from "./store/account";

/** All accounts and departments, for the administration. */
export const loadAccounts = (actor: Actor) =>
  readAs(actor, async (tx) => ({ users: await listUsers(tx), departments: await listDepartments(tx) }));
