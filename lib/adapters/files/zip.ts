import "server-only";
import { inflateRawSync } from "node:zlib";

/** One entry of an archive, as its directory tells it. */
export type ZipEntry = {
  name: string;
  encrypted: boolean;
  size: number;
  packed: number;
  method: number;
  at: number;
};

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end record may be followed by a comment of this length. */
const COMMENT = 65_557;

/** The directory of an archive, without unpacking anything; null where it cannot be read. */
export function zipEntries(bytes: Buffer): ZipEntry[] | null {
  const end = endRecord(bytes);
  if (end === -1) return null;
  const count = bytes.readUInt16LE(end + 10);
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  while (entries.length < count) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) return null;
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString("utf8", at + 46, at + 46 + nameLength),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function endRecord(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - COMMENT); at--)
    if (bytes.readUInt32LE(at) === END) return at;
  return -1;
}

/** The bytes of one entry; null where they are more than `most`, damaged, or packed in a way nobody uses. */
export function unzipped(bytes: Buffer, entry: ZipEntry, most: number): Buffer | null {
  const { at } = entry;
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== LOCAL) return null;
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const packed = bytes.subarray(start, start + entry.packed);
  if (entry.method === 0) return packed.length <= most ? packed : null;
  if (entry.method !== 8) return null;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch {
    return null;
  }
}
