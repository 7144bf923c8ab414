import { pairsOf } from "./figures/pairing";
import type { Label } from "./labels";
import type { Predicted } from "./predicted";

/** The three questions that a model answers about a concern. */
export const QUESTIONS = ["kind", "service", "department"] as const;
export type Question = (typeof QUESTIONS)[number];

/** One answer beside the right one; "" stands for no service, and for a concern that was not seen at all. */
export type Answer = { gold: string; said: string; stated: number; right: boolean; abstained: boolean };
export type Answers = Record<Question, Answer[]>;

/** What was said of every labelled concern, question by question. */
export function answersOf(labels: readonly Label[], predictions: readonly Predicted[]): Answers {
  const byId = new Map(predictions.map((predicted) => [predicted.id, predicted]));
  const answers: Answers = { kind: [], service: [], department: [] };
  for (const { id, expected } of labels) {
    const concerns = byId.get(id)?.concerns ?? [];
    const pairs = pairsOf(expected.concerns, concerns);
    expected.concerns.forEach((gold, index) => {
      const said = concerns[pairs.get(index) ?? -1];
      for (const question of QUESTIONS)
        answers[question].push({
          gold: gold[question] ?? "",
          said: said?.[question] ?? "",
          stated: said?.confidence[question] ?? 0,
          right: said !== undefined && said[question] === gold[question],
          abstained: said?.abstained.department ?? true,
        });
    });
  }
  return answers;
}

/** Two answers that are taken for one another, with how often. */
export type MixUp = { gold: string; said: string; n: number };

/** The commonest mix-ups of a question, most frequent first. */
export function mixUpsOf(answers: readonly Answer[], most: number): MixUp[] {
  const counts = new Map<string, MixUp>();
  for (const { gold, said, right } of answers) {
    if (right) continue;
    const entry = counts.get(`${gold} ${said}`) ?? { gold, said, n: 0 };
    counts.set(`${gold} ${said}`, { ...entry, n: entry.n + 1 });
  }
  const sorted = [...counts.values()].sort((a, b) => b.n - a.n || (a.gold + a.said < b.gold + b.said ? -1 : 1));
  return sorted.slice(0, most);
}

/** Answers of one range of stated confidence: how many, what was stated on average, and what was right. */
export type Bin = { from: number; n: number; stated: number; right: number };
const BINS = 10;

/** The calibration picture of a question: ten ranges, empty ones left out. */
export function binsOf(answers: readonly Answer[]): Bin[] {
  return Array.from({ length: BINS }, (_, at) => {
    const inside = answers.filter(({ stated }) => Math.min(BINS - 1, Math.floor(stated * BINS)) === at);
    const mean = (pick: (answer: Answer) => number) =>
      inside.reduce((sum, answer) => sum + pick(answer), 0) / Math.max(1, inside.length);
    const right = mean((answer) => Number(answer.right));
    return { from: at / BINS, n: inside.length, stated: mean((answer) => answer.stated), right };
  }).filter(({ n }) => n > 0);
}

/** How the concerns of one department fared: `answered` are those that did not wait for a person's choice. */
export type Office = { n: number; right: number; answered: number; answeredRight: number };

/** Figures by the department that is right. */
export function officesOf(answers: readonly Answer[]): Record<string, Office> {
  const offices: Record<string, Office> = {};
  for (const { gold, right, abstained } of answers) {
    const old = offices[gold] ?? { n: 0, right: 0, answered: 0, answeredRight: 0 };
    offices[gold] = {
      n: old.n + 1,
      right: old.right + Number(right),
      answered: old.answered + Number(!abstained),
      answeredRight: old.answeredRight + Number(right && !abstained),
    };
  }
  return offices;
}
