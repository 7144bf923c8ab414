import type { Curve } from "./calibration";
import { logits, softmax, type Weights } from "./classifier";
import type { Reader } from "./reader/reader";
import type { Splitter } from "./splitter";
import type { Lexicon, Vector } from "./vectors";

/** The three questions asked of every concern. */
export const QUESTIONS = ["kind", "service", "department"] as const;
export type Question = (typeof QUESTIONS)[number];

/** One learnt question: its possible answers ("" stands for no service), weights and sharpness. */
export type Head = { labels: readonly string[]; weights: Weights; temperature: number };

/** Everything that was learnt. `version` names the training data and settings it came from. */
export type Model = {
  version: string;
  lexicon: Lexicon;
  heads: Record<Question, Head>;
  /** Log of how much likelier kind and service are together than apart; kinds × services. */
  affinity: Float32Array;
  /** Department index for kind × service; -1 where the text decides. */
  offices: Int8Array;
  curves: Record<Question, Curve>;
  /** Lowest share of the best answer (before the curve) that may be given without a person's choice. */
  thresholds: Record<Question, number>;
  splitter: Splitter;
  /** Finds details where no rule does. Learnt from labelled letters only, so it is the same for every model; null: rules alone. */
  reader: Reader | null;
};

/** Answers of one head as probabilities. */
export function ask(head: Head, vector: Vector): Float32Array {
  const scores = logits(head.weights, vector, new Float32Array(head.labels.length));
  return soften(scores, head.temperature);
}

/** The probabilities of all three questions at their temperatures. */
export function softened(scores: Record<Question, Float32Array>, temperatures: Record<Question, number>) {
  return {
    kind: soften(scores.kind, temperatures.kind),
    service: soften(scores.service, temperatures.service),
    department: soften(scores.department, temperatures.department),
  };
}

function soften(scores: Float32Array, temperature: number): Float32Array {
  return softmax(scores.map((score) => score / temperature));
}
