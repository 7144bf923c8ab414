import { serviceOf } from "@/lib/intake/catalogue/catalogue";
import type { Detail, Letter, Reading, Span } from "@/lib/intake/schema";
import { CONDITION_CUES } from "./conditions/cues";
import type { ConcernPart } from "./find-details";
import { passagesOf, placesOf } from "./phrase";

export type ConditionFinding = { id: string; evidence: Span[] };

/** Details that show a condition by themselves, whatever words are used. */
const BY_DETAIL: Readonly<Record<string, string>> = {
  acts_for_other: "representativeName",
  several_persons: "householdMembers",
  bank_change: "newIban",
  wishes_plate: "wishedPlate",
  keeps_other_home: "homeStatus",
  bf17: "companionName",
  needed_by_date: "travelDate",
  arrears_or_power_cut: "evictionDate",
};
/** Enough to show a person why. */
const MOST_SPANS = 3;

/** The conditions of the concern's service that the letter clearly shows, in catalogue order. */
export function findConditions(
  letter: Letter,
  reading: Reading,
  concern: ConcernPart,
  details: readonly Detail[],
): ConditionFinding[] {
  const service = concern.service === null ? null : serviceOf(concern.service);
  if (service === null) return [];
  const passages = passagesOf(letter, reading, ["quote", "forwarded", "disclaimer", "signature"]);
  return service.conditional.flatMap(({ when }) => {
    const detail = details.find((d) => d.key === BY_DETAIL[when]);
    if (detail) return [{ id: when, evidence: detail.evidence }];
    const cue = CONDITION_CUES[when];
    const evidence = cue ? placesOf(passages, cue).slice(0, MOST_SPANS) : [];
    return evidence.length > 0 ? [{ id: when, evidence }] : [];
  });
}
