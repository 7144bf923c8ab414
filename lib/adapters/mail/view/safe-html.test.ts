import { afterAll, describe, expect, it } from "vitest";
import { mailDocument } from "./document";
import { safeHtml } from "./safe-html";
import { safeStyle } from "./styles";
import { closeViews, viewApart } from "./view-apart";

afterAll(closeViews);
const WORDS = { title: "Nachricht", picture: "Bild", lang: "de" };
const safe = (html: string) => safeHtml(html, WORDS);

describe("HTML of a mail as it is shown", () => {
  it.each<[string, string, string]>([
    [
      "words with their layout",
      "<p align=center><b>Guten</b> <i>Tag</i></p>",
      '<p align="center"><b>Guten</b> <i>Tag</i></p>',
    ],
    [
      "a table with its cells",
      "<table><tr><td colspan=2 onclick=x>a</td></tr></table>",
      '<table><tr><td colspan="2">a</td></tr></table>',
    ],
    [
      "a link as text with its true target",
      '<a href="https://boese.example/?a=1&amp;b">www.stadt.de</a>',
      "www.stadt.de <code>[https://boese.example/?a=1&amp;b]</code>",
    ],
    [
      "an address that is a script as text",
      "<a href=' java&#10;script:alert(1)'>x</a>",
      "x <code>[javascript:alert(1)]</code>",
    ],
    ["an anchor without target as its text", "<a name=x>Ziel</a>", "Ziel"],
    [
      "a picture as what it shows",
      '<img src="https://x.example/p.gif" alt="Unser <Logo>">',
      "<i>[Bild: Unser &lt;Logo&gt;]</i>",
    ],
    ["a picture that says nothing not at all", "<img src=x>", ""],
    [
      "what a person did not see not at all",
      '<p>a<span style="display:none">versteckt</span><span hidden>b</span></p>',
      "<p>a</p>",
    ],
    [
      "neither script, style, form nor frame",
      "<style>p{}</style><script>1</script><form action=x><input name=a>Text<iframe src=x>y</iframe></form>",
      "Text",
    ],
    ["unknown tags as their words", "<custom-x>a<o:p>b</o:p></custom-x>", "ab"],
    [
      "signs of markup in words as signs",
      "1 &lt; 2 &amp; 3 &gt; 2 <b>„&quot;“</b>",
      "1 &lt; 2 &amp; 3 &gt; 2 <b>„&quot;“</b>",
    ],
    ["what is left open closed", "<div><b>a<p>c", "<div><b>a<p>c</p></b></div>"],
    ["elder colours as style", '<font color="#f00" face=x>a</font>', '<font style="color: #f00">a</font>'],
  ])("it shows %s", (_what, html, shown) => {
    expect(safe(html)).toBe(shown);
  });

  it.each<[string, string]>([
    ["color: red; font-weight: bold", "color: red; font-weight: bold"],
    ["background: url(https://x); color:#123", "color: #123"],
    ["background-color: url(x)", ""],
    ["color: expression(alert(1))", ""],
    ["color: \\75rl(x)", ""],
    ["color: var(--x)", ""],
    ["position: fixed; top: 0; margin: -900px; padding: 2px", "padding: 2px"],
    ["color: rgb(1, 2, 3) !important", "color: rgb(1, 2, 3)"],
    ["font-family: sans-serif; mso-x: y", "font-family: sans-serif"],
  ])("it keeps of the style %j what is harmless", (style, kept) => {
    expect(safeStyle(style)).toBe(kept);
  });

  it("it ends, however deep or long the page is, and closes whatever it opened", () => {
    const deep = safe("<div><b>".repeat(30_000));
    expect(deep.match(/<div>/g)?.length).toBe(deep.match(/<\/div>/g)?.length);
    expect(safe("x".repeat(3_000_000)).length).toBeLessThanOrEqual(4_000_000);
  });
});

describe("a mail as a page", () => {
  const mail = (type: string, body: string) =>
    Buffer.from(`From: a@b.example\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n${body}`);
  it("it shows the words of a mail without layout as they stand", () => {
    expect(mailDocument(mail("text/plain", "a <b>\n  c"), WORDS)).toContain("<pre>a &lt;b&gt;\n  c</pre>");
  });
  it("it is made apart; one that breaks a limit is not shown, the next one is", async () => {
    const parts = Array.from({ length: 1200 }, () => "--b\r\n\r\nx").join("\r\n");
    const bomb = Buffer.from(
      `From: a@b.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${parts}`,
    );
    expect(await viewApart(bomb, WORDS)).toBeNull();
    expect(await viewApart(mail("text/html", "<p>Guten Tag</p><script>1</script>"), WORDS)).toMatch(
      /<p>Guten Tag<\/p><\/body>/,
    );
  });
});
