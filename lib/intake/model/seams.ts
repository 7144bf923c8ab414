import type { Letter, Reading } from "../schema";
import { logits, softmax } from "./classifier";
import { matchConcepts } from "./concepts";
import type { Material } from "./features";
import type { Head } from "./model";
import { tokenise } from "./text";
import { bagOf, type Lexicon, vectorOf } from "./vectors";

/** A place where one concern may end and the next begin, and what speaks for it (see SIGNS). */
export type Seam = { at: number; signs: number[] };
/** What the search needs of a model. */
export type Judge = { lexicon: Lexicon; service: Head; kind: Head };
/** A sentence, list item or line with its leaning to each service. */
type Unit = { start: number; end: number; text: string; service: Float32Array; wish: boolean };

/** Shorter pieces belong to the sentence before them. */
const SHORTEST_UNIT = 25;
/** Longer letters are looked at in their first sentences only: the search stays bounded. */
const MOST_UNITS = 40;
/** How many signs speak for or against a seam. */
export const SIGN_COUNT = 12;

const TURN =
  /^[\s\-–•*]*(?:außerdem|ausserdem|zusätzlich|des ?weiteren|ferner|weiterhin|zudem|darüber hinaus|noch (?:etwas|was|eine)|und (?:noch|dann|außerdem|ausserdem|zweitens)|zweitens|drittens|viertens|erstens|zum (?:zweiten|anderen)|(?:2|3|4)[.)]|b\)|c\)|gleichzeitig|bei der gelegenheit|übrigens|ebenso|dann (?:noch|bräuchte|brauche|möchte)|auch (?:möchte|brauche|bräuchte)|eine (?:andere|weitere|zweite)|ein (?:anderes|weiteres|zweites)|jetzt zum|nun zum|zu (?:punkt|thema)|weiter(?:es)? anliegen|also,? |additionally|furthermore|moreover|secondly|second|ayrıca|bir de|кроме того|также|крім того|також|ponadto|dodatkowo|de asemenea|en outre|par ailleurs|de plus|كما|أيضا|بالإضافة)/iu;
const INNER_TURN =
  /\b(?:außerdem|ausserdem|zusätzlich|des weiteren|zweitens|gleich(?:zeitig)? (?:auch|noch|mit)|und auch|noch (?:einen|eine|ein)|auch (?:noch|gleich)|ebenfalls|also|as well|ayrıca|также|також|również|également)\b/iu;
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

/** The likeliest place where the letter turns to another matter; null if there is nothing to part. */
export function seamOf(
  judge: Judge,
  letter: Letter,
  reading: Reading,
  span: { start: number; end: number },
): Seam | null {
  const units = unitsOf(judge, letter, reading, span);
  if (units.length < 2) return null;
  const heads = running(units, judge.service.temperature);
  const tails = running([...units].reverse(), judge.service.temperature).reverse();
  let best = { cut: 0, worth: Number.NEGATIVE_INFINITY };
  for (let cut = 1; cut < units.length; cut++) {
    const worth = worthOf(heads[cut - 1], tails[cut], units[cut]);
    if (worth > best.worth) best = { cut, worth };
  }
  const [head, tail, unit] = [heads[best.cut - 1], tails[best.cut], units[best.cut]];
  if (head === undefined || tail === undefined || unit === undefined) return null;
  const whole = heads.at(-1) ?? head;
  return { at: unit.start, signs: signsOf(units, best.cut, head, tail, whole, letter) };
}

/** How sure both sides are of different services; a turning word helps. */
function worthOf(head?: Float32Array, tail?: Float32Array, unit?: Unit): number {
  if (head === undefined || tail === undefined || unit === undefined) return Number.NEGATIVE_INFINITY;
  const [s, t] = [top(head), top(tail)];
  if (s === t) return -20 + Math.log((head[s] ?? 0) * (1 - (tail[s] ?? 0)) + 1e-9);
  return Math.log((head[s] ?? 0) * (tail[t] ?? 0) + 1e-9) + (TURN.test(unit.text) ? 1 : 0);
}

