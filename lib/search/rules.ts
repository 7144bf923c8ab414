import type { Ground, Piece, Stage } from "./schema";

/** What marks a hit: how a word begins (already folded), or the digits and letters of a number. */
export type Needles = { beginnings: readonly string[]; numbers: readonly string[] };
type Range = { start: number; end: number; needle: string };

/** Letters around the first hit that a snippet shows before it, and in all. */
const LEAD = 60;
const SNIPPET = 220;
/** A stem this short marks only the word that is exactly it. */
const SHORT = 3;

/** Letters without marks, as the index folds them: Müller, Mueller and Muller are one. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[łıøđ]/g, (letter) => ({ ł: "l", ı: "i", ø: "o", đ: "d" })[letter] ?? letter)
    .replace(/([aou])e/g, "$1");
}

/** What to mark: the stems the database made of the words, the words themselves as parts of names, the numbers. */
export function needlesOf(words: string, stems: readonly string[]): Needles {
  const typed = words.split(/[\s"]+/).filter((word) => word !== "");
  const plain = typed.filter((word) => !/\d/.test(word)).flatMap((word) => fold(word).match(WORD) ?? []);
  const known = stems.filter((stem) => !/\d/.test(stem)).map(fold);
  // A word without a stem is a stop word: `und` marks nothing.
  const names = plain.filter((word) => known.some((stem) => word.startsWith(stem)));
  const numbers = typed.filter((word) => /\d/.test(word)).map(digitsOf);
  const beginnings = [...new Set([...known, ...names])];
  return { beginnings, numbers: numbers.length > 1 ? [...numbers, numbers.join("")] : numbers };
}

const WORD = /[\p{L}\p{N}]+/gu;
const digitsOf = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** A text cut where hits begin and end. */
export function marked(text: string, needles: Needles): Piece[] {
  return pieces(text, hits(text, needles), 0, text.length);
}

/** The stretch of a letter that holds most of what was looked for, cut at words; null without any hit. */
export function snippet(text: string, needles: Needles): Piece[] | null {
  const all = hits(text, needles);
  const best = densest(all);
  if (best === undefined) return null;
  const start = best.start <= LEAD ? 0 : text.indexOf(" ", best.start - LEAD) + 1;
  const from = start === 0 || start > best.start ? Math.max(0, best.start - LEAD) : start;
  const end = Math.min(text.length, from + SNIPPET);
  const cut = end === text.length ? end : Math.max(text.lastIndexOf(" ", end), best.end);
  const shown = pieces(text, all, from, cut);
  const dots = (there: boolean): Piece[] => (there ? [{ text: "…", hit: false }] : []);
  return [...dots(from > 0), ...shown, ...dots(cut < text.length)];
}

/** Why a case is among the results, by where something is marked. */
export function groundsOf(
  found: { stage: Stage; number: readonly Piece[]; name: readonly Piece[]; subject: readonly Piece[] },
  said: readonly Piece[] | null,
  needles: Needles,
): Ground[] {
  const has = (parts: readonly Piece[]) => parts.some((piece) => piece.hit);
  const grounds: [Ground, boolean][] = [
    ["number", has(found.number) || needles.numbers.length > 0],
    ["name", has(found.name)],
    ["similarName", found.stage === "similar"],
    ["subject", has(found.subject)],
    ["message", said !== null],
  ];
  return grounds.flatMap(([ground, holds]) => (holds ? [ground] : []));
}

/** Warnings of letters whose words are not read over a shoulder in a list: they stand in the case only. */
const VEILED = [
  "self_harm",
  "child_welfare",
  "violence",
  "disclosure_block",
  "sensitive_data",
  "staff_conduct",
];

/** Whether the words of a letter stay hidden in a list: protected by its service, or by what it tells. */
export function isVeiled(sensitiveService: boolean, flags: readonly string[]): boolean {
  return sensitiveService || flags.some((flag) => VEILED.includes(flag));
}

function hits(text: string, { beginnings, numbers }: Needles): Range[] {
  const words = [...text.matchAll(WORD)].flatMap((match): Range[] => {
    const word = fold(match[0]);
    const needle = beginnings.find((b) => (b.length <= SHORT ? word === b : word.startsWith(b)));
    return needle === undefined
      ? []
      : [{ start: match.index, end: match.index + match[0].length, needle: needle.slice(0, SHORT + 1) }];
  });
  const digits = numbers
    .filter((number) => number !== "")
    .flatMap((number) =>
      [...text.matchAll(numberPattern(number))].map((match): Range => {
        return { start: match.index, end: match.index + match[0].length, needle: number };
      }),
    );
  return apart([...words, ...digits].sort((a, b) => a.start - b.start || b.end - a.end));
}

/** The same digits with dots, strokes and blanks between them, and zeros before. */
function numberPattern(number: string): RegExp {
  const spread = [...number].join("[^\\p{L}\\p{N}]{0,2}");
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:\\p{L}{1,4})?0*${spread}(?![\\p{L}\\p{N}])`, "giu");
}

/** Ranges that do not overlap; the earlier and longer one stays. */
function apart(ranges: readonly Range[]): Range[] {
  const kept: Range[] = [];
  for (const range of ranges) if (range.start >= (kept.at(-1)?.end ?? 0)) kept.push(range);
  return kept;
}

function densest(ranges: readonly Range[]): Range | undefined {
  let best: { range: Range; count: number } | undefined;
  for (const [n, range] of ranges.entries()) {
    const near = new Set<string>();
    for (let i = n; i < ranges.length && (ranges[i]?.end ?? 0) < range.start + SNIPPET - LEAD; i++)
      near.add(ranges[i]?.needle ?? "");
    if (best === undefined || near.size > best.count) best = { range, count: near.size };
  }
  return best?.range;
}

function pieces(text: string, ranges: readonly Range[], from: number, to: number): Piece[] {
  const parts: Piece[] = [];
  let at = from;
  for (const { start, end } of ranges.filter((r) => r.start >= from && r.end <= to)) {
    parts.push({ text: text.slice(at, start), hit: false }, { text: text.slice(start, end), hit: true });
    at = end;
  }
  parts.push({ text: text.slice(at, to), hit: false });
  return parts.filter((part) => part.text !== "");
}
