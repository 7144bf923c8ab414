import { SPELT as SPELT_OUT } from "../text";
/** Hashes of what a text shows: words with pairs of them, and pieces of words. Repetitions stay. */
export type Grams = { words: Uint32Array; pieces: Uint32Array };

/** Pieces of these lengths survive typos, inflection and compounds. */
const SHORTEST = 3;
const LONGEST = 5;
/** Where a piece touches the border of its word. */
const BORDER = 95;
const SPACE = 32;
const SOFT_HYPHEN = 0xad;
const ZERO = 48;
/** Seeds keep the kinds of features apart. */
const WORD_SEED = 0x3c6ef372;
const PIECE_SEED = 0x1b873593;
/** Longer words are noise and are cut, so that their cost stays linear. */
const LONGEST_WORD = 40;

/** All features of a text, in one pass without a string of its own per feature: linear and fast. */
export function gramsOf(text: string): Grams {
  const codes = foldedCodes(text);
  const words = new Uint32Array(codes.length + 2);
  const pieces = new Uint32Array(codes.length * (LONGEST - SHORTEST + 1) + 6);
  let [wordCount, pieceCount, before] = [0, 0, 0];
  for (let at = 0; at < codes.length; ) {
    if ((codes[at] ?? SPACE) <= SPACE) {
      at += 1;
      continue;
    }
    const end = endOfRun(codes, at);
    const own = hashOf(codes, at, end, WORD_SEED);
    words[wordCount++] = own;
    const marks = isMark(codes[at] ?? 0);
    if (before !== 0 && !marks) words[wordCount++] = mix(Math.imul(before, 0x9e3779b1) ^ own);
    if (!marks) pieceCount = addPieces(codes, at, end, pieces, pieceCount);
    before = marks ? 0 : own;
    at = end;
  }
  return { words: words.subarray(0, wordCount), pieces: pieces.subarray(0, pieceCount) };
}

/** Lower case, umlauts spelt out, accents dropped, digits alike: one spelling for what readers take for the same. */
function foldedCodes(text: string): Uint16Array {
  const lower = text.normalize("NFC").toLowerCase();
  const codes = new Uint16Array(lower.length * 2);
  let count = 0;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (code < 128) codes[count++] = PLAIN[code] ?? SPACE;
    else if (code < 0x180 && code !== SOFT_HYPHEN) {
      const spelt = SPELT[code - 128] ?? code;
      codes[count++] = spelt & 0xffff;
      if (spelt > 0xffff) codes[count++] = spelt >>> 16;
    } else if (!isInvisible(code)) codes[count++] = code >= 0x2000 && code < 0x2070 ? SPACE : code;
  }
  return codes.subarray(0, count);
}

/** Letters and digits as they are read, other signs as themselves, control characters as blanks. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= ZERO && code <= ZERO + 9) return ZERO;
  return code < SPACE ? SPACE : code;
});
/** Letters from U+0080 on: one code, or two of them with the second in the high half. */
const SPELT = Uint32Array.from({ length: 256 }, (_, at) => speltOut(at + 128));

function speltOut(code: number): number {
  const letter = String.fromCharCode(code);
  const plain = SPELT_OUT[letter] ?? letter.normalize("NFKD").replace(/\p{M}/gu, "");
  if (!/^\p{L}/u.test(plain)) return SPACE;
  return plain.charCodeAt(0) | (plain.length > 1 ? plain.charCodeAt(1) << 16 : 0);
}

function isInvisible(code: number): boolean {
  return (
    code === SOFT_HYPHEN ||
    (code >= 0x300 && code < 0x370) ||
    (code >= 0x200b && code <= 0x200f) ||
    code === 0x2060 ||
    code === 0xfeff
  );
}

/** Punctuation stands alone: a run of it says something ("!!!", ":-)"), a part of a word it is not. */
function isMark(code: number): boolean {
  if (code >= 128) return false;
  return !((code >= 97 && code <= 122) || code === ZERO);
}

function endOfRun(codes: Uint16Array, start: number): number {
  const marks = isMark(codes[start] ?? 0);
  let end = start + 1;
  while (end < codes.length && (codes[end] ?? SPACE) > SPACE && isMark(codes[end] ?? 0) === marks) end += 1;
  return end;
}

function hashOf(codes: Uint16Array, start: number, end: number, seed: number): number {
  let h = 2166136261 ^ seed;
  for (let at = start; at < Math.min(end, start + LONGEST_WORD); at++)
    h = Math.imul(h ^ (codes[at] ?? 0), 16777619);
  return mix(h) || 1;
}

/** Pieces of "_word_", each beginning extended step by step. */
function addPieces(codes: Uint16Array, start: number, end: number, out: Uint32Array, from: number): number {
  const last = Math.min(end, start + LONGEST_WORD);
  let count = from;
  for (let first = start - 1; first + SHORTEST <= last + 1; first++) {
    let h = 2166136261 ^ PIECE_SEED;
    const stop = Math.min(last + 1, first + LONGEST);
    for (let at = first; at < stop; at++) {
      const code = at < start || at >= last ? BORDER : (codes[at] ?? 0);
      h = Math.imul(h ^ code, 16777619);
      if (at - first + 1 >= SHORTEST) out[count++] = mix(h);
    }
  }
  return count;
}

function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
