import "server-only";
import PDFDocument from "pdfkit";
import type { Content } from "@/lib/draft/rules";
import { keptTogether } from "@/lib/draft/rules/html";
import { collected, type Element, embedFonts, type Pdf } from "./base";
import { infoLines, mm, PAGE, spelledDate } from "./din5008";

/** A letter as it was approved, and what stands around it. */
export type Letter = Omit<Content, "recipient"> & {
  number: string;
  language: string;
  zip: string;
  town: string;
  phone: string;
  date: Date;
  /** The names of what is enclosed. */
  files: readonly string[];
};
/** PDF/UA-1: the library knows it, its types do not yet. */
const UNIVERSAL: object = { subset: "PDF/UA" };
const SIZE = 10;
const SMALL = 7;

/**
 * A letter after DIN 5008, form B: return line and address in the window, a block of information, fold marks, page
 * numbers. Tagged, with language and title (PDF/UA-1). Reads no file but its fonts, and no network.
 */
export function letterPdf(letter: Letter): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: "A4",
    margins: { top: mm(20), bottom: mm(25), left: PAGE.left, right: PAGE.right },
    ...{ bufferPages: true, pdfVersion: "1.7", tagged: true, displayTitle: true },
    ...UNIVERSAL,
    lang: letter.language,
    info: { Title: letter.subject, Author: letter.fromName, Creator: "Klarfall", CreationDate: letter.date },
  });
  const bytes = collected(pdf);
  embedFonts(pdf);
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  addHead(pdf, root, letter);
  addText(pdf, root, letter);
  addFiles(pdf, root, letter);
  root.end();
  addMarks(pdf, letter);
  pdf.end();
  return bytes;
}

function addHead(pdf: Pdf, root: Element, letter: Letter): void {
  const returned = `${letter.fromName} · ${letter.zip} ${letter.town}`;
  const inWindow = { width: PAGE.window.width, lineGap: 1 };
  const add = (work: () => void) => root.add(pdf.struct("P", {}, work));
  add(() => {
    pdf
      .font("bold")
      .fontSize(14)
      .text(letter.fromName, PAGE.left, mm(20), { width: mm(165) });
  });
  add(() => {
    pdf.font("plain").fontSize(SMALL);
    pdf.text(returned, PAGE.left, PAGE.window.returnLine, { ...inWindow, height: SMALL, ellipsis: true });
  });
  add(() => {
    pdf.font("plain").fontSize(SIZE).text(letter.postal, PAGE.left, PAGE.window.address, inWindow);
  });
  add(() => {
    const { x, y, width } = PAGE.info;
    pdf
      .font("plain")
      .fontSize(SIZE - 1)
      .text(infoLines(letter).join("\n"), x, y, { width, lineGap: 2 });
  });
}

function addText(pdf: Pdf, root: Element, letter: Letter): void {
  const own = letter.language.startsWith("de") ? keptTogether : (text: string) => text;
  const width = PAGE.width - PAGE.left - PAGE.right;
  root.add(
    pdf.struct("H1", {}, () => {
      pdf
        .font("bold")
        .fontSize(SIZE + 1)
        .text(own(letter.subject), PAGE.left, PAGE.subject, { width });
    }),
  );
  pdf.moveDown(1);
  const texts = [letter.body, letter.signature].map((text) => own(text).replaceAll("\r\n", "\n").trim());
  pdf.font("plain").fontSize(SIZE);
  for (const block of texts.flatMap((text) => (text === "" ? [] : text.split(/\n[ \t]*\n\s*/)))) {
    root.add(
      pdf.struct("P", {}, () => {
        pdf.text(block, PAGE.left, undefined, { width, lineGap: 2 });
      }),
    );
    pdf.moveDown(1);
  }
}

/** Below everything what is enclosed, under a heading of its own (DIN 5008). */
function addFiles(pdf: Pdf, root: Element, { files }: Letter): void {
  if (files.length === 0) return;
  const width = PAGE.width - PAGE.left - PAGE.right;
  root.add(
    pdf.struct("H2", {}, () => {
      pdf.font("bold").fontSize(SIZE);
      pdf.text(files.length === 1 ? "Anlage" : "Anlagen", PAGE.left, undefined, { width, lineGap: 2 });
    }),
  );
  const list = pdf.struct("L");
  root.add(list);
  for (const name of files)
    list.add(
      pdf.struct("LI", {}, [
        pdf.struct("LBody", {}, () => {
          pdf.font("plain").text(name, PAGE.left, undefined, { width, lineGap: 2 });
        }),
      ]),
    );
  list.end();
}

/** Fold marks and page numbers are no words of the letter: a screen reader passes them by. */
function addMarks(pdf: Pdf, letter: Letter): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    pdf.switchToPage(page);
    pdf.page.margins.bottom = 0;
    pdf.markContent("Artifact", { type: "Layout" });
    pdf.lineWidth(0.4);
    for (const { y, length } of PAGE.marks)
      pdf
        .moveTo(mm(5), y)
        .lineTo(mm(5) + length, y)
        .stroke("#555555");
    pdf.endMarkedContent();
    if (count === 1) continue;
    pdf.markContent("Artifact", { type: "Pagination" });
    pdf.font("plain").fontSize(SMALL + 1);
    const line = `${letter.number} · ${spelledDate(letter.date)} · Seite ${page + 1} von ${count}`;
    pdf.text(line, PAGE.left, mm(280), { lineBreak: false });
    pdf.endMarkedContent();
  }
}
