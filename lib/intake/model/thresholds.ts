/** At most this share of the answered may name a wrong department (issue 3). */
export const ERROR_BUDGET = 0.02;

/**
 * The lowest confidence from which on held-out answers keep within the error budget.
 * Counts from the most confident down and takes the longest run that still keeps it.
 */
export function thresholdFor(held: readonly { stated: number; right: boolean }[], budget: number): number {
  const sorted = [...held].sort((a, b) => b.stated - a.stated);
  let wrong = 0;
  let threshold = 1;
  sorted.forEach((answer, at) => {
    if (!answer.right) wrong += 1;
    const next = sorted[at + 1];
    const distinct = next === undefined || next.stated < answer.stated;
    if (distinct && wrong <= budget * (at + 1)) threshold = answer.stated;
  });
  return threshold;
}
