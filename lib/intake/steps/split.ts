import type { Model } from "../model/model";
import { seamsOf } from "../model/seams";
import { MOST_CONCERNS, seamScore } from "../model/splitter";
import type { Letter, Reading } from "../schema";

export type ConcernSpan = { start: number; end: number };

/** The stretches of the body that each need their own handling; one if in doubt. */
export function splitConcerns(model: Model, letter: Letter, reading: Reading): ConcernSpan[] {
  const whole = { start: 0, end: letter.body.length };
  const judge = { lexicon: model.lexicon, service: model.heads.service, kind: model.heads.kind };
  const cuts = seamsOf(judge, letter, reading, whole)
    .map((seam) => ({ at: seam.at, score: seamScore(model.splitter, seam) }))
    .filter(({ score }) => score >= model.splitter.threshold)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_CONCERNS - 1)
    .map(({ at }) => at)
    .sort((a, b) => a - b);
  const edges = [whole.start, ...cuts, whole.end];
  return edges.slice(1).map((end, at) => ({ start: edges[at] ?? 0, end }));
}
