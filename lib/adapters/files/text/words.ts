import "server-only";
import type { TextState } from "@/lib/message/schema";

/** More pages than anybody encloses; what follows stays in the file. */
export const MOST_PAGES = 100;
/** More text than anybody encloses, in characters of all pages. */
export const MOST_CHARACTERS = 400_000;

/** A page that is a picture: a file as it is, or a bitmap with its head (PNM). */
export type Picture = { page: number; bytes: Uint8Array };

/**
 * What was found in a file. `pictures` are pages that hold no words but can be looked at; without an engine they stay
 * unread.
 */
export type Words = { state: TextState; pages: string[]; cut: boolean; pictures: Picture[] };

/** A file without words, for a reason. */
export const wordless = (state: TextState): Words => ({ state, pages: [], cut: false, pictures: [] });

/** A file with its words: lines without blanks at their ends, no control characters, no more than is read here. */
export function worded(raw: readonly string[], isCut = false): Words {
  const pages: string[] = [];
  let left = MOST_CHARACTERS;
  for (const page of raw.slice(0, MOST_PAGES)) {
    const text = tidy(page);
    pages.push(text.slice(0, left));
    left = Math.max(0, left - text.length);
  }
  const cut = isCut || raw.length > MOST_PAGES || raw.reduce((sum, p) => sum + p.length, 0) > MOST_CHARACTERS;
  return { state: pages.some((page) => page !== "") ? "read" : "empty", pages, cut, pictures: [] };
}

function tidy(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replace(/[^\P{Cc}\n\t]|[\u00ad\u200b\u200c\u2060\ufeff]|\p{Surrogate}/gu, "")
    .replace(/[ \t\u00a0]+\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
