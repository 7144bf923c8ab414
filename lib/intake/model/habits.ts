import type { Labels, Lesson } from "./lessons";
import type { Teaching } from "./teaching";

/** Pairs seen this often are half believed; bounds how far a habit can lift or sink a pair. */
const DOUBT = 2;
const STRONGEST = 3;

/** Log of how much likelier a kind and a service are together than apart, smoothed. */
export function affinityOf(lessons: readonly Lesson[], labels: Labels): Float32Array {
  const [kinds, services] = [labels.kind.length, labels.service.length];
  const pairs = new Float64Array(kinds * services);
  const byKind = new Float64Array(kinds);
  const byService = new Float64Array(services);
  let total = 0;
  for (const { answers, weight } of lessons) {
    if (answers.kind < 0 || answers.service < 0) continue;
    const at = answers.kind * services + answers.service;
    pairs[at] = (pairs[at] ?? 0) + weight;
    byKind[answers.kind] = (byKind[answers.kind] ?? 0) + weight;
    byService[answers.service] = (byService[answers.service] ?? 0) + weight;
    total += weight;
  }
  return Float32Array.from(pairs, (count, at) => {
    const expected =
      ((byKind[Math.floor(at / services)] ?? 0) * (byService[at % services] ?? 0)) / Math.max(1, total);
    const lift = Math.log(
      (count + DOUBT * Math.min(1, expected) + 0.1) / (expected + DOUBT * Math.min(1, expected) + 0.1),
    );
    return Math.max(-STRONGEST, Math.min(STRONGEST, lift));
  });
}

/** The office for each kind and service; -1 where a field or the text decides. */
export function officesOf(teaching: Teaching, labels: Labels): Int8Array {
  const offices = new Int8Array(labels.kind.length * labels.service.length).fill(-1);
  teaching.kinds.forEach((kind, k) => {
    labels.service.forEach((id, s) => {
      const service = teaching.services.find((one) => one.id === id);
      const fixed = kind.office ?? (service && !service.open ? service.office : null);
      if (fixed !== null) offices[k * labels.service.length + s] = labels.department.indexOf(fixed);
    });
  });
  return offices;
}
