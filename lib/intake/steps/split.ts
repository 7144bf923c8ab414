import type { Model } from "../model/model";
import { seamOf } from "../model/seams";
import { seamScore } from "../model/splitter";
import type { Letter, Reading } from "../schema";

/** Three concerns in a letter are rare, more are not proposed. */
const MOST_CONCERNS = 3;

export type ConcernSpan = { start: number; end: number };

/** The stretches of the body that each need their own handling; one if in doubt. */
export function splitConcerns(model: Model, letter: Letter, reading: Reading): ConcernSpan[] {
  const whole = { start: 0, end: letter.body.length };
  const spans = [whole];
  while (spans.length < MOST_CONCERNS) {
    const cuts = spans.flatMap((span, at) => {
      const seam = seamOf(judgeOf(model), letter, reading, span);
      const score = seam === null ? 0 : seamScore(model.splitter.weights, seam);
      return seam !== null && score >= model.splitter.threshold ? [{ at, seam, score }] : [];
    });
    const best = cuts.sort((a, b) => b.score - a.score)[0];
    if (best === undefined) break;
    const span = spans[best.at] ?? whole;
    spans.splice(
      best.at,
      1,
      { start: span.start, end: best.seam.at },
      { start: best.seam.at, end: span.end },
    );
  }
  return spans;
}

function judgeOf(model: Model) {
  return { lexicon: model.lexicon, service: model.heads.service, kind: model.heads.kind };
}
