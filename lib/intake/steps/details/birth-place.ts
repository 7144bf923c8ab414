import { type Found, hits } from "./match";
import { placeFound, TOWN } from "./place-events";
import type { Need, Scene } from "./scene";

const BORN_IN = new RegExp(
  `(?:[Gg]eb(?:oren|\\.)?|\\*|[Bb]orn|[Bb]orn on|ur\\.|urodz\\p{L}*|née?|народ\\p{L}*|родил\\p{L}*|роден\\p{L}*|născut\\p{L}*|doğum\\p{L}*)[^;!?\\n]{0,44}?(?<=[ (])(?:in|zu|à|w|в|у|at|la) (?<v>${TOWN}(?:\\/\\p{Lu}\\p{L}{1,30})?)`,
  "dgu",
);
const CAME = new RegExp(`(?<=[ (])in (?<v>${TOWN}) (?:zur Welt|geboren|auf die Welt)`, "dgu");
const DATE =
  "(?:\\d{1,2}\\. ?\\d{1,2}\\. ?(?:\\d{4}|\\d{2})|\\d{1,2}\\. (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember) \\d{4}|\\d{4}-\\d{2}-\\d{2})";
const DATE_IN = new RegExp(`${DATE},? (?:in|zu|в|у|w|à) (?<v>${TOWN})`, "dgu");
/** A person in shorthand: "Tabea Nissen 22.12.1999 Husum, deutsch". */
const DATE_TOWN = new RegExp(
  `(?:(?<![\\p{L}])\\p{Lu}\\p{L}{1,30},? |geb\\. |\\* ?)${DATE},? (?<v>\\p{Lu}\\p{Ll}{2,20})(?=[,.;)\\n]|$)(?!,? \\d)`,
  "dgu",
);
const NO_TOWN =
  /(?:straße|str\.|weg|gasse|platz|allee|ring)$|^(?:Deutsch\p{L}*|Deutschland|Az|Tel|Handy|Danke|Gruß|Adresse|Anschrift|Wohnhaft|Staatsang\p{L}*|Ledig|Herr|Frau|Uhr|Mein\p{L}*|Ich|Der|Die|Das|Bitte|Juni|Juli|August|Mai)$/u;
const LABEL =
  /^(?:geburtsort|place of birth|geburtsort\/-land|doğum yeri|місце народження|место рождения|miejsce urodzenia|lieu de naissance|locul nașterii)$/u;

/** More towns than this are a list or an attack. */
const MOST = 80;

/** Where the writer was born. */
export function birthPlace(scene: Scene, need: Need): Found[] {
  if (!need.keys.has("placeOfBirth")) return [];
  const labelled = scene.forms
    .filter((f) => LABEL.test(f.label))
    .map((f) => placeFound("placeOfBirth", f.value, 0.95));
  const spoken = (pattern: RegExp, score: number) =>
    hits(scene.flat, pattern)
      .slice(0, MOST)
      .flatMap((hit) => {
        const part = hit.part("v");
        return part === null || NO_TOWN.test(part.text) ? [] : [placeFound("placeOfBirth", part, score)];
      });
  return [
    ...labelled,
    ...spoken(BORN_IN, 0.88),
    ...spoken(CAME, 0.88),
    ...spoken(DATE_IN, 0.86),
    ...spoken(DATE_TOWN, 0.7),
  ];
}
