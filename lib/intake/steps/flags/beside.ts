import type { Span } from "@/lib/intake/schema";
import { type Passage, type Phrase, placesOf } from "../phrase";

/** Where words stand that have each of the others within so many letters, in passages known beforehand. */
export type Beside = (
  words: Phrase,
  unless: Phrase | undefined,
  near: readonly Phrase[],
  reach: number,
) => Span[];

/** Many cues share families of words; each is looked for once in a passage. */
export function besideIn(passages: readonly Passage[]): Beside {
  const finders = passages.map(placesIn);
  return (words, unless, near, reach) =>
    finders.flatMap((places) =>
      near.reduce(
        (left, one) => (left.length === 0 ? left : within(left, places(one), reach)),
        places(words, unless),
      ),
    );
}

function placesIn(passage: Passage): (words: Phrase, unless?: Phrase) => Span[] {
  const known = new Map<Phrase, Map<Phrase | undefined, Span[]>>();
  return (words, unless) => {
    const own = known.get(words) ?? new Map<Phrase | undefined, Span[]>();
    known.set(words, own);
    const places = own.get(unless) ?? placesOf([passage], words, unless);
    own.set(unless, places);
    return places;
  };
}

/** The places that have one of the others at most so far away; both lists are in order and walked once. */
function within(spans: readonly Span[], others: readonly Span[], reach: number): Span[] {
  let at = 0;
  return spans.filter(({ start, end }) => {
    while (at < others.length && (others[at]?.end ?? 0) < start - reach) at++;
    const next = others[at];
    return next !== undefined && next.start <= end + reach;
  });
}
