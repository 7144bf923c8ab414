import "server-only";
import type { Tx } from "@/db/client";
import { listClearances } from "@/lib/compartment/store";
import { listUsers } from "@/lib/user/store/account";
import { type CaseStanding, caseCan } from "../rules";

export type Colleague = { id: string; name: string; canHold: boolean };

/** Active people who may see this case, by name; `canHold` tells whom it can be given to. */
export async function colleaguesOf(tx: Tx, standing: CaseStanding): Promise<Colleague[]> {
  const everybody = await listUsers(tx);
  const cleared = await listClearances(tx);
  const free = { ...standing, status: "triaged", claimedBy: null } as const;
  return everybody
    .filter((person) => person.status === "active")
    .map(({ id, name, memberships }) => {
      const places = memberships.map((m) => m.departmentId);
      const clearances = cleared.filter(
        (c) => c.userId === id || (c.departmentId !== null && places.includes(c.departmentId)),
      );
      return { id, name, acting: { userId: id, memberships, clearances } };
    })
    .filter(({ acting }) => caseCan("view", standing, acting))
    .map(({ id, name, acting }) => ({ id, name, canHold: caseCan("claim", free, acting) }));
}
