import { departmentFor, kindOf, serviceOf } from "@/lib/intake/catalogue/catalogue";
import type { Choice, Detail, FlagFinding } from "@/lib/intake/schema";
import type { Classification } from "./classify";

/** Takes complaints about a person at work: whoever is complained about must not handle them. */
const NEUTRAL = "zentrale-dienste";

/**
 * Who acts. Kind and service decide by the catalogue; where they leave it open (no service, or a service that
 * routes by a detail nobody found) the learnt answer holds. How sure it is stays what was learnt.
 */
export function chooseDepartment(
  sorted: Classification,
  details: readonly Detail[],
  flags: readonly FlagFinding[],
): Choice<string> {
  const value = decided(sorted, details, flags);
  const { department } = sorted;
  if (value === department.value) return department;
  const share = department.alternatives.find((entry) => entry.value === value)?.confidence;
  const confidence = Math.min(share ?? 1, sorted.kind.confidence, sorted.service.confidence);
  const others = department.alternatives.filter((entry) => entry.value !== value);
  const alternatives = [{ value, confidence }, ...others].slice(0, 3);
  return { value, confidence, alternatives, cues: sorted.service.cues, abstained: department.abstained };
}

function decided(sorted: Classification, details: readonly Detail[], flags: readonly FlagFinding[]): string {
  const [kind, service] = [sorted.kind.value, sorted.service.value];
  if (kind === "complaint" && flags.some((flag) => flag.id === "staff_conduct")) return NEUTRAL;
  if (kindOf(kind).departmentRule !== "service") return kindOf(kind).departmentRule;
  if (service === null) return sorted.department.value;
  const rule = serviceOf(service)?.departmentRule;
  const values = Object.fromEntries(details.map((detail) => [detail.key, detail.value]));
  const open = rule !== undefined && values[rule.field] === undefined;
  if (open && Object.values(rule.map).includes(sorted.department.value)) return sorted.department.value;
  return departmentFor(kind, service, values);
}
