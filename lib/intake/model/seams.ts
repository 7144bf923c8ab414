import type { Letter, Reading } from "../schema";
import { logits, softmax } from "./classifier";
import { type Clause, clausesOf, type Opening } from "./clauses";
import { matchConcepts } from "./concepts";
import type { Material } from "./features";
import type { Head } from "./model";
import { hash, tokenise } from "./text";
import { type Lexicon, sightsOf, vectorSeen } from "./vectors";

/**
 * A place where one concern may end and the next begin; `words` are places in the splitter's table of words, `differs`
 * tells whether kind or service is another before and after.
 */
export type Seam = { at: number; end: number; signs: number[]; words: number[]; differs: boolean };
/** What the search needs of a model. */
export type Judge = { lexicon: Lexicon; service: Head; kind: Head };
/** A clause with its leanings, and whether it wishes for something. */
type Unit = Clause & { service: Float32Array; kind: Float32Array; wish: boolean; words: number[] };

/** How many signs speak for or against a seam, besides its words. */
export const SIGN_COUNT = 23;
/** Temperature of the leanings here: fixed, so that a seam looks the same while learning and later. */
const SOFTNESS = 0.5;
/** Words of clauses share a table of this size. */
export const WORD_ROWS = 4096;
/** How far into a clause its words are looked at: what turns to another matter says so at once. */
const OPENING_WORDS = 4;
const LOOKED_AT = 14;

const WISHES = new Set([
  "apply",
  "want",
  "sendMe",
  "hereby",
  "question",
  "appointment",
  "object",
  "complain",
  "withdraw",
  "suggest",
  "status",
  "pay",
]);
const OPENINGS: readonly Opening[] = ["paragraph", "sentence", "item", "joint"];
const LISTED =
  /\p{L} (?:und|and|ve|и|і|et|i|\+|&|sowie) \p{L}|[,+/&]|\b[2-4] (?:dinge|sachen|fragen|anliegen|themen|things)/iu;

/** All places between clauses, with what speaks for a new concern there. */
export function seamsOf(
  judge: Judge,
  letter: Letter,
  reading: Reading,
  span: { start: number; end: number },
): Seam[] {
  const units = clausesOf(letter, reading, span).map((clause) => unitOf(judge, clause));
  const [heads, tails] = [running(units, "service"), running([...units].reverse(), "service").reverse()];
  const kinds = { heads: running(units, "kind"), tails: running([...units].reverse(), "kind").reverse() };
  const whole = heads.at(-1);
  const answers = units.map(answerOf);
  return units.flatMap((unit, at) => {
    const [before, after] = [heads[at - 1], tails[at]];
    if (at === 0 || before === undefined || after === undefined || whole === undefined) return [];
    const kind = shiftOf(kinds.heads[at - 1], kinds.tails[at]);
    const service = shiftOf(before, after, whole);
    const signs = [
      ...shapeOf(units, at, letter),
      ...service,
      kind[0] ?? 0,
      kind[1] ?? 0,
      ...aloneOf(units, answers, at),
    ];
    const differs = service[0] === 1 || kind[0] === 1;
    return [{ at: unit.start, end: unit.end, signs, words: wordsAt(units, at), differs }];
  });
}

/** How the letter looks at this place. */
function shapeOf(units: readonly Unit[], at: number, letter: Letter): number[] {
  const later = units.slice(at);
  const unit = units[at];
  return [
    1,
    ...OPENINGS.map((opening) => (unit?.opening === opening ? 1 : 0)),
    unit?.wish ? 1 : 0,
    units.slice(0, at).some((one) => one.wish) && later.some((one) => one.wish) ? 1 : 0,
    LISTED.test(letter.subject ?? "") ? 1 : 0,
    Math.min(1, later.reduce((sum, one) => sum + one.text.length, 0) / 200),
  ];
}

/** The service a clause by itself is likeliest about, and how surely. */
type Answer = { best: number; sure: number };

function answerOf({ service }: Unit): Answer {
  const shares = softmax(service.map((score) => score / SOFTNESS));
  const best = top(shares);
  return { best, sure: shares[best] ?? 0 };
}

