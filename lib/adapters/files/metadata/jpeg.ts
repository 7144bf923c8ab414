import "server-only";
import { orientationOf, orientationOnly } from "./orientation";

const EXIF = "Exif\0\0";
const [START, END, SCAN, APP0, APP1, APP2, APP14, APP15, COMMENT] = [
  0xd8, 0xd9, 0xda, 0xe0, 0xe1, 0xe2, 0xee, 0xef, 0xfe,
];

/**
 * A JPEG (ITU T.81) with what is needed to draw it: frame, tables, colours, and how it was held. EXIF, XMP, IPTC,
 * comments, thumbnails and whatever follows the picture are gone. Null where it is damaged.
 */
export function bareJpeg(bytes: Buffer): Buffer | null {
  const kept: Buffer[] = [Buffer.from([0xff, START])];
  let orientation = 1;
  let at = 2;
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return null;
    if (marker === 0xff) at += 1;
    else if (marker === END) return finished(kept, orientation, bytes.subarray(at, at + 2));
    else {
      const end = at + 2 + bytes.readUInt16BE(at + 2);
      const segment = bytes.subarray(at, end);
      if (segment.length < 4) return null;
      if (isExif(marker, segment)) orientation = orientationOf(segment.subarray(10));
      else if (isNeeded(marker, segment)) kept.push(segment);
      at = end;
      if (marker !== SCAN) continue;
      const next = endOfScan(bytes, end);
      kept.push(bytes.subarray(end, next));
      at = next;
    }
  }
  // The end is two bytes, so the loop may stop right before it; cameras that lose power leave it out.
  const hasScan = kept.some((part) => part[0] === 0xff && part[1] === SCAN);
  return hasScan ? finished(kept, orientation, Buffer.from([0xff, END])) : null;
}

function isExif(marker: number, segment: Buffer): boolean {
  return marker === APP1 && segment.toString("latin1", 4, 10) === EXIF;
}

/** Application segments are notes but for three: JFIF's density, the colour profile, and how Adobe stores colours. */
function isNeeded(marker: number, segment: Buffer): boolean {
  if (marker === COMMENT) return false;
  if (marker < APP0 || marker > APP15) return true;
  if (marker === APP0) return segment.toString("latin1", 4, 9) === "JFIF\0" && segment.length <= 18;
  if (marker === APP2) return segment.toString("latin1", 4, 16) === "ICC_PROFILE\0";
  return marker === APP14 && segment.toString("latin1", 4, 9) === "Adobe";
}

/** Behind the head of a scan follow packed points up to the next marker; FF00 and restart marks belong to them. */
function endOfScan(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at !== -1 && at + 1 < bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (marker !== 0 && (marker < 0xd0 || marker > 0xd7) && marker !== 0xff) return at;
    at = bytes.indexOf(0xff, at + (marker === 0xff ? 1 : 2));
  }
  return bytes.length;
}

function finished(kept: Buffer[], orientation: number, end: Buffer): Buffer {
  const [start = end, ...rest] = kept;
  return Buffer.concat([start, ...(orientation === 1 ? [] : [exifSegment(orientation)]), ...rest, end]);
}

function exifSegment(orientation: number): Buffer {
  const body = Buffer.concat([Buffer.from(EXIF, "latin1"), orientationOnly(orientation)]);
  const head = Buffer.from([0xff, APP1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}
