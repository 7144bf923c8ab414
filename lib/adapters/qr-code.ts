import "server-only";
import { generate } from "lean-qr";
import { toSvgPath } from "lean-qr/extras/svg";

/** A QR code as one path of an SVG, `size` modules wide and high, quiet zone not included. */
export type QrCode = { size: number; path: string };

/** Draws text as a QR code, in this process: what stands in it is a secret. */
export function qrCode(text: string): QrCode {
  const code = generate(text);
  return { size: code.size, path: toSvgPath(code) };
}
