import "server-only";
import { readAs } from "@/db/client";
import { now } from "../clock";
import { berlinDay } from "../deadline/rules/working-time";
import { peopleWithPasskey } from "../passkey/store";
import { peopleWithAuthenticator } from "../second-factor/store";
import { canDeputise } from "./rules";
import type { Actor } from "./schema";
import { listDepartments, listUsers } from "./store/account";
import { deputiesOf } from "./store/deputy";

/** All accounts and departments, for the administration. */
export const loadAccounts = (actor: Actor) =>
  readAs(actor, async (tx) => {
    const secured = new Set([...(await peopleWithAuthenticator(tx)), ...(await peopleWithPasskey(tx))]);
    const users = (await listUsers(tx)).map((user) => ({ ...user, secured: secured.has(user.id) }));
    return { users, departments: await listDepartments(tx) };
  });

/** Who stands in for the person, who could, and for whom she stands in, by name. */
export async function loadDeputies(actor: Actor) {
  const today = berlinDay(now());
  return readAs(actor, async (tx) => {
    const people = (await listUsers(tx)).filter((p) => p.status === "active" && p.id !== actor.userId);
    const able = people.filter((p) => canDeputise(actor.memberships, p.memberships));
    return {
      today,
      deputies: await deputiesOf(tx, actor.userId, today),
      candidates: able.map(({ id, name }) => ({ id, name })),
      standsInFor: people.filter((p) => actor.standsInFor.includes(p.id)).map((p) => p.name),
    };
  });
}
