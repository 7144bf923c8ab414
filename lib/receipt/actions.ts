"use server";
import { asActor } from "@/db/client";
import { action, fresh } from "../action";
import { ok } from "../result";
import { receiptInput } from "./schema";
import { switchReceipts } from "./store";

/** Switches automatic receipts on or off. */
export const setReceipts = action("administration", receiptInput, (input, actor, at) =>
  fresh(
    asActor(actor, async (tx) => {
      await switchReceipts(tx, { active: input.active, userId: actor.userId, at });
      return ok(null);
    }),
  ),
);
