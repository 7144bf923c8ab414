import "server-only";
import { readAs } from "@/db/client";
import { mayEnter } from "../user/rules";
import type { Actor } from "../user/schema";
import { unseenMentions } from "./store";

/** The calls a person has not looked at; none for whoever sees no cases. */
export async function loadMentions(actor: Actor) {
  return mayEnter("queue", actor) ? readAs(actor, (tx) => unseenMentions(tx, actor.userId)) : [];
}
export type Mention = Awaited<ReturnType<typeof loadMentions>>[number];
