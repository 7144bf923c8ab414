/** One word, number or sign of a letter's body, with its place. */
export type Word = { start: number; end: number; lower: string; shape: string };

/** A letter's body as the learnt reader sees it: words in order, and what is known of each beforehand. */
export type Page = {
  words: readonly Word[];
  /** For each word the number of the date it is part of, -1 where it is none. */
  dates: Int16Array;
  /** For each date how long ago its year is, in steps ("16": up to sixteen years). */
  ages: readonly string[];
  /** For each word the label of its form line, lower case; empty outside forms. */
  labels: readonly string[];
  /** For each word the part of the letter it stands in ("said", "signature" …). */
  parts: readonly string[];
  /** For each word 1 where a line begins with it. */
  begins: Uint8Array;
  /** For each word 1 where it is a common given name. */
  given: Uint8Array;
  /** Kind and service of the concern. */
  marks: readonly string[];
};

const WORD = /\p{L}[\p{L}\p{M}]*|\p{N}+|[^\s]/gu;
/** What stands further down is log, enclosure or attack; bounds the cost. */
const MOST_WORDS = 600;
const SHAPE_CLASSES: readonly (readonly [RegExp, string])[] = [
  [/\p{Lu}+/gu, "A"],
  [/\p{Ll}+/gu, "a"],
  [/\p{N}/gu, "0"],
];

/** The words of a body in reading order, numbers and signs of their own, as many as are read. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(WORD)) {
    if (words.length === MOST_WORDS) break;
    words.push({
      start: index,
      end: index + found.length,
      lower: found.toLowerCase(),
      shape: SHAPE_CLASSES.reduce((shape, [letters, sign]) => shape.replace(letters, sign), found),
    });
  }
  return words;
}
