import { CATALOGUE, fieldOf, kindOf, serviceOf } from "@/lib/intake/catalogue/catalogue";
import type { Service } from "@/lib/intake/catalogue/schema";
import type { Detail, Gap, KindId } from "@/lib/intake/schema";

/** A statement that stands in for another: who moved lives at the new address, who was served knows the day. */
const STAND_INS: Readonly<Record<string, string>> = {
  currentAddress: "newAddress",
  noticeDate: "serviceDate",
};

/** A key that is needed, with the condition that makes it so; null where it is always needed. */
type Need = [key: string, because: string | null];

const catalogueOrder = new Map(CATALOGUE.fields.map((field, index) => [field.key, index]));

/**
 * What the concern still needs, in catalogue order: required details by the rules of the vocabulary, needed
 * details that cannot be used or are said in two ways, papers that do not lie here. Files count as details.
 */
export function findGaps(
  kind: KindId,
  service: string | null,
  conditions: readonly { id: string }[],
  details: readonly Detail[],
): Gap[] {
  const entry = service === null ? null : serviceOf(service);
  const readings = byKey(details);
  const clear = new Set([...readings].filter(([, list]) => valuesOf(list).length === 1).map(([key]) => key));
  const needs = entry?.requiredForKinds.includes(kind) ? needsOf(entry, conditions) : [];
  const asked = needs.length > 0 ? needs.filter(([key]) => isStated(key)) : asksOf(kind, clear);
  const open = asked.filter(([key]) => !isMet(key, entry, clear));
  const gaps = [
    ...open.map(([key, because]) => lack(key, because, readings.get(key) ?? [])),
    ...asked.flatMap(([key, because]) =>
      (readings.get(key) ?? []).filter(isUnusable(clear)).map(invalid(because)),
    ),
    ...papersOf(needs, entry)
      .filter(([key]) => !clear.has(key))
      .map(missingPaper),
  ];
  return gaps.sort((a, b) => orderOf(a.key) - orderOf(b.key));
}

/** The keys a follow-up must ask for because nothing clear was said. An invalid value was said. */
export function missingKeys(gaps: readonly Gap[]): string[] {
  return gaps
    .filter(({ reason }) => reason === "missing" || reason === "contradictory")
    .map(({ key }) => key);
}

function needsOf(service: Service, conditions: readonly { id: string }[]): Need[] {
  const met = new Set(conditions.map((condition) => condition.id));
  const triggered = service.conditional.filter((entry) => met.has(entry.when));
  const needs: Need[] = [
    ...triggered.flatMap(({ when, fields }) => fields.map((key): Need => [key, when])),
    // The last entry of a key wins: what is always required has no condition as its reason.
    ...service.required.map((key): Need => [key, null]),
  ];
  return [...new Map(needs)];
}

/** What the kind asks for whatever the service: for each group that no complete set meets, its keys. */
function asksOf(kind: KindId, clear: ReadonlySet<string>): Need[] {
  const rule = kindOf(kind).missingRule;
  if (rule.mode !== "needs") return [];
  const open = rule.groups.filter(({ anyOf }) => !anyOf.some((set) => set.every((key) => clear.has(key))));
  return open.flatMap(({ ask }) => ask.map((key): Need => [key, null]));
}

function isMet(key: string, service: Service | null, clear: ReadonlySet<string>): boolean {
  if (clear.has(key)) return true;
  const other = STAND_INS[key];
  if (other === undefined || !clear.has(other)) return false;
  return key !== "currentAddress" || !asksFor(service, other);
}

/** Where a service asks for both addresses, one cannot stand for the other. */
function asksFor(service: Service | null, key: string): boolean {
  if (service === null) return false;
  return service.required.includes(key) || service.conditional.some(({ fields }) => fields.includes(key));
}

function papersOf(needs: readonly Need[], service: Service | null): Need[] {
  if (service === null || needs.length === 0) return [];
  const always = service.documents.map((key): Need => [key, null]);
  return [...new Map([...needs.filter(([key]) => !isStated(key)), ...always])];
}

function lack(key: string, because: string | null, readings: readonly Detail[]): Gap {
  const values = valuesOf(readings);
  const evidence = readings.flatMap((detail) => detail.evidence);
  return {
    key,
    reason: values.length > 1 ? "contradictory" : "missing",
    because,
    readings: values,
    evidence,
  };
}

function isUnusable(clear: ReadonlySet<string>) {
  return (detail: Detail) => detail.problem !== null && clear.has(detail.key);
}

function invalid(because: string | null) {
  return ({ key, value, evidence }: Detail): Gap => ({
    key,
    reason: "invalid",
    because,
    readings: [value],
    evidence,
  });
}

function missingPaper([key, because]: Need): Gap {
  return { key, reason: "missing_document", because, readings: [], evidence: [] };
}

function byKey(details: readonly Detail[]): Map<string, Detail[]> {
  const groups = new Map<string, Detail[]>();
  for (const detail of details) groups.set(detail.key, [...(groups.get(detail.key) ?? []), detail]);
  return groups;
}

function valuesOf(details: readonly Detail[]): string[] {
  return [...new Set(details.map((detail) => detail.value))];
}

function isStated(key: string): boolean {
  return fieldOf(key)?.source === "stated";
}

function orderOf(key: string): number {
  return catalogueOrder.get(key) ?? catalogueOrder.size;
}
