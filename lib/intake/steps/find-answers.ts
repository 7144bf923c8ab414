import { allowedFields } from "@/lib/intake/catalogue/catalogue";
import type { Detail, Gap, Letter, Reading } from "@/lib/intake/schema";
import { type ConcernPart, findDetails } from "./find-details";

/** An answer to a question is likelier what was asked for than the same words in a first letter. */
const ASKED = 0.95;

/**
 * The details of an answer: what stands there anyway, and each asked detail read with its question before it,
 * because people answer in two words ("Zone B"). Evidence still points into the citizen's own words.
 */
export function findAnswers(
  letter: Letter,
  reading: Reading,
  part: ConcernPart,
  asked: readonly Gap[],
  found: Detail[],
): Detail[] {
  const missing = asked.filter((gap) => !found.some((detail) => detail.key === gap.key));
  const wanted = new Set(
    missing.map((gap) => gap.key).filter((key) => allowedFields(part.kind, part.service).has(key)),
  );
  const lenient = wanted.size === 0 ? [] : findDetails(letter, reading, { ...part, kind: "application" });
  const extra = lenient.filter((detail) => wanted.has(detail.key));
  return [...found, ...extra].map((detail) =>
    asked.some((gap) => gap.key === detail.key)
      ? { ...detail, confidence: Math.max(detail.confidence, detail.problem ? 0 : ASKED) }
      : detail,
  );
}
