import { fieldOf, flagOf } from "../catalogue/catalogue";
import { addSets, type Count, calibrationGap, counter, type Rates, ratesOf } from "./figures/count";
import { sourceText } from "../steps/source-text";
import { pairsOf } from "./figures/pairing";
import { folded, isSameValue } from "./figures/same-value";
import { type Label, letterOf } from "./labels";
import type { Predicted, PredictedConcern } from "./predicted";

/** Grounds are a matter of taste even among careful labellers, so they are left out of the figures. */
const UNSCORED = new Set(["reason"]);

/** All figures of a run, by the definitions of spec/evaluate.mjs. */
export type Figures = ReturnType<typeof figuresOf>;

type Gold = Label["expected"]["concerns"][number];
type Question = "kind" | "service" | "department";
type Tally = ReturnType<typeof newTally>;

/** Compares preparations with labels. A letter without preparation counts as wrong everywhere. */
export function figuresOf(labels: readonly Label[], predictions: readonly Predicted[]) {
  const byId = new Map(predictions.map((predicted) => [predicted.id, predicted]));
  const tally = newTally();
  for (const label of labels) tallyLetter(tally, label, byId.get(label.id) ?? null);
  return figuresFrom(tally, labels);
}

function newTally() {
  const answers: Record<Question, [number, boolean][]> = { kind: [], service: [], department: [] };
  return {
    kinds: new Map<string, Count>(),
    byType: new Map<string, Count>(),
    answers,
    fields: counter(),
    missing: counter(),
    flags: counter(),
    escalation: counter(),
    references: counter(),
    split: counter(),
    duplicates: counter(),
    right: { absent: 0, concerns: 0, kind: 0, top1: 0, top3: 0, department: 0, answered: 0, answeredRight: 0 },
    letters: { urgency: 0, language: 0, quiet: 0, falseAlarms: 0, values: 0, supported: 0 },
  };
}

function tallyLetter(tally: Tally, label: Label, predicted: Predicted | null): void {
  const { expected } = label;
  const concerns = predicted?.concerns ?? [];
  const pairs = pairsOf(expected.concerns, concerns);
  if (predicted === null) tally.right.absent++;
  expected.concerns.forEach((gold, index) => {
    tallyConcern(tally, gold, concerns[pairs.get(index) ?? -1] ?? null);
  });
  tallySupport(tally, label, concerns);
  if (expected.concerns.length > 1 || concerns.length > 1) tallySplit(tally.split, expected.concerns, concerns, pairs);
  tallyFlags(tally, expected.flags, predicted?.flags ?? []);
  addSets(tally.references, expected.references.map(folded), (predicted?.references ?? []).map(folded));
  addSets(tally.duplicates, listOf(expected.duplicateOf), listOf(predicted?.duplicateOf ?? null));
  if (predicted?.urgency === expected.urgency) tally.letters.urgency++;
  if (predicted?.language.split("-")[0] === label.language.split("-")[0]) tally.letters.language++;
}

function tallyConcern(tally: Tally, gold: Gold, predicted: PredictedConcern | null): void {
  const { right, answers } = tally;
  right.concerns++;
  const kind = predicted?.kind ?? "none";
  addSets(entry(tally.kinds, gold.kind), [gold.kind], kind === gold.kind ? [kind] : []);
  if (kind !== gold.kind) entry(tally.kinds, kind).fp++;
  const same: Record<Question, boolean> = {
    kind: kind === gold.kind,
    service: predicted !== null && predicted.service === gold.service,
    department: predicted?.department === gold.department,
  };
  const choices = predicted ? [...new Set([predicted.service, ...predicted.alternatives.service].slice(0, 4))] : [];
  right.kind += Number(same.kind);
  right.top1 += Number(same.service);
  right.top3 += Number(choices.slice(0, 3).includes(gold.service));
  right.department += Number(same.department);
  const answered = predicted !== null && !predicted.abstained.department;
  right.answered += Number(answered);
  right.answeredRight += Number(answered && same.department);
  if (predicted) for (const one of QUESTIONS) answers[one].push([predicted.confidence[one], same[one]]);
  tallyFields(tally, gold.fields, predicted?.fields ?? {});
  addSets(tally.missing, gold.missing, predicted?.missing ?? []);
}

const QUESTIONS: readonly Question[] = ["kind", "service", "department"];

