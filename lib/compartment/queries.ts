import "server-only";
import { readAs } from "@/db/client";
import { caseCan } from "../case/rules";
import type { Actor } from "../user/schema";
import { listDepartments, listUsers } from "../user/store/account";
import { COMPARTMENTS } from "./schema";
import { listClearances, sealedCases } from "./store";

/**
 * Every compartment with who may look into it, for the administration. `deskCleared`: whether an active person of the
 * front desk can sort what comes in there; where nobody can, it stays sealed.
 */
export async function loadCompartments(actor: Actor) {
  return readAs(actor, async (tx) => {
    const clearances = await listClearances(tx);
    const people = (await listUsers(tx)).filter((person) => person.status === "active");
    const compartments = COMPARTMENTS.map((compartment) => {
      const own = clearances.filter((c) => c.compartment === compartment);
      const incoming = { status: "received", departmentId: null, claimedBy: null, compartment } as const;
      return {
        compartment,
        departments: own.filter((c) => c.departmentId !== null),
        people: own.filter((c) => c.userId !== null),
        deskCleared: people.some(({ id, memberships }) =>
          caseCan("triage", incoming, {
            userId: id,
            memberships,
            clearances: own.filter((c) => c.userId === id),
          }),
        ),
      };
    });
    return {
      compartments,
      departments: await listDepartments(tx),
      people: people.map(({ id, name }) => ({ id, name })),
    };
  });
}

/** What lies before the front desk sealed, or the one case of a number; empty for everybody else. */
export const loadSealed = (actor: Actor, number: string | null = null) =>
  readAs(actor, (tx) => sealedCases(tx, number));
