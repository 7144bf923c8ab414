import "server-only";

/** A picture without packing, row by row: `bits` a point, 1 (white or black), 8 (grey), 24 or 32 (colours). */
export type Raw = { data: Uint8Array; width: number; height: number; bits: 1 | 8 | 24 | 32 };

/** A page at 600 dpi; more is not needed to read it. */
export const MOST_POINTS = 40_000_000;
/** Smaller pictures are marks and signatures of mail programs; no letter is legible on them. */
export const LEAST_SIDE = 300;

/** Whether words could be read on a picture of this size, and reading it costs no more than a page does. */
export function sizeFault(width: number, height: number): "too_small" | "too_large" | null {
  if (width * height > MOST_POINTS) return "too_large";
  return width < LEAST_SIDE || height < LEAST_SIDE ? "too_small" : null;
}

/** The picture in shades of grey as a PGM file; null where it has fewer bytes than its size needs. */
export function bitmap({ data, width, height, bits }: Raw): Uint8Array | null {
  const row = Math.ceil((width * bits) / 8);
  if (data.length < row * height) return null;
  const head = Buffer.from(`P5\n${width} ${height}\n255\n`, "latin1");
  const out = new Uint8Array(head.length + width * height);
  out.set(head);
  let point = head.length;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++, point++) out[point] = shade(data, y * row, x, bits);
  return out;
}

function shade(data: Uint8Array, row: number, x: number, bits: Raw["bits"]): number {
  if (bits === 1) return (((data[row + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1) * 255;
  if (bits === 8) return data[row + x] ?? 0;
  const at = row + (x * bits) / 8;
  return ((data[at] ?? 0) * 3 + (data[at + 1] ?? 0) * 6 + (data[at + 2] ?? 0)) / 10;
}
