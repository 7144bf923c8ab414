import { withoutUmlauts } from "../i18n/text";
import type { Span } from "../intake/schema";

type Reader = { number: string; applicantName: string };

/** One answer as a member of the bundle reads it: the common words, with her own greeting and number. */
export function answerTo(
  { number, applicantName }: Reader,
  { subject, text }: { subject: string; text: string },
): { subject: string; body: string } {
  const greeting = `Guten Tag${applicantName ? ` ${applicantName}` : ""},`;
  return { subject: `${subject} [${number}]`, body: `${greeting}\n\n${text}` };
}

/** What a report says about the thing it reports: never who reports it. */
export type Thing = {
  service: string;
  /** Where it is, in the writer's words. */
  place: string;
  /** What sort of thing it is, as the catalogue names it; null where nothing was recognised. */
  category: string | null;
  description: string;
};

type Keys = { place: string; category: string | null; description: string };

/**
 * Services in which several people report one thing, with the details that tell which. All others are about the person
 * who writes, and two such letters are never about the same.
 */
const COMMON: Record<string, Keys> = {
  maengelmeldung: {
    place: "placeOfDefect",
    category: "defectCategory",
    description: "defectDescription",
  },
  ordnungsstoerung: { place: "incidentPlace", category: null, description: "incidentDescription" },
};

/** The keys of all details that tell what thing a report is about. */
export const THING_KEYS: readonly string[] = Object.values(COMMON).flatMap((keys) =>
  Object.values(keys).filter((key) => key !== null),
);

/** Further apart in time, a report is news: the first thing was mended, or has broken again. */
export const SAME_WITHIN_DAYS = 14;

/** House numbers up to so many apart may mean the same spot, named from two sides. */
const NEAR_NUMBERS = 20;

type Told = { key: string; value: string | null };

/** The thing that a report of this service with these details is about; null where it is not told well enough. */
export function thingOf(service: string | null, details: readonly Told[]): Thing | null {
  const keys = service === null ? undefined : COMMON[service];
  if (service === null || keys === undefined) return null;
  const value = (key: string | null) => details.find((detail) => detail.key === key)?.value || null;
  const place = value(keys.place);
  if (place === null) return null;
  return { service, place, category: value(keys.category), description: value(keys.description) ?? "" };
}

/** The words on which a thing stands: those of its place, and of what it is. */
export function evidenceOf(thing: Thing, details: readonly (Told & { evidence: readonly Span[] })[]): Span[] {
  const keys = COMMON[thing.service];
  const shown = keys ? [keys.place, keys.category, keys.description] : [];
  return details.filter(({ key }) => shown.includes(key)).flatMap(({ evidence }) => evidence.slice(0, 1));
}

/** Whether two reports are probably about one thing: the same service, place and sort of thing. */
export function isSameThing(one: Thing, other: Thing): boolean {
  return one.service === other.service && isSamePlace(one.place, other.place) && isSameSort(one, other);
}

function isSamePlace(one: string, other: string): boolean {
  const [a, b] = [placeWords(one), placeWords(other)];
  const common = a.names.filter((name) => b.names.includes(name));
  const fewest = Math.min(a.names.length, b.names.length);
  if (common.length === 0 || common.length * 2 < fewest) return false;
  if (a.numbers.length === 0 || b.numbers.length === 0) return true;
  return a.numbers.some((n) => b.numbers.some((m) => Math.abs(n - m) <= NEAR_NUMBERS));
}

/** Different sorts are different things; where one is not known, the descriptions must share a word. */
function isSameSort(one: Thing, other: Thing): boolean {
  if (one.category !== null && other.category !== null && one.category !== "other")
    return one.category === other.category;
  const words = stems(one.description);
  return stems(other.description).some((word) => words.includes(word));
}

/** Words that stand in many places and name none. */
const NO_NAME = new Set(
  "vor dem der die das den des haus hausnummer nummer ecke hoehe kreuzung gegenueber laterne strassenlaterne ampel gehweg radweg fahrbahn strasse spielplatz parkplatz bushaltestelle haltestelle bei beim zwischen und oder auf von vom zum zur unter ueber neben hinter ungefaehr etwa richtung einmuendung nahe gleich direkt".split(
    " ",
  ),
);

function placeWords(place: string): { names: string[]; numbers: number[] } {
  const text = withoutUmlauts(place)
    .replace(/str\b\.?/g, "strasse")
    .replace(/[\s-]+strasse\b/g, "strasse");
  const names = (text.match(/[a-z]{4,}/g) ?? []).filter((word) => !NO_NAME.has(word));
  return { names: [...new Set(names)], numbers: (text.match(/\d{1,5}/g) ?? []).map(Number) };
}

/** The beginnings of the longer words: German endings differ, what they are about does not. */
const stems = (text: string): string[] =>
  (withoutUmlauts(text).match(/[a-z]{5,}/g) ?? [])
    .filter((word) => !NO_NAME.has(word))
    .map((word) => word.slice(0, 6));
