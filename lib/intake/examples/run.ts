import type { Model } from "../model/model";
import { prepare } from "../pipeline";
import type { Letter } from "../schema";
import { type Label, letterOf } from "./labels";
import { type Predicted, predictedOf } from "./predicted";

/** A town for runs without settings. */
export const TOWN = {
  name: "Altenbrück",
  zip: "49991",
  phone: "05999 555-0",
  mail: "buergerservice@altenbrueck.example",
};

/** A worker prepares letters all day: the first ones, while patterns are still compiled, say nothing about its speed. */
const WARM_UP = 60;

/** Prepares labelled letters in their order: what came before may be repeated later. Times in milliseconds, once warm. */
export function prepareAll(model: Model, labels: readonly Label[]): { predictions: Predicted[]; times: number[] } {
  const earlier: Letter[] = [];
  const times: number[] = [];
  for (const label of labels.slice(0, WARM_UP)) prepare(letterOf(label), { land: "NW", earlier: [], town: TOWN }, model);
  const predictions = labels.map((label) => {
    const letter = letterOf(label);
    const began = performance.now();
    const prepared = prepare(letter, { land: "NW", earlier: [...earlier].reverse(), town: TOWN }, model);
    times.push(performance.now() - began);
    earlier.push(letter);
    return predictedOf(label.id, prepared);
  });
  return { predictions, times };
}
