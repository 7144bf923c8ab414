import type { Source } from "@/lib/intake/schema";
import { ADULT_YEARS, ageAt } from "./birth-ages";
import type { DateMention } from "./dates";
import { isNoName, NAME, nameTokens, samePerson } from "./names";
import type { Person } from "./persons";
import type { Scene } from "./scene";

type Place = { start: number; end: number; source: Source };
/** Everybody told about, and the places where the writer is named. */
export type Cast = { people: readonly Person[]; self: readonly (Place & { name: string })[] };

const FILLER =
  /^[\s,(–-]*(?:(?:\p{L}{3,14}),\s)?(?:und ich )?(?:ist|wurde|was|is|am|\(?\*|✶|geb(?:oren)?\.?(?: am)?|born(?: on)?|ur\.|né(?:e)?(?: le)?|нар\.|р\.|народ\p{L}*|родил\p{L}*|vom|on|le|r\.|doğum(?:lu)?|مواليد|،|\s|:)*$/iu;
/** A name that ends right before a birth date. */
export const NAME_END = new RegExp(
  `(?<![\\p{L}])${NAME}[\\s,(]{1,3}(?:né(?:e)?(?: le)?|geb(?:oren)?\\.?|ur\\.|нар\\.|\\*|born)?[\\s]?(?:am |le |on )?$`,
  "u",
);
/** The first name of somebody told about before, in whatever case: "mit Tobiasem Lenzem … Tobias ur. 27.10.1988". */
const FIRST_NAME =
  /(?<first>\p{Lu}\p{L}{2,20})[\s,(:]{1,3}(?:né(?:e)? (?:le )?|geb(?:oren)?\.? ?|\* ?|born |ur\. ?|ist |am |on ){0,2}$/u;
const STEM = 4;
/** Name and birth date in the last line are the signature. */
const CLOSING = 60;

function isCalled(person: Person, first: string): boolean {
  const given = nameTokens(person.name)[0] ?? "";
  const said = nameTokens(first)[0] ?? "";
  const stem = Math.max(STEM, Math.min(given.length, said.length) - 1);
  return given === said || (given.length > STEM && given.slice(0, stem) === said.slice(0, stem));
}

/** What stands between a name and the date. */
export const NAME_TAIL = /[\s,(*]+(?:né.{0,5}|geb.{0,8}|born.{0,4}|ur\.|нар\.)?[\s]*(?:am |le |on )?$/u;

/** Whose name stands directly before the date, with at most words of birth between. */
export function nameBefore(
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
  const first = FIRST_NAME.exec(before)?.groups?.first;
  const called = first === undefined ? undefined : people.find((p) => isCalled(p, first));
  if (called !== undefined) return called;
  const lead = NAME_END.exec(before)?.[0] ?? "";
  const name = lead.replace(NAME_TAIL, "");
  if (name.split(/\s/u).some((word) => isNoName(word) && word !== "")) return null;
  if (!/\p{L} \p{Lu}\p{L}/u.test(name)) return null;
  if (self.some((s) => samePerson(s.name, name))) return "self";
  const signedLater = self.some((s) => s.source === "body" && s.start > mention.start);
  const closes = scene.flat.length - mention.end < CLOSING && people.length === 0 && !signedLater;
  if ((self.length === 0 || closes) && ageAt(mention, scene) >= ADULT_YEARS) return "self";
  return /[(,*]|né|geb|born|ur\./u.test(lead) ? "stranger" : null;
}
