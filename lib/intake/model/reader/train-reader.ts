import { generator, shuffled } from "../random";
import { hash } from "../text";
import { sharesOf } from "./chain";
import type { Page } from "./page";
import { type Reader, WEIGHT_STEP } from "./reader";
import { signsOf } from "./signs";

/** A page with the keys that its concern may hold, and for each word the number of its key among them (0: none). */
export type ReadingLesson = { page: Page; keys: readonly string[]; answers: Int16Array };

/** Chosen on letters kept aside; more rounds and rarer signs changed nothing. */
const [ROUNDS, RATE, SEED] = [6, 0.15, 7];
/** A sign of fewer words teaches nothing about another letter. */
const LEAST_SEEN = 3;
/** Weights below this are left out; measured: the found details stay the same. */
const LEAST_WEIGHT = 0.1;
const LARGEST_STEP = 127;
/** Errors below this move nothing. */
const LEAST_ERROR = 1e-3;

type Prepared = { rows: Int32Array[]; columns: Int32Array; answers: Int16Array };
type Trained = { width: number; table: Float32Array; stay: Float32Array; begin: Float32Array };

/** Learns where details stand (a conditional random field, AdaGrad). The same lessons give the same reader. */
export function trainReader(lessons: readonly ReadingLesson[]): Reader {
  const keys = [...new Set(lessons.flatMap((lesson) => lesson.keys))].sort();
  const signs = signsSeen(lessons);
  const rowOf = new Map([...signs].map((sign, row) => [sign, row]));
  const columnOf = new Map(keys.map((key, at) => [key, at + 1]));
  const prepared = lessons.map(({ page, keys: own, answers }): Prepared => {
    const rows = signsOf(page).map((all) =>
      Int32Array.from([...all].flatMap((sign) => rowOf.get(sign) ?? [])),
    );
    return { rows, answers, columns: Int32Array.from([0, ...own.map((key) => columnOf.get(key) ?? 0)]) };
  });
  const trained = adjusted(prepared, signs.length, keys.length + 1);
  const version = hash(JSON.stringify([keys, lessons.map(({ answers }) => [...answers])]), 3);
  return { version: version.toString(16).padStart(8, "0"), keys, ...pack(signs, trained) };
}

function signsSeen(lessons: readonly ReadingLesson[]): Uint32Array {
  const seen = new Map<number, number>();
  for (const { page } of lessons)
    for (const signs of signsOf(page))
      for (const sign of new Set(signs)) seen.set(sign, (seen.get(sign) ?? 0) + 1);
  return Uint32Array.from([...seen].filter(([, times]) => times >= LEAST_SEEN).map(([sign]) => sign)).sort();
}

function adjusted(lessons: readonly Prepared[], rows: number, width: number): Trained {
  const learner = {
    width,
    table: new Float32Array(rows * width),
    stay: new Float32Array(width),
    begin: new Float32Array(width),
    errors: new Float32Array(rows * width),
    stayErrors: new Float32Array(width),
    beginErrors: new Float32Array(width),
  };
  const next = generator(SEED);
  for (let round = 0; round < ROUNDS; round++)
    for (const at of shuffled(lessons.length, next)) {
      const lesson = lessons[at];
      if (lesson !== undefined && lesson.rows.length > 0) learn(learner, lesson, RATE * (1 - round / ROUNDS));
    }
  return learner;
}

type Learner = Trained & { errors: Float32Array; stayErrors: Float32Array; beginErrors: Float32Array };

function learn(learner: Learner, { rows, columns, answers }: Prepared, rate: number): void {
  const { width, table, errors } = learner;
  const scores = rows.map((own) => {
    const row = new Float64Array(columns.length);
    for (const sign of own)
      for (let k = 0; k < row.length; k++)
        row[k] = (row[k] ?? 0) + (table[sign * width + (columns[k] ?? 0)] ?? 0);
    return row;
  });
  const pick = (weights: Float32Array) => Array.from(columns, (column) => weights[column] ?? 0);
  const shares = sharesOf(scores, { stay: pick(learner.stay), begin: pick(learner.begin) });
  rows.forEach((own, t) => {
    for (let k = 0; k < columns.length; k++) {
      const error = (answers[t] === k ? 1 : 0) - (shares.at[t]?.[k] ?? 0);
      if (Math.abs(error) < LEAST_ERROR) continue;
      for (const sign of own) move(table, errors, sign * width + (columns[k] ?? 0), error, rate);
    }
  });
  const told = countsOf(answers, columns.length);
  columns.forEach((column, k) => {
    move(learner.stay, learner.stayErrors, column, (told.stays[k] ?? 0) - (shares.stays[k] ?? 0), rate);
    if (k > 0)
      move(learner.begin, learner.beginErrors, column, (told.begins[k] ?? 0) - (shares.begins[k] ?? 0), rate);
  });
}

function move(weights: Float32Array, errors: Float32Array, at: number, error: number, rate: number): void {
  const seen = (errors[at] ?? 0) + error * error;
  errors[at] = seen;
  weights[at] = (weights[at] ?? 0) + (rate * error) / Math.sqrt(seen + 1);
}

function countsOf(answers: Int16Array, columns: number): { stays: Float64Array; begins: Float64Array } {
  const [stays, begins] = [new Float64Array(columns), new Float64Array(columns)];
  answers.forEach((k, t) => {
    const counts = t > 0 && answers[t - 1] === k ? stays : begins;
    counts[k] = (counts[k] ?? 0) + 1;
  });
  return { stays, begins };
}

/** Only weights that matter, as 8-bit steps; signs without any are left out. */
function pack(signs: Uint32Array, { width, table, stay, begin }: Trained): Omit<Reader, "version" | "keys"> {
  const kept: number[] = [];
  const [starts, columns, weights]: [number[], number[], number[]] = [[0], [], []];
  signs.forEach((sign, row) => {
    for (let column = 0; column < width; column++) {
      const weight = table[row * width + column] ?? 0;
      if (Math.abs(weight) < LEAST_WEIGHT) continue;
      columns.push(column);
      weights.push(Math.max(-LARGEST_STEP, Math.min(LARGEST_STEP, Math.round(weight / WEIGHT_STEP))));
    }
    if (columns.length === starts.at(-1)) return;
    kept.push(sign);
    starts.push(columns.length);
  });
  return {
    signs: Uint32Array.from(kept),
    starts: Uint32Array.from(starts),
    columns: Uint8Array.from(columns),
    weights: Int8Array.from(weights),
    stay,
    begin,
  };
}
