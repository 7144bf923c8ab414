"use server";
import { asActor } from "@/db/client";
import { action, fresh } from "../action";
import { fail, ok } from "../result";
import { listDepartments } from "../user/store/account";
import { senderInput } from "./schema";
import { saveSenderRow } from "./store";

/** Sets who writes for a department. What was approved under the old name or signature and has not left becomes void. */
export const saveSender = action("administration", senderInput, (input, actor, at) =>
  fresh(
    asActor(actor, async (tx) => {
      const departments = await listDepartments(tx);
      const known = input.departmentId === null || departments.some((d) => d.id === input.departmentId);
      if (!known) return fail("bad_input");
      const saved = await saveSenderRow(tx, input, { userId: actor.userId, at });
      return saved ? ok(null) : fail("sender_stale");
    }),
  ),
);
