import { describe, expect, it } from "vitest";
import { docx, file, latin, odt, pdf, scan, zip } from "@/e2e/support/sample-files";
import { fileWords } from "./read";

const LETTER = [
  "Sehr geehrte Damen und Herren,",
  "",
  "mein Name ist Jörg Müßig. Größe: 3 m²",
  "Mit freundlichen Grüßen",
];
const WORDS = /Jörg Müßig\. Größe: 3 m²/;

describe("the words of a file", () => {
  it.each<[string, Buffer]>([
    ["brief.pdf", pdf([LETTER])],
    ["brief.docx", docx(LETTER)],
    ["brief.odt", odt(LETTER)],
    ["brief.txt", Buffer.from(LETTER.join("\r\n"), "utf8")],
    ["alt.txt", latin(LETTER.join("\r\n"))],
    ["breit.txt", Buffer.from(`\ufeff${LETTER.join("\n")}`, "utf16le")],
    [
      "brief.rtf",
      latin(
        String.raw`{\rtf1\ansi{\fonttbl{\f0 Arial;}}{\*\generator Word;}mein Name ist J\'f6rg M\u252?\'dfig. Gr\'f6\u223\'df{}e: 3 m\'b2\par}`,
      ),
    ],
    [
      "seite.html",
      Buffer.from(
        `<html><body><p>mein Name ist J&ouml;rg M&uuml;&szlig;ig. Größe: 3 m²</p><p style="display:none">versteckt</p></body></html>`,
      ),
    ],
    [
      "weiter.eml",
      Buffer.from(
        `From: Jörg <j@example.org>\r\nSubject: Antrag\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${LETTER.join("\r\n")}`,
      ),
    ],
  ])("it reads %s", async (name, bytes) => {
    const words = await fileWords(name, bytes);
    expect([words.state, words.pages.length, words.cut]).toEqual(["read", 1, false]);
    expect(words.pages[0]).toMatch(WORDS);
    expect(words.pages[0]).not.toMatch(/versteckt|Arial|generator/);
  });

  it("it goes by content, not by name", async () => {
    expect((await fileWords("antrag.jpg", pdf([LETTER]))).state).toBe("read");
  });

  it("it keeps the pages apart, each with its own words", async () => {
    const breaks =
      '<w:p><w:r><w:t>eins</w:t><w:br w:type="page"/><w:lastRenderedPageBreak/><w:t>zwei</w:t></w:r></w:p>';
    const soft = "<text:p>eins</text:p><text:p><text:soft-page-break/>zwei</text:p>";
    for (const bytes of [pdf([["eins"], ["zwei"]]), docx(breaks), odt(soft)])
      expect((await fileWords("a", bytes)).pages).toEqual(["eins", "zwei"]);
  });

  it("it reads rows of a table as lines, and neither deleted, hidden nor doubled words", async () => {
    const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const body = [
      `<w:tbl><w:tr>${cell("Name")}${cell("Eva &amp; Jan &#x41;st")}</w:tr><w:tr>${cell("Ort")}${cell("Bonn")}</w:tr></w:tbl>`,
      "<w:p><w:del><w:r><w:delText>alt</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r>",
      "<mc:AlternateContent><mc:Choice><w:r><w:t>einmal</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>zweimal</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>",
    ].join("");
    expect((await fileWords("a.docx", docx(body))).pages).toEqual(["Name\tEva & Jan Ast\nOrt\tBonn\neinmal"]);
    const head = file("word/header1.xml", "<w:hdr><w:p><w:r><w:t>Kanzlei Ast</w:t></w:r></w:p></w:hdr>");
    expect((await fileWords("a.docx", docx(["Text"], head))).pages).toEqual(["Kanzlei Ast\nText"]);
    const deleted =
      '<text:tracked-changes><text:p>alt</text:p></text:tracked-changes><text:p>a<text:s text:c="3"/>b<text:tab/>c</text:p>';
    expect((await fileWords("a.odt", odt(deleted))).pages).toEqual(["a   b\tc"]);
  });

  it("it reads what somebody typed into a form, with the label of the field", async () => {
    const field =
      "<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /TU (Name, Vorname:) /V (Ast, Eva) /Rect [0 0 90 20] >>";
    const form = pdf([["Antrag auf Wohngeld"]], {
      page: "/Annots [100 0 R]",
      catalogue: "/AcroForm << /Fields [100 0 R] >>",
      extra: [field],
    });
    expect((await fileWords("antrag.pdf", form)).pages).toEqual([
      "Antrag auf Wohngeld\nName, Vorname: Ast, Eva",
    ]);
  });
});

describe("a file without words", () => {
  it.each<[string, string, Buffer, string]>([
    ["an empty one", "a.pdf", Buffer.alloc(0), "empty"],
    ["an empty document", "a.docx", docx([]), "empty"],
    ["a PDF of nothing", "a.pdf", pdf([[]]), "empty"],
    ["a table", "a.xlsx", zip(file("xl/workbook.xml")), "unsupported"],
    [
      "a drawing",
      "a.odg",
      zip(
        file("mimetype", "application/vnd.oasis.opendocument.graphics"),
        file("META-INF/manifest.xml"),
        file("content.xml", "<a/>"),
      ),
      "unsupported",
    ],
    ["a film", "a.mp4", latin("\0\0\0\u0018ftypisom"), "unsupported"],
    [
      "a program that looks like text",
      "a.txt",
      latin("ab\u0001\u0002\u0003\u0004".repeat(50)),
      "unsupported",
    ],
    ["an encrypted text document", "a.odt", odt("x", "<m><manifest:encryption-data/></m>"), "locked"],
    ["a PDF cut off in its head", "a.pdf", latin("%PDF-1.7 nichts"), "damaged"],
    [
      "a Word file without its end",
      "a.docx",
      zip(file("word/document.xml", "<w:document><w:t>abc</w:t")),
      "damaged",
    ],
    ["a picture of a letter", "a.png", png(1200, 1600), "needs_ocr"],
    ["a logo", "a.png", png(120, 80), "too_small"],
    ["a picture that bursts", "a.png", png(60_000, 60_000), "too_large"],
  ])("it says why: %s", async (_what, name, bytes, state) => {
    expect((await fileWords(name, bytes)).state).toBe(state);
  });
  it("it hands the pages of a scan on as pictures", async () => {
    const words = await fileWords("scan.pdf", scan(400, 500, Buffer.alloc(200_000, 200)));
    const head = Buffer.from("P5\n400 500\n255\n");
    expect([words.state, words.pages]).toEqual(["needs_ocr", [""]]);
    expect(words.pictures.map(({ page, bytes }) => [page, bytes.length])).toEqual([
      [1, 200_000 + head.length],
    ]);
    expect(Buffer.from(words.pictures[0]?.bytes ?? []).subarray(0, head.length)).toEqual(head);
  });
});

/** The beginning of a picture of this size: no more is looked at here. */
function png(width: number, height: number): Buffer {
  const head = Buffer.alloc(64);
  head.write("89504e470d0a1a0a0000000d49484452", "hex");
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
}
