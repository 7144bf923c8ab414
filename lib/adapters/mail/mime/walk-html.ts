import "server-only";
import { Parser } from "htmlparser2";

/** More of a page than anybody reads, in characters. */
const MOST = 2_000_000;
/** The parser's time grows with the square of the depth: so deep a page is read on as if all were closed. */
const DEEPEST = 300;
/** How much is read between two looks at the depth; always up to the beginning of a tag. */
const STRETCH = 2048;

/** What is done with a page while it is read: names and attributes in lower case, entities resolved. */
export type HtmlWalker = {
  open(name: string, attributes: Record<string, string>): void;
  text(words: string): void;
  close(name: string): void;
  /** How many elements are open. */
  readonly depth: number;
  closeAll(): void;
};

/** Reads HTML, broken as it may be, in bounded time. */
export function walkHtml(html: string, walker: HtmlWalker): void {
  const text = html.slice(0, MOST);
  let parser = parserFor(walker);
  let at = 0;
  while (at < text.length) {
    const cut = text.lastIndexOf("<", at + STRETCH);
    const next = cut > at ? cut : Math.min(at + STRETCH, text.length);
    parser.write(text.slice(at, next));
    at = next;
    if (walker.depth < DEEPEST) continue;
    walker.closeAll();
    parser = parserFor(walker);
  }
  parser.end();
}

function parserFor(walker: HtmlWalker): Parser {
  return new Parser(
    {
      onopentag: (name, attributes) => walker.open(name, attributes),
      ontext: (words) => walker.text(words),
      onclosetag: (name) => walker.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
}
