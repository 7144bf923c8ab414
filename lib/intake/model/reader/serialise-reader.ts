import { z } from "zod";
import { joined, taker } from "../bytes";
import type { Reader } from "./reader";

/** The reader as bytes: length of the head (4 bytes, little endian), the head as JSON, then the tables. */
const headSchema = z.strictObject({
  format: z.literal(1),
  version: z.string(),
  keys: z.array(z.string()),
  signs: z.int().min(0),
  entries: z.int().min(0),
  stay: z.array(z.number()),
  begin: z.array(z.number()),
});

/** A reader as stable bytes. */
export function serialiseReader(reader: Reader): Uint8Array {
  const { version, keys, signs, starts, columns, weights, stay, begin } = reader;
  const head: z.infer<typeof headSchema> = {
    format: 1,
    version,
    keys: [...keys],
    signs: signs.length,
    entries: columns.length,
    stay: [...stay],
    begin: [...begin],
  };
  const json = new TextEncoder().encode(JSON.stringify(head));
  return joined([
    bytesOf(Uint32Array.of(json.length)),
    json,
    bytesOf(signs),
    bytesOf(starts),
    columns,
    new Uint8Array(weights.buffer),
  ]);
}

const bytesOf = (words: Uint32Array): Uint8Array => new Uint8Array(Uint32Array.from(words).buffer);

/** Reads a reader back. Throws on anything that is not one. */
export function parseReader(bytes: Uint8Array): Reader {
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
  const head = headSchema.parse(JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))));
  const take = taker(bytes, 4 + length, "reader file is cut short");
  return {
    version: head.version,
    keys: head.keys,
    signs: new Uint32Array(take(head.signs * 4).buffer),
    starts: new Uint32Array(take((head.signs + 1) * 4).buffer),
    columns: take(head.entries),
    weights: new Int8Array(take(head.entries).buffer),
    stay: Float32Array.from(head.stay),
    begin: Float32Array.from(head.begin),
  };
}
