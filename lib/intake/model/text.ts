/** A word or number of a text with its place (UTF-16 offsets into the source) and its folded form. */
export type Token = { start: number; end: number; form: string; sentence: number };

/** Characters that show nothing and only hide words from a reader. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const TOKEN =
  /[\p{L}\p{N}\u00ad\u200b-\u200f\u2060\ufeff][\p{L}\p{M}\p{N}\u00ad\u200b-\u200f\u2060\ufeff]*|[.!?;\n§€]/gu;
const ENDS_SENTENCE = /^[.!?;\n]$/u;
/** No word is longer; what is longer is noise and is cut, so that its cost stays linear. */
const LONGEST_WORD = 40;
/** Cyrillic and Greek letters that pass for Latin ones inside a Latin word. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: "a",
  е: "e",
  о: "o",
  р: "p",
  с: "c",
  у: "y",
  х: "x",
  і: "i",
  к: "k",
  м: "m",
  т: "t",
  в: "b",
  н: "h",
  ο: "o",
  α: "a",
  ν: "v",
};
/** Letters that are spelt out with others. */
export const SPELT: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ß: "ss",
  ı: "i",
  ł: "l",
  đ: "d",
  ø: "o",
  æ: "ae",
};

/** The words of a text, with the sentence each stands in. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  for (const found of text.matchAll(TOKEN)) {
    const [word] = found;
    if (ENDS_SENTENCE.test(word)) {
      sentence += 1;
      continue;
    }
    const form = fold(word.slice(0, LONGEST_WORD));
    if (form === "") continue;
    tokens.push({ start: found.index, end: found.index + word.length, form, sentence });
  }
  return tokens;
}

/** One spelling for all: "Straße", "STRASSE" and "Straſse" are the same word, as are "Müll" and "Muell". */
export function fold(word: string): string {
  const plain = word.replace(INVISIBLE, "").normalize("NFKC").toLowerCase();
  if (/^[a-z]+$/u.test(plain)) return plain;
  if (/^\p{N}+$/u.test(plain)) return plain.length <= 2 ? plain : "0".repeat(Math.min(plain.length, 8));
  const spelt = plain.normalize("NFC").replace(/[äöüßıłđøæ]/gu, (letter) => SPELT[letter] ?? letter);
  const bare = spelt.normalize("NFD").replace(/\p{M}/gu, "");
  const latin = /[a-z]/u.test(bare) && /[\u0370-\u04ff]/u.test(bare);
  const same = latin ? bare.replace(/[\u0370-\u04ff]/gu, (letter) => LOOKALIKES[letter] ?? letter) : bare;
  return same.replace(/\p{N}/gu, "0");
}

/** FNV-1a over UTF-16 units with a final mix; the same on every machine. */
export function hash(text: string, seed: number): number {
  let h = (2166136261 ^ Math.imul(seed, 0x9e3779b1)) >>> 0;
  for (let at = 0; at < text.length; at++) h = Math.imul(h ^ text.charCodeAt(at), 16777619);
  return mix(h);
}

/** Spreads the bits of a hash. */
export function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
