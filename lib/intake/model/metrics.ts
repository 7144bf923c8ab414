/** One answered text: what was said, how surely, what was right, and the order of the rest. */
export type Answer = { gold: number; ranked: readonly number[]; confidence: number };
export type Figures = {
  n: number;
  accuracy: number;
  macroF1: number;
  top3: number;
  ece: number;
  coverage95: number;
};

const BINS = 10;
const PRECISION = 0.95;

/** Accuracy and its kin over answered questions. */
export function figuresOf(answers: readonly Answer[]): Figures {
  const n = answers.length;
  const share = (hit: (answer: Answer) => boolean) => answers.filter(hit).length / Math.max(1, n);
  return {
    n,
    accuracy: share((answer) => answer.ranked[0] === answer.gold),
    macroF1: macroF1(answers),
    top3: share((answer) => answer.ranked.slice(0, 3).includes(answer.gold)),
    ece: calibrationError(answers),
    coverage95: coverage(answers),
  };
}

/** Mean F1 over the classes that occur among the right or the given answers (as scikit-learn counts). */
function macroF1(answers: readonly Answer[]): number {
  const classes = new Set(answers.flatMap((answer) => [answer.gold, answer.ranked[0] ?? -1]));
  let sum = 0;
  for (const c of classes) {
    const right = answers.filter((answer) => answer.gold === c && answer.ranked[0] === c).length;
    const wrong = answers.filter((answer) => (answer.gold === c) !== (answer.ranked[0] === c)).length;
    sum += right === 0 ? 0 : (2 * right) / (2 * right + wrong);
  }
  return sum / Math.max(1, classes.size);
}

/** Mean gap between stated confidence and share of right answers over ten bins. */
function calibrationError(answers: readonly Answer[]): number {
  const gaps = new Float64Array(BINS);
  for (const answer of answers) {
    const bin = Math.min(BINS - 1, Math.floor(answer.confidence * BINS));
    gaps[bin] = (gaps[bin] ?? 0) + answer.confidence - Number(answer.ranked[0] === answer.gold);
  }
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / Math.max(1, answers.length);
}

/** Largest share that can be answered, most confident first, with 95 % of it right. */
function coverage(answers: readonly Answer[]): number {
  const sorted = [...answers].sort((a, b) => b.confidence - a.confidence);
  let [right, longest] = [0, 0];
  sorted.forEach((answer, at) => {
    right += Number(answer.ranked[0] === answer.gold);
    if (right >= PRECISION * (at + 1)) longest = at + 1;
  });
  return longest / Math.max(1, answers.length);
}
