import { readdirSync } from "node:fs";
import { createServer } from "node:http";
import { deflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MailAttachment } from "@/lib/message/schema";
import { inspectFile } from "./inspect";
import { docx, file, latin, odt, pdf, pdfFile, photo, scan, stream, zip } from "./sample";
import { fileWords } from "./text/read";
import { closeReaders, readAttachments } from "./text/read-apart";

/** Whatever a file names to be fetched leads here. */
let calls = 0;
const canary = createServer((_request, response) => {
  calls += 1;
  response.end("x");
});
const url = () => {
  const address = canary.address();
  return `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/x`;
};
beforeAll(() => new Promise<void>((ready) => canary.listen(0, "127.0.0.1", ready)));
afterAll(async () => {
  await closeReaders();
  await new Promise((done) => canary.close(done));
});

const xml = (doctype: string, text: string) =>
  `<?xml version="1.0"?>${doctype}<w:document><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`;
const word = (document: string) => zip(file("word/document.xml", document));
const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>`;
const page =
  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >> >>";
const font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
/** A drawing that draws itself. */
const ITSELF = stream(
  "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>",
  latin("/X Do"),
);
const contents = (text: string | Buffer) =>
  stream("", deflateSync(Buffer.from(text)), "/Filter /FlateDecode");
/** A PDF of one page with these contents and these objects instead of the usual ones. */
function onePage(text: string | Buffer, more: Record<number, string | Buffer> = {}, trailer = ""): Buffer {
  const usual: Record<number, string | Buffer> = {
    1: "<< /Type /Catalog /Pages 2 0 R >>",
    2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    3: page,
    4: contents(text),
    5: font,
    6: "null",
  };
  return pdfFile(
    Object.entries({ ...usual, ...more }).map(([n, object]) => [Number(n), object] as const),
    trailer,
  );
}
const size = (magic: string, at: number, bytes: readonly number[]) => {
  const head = Buffer.alloc(64);
  head.write(magic, "hex");
  Buffer.from(bytes).copy(head, at);
  return head;
};
const eml = (parts: number) =>
  latin(
    `From: a@b.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${"--b\r\n\r\nx\r\n".repeat(parts)}--b--`,
  );

/** Each with the states it may end in; `held` is never even opened. */
const FILES: readonly (readonly [string, string, () => Buffer, RegExp])[] = [
  ["Word with entities that multiply", "a.docx", () => word(xml(LAUGHS, "&c;")), /damaged/],
  [
    "Word with an entity from a file",
    "a.docx",
    () => word(xml('<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>', "&f;")),
    /damaged/,
  ],
  [
    "Word with an entity from the network",
    "a.docx",
    () => word(xml(`<!DOCTYPE x [<!ENTITY f SYSTEM "${url()}">]>`, "&f;")),
    /damaged/,
  ],
  [
    "Word with a document type from the network",
    "a.docx",
    () => word(xml(`<!DOCTYPE x SYSTEM "${url()}">`, "Text")),
    /^read/,
  ],
  ["Word nested without end", "a.docx", () => docx("<w:p>".repeat(100_000)), /damaged/],
  [
    "Word that says it is large",
    "a.docx",
    () => zip({ ...file("word/document.xml"), claims: 90_000_000 }),
    /too_large|held/,
  ],
  [
    "Word that unpacks to more than it says",
    "a.docx",
    () => zip({ ...file("word/document.xml", "x".repeat(26_000_000)), claims: 100 }),
    /damaged/,
  ],
  ["Word of nothing but tags", "a.docx", () => docx("<w:p/>".repeat(100_000)), /empty|too_costly/],
  [
    "Word with a template from the network",
    "a.docx",
    () =>
      docx(
        ["Text"],
        file(
          "word/_rels/settings.xml.rels",
          `<Relationship Type="attachedTemplate" Target="${url()}" TargetMode="External"/>`,
        ),
      ),
    /^read/,
  ],
  [
    "Word with paths that lead out",
    "a.docx",
    () => docx(["Text"], file("../../../../tmp/klarfall-hostile"), file("/etc/klarfall-hostile")),
    /^read/,
  ],
  [
    "Word with a field that fetches",
    "a.docx",
    () => docx(`<w:p><w:r><w:instrText>INCLUDEPICTURE "${url()}"</w:instrText><w:t>Text</w:t></w:r></w:p>`),
    /^read/,
  ],
  [
    "Word with an end of tag that never comes",
    "a.docx",
    () => word(`<w:document a="${"x".repeat(500_000)}`),
    /damaged/,
  ],
  [
    "Writer with entities",
    "a.odt",
    () =>
      zip(
        file("mimetype", "application/vnd.oasis.opendocument.text"),
        file("META-INF/manifest.xml"),
        file("content.xml", `${LAUGHS}<text:p>&c;</text:p>`),
      ),
    /damaged/,
  ],
  [
    "Writer with blanks by the million",
    "a.odt",
    () => odt('<text:p>a<text:s text:c="999999999"/>b</text:p>'),
    /^read/,
  ],
  [
    "Writer with a frame from the network",
    "a.odt",
    () => odt(`<text:p>Text<draw:image xlink:href="${url()}"/></text:p>`),
    /^read/,
  ],
  [
    "PDF whose pages are their own parent",
    "a.pdf",
    () => onePage("x", { 2: "<< /Type /Pages /Kids [2 0 R] /Count 1 >>" }),
    /damaged|empty/,
  ],
  [
    "PDF with a milliard of pages",
    "a.pdf",
    () => onePage("x", { 2: "<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>" }),
    /damaged|empty|too_costly/,
  ],
  [
    "PDF that unpacks without end",
    "a.pdf",
    () => onePage(Buffer.alloc(9_000_000, 32)),
    /empty|damaged|too_costly/,
  ],
  [
    "PDF packed ten times",
    "a.pdf",
    () =>
      onePage("x", {
        4: stream(
          "",
          Array.from({ length: 10 }).reduce<Buffer>((bytes) => deflateSync(bytes), Buffer.alloc(1_000_000)),
          `/Filter [${"/FlateDecode ".repeat(10)}]`,
        ),
      }),
    /empty|damaged/,
  ],
  [
    "PDF whose table of places leads back",
    "a.pdf",
    () => onePage("BT /F1 9 Tf (Text) Tj ET", {}, "/Prev 15"),
    /read|damaged|empty/,
  ],
  ["PDF whose object is itself", "a.pdf", () => onePage("x", { 4: "4 0 R" }), /empty|damaged/],
  [
    "PDF whose contents lie elsewhere",
    "a.pdf",
    () => onePage("x", { 4: "<< /Length 0 /F (/etc/passwd) >>\nstream\n\nendstream" }),
    /empty|damaged/,
  ],
  [
    "PDF with a font that is code",
    "a.pdf",
    () =>
      onePage("BT /F1 9 Tf (Text) Tj ET", {
        5: "<< /Type /Font /Subtype /Type1 /BaseFont /F /FontMatrix [1 2 3 4 5 (1\\);process.exit\\(9\\)\\n\\(] >>",
      }),
    /read|damaged|empty/,
  ],
  [
    "PDF that sends a form on opening",
    "a.pdf",
    () => pdf([["Text"]], { catalogue: `/OpenAction << /S /SubmitForm /F << /FS /URL /F (${url()}) >> >>` }),
    /^read/,
  ],
  [
    "PDF that leads away on opening",
    "a.pdf",
    () => pdf([["Text"]], { catalogue: `/OpenAction << /S /URI /URI (${url()}) >>` }),
    /^read/,
  ],
  [
    "PDF with a picture of a thousand million points",
    "a.pdf",
    () => scan(60_000, 60_000, Buffer.alloc(10)),
    /empty|damaged/,
  ],
  [
    "PDF with a picture smaller than it says",
    "a.pdf",
    () => scan(900, 900, Buffer.alloc(10)),
    /empty|damaged|needs_ocr/,
  ],
  [
    "PDF with a hundred thousand letters a page",
    "a.pdf",
    () => onePage(`BT /F1 9 Tf ${"(aaaaaaaaaa) Tj T* ".repeat(9000)} ET`),
    /^read/,
  ],
  [
    "PDF with a script on opening",
    "a.pdf",
    () => pdf([["Text"]], { catalogue: "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>" }),
    /held/,
  ],
  ["rich text nested without end", "a.rtf", () => latin(`{\\rtf1 ${"{".repeat(300_000)}Text`), /^read/],
  [
    "rich text with numbers beyond all",
    "a.rtf",
    () => latin("{\\rtf1 \\uc999999999\\u-99999999999 \\bin999999999 Text\\u0 \\'zz}"),
    /^read|empty/,
  ],
  ["a page nested without end", "a.html", () => latin(`<html>${"<div>".repeat(100_000)}Text`), /^read/],
  ["a text of one endless line", "a.txt", () => latin("x".repeat(20_000_000)), /^read/],
  [
    "a text with commands for a terminal",
    "a.txt",
    () => latin("a\u001b]0;x\u0007\u001b[2Jb".padEnd(900, "c")),
    /^read/,
  ],
  ["a table with formulas", "a.csv", () => latin('=cmd|"/c calc"!A1;@SUM(1);+1'), /^read/],
  ["a mail of ten thousand parts", "a.eml", () => eml(10_000), /damaged/],
  [
    "a drawing with an entity",
    "a.svg",
    () => latin('<?xml version="1.0"?><svg xmlns="x"><!ENTITY f SYSTEM "file:///etc/passwd"></svg>'),
    /unsupported/,
  ],
  [
    "a PNG of a thousand million points",
    "a.png",
    () => size("89504e470d0a1a0a0000000d49484452", 16, [0, 1, 0, 0, 0, 1, 0, 0]),
    /too_large/,
  ],
  ["a JPEG of four thousand million points", "a.jpg", () => photo("x", 65_535, 65_535), /too_large/],
  [
    "a TIFF whose directory is its own next",
    "a.tif",
    () => size("49492a0008000000", 8, [0, 0, 8, 0, 0, 0]),
    /needs_ocr/,
  ],
  [
    "a PDF that is an archive too",
    "a.pdf",
    () => Buffer.concat([pdf([["Text"]]), zip(file("start.exe"))]),
    /^read/,
  ],
  [
    "an archive of six thousand files",
    "a.zip",
    () => zip(...Array.from({ length: 6000 }, (_, n) => file(`${n}`))),
    /held/,
  ],
  [
    "an archive with a program in a folder like a document",
    "a.docx",
    () => zip(file("word/document.xml"), file("word/embeddings/setup.exe")),
    /held/,
  ],
];

describe("a file that is hostile to its reader (S11, R6)", () => {
  it.each(FILES)("it has no effect: %s", async (_what, name, made, states) => {
    const bytes = made();
    const start = performance.now();
    const isHeld = inspectFile(name, bytes).state === "held";
    const words = isHeld ? null : await fileWords(name, new Uint8Array(bytes));
    expect(words?.state ?? "held").toMatch(states);
    expect(words?.pages.join() ?? "").not.toMatch(/root:|hahaha/);
    expect(performance.now() - start).toBeLessThan(6000);
  });
  it("one that would be read for ever ends with its thread, and has a state that says so", async () => {
    const bytes = onePage("/X Do ".repeat(9), { 6: ITSELF });
    const attachment: MailAttachment = { name: "a.pdf", mediaType: "", bytes: new Uint8Array(bytes) };
    await readAttachments([attachment], null, new Map(), { fileMs: 2500, mailMs: 2500 });
    expect(attachment.text?.state).toBe("too_costly");
  });
  it("it fetches nothing and leaves nothing behind", async () => {
    expect(calls).toBe(0);
    expect(readdirSync("/tmp").filter((name) => name.includes("klarfall-hostile"))).toEqual([]);
  });
});
