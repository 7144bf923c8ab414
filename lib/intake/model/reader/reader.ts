import { placeIn } from "../sorted";
import { sharesOf } from "./chain";
import type { Page } from "./page";
import { signsOf } from "./signs";

/**
 * Where details stand in a letter, as it was learnt from labelled letters: for each sign the weights it gives to keys
 * (sorted by sign; `starts[row]` to `starts[row + 1]` are its entries), and how readily a key begins and goes on.
 */
export type Reader = {
  version: string;
  keys: readonly string[];
  signs: Uint32Array;
  starts: Uint32Array;
  columns: Uint8Array;
  weights: Int8Array;
  stay: Float32Array;
  begin: Float32Array;
};
/** One step of a stored weight. */
export const WEIGHT_STEP = 1 / 32;

/** A stretch of words that are likely a key's value; `share` is how likely they are on average, 0..1. */
export type Stretch = { key: string; first: number; last: number; share: number };

/** Words with a smaller share do not belong to a stretch. */
const LEAST_SHARE = 0.2;

/** How likely each word of the page belongs to each of the keys that the reader knows, 0..1. */
export type Shares = ReadonlyMap<string, readonly number[]>;

/** Reads a page for some keys. */
export function sharesFor(reader: Reader, page: Page, keys: readonly string[]): Shares {
  const columns = [-1, ...keys.map((key) => reader.keys.indexOf(key)).filter((column) => column >= 0)];
  if (columns.length === 1) return new Map();
  const scores = scoresOf(reader, page, columns);
  const step = (weights: Float32Array) => columns.map((column) => weights[column + 1] ?? 0);
  const { at } = sharesOf(scores, { stay: step(reader.stay), begin: step(reader.begin) });
  return new Map(
    columns.slice(1).map((column, k) => [reader.keys[column] ?? "", at.map((row) => row[k + 1] ?? 0)]),
  );
}

/** For each key the likeliest stretch of the page, if there is one. */
export function stretchesOf(shares: Shares): Stretch[] {
  return [...shares].flatMap(([key, words]) => {
    const best = runsOf(words).sort((a, b) => b.share - a.share || a.first - b.first)[0];
    return best === undefined ? [] : [{ key, ...best }];
  });
}

function scoresOf(reader: Reader, page: Page, columns: readonly number[]): Float64Array[] {
  const place = new Int16Array(reader.keys.length + 1).fill(-1);
  columns.forEach((column, k) => {
    place[column + 1] = k;
  });
  return signsOf(page).map((signs) => {
    const row = new Float64Array(columns.length);
    for (const sign of signs) addRow(reader, placeIn(reader.signs, sign), place, row);
    return row;
  });
}

function addRow(reader: Reader, at: number, place: Int16Array, row: Float64Array): void {
  if (at < 0) return;
  for (let entry = reader.starts[at] ?? 0; entry < (reader.starts[at + 1] ?? 0); entry++) {
    const k = place[reader.columns[entry] ?? 0] ?? -1;
    if (k >= 0) row[k] = (row[k] ?? 0) + (reader.weights[entry] ?? 0) * WEIGHT_STEP;
  }
}

function runsOf(shares: readonly number[]): Omit<Stretch, "key">[] {
  const runs: Omit<Stretch, "key">[] = [];
  for (let first = 0; first < shares.length; first++) {
    if ((shares[first] ?? 0) < LEAST_SHARE) continue;
    let [last, total] = [first, 0];
    while ((shares[last] ?? 0) >= LEAST_SHARE) total += shares[last++] ?? 0;
    runs.push({ first, last: last - 1, share: total / (last - first) });
    first = last;
  }
  return runs;
}
