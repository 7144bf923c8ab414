import type { Source } from "../schema";
import { matchConcepts } from "./concepts";
import { hash, mix, type Token, tokenise } from "./text";

/** A stretch of a source text that is to be read; `start` is its offset in that source. */
export type Passage = { source: Source; text: string; start: number };
/** All that a classifier sees of a text: its passages and facts around it ("channel:email"). */
export type Material = { passages: readonly Passage[]; marks: readonly string[] };

/** Features are normalised by family, so that many character pieces do not drown few words. */
export const FAMILIES = ["words", "pieces", "concepts"] as const;
export type Family = 0 | 1 | 2;
/** The family of words, pairs of words and labels. */
export const WORDS = 0;
const PIECES = 1;
const CONCEPTS = 2;

/** Seeds that keep features of different kinds apart. */
const SEED = {
  word: 1,
  pair: 2,
  subject: 3,
  piece: 4,
  label: 5,
  mark: 6,
  concept: 7,
  bond: 8,
  topic: 9,
  asked: 10,
};
/** Character pieces of these lengths survive typos, inflection and German compounds. */
const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 5;

/** Receives each feature with the place that showed it; a mark has no place. */
export type Sink = (family: Family, key: number, place: Place | null) => void;
export type Place = { source: Source; start: number; end: number };

/** Walks over all features of a text in reading order. Linear in its length. */
export function walk(material: Material, sink: Sink): void {
  for (const mark of material.marks) sink(CONCEPTS, hash(mark, SEED.mark), null);
  for (const passage of material.passages) {
    const tokens = tokenise(passage.text);
    walkWords(passage, tokens, sink);
    walkLabels(passage, sink);
    walkConcepts(passage, tokens, sink);
  }
}

/** Notions with which a sentence asks for something; what stands beside them weighs more. */
const ASKING = new Set([
  "apply",
  "want",
  "sendMe",
  "hereby",
  "question",
  "appointment",
  "object",
  "withdraw",
  "suggest",
  "status",
]);

function walkWords(passage: Passage, tokens: readonly Token[], sink: Sink): void {
  const subject = passage.source === "subject";
  tokens.forEach((token, at) => {
    const place = placeOf(passage, token, token);
    sink(WORDS, hash(token.form, SEED.word), place);
    if (subject) sink(WORDS, hash(token.form, SEED.subject), place);
    const next = tokens[at + 1];
    if (next && next.sentence === token.sentence)
      sink(WORDS, hash(`${token.form} ${next.form}`, SEED.pair), placeOf(passage, token, next));
    if (token.form.length >= SHORTEST_PIECE && !/^\d/u.test(token.form))
      walkPieces(`_${token.form}_`, place, sink);
  });
}

function walkPieces(word: string, place: Place, sink: Sink): void {
  for (let from = 0; from + SHORTEST_PIECE <= word.length; from++) {
    let h = 2166136261 ^ SEED.piece;
    const end = Math.min(word.length, from + LONGEST_PIECE);
    for (let at = from; at < end; at++) {
      h = Math.imul(h ^ word.charCodeAt(at), 16777619);
      if (at - from + 1 >= SHORTEST_PIECE) sink(PIECES, mix(h), place);
    }
  }
}

/** "Bezeichnung: Wert" lines of web forms: the label says what form it was. */
function walkLabels(passage: Passage, sink: Sink): void {
  for (const found of passage.text.matchAll(/^[ \t]{0,8}(\p{L}[\p{L} /.()-]{1,40}):/gmu)) {
    const label = found[1] ?? "";
    const start = passage.start + found.index;
    const place = { source: passage.source, start, end: start + found[0].length };
    sink(WORDS, hash(label.toLowerCase(), SEED.label), place);
  }
}

function walkConcepts(passage: Passage, tokens: readonly Token[], sink: Sink): void {
  const found = matchConcepts(tokens);
  const asking = new Set(found.filter((hit) => ASKING.has(hit.concept)).map((hit) => hit.first.sentence));
  if (passage.source === "body")
    tokens.forEach((token) => {
      const place = placeOf(passage, token, token);
      if (asking.has(token.sentence)) sink(WORDS, hash(token.form, SEED.asked), place);
    });
  const subject = passage.source === "subject";
  found.forEach((hit, at) => {
    const place = placeOf(passage, hit.first, hit.last);
    sink(CONCEPTS, hash(hit.concept, SEED.concept), place);
    if (subject) sink(CONCEPTS, hash(hit.concept, SEED.topic), place);
    if (asking.has(hit.first.sentence)) sink(CONCEPTS, hash(hit.concept, SEED.asked), place);
    for (let next = at + 1; next < found.length && next <= at + 4; next++) {
      const other = found[next];
      if (other === undefined || other.first.sentence !== hit.first.sentence) break;
      if (other.concept !== hit.concept) sink(CONCEPTS, bond(hit.concept, other.concept), place);
    }
  });
}

/** Two notions in one sentence, in either order. */
function bond(one: string, other: string): number {
  return hash(one < other ? `${one} ${other}` : `${other} ${one}`, SEED.bond);
}

function placeOf(passage: Passage, first: Token, last: Token): Place {
  return { source: passage.source, start: passage.start + first.start, end: passage.start + last.end };
}
