import { LIVING_CONCEPTS } from "./concepts/living";
import { REGISTER_CONCEPTS } from "./concepts/register";
import { TRAFFIC_CONCEPTS } from "./concepts/traffic";
import { WISH_CONCEPTS } from "./concepts/wishes";
import { fold, type Token } from "./text";

/** A notion seen in a text, with the words that showed it. */
export type ConceptHit = { concept: string; first: Token; last: Token };

/**
 * Notions give many wordings and languages one feature; the model learns what each is worth.
 * Patterns: `word` whole word, `word*` beginning, `*word` end, `*word*` anywhere (German compounds),
 * `a_b` words that follow each other, with at most one word between.
 */
type Node = { next: Map<string, Node>; whole: number[]; begins: number[]; ends: number[]; inside: number[] };
type Phrase = { concept: string; parts: number };

/** A phrase allows this many words between two of its parts. */
const GAP = 1;

const lexicon = compile({ ...REGISTER_CONCEPTS, ...TRAFFIC_CONCEPTS, ...LIVING_CONCEPTS, ...WISH_CONCEPTS });

/** Finds the notions of a text in reading order. */
export function matchConcepts(tokens: readonly Token[]): ConceptHit[] {
  const found: ConceptHit[] = [];
  /** Phrases under way: id of the next part, where it began and where it was last seen. */
  let open: { part: number; first: Token; at: number }[] = [];
  tokens.forEach((token, at) => {
    const parts = partsOf(token.form);
    const still = open.filter(
      (phrase) => at - phrase.at <= GAP + 1 && phrase.first.sentence === token.sentence,
    );
    open = still;
    const seen = new Set<string>();
    for (const part of parts) advance(part, token, at, still, open, found, seen);
  });
  return found;
}

function advance(
  part: number,
  token: Token,
  at: number,
  before: readonly { part: number; first: Token; at: number }[],
  open: { part: number; first: Token; at: number }[],
  found: ConceptHit[],
  seen: Set<string>,
): void {
  const phrase = lexicon.phrases[lexicon.owner[part] ?? -1];
  if (phrase === undefined) return;
  const position = lexicon.position[part] ?? 0;
  const start = position === 0 ? { first: token } : before.find((one) => one.part === part && one.at < at);
  if (start === undefined) return;
  if (position + 1 < phrase.parts) open.push({ part: part + 1, first: start.first, at });
  else if (!seen.has(phrase.concept)) {
    seen.add(phrase.concept);
    found.push({ concept: phrase.concept, first: start.first, last: token });
  }
}

/** Ids of all pattern parts that a word meets. */
function partsOf(form: string): number[] {
  const known = lexicon.cache.get(form);
  if (known !== undefined) return known;
  const parts: number[] = [];
  for (let from = 0; from < form.length; from++) collect(form, from, parts);
  return parts;
}

function collect(form: string, from: number, parts: number[]): void {
  let node: Node | undefined = lexicon.root;
  for (let at = from; at < form.length && node; at++) {
    node = node.next.get(form.charAt(at));
    if (node === undefined) return;
    const last = at === form.length - 1;
    if (from === 0 && last) parts.push(...node.whole);
    if (from === 0) parts.push(...node.begins);
    if (last) parts.push(...node.ends);
    parts.push(...node.inside);
  }
}

function compile(concepts: Readonly<Record<string, string>>) {
  const root = emptyNode();
  const phrases: Phrase[] = [];
  const owner: number[] = [];
  const position: number[] = [];
  for (const [concept, patterns] of Object.entries(concepts))
    for (const pattern of patterns.split(" ")) {
      const words = pattern.split(/[_\-'.]/u).filter((word) => word.replaceAll("*", "") !== "");
      words.forEach((word, at) => {
        insert(root, word, owner.length);
        owner.push(phrases.length);
        position.push(at);
      });
      if (words.length > 0) phrases.push({ concept, parts: words.length });
    }
  return { root, phrases, owner, position, cache: new Map<string, number[]>() };
}

function insert(root: Node, pattern: string, part: number): void {
  const open = pattern.startsWith("*");
  const running = pattern.endsWith("*");
  let node = root;
  for (const letter of fold(pattern.replaceAll("*", ""))) {
    const next: Node = node.next.get(letter) ?? emptyNode();
    node.next.set(letter, next);
    node = next;
  }
  const list = open ? (running ? node.inside : node.ends) : running ? node.begins : node.whole;
  list.push(part);
}

function emptyNode(): Node {
  return { next: new Map(), whole: [], begins: [], ends: [], inside: [] };
}
