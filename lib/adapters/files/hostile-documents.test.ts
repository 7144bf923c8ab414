import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Bait, endOf, layBait } from "@/e2e/support/bait";
import { docx, file, latin, odt, pdf, photo, zip } from "@/e2e/support/sample-files";

let bait: Bait;
beforeAll(async () => {
  bait = await layBait();
});
afterAll(() => bait.close());

const xml = (doctype: string, text: string) =>
  `<?xml version="1.0"?>${doctype}<w:document><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`;
const word = (document: string) => zip(file("word/document.xml", document));
const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>`;
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
    () => word(xml(`<!DOCTYPE x [<!ENTITY f SYSTEM "${bait.url}">]>`, "&f;")),
    /damaged/,
  ],
  [
    "Word with a document type from the network",
    "a.docx",
    () => word(xml(`<!DOCTYPE x SYSTEM "${bait.url}">`, "Text")),
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
          `<Relationship Type="attachedTemplate" Target="${bait.url}" TargetMode="External"/>`,
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
    () =>
      docx(`<w:p><w:r><w:instrText>INCLUDEPICTURE "${bait.url}"</w:instrText><w:t>Text</w:t></w:r></w:p>`),
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
    () => odt(`<text:p>Text<draw:image xlink:href="${bait.url}"/></text:p>`),
    /^read/,
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
    const { state, text, ms } = await endOf(name, made());
    expect(state).toMatch(states);
    expect(text).not.toMatch(/root:|hahaha/);
    expect(ms).toBeLessThan(6000);
  });
  it("it fetches nothing and leaves nothing behind", () => {
    expect(bait.calls()).toBe(0);
    expect(readdirSync("/tmp").filter((name) => name.includes("klarfall-hostile"))).toEqual([]);
  });
});
