import { describe, expect, it } from "vitest";
import { latin, pdf } from "@/e2e/support/sample-files";
import { bareCopy } from "./bare-copy";
import { orientationOf, orientationOnly } from "./orientation";

/** A camera's block: how it was held, maker and place. */
function exif(orientation: number): Buffer {
  const tiff = Buffer.alloc(64);
  tiff.write("II*\0", 0, "latin1");
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(2, 8);
  tiff.writeUInt16LE(0x8825, 10);
  tiff.writeUInt16LE(0x0112, 22);
  tiff.writeUInt16LE(3, 24);
  tiff.writeUInt32LE(1, 26);
  tiff.writeUInt16LE(orientation, 30);
  tiff.write("SECRET 51.5 N 7.0 E", 40, "latin1");
  return tiff;
}
function segment(marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}
const POINTS = Buffer.from([1, 0xff, 0, 2, 0xff, 0xd0, 3, 0xff, 0xff, 0xd1, 4]);
const KEPT = {
  jfif: segment(0xe0, latin("JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0")),
  profile: segment(0xe2, latin("ICC_PROFILE\0x")),
  table: segment(0xdb, Buffer.alloc(65, 1)),
  frame: segment(0xc0, Buffer.alloc(15, 2)),
  scan: Buffer.concat([segment(0xda, Buffer.alloc(10, 3)), POINTS]),
};
function jpeg(orientation: number, end: Buffer = Buffer.from([0xff, 0xd9])): Buffer {
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    KEPT.jfif,
    segment(0xe1, Buffer.concat([latin("Exif\0\0"), exif(orientation)])),
    segment(0xe1, latin("http://ns.adobe.com/xap/1.0/\0SECRET")),
    KEPT.profile,
    segment(0xe2, latin("MPF\0SECRET")),
    segment(0xed, latin("Photoshop 3.0\0SECRET")),
    segment(0xfe, latin("SECRET")),
    KEPT.table,
    KEPT.frame,
    KEPT.scan,
    end,
  ]);
}
function chunk(kind: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length, 0);
  head.write(kind, 4, "latin1");
  return Buffer.concat([head, body, Buffer.alloc(4)]);
}
const png = (orientation: number) =>
  Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", Buffer.alloc(13)),
    chunk("tEXt", latin("Author\0SECRET")),
    chunk("eXIf", exif(orientation)),
    chunk("IDAT", latin("points")),
    chunk("IEND", Buffer.alloc(0)),
    latin("SECRET"),
  ]);
function part(kind: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(kind, 0, "latin1");
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body, Buffer.alloc(body.length & 1)]);
}
const webp = (orientation: number) =>
  part(
    "RIFF",
    Buffer.concat([
      latin("WEBP"),
      part("VP8X", Buffer.from([0x2c, 0, 0, 0, 9, 0, 0, 9, 0, 0])),
      part("VP8 ", latin("points!")),
      part("EXIF", exif(orientation)),
      part("XMP ", latin("SECRET")),
    ]),
  );
function tiff(tag: number, text: string): Buffer {
  const bytes = Buffer.alloc(26 + text.length);
  bytes.write("II*\0", 0, "latin1");
  bytes.writeUInt32LE(8, 4);
  bytes.writeUInt16LE(1, 8);
  bytes.writeUInt16LE(tag, 10);
  bytes.writeUInt16LE(2, 12);
  bytes.writeUInt32LE(text.length, 14);
  bytes.writeUInt32LE(26, 18);
  bytes.write(text, 26, "latin1");
  return bytes;
}
const copyOf = (bytes: Buffer): Buffer | null => {
  const copy = bareCopy(bytes);
  return copy.ok ? Buffer.from(copy.bytes) : null;
};

describe("a copy that may leave", () => {
  it.each<[string, (orientation: number) => Buffer]>([
    ["JPEG", jpeg],
    ["PNG", png],
    ["WebP", webp],
  ])("it has neither place, time nor device of a %s, but lies as it was held", (_what, made) => {
    for (const orientation of [1, 6, 8]) {
      const copy = copyOf(made(orientation));
      expect(copy?.includes("SECRET")).toBe(false);
      expect(copy?.includes(orientationOnly(orientation))).toBe(orientation !== 1);
      expect(copyOf(copy ?? Buffer.alloc(0))).toEqual(copy);
    }
  });
  it("it draws the same picture: everything that draws it stays bit for bit, in order", () => {
    const { jfif, profile, table, frame, scan } = KEPT;
    const drawn = [Buffer.from([0xff, 0xd8]), jfif, profile, table, frame, scan, Buffer.from([0xff, 0xd9])];
    expect(copyOf(jpeg(1))).toEqual(Buffer.concat(drawn));
    expect(copyOf(jpeg(1, latin("\u00ff\u00d9SECRET film")))).toEqual(Buffer.concat(drawn));
    expect(copyOf(jpeg(1, Buffer.alloc(0)))).toEqual(Buffer.concat(drawn));
    expect(copyOf(webp(1))?.includes("points!")).toBe(true);
    expect(copyOf(png(1))?.includes("points")).toBe(true);
  });
  it("it is the file itself where that is no photo", () => {
    for (const bytes of [pdf([["SECRET"]]), latin("SECRET"), Buffer.alloc(0)])
      expect(copyOf(bytes)).toEqual(bytes);
  });
  it("there is none of what cannot be freed of its notes, or is damaged", () => {
    expect(copyOf(latin("\0\0\0\u0018ftypheic"))).toBeNull();
    expect(copyOf(tiff(0x8825, "SECRET"))).toBeNull();
    expect(copyOf(tiff(0x010f, "SECRET"))?.includes("SECRET")).toBe(false);
    for (const bytes of [jpeg(6), png(6)]) expect(copyOf(bytes.subarray(0, 60))).toBeNull();
    expect(copyOf(latin("RIFF\u0004\0\0\0WEBP"))).toBeNull();
  });
  it("it never throws and never keeps a note, cut off wherever the photo may be", () => {
    for (const whole of [jpeg(6), png(6), webp(6), tiff(0x8825, "SECRET")])
      for (let length = 0; length < whole.length; length++) copyOf(whole.subarray(0, length));
  });
});

describe("how a picture was held", () => {
  it("it is read in either order of bytes, and upright where nothing says otherwise", () => {
    expect(
      [
        exif(6),
        orientationOnly(3),
        exif(0),
        exif(9),
        Buffer.alloc(5),
        latin("II*\0\u00ff\u00ff\u00ff\u007f"),
      ].map(orientationOf),
    ).toEqual([6, 3, 1, 1, 1, 1]);
  });
});
