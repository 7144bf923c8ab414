import { words } from "./cues";
import { isGivenName } from "./given-names";
import type { Found } from "./match";
import type { Matter } from "./matter";
import { isNoName, nameHere, namesAfter, nameTokens } from "./names";
import type { Person } from "./persons";
import { isOrder, isQuoted, type Need, type Scene } from "./scene";

/** Surer than this it is not who a name without a word of relation is. */
const LONE = 0.62;
const WORD = /(?<![\p{L}\d@._-])(?<word>\p{L}{2,20})(?![\p{L}\d@_-]|\.\p{L})/dgu;
/** Before a given name these words make it a staff member, a street, a saint or the writer's greeting. */
const NOT_A_CHILD =
  /(?:Frau|Herrn?|Hr\.|Fr\.|St\.|Sankt|Dr\.|Kita|Schule|Straße|Firma|bei|Tante|Onkel|Papa|Mama|Vater|Mutter|Mann|Partner|Freund(?:in)?|Bruder|Schwester|Oma|Opa|Liebe[rs]?|Hallo|Moin|Gruß|Grüße|LG|lg)\s$/u;
const NO_CHILD_AFTER =
  /^(?:-?(?:straße|str\.|weg|platz|schule|kita|grundschule)| ?\d|\s+(?:GmbH|Str|Straße|Weg|Schule|Kita))/iu;

/** In a matter about a child, a given name that stands alone and is nobody else's ("der Platz für Ole"). */
export function loneChild(scene: Scene, need: Need, matter: Matter, people: readonly Person[]): Found[] {
  if (!need.keys.has("childName") || hasChild(people)) return [];
  const taken = new Set(
    [matter.applicant, matter.agent, ...people].flatMap((p) => (p === null ? [] : nameTokens(p.name))),
  );
  for (const { groups, index } of scene.flat.matchAll(WORD)) {
    const word = groups?.word ?? "";
    if (!isGivenName(word) || isNoName(word) || taken.has(word.toLowerCase())) continue;
    if (isOrder(scene, "body", index) || isQuoted(scene, "body", index)) continue;
    const before = scene.flat.slice(Math.max(0, index - 14), index);
    if (
      NOT_A_CHILD.test(before) ||
      NO_CHILD_AFTER.test(scene.flat.slice(index + word.length, index + word.length + 14))
    )
      continue;
    const name = nameHere(scene.flat, index) ?? { text: word, start: index, end: index + word.length };
    if (fillsLine(scene.body, name.start, name.end)) continue;
    const { text: value, start, end } = name;
    return [{ key: "childName", value, source: "body", start, end, score: LONE, problem: null }];
  }
  return [];
}

function hasChild(people: readonly Person[]): boolean {
  return people.some((p) => p.role === "child" && p.score > LONE);
}

/** A name with a line of its own is a signature or a letterhead. */
function fillsLine(body: string, start: number, end: number): boolean {
  const from = body.lastIndexOf("\n", start - 1) + 1;
  const to = body.indexOf("\n", end);
  return (
    /^[\s>]*$/u.test(body.slice(from, start)) && /^[\s,.]*$/u.test(body.slice(end, to < 0 ? body.length : to))
  );
}

/** A given name with the writer's family name, where the letter has both in one place ("Jarne … Jarne Sauer"). */
export function withFamilyName(scene: Scene, found: Found, matter: Matter): Found {
  const last = matter.applicant === null ? undefined : matter.applicant.name.split(/[\s-]/u).at(-1);
  if (last === undefined || /\s/u.test(found.value) || found.source !== "body") return found;
  const at = scene.flat.toLowerCase().indexOf(`${found.value} ${last}`.toLowerCase());
  if (at < 0) return found;
  const end = at + found.value.length + 1 + last.length;
  return /^\p{L}/u.test(scene.flat.slice(end))
    ? found
    : { ...found, value: scene.flat.slice(at, end), start: at, end };
}

const WEDDING = words(
  "(?:(?:eheschließung|trauung|hochzeit|heirat|eheanmeldung|anmeldung der ehe|heirate|heiraten|verlobt|ślub|свадьб\\p{L}|marry|wedding|nikah|evlen\\p{L}*)(?: \\p{Ll}{2,12}){0,2}? (?:mit|von|with|z|с|з|cu|avec)(?: (?:frau|herrn))?)",
);
const WITH = /^\s?(?:und|u\.|&|\/|\+|and|et|ve|и|і|i|și)\s?(?:(?:Frau|Herrn?|Hr\.|Fr\.) )?/u;

/** Who marries the writer: beside the writer's name ("Marcel Drewes und Lisa Kampe"), or after words of wedding. */
export function lonePartner(scene: Scene, need: Need, matter: Matter, people: readonly Person[]): Found[] {
  if (!need.keys.has("partnerName") || people.some((p) => p.role === "fiance")) return [];
  const me = matter.applicant === null ? [] : nameTokens(matter.applicant.name);
  const isMe = (name: string) => nameTokens(name).some((t) => me.includes(t));
  const told = namesAfter(scene.flat, WEDDING).map((part) => ({ ...part, source: "body" as const }));
  const beside = [...besideOf(scene.flat, "body", me), ...besideOf(scene.from, "from", me)];
  return [...told, ...beside]
    .filter(({ text, start, source }) => !isMe(text) && !isOrder(scene, source, start))
    .slice(0, 1)
    .map(
      ({ text, source, start, end }): Found => ({
        key: "partnerName",
        value: text,
        source,
        start,
        end,
        score: 0.7,
        problem: null,
      }),
    );
}

type Beside = { text: string; start: number; end: number; source: "body" | "from" };
function besideOf(text: string, source: "body" | "from", me: readonly string[]): Beside[] {
  const last = me.at(-1);
  if (last === undefined) return [];
  const found: Beside[] = [];
  for (const match of text.matchAll(NAMES_JOINED)) {
    const first = nameHere(text, match.index);
    const gap = first === null ? null : WITH.exec(text.slice(first.end, first.end + 16));
    if (first === null || gap === null) continue;
    const second = nameHere(text, first.end + gap[0].length);
    if (second === null) continue;
    const mine = (name: string) => nameTokens(name).some((t) => me.includes(t));
    if (mine(first.text) === mine(second.text)) continue;
    found.push({ ...(mine(first.text) ? second : first), source });
  }
  return found;
}
/** Where a written name may begin that another follows. */
const NAMES_JOINED =
  /(?<![\p{L}-])\p{Lu}\p{L}+(?=(?: \p{Lu}[\p{L}-]+){0,3}\s?(?:und|u\.|&|\/|\+|and|et|ve|и|і|i|și)\s?)/gu;
