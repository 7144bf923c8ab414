import type { Model } from "../model/model";
import type { Letter, Reading } from "../schema";
import { type Classification, classify } from "./classify";
import { type ConcernSpan, splitConcerns } from "./split";

/** A stretch of the body with what it was found, or said, to be. */
export type Sorted = Classification & ConcernSpan;

/**
 * The concerns of a letter, each with what it is. What was parted but turns out to be the same kind of matter for the
 * same service is one concern after all: only another kind or service needs a handling of its own.
 */
export function sortConcerns(model: Model, letter: Letter, reading: Reading): Sorted[] {
  const sorted = (span: ConcernSpan): Sorted => ({ ...span, ...classify(model, letter, reading, span) });
  const concerns: Sorted[] = [];
  for (const span of splitConcerns(model, letter, reading)) {
    let next = sorted(span);
    for (let last = concerns.at(-1); last !== undefined && isSame(last, next); last = concerns.at(-1)) {
      concerns.pop();
      next = sorted({ start: last.start, end: next.end });
    }
    concerns.push(next);
  }
  return concerns;
}

function isSame(one: Sorted, other: Sorted): boolean {
  return one.kind.value === other.kind.value && one.service.value === other.service.value;
}
