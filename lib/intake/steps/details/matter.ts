import { clientsOf } from "./clients";
import { relativeOf } from "./kin";
import type { Found } from "./match";
import { nameTokens, samePerson } from "./names";
import type { Birth } from "./people";
import type { Person } from "./persons";
import type { Need, Scene } from "./scene";
import type { Writer } from "./writings";

/** Whose matter it is, and who writes for them. */
export type Matter = { applicant: Writer | null; agent: Writer | null; person: Person | null };

/** Who and what the letter is about, from everybody in it. */
export function matterOf(
  scene: Scene,
  need: Need,
  writers: readonly Writer[],
  people: readonly Person[],
  births: readonly Birth[],
): Matter {
  const writer = writers[0] ?? signerOf(people);
  const other =
    clientsOf(scene, need.kind).find((p) => writer === null || !samePerson(p.name, writer.name)) ??
    people.find((p) => p.role === "client" || p.role === "notifier") ??
    relativeOf(scene, need, writer, people, births);
  if (other === undefined || isSelf(other, writer)) return { applicant: writer, agent: null, person: null };
  const { name, source, start, end } = other;
  const applicant: Writer = { name, source, start, end, score: other.score - 0.03, own: false };
  const agent =
    writers.find((w) => w.name !== name && (!samePerson(w.name, name) || isFamilyOf(other, w))) ?? null;
  return { applicant, agent, person: other };
}

/** A client of the same full name is the writer speaking of themselves. */
function isSelf(other: Person, writer: Writer | null): boolean {
  if (writer === null || other.role !== "client" || nameTokens(writer.name).length < 2) return false;
  return samePerson(other.name, writer.name) && !isFamilyOf(other, writer);
}

/** Where nobody signs, who answers on site is who writes. */
function signerOf(people: readonly Person[]): Writer | null {
  const found = people.find((p) => p.role === "responsible");
  if (found === undefined) return null;
  const { name, source, start, end } = found;
  return { name, source, start, end, score: 0.6, own: false };
}

/** Same family name but another first name: a relative, not the writer again. */
function isFamilyOf(person: Person, writer: Writer): boolean {
  const [a, b] = [nameTokens(person.name), nameTokens(writer.name)];
  return a.length > 1 && b.length > 1 && a[0] !== b[0];
}

/** A writer's name as a finding. */
export function nameFound(key: string, writer: Writer, score = writer.score): Found {
  const { name, source, start, end } = writer;
  return { key, value: name, source, start, end, score, problem: null };
}
