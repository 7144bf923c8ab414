import type { Span } from "@/lib/intake/schema";
import { type Passage, type Phrase, placesOf } from "../phrase";

/** Where words of a letter stand. */
const SOURCES = ["subject", "body"] as const;
/** How far apart words of one thought may stand: about two sentences. */
const NEAR = 200;

/** The places of words with each of `near` close by and without `unless` close by; every phrase is sought once. */
export function closeTo(
  passages: readonly Passage[],
  words: Phrase,
  near: readonly Phrase[],
  unless?: Phrase,
): Span[] {
  let left = placesOf(passages, words);
  for (const other of near) {
    if (left.length === 0) return [];
    left = besides(left, placesOf(passages, other), true);
  }
  return unless && left.length > 0 ? besides(left, placesOf(passages, unless), false) : left;
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
