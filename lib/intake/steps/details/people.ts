import type { DateMention } from "./dates";
import { hits, overlaps } from "./match";
import { NAME, nameHere, namesAfter } from "./names";
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
/** "… seinen Opa Werner Überholz als Begleiter". */
const AS_COMPANION = new RegExp(
  `(?<![\\p{L}])(?<n>${NAME}),? (?:als (?:weitere |zweite )?Begleit|soll (?:mich|ihn|sie) begleiten)`,
  "gdu",
);
/** "Mikes Papa (Oliver Brandhorst)". */
const THEIR_PARENT = new RegExp(
  `(?<![\\p{L}])\\p{Lu}\\p{Ll}+s (?:Papa|Vater|Mama|Mutter|Erzeuger),? ?\\(?(?:heißt |ist )?(?<n>${NAME})`,
  "gdu",
);
const TOLD: readonly (readonly [Role, RegExp])[] = [
  ["exPartner", CALLED],
  ["wished", TO_BE_CALLED],
  ["deceased", DIED],
  ["companion", AS_COMPANION],
  ["exPartner", THEIR_PARENT],
];
const QUOTE_COST = 0.4;

/** Everybody the letter names by a word of relation. */
export function peopleOf(scene: Scene, service: string | null): Person[] {
  const found: Person[] = [];
  const add = (person: Person) => {
    if (found.length >= MOST || isOrder(scene, "body", person.start)) return;
    if (!found.some((p) => p.role === person.role && overlaps(p, person))) found.push(person);
  };
  for (const { role, lead, score, loose, only } of LEADS) {
    if (only !== undefined && !only.includes(service ?? "")) continue;
    for (const { text: name, start, end, from, lead: words } of namesAfter(scene.flat, lead, loose)) {
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
  for (const person of calledByPronoun(scene, service)) add(person);
  return found.sort((a, b) => a.start - b.start);
}

/** More people than this are a list, not a letter. */
const MOST = 100;
