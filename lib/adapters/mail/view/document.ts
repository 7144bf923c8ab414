import "server-only";
import { bodyOf, rawText } from "../mime/body";
import { readTree } from "../mime/tree";
import { escaped, safeHtml } from "./safe-html";

/** Letters on paper, whatever the workbench looks like; long words and wide tables stay within. */
const STYLE =
  "html{color-scheme:light;background:#fff;color:#111;font:16px/1.5 system-ui,sans-serif}body{margin:1rem;overflow-wrap:anywhere}table{max-width:100%}code{font-size:.85em;color:#444}pre{white-space:pre-wrap;font:inherit}";

/** What the document is called, in the language of the reader; `lang` as in HTML. */
export type ViewWords = { title: string; picture: string; lang: string };

/** A raw mail as a page that needs nothing and does nothing. Damage never throws; a mail built to exhaust does. */
export function mailDocument(bytes: Uint8Array, words: ViewWords): string {
  const parts = bodyOf(readTree(bytes));
  const body = parts.html.map((part) =>
    part.type.value === "text/html" ? safeHtml(rawText(part), words) : `<pre>${escaped(rawText(part))}</pre>`,
  );
  return [
    `<!doctype html><html lang="${escaped(words.lang)}"><head><meta charset="utf-8"><title>${escaped(words.title)}</title>`,
    `<style>${STYLE}</style></head><body>${body.join("<hr>")}</body></html>`,
  ].join("");
}
