import { type Dirent, readdirSync, readFileSync } from "node:fs";
import { extname, join, relative } from "node:path";
import { parseMail } from "@/lib/adapters/mail/parse";
import type { ParsedMail, ParseResult } from "@/lib/message/schema";

/** A mail of a corpus: where it lies, its bytes, and what became of it. */
export type Sample = { id: string; path: string; bytes: Buffer; result: ParseResult | null; ms: number };

/** How many of how many were right, and which were not. */
export type Tally = { right: number; of: number; share: number | null; wrong: string[] };

/** Every file below a folder, in stable order. */
export function filesBelow(folder: string): string[] {
  const walk = (at: string): string[] =>
    readdirSync(at, { withFileTypes: true })
      .sort((a: Dirent, b: Dirent) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => (entry.isDirectory() ? walk(join(at, entry.name)) : [join(at, entry.name)]));
  return walk(folder);
}

/** Parses every mail file; a parser that throws is a crash and stays null. */
export function samplesOf(folder: string, files: readonly string[]): Sample[] {
  return files
    .filter((path) => [".eml", ".box", ".msg"].includes(extname(path)))
    .map((path) => {
      const bytes = readFileSync(path);
      const began = performance.now();
      return {
        id: relative(folder, path),
        path,
        bytes,
        result: attempt(bytes),
        ms: performance.now() - began,
      };
    });
}

function attempt(bytes: Buffer): ParseResult | null {
  try {
    return parseMail(bytes);
  } catch {
    return null;
  }
}

/** The mail of a sample, null where it could not be read. */
export const mailOf = (sample: Sample): ParsedMail | null => (sample.result?.ok ? sample.result.mail : null);

/** Counts what is right of the things that have a gold. */
export function tally<T extends { id: string }>(items: readonly T[], right: (item: T) => boolean): Tally {
  const wrong = items.filter((item) => !right(item)).map((item) => item.id);
  const count = items.length - wrong.length;
  return { right: count, of: items.length, share: items.length === 0 ? null : count / items.length, wrong };
}

/** Words as two parsers must agree on them: without blanks, line breaks, quote marks and list marks. */
export function plainWords(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll("\u0000", "")
    .replaceAll("⟨", "〈")
    .replaceAll("⟩", "〉")
    .replace(/[\s\u00a0\u200b-\u200f\u2028\u2060\ufeff>*•·|-]+/gu, "");
}
