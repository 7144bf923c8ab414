import "server-only";
import { attributeOf, type XmlPiece, xmlPieces } from "./xml";

/** What was deleted, remarked or hidden is no text of the page. */
const SILENT = new Set([
  "office:annotation",
  "office:scripts",
  "office:styles",
  "office:automatic-styles",
  "office:font-face-decls",
  "text:hidden-text",
  "text:sequence-decls",
  "text:tracked-changes",
  "svg:desc",
  "svg:title",
]);
/** Blanks that a writer typed on purpose; more are a trick. */
const MOST_BLANKS = 100;

/** The pages of a Writer document as far as it marks them: words, breaks, tables row by row. */
export function odtPages(xml: string): string[] {
  const reader = new Odt();
  for (const piece of xmlPieces(xml)) reader.take(piece);
  return reader.read();
}

class Odt {
  private readonly pages: string[] = [];
  private page = "";
  private silent = 0;
  private lines = 0;
  private cells = 0;

  take(piece: XmlPiece): void {
    if (piece.kind === "text") {
      if (this.lines > 0 && this.silent === 0) this.page += piece.text.replace(/\s+/g, " ");
    } else if (this.silent > 0 || SILENT.has(piece.name)) this.pass(piece);
    else if (piece.kind === "open") this.open(piece.name, piece.attributes);
    else this.close(piece.name);
  }

  read(): string[] {
    return [...this.pages, this.page];
  }

  private pass(piece: XmlPiece): void {
    if (piece.kind === "open") this.silent += 1;
    else if (piece.kind === "close") this.silent -= 1;
  }

  private open(name: string, attributes: string): void {
    if (name === "text:p" || name === "text:h") this.lines += 1;
    else if (name === "text:tab") this.page += "\t";
    else if (name === "text:line-break") this.page += "\n";
    else if (name === "table:table-cell") this.cells += 1;
    else if (name === "text:s")
      this.page += " ".repeat(Math.min(MOST_BLANKS, Number(attributeOf(attributes, "text:c")) || 1));
    else if (name === "text:soft-page-break" && this.page.trim() !== "") {
      this.pages.push(this.page);
      this.page = "";
    }
  }

  private close(name: string): void {
    if (name === "text:p" || name === "text:h") {
      this.lines -= 1;
      this.page += this.cells > 0 ? " " : "\n";
    } else if (name === "table:table-cell") {
      this.cells -= 1;
      this.page = `${this.page.trimEnd()}\t`;
    } else if (name === "table:table-row") this.page = `${this.page.trimEnd()}\n`;
  }
}
