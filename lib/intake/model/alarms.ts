import type { Letter, Reading, Span } from "../schema";
import { logits, type Weights } from "./classifier";
import { clausesOf } from "./clauses";
import type { Model } from "./model";
import { type Lexicon, sightsOf, type Vector, vectorSeen } from "./vectors";

/** Flags that must wake somebody, one plane each, and the margin from which on it is raised. */
export type Alarms = { flags: readonly string[]; weights: Weights; thresholds: readonly number[] };
/** A model that hears nothing. */
export const DEAF: Alarms = {
  flags: [],
  weights: { classes: 0, table: new Float32Array(0), bias: new Float32Array(0) },
  thresholds: [],
};
/** A stretch of a letter that sounds like a flag; `margin` above its threshold. */
export type Alarm = { flag: string; margin: number; span: Span };
/** A short stretch of text as the planes see it. */
export type Window = { start: number; end: number };

/** A thought seldom takes more than two sentences; longer stretches drown it. */
const SENTENCES = 2;
/** Longer letters are heard in their first stretches only: the work stays bounded. */
const MOST_WINDOWS = 120;

/** What in a letter sounds like danger or need, the clearest stretch of each flag. Quoted text is not heard. */
export function alarmsIn(model: Model, letter: Letter, reading: Reading): Alarm[] {
  const { flags, thresholds } = model.alarms;
  const best = new Map<string, Alarm>();
  for (const window of windowsOf(letter, reading)) {
    const margins = marginsOf(
      model.alarms,
      vectorOfText(model.lexicon, letter.body.slice(window.start, window.end)),
    );
    flags.forEach((flag, at) => {
      const margin = (margins[at] ?? 0) - (thresholds[at] ?? Number.POSITIVE_INFINITY);
      if (margin < 0 || margin <= (best.get(flag)?.margin ?? -1)) return;
      const quote = letter.body.slice(window.start, window.end);
      best.set(flag, { flag, margin, span: { source: "body", ...window, quote } });
    });
  }
  return [...best.values()];
}

/** Sentences and pairs of sentences of what is said, without blanks around them. */
export function windowsOf(letter: Letter, reading: Reading): Window[] {
  const sentences: Window[] = [];
  for (const clause of clausesOf(letter, reading, { start: 0, end: letter.body.length })) {
    const last = sentences.at(-1);
    if (clause.opening === "joint" && last !== undefined) last.end = clause.end;
    else sentences.push({ start: clause.start, end: clause.end });
  }
  const windows = sentences.flatMap((one, at) =>
    Array.from({ length: SENTENCES }, (_, more) => sentences[at + more]).flatMap((last) =>
      last === undefined ? [] : [{ start: one.start, end: last.end }],
    ),
  );
  return windows.slice(0, MOST_WINDOWS).map(({ start, end }) => {
    const text = letter.body.slice(start, end);
    return { start: start + text.length - text.trimStart().length, end: start + text.trimEnd().length };
  });
}

/** A text alone, without the letter around it. */
export function vectorOfText(lexicon: Lexicon, text: string): Vector {
  const material = { passages: [{ source: "body" as const, text, start: 0 }], marks: [] };
  return vectorSeen(lexicon, sightsOf(lexicon, material));
}

/** Margins of all flags. */
export function marginsOf(alarms: Alarms, vector: Vector): Float32Array {
  return logits(alarms.weights, vector, new Float32Array(alarms.flags.length));
}
