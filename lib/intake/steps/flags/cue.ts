import type { Phrase } from "../phrase";

/**
 * Words that speak for a flag, but not in a sentence that also says `unless`; with `and`, only where the letter
 * says that as well; with `near`, only where each of those is said close by (within `reach` letters, if given).
 * Weights of a flag add up; from 1 on it is raised.
 */
export type FlagCue = {
  flag: string;
  weight: number;
  words: Phrase;
  unless?: Phrase;
  and?: Phrase;
  near?: readonly Phrase[];
  reach?: number;
};

/** Explicit words: they raise the flag alone. */
export function clear(flag: string, words: Phrase, unless?: Phrase): FlagCue {
  return unless ? { flag, weight: 1, words, unless } : { flag, weight: 1, words };
}

/** Words that mean it only together with others of the same flag. */
export function hint(flag: string, words: Phrase, unless?: Phrase): FlagCue {
  return unless ? { flag, weight: 0.5, words, unless } : { flag, weight: 0.5, words };
}

/** Words that only tip the scales. */
export function weak(flag: string, words: Phrase): FlagCue {
  return { flag, weight: 0.25, words };
}

/** Two thoughts that mean it together, wherever they stand in the letter. */
export function together(flag: string, words: Phrase, and: Phrase, unless?: Phrase): FlagCue {
  return unless ? { flag, weight: 1, words, and, unless } : { flag, weight: 1, words, and };
}

/** Thoughts that mean it together within about two sentences, unless `unless` is said as close by. */
export function close(
  flag: string,
  [words, ...near]: readonly [Phrase, ...Phrase[]],
  unless?: Phrase,
): FlagCue {
  return unless ? { flag, weight: 1, words, near, unless } : { flag, weight: 1, words, near };
}

/** About two sentences: what people put there belongs to one thought. */
const TWO_SENTENCES = 160;

/** Thoughts that mean it together only where they stand close to each other. */
export function beside(
  flag: string,
  words: Phrase,
  near: readonly Phrase[],
  { unless = [], reach = TWO_SENTENCES }: { unless?: Phrase; reach?: number } = {},
): FlagCue {
  return { flag, weight: 1, words, near, unless, reach };
}
