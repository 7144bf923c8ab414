import type { Phrase } from "../phrase";

/** Words that speak for a flag. Weights of a flag add up; from 1 on it is raised. */
export type FlagCue = { flag: string; weight: number; words: Phrase; unless?: Phrase };

/** Explicit words: they raise the flag alone. */
export function clear(flag: string, words: Phrase, unless?: Phrase): FlagCue {
  return unless ? { flag, weight: 1, words, unless } : { flag, weight: 1, words };
}

/** Words that mean it only together with others of the same flag. */
export function hint(flag: string, words: Phrase, unless?: Phrase): FlagCue {
  return unless ? { flag, weight: 0.5, words, unless } : { flag, weight: 0.5, words };
}
