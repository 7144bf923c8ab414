import "server-only";
import { HIDDEN } from "../mime/html";
import { type HtmlWalker, walkHtml } from "../mime/walk-html";
import { safeStyle } from "./styles";

const KEPT =
  /^(abbr|address|b|big|blockquote|br|caption|center|code|dd|del|div|dl|dt|em|font|h[1-6]|hr|i|ins|li|ol|p|pre|s|small|span|strike|strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul)$/;
/** Their content is no text of the page, or belongs to a machine. */
const SILENT =
  /^(applet|audio|canvas|embed|frame|frameset|head|iframe|math|noembed|noframes|noscript|object|plaintext|portal|script|select|style|svg|template|textarea|title|video|xmp)$/;
const VOID = /^(area|base|br|col|embed|frame|hr|img|input|link|meta|param|source|track|wbr)$/;
/** What a page of so many signs says, nobody reads to the end. */
const MOST = 4_000_000;
const MOST_TARGET = 500;

/**
 * HTML of a mail made of known words only: no script, no style sheet, no form, nothing that is fetched. A link is its
 * text with its true target beside it as text; a picture is what it is said to show. `words`: how a picture is called.
 */
export function safeHtml(html: string, words: { picture: string }): string {
  const page = new SafePage(words);
  walkHtml(html, page);
  return page.read();
}

type Open = { name: string; end: string; silent: boolean };

class SafePage implements HtmlWalker {
  private out = "";
  private silent = 0;
  private readonly opened: Open[] = [];

  constructor(private readonly words: { picture: string }) {}

  get depth(): number {
    return this.opened.length;
  }

  open(name: string, attributes: Record<string, string>): void {
    if (VOID.test(name)) {
      this.empty(name, attributes);
      return;
    }
    const hides = HIDDEN.test(attributes.style ?? "") || attributes.hidden !== undefined;
    const silent = SILENT.test(name) || hides;
    if (silent) this.silent += 1;
    const shown = this.silent === 0;
    if (shown && KEPT.test(name)) this.write(`<${name}${attributesOf(name, attributes)}>`);
    this.opened.push({ name, silent, end: shown ? endOf(name, attributes) : "" });
  }

  text(words: string): void {
    if (this.silent === 0) this.write(escaped(words));
  }

  close(name: string): void {
    if (VOID.test(name)) return;
    const open = this.opened.pop();
    if (open === undefined) return;
    if (open.silent) this.silent -= 1;
    // An end is never cut off: whatever was opened is closed.
    this.out += open.end;
  }

  closeAll(): void {
    while (this.opened.length > 0) this.close("");
  }

  read(): string {
    this.closeAll();
    return this.out;
  }

  private empty(name: string, attributes: Record<string, string>): void {
    if (this.silent > 0) return;
    if (name === "br" || name === "hr") this.write(`<${name}>`);
    const alt = (attributes.alt ?? "").trim().slice(0, 200);
    if (name === "img" && alt !== "") this.write(`<i>[${escaped(`${this.words.picture}: ${alt}`)}]</i>`);
  }

  private write(text: string): void {
    if (this.out.length + text.length <= MOST) this.out += text;
  }
}

/** What closes an element; behind a link stands where it really leads. */
function endOf(name: string, attributes: Record<string, string>): string {
  if (name !== "a") return KEPT.test(name) ? `</${name}>` : "";
  const target = (attributes.href ?? "").replace(/[\p{Cc}\p{Cf}]/gu, "").trim();
  return target === "" ? "" : ` <code>[${escaped(target.slice(0, MOST_TARGET))}]</code>`;
}

function attributesOf(name: string, attributes: Record<string, string>): string {
  const style = safeStyle([colours(attributes), attributes.style ?? ""].join(";"));
  const found: [string, string | undefined][] = [
    ["style", style === "" ? undefined : style],
    ["align", matching(attributes.align, /^(left|right|center|justify)$/i)],
    ["dir", matching(attributes.dir, /^(ltr|rtl|auto)$/i)],
    ["lang", matching(attributes.lang, /^[a-z]{2,3}(-[a-z0-9]{2,8})?$/i)],
  ];
  if (name === "td" || name === "th")
    for (const key of ["colspan", "rowspan"]) found.push([key, matching(attributes[key], /^\d{1,2}$/)]);
  return found.map(([key, value]) => (value === undefined ? "" : ` ${key}="${escaped(value)}"`)).join("");
}

/** Elder mails colour without style. */
function colours({ color, bgcolor }: Record<string, string>): string {
  return `${color ? `color: ${color}` : ""};${bgcolor ? `background-color: ${bgcolor}` : ""}`;
}

function matching(value: string | undefined, pattern: RegExp): string | undefined {
  return value !== undefined && pattern.test(value.trim()) ? value.trim() : undefined;
}

const SIGNS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as HTML text, in attributes too. */
export const escaped = (text: string): string =>
  text.replaceAll("\u0000", "").replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
