import { type Grams, gramsOf } from "./grams";

/** A text as the learner computes with it. */
export type Point = { rows: Int32Array; values: Float32Array };

/** The features that count, found by their hash, and how rare each is. */
export type Space = {
  /** Open addressing: hash and row + 1 by slot; 0 is an empty slot. */
  keys: Uint32Array;
  slots: Int32Array;
  rarity: Float32Array;
  /** How often each row was met in the text at hand; all zero between two texts. */
  counts: Uint16Array;
};

/** A feature of a single text teaches nothing about another. */
const LEAST_TEXTS = 2;
/** Share of words and of pieces in the length of a point. */
const SHARE = { words: 0.8, pieces: 1 };
/** 1 + log(count) for the counts that occur. */
const LOUDNESS = Float32Array.from({ length: 256 }, (_, count) => (count === 0 ? 0 : 1 + Math.log(count)));

/** Builds the space from the training texts, which are returned as points of it. */
export function spaceOf(texts: readonly Grams[]): Space {
  const seen = new Map<number, { texts: number; last: number }>();
  texts.forEach((grams, at) => {
    for (const keys of [grams.words, grams.pieces])
      for (const key of keys) {
        const entry = seen.get(key);
        if (entry === undefined) seen.set(key, { texts: 1, last: at });
        else if (entry.last !== at) {
          entry.last = at;
          entry.texts += 1;
        }
      }
  });
  const kept = [...seen].filter(([, entry]) => entry.texts >= LEAST_TEXTS);
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, kept.length * 2)));
  const space: Space = {
    keys: new Uint32Array(size),
    slots: new Int32Array(size),
    rarity: Float32Array.from(kept, ([, entry]) => 1 + Math.log((1 + texts.length) / (1 + entry.texts))),
    counts: new Uint16Array(kept.length),
  };
  kept.forEach(([key], row) => {
    let slot = key & (size - 1);
    while (space.slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    space.keys[slot] = key;
    space.slots[slot] = row + 1;
  });
  return space;
}

/** A text in the space: loud and rare features weigh most, words and pieces each have a fixed share. */
export function pointOf(space: Space, { words, pieces }: Grams): Point {
  const rows = new Int32Array(words.length + pieces.length);
  const values = new Float32Array(rows.length);
  const middle = weigh(space, words, SHARE.words, rows, values, 0);
  const end = weigh(space, pieces, SHARE.pieces, rows, values, middle);
  return { rows: rows.subarray(0, end), values: values.subarray(0, end) };
}

/** A text that was not cut into grams yet. */
export function pointOfText(space: Space, text: string): Point {
  return pointOf(space, gramsOf(text));
}

function weigh(
  space: Space,
  keys: Uint32Array,
  share: number,
  rows: Int32Array,
  values: Float32Array,
  from: number,
): number {
  const { counts, rarity } = space;
  let end = from;
  for (let at = 0; at < keys.length; at++) {
    const row = rowOf(space, keys[at] ?? 0);
    if (row === -1) continue;
    const count = counts[row] ?? 0;
    if (count === 0) rows[end++] = row;
    if (count < 255) counts[row] = count + 1;
  }
  let square = 0;
  for (let at = from; at < end; at++) {
    const row = rows[at] ?? 0;
    const value = (LOUDNESS[counts[row] ?? 0] ?? 0) * (rarity[row] ?? 0);
    counts[row] = 0;
    values[at] = value;
    square += value * value;
  }
  const scale = square === 0 ? 0 : share / Math.sqrt(square);
  for (let at = from; at < end; at++) values[at] = (values[at] ?? 0) * scale;
  return end;
}

function rowOf(space: Space, key: number): number {
  const { keys, slots } = space;
  const mask = keys.length - 1;
  let slot = key & mask;
  while (slots[slot] !== 0) {
    if (keys[slot] === key) return (slots[slot] ?? 0) - 1;
    slot = (slot + 1) & mask;
  }
  return -1;
}
