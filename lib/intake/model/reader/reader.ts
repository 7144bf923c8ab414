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

/** For each of the keys the likeliest stretch of the page, if there is one. */
export function stretchesOf(reader: Reader, page: Page, keys: readonly string[]): Stretch[] {
  const columns = [-1, ...keys.map((key) => reader.keys.indexOf(key)).filter((column) => column >= 0)];
  if (columns.length === 1) return [];
  const scores = scoresOf(reader, page, columns);
  const step = (weights: Float32Array) => columns.map((column) => weights[column + 1] ?? 0);
  const { at } = sharesOf(scores, { stay: step(reader.stay), begin: step(reader.begin) });
  return columns.slice(1).flatMap((column, k) => {
    const key = reader.keys[column] ?? "";
    const found = runsOf(at.map((row) => row[k + 1] ?? 0));
    const best = found.sort((a, b) => b.share - a.share || a.first - b.first)[0];
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
