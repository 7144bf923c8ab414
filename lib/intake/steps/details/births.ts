import { ADULT_YEARS, ageAt, yearsSince } from "./birth-ages";
import { type Cast, NAME_END, NAME_TAIL, nameBefore } from "./birth-names";
import { type Context, partedContexts, rolesOf, words } from "./cues";
import { DATE_CUES } from "./date-cues";
import { type DateMention, resolved } from "./dates";
import type { Birth } from "./people";
import type { Person } from "./persons";
import type { Role } from "./relations";
import type { Need, Scene } from "./scene";

const SELF = words(
  "(?:ich|mein geburtsdatum|bin|i am|i was|my date of birth|mein(?:e)? daten|halter|antragsteller(?:in)?|я|ben|doğum tarihim|je suis|ja|jestem|numele meu|اسمي|أنا)",
);
const CHILD_LABEL = /kind|sohn|tochter|schüler|child/u;
const CHILD_WORD = words(
  "(?:sohn(?:es)?|tochter|kind(?:es)?|zwillinge|baby|son|daughter|child|oğlum|kızım|син|доньк\\p{L}|дочь|сын|syn|córk\\p{L}|fils|fille|ابنتي|ابني|fiul|fiica)",
);
/** Nobody under this age applies for a child. */
const CHILD_YEARS = 16;
/** Birth dates and whose they are. */
export function birthsOf(
  scene: Scene,
  people: readonly Person[],
  self: Cast["self"],
  need: Need,
  mentions: readonly DateMention[],
): Birth[] {
  const contexts = partedContexts(scene, mentions, 90);
  return mentions.flatMap((mention, i): Birth[] => {
    const context = contexts[i];
    if (!context || mention.fixed !== null || mention.source !== "body") return [];
    const beside = nameBefore(scene, mention, { people, self });
    const score = birthScore(context, mention, beside, scene, need);
    if (score === 0) return [];
    const birth = owner(scene, mention, people, beside, context, score, need);
    // The register holds the birth that the certificate is about, whoever asks for it.
    if (birth.role === null && need.service === "personenstandsurkunde" && isBirthRecord(scene))
      return [{ ...birth, role: "deceased" }];
    if (isOfOther(birth, beside, context, need)) return [{ ...birth, role: "guest", person: null }];
    const minor =
      birth.role === null && need.keys.has("childDateOfBirth") && ageAt(mention, scene) < CHILD_YEARS;
    return [minor ? { ...birth, role: "child", score: birth.score - 0.02 } : birth];
  });
}

function birthScore(
  context: Context,
  mention: DateMention,
  beside: Person | "self" | "stranger" | null,
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
  if (isNewborn(mention, need, scene) && other < 0.86 && NEWBORN.test(`${context.before} ${context.after}`))
    return Math.max(cue, 0.9);
  const known = typeof beside === "object" && beside !== null && mention.year !== null && age > -0.1;
  if (known && mention.day !== null) return Math.max(cue, 0.85);
  if (beside === null && isBracketed(context, mention) && age > 0) return Math.max(cue, 0.8);
  const minor =
    need.keys.has("childDateOfBirth") &&
    mention.year !== null &&
    mention.day !== null &&
    age > 0 &&
    age < ADULT_YEARS;
  if (minor && other < 0.6 && need.kind === "application") return 0.7;
  const bare = mention.year !== null && (beside || age >= ADULT_YEARS) && (mention.day !== null || beside);
  if (!bare || other >= 0.86 || age < -0.1) return 0;
  return beside ? 0.85 : 0.7;
}

const BIRTH_RECORD =
  /(?<!\p{L})(?:geburts(?:urkunde|register|schein)|abstammungs|birth certificate|doğum belge|про народження|о рождении|urodzenia|de naissance|de naștere|الميلاد)/iu;
const OTHER_RECORD =
  /(?<!\p{L})(?:sterbe|ehe|heirats?|trau)-?\s?(?:urkunde|register)|death certificate|marriage certificate/iu;

function isBirthRecord({ flat, subject }: Scene): boolean {
  const text = `${subject}\n${flat}`;
  return BIRTH_RECORD.test(text) && !OTHER_RECORD.test(text);
}

/** In these letters birth dates are those of the people sought or invited, unless the writer says "ich". */
const GUEST_LABEL = /gast|gäste|eingeladen|einlad|besuch|gesucht|guest/u;
const OTHERS_BIRTHS: readonly string[] = ["searchedPersonName", "guests"];

