import type { DateMention } from "./dates";
import { hits, overlaps } from "./match";
import { NAME, nameHere, namesAfter, namesIn } from "./names";
import type { Person } from "./persons";
import { calledByPronoun } from "./pronouns";
import { LEADS, type Role } from "./relations";
import { isOrder, isQuoted, type Scene } from "./scene";

/** A birth date and whose it is: person null and role null mean the writer's own. */
export type Birth = { mention: DateMention; person: Person | null; role: Role | null; score: number };

const CALLED = new RegExp(`(?<![\\p{L}])(?<n>${NAME}) (?:heißt|heisst) (?:er|der)(?!\\p{L})`, "gdu");
/** "… wieder Kramp heißen", "… nur noch Anton heiße". */
const TO_BE_CALLED = new RegExp(
  `(?:wieder|künftig|noch|gern|ab jetzt|dann) (?<n>${NAME}) (?:heißen|heiße|heisse|heissen|tragen|führen)(?!\\p{L})`,
  "gdu",
);
const DIED = new RegExp(
  `(?<![\\p{L}]|(?:St\\.|Sankt|Haus|Klinik|Krankenhaus|Hospital|[Ii]n|[Ii]m|Stift) )(?<n>${NAME})[,;]? (?:geb[^,\\n]{0,24},? ){0,2}(?:ver-?\\s?storben|verst\\.|gestorben|†)`,
  "gdu",
);
const TOLD: readonly (readonly [Role, RegExp])[] = [
  ["exPartner", CALLED],
  ["wished", TO_BE_CALLED],
  ["deceased", DIED],
];
const QUOTE_COST = 0.4;
/** Whose somebody is stands before the relation ("meine Mutter"); it belongs to the words. */
const OWN =
  /(?<![\p{L}])(?:mein(?:e[nmrs]?)?|unser(?:e[nmrs]?)?|sein(?:e[nmrs]?)?|ihr(?:e[nmrs]?)?|der|die|den|dem|für|von|mit|bei|my|our|benim|мій|мо[яйю]|мо[єе](?:го|ї|й)|сво(?:го|єї|его|ей|ю)|наш[а-яіїє]{0,3}|mój|moj[aeą](?:j|go)?|mon|ma|notre|mes|meu|mea)\s$/iu;
const OWN_REACH = 10;

/** Everybody the letter names by a word of relation. */
export function peopleOf(scene: Scene, service: string | null): Person[] {
  const found: Person[] = [];
  const add = (person: Person) => {
    if (found.length >= MOST || isOrder(scene, "body", person.start)) return;
    if (!found.some((p) => p.role === person.role && overlaps(p, person))) found.push(person);
  };
  for (const { role, lead, score, loose, only } of LEADS) {
    if (only !== undefined && !only.includes(service ?? "")) continue;
    for (const { text: name, start, end, from: at, lead: words } of namesAfter(scene.flat, lead, loose)) {
      const before = scene.flat.slice(Math.max(0, at - OWN_REACH), at);
      const from = at - (OWN.exec(before)?.[0].length ?? 0);
      const cost = isQuoted(scene, "body", start) ? QUOTE_COST : 0;
      add({ role, name, source: "body", start, end, from, lead: words, score: score - cost });
    }
  }
  for (const [role, pattern] of TOLD) {
    for (const hit of hits(scene.flat, pattern)) {
      const name = hit.part("n");
      const part = name === null ? null : nameHere(scene.flat, name.start);
      if (part === null) continue;
      const { text, start, end } = part;
      add({ role, name: text, source: "body", start, end, from: start, lead: "", score: 0.9 });
    }
  }
  for (const person of [...calledByPronoun(scene, service), ...asCompanion(scene)]) add(person);
  return found.sort((a, b) => a.start - b.start);
}

const AS_COMPANION = /,? (?:als (?:weitere |zweite )?Begleit|soll (?:mich|ihn|sie) begleiten)/gu;

/** "… seinen Opa Werner Überholz als Begleiter": the name stands before the words. */
function asCompanion(scene: Scene): Person[] {
  const reach = 50;
  return [...scene.flat.matchAll(AS_COMPANION)].flatMap(({ index }): Person[] => {
    const offset = Math.max(0, index - reach);
    const name = namesIn(scene.flat.slice(offset, index)).at(-1);
    if (name === undefined || offset + name.end !== index) return [];
    const [start, end] = [offset + name.start, index];
    return [
      { role: "companion", name: name.text, source: "body", start, end, from: start, lead: "", score: 0.9 },
    ];
  });
}

/** More people than this are a list, not a letter. */
const MOST = 100;
