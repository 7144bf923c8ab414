import { words } from "./cues";
import { resolved } from "./dates";
import { type Found, hits, overlaps } from "./match";
import type { Matter } from "./matter";
import { nameHere, nameTokens } from "./names";
import type { Birth } from "./people";
import { MEMBERS } from "./person-fields";
import type { Person } from "./persons";
import type { Need, Scene } from "./scene";

type Member = { name: string; start: number; end: number };

const LIST_LABEL =
  /haushalt|personen|mitziehend|mitbewohner|kinder|gäste|gast(?!\p{L})|eingeladen|besucher|familie|weitere|mitglieder|umziehende|guests?/u;
const LIST_LEAD = words(
  "(?:die )?(?:kindern?|töchtern|söhnen|zwillingen?|children|çocuklar\\p{L}*|діти|дети|dzieci|copii|enfants|töchter|söhne|haushaltsmitglieder|eltern|parents|родителей|батьків|anne(?:m)? ve baba\\p{L}*|gäste)\\s?(?:(?:sind|heißen|are|:|mes|,)\\s?){0,2}",
);
const ALONE = words(
  "(?:(?:ich |er |sie |bin |und )?(?:wohne|lebe|bin|wohnt|lebt)(?: \\p{L}+){0,2} allein(?:e)?(?! ?(?:erziehend|verantwortlich|gelassen|mit|zu))|(?:wohne|lebe|wohnt|lebt) (?:ich |er |sie )?allein(?:e)?|(?:für|nur) mich allein|alleinlebend|alleinstehend|(?<=[.\\n] ?)allein(?=\\.)|live alone|bin alleine?|i live alone|yalnız yaşıyorum|живу (?:сам|один|одна)|mieszkam sam[a]?)",
);
/** Between two members of a list: comma, "und", or birth dates in brackets. */
const NEXT =
  /^\s{0,2}(?:\([^)\n]{0,40}\)|,? ?(?:geb\.?|geboren|\*|né(?:e)?(?: le)?|born)?[ \d.]{6,12})?\s{0,2},?\s{0,2}(?:,|;|und|and|et|ve|і|и|i|sowie|\+|&|\bund mein(?:e)? \p{L}+)\s{1,2}(?:(?:mein(?:e)?|unser(?:e)?) \p{L}{3,14} )?/u;

/** Household and guests as 'Name (YYYY-MM-DD)' joined by '; '. */
export function personLists(
  scene: Scene,
  need: Need,
  people: readonly Person[],
  births: readonly Birth[],
  matter: Matter,
): Found[] {
  const listed = listMembers(scene);
  const household = members(scene, people, matter);
  const found: Found[] = [];
  if (need.keys.has("guests"))
    found.push(...joined("guests", [...listed, ...guests(people)], scene, births, matter));
  if (!need.keys.has("householdMembers")) return found;
  const all = joined("householdMembers", [...household, ...listed], scene, births, matter);
  return [...found, ...(all.length > 0 ? all : alone(scene, matter))];
}

/** Weaker than this the words are only "für", which also stands before months and purposes. */
const SURE = 0.7;
/** Who is said to have left is no member any more. */
const LEFT =
  /^[^.!?\n]{0,40}?(?<!\p{L})(?:ausgezogen|nicht mehr (?:im|in|bei)|verstorben|gestorben|weggezogen|verlassen|zieht aus|wohnt (?:jetzt|nun|nicht))(?!\p{L})/u;
/** A word of kinship or role at the head is no name. */
const KINSHIP =
  /^(?:Kinder|Kindern|Söhne|Söhnen|Töchter|Töchtern|Mieter|Mieterin|Frau|Mann|Eltern)(?!\p{L})/u;
const LIVES_WITH = /^(?:mit|with|bei) /iu;
const LIVING: readonly Person["role"][] = ["sibling", "parent", "forebear"];

