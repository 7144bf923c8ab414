import type { Detail, Source, Span } from "@/lib/intake/schema";

/** A stretch of a text with its place. */
export type Part = { start: number; end: number; text: string };
export type Hit = Part & { part: (name: string) => Part | null };

/** What an extractor proposes: one reading of one key. `score` is its honest estimate, 0..1. */
export type Found = {
  key: string;
  value: string;
  source: Source;
  start: number;
  end: number;
  score: number;
  problem: Detail["problem"];
};

/** All places of a pattern (flags `g`, `d`, `u`) with their named groups. */
export function hits(text: string, pattern: RegExp): Hit[] {
  const found: Hit[] = [];
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    found.push({ start, end: start + match[0].length, text: match[0], part: (name) => group(match, name) });
  }
  return found;
}

/** Literal letters of a pattern in either case; classes (`\\p{Lu}`) keep their meaning, which flag `i` would take. */
export function anyCase(source: string): string {
  return source.replace(PIECES, (piece) => {
    const [small, big] = [piece.toLowerCase(), piece.toUpperCase()];
    const single = piece.length === 1 && small.length === 1 && big.length === 1 && small !== big;
    return single ? `[${small}${big}]` : piece;
  });
}
const PIECES =
  /\\p\{[^}]*\}|\\[ux][0-9a-f{}]+|\\k<\w+>|\\.|\(\?<\w+>|\(\?<?[:=!]|\[(?:\\.|[^\]])*\]|\{\d+(?:,\d*)?\}|\p{L}/gu;

/** The part without blanks and loose punctuation around it. */
export function trimmed(part: Part, edge: RegExp = LOOSE): Part {
  const lead = part.text.length - part.text.trimStart().length;
  let start = part.start + lead;
  let text = part.text.trim();
  while (text !== "" && edge.test(text.slice(-1))) text = text.slice(0, -1).trimEnd();
  while (text !== "" && edge.test(text.slice(0, 1))) {
    const rest = text.slice(1).trimStart();
    start += text.length - rest.length;
    text = rest;
  }
  return { start, end: start + text.length, text };
}

/** One line of a value that may run over several lines in the letter. */
export function oneLine(text: string): string {
  return text
    .replace(/-\n(?=\p{Ll})/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Whether two stretches share a character. */
export function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A finding as evidence with its quote. */
export function spanOf(text: string, found: { source: Source; start: number; end: number }): Span {
  const { source, start, end } = found;
  return { source, start, end, quote: text.slice(start, end) };
}

/** Lower case without accents of spelling: what two writings of one word share. */
export function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/ß/gu, "ss")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const LOOSE = /[\s,;:.!?–—-]/u;

function group(match: RegExpExecArray, name: string): Part | null {
  const text = match.groups?.[name];
  const place = match.indices?.groups?.[name];
  if (text === undefined || place === undefined) return null;
  return { start: place[0], end: place[1], text };
}
