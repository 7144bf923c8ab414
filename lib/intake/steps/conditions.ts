import type { Detail, Letter, Reading, Span } from "@/lib/intake/schema";
import type { ConcernPart } from "./find-details";

export type ConditionFinding = { id: string; evidence: Span[] };

export function findConditions(
  _l: Letter,
  _r: Reading,
  _c: ConcernPart,
  _d: readonly Detail[],
): ConditionFinding[] {
  return [];
}
