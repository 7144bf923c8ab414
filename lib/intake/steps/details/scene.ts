import type { KindId, Letter, Reading, Segment, Source } from "@/lib/intake/schema";
import { berlinDay, type Day } from "./calendar";
import { hits, type Part, trimmed } from "./match";

/** What one concern may hold; extractors skip what is not asked. */
export type Need = {
  keys: ReadonlySet<string>;
  kind: KindId;
  service: string | null;
  start: number;
  end: number;
};

/** "Label: value", one line of a form or note. */
export type FormLine = { label: string; value: Part; start: number };

/** A letter prepared for extraction, all texts with the offsets of the original. */
export type Scene = {
  letter: Letter;
  now: Day;
  subject: string;
  body: string;
  from: string;
  /** The body with soft line breaks turned into blanks: same length, same offsets. */
  flat: string;
  forms: FormLine[];
  quoted: Segment[];
  /** Sentences that instruct software: never a fact. */
  orders: Part[];
};

/** No letter is longer than this; what follows is log, encoding or attack. Bounds every later step. */
const SCAN_LIMIT = 100_000;
const ORDER =
  /(?:KI-System|Hinweis an die KI|ignore (?:all )?previous|ignoriere (?:alle )?(?:vorherigen|bisherigen)|SYSTEM ?:|system prompt|language model|Sprachmodell|AI[- ](?:system|assistant)|an die Software|an das Programm|as an AI)[^\n\]]{0,400}/dgiu;
/** How far before the telling words such a sentence may begin. */
const ORDER_LEAD = 200;
const FORM_LINE =
  /^[ \t>*•-]{0,6}(?<label>\p{L}[^\n:=]{0,48}?) ?[:=](?!\/\/)[ \t]*(?<value>[^\n]{1,400})$/dgmu;
const JSON_PAIR = /"(?<label>[\p{L}_]{1,40})" ?: ?(?:"(?<value>[^"\n]{1,400})"|(?<number>-?[\d.]{1,20}))/dgu;

const known = new WeakMap<Reading, Scene>();

/** A letter made ready for the search: flat texts, form lines, quoted parts. Made once a reading, as many steps ask. */
export function sceneOf(letter: Letter, reading: Reading): Scene {
  const kept = known.get(reading);
  if (kept?.letter === letter) return kept;
  const scene = madeReady(letter, reading);
  known.set(reading, scene);
  return scene;
}

function madeReady(letter: Letter, reading: Reading): Scene {
  const body = letter.body.slice(0, SCAN_LIMIT);
  const quoted = reading.segments.filter((s) => s.kind === "quote" || s.kind === "forwarded");
  return {
    letter,
    now: berlinDay(letter.receivedAt),
    subject: (letter.subject ?? "").slice(0, SCAN_LIMIT),
    body,
    from: letter.from.slice(0, 1000),
    flat: flatten(body),
    forms: [...formLines(body), ...jsonPairs(body)],
    quoted,
    orders: hits(body, ORDER).map((hit) => ({ ...hit, start: sentenceStart(body, hit.start) })),
  };
}

function sentenceStart(body: string, at: number): number {
  const before = body.slice(Math.max(0, at - ORDER_LEAD), at);
  return at - (/[^.!?\n\]]*$/u.exec(before)?.[0].length ?? 0);
}

/** The text that a source names. */
export function textOf(scene: Scene, source: Source): string {
  return source === "body" ? scene.flat : source === "subject" ? scene.subject : scene.from;
}

/** Whether a place lies in a quoted or forwarded part. */
export function isQuoted(scene: Scene, source: Source, at: number): boolean {
  return source === "body" && scene.quoted.some((s) => at >= s.start && at < s.end);
}

/** Whether a place lies in a sentence that gives orders to the machine. */
export function isOrder(scene: Scene, source: Source, at: number): boolean {
  return source === "body" && scene.orders.some((o) => at >= o.start && at < o.end);
}

/** A colon before that much text opens a story, not a field. */
const PROSE = 90;

/** The label in front of a place, lower case; empty outside forms. */
export function labelAt(scene: Scene, source: Source, at: number): string {
  if (source !== "body") return "";
  const line = scene.forms.find((f) => at >= f.value.start && at < f.value.end);
  return line === undefined || line.value.text.length > PROSE ? "" : line.label;
}

/** Soft breaks (a sentence that runs on) become blanks; hard ones (end of sentence, form, list) stay. */
export function flatten(body: string): string {
  const lines = body.split("\n");
  let flat = "";
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    flat += line;
    if (next !== undefined) flat += runsOn(line, next) ? " " : "\n";
  });
  return flat;
}

function runsOn(line: string, next: string): boolean {
  const [a, b] = [line.trim(), next.trim()];
  if (
    a === "" ||
    b === "" ||
    /^[>*•-]|^\d{5}\s|^\d{1,2}[.)]\s\p{L}{0,2}(?!\p{L}*(?:ar|är|il|ai|ni|li|st|er)\b)/u.test(b) ||
    /[.!?:]$/u.test(a)
  )
    return false;
  if (/^[\p{L} .-]{2,30}:/u.test(b)) return false;
  if (/\d\.$/u.test(a) && /^\p{Ll}/u.test(b)) return true;
  if (/^\d/u.test(b) && /\s.*\p{Ll}$/u.test(a) && a.length > 10) return true;
  return /^\p{Ll}/u.test(b) || (a.length >= 24 && !/\d$/u.test(a)) || /[,-]$/u.test(a);
}

function formLines(body: string): FormLine[] {
  const found: FormLine[] = [];
  for (const hit of hits(body, FORM_LINE)) {
    const [label, value] = [hit.part("label"), hit.part("value")];
    if (label === null || value === null || value.text.trim() === "") continue;
    found.push({ label: label.text.toLowerCase().trim(), value: trimmed(value, /\s/u), start: hit.start });
  }
  return found;
}

function jsonPairs(body: string): FormLine[] {
  if (!/^\s*[[{]/u.test(body)) return [];
  const found: FormLine[] = [];
  for (const hit of hits(body, JSON_PAIR)) {
    const [label, value] = [hit.part("label"), hit.part("value") ?? hit.part("number")];
    if (label === null || value === null) continue;
    found.push({ label: label.text.toLowerCase(), value, start: hit.start });
  }
  return found;
}
