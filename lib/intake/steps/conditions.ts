import { daysBetween } from "@/lib/deadline/rules";
import { berlinDay } from "@/lib/deadline/rules/working-time";
import { serviceOf } from "@/lib/intake/catalogue/catalogue";
import type { Detail, KindId, Letter, Reading, Span } from "@/lib/intake/schema";
import { TOWN_AND_ROAD } from "./conditions/cues";
import { LIFE_AND_WORK } from "./conditions/matters";
import { NEED_AND_GROUND } from "./conditions/needs";
import type { ConditionCue } from "./conditions/shown";
import type { ConcernPart } from "./find-details";
import { SAFETY } from "./flags/safety";
import { eitherOf, type Passage, passagesOf, placesOf } from "./phrase";

export type ConditionFinding = { id: string; evidence: Span[] };

const DANGERS = SAFETY.filter(({ flag, weight }) => flag !== "disclosure_block" && weight >= 1);
const CUES: Readonly<Record<string, ConditionCue>> = {
  ...TOWN_AND_ROAD,
  ...LIFE_AND_WORK,
  ...NEED_AND_GROUND,
  danger_claimed: { words: eitherOf(...DANGERS.map(({ words }) => words)) },
};
/** Details that show a condition by themselves, whatever words are used. */
const BY_DETAIL: Readonly<Record<string, readonly string[]>> = {
  acts_for_other: ["representativeName"],
  bank_change: ["newIban"],
  wishes_plate: ["wishedPlate"],
  keeps_other_home: ["homeStatus"],
  bf17: ["companionName"],
  needed_by_date: ["travelDate"],
  eviction_or_suit: ["evictionDate"],
  registers_dog: ["dogChip", "dogHeldSince"],
  organisation_applies: ["companyName"],
  other_delivery: ["deliveryAddress"],
};
/** Of two that exclude each other the first holds. */
const EXCLUSIVE: readonly (readonly [string, string])[] = [
  ["owner_change", "address_change_only"],
  ["deregisters_dog", "registers_dog"],
  ["deregisters_business", "registers_business"],
  ["permanent_business", "temporary_event"],
  ["claims_exemption", "registers_dog"],
  ["transfer_objection", "danger_claimed"],
  ["missed_pickup", "bin_order"],
  ["purpose_family", "purpose_employment"],
  ["purpose_study", "purpose_employment"],
  ["renewal", "first_issue"],
];
/** What a notification or application of the service is about if nothing else is said. */
const USUAL: Readonly<Record<string, string>> = {
  gewerbe: "registers_business",
  bauantrag: "building_application",
  auskunftssperre: "danger_claimed",
};
const OPENING = new Set<KindId>(["application", "notification"]);
/** Majority (BGB §2), and the age from which an advance on maintenance needs more (UhVorschG §1 (1a)). */
const OF_AGE = 18;
const TEENAGE = 12;
const YEAR_DAYS = 365.25;
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
  const passages = within(concern, passagesOf(letter, reading, ["quote", "forwarded", "disclaimer"]));
  const ids = [...new Set(service.conditional.map(({ when }) => when))];
  const found = ids.flatMap((id) => findCondition(id, passages, letter, details));
  return withUsual(concern, settled(found), ids);
}

/** Only what the concern itself says; what other concerns of the letter say is their condition. */
function within({ start, end }: ConcernPart, passages: readonly Passage[]): Passage[] {
  return passages.map((passage) => {
    if (passage.source !== "body") return passage;
    const before = " ".repeat(Math.min(start, passage.text.length));
    return { ...passage, text: before + passage.text.slice(start, end) };
  });
}

function findCondition(
  id: string,
  passages: readonly Passage[],
  letter: Letter,
  details: readonly Detail[],
): ConditionFinding[] {
  const telling = details.filter(({ key }) => BY_DETAIL[id]?.includes(key));
  const aged = byAge(id, letter, details);
  if (aged === false) return [];
  const cue = CUES[id];
  const words = cue ? placesOf(passages, cue.words, cue.unless) : [];
  const evidence = [...telling, ...(aged ?? [])].flatMap((detail) => detail.evidence);
  const all = [...evidence, ...words];
  return all.length > 0 || telling.length > 0 || aged ? [{ id, evidence: all.slice(0, MOST_SPANS) }] : [];
}

/** The details whose dates decide the condition; false where they rule it out, null where none does. */
function byAge(id: string, letter: Letter, details: readonly Detail[]): Detail[] | false | null {
  const key = id === "minor_holder" ? "dateOfBirth" : id === "child_12_plus" ? "childDateOfBirth" : null;
  const births = details.filter(
    (detail) => detail.key === key && detail.value.length === 10 && detail.problem === null,
  );
  if (births.length === 0) return null;
  const today = berlinDay(new Date(letter.receivedAt));
  const age = (detail: Detail) => daysBetween(detail.value, today) / YEAR_DAYS;
  const holds = births.filter((birth) =>
    id === "minor_holder" ? age(birth) < OF_AGE : age(birth) >= TEENAGE,
  );
  return holds.length > 0 ? holds : false;
}

function settled(found: readonly ConditionFinding[]): ConditionFinding[] {
  const has = (id: string) => found.some((finding) => finding.id === id);
  return found.filter(({ id }) => !EXCLUSIVE.some(([first, second]) => id === second && has(first)));
}

function withUsual(
  concern: ConcernPart,
  found: ConditionFinding[],
  ids: readonly string[],
): ConditionFinding[] {
  const usual = USUAL[concern.service ?? ""];
  if (usual === undefined || !OPENING.has(concern.kind) || !ids.includes(usual)) return found;
  const other = EXCLUSIVE.some(([first, second]) => second === usual && found.some(({ id }) => id === first));
  const known = found.some(({ id }) => id === usual);
  return known || other ? found : [...found, { id: usual, evidence: [] }];
}
