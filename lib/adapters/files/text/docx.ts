import "server-only";
import { attributeOf, type XmlPiece, xmlPieces } from "./xml";

/** What is drawn twice (for elder programs), or is no text of the page. */
const SILENT = new Set([
  "mc:Fallback",
  "w:instrText",
  "w:delText",
  "w:sectPr",
  "w:pPr",
  "w:del",
  "w:moveFrom",
]);

/** The pages of a Word document as its writer last saw them: words, breaks, tables row by row; nothing hidden. */
export function docxPages(xml: string): string[] {
  const reader = new Docx();
  for (const piece of xmlPieces(xml)) reader.take(piece);
  return reader.read();
}

class Docx {
  private readonly pages: string[] = [];
  private page = "";
  private run = "";
  /** Depth of the element that is passed over, 0 outside. */
  private silent = 0;
  private inText = false;
  private hidden = false;
  private cells = 0;

  take(piece: XmlPiece): void {
    if (piece.kind === "text") {
      if (this.inText && this.silent === 0) this.run += piece.text;
    } else if (this.silent > 0 || SILENT.has(piece.name)) this.pass(piece);
    else if (piece.kind === "open") this.open(piece.name, piece.attributes);
    else this.close(piece.name);
  }

  read(): string[] {
    return [...this.pages, this.page + this.run];
  }

  private pass(piece: XmlPiece): void {
    if (piece.kind === "open") this.silent += 1;
    else if (piece.kind === "close") this.silent -= 1;
  }

  private open(name: string, attributes: string): void {
    if (name === "w:t") this.inText = true;
    else if (name === "w:r") this.hidden = false;
    else if (name === "w:vanish")
      this.hidden = !/^(0|false|off)$/.test(attributeOf(attributes, "w:val") ?? "");
    else if (name === "w:tab") this.run += "\t";
    else if (name === "w:noBreakHyphen") this.run += "-";
    else if (name === "w:tc") this.cells += 1;
    else if (name === "w:br" || name === "w:cr" || name === "w:lastRenderedPageBreak")
      this.lineBreak(name, attributes);
  }

  private lineBreak(name: string, attributes: string): void {
    const isPage = name === "w:lastRenderedPageBreak" || attributeOf(attributes, "w:type") === "page";
    if (!isPage) {
      this.run += "\n";
      return;
    }
    this.endRun();
    // Word marks a break that somebody set twice: once as set, once as drawn.
    if (this.page.trim() !== "") this.pages.push(this.page);
    this.page = "";
  }

  private close(name: string): void {
    if (name === "w:t") this.inText = false;
    else if (name === "w:r") this.endRun();
    else if (name === "w:p") this.page += this.cells > 0 ? " " : "\n";
    else if (name === "w:tc") {
      this.cells -= 1;
      this.page = `${this.page.trimEnd()}\t`;
    } else if (name === "w:tr") this.page = `${this.page.trimEnd()}\n`;
  }

  private endRun(): void {
    if (!this.hidden) this.page += this.run;
    this.run = "";
  }
}
