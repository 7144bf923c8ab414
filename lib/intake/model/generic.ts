import { applyCurve, type Curve, fitCurve, fitTemperature } from "./calibration";
import { softmax } from "./classifier";
import { type Grams, gramsOf } from "./generic/grams";
import { marginsOf, type PlaneSettings, type Planes, separate } from "./generic/margins";
import { type Point, pointOf, type Space, spaceOf } from "./generic/space";
import { type Answer, type Figures, figuresOf } from "./metrics";
import { generator, shuffled } from "./random";

/** The same learner on any labelled set: one text, one label. */
export type Labelled = { text: string; label: string };
/** What was learnt: the space of features, a plane per label, and how margins become probabilities. */
export type Learner = { labels: string[]; space: Space; planes: Planes } & Calibration;
export type GenericSettings = PlaneSettings & { folds: number };
/** Good on all development sets alike, tuned to none of them. */
export const GENERIC: GenericSettings = { cost: 0.3, balance: 0.45, rounds: 20, seed: 7, folds: 5 };

/** Learns a small classifier of any labels from texts. The same rows give the same learner. */
export function learn(rows: readonly Labelled[], settings: GenericSettings = GENERIC): Learner {
  const labels = allLabels(rows.map((row) => row.label));
  const numbers = new Map(labels.map((label, at) => [label, at]));
  const texts = rows.map((row) => ({ grams: gramsOf(row.text), label: numbers.get(row.label) ?? -1 }));
  const calibration = calibrate(texts, labels.length, settings);
  return { labels, ...fitOn(texts, labels.length, settings), ...calibration };
}

/** Labels with probabilities, best first. */
export function predict(learner: Learner, text: string): { label: string; confidence: number }[] {
  const shares = sharesOf(learner, text);
  const order = ranked(learner, shares);
  const top = shares[order[0] ?? 0] ?? 0;
  const confidence = applyCurve(learner.curve, top);
  // The rest keeps its proportions and shares what the calibrated first answer leaves.
  const rest = top >= 1 ? 0 : (1 - confidence) / (1 - top);
  return order.map((at, rank) => ({
    label: learner.labels[at] ?? "",
    confidence: rank === 0 ? confidence : Math.min(confidence, (shares[at] ?? 0) * rest),
  }));
}

/** Figures on texts that were kept aside. */
export function measure(learner: Learner, rows: readonly Labelled[]): Figures {
  return figuresOf(answersOf(learner, rows, allLabels([...learner.labels, ...rows.map((row) => row.label)])));
}

/** What the learner says of labelled texts, as places in `labels`; a label it never saw is answered wrongly. */
export function answersOf(learner: Learner, rows: readonly Labelled[], labels: readonly string[]): Answer[] {
  const places = new Map(labels.map((label, at) => [label, at]));
  const known = learner.labels.map((label) => places.get(label) ?? -1);
  return rows.map((row) => {
    const shares = sharesOf(learner, row.text);
    const order = ranked(learner, shares);
    const confidence = applyCurve(learner.curve, shares[order[0] ?? 0] ?? 0);
    return { gold: places.get(row.label) ?? -1, ranked: order.map((at) => known[at] ?? -1), confidence };
  });
}

/** The labels that occur, once each, in a fixed order. */
export function allLabels(labels: readonly string[]): string[] {
  return [...new Set(labels)].sort();
}

function sharesOf(learner: Learner, text: string): Float32Array {
  const margins = new Float32Array(learner.labels.length);
  marginsOf(learner.planes, pointOf(learner.space, gramsOf(text)), margins);
  return softmax(margins.map((margin, at) => margin / learner.temperature + (learner.offsets[at] ?? 0)));
}

/** The fairest answer first, then what is likeliest: an alternative is no place to be fair in. */
function ranked(learner: Learner, shares: Float32Array): number[] {
  const likely = shares.map((share, at) => share * Math.exp(-(learner.offsets[at] ?? 0)));
  const first = shares.indexOf(Math.max(...shares));
  const order = [...likely.keys()].sort((a, b) => (likely[b] ?? 0) - (likely[a] ?? 0) || a - b);
  return [first, ...order.filter((at) => at !== first)];
}

