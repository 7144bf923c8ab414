/** How likely each key is at each word, and how often the chain stays with a key or begins it. */
export type Shares = { at: Float64Array[]; stays: Float64Array; begins: Float64Array };
/** Weights of going on with a key and of beginning it, one entry a column. */
export type Steps = { stay: ArrayLike<number>; begin: ArrayLike<number> };

/** Nothing is less likely; keeps logarithms finite. */
const LEAST = 1e-300;

/**
 * A linear chain over words (forward-backward): `scores[word][column]` say how well a column suits a word, column 0 is
 * "no detail". A column either goes on from the same column or begins after any other, so the cost is words × columns.
 */
export function sharesOf(scores: readonly Float64Array[], { stay, begin }: Steps): Shares {
  const columns = scores[0]?.length ?? 0;
  const shares: Shares = { at: [], stays: new Float64Array(columns), begins: new Float64Array(columns) };
  const first = scores[0];
  if (first === undefined) return shares;
  const forward = forwards(scores, first, { stay, begin });
  const backward = backwards(scores, { stay, begin });
  const total = logSum(forward.at(-1) ?? first);
  shares.at = forward.map((row, t) =>
    row.map((value, k) => Math.exp(value + (backward[t]?.[k] ?? 0) - total)),
  );
  for (let k = 0; k < columns; k++) shares.begins[k] = shares.at[0]?.[k] ?? 0;
  for (let t = 1; t < scores.length; t++)
    for (let k = 0; k < columns; k++) {
      const way =
        (forward[t - 1]?.[k] ?? 0) + (stay[k] ?? 0) + (scores[t]?.[k] ?? 0) + (backward[t]?.[k] ?? 0);
      const stays = Math.exp(way - total);
      shares.stays[k] = (shares.stays[k] ?? 0) + stays;
      shares.begins[k] = (shares.begins[k] ?? 0) + Math.max(0, (shares.at[t]?.[k] ?? 0) - stays);
    }
  return shares;
}

function forwards(
  scores: readonly Float64Array[],
  first: Float64Array,
  { stay, begin }: Steps,
): Float64Array[] {
  let last = first.map((score, k) => score + (k === 0 ? 0 : (begin[k] ?? 0)));
  const rows = [last];
  for (let t = 1; t < scores.length; t++) {
    const most = Math.max(...last);
    const ways = last.map((value) => Math.exp(value - most));
    const all = sum(ways);
    last = (scores[t] ?? first).map((score, k) => {
      const [own, others] = [ways[k] ?? 0, Math.max(0, all - (ways[k] ?? 0))];
      return score + most + Math.log(own * Math.exp(stay[k] ?? 0) + others * Math.exp(begin[k] ?? 0) + LEAST);
    });
    rows.push(last);
  }
  return rows;
}

function backwards(scores: readonly Float64Array[], { stay, begin }: Steps): Float64Array[] {
  const rows = scores.map((row) => new Float64Array(row.length));
  for (let t = scores.length - 2; t >= 0; t--) {
    const ahead = (scores[t + 1] ?? new Float64Array()).map((score, k) => score + (rows[t + 1]?.[k] ?? 0));
    const most = Math.max(...ahead);
    const ways = ahead.map((value, k) => Math.exp(value - most + (begin[k] ?? 0)));
    const all = sum(ways);
    rows[t] = ahead.map((value, k) => {
      const own = Math.exp(value - most + (stay[k] ?? 0));
      return most + Math.log(own + Math.max(0, all - (ways[k] ?? 0)) + LEAST);
    });
  }
  return rows;
}

function logSum(row: Float64Array): number {
  const most = Math.max(...row);
  return most + Math.log(sum(row.map((value) => Math.exp(value - most))));
}

function sum(row: Float64Array): number {
  let total = 0;
  for (const value of row) total += value;
  return total;
}