function signsOf(
  units: readonly Unit[],
  cut: number,
  head: Float32Array,
  tail: Float32Array,
  whole: Float32Array,
  letter: Letter,
) {
  const [s, t] = [top(head), top(tail)];
  const ratio = (shares: Float32Array, a: number, b: number) =>
    Math.max(-6, Math.min(6, Math.log((shares[a] ?? 0) + 1e-4) - Math.log((shares[b] ?? 0) + 1e-4)));
  const after = units.slice(cut);
  const later = after.map((unit) => unit.text).join(" ");
  return [
    1,
    s === t ? 0 : 1,
    s === t ? 0 : (head[s] ?? 0),
    s === t ? 0 : (tail[t] ?? 0),
    s === t ? 0 : ratio(head, s, t) / 3,
    s === t ? 0 : ratio(tail, t, s) / 3,
    s === t ? 0 : Math.min(whole[s] ?? 0, whole[t] ?? 0),
    TURN.test(units[cut]?.text ?? "") ? 1 : 0,
    INNER_TURN.test(later) ? 1 : 0,
    units.slice(0, cut).some((unit) => unit.wish) && after.some((unit) => unit.wish) ? 1 : 0,
    /\p{L} (?:und|and|ve|и|і|et|i|\+|&|sowie) \p{L}|[,+/&]/u.test(letter.subject ?? "") ? 1 : 0,
    Math.min(1, later.length / 200),
  ];
}

/** Leanings of the first one, two, three … units together. */
function running(units: readonly Unit[], temperature: number): Float32Array[] {
  const sum = new Float32Array(units[0]?.service.length ?? 0);
  return units.map((unit, at) => {
    for (let c = 0; c < sum.length; c++) sum[c] = (sum[c] ?? 0) + (unit.service[c] ?? 0);
    return softmax(sum.map((score) => score / (temperature * Math.sqrt(at + 1))));
  });
}

function top(shares: Float32Array): number {
  return shares.indexOf(Math.max(...shares));
}

function unitsOf(
  judge: Judge,
  letter: Letter,
  reading: Reading,
  span: { start: number; end: number },
): Unit[] {
  const units: Unit[] = [];
  for (const part of reading.segments) {
    if (part.kind !== "said" || part.end <= span.start || part.start >= span.end) continue;
    const [from, to] = [Math.max(part.start, span.start), Math.min(part.end, span.end)];
    for (const piece of piecesOf(letter.body.slice(from, to))) {
      if (units.length >= MOST_UNITS) return units;
      units.push(unitOf(judge, piece.text, from + piece.start));
    }
  }
  return units;
}

function unitOf(judge: Judge, text: string, start: number): Unit {
  const material: Material = { passages: [{ source: "body", text, start }], marks: [] };
  const vector = vectorOf(judge.lexicon, bagOf(material));
  const service = logits(judge.service.weights, vector, new Float32Array(judge.service.labels.length));
  const wish = matchConcepts(tokenise(text)).some((hit) => WISHES.has(hit.concept)) || text.includes("?");
  return { start, end: start + text.length, text, service, wish };
}

function piecesOf(text: string): { start: number; text: string }[] {
  const pieces: { start: number; text: string }[] = [];
  let start = 0;
  for (const found of text.matchAll(
    /(?<=\p{L}{3})[.!?]+\s+|[!?]+\s*|;\s|\n{2,}|\n(?=\s{0,4}(?:[-–•*]|\d[.)]))|(?<=[\p{L}\d)]) (?=(?:außerdem|ausserdem|zweitens|drittens|des weiteren|und dann noch)\b)/gu,
  )) {
    const end = found.index + found[0].length;
    if (end - start < SHORTEST_UNIT) continue;
    pieces.push({ start, text: text.slice(start, end) });
    start = end;
  }
  if (text.slice(start).trim() !== "") pieces.push({ start, text: text.slice(start) });
  return pieces;
}