type Text = { grams: Grams; label: number };

function fitOn(
  texts: readonly Text[],
  classes: number,
  settings: GenericSettings,
): { space: Space; planes: Planes } {
  const space = spaceOf(texts.map((text) => text.grams));
  const points: Point[] = texts.map((text) => pointOf(space, text.grams));
  const labels = texts.map((text) => text.label);
  return { space, planes: separate(points, labels, space.rarity.length, classes, settings) };
}

type Held = { scores: Float32Array; label: number };
type Calibration = { temperature: number; offsets: Float32Array; curve: Curve };

/** How margins become probabilities, told from texts that each fold's planes have not seen. */
function calibrate(texts: readonly Text[], classes: number, settings: GenericSettings): Calibration {
  const held = heldOut(texts, classes, settings);
  const temperature = fitTemperature(held);
  const cooled = held.map(({ scores, label }) => ({
    scores: scores.map((score) => score / temperature),
    label,
  }));
  const offsets = fairest(cooled, classes);
  return { temperature, offsets, curve: curveFor(cooled, offsets) };
}

const FEW = 1000;

function heldOut(texts: readonly Text[], classes: number, settings: GenericSettings): Held[] {
  const deal = shuffled(texts.length, generator(settings.seed));
  // Few texts can be dealt into more folds: each leaves more to learn from, and they cost little.
  const folds = texts.length < FEW ? 2 * settings.folds : settings.folds;
  const held: Held[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const out = (at: number) => (deal[at] ?? 0) % folds === fold;
    const { space, planes } = fitOn(
      texts.filter((_, at) => !out(at)),
      classes,
      settings,
    );
    texts.forEach(({ grams, label }, at) => {
      if (out(at))
        held.push({ scores: marginsOf(planes, pointOf(space, grams), new Float32Array(classes)), label });
    });
  }
  return held;
}

/** How far rare labels may be preferred over what the margins say, as powers of their rarity. */
const TILTS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6];

/** How much being right on every label counts beside being right on every text. */
const RARE_SHARE = 0.5;

/** The tilt towards rare labels that is best for all texts and for all labels at once. */
function fairest(held: readonly Held[], classes: number): Float32Array {
  const counts = new Float32Array(classes).fill(1);
  for (const { label } of held) counts[label] = (counts[label] ?? 0) + 1;
  const offsetsFor = (tilt: number) =>
    counts.map((count) => -tilt * Math.log(count / (held.length + classes)));
  let [best, offsets] = [Number.NEGATIVE_INFINITY, offsetsFor(0)];
  for (const tilt of TILTS) {
    const tried = offsetsFor(tilt);
    const { accuracy, macroF1 } = figuresOf(
      held.map(({ scores, label }) => ({ gold: label, ranked: [bestOf(scores, tried)], confidence: 0 })),
    );
    const value = accuracy + RARE_SHARE * macroF1;
    if (value > best) [best, offsets] = [value, tried];
  }
  return offsets;
}

function bestOf(scores: Float32Array, offsets: Float32Array): number {
  let best = 0;
  const value = (at: number) => (scores[at] ?? 0) + (offsets[at] ?? 0);
  for (let at = 1; at < scores.length; at++) if (value(at) > value(best)) best = at;
  return best;
}

/** One temperature fits all labels together; the curve then fits the first answer, which is what people see. */
function curveFor(held: readonly Held[], offsets: Float32Array): Curve {
  const pairs = held.map(({ scores, label }) => {
    const shares = softmax(scores.map((score, at) => score + (offsets[at] ?? 0)));
    const best = shares.indexOf(Math.max(...shares));
    return { stated: shares[best] ?? 0, right: best === label };
  });
  return fitCurve(pairs);
}
