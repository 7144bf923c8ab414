import { resolved } from "./dates";
import { loneChild, lonePartner, withFamilyName } from "./lone-names";
import type { Found } from "./match";
import { type Matter, nameFound } from "./matter";
import { nameTokens, samePerson } from "./names";
import type { Birth } from "./people";
import type { Person } from "./persons";
import type { Role } from "./relations";
import type { Need, Scene } from "./scene";

type Cast = { matter: Matter; people: readonly Person[]; births: readonly Birth[] };

/** Which named persons fill a key, in order of preference. */
const ROLE_KEYS: readonly (readonly [key: string, roles: readonly Role[]])[] = [
  ["childName", ["child"]],
  ["partnerName", ["fiance", "spouse"]],
  ["landlordName", ["landlord"]],
  ["responsiblePerson", ["responsible"]],
  ["companionName", ["companion"]],
  ["searchedPersonName", ["searched"]],
  ["newOwnerName", ["newOwner"]],
  ["wishedName", ["wished"]],
];
/** In these services the other parent is told about as spouse, in the rest as former partner. */
const OTHER_PARENT: Record<string, readonly Role[]> = {
  elterngeld: ["exPartner", "spouse", "fiance"],
  geburt: ["exPartner", "spouse", "fiance"],
  unterhaltsvorschuss: ["exPartner"],
};
const RECORDED: Record<string, readonly Role[]> = {
  sterbefall: ["deceased", "parent", "spouse", "forebear", "child", "sibling"],
  personenstandsurkunde: ["deceased", "forebear", "parent", "spouse", "child", "sibling"],
};
const MEMBERS: readonly Role[] = ["spouse", "fiance", "child"];
const ME =
  /(?:verantwortlich|leit|ansprechpartner)\p{L}*[^.\n]{0,30} (?:bin|ist) ich|(?:verantwortlich|leit)\p{L}* ?:? (?:sie|er|ich|selbst)(?: selbst|(?= ?[.,;(\n]|$))|bin ich (?:selbst )?(?:verantwortlich|vor ort)|ich (?:leite|bin verantwortlich|bin (?:die|der) (?:leiter|verantwortlich|ansprechpartner))|verantwortlich [^.\n]{0,30}bin ich/iu;

/** People under the role that the letter gives them. */
export function personFields(scene: Scene, need: Need, cast: Cast): Found[] {
  const byRoles = ROLE_KEYS.flatMap(([key, wanted]) => byRole(key, wanted, need, cast));
  const roles = [...byRoles, ...loneChild(scene, need, cast.matter, cast.people)].map((found) =>
    found.key === "childName" ? withFamilyName(scene, found, cast.matter) : found,
  );
  return [
    ...mainNames(cast.matter),
    ...roles,
    ...byRole("otherParentName", OTHER_PARENT[need.service ?? ""] ?? ["exPartner"], need, cast),
    ...byRole("recordedPersonName", RECORDED[need.service ?? ""] ?? [], need, cast),
    ...lonePartner(scene, need, cast.matter, cast.people),
    ...searchedDetails(scene, need, cast),
    ...selfResponsible(scene, cast.matter),
    ...birthFields(scene, need, cast),
  ];
}

function mainNames({ applicant, agent }: Matter): Found[] {
  const found = applicant === null ? [] : [nameFound("applicantName", applicant)];
  return agent === null ? found : [...found, nameFound("representativeName", agent, agent.score - 0.05)];
}

function byRole(key: string, roles: readonly Role[], need: Need, { matter, people }: Cast): Found[] {
  if (!need.keys.has(key)) return [];
  const self = key === "responsiblePerson";
  const mine = people.filter((p) => roles.includes(p.role) && (self || !isWriter(p, matter)));
  const inRange = (p: Person) => (p.start >= need.start && p.start < need.end ? 0 : 1);
  const rank = (p: Person) =>
    inRange(p) * 10 + roles.indexOf(p.role) - (nameTokens(p.name).length > 1 ? 0.5 : 0);
  const best = [...mine].sort((a, b) => rank(a) - rank(b))[0];
  if (best === undefined) return [];
  const full = people.find(
    (p) =>
      p.name.length > best.name.length && nameTokens(best.name).every((t) => nameTokens(p.name).includes(t)),
  );
  const { name, source, start, end } = full ?? best;
  return [{ key, value: name, source, start, end, score: best.score - 0.05, problem: null }];
}

const AFTER_NAME =
  /^[\s,(]{1,3}(?<v>[^;!?\n)]{4,120}?)(?=\)|\. |\.?$|\n| jetzt| hat | gemeldet|, (?:hat|der|die|ist) )/u;

/** What the letter adds to the searched person's name: birth date, last address. */
function searchedDetails(scene: Scene, need: Need, { matter, people }: Cast): Found[] {
  const person = people.find((p) => p.role === "searched" && !isWriter(p, matter));
  if (person === undefined || !need.keys.has("searchedPersonDetails")) return [];
  const part = AFTER_NAME.exec(scene.flat.slice(person.end, person.end + 140))?.groups?.v ?? "";
  if (!/\d|früher|zuletzt|jahrgang|born/iu.test(part)) return [];
  const start = person.end + scene.flat.slice(person.end).indexOf(part);
  const place = { start, end: start + part.length };
  return [
    { key: "searchedPersonDetails", value: part, source: "body", ...place, score: 0.84, problem: null },
  ];
}

function isWriter(person: Person, { applicant }: Matter): boolean {
  return (
    applicant !== null &&
    nameTokens(person.name).length > 1 &&
    nameTokens(person.name).join() === nameTokens(applicant.name).join()
  );
}

function selfResponsible(scene: Scene, { applicant, agent }: Matter): Found[] {
  const writer = agent ?? applicant;
  return writer !== null && ME.test(scene.flat) ? [nameFound("responsiblePerson", writer, 0.7)] : [];
}

/** Birth dates go to whom they belong. */
function birthFields(scene: Scene, need: Need, { matter, births }: Cast): Found[] {
  return births.flatMap((birth): Found[] => {
    const key = birthKey(birth, matter, need);
    const value = key === null ? null : resolved(birth.mention, "birth", scene.now);
    if (key === null || value === null) return [];
    const { source, start, end } = birth.mention;
    const inRange = start >= need.start && start < need.end ? 0 : 0.02;
    const found: Found = { key, source, start, end, score: birth.score - inRange, ...value };
    const event = need.service === "geburt" && key === "childDateOfBirth";
    return event ? [found, { ...found, key: "eventDate" }] : [found];
  });
}

function birthKey({ person, role }: Birth, { person: other, applicant }: Matter, need: Need): string | null {
  if (other !== null) {
    if (person !== null && (person === other || samePersonStrict(person, other))) return "dateOfBirth";
    if (role === null) return need.keys.has("childDateOfBirth") ? null : "dateOfBirth";
  }
  if (need.service === "personenstandsurkunde" && role !== null && role !== "guest") return "eventDate";
  if (role === null) return "dateOfBirth";
  if (role === "child" && need.keys.has("childDateOfBirth")) return "childDateOfBirth";
  if (role === "fiance" && need.keys.has("partnerDateOfBirth")) return "partnerDateOfBirth";
  return person !== null && applicant !== null && samePersonStrict(person, applicant) ? "dateOfBirth" : null;
}

function samePersonStrict(a: { name: string }, b: { name: string }): boolean {
  return samePerson(a.name, b.name) && nameTokens(a.name)[0] === nameTokens(b.name)[0];
}

export { MEMBERS };
