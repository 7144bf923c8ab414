import "server-only";
import { crc32 } from "node:zlib";
import { orientationOf, orientationOnly } from "./orientation";

/** What is needed to draw a PNG (W3C PNG, third edition), moving ones included. */
const NEEDED = /^(IHDR|PLTE|IDAT|IEND|tRNS|gAMA|cHRM|sRGB|iCCP|cICP|sBIT|pHYs|bKGD|acTL|fcTL|fdAT)$/;
const SIGNATURE = 8;

/** A PNG without texts, times, EXIF and whatever follows its end, but as it was held. Null where it is damaged. */
export function barePng(bytes: Buffer): Buffer | null {
  const kept: Buffer[] = [bytes.subarray(0, SIGNATURE)];
  let orientation = 1;
  let at = SIGNATURE;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at);
    const kind = bytes.toString("latin1", at + 4, at + 8);
    const chunk = bytes.subarray(at, end);
    if (end > bytes.length) return null;
    if (kind === "eXIf") orientation = orientationOf(chunk.subarray(8, -4));
    if (NEEDED.test(kind)) kept.push(chunk);
    if (kind === "IEND") return finished(kept, orientation);
    at = end;
  }
  return null;
}

/** The head comes first; what else is said of the picture stands before its points. */
function finished([signature, head, ...rest]: Buffer[], orientation: number): Buffer | null {
  if (signature === undefined || head === undefined) return null;
  const held = orientation === 1 ? [] : [chunkOf("eXIf", orientationOnly(orientation))];
  return Buffer.concat([signature, head, ...held, ...rest]);
}

function chunkOf(kind: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, "latin1"), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
