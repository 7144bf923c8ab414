import "server-only";

type Size = { width: number; height: number };

/** How large a picture says it is, from its first bytes; null where they do not tell. */
export function pictureSize(bytes: Buffer): Size | null {
  if (bytes.length > 24 && bytes.toString("latin1", 1, 4) === "PNG")
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpegSize(bytes);
  return bytes.toString("latin1", 8, 12) === "WEBP" ? webpSize(bytes) : null;
}

/** The frame header of a JPEG (ITU T.81, B.2.2). */
function jpegSize(bytes: Buffer): Size | null {
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}

function webpSize(bytes: Buffer): Size | null {
  const kind = bytes.toString("latin1", 12, 16);
  if (bytes.length < 30) return null;
  if (kind === "VP8X") return { width: 1 + bytes.readUIntLE(24, 3), height: 1 + bytes.readUIntLE(27, 3) };
  if (kind === "VP8 ")
    return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
  const packed = bytes.readUInt32LE(21);
  return kind === "VP8L" ? { width: 1 + (packed & 0x3fff), height: 1 + ((packed >>> 14) & 0x3fff) } : null;
}
