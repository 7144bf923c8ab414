import { expect, it } from "vitest";
import { generator } from "../random";
import { sharesOf } from "./chain";

/** The same by trying every way through the words. */
function byTrying(scores: readonly Float64Array[], stay: readonly number[], begin: readonly number[]) {
  const columns = stay.length;
  const at = scores.map(() => new Float64Array(columns));
  let total = 0;
  for (let way = 0; way < columns ** scores.length; way++) {
    const keys = scores.map((_, t) => Math.floor(way / columns ** t) % columns);
    const score = keys.reduce((sum, k, t) => {
      const step =
        t === 0 ? (k === 0 ? 0 : (begin[k] ?? 0)) : keys[t - 1] === k ? (stay[k] ?? 0) : (begin[k] ?? 0);
      return sum + (scores[t]?.[k] ?? 0) + step;
    }, 0);
    total += Math.exp(score);
    keys.forEach((k, t) => {
      const row = at[t];
      if (row) row[k] = (row[k] ?? 0) + Math.exp(score);
    });
  }
  return at.map((row) => row.map((value) => value / total));
}

it("the shares of a chain are those of all ways through it together", () => {
  const next = generator(3);
  const number = () => next() * 4 - 2;
  const [stay, begin] = [
    [number(), number(), number()],
    [0, number(), number()],
  ];
  const scores = Array.from({ length: 5 }, () => Float64Array.from([number(), number(), number()]));
  const { at, stays, begins } = sharesOf(scores, { stay, begin });
  byTrying(scores, stay, begin).forEach((row, t) => {
    row.forEach((share, k) => {
      expect(at[t]?.[k]).toBeCloseTo(share, 9);
    });
  });
  // Each word either goes on or begins.
  expect([...stays, ...begins].reduce((sum, value) => sum + value, 0)).toBeCloseTo(scores.length, 9);
});

it("no words have no shares, and large scores stay finite", () => {
  expect(sharesOf([], { stay: [], begin: [] }).at).toEqual([]);
  const sharp = Array.from({ length: 3 }, () => Float64Array.from([-900, 900]));
  for (const row of sharesOf(sharp, { stay: [0, 0], begin: [0, 0] }).at) expect(row[1]).toBeCloseTo(1, 9);
});
