import { z } from "zod";
import { joined, taker } from "./bytes";
import type { Weights } from "./classifier";
import type { Model, Question } from "./model";

/**
 * The model as bytes: length of the head (4 bytes, little endian), the head as JSON, then the tables.
 * Weights are kept as (class, 8-bit step) pairs per row; what is too small to matter is left out.
 */
const curve = z.strictObject({ slope: z.number(), shift: z.number() });
const perQuestion = <T extends z.ZodType>(of: T) => z.strictObject({ kind: of, service: of, department: of });
const headSchema = z.strictObject({
  format: z.literal(1),
  version: z.string(),
  rows: z.int().min(0),
  heads: perQuestion(
    z.strictObject({
      labels: z.array(z.string()),
      temperature: z.number(),
      step: z.number(),
      entries: z.int().min(0),
      bias: z.array(z.number()),
    }),
  ),
  curves: perQuestion(curve),
  thresholds: perQuestion(z.number()),
  splitter: z.strictObject({
    signs: z.array(z.number()),
    words: z.array(z.number()),
    threshold: z.number(),
  }),
});
type FileHead = z.infer<typeof headSchema>;

/** Weights below this share of a head's largest are left out; measured: no answer changes. */
const LEAST_WEIGHT_SHARE = 0.008;
const STEPS = 127;
/** Rarity is 1 + log(texts / count), below 12 for any corpus that fits a town hall. */
const RARITY_STEP = 12 / 255;
const AFFINITY_STEP = 3 / 127;

/** A model as stable bytes. */
export function serialiseModel(model: Model): Uint8Array {
  const packed = {
    kind: pack(model.heads.kind.weights),
    service: pack(model.heads.service.weights),
    department: pack(model.heads.department.weights),
  };
  const entry = (question: Question) => ({
    labels: [...model.heads[question].labels],
    temperature: model.heads[question].temperature,
    step: packed[question].step,
    entries: packed[question].classes.length,
    bias: [...model.heads[question].weights.bias],
  });
  const head: FileHead = {
    format: 1,
    version: model.version,
    rows: model.lexicon.keys.length,
    heads: { kind: entry("kind"), service: entry("service"), department: entry("department") },
    curves: model.curves,
    thresholds: model.thresholds,
    splitter: model.splitter,
  };
  const json = new TextEncoder().encode(JSON.stringify(head));
  const tables = [
    ...lexiconTables(model),
    ...[packed.kind, packed.service, packed.department].flatMap(tablesOf),
  ];
  return joined([new Uint8Array(new Uint32Array([json.length]).buffer), json, ...tables]);
}

type Packed = { step: number; counts: Uint8Array; classes: Uint8Array; steps: Int8Array };

function pack(weights: Weights): Packed {
  const { table, classes } = weights;
  let largest = 0;
  for (const weight of table) largest = Math.max(largest, Math.abs(weight));
  const step = largest === 0 ? 1 : largest / STEPS;
  const counts = new Uint8Array(table.length / classes);
  const kept: number[] = [];
  const steps: number[] = [];
  table.forEach((weight, at) => {
    if (Math.abs(weight) < largest * LEAST_WEIGHT_SHARE) return;
    const row = Math.floor(at / classes);
    counts[row] = (counts[row] ?? 0) + 1;
    kept.push(at % classes);
    steps.push(Math.round(weight / step));
  });
  return { step, counts, classes: Uint8Array.from(kept), steps: Int8Array.from(steps) };
}

function lexiconTables(model: Model): Uint8Array[] {
  const { keys, rarity, families } = model.lexicon;
  return [
    new Uint8Array(Uint32Array.from(keys).buffer),
    Uint8Array.from(rarity, (value) => Math.min(255, Math.round(value / RARITY_STEP))),
    families,
    new Uint8Array(Int8Array.from(model.affinity, (value) => Math.round(value / AFFINITY_STEP)).buffer),
    new Uint8Array(Int8Array.from(model.offices).buffer),
  ];
}

function tablesOf(packed: Packed): Uint8Array[] {
  return [packed.counts, packed.classes, new Uint8Array(packed.steps.buffer)];
}

/** Reads a model back. Throws on anything that is not one. */
export function parseModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getUint32(0, true);
  const head = headSchema.parse(JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))));
  const take = taker(bytes, 4 + length, "model file is cut short");
  const [kinds, services] = [head.heads.kind.labels.length, head.heads.service.labels.length];
  const lexicon = {
    keys: new Uint32Array(take(head.rows * 4).buffer),
    rarity: Float32Array.from(take(head.rows), (step) => step * RARITY_STEP),
    families: take(head.rows),
  };
  const affinity = Float32Array.from(signed(take(kinds * services)), (step) => step * AFFINITY_STEP);
  const offices = signed(take(kinds * services));
  const unpackHead = (question: Question) => {
    const { labels, temperature } = head.heads[question];
    return { labels, temperature, weights: unpack(head.heads[question], head.rows, take) };
  };
  const heads = {
    kind: unpackHead("kind"),
    service: unpackHead("service"),
    department: unpackHead("department"),
  };
  const { version, curves, thresholds, splitter } = head;
  return { version, lexicon, heads, affinity, offices, curves, thresholds, splitter, reader: null };
}

function unpack(
  head: FileHead["heads"][Question],
  rows: number,
  take: (length: number) => Uint8Array,
): Weights {
  const classes = head.labels.length;
  const table = new Float32Array(rows * classes);
  const counts = take(rows);
  const kept = take(head.entries);
  const steps = signed(take(head.entries));
  let at = 0;
  for (let row = 0; row < rows; row++)
    for (let left = counts[row] ?? 0; left > 0; left--) {
      table[row * classes + (kept[at] ?? 0)] = (steps[at] ?? 0) * head.step;
      at += 1;
    }
  return { classes, table, bias: Float32Array.from(head.bias) };
}

function signed(bytes: Uint8Array): Int8Array {
  return new Int8Array(bytes.buffer);
}
