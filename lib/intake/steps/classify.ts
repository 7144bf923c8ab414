import { applyCurve } from "../model/calibration";
import { type Asked, cuesFor } from "../model/explain";
import { WORDS } from "../model/features";
import { judge } from "../model/joint";
import { materialOf } from "../model/material";
import type { Model, Question } from "../model/model";
import { sightsOf, vectorSeen } from "../model/vectors";
import { type Choice, KINDS, type KindId, type Letter, type Reading, type Span } from "../schema";

/** The choice itself and the next best ones, as many as a person looks at. */
const ALTERNATIVES = 3;

/** With fewer known words than these there is little to go by, however clearly they point somewhere. */
const FEWEST_WORDS = 4;

export type Classification = {
  kind: Choice<KindId>;
  service: Choice<string | null>;
  department: Choice<string>;
};

/** What one concern is, what it is about and who acts, with what speaks for it. */
export function classify(
  model: Model,
  letter: Letter,
  reading: Reading,
  span: { start: number; end: number },
): Classification {
  const sights = sightsOf(model.lexicon, materialOf(letter, reading, span));
  const vector = vectorSeen(model.lexicon, sights);
  const verdict = judge(model, vector);
  const asked = (question: Question): Asked => ({
    head: model.heads[question],
    answer: best(verdict[question]),
  });
  const questions: Asked[] = [asked("kind"), asked("service"), asked("department")];
  const [kind = [], service = [], department = []] = cuesFor(letter, sights, vector, questions);
  const enough = Math.min(1, sights.families.filter((family) => family === WORDS).length / FEWEST_WORDS);
  return {
    kind: choose(model, "kind", verdict.kind, { cues: kind, enough }, kindOf),
    service: choose(model, "service", verdict.service, { cues: service, enough }, (label) =>
      label === "" ? null : label,
    ),
    department: choose(
      model,
      "department",
      verdict.department,
      { cues: department, enough },
      (label) => label,
    ),
  };
}

function choose<T>(
  model: Model,
  question: Question,
  shares: Float32Array,
  { cues, enough }: { cues: Span[]; enough: number },
  value: (label: string) => T,
) {
  const { labels } = model.heads[question];
  const order = [...shares.keys()].sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0) || a - b);
  const top = shares[order[0] ?? 0] ?? 0;
  const confidence = enough * applyCurve(model.curves[question], top);
  // The rest keeps its proportions and shares what the calibrated first answer leaves.
  const rest = top >= 1 ? 0 : (1 - confidence) / (1 - top);
  const alternatives = order.slice(0, ALTERNATIVES).map((at, rank) => ({
    value: value(labels[at] ?? ""),
    confidence: rank === 0 ? confidence : Math.min(confidence, (shares[at] ?? 0) * rest),
  }));
  const chosen = value(labels[order[0] ?? 0] ?? "");
  return {
    value: chosen,
    confidence,
    alternatives,
    cues,
    abstained: enough < 1 || top < model.thresholds[question],
  };
}

function kindOf(label: string): KindId {
  return KINDS.find((kind) => kind === label) ?? "other";
}

function best(shares: Float32Array): number {
  return shares.indexOf(Math.max(...shares));
}
