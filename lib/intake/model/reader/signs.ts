import { hash, mix } from "../text";
import type { Page, Word } from "./page";

/** Kinds of signs, so that the same word means something else before, in and after a detail. */
const KIND = {
  word: 1,
  ending: 2,
  longEnding: 3,
  opening: 4,
  shape: 5,
  beside: 6,
  pair: 20,
  nextPair: 21,
  pairBefore: 22,
  around: 23,
  label: 25,
  labelWord: 26,
  part: 27,
  given: 28,
  street: 31,
  begins: 32,
  mark: 33,
  date: 34,
} as const;
/** How far words beside a word are looked at one by one, and how far as a heap. */
const BESIDE = 3;
const AROUND = 6;
/** A date is told by more words around it than a name. */
const AROUND_DATE = 8;
const STREET = /(?:straße|strasse|str|weg|allee|platz|gasse|ring|damm|ufer|pfad|stieg|kamp|markt)$/u;
const NUMBER = /^\p{N}+$/u;
/** What stands beyond the edges, for a date, and for any number. */
const [BEFORE, AFTER, DATE, DIGITS] = ["^", "$", "<date>", "#"].map((text) => hash(text, KIND.word));

/** For each word of a page the signs that tell which detail it may belong to, as hashes. Linear in its length. */
export function signsOf(page: Page): Uint32Array[] {
  const plain = page.words.map(({ lower }) => hash(lower, KIND.word));
  const seen = page.words.map((word, at) => formOf(page, word, at, plain[at] ?? 0));
  const marks = page.marks.map((mark) => hash(mark, KIND.mark));
  return page.words.map((word, at) => {
    const signs = [...marks, ...ownSigns(page, word, at, seen), ...besides(plain, seen, at)];
    if ((page.dates[at] ?? -1) >= 0) signs.push(...dateSigns(page, plain, at));
    return Uint32Array.from(signs);
  });
}

function formOf(page: Page, { lower }: Word, at: number, plain: number): number {
  if ((page.dates[at] ?? -1) >= 0) return DATE ?? 0;
  return NUMBER.test(lower) ? hash(DIGITS + String(lower.length), KIND.word) : plain;
}

function ownSigns(page: Page, { lower, shape }: Word, at: number, seen: readonly number[]): number[] {
  const label = page.labels[at] ?? "";
  const signs = [
    of(KIND.word, seen[at] ?? 0),
    hash(lower.slice(-3), KIND.ending),
    hash(lower.slice(-4), KIND.longEnding),
    hash(lower.slice(0, 3), KIND.opening),
    hash(shape, KIND.shape),
    hash(page.parts[at] ?? "", KIND.part),
    of(KIND.begins, page.begins[at] ?? 0),
  ];
  for (const step of [-1, 0, 1]) if (page.given[at + step] === 1) signs.push(of(KIND.given + step, 1));
  if (STREET.test(lower)) signs.push(of(KIND.street, 1));
  if (label !== "") signs.push(hash(label, KIND.label));
  for (const word of label.split(/[^\p{L}]+/u)) if (word !== "") signs.push(hash(word, KIND.labelWord));
  return signs;
}

function besides(plain: readonly number[], seen: readonly number[], at: number): number[] {
  const word = (step: number) => seen[at + step] ?? (step < 0 ? (BEFORE ?? 0) : (AFTER ?? 0));
  const signs = [
    of(KIND.pair, both(word(-1), word(0))),
    of(KIND.nextPair, both(word(0), word(1))),
    of(KIND.pairBefore, both(word(-2), word(-1))),
  ];
  for (let step = 1; step <= BESIDE; step++)
    signs.push(of(KIND.beside + step, word(step)), of(KIND.beside + BESIDE + step, word(-step)));
  for (let step = 1; step <= AROUND; step++)
    signs.push(...heap(plain, at - step, 0), ...heap(plain, at + step, 1));
  return signs;
}

/** A date counts as one word: what matters stands before and after the whole of it. */
function dateSigns(page: Page, plain: readonly number[], at: number): number[] {
  const date = page.dates[at] ?? -1;
  let [before, after] = [at, at];
  while (page.dates[before] === date) before -= 1;
  while (page.dates[after] === date) after += 1;
  const left = (step: number) => plain[before - step] ?? BEFORE ?? 0;
  const right = (step: number) => plain[after + step] ?? AFTER ?? 0;
  const signs = [
    hash(page.ages[date] ?? "", KIND.date),
    hash(page.words[before]?.shape ?? "", KIND.date + 1),
    of(KIND.date + 2, left(0)),
    of(KIND.date + 3, left(1)),
    of(KIND.date + 4, left(2)),
    of(KIND.date + 5, both(left(1), left(0))),
    of(KIND.date + 6, right(0)),
    of(KIND.date + 7, right(1)),
    of(KIND.date + 8, both(right(0), right(1))),
  ];
  for (let step = 0; step < AROUND_DATE; step++)
    signs.push(...heap(plain, before - step, 20), ...heap(plain, after + step, 21));
  return signs;
}

function heap(plain: readonly number[], at: number, side: number): number[] {
  const word = plain[at];
  return word === undefined ? [] : [of(KIND.around + side, word)];
}

const of = (kind: number, value: number): number => mix(value ^ Math.imul(kind, 0x9e3779b1));
const both = (one: number, other: number): number => mix(Math.imul(one, 31) ^ other);
