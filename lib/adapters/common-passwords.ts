import "server-only";

let known: Promise<ReadonlySet<string>> | undefined;

/**
 * Tells whether a word in lower case is among the fifty thousand passwords most often seen in breaches. The list is read
 * when somebody first chooses a password, not at every start.
 */
export async function commonPasswords(): Promise<(word: string) => boolean> {
  known ??= import("@zxcvbn-ts/language-common").then(({ dictionary }) => new Set(dictionary.passwords));
  const words = await known;
  return (word) => words.has(word);
}
