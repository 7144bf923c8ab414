import type { Concern, Preparation, Span } from "../schema";
import { missingKeys } from "../steps/find-gaps";

/** What one preparation says, in the form the figures are computed from (head of spec/evaluate.mjs). */
export type Predicted = {
  id: string;
  language: string;
  urgency: string;
  flags: string[];
  references: string[];
  duplicateOf: string | null;
  concerns: PredictedConcern[];
};
export type PredictedConcern = {
  kind: string;
  service: string | null;
  department: string;
  fields: Record<string, string>;
  missing: string[];
  confidence: { kind: number; service: number; department: number };
  alternatives: { service: (string | null)[] };
  abstained: { department: boolean };
  evidence: Record<string, Span[]>;
};

/** A preparation as a prediction. */
export function predictedOf(id: string, prepared: Preparation): Predicted {
  return {
    id,
    language: prepared.language.code,
    urgency: prepared.urgency.value,
    flags: prepared.flags.map((flag) => flag.id),
    references: prepared.references.map((reference) => reference.value),
    duplicateOf: prepared.duplicateOf,
    concerns: prepared.concerns.map(predictedConcern),
  };
}

/** A key said in two ways has no value; it stands in `missing`. */
function predictedConcern({ kind, service, department, details, gaps }: Concern): PredictedConcern {
  const once = details.filter(({ key }) => details.filter((other) => other.key === key).length === 1);
  return {
    kind: kind.value,
    service: service.value,
    department: department.value,
    fields: Object.fromEntries(once.map(({ key, value }) => [key, value])),
    missing: missingKeys(gaps),
    confidence: { kind: kind.confidence, service: service.confidence, department: department.confidence },
    alternatives: { service: service.alternatives.map(({ value }) => value) },
    abstained: { department: department.abstained },
    evidence: Object.fromEntries(once.map(({ key, evidence }) => [key, evidence])),
  };
}
