import { fitCurve, fitTemperature } from "./calibration";
import { logits } from "./classifier";
import { affinityOf, officesOf } from "./habits";
import { type HeadSettings, trainHeads } from "./heads";
import { combine, type Verdict } from "./joint";
import { type Labels, type Lesson, labelsOf, lessonsOf } from "./lessons";
import { type Head, type Model, QUESTIONS, type Question, softened } from "./model";
import { type SeamLesson, seamLesson, trainSplitter } from "./splitter";
import type { Example, Teaching } from "./teaching";
import { hash } from "./text";
import { ERROR_BUDGET, thresholdFor } from "./thresholds";
import { lexiconOf, type Vector, vectorOf } from "./vectors";

/** What a model that had not seen a letter said of it. */
export type Held = {
  verdict: Verdict;
  alone: Verdict;
  answers: Record<Question, number>;
  example: number;
  /** Whether it counts when confidence is fitted. */
  telling: boolean;
};
export type Settings = HeadSettings & { folds: number; wordingWeight: number };
/** Chosen by cross-validation on the corpus. */
export const SETTINGS: Settings = {
  epochs: 16,
  rate: 2.5,
  decay: 0,
  balance: 0.4,
  seed: 7,
  calm: 1,
  drop: 0.6,
  averaged: 8,
  planes: { cost: 0.7, balance: 0.45, rounds: 12, seed: 7 },
  folds: 3,
  wordingWeight: 0.7,
};

/** With fewer everyday letters than these, confidence is fitted to all. */
const FEW = 100;

/** Learns everything from letters and the catalogue. The same input gives the same model, bit for bit. */
export function trainModel(examples: readonly Example[], teaching: Teaching, settings: Settings = SETTINGS) {
  const labels = labelsOf(teaching);
  const lessons = lessonsOf(examples, teaching, labels, settings);
  const base = { affinity: affinityOf(lessons, labels), offices: officesOf(teaching, labels) };
  const { held, temperatures, seams } = crossValidate(examples, lessons, labels, base, settings);
  const lexicon = lexiconOf(lessons.map((lesson) => lesson.bag));
  const heads = trainHeads(lessons, lexicon, labels, settings);
  for (const question of QUESTIONS) heads[question].temperature = temperatures[question];
  const version = versionOf(examples, teaching, settings);
  const model: Model = {
    version,
    lexicon,
    heads,
    ...base,
    ...calibrate(held.filter(({ telling }) => telling)),
    splitter: trainSplitter(seams),
    reader: null,
  };
  return { model, held };
}

/** Held-out verdicts of every letter with one concern, and the temperatures that suit them. */
function crossValidate(
  examples: readonly Example[],
  lessons: readonly Lesson[],
  labels: Labels,
  base: Pick<Model, "affinity" | "offices">,
  settings: Settings,
): { held: Held[]; temperatures: Record<Question, number>; seams: SeamLesson[] } {
  const seams: SeamLesson[] = [];
  const raw: { scores: Verdict; answers: Record<Question, number>; example: number }[] = [];
  for (let fold = 0; fold < settings.folds; fold++) {
    const seen = lessons.filter((lesson) => lesson.fold !== fold);
    const lexicon = lexiconOf(seen.map((lesson) => lesson.bag));
    const heads = trainHeads(seen, lexicon, labels, settings);
    const judge = { lexicon, service: heads.service, kind: heads.kind };
    for (const lesson of lessons) {
      if (lesson.fold !== fold) continue;
      const example = examples[lesson.example];
      const seam = example ? seamLesson(judge, example) : null;
      if (seam) seams.push(seam);
      if (example && example.concerns.length > 1) continue;
      const scores = scoresOf(heads, vectorOf(lexicon, lesson.bag));
      raw.push({ scores, answers: lesson.answers, example: lesson.example });
    }
  }
  const isUsual = (example: number) => examples[example]?.everyday === true;
  const usual = raw.filter(({ example }) => isUsual(example));
  const telling = usual.length < FEW ? raw : usual;
  const temperatures = { kind: 1, service: 1, department: 1 };
  for (const question of QUESTIONS)
    temperatures[question] = fitTemperature(
      telling.map(({ scores, answers }) => ({ scores: scores[question], label: answers[question] })),
    );
  const held = raw.map(({ scores, answers, example }) => {
    const alone = softened(scores, temperatures);
    return {
      verdict: combine(base, alone),
      alone,
      answers,
      example,
      telling: telling === raw || isUsual(example),
    };
  });
  return { held, temperatures, seams };
}

function scoresOf(heads: Record<Question, Head>, vector: Vector): Verdict {
  const scores = (head: Head) => logits(head.weights, vector, new Float32Array(head.labels.length));
  return { kind: scores(heads.kind), service: scores(heads.service), department: scores(heads.department) };
}

/** Curves and thresholds from the held-out verdicts. */
function calibrate(held: readonly Held[]): Pick<Model, "curves" | "thresholds"> {
  const curveOf = (question: Question) => fitCurve(pairsOf(held, question));
  const curves = { kind: curveOf("kind"), service: curveOf("service"), department: curveOf("department") };
  const threshold = (question: Question) => thresholdFor(pairsOf(held, question), ERROR_BUDGET);
  const thresholds = {
    kind: threshold("kind"),
    service: threshold("service"),
    department: threshold("department"),
  };
  return { curves, thresholds };
}

function pairsOf(held: readonly Held[], question: Question): { stated: number; right: boolean }[] {
  return held.map(({ verdict, answers }) => {
    const shares = verdict[question];
    const best = shares.indexOf(Math.max(...shares));
    return { stated: shares[best] ?? 0, right: best === answers[question] };
  });
}

function versionOf(examples: readonly Example[], teaching: Teaching, settings: Settings): string {
  const text = JSON.stringify([examples, teaching, settings]);
  return `${hash(text, 1).toString(16).padStart(8, "0")}${hash(text, 2).toString(16).padStart(8, "0")}`;
}
