import type { Letter, Reading, SegmentKind, Source, Span } from "@/lib/intake/schema";
import { flatten } from "./details/scene";
import { entriesOf, type Grams, gramsOf, mayHold } from "./phrase/grams";
import { needlesOf } from "./phrase/needles";

/**
 * Words to look for, written as people would: `*` any ending, `…` a few words of the same sentence, `(a|b)` a
 * choice, `?` after a group that may be absent. Lower case, whole words, parted by `;` or a new line.
 */
export type Phrase = readonly Wording[];
type Wording = { needles: readonly Needle[]; source: string; pattern: RegExp | null };
type Needle = { text: string; entries: Uint16Array };

/** How far `…` reaches: about six words, so that words of different thoughts do not meet. Dates keep their dots. */
const GAP = "(?:[^.!?\\n]|\\.(?=\\d)|(?<=\\d)\\.){0,46}?";

/** Small letters and digits of the scripts our letters come in; a short list is tried far faster than all of Unicode. */
const LETTER = "[a-z0-9ß-öø-ɏ\\u0370-\\u03ff\\u0400-\\u04ff\\u0600-\\u06ff]";

/** A phrase from its wordings. */
export function phrase(wordings: string): Phrase {
  const list = wordings.split(/[;\n]/u).map((wording) => wording.trim());
  return list.filter(Boolean).map((wording) => ({
    needles: needlesOf(wording).map((text) => ({ text, entries: entriesOf(text) })),
    source: translated(wording),
    pattern: null,
  }));
}

/** What any of the phrases says. */
export function eitherOf(...phrases: readonly Phrase[]): Phrase {
  return phrases.flat();
}

/** Whether a text in lower case says it. */
export function isSaid(text: string, wanted: Phrase): boolean {
  return wanted.some((wording) => mayMatch(text, wording) && text.search(patternOf(wording)) >= 0);
}

/** Thousands of wordings are sought in each letter; nearly all fall away here. */
function mayMatch(text: string, { needles }: Wording, grams?: Grams): boolean {
  if (needles.length === 0) return true;
  for (const needle of needles)
    if ((grams === undefined || mayHold(grams, needle.entries)) && text.includes(needle.text)) return true;
  return false;
}

const known = new WeakMap<Passage, Grams>();
/** The runs of letters of a passage, found once. */
function gramsIn(passage: Passage): Grams {
  const grams = known.get(passage) ?? gramsOf(passage.text);
  known.set(passage, grams);
  return grams;
}

/** Compiled when first needed: most wordings never are. */
function patternOf(wording: Wording): RegExp {
  wording.pattern ??= new RegExp(`(?<!${LETTER})(?:${wording.source})(?!${LETTER})`, "gu");
  return wording.pattern;
}

/** A text prepared for phrases: lower case, soft line breaks as blanks, same length and offsets as the source. */
export type Passage = { source: Source; text: string; original: string };

/** Longer letters are logs or attacks; bounds the work of every phrase. */
const SCAN_LIMIT = 200_000;

/** Subject and body, without the parts that somebody else said or that are set phrases of a mail program. */
export function passagesOf(letter: Letter, reading: Reading, without: readonly SegmentKind[]): Passage[] {
  const body = letter.body.slice(0, SCAN_LIMIT);
  const passages = [
    { source: "body" as const, text: lowered(flatten(masked(body, reading, without))), original: body },
  ];
  const subject = letter.subject ?? "";
  return subject === ""
    ? passages
    : [{ source: "subject", text: lowered(subject), original: subject }, ...passages];
}

/** The places of a phrase in reading order, without those whose sentence also says what the exception names. */
export function placesOf(passages: readonly Passage[], wanted: Phrase, unless?: Phrase): Span[] {
  return passages.flatMap((passage) => {
    const { text } = passage;
    const grams = gramsIn(passage);
    const matches: Place[] = [];
    for (const one of wanted)
      if (mayMatch(text, one, grams))
        for (const { 0: match, index } of text.matchAll(patternOf(one)))
          if (match.trim() !== "") matches.push({ start: index, end: index + match.length });
    if (matches.length === 0) return [];
    const places = unless ? matches.filter(({ start, end }) => !excepted(text, start, end, unless)) : matches;
    return apart(places).map(({ start, end }) => spanAt(passage, start, end));
  });
}

type Place = { start: number; end: number };

/** Of places that overlap, the one that begins first; of those, the longest. */
function apart(places: readonly Place[]): Place[] {
  let last = 0;
  return [...places]
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter(({ start, end }) => {
      const free = start >= last;
      if (free) last = end;
      return free;
    });
}

/** Whether any of the passages says it. */
export function says(passages: readonly Passage[], wanted: Phrase, unless?: Phrase): boolean {
  return placesOf(passages, wanted, unless).length > 0;
}

/** Lower case, letter by letter where the whole would change its length (Turkish dotted capital I). */
export function lowered(text: string): string {
  const plain = text.replace(/[’`´]/gu, "'");
  const simple = plain.toLowerCase();
  if (simple.length === text.length) return simple;
  return [...plain]
    .map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : "i"))
    .join("");
}

function masked(body: string, reading: Reading, without: readonly SegmentKind[]): string {
  let text = "";
  for (const { kind, start, end } of reading.segments) {
    const part = body.slice(start, end);
    text += without.includes(kind) ? part.replace(/[^\n]/gu, (letter) => " ".repeat(letter.length)) : part;
  }
  return text.padEnd(body.length).slice(0, body.length);
}

/** An exception counts within the sentence, and no further than this. */
const REACH = 160;

function excepted(text: string, start: number, end: number, unless: Phrase): boolean {
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(SENTENCE_END)
      .at(-1) ?? "";
  const after = text.slice(end, end + REACH).split(SENTENCE_END)[0] ?? "";
  return isSaid(`${before}${text.slice(start, end)}${after}`, unless);
}

/** Ends of sentences and lines; the dots of dates and abbreviations inside a line do not matter much here. */
const SENTENCE_END = /(?<=\p{L}{2}|\p{L}["“”»)])[.!?]+["“”»)]?(?=\s|$)|[!?]["“”»)]?(?=\s|$)|\n/u;

function spanAt({ source, original }: Passage, start: number, end: number): Span {
  return { source, start, end, quote: original.slice(start, end) };
}

function translated(wording: string): string {
  return wording
    .replace(/\((?!\?)/gu, "(?:")
    .replace(/ ?… ?/gu, `(?:[\\s,]${GAP})?[\\s,„"»]`)
    .replace(/\*/gu, `${LETTER}*`)
    .replace(/ /gu, "\\s+");
}
