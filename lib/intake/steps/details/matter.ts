import { words } from "./cues";
import type { Found } from "./match";
import { nameTokens, samePerson } from "./names";
import type { Birth, Person } from "./people";
import type { Role } from "./relations";
import type { Need, Scene } from "./scene";
import type { Writer } from "./writer";

/** Whose matter it is, and who writes for them. */
export type Matter = { applicant: Writer | null; agent: Writer | null; person: Person | null };

/** Services whose matter is often another person's than the writer's. */
const PERSONAL = new Set([
  "reisepass",
  "personalausweis",
  "fahrerlaubnis-erst",
  "wahlschein",
  "sozialhilfe",
  "parken-behinderung",
  "schwerbehinderung",
  "wohnsitz-anmelden",
  "wohnsitz-abmelden",
  "kfz-abmelden",
  "kfz-ummelden",
  "kfz-zulassen",
  "einbuergerung",
  "fuehrungszeugnis",
  "aufenthaltstitel",
  "fischereischein",
  "meldebescheinigung",
  "ausweis-verlust",
  "fuehrerschein-ersatz",
  "fuehrerschein-umtausch",
  "auskunftssperre",
  "wohngeld",
  "grundsicherungsgeld",
  "wbs",
  "namensaenderung",
]);
const FAMILY: readonly Role[] = ["child", "spouse", "parent", "forebear", "sibling"];
const ACTS = words(
  "(?:vollmacht|bevollmächtig\\p{L}*|betreuer(?:in)?|betreuung|vertret\\p{L}*|mandant\\p{L}*|namens|kann (?:selber|selbst|es|das) nicht|on behalf|power of attorney|vekalet\\p{L}*|довіреніст\\p{L}*|доверенност\\p{L}*|pełnomocnict\\p{L}*|procur\\p{L}*|توكيل|ruft an für)",
);
const FOR_THEM = /(?:für|von|seit|pass|ausweis|lappen|for|adına|için|для|dla|pentru|pour|wegen)\s*$/iu;
const FIRST_CLAUSE = 160;

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
    people.find((p) => p.role === "client" || p.role === "notifier") ??
    relative(scene, need, writer, people, births);
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

function relative(
  scene: Scene,
  need: Need,
  writer: Writer | null,
  people: readonly Person[],
  births: readonly Birth[],
): Person | undefined {
  if (!PERSONAL.has(need.service ?? "") || writer === null) return undefined;
  const acts = scene.flat.search(ACTS) >= 0 || scene.subject.search(ACTS) >= 0;
  const own = births.some((b) => b.person === null && b.role === null && b.score > 0.8);
  const sure = 0.7;
  const family = people.filter(
    (p) => p.score >= sure && FAMILY.includes(p.role) && !(p.name === writer.name),
  );
  const first = family.find((p) => p.role !== "sibling" || acts);
  if (first === undefined || own) return undefined;
  const born = births.some((b) => b.person === first);
  const before = scene.flat.slice(Math.max(0, first.from - 20), first.from + 4);
  const listed = need.keys.has("householdMembers") && need.service !== "sozialhilfe" && !acts;
  if (listed) return undefined;
  return acts ||
    born ||
    FOR_THEM.test(before) ||
    (first.start < FIRST_CLAUSE && need.service !== "wohnsitz-anmelden")
    ? first
    : undefined;
}

/** A writer's name as a finding. */
export function nameFound(key: string, writer: Writer, score = writer.score): Found {
  const { name, source, start, end } = writer;
  return { key, value: name, source, start, end, score, problem: null };
}
