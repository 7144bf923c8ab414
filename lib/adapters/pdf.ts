import "server-only";
import PDFDocument from "pdfkit";
import type { Block, Document } from "../document/schema";
import { collected, type Element, embedFonts, type Font, type Pdf } from "./pdf/base";

const SIZES = { title: 18, 2: 14, 3: 11.5, text: 10 } as const;
const MARGIN = 56;

/** A tagged PDF (structure, language, title, bookmarks of pages) that needs no file and no network but its own fonts. */
export function pdfOf(document: Document, made: Date, foot: string): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: "A4",
    margin: MARGIN,
    bufferPages: true,
    pdfVersion: "1.7",
    tagged: true,
    lang: "de-DE",
    displayTitle: true,
    info: { Title: document.title, Creator: "Klarfall", Producer: "Klarfall", CreationDate: made },
  });
  const bytes = collected(pdf);
  embedFonts(pdf);
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  add(pdf, root, "H1", document.title, { font: "bold", size: SIZES.title });
  add(pdf, root, "P", document.lead, { font: "plain", size: SIZES.text });
  for (const block of document.blocks) addBlock(pdf, root, block);
  root.end();
  number(pdf, foot);
  pdf.end();
  return bytes;
}

type Look = { font: Font; size: number; indent?: number };

function add(pdf: Pdf, parent: Element, tag: string, text: string, look: Look): void {
  const { font, size, indent = 0 } = look;
  parent.add(
    pdf.struct(tag, {}, () => {
      pdf.font(font).fontSize(size);
      pdf.text(text || " ", MARGIN + indent, undefined, { paragraphGap: size * 0.5, lineGap: 2 });
    }),
  );
}

function addBlock(pdf: Pdf, root: Element, block: Block): void {
  const text: Look = { font: "plain", size: SIZES.text };
  if (block.kind === "heading")
    add(pdf, root, `H${block.level}`, block.text, { font: "bold", size: SIZES[block.level] });
  else if (block.kind === "text") add(pdf, root, "P", block.text, text);
  else if (block.kind === "quote") add(pdf, root, "BlockQuote", block.text, { ...text, indent: 14 });
  else addList(pdf, root, linesOf(block));
}

const linesOf = (block: Extract<Block, { kind: "list" | "facts" }>): string[] =>
  block.kind === "list"
    ? block.items.map((item) => `• ${item}`)
    : block.rows.map(([label, value]) => `${label}: ${value || "–"}`);

function addList(pdf: Pdf, root: Element, items: readonly string[]): void {
  const list = pdf.struct("L");
  root.add(list);
  for (const item of items) {
    const entry = pdf.struct("LI");
    list.add(entry);
    add(pdf, entry, "LBody", item, { font: "plain", size: SIZES.text, indent: 8 });
    entry.end();
  }
  list.end();
}

/** Page numbers are no part of what is read out. */
function number(pdf: Pdf, foot: string): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    pdf.switchToPage(page);
    pdf.page.margins.bottom = 0;
    pdf.markContent("Artifact", { type: "Pagination" });
    pdf.font("plain").fontSize(8);
    pdf.text(`${foot} · Seite ${page + 1} von ${count}`, MARGIN, pdf.page.height - 36, { lineBreak: false });
    pdf.endMarkedContent();
  }
}
