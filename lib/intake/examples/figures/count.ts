/** Hits, false ones and missed ones of a question with many answers. */
export type Count = { tp: number; fp: number; fn: number };
export type Rates = { precision: number; recall: number; f1: number; n: number };

/** An empty count. */
export function counter(): Count {
  return { tp: 0, fp: 0, fn: 0 };
}

/** Adds what two sets have in common and apart. */
export function addSets(count: Count, gold: Iterable<string>, predicted: Iterable<string>): void {
  const [right, said] = [new Set(gold), new Set(predicted)];
  for (const one of said) right.has(one) ? count.tp++ : count.fp++;
  for (const one of right) if (!said.has(one)) count.fn++;
}

/** Nothing said is never wrong, nothing to find never missed. */
export function ratesOf({ tp, fp, fn }: Count): Rates {
  const precision = tp + fp > 0 ? tp / (tp + fp) : 1;
  const recall = tp + fn > 0 ? tp / (tp + fn) : 1;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1, n: tp + fn };
}

const BINS = 10;

/** Mean gap between stated confidence and share of right answers, over ten bins; null without answers. */
export function calibrationGap(answers: readonly (readonly [stated: number, right: boolean])[]): number | null {
  if (answers.length === 0) return null;
  const gaps = new Array<number>(BINS).fill(0);
  for (const [stated, right] of answers) {
    const bin = Math.min(BINS - 1, Math.floor(stated * BINS));
    gaps[bin] = (gaps[bin] ?? 0) + stated - Number(right);
  }
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / answers.length;
}
