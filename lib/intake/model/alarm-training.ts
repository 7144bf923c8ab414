import { readLetter } from "../steps/read";
import { type Alarms, DEAF, marginsOf, vectorOfText, windowsOf } from "./alarms";
import type { Sample } from "./classifier";
import { OTHERS, separate } from "./planes";
import { type Example, letterOf } from "./teaching";
import type { Lexicon } from "./vectors";

/** A stretch of text with the flags it supports; `letter` tells which stretches belong together. */
type Heard = { sample: Sample; flags: readonly string[]; letter: number; single: boolean };

/** With fewer examples of a flag nothing is learnt of it. */
const FEWEST = 12;
/** Of all letters without any alarm at most this share may be woken by one flag. */
const FALSE_ALARMS = 0.003;
const PLANES = { cost: 1, balance: 0.3, rounds: 10, seed: 11 };
/** A whole letter is a weaker example than the sentence that says it. */
const LETTER_WEIGHT = 0.5;
const HALVES = [0, 1] as const;

/** Learns, flag by flag, what sounds like it; thresholds from halves that the planes had not seen. */
export function trainAlarms(
  examples: readonly Example[],
  wanted: readonly string[],
  lexicon: Lexicon,
): Alarms {
  const heard = examples.flatMap((example, at) => heardIn(example, at, lexicon));
  const flags = wanted.filter((flag) => heard.filter((one) => one.flags.includes(flag)).length >= FEWEST);
  if (flags.length === 0) return DEAF;
  const halves = HALVES.map((half) => ({
    planes: planesFor(
      heard.filter(({ letter }) => letter % 2 !== half),
      flags,
      lexicon,
    ),
    rest: heard.filter(({ letter }) => letter % 2 === half),
  }));
  const thresholds = flags.map((_, at) => {
    const quiet = halves.flatMap(({ planes, rest }) => loudest(planes, rest, at));
    return thresholdOf(quiet);
  });
  return { ...planesFor(heard, flags, lexicon), thresholds };
}

/** Sentences of letters without alarm stand for silence; a letter with one, and a marked sentence, for what they say. */
function heardIn(example: Example, at: number, lexicon: Lexicon): Heard[] {
  if (example.flagsUntold === true) return [];
  const { flags, body } = example;
  const single = example.concerns.length === 0;
  const whole = { vector: vectorOfText(lexicon, body), label: 0, weight: single ? 1 : LETTER_WEIGHT };
  if (single || flags.length > 0) return [{ sample: whole, flags, letter: at, single }];
  const letter = letterOf(example);
  return windowsOf(letter, readLetter(letter)).map(({ start, end }) => ({
    sample: { vector: vectorOfText(lexicon, body.slice(start, end)), label: 0, weight: 1 },
    flags,
    letter: at,
    single,
  }));
}

function planesFor(heard: readonly Heard[], flags: readonly string[], lexicon: Lexicon): Alarms {
  const [rows, classes] = [lexicon.keys.length, flags.length];
  const weights = { classes, table: new Float32Array(rows * classes), bias: new Float32Array(classes) };
  flags.forEach((flag, at) => {
    const samples = heard.map(({ sample, flags: own }) => ({
      ...sample,
      label: own.includes(flag) ? 0 : OTHERS,
    }));
    const plane = separate(samples, rows, 1, PLANES);
    for (let row = 0; row < rows; row++) weights.table[row * classes + at] = plane.table[row] ?? 0;
    weights.bias[at] = plane.bias[0] ?? 0;
  });
  return { flags, weights, thresholds: flags.map(() => 0) };
}

/** The loudest stretch of each letter that should stay quiet. */
function loudest(planes: Alarms, rest: readonly Heard[], flag: number): number[] {
  const by = new Map<number, number>();
  for (const { sample, flags, letter, single } of rest) {
    if (single || flags.length > 0) continue;
    const margin = marginsOf(planes, sample.vector)[flag] ?? 0;
    by.set(letter, Math.max(by.get(letter) ?? Number.NEGATIVE_INFINITY, margin));
  }
  return [...by.values()];
}

/** The margin that at most the allowed share of quiet letters reaches. */
function thresholdOf(quiet: readonly number[]): number {
  const sorted = [...quiet].sort((a, b) => b - a);
  return sorted[Math.floor(sorted.length * FALSE_ALARMS)] ?? 0;
}
