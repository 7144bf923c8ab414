import { words } from "./cues";
import { nameTokens } from "./names";
import type { Birth } from "./people";
import type { Person } from "./persons";
import type { Role } from "./relations";
import type { Need, Scene } from "./scene";
import type { Writer } from "./writings";

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
/** Where the law asks the writer, and a relative has a field of their own. */
const OWN_MATTER = new Set([
  "geburt",
  "eheschliessung",
  "sterbefall",
  "personenstandsurkunde",
  "kita",
  "schule",
  "elterngeld",
  "unterhaltsvorschuss",
  "bildung-teilhabe",
  "verpflichtungserklaerung",
  "melderegisterauskunft",
]);
/** Who has such a part in the matter is not the one it is about. */
const BESIDE: readonly Role[] = ["companion", "newOwner", "landlord", "searched", "deceased", "responsible"];
const FAMILY: readonly Role[] = ["child", "spouse", "parent", "forebear", "sibling"];
const ACTS = words(
  "(?:vollmacht|vorsorgevollmacht|bevollmächtig[a-z]{0,5}|betreuer(?:in)?|betreuung|vertret[a-z]{0,4}|mandant[a-z]{0,4}|namens|kann (?:selber|selbst|es|das) nicht|im auftrag|schreibe (?:für|im namen)|on behalf|power of attorney|vekalet[a-zçğıöşü]{0,8}|довіреніст[а-яїіє]{0,3}|довіреност[а-яїіє]{0,3}|доверенност[а-я]{0,3}|pełnomocnict[a-ząę]{0,4}|procur[a-zăé]{0,6}|توكيل|ruft an für|пишу за|пишу від|delega)",
);
const FOR_THEM =
  /(?:für|von|seit|pass|ausweis|lappen|for|adına|için|для|за|dla|pentru|pour|per|wegen|im namen)\s*$/iu;
const FIRST_CLAUSE = 160;

/** What speaks for a relative as the one whose matter it is, and how much. */
const WEIGHT = { personal: 1, acts: 1, born: 1, forThem: 1, early: 0.9, subject: 0.6 };
const ENOUGH = 1.9;

/** The relative for whom the writer writes, if the letter is about one. */
export function relativeOf(
  scene: Scene,
  need: Need,
  writer: Writer | null,
  people: readonly Person[],
  births: readonly Birth[],
): Person | undefined {
  if (writer === null || OWN_MATTER.has(need.service ?? "")) return undefined;
  const acts = scene.flat.search(ACTS) >= 0 || scene.subject.search(ACTS) >= 0;
  const own = births.some((b) => b.person === null && b.role === null && b.score > 0.8);
  const sure = 0.7;
  const beside = people.filter((p) => BESIDE.includes(p.role)).map((p) => p.start);
  const family = people.filter(
    (p) => p.score >= sure && FAMILY.includes(p.role) && p.name !== writer.name && !beside.includes(p.start),
  );
  const first = family.find((p) => p.role !== "sibling" || acts || !PERSONAL.has(need.service ?? ""));
  if (first === undefined || own) return undefined;
  const listed = LISTS.has(need.service ?? "") && !acts;
  return !listed && worthOf(first, scene, need, births, acts) >= ENOUGH ? fullest(first, people) : undefined;
}

/** Services that list the relatives of whoever applies. */
const LISTS = new Set([
  "wohnsitz-anmelden",
  "wohnsitz-abmelden",
  "wohngeld",
  "wbs",
  "grundsicherungsgeld",
  "wohnungsnotfall",
  "einbuergerung",
]);

function worthOf(person: Person, scene: Scene, need: Need, births: readonly Birth[], acts: boolean): number {
  const before = scene.flat.slice(Math.max(0, person.from - 20), person.from + 4);
  const name = nameTokens(person.name)[0] ?? "-";
  const early = person.start < FIRST_CLAUSE && need.service !== "wohnsitz-anmelden";
  return (
    (PERSONAL.has(need.service ?? "") ? WEIGHT.personal : 0) +
    (acts ? WEIGHT.acts : 0) +
    (births.some((b) => b.person === person) ? WEIGHT.born : 0) +
    (FOR_THEM.test(before) ? WEIGHT.forThem : 0) +
    (early ? WEIGHT.early : 0) +
    (scene.subject.toLowerCase().includes(name) || scene.subject.search(KIN) >= 0 ? WEIGHT.subject : 0)
  );
}
const KIN = words(
  "(?:meine[nrms]?|unsere[nrms]?|mein|unser) (?:mutter|vaters?|eltern|oma|opa|frau|mann|sohn(?:es)?|tochter|bruders?|schwester|tante|onkel|schwiegermutter|schwiegervater|kind(?:es)?)|mama|papa|mutter|vater|bruder|schwester|sohn|tochter|oma|opa",
);

/** The same relative, where the letter writes the name more fully. */
function fullest(person: Person, people: readonly Person[]): Person {
  const tokens = nameTokens(person.name);
  const longer = people.filter(
    (p) => nameTokens(p.name).length > tokens.length && tokens.every((t) => nameTokens(p.name).includes(t)),
  );
  return longer[0] ?? person;
}
