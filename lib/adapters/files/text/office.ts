import "server-only";
import { unzipped, type ZipEntry } from "../zip";
import { docxPages } from "./docx";
import { odtPages } from "./odt";
import { type Words, worded, wordless } from "./words";
import { BadXml } from "./xml";

/** The markup of a document of thousands of pages; what unpacks to more is not read. */
const MOST_MARKUP = 24 * 1024 * 1024;
const HEAD_OR_FOOT = /^word\/(header|footer)\d{1,2}\.xml$/;
/** A letter has a first, an even and an odd one; more are copies. */
const MOST_EDGES = 6;

/** The words of a Word or Writer document; null where the archive is something else. */
export function officeWords(bytes: Buffer, entries: readonly ZipEntry[]): Words | null {
  const has = (name: string) => entries.some((entry) => entry.name === name);
  if (!has("word/document.xml") && !has("content.xml")) return null;
  try {
    return has("word/document.xml") ? docxWords(bytes, entries) : odtWords(bytes, entries);
  } catch (error) {
    if (error instanceof BadXml) return wordless("damaged");
    throw error;
  }
}

function docxWords(bytes: Buffer, entries: readonly ZipEntry[]): Words {
  const body = markup(bytes, entries, "word/document.xml");
  if (typeof body !== "string") return body;
  const edges = entries.filter(({ name }) => HEAD_OR_FOOT.test(name)).slice(0, MOST_EDGES);
  const edge = (kind: string) =>
    edges
      .filter(({ name }) => name.startsWith(`word/${kind}`))
      .map(({ name }) => markup(bytes, entries, name))
      .flatMap((text) => (typeof text === "string" ? docxPages(text).join("\n").trim() : []));
  const pages = docxPages(body);
  const [first = "", ...rest] = pages;
  const whole = [[...new Set(edge("header")), first].join("\n"), ...rest];
  const last = whole.pop() ?? "";
  return worded([...whole, [last, ...new Set(edge("footer"))].join("\n")]);
}

function odtWords(bytes: Buffer, entries: readonly ZipEntry[]): Words {
  const manifest = markup(bytes, entries, "META-INF/manifest.xml");
  if (typeof manifest === "string" && manifest.includes("encryption-data")) return wordless("locked");
  // Spreadsheets and drawings have a content.xml too; their mimetype says so.
  const mimetype = markup(bytes, entries, "mimetype");
  if (typeof mimetype === "string" && !mimetype.includes("opendocument.text")) return wordless("unsupported");
  const body = markup(bytes, entries, "content.xml");
  return typeof body === "string" ? worded(odtPages(body)) : body;
}

/** One part of the archive as text; a state where it cannot be had. */
function markup(bytes: Buffer, entries: readonly ZipEntry[], name: string): string | Words {
  const entry = entries.find((one) => one.name === name);
  if (entry === undefined) return wordless("damaged");
  if (entry.encrypted) return wordless("locked");
  if (entry.size > MOST_MARKUP) return wordless("too_large");
  const part = unzipped(bytes, entry, MOST_MARKUP);
  return part === null ? wordless("damaged") : decoded(part);
}

/** XML without a mark is UTF-8; Word can be made to write UTF-16. */
function decoded(part: Buffer): string {
  const isLittle = part[0] === 0xff && part[1] === 0xfe;
  const isBig = part[0] === 0xfe && part[1] === 0xff;
  return new TextDecoder(isLittle ? "utf-16le" : isBig ? "utf-16be" : "utf-8").decode(part);
}
