"use server";
import { asActor } from "@/db/client";
import { action, fresh } from "../action";
import { queueText } from "../case/rules/queue-address";
import { queueQuery } from "../case/schema/queue";
import { done, fail } from "../result";
import { departmentsLed } from "../user/rules";
import type { Actor } from "../user/schema";
import { savedViewIdInput, saveViewInput } from "./schema";
import { deleteSavedView, insertSavedView } from "./store";

/**
 * Keeps the queue as it is filtered and sorted, for the person or for a department she leads. Only what the address may
 * say is kept.
 */
export const saveView = action("queue", saveViewInput, async (input, actor, at) => {
  const { departmentId } = input;
  if (departmentId !== null && !leads(actor, departmentId)) return fail("forbidden");
  const query = queueText(queueQuery.parse(Object.fromEntries(new URLSearchParams(input.query))));
  const view = { userId: actor.userId, departmentId, name: input.name, query, at };
  return fresh(
    asActor(actor, async (tx) => ((await insertSavedView(tx, view)) ? done : fail("too_many_views"))),
  );
});

const leads = ({ memberships }: Actor, departmentId: string): boolean =>
  departmentsLed(memberships)?.includes(departmentId) ?? true;

/** Removes a kept view: her own, or one of a department she leads. */
export const removeView = action("queue", savedViewIdInput, ({ id }, actor) =>
  fresh(
    asActor(actor, async (tx) =>
      (await deleteSavedView(tx, actor.userId, departmentsLed(actor.memberships), id))
        ? done
        : fail("view_not_found"),
    ),
  ),
);
