import "server-only";
import { kindOf } from "../kind";
import { bareJpeg } from "./jpeg";
import { barePng } from "./png";
import { bareTiff } from "./tiff";
import { bareWebp } from "./webp";

/** A copy that may leave, or none: what says where and when a photo was taken cannot be taken out of it. */
export type BareCopy = { ok: true; bytes: Uint8Array } | { ok: false };

/**
 * The copy of a file that may leave the house: a photo without its EXIF (place, time, device, thumbnail), any other file
 * as it is. By content, whatever it is called; the points of the picture stay bit for bit. What is stored stays as it came.
 */
export function bareCopy(content: Uint8Array): BareCopy {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const copy = bareOf(kindOf(bytes), bytes);
  return copy === null ? { ok: false } : { ok: true, bytes: new Uint8Array(copy) };
}

function bareOf(kind: string, bytes: Buffer): Buffer | null {
  if (kind === "image/jpeg") return bareJpeg(bytes);
  if (kind === "image/png") return barePng(bytes);
  if (kind === "image/webp") return bareWebp(bytes);
  // Its notes lie among the data that draw it; taking them out would need a whole reader.
  if (kind === "image/heic") return null;
  if (kind === "image/tiff") return bareTiff(bytes);
  return bytes;
}
