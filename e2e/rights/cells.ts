import { caseCan, refusal } from "@/lib/case/rules";
import { hasRole, homeOf, mayEnter } from "@/lib/user/rules";
import type { Endpoint } from "./found";
import type { Row, Target } from "./rows";
import { type Person, STATES, type State, type World } from "./world";

/** One question of the matrix: this endpoint, asked by this person in this state, about this case. */
export type Cell = { endpoint: Endpoint; row: Row; person: Person; state: State; target: Target };

/** Every question about one endpoint. Who is not let in at all is asked about one case only. */
export function cellsOf(endpoint: Endpoint, row: Row, { people, targets }: World): Cell[] {
  if (row.kind === "open" || row.kind === "job") return [];
  return people.flatMap((person) =>
    STATES.flatMap((state) => {
      const admitted = row.kind === "case" && state === "active" && mayEnter("queue", person.acting);
      const about = admitted ? targets : targets.slice(0, 1);
      return about.map((target) => ({ endpoint, row, person, state, target }));
    }),
  );
}

/** What the tables of rights say about it. */
export function expected({ endpoint, row, person, state, target }: Cell): string {
  if (state !== "active") return "out";
  if (row.kind === "open" || row.kind === "job") return "in";
  if (row.kind === "signedIn") return row.none ? "hidden" : "in";
  const hidden = endpoint.name.startsWith("route") && row.kind === "case";
  if (row.area !== null && !mayEnter(row.area, person.acting)) {
    if (row.kind === "area" && row.orElse === "home") return `to ${homeOf(person.acting)}`;
    return hidden ? "hidden" : "forbidden";
  }
  if (row.kind === "area") return row.none ? "hidden" : "in";
  return onCase(row, person, target);
}

function onCase(row: Extract<Row, { kind: "case" }>, { acting }: Person, { standing }: Target): string {
  if (!caseCan("view", standing, acting)) {
    const told = row.options.sealed && standing.compartment !== null && hasRole(acting, ["front_desk"]);
    return told ? "in" : "hidden";
  }
  return row.verb === "view" ? "in" : (refusal(row.verb, standing, acting) ?? "in");
}

/** The cases of which something may be given out to this person in this state. */
export function mayShow({ person, state }: Cell, { standing }: Target): boolean {
  return state === "active" && caseCan("view", standing, person.acting);
}

/** A question in words, for whoever has to mend the answer. */
export const told = ({ endpoint, person, state, target }: Cell): string =>
  `${endpoint.name} · ${person.name} (${state}) · ${target.name}`;