/** What the clause says by itself, and whether clauses that wish for something disagree across this place. */
function aloneOf(units: readonly Unit[], answers: readonly Answer[], at: number): number[] {
  const own = answers[at] ?? { best: -1, sure: 0 };
  const strongest = (from: number, to: number) =>
    answers.slice(from, to).reduce((a, b) => (b.sure > a.sure ? b : a), { best: -1, sure: 0 });
  const [before, after] = [strongest(0, at), strongest(at, units.length)];
  const wishes = (from: number, to: number) =>
    answers.slice(from, to).filter((_, place) => units[from + place]?.wish);
  const strange = (list: readonly Answer[], other: number) =>
    Math.max(0, ...list.filter(({ best }) => best !== other).map(({ sure }) => sure));
  return [
    own.sure,
    own.best === before.best ? 0 : own.sure * before.sure,
    before.best === after.best ? 0 : before.sure * after.sure,
    strange(wishes(at, units.length), before.best),
    strange(wishes(0, at), after.best),
    Math.log(1 + units.length) / 4,
    at / units.length,
  ];
}

/** How surely what comes before and after is about different matters. */
function shiftOf(head?: Float32Array, tail?: Float32Array, whole?: Float32Array): number[] {
  if (head === undefined || tail === undefined) return [0, 0, 0, 0, 0];
  const [s, t] = [top(head), top(tail)];
  if (s === t) return [0, 0, 0, 0, 0];
  const both = whole === undefined ? 0 : Math.min(whole[s] ?? 0, whole[t] ?? 0);
  return [1, (head[s] ?? 0) * (tail[t] ?? 0), ratio(head, s, t) / 3, ratio(tail, t, s) / 3, both];
}

function ratio(shares: Float32Array, a: number, b: number): number {
  return Math.max(-6, Math.min(6, Math.log((shares[a] ?? 0) + 1e-4) - Math.log((shares[b] ?? 0) + 1e-4)));
}

/** The first words of a clause, its notions, and how they meet its opening. */
function wordsAt(units: readonly Unit[], at: number): number[] {
  const unit = units[at];
  if (unit === undefined) return [];
  const before = units[at - 1];
  return [...unit.words, hash(`${before?.wish} ${unit.wish} ${unit.opening}`, 21) % WORD_ROWS];
}

/** Leanings of the first one, two, three … clauses together. */
function running(units: readonly Unit[], question: "service" | "kind"): Float32Array[] {
  const sum = new Float32Array(units[0]?.[question].length ?? 0);
  return units.map((unit, at) => {
    for (let c = 0; c < sum.length; c++) sum[c] = (sum[c] ?? 0) + (unit[question][c] ?? 0);
    return softmax(sum.map((score) => score / (SOFTNESS * Math.sqrt(at + 1))));
  });
}

function top(shares: Float32Array): number {
  return shares.indexOf(Math.max(...shares));
}

function unitOf(judge: Judge, clause: Clause): Unit {
  const material: Material = { passages: [{ source: "body", text: clause.text, start: 0 }], marks: [] };
  const vector = vectorSeen(judge.lexicon, sightsOf(judge.lexicon, material));
  const leaning = (head: Head) => logits(head.weights, vector, new Float32Array(head.labels.length));
  const tokens = tokenise(clause.text).slice(0, LOOKED_AT);
  const concepts = matchConcepts(tokens).map((hit) => hit.concept);
  const wish = concepts.some((concept) => WISHES.has(concept)) || /[?？؟]/u.test(clause.text);
  const words = [
    ...tokens.slice(0, OPENING_WORDS).map((token, place) => hash(`${Math.min(1, place)} ${token.form}`, 22)),
    ...concepts.map((concept) => hash(concept, 23)),
    ...concepts.map((concept) => hash(`${clause.opening} ${concept}`, 24)),
  ];
  return {
    ...clause,
    service: leaning(judge.service),
    kind: leaning(judge.kind),
    wish,
    words: [...new Set(words.map((word) => word % WORD_ROWS))],
  };
}
