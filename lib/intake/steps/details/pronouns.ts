import { words } from "./cues";
import { namesAfter } from "./names";
import type { Person } from "./persons";
import type { Role } from "./relations";
import { isQuoted, type Scene } from "./scene";

const HE = words("(?:er (?:heißt|heisst)|der (?:heißt|heisst)|sein name (?:ist|lautet))");
const SHE = words("(?:sie (?:heißt|heisst)|die (?:heißt|heisst)|ihr name (?:ist|lautet))");
/** Whom "er" and "sie" may mean, each with the words that name the relation. */
const MEN: readonly (readonly [Role, RegExp])[] = [
  ["child", words("(?:sohn(?:es)?|enkel|junge|baby|kleine[rn]?|kind)")],
  [
    "exPartner",
    words("(?:ex-?mann(?:es)?|ex|kindsvater|kindesvater|erzeuger|vater (?:von|des|meine[rs]|der))"),
  ],
  ["parent", words("(?:(?:mein(?:e[nmrs]?)?|unser(?:e[nmrs]?)?) (?:vaters?|schwiegervater)|papa)")],
  ["forebear", words("(?:opa|großvater|onkel)")],
  ["sibling", words("(?:bruders?)")],
  ["spouse", words("(?:mein(?:e[nmrs]?)? mann(?:es)?|ehemann(?:es)?|gatte)")],
  ["fiance", words("(?:verlobter|verlobten|freund|partner|bräutigam)")],
];
const WOMEN: readonly (readonly [Role, RegExp])[] = [
  ["child", words("(?:tochter|enkelin|mädchen|baby|kleine)")],
  ["exPartner", words("(?:ex-?frau|kindsmutter|kindesmutter)")],
  ["parent", words("(?:mutter|schwiegermutter|mama)")],
  ["forebear", words("(?:oma|großmutter|tante)")],
  ["sibling", words("(?:schwester)")],
  ["spouse", words("(?:meine[r]? frau|ehefrau|gattin)")],
  ["fiance", words("(?:verlobte|freundin|partnerin|braut)")],
];
/** Whom a pronoun without an antecedent means, by what the letter is about. */
const ELSE: Readonly<Record<string, Role>> = {
  unterhaltsvorschuss: "exPartner",
  melderegisterauskunft: "searched",
  eheschliessung: "fiance",
  sterbefall: "deceased",
};
const REACH = 400;

/** "… meine Mutter geholt. Sie heißt Marianne Hollweg": the name goes to the person last spoken of. */
export function calledByPronoun(scene: Scene, service: string | null): Person[] {
  const read = (lead: RegExp, relations: typeof MEN): Person[] =>
    namesAfter(scene.flat, lead).flatMap(({ text: name, start, end, from, lead: said }): Person[] => {
      const before = scene.flat.slice(Math.max(0, from - REACH), from);
      const role = lastSpokenOf(before, relations) ?? ELSE[service ?? ""] ?? "child";
      return isQuoted(scene, "body", start)
        ? []
        : [{ role, name, source: "body", start, end, from, lead: said, score: 0.88 }];
    });
  return [...read(HE, MEN), ...read(SHE, WOMEN)];
}

function lastSpokenOf(text: string, relations: typeof MEN): Role | null {
  let best: Role | null = null;
  let at = -1;
  for (const [role, pattern] of relations) {
    for (const match of text.matchAll(pattern)) {
      if (match.index > at) [best, at] = [role, match.index];
    }
  }
  return best;
}
