/** One line of the body: offsets include its line break, `text` does not and is trimmed. */
export type Line = { start: number; end: number; text: string; blank: boolean };

/** Longest stretch of a line that patterns look at; no greeting, closing or quote head is longer. */
const PATTERN_WINDOW = 400;

/** The lines of a body with their places. */
export function linesOf(body: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start < body.length) {
    const found = body.indexOf("\n", start);
    const end = found === -1 ? body.length : found + 1;
    const text = body.slice(start, Math.min(end, start + PATTERN_WINDOW)).trim();
    // Gmail leaves a lone U+1427 behind as a tracking mark; it is as good as blank.
    lines.push({ start, end, text, blank: text === "" || text === "ᐧ" });
    start = end;
  }
  return lines;
}
