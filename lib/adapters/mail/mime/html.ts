import "server-only";
import { type HtmlWalker, walkHtml } from "./walk-html";

const SILENT = new Set([
  "script",
  "style",
  "head",
  "title",
  "template",
  "noscript",
  "object",
  "svg",
  "math",
  "select",
  "textarea",
]);
const BLOCK =
  /^(address|article|aside|blockquote|center|dd|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|tfoot|thead|tr|ul)$/;
/** Paragraphs are parted by an empty line; other blocks only begin a new one. */
const SPACED = /^(p|h[1-6]|ul|ol|table|blockquote|pre)$/;
const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** What a reader does not see says nothing: hidden text is a way to smuggle words in. */
export const HIDDEN =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(px|pt|em)?\s*(;|$)/i;
const CITED = /\b(gmail_quote|moz-cite|yahoo_quoted|protonmail_quote)\b/;

type Open = { name: string; silent: boolean; quote: boolean; pre: boolean };

/** HTML as a person sees it: words and line breaks, no addresses of links, no pictures, nothing hidden. */
export function htmlText(html: string): string {
  const page = new Page();
  walkHtml(html, page);
  return page.read();
}

/** The page while it is read: what is open, and the lines so far. */
class Page implements HtmlWalker {
  private readonly opened: Open[] = [];
  private readonly lines: string[] = [];
  private line = "";
  private silent = 0;
  private quotes = 0;
  private pre = 0;

  open(name: string, attributes: Record<string, string>): void {
    if (name === "br") this.endLine(true);
    if (BLOCK.test(name)) this.block(name);
    if (/^t[dh]$/.test(name) && this.line.trim() !== "") this.line += " ";
    // The line that mail programs draw above what they quote.
    if (name === "hr" && this.silent === 0) this.lines.push("________");
    if (name === "li" && this.silent === 0) this.line += "- ";
    if (VOID.test(name)) return;
    const hides = HIDDEN.test(attributes.style ?? "") || attributes.hidden !== undefined;
    const entry: Open = {
      name,
      silent: SILENT.has(name) || hides,
      quote: name === "blockquote" && (attributes.type === "cite" || CITED.test(attributes.class ?? "")),
      pre: name === "pre",
    };
    this.opened.push(entry);
    this.count(entry, 1);
  }

  text(text: string): void {
    if (this.silent > 0) return;
    if (this.pre === 0) {
      const words = text.replace(/[ \t\r\n\f]+/g, " ");
      this.line += this.line === "" ? words.trimStart() : words;
      return;
    }
    const [first = "", ...rest] = text.split("\n");
    this.line += first;
    for (const line of rest) {
      this.endLine(true);
      this.line = line;
    }
  }

  close(name: string): void {
    if (VOID.test(name)) return;
    const entry = this.opened.pop();
    if (BLOCK.test(name)) this.block(name);
    if (entry) this.count(entry, -1);
  }

  get depth(): number {
    return this.opened.length;
  }

  closeAll(): void {
    for (let entry = this.opened.pop(); entry; entry = this.opened.pop()) this.count(entry, -1);
  }

  read(): string {
    this.endLine(false);
    const text = this.lines
      .map((line) => line.replaceAll("\u00a0", " ").replace(/ {2,}/g, " ").trimEnd())
      .join("\n");
    return text.replace(/\n{3,}/g, "\n\n").trim();
  }

  private block(name: string): void {
    if (this.silent > 0) return;
    this.endLine(false);
    if (SPACED.test(name) && (this.lines.at(-1) ?? "") !== "") this.lines.push("");
  }

  private endLine(always: boolean): void {
    if (this.silent > 0 || (!always && this.line.trim() === "")) return;
    this.lines.push("> ".repeat(Math.min(this.quotes, 10)) + this.line.trimEnd());
    this.line = "";
  }

  private count(entry: Open, by: 1 | -1): void {
    if (entry.silent) this.silent += by;
    if (entry.quote) this.quotes += by;
    if (entry.pre) this.pre += by;
  }
}
