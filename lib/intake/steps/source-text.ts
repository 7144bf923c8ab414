import type { Letter, Span } from "@/lib/intake/schema";

/** The text that a span points into: subject, body, sender, or a page of an enclosed file; empty where it is not there. */
export function sourceText(letter: Letter, span: Span): string {
  if (span.source !== "attachment") return letter[span.source] ?? "";
  const file = letter.attachments.find(({ words }) => words?.file === span.file);
  return file?.words?.pages[span.page - 1] ?? "";
}
