"use server";
import { asActor } from "@/db/client";
import { action, fresh } from "../action";
import { queueText } from "../case/rules/queue-address";
import { queueQuery } from "../case/schema/queue";
import { done, fail } from "../result";
import { savedViewIdInput, saveViewInput } from "./schema";
import { deleteSavedView, insertSavedView } from "./store";

/** Keeps the queue as it is filtered and sorted. Only what the address may say is kept. */
export const saveView = action("queue", saveViewInput, (input, actor, at) => {
  const query = queueText(queueQuery.parse(Object.fromEntries(new URLSearchParams(input.query))));
  const view = { userId: actor.userId, name: input.name, query, at };
  return fresh(
    asActor(actor, async (tx) => ((await insertSavedView(tx, view)) ? done : fail("too_many_views"))),
  );
});

/** Removes a kept view of the person herself. */
export const removeView = action("queue", savedViewIdInput, ({ id }, actor) =>
  fresh(
    asActor(actor, async (tx) =>
      (await deleteSavedView(tx, actor.userId, id)) ? done : fail("view_not_found"),
    ),
  ),
);
