import type { Letter, Reading } from "../schema";

/** A piece of what is said, and how it opens. */
export type Clause = { start: number; end: number; text: string; opening: Opening };
/** `joint`: a word that joins ("und", "sowie"); `item`: a number or letter of a list. */
export type Opening = "first" | "paragraph" | "sentence" | "item" | "joint";

/** Shorter pieces belong to the clause before them. */
const SHORTEST: Readonly<Record<Opening, number>> = {
  first: 0,
  paragraph: 12,
  sentence: 12,
  item: 8,
  joint: 24,
};
/** Longer letters are looked at in their first clauses only: the search stays bounded. */
const MOST = 60;

/** Dots that end no sentence: abbreviations, single letters, days. */
const ABBREVIATED =
  /(?:\b(?:geb|str|nr|tel|adr|ca|bzw|inkl|evtl|ggf|hr|fr|dr|prof|st|bez|betr|az|kfz|abs|art|vgl|usw|etc|mind|max|verst|wg|einschl|bspw|mtl|jhrl|u|z|d|o|a|b|i|s|v)|\d)\.$/iu;
const BREAK =
  /(?<paragraph>\n[ \t]*\n\s*|\n(?=[ \t]{0,4}[-–•*]))|(?<item>(?:^|(?<=[\s:;.,(]))(?=(?:[a-d]|[1-4])[).]\s?\p{L}))|(?<sentence>[.!?…]+["“)]?\s+|;\s|\n)|(?<joint>,?\s(?=(?:und|sowie|außerdem|ausserdem|zudem|zusätzlich|plus|and|also|oraz|ve|ayrıca|et|și|și|и|та|і|а також|также|także)\s|و))/gu;

/** The clauses of what is said within a span, in reading order. */
export function clausesOf(letter: Letter, reading: Reading, span: { start: number; end: number }): Clause[] {
  const clauses: Clause[] = [];
  for (const part of reading.segments) {
    if (part.kind !== "said" || part.end <= span.start || part.start >= span.end) continue;
    const [from, to] = [Math.max(part.start, span.start), Math.min(part.end, span.end)];
    cut(letter.body.slice(from, to), from, clauses);
    if (clauses.length >= MOST) return clauses.slice(0, MOST);
  }
  return clauses;
}

function cut(text: string, offset: number, clauses: Clause[]): void {
  let start = 0;
  let opening: Opening = clauses.length === 0 ? "first" : "paragraph";
  const close = (end: number) => {
    const piece = text.slice(start, end);
    if (piece.trim() !== "") clauses.push({ start: offset + start, end: offset + end, text: piece, opening });
  };
  for (const found of text.matchAll(BREAK)) {
    if (clauses.length >= MOST) return;
    const next = openingOf(found.groups);
    const end = found.index + found[0].length;
    if (
      end - start < SHORTEST[next] ||
      (next === "sentence" && ABBREVIATED.test(text.slice(start, end).trimEnd()))
    )
      continue;
    close(end);
    start = end;
    opening = next;
  }
  close(text.length);
}

function openingOf(groups: Record<string, string | undefined> | undefined): Opening {
  if (groups?.paragraph !== undefined) return "paragraph";
  if (groups?.item !== undefined) return "item";
  return groups?.joint !== undefined ? "joint" : "sentence";
}
