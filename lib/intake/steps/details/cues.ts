import type { Source } from "@/lib/intake/schema";
import { anyCase } from "./match";
import type { Need, Scene } from "./scene";
import { isOrder, isQuoted, labelAt, textOf } from "./scene";

/** Words that give a value its role: near before it, near after it, or as the label of its form line. */
export type Cue = {
  key: string;
  score: number;
  before?: RegExp;
  after?: RegExp;
  label?: RegExp;
  /** Services or kinds for which the words mean this. */
  only?: readonly string[];
};

/** What stands around a value, cut at its neighbours of the same sort. */
export type Context = { before: string; after: string; label: string; quoted: boolean };

const WINDOW = 70;
/** Each character between cue and value makes the link a little weaker. */
const DISTANCE_COST = 0.004;
const CLAUSE_COST = 0.08;
const SENTENCE_END = /(?<=[\p{L}\d)]{2}[.!?])\s+(?=\p{Lu})|\n|(?<=[!?])\s/gu;

type Place = { source: Source; start: number; end: number };

/** The contexts of values in reading order; null where the place is an order to software. */
export function contextsOf(scene: Scene, places: readonly Place[], window = WINDOW): (Context | null)[] {
  return contexts(scene, places, window, (around) => around);
}

/** The same for values that share sentences: each word between two of them belongs to one. */
export function partedContexts(scene: Scene, places: readonly Place[], window: number): (Context | null)[] {
  return contexts(scene, places, window, ({ before, after, follows, leads }) => ({
    before: follows ? withoutTail(before) : before,
    after: ENDED.test(after) ? "" : leads ? withoutLead(after) : after,
  }));
}

/** What stands around a value up to its neighbours, and whether it reaches them. */
type Around = { before: string; after: string; follows: boolean; leads: boolean };

function contexts(
  scene: Scene,
  places: readonly Place[],
  window: number,
  part: (around: Around) => Pick<Around, "before" | "after">,
): (Context | null)[] {
  return places.map((place, i) => {
    if (isOrder(scene, place.source, place.start)) return null;
    const text = textOf(scene, place.source);
    const previous = places[i - 1]?.source === place.source ? places[i - 1] : undefined;
    const next = places[i + 1]?.source === place.source ? places[i + 1] : undefined;
    const from = Math.max(0, place.start - window, previous?.end ?? 0);
    const to = Math.min(text.length, place.end + window, next?.start ?? text.length);
    const around = {
      before: text.slice(from, place.start),
      after: text.slice(place.end, to),
      follows: from === previous?.end,
      leads: to === next?.start,
    };
    const { before, after } = part(around);
    return {
      before: lastSentence(before),
      after: firstSentence(after),
      label: labelAt(scene, place.source, place.start),
      quoted: isQuoted(scene, place.source, place.start),
    };
  });
}

/** Words after the last value and before the first comma close that one: "am 9.5. geboren und wohnt seit dem 1.8." */
function withoutTail(between: string): string {
  const places = MARKS.map((mark) => between.indexOf(mark)).filter((at) => at >= 0);
  return places.length === 0 ? between : between.slice(Math.min(...places));
}

const MARKS: readonly string[] = [",", ";", "(", " und ", " and "];

/** Words before the next value and after the last comma lead to that one: "vom 30.10., zugegangen am 4.11." */
function withoutLead(between: string): string {
  const comma = Math.max(...MARKS.map((mark) => between.lastIndexOf(mark)));
  return comma < 0 ? between : between.slice(0, comma);
}

/** The best score of every key whose words stand around the value. */
export function rolesOf(context: Context, cues: readonly Cue[], need: Need): Map<string, number> {
  const roles = new Map<string, number>();
  for (const cue of cues) {
    if (cue.only && !cue.only.includes(need.service ?? "-") && !cue.only.includes(need.kind)) continue;
    const score = cueScore(context, cue);
    if (score > (roles.get(cue.key) ?? 0)) roles.set(cue.key, score);
  }
  return roles;
}

/** A pattern of alternatives; whole words unless the alternative says otherwise. */
export function words(source: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\d])(?:${anyCase(source.replace(GAPS, "$1(?<!\\p{L})(?:"))})(?:(?<!\\p{L})|(?!\\p{L}))`,
    "gdu",
  );
}

/** After a stretch of free text the next word must begin afresh. */
const GAPS = /(\]\{0,\d+\}\??)\(\?:/gu;

/** The value itself closed its sentence. */
const ENDED = /^[)\]"“”]{0,2}[.!?](?:\s+(?=\p{Lu})|\s*$|\s*\n)/u;

/** What stands after the last end of a sentence. */
export function lastSentence(text: string): string {
  let from = 0;
  for (const match of text.matchAll(SENTENCE_END)) from = match.index + match[0].length;
  return text.slice(from);
}

/** What stands before the first end of a sentence. */
export function firstSentence(text: string): string {
  const end = text.search(SENTENCE_END);
  return end < 0 ? text : text.slice(0, end);
}

function cueScore(context: Context, cue: Cue): number {
  let best = 0;
  if (cue.label && context.label !== "" && context.label.search(cue.label) >= 0) best = cue.score + 0.05;
  if (cue.before) best = Math.max(best, nearness(context.before, cue.before, cue.score, true));
  if (cue.after) best = Math.max(best, nearness(context.after, cue.after, cue.score, false));
  return best;
}

function nearness(text: string, pattern: RegExp, score: number, before: boolean): number {
  let best = 0;
  for (const match of text.matchAll(pattern)) {
    const between = before ? text.slice(match.index + match[0].length) : text.slice(0, match.index);
    const clauses = between.split(/[,;(]/u).length - 1;
    best = Math.max(best, score - between.length * DISTANCE_COST - clauses * CLAUSE_COST);
  }
  return best;
}
