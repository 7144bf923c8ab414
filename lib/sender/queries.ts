import "server-only";
import { readAs } from "@/db/client";
import { townSender } from "../adapters/town";
import type { Actor } from "../user/schema";
import { listDepartments } from "../user/store/account";
import { listSenders } from "./store";

/** Who writes for whom, what stands where nothing is set, and the departments. */
export const loadSenders = (actor: Actor) =>
  readAs(actor, async (tx) => ({
    senders: await listSenders(tx),
    town: townSender(),
    departments: await listDepartments(tx),
  }));