function isOfOther(
  { person, role }: Birth,
  beside: Person | "self" | "stranger" | null,
  { before, label }: Context,
  need: Need,
): boolean {
  const about = OTHERS_BIRTHS.some((key) => need.keys.has(key)) && person === null && role === null;
  const own = label !== "" && !GUEST_LABEL.test(label);
  return about && beside !== "self" && !own && lastIndex(before, SELF) < 0;
}

/** "Leo (5.6.2018)": a day in brackets behind a first name. */
function isBracketed(
  { before, after }: Pick<Context, "before" | "after">,
  { year, day }: DateMention,
): boolean {
  return year !== null && day !== null && /\p{Lu}\p{Ll}+ ?\(\s?$/u.test(before) && /^\s?\)/u.test(after);
}

/** Services about a child that has just been born. */
const BIRTH_SERVICES = new Set(["geburt", "elterngeld"]);
const NEWBORN =
  /(?<!\p{L})(?:(?:haus)?geburt|geboren|entb(?:indung|unden)|(?:auf die|zur) welt|sohn|tochter|baby|kind|zwillinge|kam(?:en)?|da(?=[ ,.]|$)|born|birth|народи\p{L}*|роди\p{L}*|urodzi\p{L}*|doğ\p{L}*|né[es]?|naissance|născut\p{L}*|ولد\p{L}*|مولود\p{L}*)(?!\p{L})/iu;
const NEWBORN_YEARS = 1.5;

function isNewborn(mention: DateMention, need: Need, scene: Scene): boolean {
  if (!BIRTH_SERVICES.has(need.service ?? "") || (mention.day === null && mention.fixed === null))
    return false;
  const value = resolved(mention, "past", scene.now)?.value;
  return value !== undefined && yearsSince(value, scene) >= 0 && yearsSince(value, scene) < NEWBORN_YEARS;
}

function owner(
  scene: Scene,
  mention: DateMention,
  people: readonly Person[],
  beside: Person | "self" | "stranger" | null,
  context: Context,
  score: number,
  need: Need,
): Birth {
  const { label } = context;
  const child = people.find((p) => p.role === "child") ?? null;
  const own: Birth = { mention, person: null, role: null, score };
  if (need.service === "geburt" && isNewborn(mention, need, scene))
    return { mention, person: child, role: "child", score };
  if (beside === "self") return own;
  if (beside === "stranger") return stranger(scene, mention, score, need);
  if (beside !== null) return { mention, person: beside, role: beside.role, score };
  if (label !== "" && CHILD_LABEL.test(label)) return { mention, person: child, role: "child", score };
  if (isBracketed(context, mention)) return { mention, person: null, role: "guest", score };
  return byWords(scene, mention, people, child, context.before, score);
}

/** Whose birth the words before the date speak of: somebody named last, the child, else the writer. */
function byWords(
  scene: Scene,
  mention: DateMention,
  people: readonly Person[],
  child: Person | null,
  before: string,
  score: number,
): Birth {
  const offset = mention.start - before.length;
  const lastSelf = lastIndex(before, SELF);
  const nearest = people
    .filter((p) => p.role !== "wished" && p.start >= offset && p.end <= mention.start)
    .at(-1);
  if (nearest !== undefined && nearest.start - offset > lastSelf)
    return { mention, person: nearest, role: nearest.role, score: score - 0.03 };
  if (lastIndex(before, CHILD_WORD) > lastSelf)
    return { mention, person: child, role: "child", score: score - 0.05 };
  const follows = people.find((p) => p.role === "child" && followsIn(scene, mention, p));
  return follows !== undefined && lastSelf < 0
    ? { mention, person: follows, role: "child", score: score - 0.1 }
    : { mention, person: null, role: null, score };
}

/** A name with a birth date that nobody introduced: the child, the partner or the recorded person. */
function stranger(scene: Scene, mention: DateMention, score: number, need: Need): Birth {
  const before = scene.flat.slice(Math.max(0, mention.start - 60), mention.start);
  const hit = NAME_END.exec(before);
  const name = (hit?.[0] ?? "").replace(NAME_TAIL, "");
  const minor = ageAt(mention, scene) < CHILD_YEARS;
  const role: Role | null =
    need.keys.has("childName") && minor
      ? "child"
      : need.keys.has("partnerName")
        ? "fiance"
        : need.keys.has("recordedPersonName")
          ? "deceased"
          : need.keys.has("guests")
            ? "guest"
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
