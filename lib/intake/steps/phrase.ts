import type { Letter, Reading, SegmentKind, Source, Span } from "@/lib/intake/schema";
import { flatten } from "./details/scene";

/**
 * Words to look for, written as people would: `*` any ending, `…` a few words of the same sentence, `(a|b)` a
 * choice, `?` after a group that may be absent. Lower case; whole words.
 */
export type Phrase = RegExp;

/** How far `…` reaches: about six words, so that words of different thoughts do not meet. */
const GAP = "[^.!?\\n]{0,42}?";

/** One expression from several wordings, at word borders. */
export function phrase(...wordings: readonly string[]): Phrase {
  const source = wordings.map(translated).join("|");
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, "gu");
}

/** What any of the phrases says. */
export function eitherOf(...phrases: readonly Phrase[]): Phrase {
  return new RegExp(phrases.map((one) => one.source).join("|"), "gu");
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

/** The places of a phrase, without those whose sentence also says what the exception names. */
export function placesOf(passages: readonly Passage[], wanted: Phrase, unless?: Phrase): Span[] {
  return passages.flatMap((passage) =>
    [...passage.text.matchAll(wanted)]
      .filter(
        (match) =>
          match[0].trim() !== "" && !(unless && excepted(passage.text, match.index, match[0].length, unless)),
      )
      .map((match) => spanAt(passage, match.index, match.index + match[0].length)),
  );
}

/** Whether any passage says it. */
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

function excepted(text: string, start: number, length: number, unless: Phrase): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(start + length, start + length + REACH);
  const from = Math.max(
    before.lastIndexOf(". "),
    before.lastIndexOf("! "),
    before.lastIndexOf("? "),
    before.lastIndexOf("\n"),
  );
  const end = after.search(/[.!?](?:\s|$)|\n/u);
  const sentence =
    before.slice(from + 1) + text.slice(start, start + length) + (end < 0 ? after : after.slice(0, end));
  return sentence.search(unless) >= 0;
}

function spanAt({ source, original }: Passage, start: number, end: number): Span {
  return { source, start, end, quote: original.slice(start, end) };
}

function translated(wording: string): string {
  return wording
    .replace(/\((?!\?)/gu, "(?:")
    .replace(/ ?… ?/gu, `(?:[\\s,]${GAP})?[\\s,„"»]`)
    .replace(/\*/gu, "\\p{L}*")
    .replace(/ /gu, "\\s+");
}
