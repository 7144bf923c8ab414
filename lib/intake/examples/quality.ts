import type { MeasuredSet, QualityReport } from "@/lib/quality/schema";
import { CATALOGUE, CATALOGUE_VERSION } from "../catalogue/catalogue";
import { teachingOf } from "../catalogue/teaching";
import type { Model } from "../model/model";
import type { Example } from "../model/teaching";
import { type Settings, trainModel } from "../model/train";
import { PIPELINE_VERSION } from "../pipeline";
import { answersOf, binsOf, mixUpsOf, officesOf, QUESTIONS, type Question } from "./answers";
import { figuresOf } from "./figures";
import type { Label } from "./labels";
import { measureModel, modelFigures } from "./measure";
import { prepareAll } from "./run";

/** Mix-ups shown of each question. */
const MOST_MIX_UPS = 8;
/** Letters prepared before the clock starts: a server prepares thousands, only its first ones are slow. */
const WARM_UP = 400;
/** The learning curve has this many steps. */
const PARTS = 3;

/** Everything that is told about one set of letters. */
export function measureSet(model: Model, name: MeasuredSet["name"], labels: readonly Label[]): MeasuredSet {
  prepareAll(
    model,
    Array.from({ length: WARM_UP }, (_, at) => labels[at % labels.length]).flatMap((label) => label ?? []),
  );
  const { predictions, times } = prepareAll(model, labels);
  const figures = figuresOf(labels, predictions);
  const answers = answersOf(labels, predictions);
  const each = <T>(of: (question: Question) => T) => {
    const [kind, service, department] = QUESTIONS;
    return { kind: of(kind), service: of(service), department: of(department) };
  };
  const sorted = [...times].sort((a, b) => a - b);
  return {
    name,
    figures: modelFigures(figures, officesOf(answers.department)),
    rest: {
      spanSupport: figures.spanSupport,
      duplicatePrecision: figures.duplicates.precision,
      duplicateRecall: figures.duplicates.recall,
      language: figures.language,
      p95ms: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
      lettersPerSecond: (1000 * times.length) / times.reduce((sum, time) => sum + time, 0),
    },
    mixUps: each((question) => mixUpsOf(answers[question], MOST_MIX_UPS)),
    bins: each((question) => binsOf(answers[question])),
  };
}

/** What each further third of the corpus brings, on letters that no training reads. */
export function learningCurve(
  letters: readonly Example[],
  kept: readonly Label[],
  settings: Settings,
): QualityReport["curve"] {
  return Array.from({ length: PARTS }, (_, part) => {
    const some = letters.filter((_letter, at) => at % PARTS <= part);
    const { model } = trainModel(some, teachingOf(CATALOGUE), settings);
    const { kind, service, department, coverage } = measureModel(model, kept);
    return { letters: some.length, kind, service, department, coverage };
  });
}

/** The report of a measuring. `date`: the day it was made. */
export function reportOf(date: string, model: Model, sets: MeasuredSet[], curve: QualityReport["curve"]): QualityReport {
  return { date, model: model.version, catalogue: CATALOGUE_VERSION, pipeline: PIPELINE_VERSION, sets, curve };
}