function members(scene: Scene, people: readonly Person[], matter: Matter): Member[] {
  return people.filter(
    (p) =>
      p !== matter.person &&
      (MEMBERS.includes(p.role) || (LIVES_WITH.test(p.lead) && LIVING.includes(p.role))) &&
      p.score >= SURE &&
      !KINSHIP.test(p.name) &&
      !LEFT.test(scene.flat.slice(p.end, p.end + 60)),
  );
}

function guests(people: readonly Person[]): Member[] {
  return people.filter(
    (p) =>
      p.role === "parent" ||
      p.role === "sibling" ||
      p.role === "fiance" ||
      p.role === "forebear" ||
      p.role === "spouse" ||
      p.role === "guest",
  );
}

function listMembers(scene: Scene): Member[] {
  const starts = hits(scene.flat, LIST_LEAD).map((hit) => hit.end);
  const labelled = scene.forms.filter((f) => LIST_LABEL.test(f.label)).map((f) => f.value.start);
  return [...labelled, ...starts].flatMap((start) => chain(scene.flat, start));
}

/** The names that follow each other in an enumeration. */
function chain(text: string, start: number): Member[] {
  const found: Member[] = [];
  let at = start + (/^\s{0,3}(?:ich,? (?:und )?)?/u.exec(text.slice(start, start + 12))?.[0].length ?? 0);
  let dated = false;
  const most = 12;
  while (found.length < most) {
    const name = nameHere(text, at);
    if (name === null) break;
    // After a birth date and a comma a single word is a country or town.
    if (dated && !name.text.includes(" ")) break;
    if (!KINSHIP.test(name.text)) found.push({ name: name.text, start: name.start, end: name.end });
    const gap = NEXT.exec(text.slice(name.end, name.end + 60));
    if (gap === null) break;
    dated = /\d[^;]*,\s*$/u.test(gap[0]);
    at = name.end + gap[0].length;
  }
  return found;
}

function joined(
  key: string,
  list: readonly Member[],
  scene: Scene,
  births: readonly Birth[],
  matter: Matter,
): Found[] {
  const unique: Member[] = [];
  const me = matter.applicant?.name ?? "";
  for (const m of [...list].sort((a, b) => a.start - b.start)) {
    const again = unique.some(
      (u) => overlaps(u, m) || nameTokens(m.name).every((t) => nameTokens(u.name).includes(t)),
    );
    if (!again && nameTokens(m.name).join() !== nameTokens(me).join()) unique.push(m);
  }
  const [first, last] = [unique[0], unique[unique.length - 1]];
  if (first === undefined || last === undefined) return [];
  const value = unique.map((m) => withBirth(m, scene, births)).join("; ");
  return [{ key, value, source: "body", start: first.start, end: last.end, score: 0.75, problem: null }];
}

function withBirth(member: Member, scene: Scene, births: readonly Birth[]): string {
  const reach = 30;
  const birth =
    births.find((b) => b.person !== null && overlaps(b.person, member)) ??
    births.find(
      ({ mention }) =>
        mention.start >= member.end &&
        mention.start - member.end < reach &&
        // Another name between them has the date.
        !/\p{Lu}\p{L}/u.test(scene.flat.slice(member.end, mention.start)),
    );
  const bracket = /^ ?\((?<y>(?:19|20)\d{2})\)/u.exec(scene.flat.slice(member.end, member.end + 8))?.groups
    ?.y;
  const date = birth === undefined ? bracket : resolved(birth.mention, "birth", scene.now)?.value;
  return date === undefined ? member.name : `${member.name} (${date})`;
}

function alone(scene: Scene, { applicant }: Matter): Found[] {
  const hit = hits(scene.flat, new RegExp(ALONE.source, "gdiu"))[0];
  if (hit === undefined || applicant === null) return [];
  return [
    {
      key: "householdMembers",
      value: applicant.name,
      source: "body",
      start: hit.start,
      end: hit.end,
      score: 0.75,
      problem: null,
    },
  ];
}
