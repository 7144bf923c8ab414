import { FAMILIES, type Family, type Material, type Place, walk } from "./features";
import { placeIn } from "./sorted";

/** How often each feature occurs, by family. */
export type Bag = readonly Map<number, number>[];
/** A text as the classifier computes with it: rows of the weight table and their values. */
export type Vector = { rows: Int32Array; values: Float32Array };
/** Which features count (sorted keys), how rare they are, and to which family they belong. */
export type Lexicon = { keys: Uint32Array; rarity: Float32Array; families: Uint8Array };

/** Share of each family in the length of a text's vector; tuned by cross-validation. */
export const FAMILY_WEIGHT: readonly number[] = [1, 1, 0.7];
/** A feature of a single text teaches nothing about another; pieces come in such numbers that two are few. */
const LEAST_TEXTS: readonly number[] = [2, 3, 2];

/** Counts of all features, family by family. */
export function bagOf(material: Material): Bag {
  const bag = FAMILIES.map(() => new Map<number, number>());
  walk(material, (family, key) => {
    const counts = bag[family];
    counts?.set(key, (counts.get(key) ?? 0) + 1);
  });
  return bag;
}

/** Builds the lexicon from the training texts. */
export function lexiconOf(bags: readonly Bag[]): Lexicon {
  const texts = new Map<number, { family: Family; count: number }>();
  for (const bag of bags)
    bag.forEach((counts, family) => {
      for (const key of counts.keys()) {
        const seen = texts.get(key);
        if (seen) seen.count += 1;
        else texts.set(key, { family: familyOf(family), count: 1 });
      }
    });
  const kept = [...texts]
    .filter(([, seen]) => seen.count >= (LEAST_TEXTS[seen.family] ?? 1))
    .sort((a, b) => a[0] - b[0]);
  return {
    keys: Uint32Array.from(kept, ([key]) => key),
    rarity: Float32Array.from(kept, ([, seen]) => 1 + Math.log((1 + bags.length) / (1 + seen.count))),
    families: Uint8Array.from(kept, ([, seen]) => seen.family),
  };
}

function familyOf(index: number): Family {
  return index === 0 ? 0 : index === 1 ? 1 : 2;
}

/** What the lexicon knows of a text, in reading order: row, family and place (null for a mark) of every sight. */
export type Sights = { rows: number[]; families: Family[]; places: (Place | null)[] };

/** Reads a text once, for its vector and for the words that explain the answer. */
export function sightsOf(lexicon: Lexicon, material: Material): Sights {
  const sights: Sights = { rows: [], families: [], places: [] };
  walk(material, (family, key, place) => {
    const row = placeIn(lexicon.keys, key);
    if (row === -1) return;
    sights.rows.push(row);
    sights.families.push(family);
    sights.places.push(place);
  });
  return sights;
}

/** How often each row was seen; a row belongs to one family. */
export function countsOf({ rows }: Sights): Map<number, number> {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row, (counts.get(row) ?? 0) + 1);
  return counts;
}

/** The weighted, normalised features that the lexicon knows. */
export function vectorOf(lexicon: Lexicon, bag: Bag): Vector {
  const known = bag.map((counts) => {
    const rows = new Map<number, number>();
    for (const [key, count] of counts) {
      const row = placeIn(lexicon.keys, key);
      if (row !== -1) rows.set(row, count);
    }
    return rows;
  });
  return weighed(lexicon, known);
}

/** The vector of a text that was read already. */
export function vectorSeen(lexicon: Lexicon, sights: Sights): Vector {
  const known = FAMILIES.map(() => new Map<number, number>());
  sights.rows.forEach((row, at) => {
    const counts = known[sights.families[at] ?? 0];
    counts?.set(row, (counts.get(row) ?? 0) + 1);
  });
  return weighed(lexicon, known);
}

/** Counts by family as numbers: rare features weigh more, each family has its share of the length. */
function weighed(lexicon: Lexicon, known: readonly ReadonlyMap<number, number>[]): Vector {
  const rows: number[] = [];
  const values: number[] = [];
  known.forEach((counts, family) => {
    const from = values.length;
    let square = 0;
    for (const [row, count] of counts) {
      const value = (1 + Math.log(count)) * (lexicon.rarity[row] ?? 0);
      rows.push(row);
      values.push(value);
      square += value * value;
    }
    const scale = square === 0 ? 0 : (FAMILY_WEIGHT[family] ?? 0) / Math.sqrt(square);
    for (let at = from; at < values.length; at++) values[at] = (values[at] ?? 0) * scale;
  });
  return { rows: Int32Array.from(rows), values: Float32Array.from(values) };
}
