import { readLetter } from "../steps/read";
import { materialOf } from "./material";
import type { Question } from "./model";
import { generator, shuffled } from "./random";
import { type Example, letterOf, officeOf, type Teaching } from "./teaching";
import { type Bag, bagOf } from "./vectors";

/** One text with its answers; -1 where it says nothing about a question. `fold` -1: never held out. */
export type Lesson = {
  bag: Bag;
  answers: Record<Question, number>;
  weight: number;
  fold: number;
  example: number;
};
export type Labels = Record<Question, readonly string[]>;

/** The answers each question can have; "" stands for no service. */
export function labelsOf(teaching: Teaching): Labels {
  return {
    kind: teaching.kinds.map((kind) => kind.id),
    service: [...teaching.services.map((service) => service.id), ""],
    department: teaching.departments,
  };
}

/** Letters and wordings as lessons; the letters are dealt into folds, wordings are in every training set. */
export function lessonsOf(
  examples: readonly Example[],
  teaching: Teaching,
  labels: Labels,
  settings: { folds: number; seed: number; wordingWeight: number },
): Lesson[] {
  const deal = shuffled(examples.length, generator(settings.seed));
  const letters = examples.flatMap((example, at) =>
    letterLessons(example, at, (deal[at] ?? 0) % settings.folds, teaching, labels),
  );
  return [...letters, ...wordingLessons(teaching, labels, settings.wordingWeight)];
}

function letterLessons(
  example: Example,
  at: number,
  fold: number,
  teaching: Teaching,
  labels: Labels,
): Lesson[] {
  const letter = letterOf(example);
  const whole = { start: 0, end: letter.body.length };
  const bag = bagOf(materialOf(letter, readLetter(letter), whole));
  return example.concerns.map((concern, index) => ({
    bag,
    answers: {
      kind: labels.kind.indexOf(concern.kind),
      service: labels.service.indexOf(concern.service ?? ""),
      department: labels.department.indexOf(officeOf(teaching, example, index)),
    },
    weight: 1 / example.concerns.length,
    fold,
    example: at,
  }));
}

function wordingLessons(teaching: Teaching, labels: Labels, weight: number): Lesson[] {
  const lesson = (text: string, kind: number, service: number, department: number): Lesson => ({
    bag: bagOf({ passages: [{ source: "body", text, start: 0 }], marks: [] }),
    answers: { kind, service, department },
    weight,
    fold: -1,
    example: -1,
  });
  const services = teaching.services.flatMap((service) => {
    const office = service.byField ? -1 : labels.department.indexOf(service.office);
    return service.wordings.map((text) => lesson(text, -1, labels.service.indexOf(service.id), office));
  });
  const kinds = teaching.kinds.flatMap((kind) =>
    kind.cues.map((text) => lesson(text, labels.kind.indexOf(kind.id), -1, -1)),
  );
  return [...services, ...kinds];
}
