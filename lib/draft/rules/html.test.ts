import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { htmlOf, keptTogether } from "./html";

const words = { subject: "Rückfrage <1>", signature: "", language: "de" };
const bodyOf = (body: string, over: Partial<typeof words> = {}) =>
  /<body[^>]*>\n([\s\S]*)\n<\/body>/.exec(htmlOf({ ...words, ...over, body }))?.[1] ?? "";

/** What a reader sees, each run of blanks as one. */
function seen(html: string): string {
  const text = html
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
  return text.replace(/\s+/g, " ").trim();
}

describe("htmlOf", () => {
  it("it makes paragraphs, lines and lists of the words", () => {
    const body =
      "Guten Tag,\n\nwir brauchen noch:\n- den Ausweis\n- ein Foto\n\n1. Wann?\n2. Wo?\n\nMit Gruß\nIhre Stadt";
    expect(bodyOf(body)).toBe(
      [
        "<p>Guten Tag,</p>",
        "<p>wir brauchen noch:</p>",
        "<ul>\n<li>den Ausweis</li>\n<li>ein Foto</li>\n</ul>",
        '<ol>\n<li value="1">Wann?</li>\n<li value="2">Wo?</li>\n</ol>',
        "<p>Mit Gruß<br>\nIhre Stadt</p>",
      ].join("\n"),
    );
  });
  it("it says its language and direction, and parts the signature", () => {
    expect(htmlOf({ ...words, body: "x", language: "ar" })).toContain('<html lang="ar" dir="rtl">');
    expect(bodyOf("Text", { signature: "Amt\nRaum 2" })).toBe("<p>Text</p>\n<hr>\n<p>Amt<br>\nRaum 2</p>");
  });
  it("it keeps markup as words, and loads nothing (S1, S2)", () => {
    const html = htmlOf({
      ...words,
      body: '<img src="https://x.example/a.png"> <script>alert(1)</script> & "so"',
    });
    expect(html).not.toMatch(/<(?:img|script|a|link|iframe)\b|url\(|src=[^&]|href=/i);
    expect(seen(html)).toContain('<img src="https://x.example/a.png"> <script>alert(1)</script> & "so"');
  });
  it("it says the very words of the text, whatever they are (R3)", () => {
    const line = fc
      .string({ unit: "grapheme", maxLength: 60 })
      .filter((text) => !/^\s*(?:[-–•*]|\d{1,3}[.)])/.test(text));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), fc.constantFrom("de", "pl", "ar"), (lines, language) => {
        const body = lines.join("\n");
        expect(seen(bodyOf(body, { language }))).toBe(body.replace(/\s+/g, " ").trim());
      }),
    );
  });
});

describe("keptTogether", () => {
  it.each([
    ["z. B. am 1. März um 10 Uhr", "z. B. am 1. März um 10 Uhr"],
    ["nach § 5 Abs. 2 Satz 1", "nach § 5 Abs. 2 Satz 1"],
    ["12,50 € sind 5 % davon", "12,50 € sind 5 % davon"],
    ["Frau Dr. Ast, Herr Blau", "Frau Dr. Ast, Herr Blau"],
    ["Die Frau kam am 3. und ging.", "Die Frau kam am 3. und ging."],
  ])("it makes of %j %j", (text, kept) => {
    expect(keptTogether(text)).toBe(kept);
  });
});
