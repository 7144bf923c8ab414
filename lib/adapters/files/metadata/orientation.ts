import "server-only";

/** The tag that says how a picture was held (EXIF 2.32, 4.6.4); 1 is upright. */
const ORIENTATION = 0x0112;
/** More entries than any camera writes into the first directory. */
const MOST_ENTRIES = 200;

/** How a picture was held, out of its EXIF block (a TIFF header and directory); 1 where it does not say. */
export function orientationOf(tiff: Buffer): number {
  const little = tiff.toString("latin1", 0, 2) === "II";
  if (tiff.length < 14 || (!little && tiff.toString("latin1", 0, 2) !== "MM")) return 1;
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (directory + 2 > tiff.length) return 1;
  const count = Math.min(short(directory), MOST_ENTRIES);
  for (let n = 0; n < count; n++) {
    const at = directory + 2 + n * 12;
    if (at + 12 > tiff.length) return 1;
    if (short(at) === ORIENTATION) return short(at + 8) >= 1 && short(at + 8) <= 8 ? short(at + 8) : 1;
  }
  return 1;
}

/** An EXIF block that says nothing but how the picture was held: without it a photo would lie on its side. */
export function orientationOnly(orientation: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write("MM\0*", 0, "latin1");
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(ORIENTATION, 10);
  tiff.writeUInt16BE(3, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(orientation, 18);
  return tiff;
}
