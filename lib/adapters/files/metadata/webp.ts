import "server-only";
import { orientationOf, orientationOnly } from "./orientation";

/** What is needed to draw a WebP (RFC 9649). */
const NEEDED = /^(VP8 |VP8L|VP8X|ALPH|ANIM|ANMF|ICCP)$/;
/** The flags of VP8X for the two kinds of notes. */
const [EXIF_FLAG, XMP_FLAG] = [0x08, 0x04];

/** A WebP without EXIF, XMP, unknown chunks and whatever follows its end, but as it was held. Null where it is damaged. */
export function bareWebp(bytes: Buffer): Buffer | null {
  const kept: Buffer[] = [];
  let orientation = 1;
  const end = Math.min(bytes.length, 8 + bytes.readUInt32LE(4));
  let at = 12;
  while (at + 8 <= end) {
    const size = bytes.readUInt32LE(at + 4);
    const next = at + 8 + size + (size & 1);
    const kind = bytes.toString("latin1", at, at + 4);
    if (at + 8 + size > bytes.length) return null;
    if (kind === "EXIF") orientation = orientationOf(tiffOf(bytes.subarray(at + 8, at + 8 + size)));
    if (NEEDED.test(kind)) kept.push(Buffer.from(bytes.subarray(at, next)));
    at = next;
  }
  return kept.length === 0 ? null : finished(kept, orientation);
}

/** Some programs write the name of a JPEG segment before it. */
function tiffOf(block: Buffer): Buffer {
  return block.toString("latin1", 0, 4) === "Exif" ? block.subarray(6) : block;
}

/** How it was held can be said in the extended form only; the simple one has no place for notes. */
function finished(kept: Buffer[], orientation: number): Buffer {
  const first = kept[0];
  const isExtended = first?.toString("latin1", 0, 4) === "VP8X" && first.length > 8;
  const held = isExtended && orientation !== 1 ? [chunkOf("EXIF", orientationOnly(orientation))] : [];
  if (first && isExtended)
    first[8] = ((first[8] ?? 0) & ~(EXIF_FLAG | XMP_FLAG)) | (held.length > 0 ? EXIF_FLAG : 0);
  const body = Buffer.concat([Buffer.from("WEBP", "latin1"), ...kept, ...held]);
  return chunkOf("RIFF", body);
}

function chunkOf(kind: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(kind, 0, "latin1");
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body, Buffer.alloc(body.length & 1)]);
}
