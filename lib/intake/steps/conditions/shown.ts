import type { Phrase } from "../phrase";

/** Words that show a condition, unless the same sentence takes them back. */
export type ConditionCue = { words: Phrase; unless?: Phrase };

/** A condition by its words, with the words of the same sentence that take them back. */
export function shown(words: Phrase, unless?: Phrase): ConditionCue {
  return unless ? { words, unless } : { words };
}
