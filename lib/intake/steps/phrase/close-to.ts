import type { Span } from "@/lib/intake/schema";
import { type Passage, type Phrase, placesOf } from "../phrase";

/** Where words of a letter stand. */
const SOURCES = ["subject", "body"] as const;
/** How far apart words of one thought may stand: about two sentences. */
const NEAR = 200;

/** Finds a phrase in passages; the same phrase is sought once, however many cues name it. */
export type Seek = (wanted: Phrase) => readonly Span[];

/** A search in these passages that remembers what it found. */
export function seekIn(passages: readonly Passage[]): Seek {
  const known = new Map<Phrase, readonly Span[]>();
  return (wanted) => {
    const places = known.get(wanted) ?? placesOf(passages, wanted);
    known.set(wanted, places);
    return places;
  };
}

/** The places of words with each of `near` close by and without `unless` close by. */
export function closeTo(seek: Seek, words: Phrase, near: readonly Phrase[], unless?: Phrase): Span[] {
  let left = [...seek(words)];
  for (const other of near) {
    if (left.length === 0) return [];
    left = besides(left, seek(other), true);
  }
  return unless && left.length > 0 ? besides(left, seek(unless), false) : left;
}

/** Of places in reading order those that have another one close by, or have none; one pass over both lists. */
function besides(places: readonly Span[], others: readonly Span[], wanted: boolean): Span[] {
  return SOURCES.flatMap((source) => {
    const there = others.filter((other) => other.source === source);
    let at = 0;
    return places
      .filter((place) => place.source === source)
      .filter(({ start, end }) => {
        while (at < there.length && (there[at]?.end ?? 0) < start - NEAR) at++;
        return (there[at]?.start ?? Number.POSITIVE_INFINITY) <= end + NEAR === wanted;
      });
  });
}
