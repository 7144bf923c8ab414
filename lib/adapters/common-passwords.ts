import "server-only";
import { dictionary } from "@zxcvbn-ts/language-common";

let known: ReadonlySet<string> | undefined;

/** Whether a word in lower case is among the fifty thousand passwords most often seen in breaches. */
export function isCommonPassword(word: string): boolean {
  known ??= new Set(dictionary.passwords);
  return known.has(word);
}
