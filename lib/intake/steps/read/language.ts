import { eld } from "eld/medium";
import { FUNCTION_WORDS, LETTERS } from "./language-cues";

/** Languages a German town hall meets; fewer candidates make short texts safer. */
const COMMON = "de en tr ar uk ru pl ro fa fr it es nl bg hr sr sq vi".split(" ");
/** Rarer ones, believed only where the text is long enough to tell them from their neighbours. */
const RARE = "pt cs sk hu el ku hy ka zh hi ur am ja ko th".split(" ");
const RARE_FROM_LETTERS = 60;
/** Most letters are German: a text must speak against it. Same scale as the detector's scores. */
const GERMAN_PRIOR = 0.01;
/** What one hit per word of a language's own letters or function words is worth on that scale. */
const LETTER_WEIGHT = 0.2;
const WORD_WEIGHT = 0.1;
/** The detector reads some 350 bytes; longer letters are read in this many places. */
const PIECE = 300;
const PIECES = 4;
/** Spreads the scores into probabilities; chosen so that stated confidence meets the share of right answers. */
const SHARPNESS = 45;

const detector = eld.newInstance();

/** The language of the request with its probability. `own` is the text without the subject line. */
export function identify(text: string, own: string): { code: string; confidence: number } {
  const cleaned = clean(own);
  const letters = cleaned.replace(/[^\p{L}]/gu, "");
  const source = letters.length >= 12 ? cleaned : clean(text);
  const scores = scoresOf(source);
  const ranked = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const best = ranked[0];
  if (best === undefined || best[1] <= 0) return { code: "de", confidence: 0.5 };
  const total = ranked.reduce((sum, [, score]) => sum + Math.exp(SHARPNESS * (score - best[1])), 0);
  return { code: best[0], confidence: 1 / total };
}

/** Names, streets, towns, numbers and addresses look German in every language, so they do not count. */
function clean(text: string): string {
  return text
    .slice(0, 8000)
    .replace(/\S{1,200}@\S{1,200}|https?:\S{1,300}|www\.\S{1,300}/gu, " ")
    .replace(
      /\p{Lu}[\p{L}-]{2,40}(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer)(?=[^\p{L}]|$)/gu,
      " ",
    )
    .replace(/\d{5} \p{Lu}[\p{L}-]{2,40}/gu, " ")
    .replace(/[\p{L}]{0,8}\d[\p{L}\d./:-]{0,40}/gu, " ");
}

function scoresOf(text: string): Map<string, number> {
  const scores = new Map<string, number>();
  const long = text.length >= RARE_FROM_LETTERS;
  const found = pieces(text).map((piece) => eldScores(piece));
  for (const code of long ? [...COMMON, ...RARE] : COMMON) {
    const sum = found.reduce((total, piece) => total + (piece[code] ?? 0), 0);
    scores.set(code, sum / Math.max(1, found.length));
  }
  addCues(scores, text.toLowerCase());
  scores.set("de", (scores.get("de") ?? 0) + GERMAN_PRIOR);
  return scores;
}

function eldScores(piece: string): Record<string, number> {
  return detector.detect(piece).getScores();
}

function pieces(text: string): string[] {
  if (text.length <= PIECE) return [text];
  const count = Math.min(PIECES, Math.ceil(text.length / PIECE));
  const step = Math.floor((text.length - PIECE) / (count - 1));
  return Array.from({ length: count }, (_, at) => text.slice(at * step, at * step + PIECE));
}

function addCues(scores: Map<string, number>, lower: string): void {
  const words = lower.slice(0, 3000).match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return;
  const add = (code: string, value: number) =>
    scores.set(code, (scores.get(code) ?? 0) + value / words.length);
  for (const word of words) {
    for (const code of FUNCTION_WORDS.get(word) ?? []) add(code, WORD_WEIGHT);
    for (const cue of LETTERS)
      if (cue.pattern.test(word)) for (const [code, sign] of cue.speaks) add(code, sign * LETTER_WEIGHT);
  }
}
