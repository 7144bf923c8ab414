import { SMALLEST_CELL, SMALLEST_TEAM } from "../schema";

/** A count, or null where showing it would tell about single cases. */
export const shown = (n: number): number | null => (n > 0 && n < SMALLEST_CELL ? null : n);

/** A share of cases, or null where it stands on too few of them. */
export const share = (part: number, whole: number): number | null =>
  whole < SMALLEST_CELL ? null : part / whole;

/**
 * The departments whose work is not shown: fewer than five people, whose figures would be those of one of them. Where
 * all small ones together are still fewer than five, the next smallest is hidden too: the total less all others would
 * give them away.
 */
export function hiddenTeams(sizes: ReadonlyMap<string, number>): Set<string> {
  const rising = [...sizes].sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1));
  const hidden = new Set<string>();
  let people = 0;
  for (const [department, size] of rising) {
    const exposed = hidden.size > 0 && people < SMALLEST_TEAM;
    if (size >= SMALLEST_TEAM && !exposed) break;
    hidden.add(department);
    people += size;
  }
  return hidden;
}

/**
 * One column of a table whose total is known: small cells are hidden, and where only one is, the smallest other one as
 * well, so that it cannot be computed from the total.
 */
export function guardColumn(cells: readonly number[]): (number | null)[] {
  const result = cells.map(shown);
  const hidden = result.filter((cell) => cell === null).length;
  if (hidden !== 1) return result;
  const others = cells.filter((cell, i) => result[i] !== null && cell > 0);
  const at = cells.findIndex((cell, i) => result[i] !== null && cell === Math.min(...others));
  return result.map((cell, i) => (i === at ? null : cell));
}
