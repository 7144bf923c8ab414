import "server-only";

/** Directories of EXIF and GPS, and blocks of XMP, IPTC and Photoshop. */
const NOTES = new Set([0x8769, 0x8825, 0x02bc, 0x83bb, 0x8649]);
/** Texts: what it shows, maker, model, software, time, artist, computer, copyright. */
const TEXTS = new Set([0x010e, 0x010f, 0x0110, 0x0131, 0x0132, 0x013b, 0x013c, 0x8298]);
const MOST_DIRECTORIES = 500;
const MOST_ENTRIES = 2000;
/** Values up to this many bytes stand in the entry itself. */
const INLINE = 4;

/**
 * A TIFF with its texts blanked; a scan of paper has no other notes. Null where a camera left its own among the data, and
 * where it is damaged: what is meant to be a note cannot be told then.
 */
export function bareTiff(bytes: Buffer): Buffer | null {
  const copy = Buffer.from(bytes);
  const little = copy.toString("latin1", 0, 2) === "II";
  const short = (at: number) => (little ? copy.readUInt16LE(at) : copy.readUInt16BE(at));
  const long = (at: number) => (little ? copy.readUInt32LE(at) : copy.readUInt32BE(at));
  let directory = copy.length < 8 ? 0 : long(4);
  for (let n = 0; n < MOST_DIRECTORIES; n++) {
    if (directory === 0) return n === 0 ? null : copy;
    if (directory + 6 > copy.length) return null;
    const end = directory + 2 + short(directory) * 12;
    if (short(directory) > MOST_ENTRIES || end + 4 > copy.length) return null;
    for (let at = directory + 2; at < end; at += 12) {
      if (NOTES.has(short(at))) return null;
      const size = long(at + 4);
      const place = size <= INLINE ? at + 8 : long(at + 8);
      if (TEXTS.has(short(at))) copy.fill(0, place, place + size);
    }
    directory = long(end);
  }
  return null;
}
