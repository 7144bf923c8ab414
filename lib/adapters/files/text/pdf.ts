import "server-only";
import { getDocumentProxy, getResolvedPDFJS } from "unpdf";
import "./node-20";
import { bitmap, MOST_POINTS, type Raw, sizeFault } from "./bitmap";
import { MOST_CHARACTERS, MOST_PAGES, type Picture, type Words, worded, wordless } from "./words";

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf["getPage"]>>;
type Item = Awaited<ReturnType<Page["getTextContent"]>>["items"][number];

/** Pages of a scan that are handed on as pictures: a letter with its papers, not a book. */
const MOST_PICTURES = 12;
/** A page with fewer letters is a stamp or a page number on a picture. */
const LEAST_LETTERS = 12;
/** So much further down than its own height a line begins a paragraph. */
const PARAGRAPH = 1.9;

/** The words of a PDF, page by page, form fields with their labels. Pages that are pictures are handed on. */
export async function pdfWords(bytes: Uint8Array): Promise<Words> {
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), QUIET);
    const words = await readPages(pdf);
    await pdf.destroy();
    return words;
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    return wordless(name === "PasswordException" ? "locked" : "damaged");
  }
}

/** Nothing is fetched, compiled or drawn. */
const QUIET = {
  verbosity: 0,
  isEvalSupported: false,
  disableFontFace: true,
  enableXfa: false,
  useSystemFonts: false,
  stopAtErrors: false,
  maxImageSize: MOST_POINTS,
};

async function readPages(pdf: Pdf): Promise<Words> {
  const pages: string[] = [];
  const pictures: Picture[] = [];
  let read = 0;
  for (let n = 1; n <= Math.min(pdf.numPages, MOST_PAGES) && read < MOST_CHARACTERS; n++) {
    const page = await pdf.getPage(n);
    const text = await pageText(page);
    if (lettersIn(text) < LEAST_LETTERS && pictures.length < MOST_PICTURES)
      pictures.push(...(await pictureOf(page, n)));
    pages.push(text);
    read += text.length;
    page.cleanup();
  }
  const words = worded(pages, pdf.numPages > pages.length);
  const state = words.state === "empty" && pictures.length > 0 ? "needs_ocr" : words.state;
  return { ...words, state, pictures };
}

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

async function pageText(page: Page): Promise<string> {
  const { items } = await page.getTextContent({ includeMarkedContent: false });
  const fields = await fieldLines(page);
  return [linesOf(items), ...fields].filter((part) => part !== "").join("\n");
}

function linesOf(items: readonly Item[]): string {
  let text = "";
  let last: { y: number; height: number } | null = null;
  for (const item of items) {
    if (!("str" in item)) continue;
    const y = Number(item.transform[5]);
    const isLower =
      last !== null &&
      item.str.trim() !== "" &&
      last.y - y > PARAGRAPH * Math.max(last.height, item.height, 1);
    if (isLower && text.endsWith("\n") && !text.endsWith("\n\n")) text += "\n";
    text += item.str + (item.hasEOL ? "\n" : "");
    if (item.str.trim() !== "") last = { y, height: item.height };
  }
  return text;
}

/** What somebody typed into a form stands beside the page, not on it: each field becomes a line with its label. */
async function fieldLines(page: Page): Promise<string[]> {
  const found: unknown[] = await page.getAnnotations();
  return found.flatMap((one) => {
    const { fieldType, fieldValue, fieldName, alternativeText, hidden } = Object(one);
    const isText = fieldType === "Tx" || fieldType === "Ch";
    const value = Array.isArray(fieldValue) ? fieldValue.join(", ") : fieldValue;
    if (!isText || hidden || typeof value !== "string" || value.trim() === "") return [];
    const label = [alternativeText, fieldName].find((name) => typeof name === "string" && name !== "");
    return [`${String(label ?? "").replace(/[:\s]+$/, "")}: ${value.trim()}`];
  });
}

/** The largest picture of a page, where it is large enough to be a scan. */
async function pictureOf(page: Page, number: number): Promise<Picture[]> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const painted = fnArray.flatMap((operation, n) => {
    const [id, width, height]: unknown[] = argsArray[n] ?? [];
    const isPicture = operation === OPS.paintImageXObject && typeof id === "string";
    return isPicture
      ? [{ id, points: sizeFault(Number(width), Number(height)) ? 0 : Number(width) * Number(height) }]
      : [];
  });
  const largest = painted.sort((a, b) => b.points - a.points)[0];
  if (largest === undefined || largest.points === 0) return [];
  const store = largest.id.startsWith("g_") ? page.commonObjs : page.objs;
  const raw = rawOf(await new Promise((resolve) => store.get(largest.id, resolve)));
  const bytes = raw && bitmap(raw);
  return bytes ? [{ page: number, bytes }] : [];
}

/** How the PDF reader calls the forms in which it hands out pictures. */
const BITS: Readonly<Record<number, Raw["bits"]>> = { 1: 1, 2: 24, 3: 32 };

function rawOf(image: unknown): Raw | null {
  const { data, width, height, kind } = Object(image);
  const bits = BITS[kind];
  if (!ArrayBuffer.isView(data) || bits === undefined) return null;
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return { data: bytes, width: Number(width), height: Number(height), bits };
}
