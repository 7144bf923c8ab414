import type { Source } from "@/lib/intake/schema";
import { type Context, contextsOf, rolesOf, words } from "./cues";
import { DATE_CUES } from "./date-cues";
import { type DateMention, resolved } from "./dates";
import { isNoName, NAME, samePerson } from "./names";
import type { Birth } from "./people";
import type { Person } from "./persons";
import type { Role } from "./relations";
import type { Need, Scene } from "./scene";

type Place = { start: number; end: number; source: Source };
type Cast = { people: readonly Person[]; self: readonly (Place & { name: string })[] };

const FILLER =
  /^[\s,(–-]*(?:(?:\p{L}{3,14}),\s)?(?:und ich )?(?:ist|wurde|was|is|am|\(?\*|✶|geb(?:oren)?\.?(?: am)?|born(?: on)?|ur\.|né(?:e)?(?: le)?|нар\.|р\.|народ\p{L}*|родил\p{L}*|vom|on|le|r\.|doğum(?:lu)?|مواليد|،|\s|:)*$/iu;
const SELF = words(
  "(?:ich|mein geburtsdatum|bin|i am|i was|my date of birth|mein(?:e)? daten|halter|antragsteller(?:in)?|я|ben|doğum tarihim|je suis|ja|jestem|numele meu|اسمي|أنا)",
);
const CHILD_LABEL = /kind|sohn|tochter|schüler|child/u;
const CHILD_WORD = words(
  "(?:sohn(?:es)?|tochter|kind(?:es)?|zwillinge|baby|son|daughter|child|oğlum|kızım|син|доньк\\p{L}|дочь|сын|syn|córk\\p{L}|fils|fille|ابنتي|ابني|fiul|fiica)",
);
const NAME_END = new RegExp(
  `(?<![\\p{L}])${NAME}[\\s,(]{1,3}(?:né(?:e)?(?: le)?|geb(?:oren)?\\.?|\\*|born)?[\\s]?(?:am |le |on )?$`,
  "u",
);
/** Younger than this a bare date is hardly a birth date of somebody who writes. */
const ADULT_YEARS = 12;
/** Nobody under this age applies for a child. */
const CHILD_YEARS = 16;
const DAYS_A_YEAR = 365.25;
const EPOCH_YEAR = 1970;

/** Birth dates and whose they are. */
export function birthsOf(
  scene: Scene,
  people: readonly Person[],
  self: Cast["self"],
  need: Need,
  mentions: readonly DateMention[],
): Birth[] {
  const contexts = contextsOf(scene, mentions, 90);
  return mentions.flatMap((mention, i): Birth[] => {
    const context = contexts[i];
    if (!context || mention.fixed !== null || mention.source !== "body") return [];
    const beside = nameBefore(scene, mention, { people, self });
    const score = birthScore(context, mention, beside !== null, scene, need);
    if (score === 0) return [];
    const birth = owner(scene, mention, people, beside, context, score, need);
    const minor =
      birth.role === null && need.keys.has("childDateOfBirth") && ageAt(mention, scene) < CHILD_YEARS;
    return [minor ? { ...birth, role: "child", score: birth.score - 0.02 } : birth];
  });
}

function birthScore(
  context: Context,
  mention: DateMention,
  beside: boolean,
  scene: Scene,
  need: Need,
): number {
  const roles = rolesOf(context, DATE_CUES, need);
  const cue = roles.get("birth") ?? 0;
  const other = Math.max(0, ...[...roles].filter(([key]) => key !== "birth").map(([, score]) => score));
  const age = ageAt(mention, scene);
  if (beside && mention.year !== null && mention.day !== null && age >= ADULT_YEARS)
    return Math.max(cue, 0.88);
  if (cue >= 0.6 && cue + 0.04 >= other) return cue;
  const bare = mention.year !== null && (beside || age >= ADULT_YEARS) && (mention.day !== null || beside);
  if (!bare || other >= 0.86 || age < -0.1) return 0;
  return beside ? 0.85 : 0.7;
}

function ageAt(mention: DateMention, scene: Scene): number {
  const value = resolved(mention, "birth", scene.now)?.value;
  if (value === undefined) return 0;
  const [year, month] = value.split("-").map(Number);
  return scene.now / DAYS_A_YEAR + EPOCH_YEAR - (year ?? 0) - ((month ?? 6) - 1) / 12;
}

function owner(
  scene: Scene,
  mention: DateMention,
  people: readonly Person[],
  beside: Person | "self" | "stranger" | null,
  { before, label }: Context,
  score: number,
  need: Need,
): Birth {
  const child = people.find((p) => p.role === "child") ?? null;
  const own: Birth = { mention, person: null, role: null, score };
  if (beside === "self") return own;
  if (beside === "stranger") return stranger(scene, mention, score, need);
  if (beside !== null) return { mention, person: beside, role: beside.role, score };
  if (label !== "" && CHILD_LABEL.test(label)) return { mention, person: child, role: "child", score };
  const offset = mention.start - before.length;
  const lastSelf = lastIndex(before, SELF);
  const nearest = people.filter((p) => p.start >= offset && p.end <= mention.start).at(-1);
  if (nearest !== undefined && nearest.start - offset > lastSelf)
    return { mention, person: nearest, role: nearest.role, score: score - 0.03 };
  if (lastIndex(before, CHILD_WORD) > lastSelf)
    return { mention, person: child, role: "child", score: score - 0.05 };
  const follows = people.find((p) => p.role === "child" && followsIn(scene, mention, p));
  return follows !== undefined && lastSelf < 0
    ? { mention, person: follows, role: "child", score: score - 0.1 }
    : own;
}

/** A name with a birth date that nobody introduced: the child, the partner or the recorded person. */
function stranger(scene: Scene, mention: DateMention, score: number, need: Need): Birth {
  const before = scene.flat.slice(Math.max(0, mention.start - 60), mention.start);
  const hit = NAME_END.exec(before);
  const name = (hit?.[0] ?? "").replace(
    /[\s,(*]+(?:né.{0,5}|geb.{0,8}|born.{0,4})?[\s]*(?:am |le |on )?$/u,
    "",
  );
  const minor = ageAt(mention, scene) < CHILD_YEARS;
  const role: Role | null =
    need.keys.has("childName") && minor
      ? "child"
      : need.keys.has("partnerName")
        ? "fiance"
        : need.keys.has("recordedPersonName")
          ? "deceased"
          : null;
  if (role === null || hit === null || name === "") return { mention, person: null, role: "guest", score };
  const start = Math.max(0, mention.start - 60) + hit.index;
  const person: Person = {
    role,
    name,
    source: "body",
    start,
    end: start + name.length,
    from: start,
    lead: "",
    score: 0.8,
  };
  return { mention, person, role, score };
}

function followsIn(scene: Scene, mention: DateMention, person: Person): boolean {
  const reach = 40;
  const between = scene.flat.slice(mention.end, person.start);
  return person.start > mention.end && between.length < reach && /^[^.\n]*$/u.test(between);
}

function lastIndex(text: string, pattern: RegExp): number {
  let at = -1;
  for (const match of text.matchAll(pattern)) at = match.index;
  return at;
}

/** Whose name stands directly before the date, with at most words of birth between. */
function nameBefore(
  scene: Scene,
  mention: DateMention,
  { people, self }: Cast,
): Person | "self" | "stranger" | null {
  const reach = 60;
  const before = scene.flat.slice(Math.max(0, mention.start - reach), mention.start);
  const close = (at: Place) =>
    at.source === "body" &&
    at.end <= mention.start &&
    mention.start - at.end < reach &&
    FILLER.test(scene.flat.slice(at.end, mention.start));
  const person = people.filter(close).sort((a, b) => b.end - a.end)[0];
  if (person !== undefined) return person;
  if (self.some(close)) return "self";
  const name = NAME_END.exec(before)?.[0] ?? "";
  if (name.split(/\s/u).some((word) => isNoName(word) && word !== "")) return null;
  if (!/\p{L} \p{Lu}\p{L}/u.test(name)) return null;
  if (self.some((s) => samePerson(s.name, name.replace(/[\s,(]+.{0,12}$/u, "")))) return "self";
  if (self.length === 0 && ageAt(mention, scene) >= ADULT_YEARS) return "self";
  return /[(,*]|né|geb|born/u.test(name) ? "stranger" : null;
}
