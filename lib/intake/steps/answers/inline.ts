import type { Letter, Reading } from "@/lib/intake/schema";

/** A stretch that the citizen says now, with the quoted line right above it: a question answered in place. */
export type Answer = { question: string | null; start: number; end: number };

/** How much of the quote above counts as the question. */
const QUESTION_LINES = 2;

/** What was said, each paragraph with the quoted question it stands under, if it does. */
export function answersOf(letter: Letter, reading: Reading): Answer[] {
  const { segments } = reading;
  return segments.flatMap((segment, index) => {
    if (segment.kind !== "said") return [];
    const text = letter.body.slice(segment.start, segment.end);
    if (text.trim() === "") return [];
    const start = segment.start + text.length - text.trimStart().length;
    const end = segment.start + text.trimEnd().length;
    const above = segments[index - 1];
    const quote = above?.kind === "quote" ? letter.body.slice(above.start, above.end) : null;
    return [{ question: quote === null ? null : lastLines(quote), start, end }];
  });
}

function lastLines(quote: string): string {
  const lines = quote.split("\n").filter((line) => /\p{L}/u.test(line));
  return lines.slice(-QUESTION_LINES).join(" ");
}
