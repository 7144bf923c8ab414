import type { ModelFigures } from "@/lib/learning/schema";
import type { Model } from "../model/model";
import { answersOf, officesOf } from "./answers";
import { type Figures, figuresOf } from "./figures";
import type { Label } from "./labels";
import { prepareAll } from "./run";

/** What a model reaches on letters that it never saw, whole preparations compared with their labels. */
export function measureModel(model: Model, labels: readonly Label[]): ModelFigures {
  const { predictions } = prepareAll(model, labels);
  const offices = officesOf(answersOf(labels, predictions).department);
  return modelFigures(figuresOf(labels, predictions), offices);
}

/** The figures by which models are compared, out of all that are counted. */
export function modelFigures(figures: Figures, offices: ModelFigures["offices"]): ModelFigures {
  const { kind, service, department, fields, missing, flags, urgency, split } = figures;
  return {
    letters: figures.letters,
    concerns: figures.concerns,
    kind: kind.accuracy,
    kindMacroF1: kind.macroF1,
    kindEce: kind.ece ?? 0,
    service: service.top1,
    serviceTop3: service.top3,
    serviceEce: service.ece ?? 0,
    department: department.top1,
    departmentEce: department.ece ?? 0,
    coverage: department.coverage,
    rightWhenAnswered: department.rightWhenAnswered,
    details: fields.f1,
    missingPrecision: missing.precision,
    missingRecall: missing.recall,
    escalation: flags.escalation.recall,
    falseAlarms: flags.escalation.falseAlarmRate,
    urgency,
    split: split.f1,
    offices,
  };
}
