import { deflateRawSync, deflateSync } from "node:zlib";

/** One entry of an archive for tests; `claims` is an uncompressed size that is not true. */
export type Entry = { name: string; bytes: Buffer; encrypted?: boolean; claims?: number };

/** Text as bytes, one byte a character. */
export const latin = (content: string): Buffer => Buffer.from(content, "latin1");
/** A file of an archive. */
export const file = (name: string, content = "x"): Entry => ({ name, bytes: Buffer.from(content, "utf8") });

/** An archive as any program writes it. */
export function zip(...entries: Entry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const packed = deflateRawSync(entry.bytes);
    const local = localHeader(entry);
    locals.push(local, packed);
    directory.push(directoryEntry(entry, packed.length, at));
    at += local.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

function localHeader({ name, encrypted }: Entry): Buffer {
  const local = Buffer.alloc(30 + name.length);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(encrypted ? 1 : 0, 6);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(name.length, 26);
  local.write(name, 30, "latin1");
  return local;
}

function directoryEntry({ name, bytes, encrypted, claims }: Entry, packed: number, at: number): Buffer {
  const entry = Buffer.alloc(46 + name.length);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(encrypted ? 1 : 0, 8);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed, 20);
  entry.writeUInt32LE(claims ?? bytes.length, 24);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt32LE(at, 42);
  entry.write(name, 46, "latin1");
  return entry;
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document with this inner markup of its body, or with these lines. */
export function docx(body: string | readonly string[], ...more: Entry[]): Buffer {
  const inner =
    typeof body === "string"
      ? body
      : body.map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`).join("");
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document ${WORD}><w:body>${inner}</w:body></w:document>`;
  return zip(file("[Content_Types].xml"), file("word/document.xml", document), ...more);
}

/** A Writer document with this inner markup of its text, or with these lines. */
export function odt(body: string | readonly string[], manifest = "<manifest/>"): Buffer {
  const inner =
    typeof body === "string" ? body : body.map((line) => `<text:p>${escaped(line)}</text:p>`).join("");
  return zip(
    file("mimetype", "application/vnd.oasis.opendocument.text"),
    file("META-INF/manifest.xml", manifest),
    file(
      "content.xml",
      `<office:document-content><office:body><office:text>${inner}</office:text></office:body></office:document-content>`,
    ),
  );
}

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** What a PDF has besides its lines: objects from number 100 on, keys of each page, its resources and the catalogue. */
type PdfParts = {
  extra?: readonly (string | Buffer)[];
  page?: string;
  resources?: string;
  catalogue?: string;
  draw?: string;
};

/** A PDF with one page for each list of lines. `draw` is painted on each of them. */
export function pdf(pages: readonly (readonly string[])[], more: PdfParts = {}): Buffer {
  const kids = pages.map((_, n) => `${10 + n * 2} 0 R`).join(" ");
  const objects: [number, string | Buffer][] = [
    [1, `<< /Type /Catalog /Pages 2 0 R ${more.catalogue ?? ""} >>`],
    [2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`],
    [3, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"],
  ];
  pages.forEach((lines, n) => {
    const number = 10 + n * 2;
    objects.push([
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${number + 1} 0 R /Resources << /Font << /F1 3 0 R >> ${more.resources ?? ""} >> ${more.page ?? ""} >>`,
    ]);
    objects.push([
      number + 1,
      stream("", deflateSync(latin(`${drawn(lines)}\n${more.draw ?? ""}`)), "/Filter /FlateDecode"),
    ]);
  });
  for (const [n, object] of (more.extra ?? []).entries()) objects.push([100 + n, object]);
  return pdfFile(objects);
}

function drawn(lines: readonly string[]): string {
  const shown = lines.map((line) => `(${line.replace(/[\\()]/g, "\\$&")}) Tj T*`).join("\n");
  return `BT /F1 11 Tf 60 780 Td 16 TL\n${shown}\nET`;
}

/** An object with bytes in it. */
export function stream(keys: string, bytes: Buffer, filter = ""): Buffer {
  return Buffer.concat([
    latin(`<< /Length ${bytes.length} ${filter} ${keys} >>\nstream\n`),
    bytes,
    latin("\nendstream"),
  ]);
}

/** A PDF from numbered objects, with its table of places; object 1 is the catalogue. */
export function pdfFile(objects: readonly (readonly [number, string | Buffer])[], trailer = ""): Buffer {
  const parts = [latin("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n")];
  let at = parts[0]?.length ?? 0;
  const rows: string[] = [];
  for (const [number, content] of objects) {
    const bytes = Buffer.isBuffer(content) ? content : latin(content);
    const object = Buffer.concat([latin(`${number} 0 obj\n`), bytes, latin("\nendobj\n")]);
    rows.push(`${number} 1\n${String(at).padStart(10, "0")} 00000 n \n`);
    parts.push(object);
    at += object.length;
  }
  const size = Math.max(...objects.map(([number]) => number)) + 1;
  const end = `xref\n0 1\n0000000000 65535 f \n${rows.join("")}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([...parts, latin(end)]);
}

/** A PDF whose one page is a picture in shades of grey. */
export function scan(width: number, height: number, points: Buffer): Buffer {
  const keys = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8`;
  return pdf([[]], {
    extra: [stream(keys, points)],
    resources: "/XObject << /I 100 0 R >>",
    draw: "q 595 0 0 842 0 0 cm /I Do Q",
  });
}

/** The beginning of a photo with a camera's note in it: enough for whoever looks at bytes, not at points. */
export function photo(note: string, width = 800, height = 600): Buffer {
  const segment = (marker: number, body: Buffer) => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(body.length + 2, 2);
    return Buffer.concat([head, body]);
  };
  const frame = Buffer.alloc(15, 1);
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe1, latin(`Exif\0\0${note}`)),
    segment(0xc0, frame),
    segment(0xda, Buffer.alloc(10, 1)),
    latin("points"),
    Buffer.from([0xff, 0xd9]),
  ]);
}
