import "server-only";
import { kindOf } from "../kind";
import { pictureSize } from "../picture";
import { zipEntries } from "../zip";
import { sizeFault } from "./bitmap";
import { officeWords } from "./office";
import { pdfWords } from "./pdf";
import { plainWords } from "./plain";
import { type Words, wordless } from "./words";

/** Raised with every change by which more or other words are read: files are then read anew. */
export const READER = "1";

/** Files beyond this are not read: no letter is so large, and a film is no letter. */
export const MOST_BYTES = 30 * 1024 * 1024;

/** Reads the words of a file by what it is, whatever it is called. Never throws; what stands against it is a state. */
export async function fileWords(name: string, content: Uint8Array): Promise<Words> {
  if (content.byteLength > MOST_BYTES) return wordless("too_large");
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (bytes.length === 0) return wordless("empty");
  try {
    return await wordsOf(kindOf(bytes), name, bytes);
  } catch {
    return wordless("damaged");
  }
}

async function wordsOf(kind: string, name: string, bytes: Buffer): Promise<Words> {
  if (kind === "application/pdf") return pdfWords(bytes);
  if (/^image\/(jpeg|png|webp|tiff)$/.test(kind)) return pictureWords(bytes);
  if (kind === "application/zip") {
    const entries = zipEntries(bytes);
    return (entries && officeWords(bytes, entries)) ?? wordless("unsupported");
  }
  return plainWords(kind, name, bytes) ?? wordless("unsupported");
}

/** A picture is handed on as it is, if its size lets hope for words; without one that is readable here, it is tried. */
function pictureWords(bytes: Buffer): Words {
  const size = pictureSize(bytes);
  const fault = size === null ? null : sizeFault(size.width, size.height);
  if (fault !== null) return wordless(fault);
  return { ...wordless("needs_ocr"), pages: [""], pictures: [{ page: 1, bytes: new Uint8Array(bytes) }] };
}
