import type { Label } from "../labels";
import type { PredictedConcern } from "../predicted";

type Gold = Label["expected"]["concerns"][number];

/** Which predicted concern answers which labelled one: the likeliest pairs first, each concern once. */
export function pairsOf(gold: readonly Gold[], predicted: readonly PredictedConcern[]): Map<number, number> {
  const all = gold.flatMap((one, i) => predicted.map((other, j) => ({ i, j, score: likeness(one, other) })));
  const ranked = all.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of ranked) {
    if (pairs.has(i) || taken.has(j)) continue;
    pairs.set(i, j);
    taken.add(j);
  }
  return pairs;
}

/** The service says most, shared details break ties. */
function likeness(gold: Gold, predicted: PredictedConcern): number {
  const shared = Object.keys(gold.fields).filter((key) => key in predicted.fields).length;
  const same = [gold.department === predicted.department, gold.kind === predicted.kind].filter(Boolean).length;
  return 2 * Number(gold.service === predicted.service) + same + shared * 0.05 + 0.01;
}
