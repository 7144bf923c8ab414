import "server-only";
import { pipeline, Readable } from "node:stream";
import { crc32, createDeflateRaw } from "node:zlib";

/** A file of an archive; its text is read only when its turn comes. */
type Part = { name: string; chunks: AsyncIterable<string> | Iterable<string> };
type Written = { name: Buffer; crc: number; packed: number; plain: number; offset: number };

/** Fast rather than small: spreadsheets repeat themselves enough. */
const LEVEL = 3;
/** Texts are gathered to this many bytes before they are packed. */
const PORTION = 64 * 1024;
/** Sizes and places are 32 bits wide in the plain format (APPNOTE 4.3); what exceeds them would be unreadable. */
const MOST_BYTES = 0xffff_ffff;
/** Sizes follow the data (bit 3), names are UTF-8 (bit 11). */
const FLAGS = 0x0808;
const DEFLATED = 8;
const VERSION = 20;
/** 1 January 1980, the first day of the format: the same content gives the same bytes. */
const FIRST_DAY = 0x0021;

/** A ZIP archive as it grows, in constant memory; whoever reads slowly makes the parts wait. Throws beyond 4 GB. */
export async function* zipStream(parts: Iterable<Part>): AsyncGenerator<Uint8Array> {
  const written: Written[] = [];
  let offset = 0;
  for (const part of parts) {
    const entry: Written = { name: Buffer.from(part.name), crc: 0, packed: 0, plain: 0, offset };
    const head = headerOf(entry);
    yield head;
    for await (const chunk of packed(part, entry)) {
      entry.packed += chunk.length;
      yield chunk;
    }
    const tail = recordOf([0x08074b50, entry.crc, entry.packed, entry.plain]);
    yield tail;
    offset += head.length + entry.packed + tail.length;
    if (offset > MOST_BYTES || entry.plain > MOST_BYTES) throw new Error("the archive exceeds 4 GB");
    written.push(entry);
  }
  yield directoryOf(written, offset);
}

async function* packed(part: Part, entry: Written): AsyncGenerator<Buffer> {
  const deflate = createDeflateRaw({ level: LEVEL });
  // What fails is thrown to the reader below, who destroys both ends.
  pipeline(Readable.from(counted(part, entry), { objectMode: false }), deflate, () => undefined);
  for await (const chunk of deflate) yield chunk;
}

async function* counted({ chunks }: Part, entry: Written): AsyncGenerator<Buffer> {
  for await (const text of chunks) {
    const bytes = Buffer.from(text);
    entry.crc = crc32(bytes, entry.crc);
    entry.plain += bytes.length;
    for (let at = 0; at < bytes.length; at += PORTION) yield bytes.subarray(at, at + PORTION);
  }
}

/** Fields of 4 bytes, little-endian. */
function recordOf(fields: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * fields.length);
  for (const [i, field] of fields.entries()) bytes.writeUInt32LE(field, 4 * i);
  return bytes;
}

/** Fields of 2 bytes, little-endian. */
function shortsOf(fields: readonly number[]): Buffer {
  const bytes = Buffer.alloc(2 * fields.length);
  for (const [i, field] of fields.entries()) bytes.writeUInt16LE(field, 2 * i);
  return bytes;
}

function headerOf({ name }: Written): Buffer {
  return Buffer.concat([
    recordOf([0x04034b50]),
    shortsOf([VERSION, FLAGS, DEFLATED, 0, FIRST_DAY]),
    recordOf([0, 0, 0]),
    shortsOf([name.length, 0]),
    name,
  ]);
}

function directoryOf(entries: readonly Written[], offset: number): Buffer {
  const rows = entries.map(({ name, crc, packed, plain, offset: at }) =>
    Buffer.concat([
      recordOf([0x02014b50]),
      shortsOf([VERSION, VERSION, FLAGS, DEFLATED, 0, FIRST_DAY]),
      recordOf([crc, packed, plain]),
      shortsOf([name.length, 0, 0, 0, 0]),
      recordOf([0, at]),
      name,
    ]),
  );
  const directory = Buffer.concat(rows);
  const end = [
    shortsOf([0, 0, rows.length, rows.length]),
    recordOf([directory.length, offset]),
    shortsOf([0]),
  ];
  return Buffer.concat([directory, recordOf([0x06054b50]), ...end]);
}