function tallyFields(tally: Tally, gold: Record<string, string>, predicted: Record<string, string>): void {
  const keys = new Set([...Object.keys(gold), ...Object.keys(predicted)].filter((key) => !UNSCORED.has(key)));
  for (const key of keys) {
    const [right, said] = [gold[key], predicted[key]];
    const same = right !== undefined && said !== undefined && isSameValue(key, right, said);
    for (const count of [tally.fields, entry(tally.byType, fieldOf(key)?.type ?? "unknown")]) {
      if (same) count.tp++;
      else {
        count.fp += Number(said !== undefined);
        count.fn += Number(right !== undefined);
      }
    }
  }
}

/** A value is supported if all its spans quote the letter exactly. Papers are proved by the file itself. */
function tallySupport({ letters }: Tally, label: Label, concerns: readonly PredictedConcern[]): void {
  const letter = letterOf(label);
  for (const { fields, evidence } of concerns) {
    for (const key of Object.keys(fields)) {
      if (fieldOf(key)?.source === "attached") continue;
      const spans = evidence[key] ?? [];
      const quoted = spans.every((span) => sourceText(letter, span).slice(span.start, span.end) === span.quote && span.quote.trim() !== "");
      letters.values++;
      letters.supported += Number(spans.length > 0 && quoted);
    }
  }
}

function tallySplit(count: Count, gold: readonly Gold[], predicted: readonly PredictedConcern[], pairs: ReadonlyMap<number, number>): void {
  const right = [...pairs].filter(([i, j]) => gold[i]?.department === predicted[j]?.department).length;
  count.tp += right;
  count.fp += predicted.length - right;
  count.fn += gold.length - right;
}

function tallyFlags({ flags, escalation, letters }: Tally, gold: readonly string[], predicted: readonly string[]): void {
  const urgent = (ids: readonly string[]) => ids.filter((id) => flagOf(id)?.tier === "S0" || flagOf(id)?.tier === "S1");
  addSets(flags, gold, predicted);
  addSets(escalation, urgent(gold), urgent(predicted));
  if (urgent(gold).length > 0) return;
  letters.quiet++;
  letters.falseAlarms += Number(urgent(predicted).length > 0);
}

function figuresFrom(tally: Tally, labels: readonly Label[]) {
  const { right, letters, answers } = tally;
  const share = (part: number, whole: number) => part / Math.max(1, whole);
  const known = new Set(labels.flatMap(({ expected }) => expected.concerns.map(({ kind }) => kind.toString())));
  const kindScores = [...tally.kinds].filter(([kind]) => known.has(kind)).map(([, count]) => ratesOf(count).f1);
  return {
    letters: labels.length,
    absent: right.absent,
    concerns: right.concerns,
    kind: {
      accuracy: share(right.kind, right.concerns),
      macroF1: share(
        kindScores.reduce((sum, one) => sum + one, 0),
        kindScores.length,
      ),
      ece: calibrationGap(answers.kind),
    },
    service: { top1: share(right.top1, right.concerns), top3: share(right.top3, right.concerns), ece: calibrationGap(answers.service) },
    department: {
      top1: share(right.department, right.concerns),
      coverage: share(right.answered, right.concerns),
      rightWhenAnswered: right.answered > 0 ? right.answeredRight / right.answered : null,
      ece: calibrationGap(answers.department),
    },
    fields: { ...ratesOf(tally.fields), byType: ratesByKey(tally.byType) },
    missing: ratesOf(tally.missing),
    flags: { ...ratesOf(tally.flags), escalation: { ...ratesOf(tally.escalation), falseAlarmRate: share(letters.falseAlarms, letters.quiet) } },
    urgency: share(letters.urgency, labels.length),
    language: share(letters.language, labels.length),
    split: ratesOf(tally.split),
    duplicates: ratesOf(tally.duplicates),
    references: ratesOf(tally.references),
    spanSupport: letters.values > 0 ? letters.supported / letters.values : null,
  };
}

function ratesByKey(counts: ReadonlyMap<string, Count>): Record<string, Rates> {
  return Object.fromEntries([...counts].map(([key, count]) => [key, ratesOf(count)]));
}

function entry(counts: Map<string, Count>, key: string): Count {
  const count = counts.get(key) ?? counter();
  counts.set(key, count);
  return count;
}

function listOf(value: string | null): string[] {
  return value === null ? [] : [value];
}
