import "server-only";
import { decodeText } from "../../mail/mime/charset";
import { htmlText } from "../../mail/mime/html";
import { parseMail } from "../../mail/parse";
import { rtfPages } from "./rtf";
import { MOST_CHARACTERS, type Words, worded, wordless } from "./words";

/** A character in UTF-8 or UTF-16 takes at most four bytes. */
const MOST_BYTES = MOST_CHARACTERS * 4;
/** So large a share of control characters has no text. */
const MOST_NOISE = 0.02;

/** The words of a text, a page, a rich text or a mail; null for every other kind. */
export function plainWords(kind: string, name: string, bytes: Buffer): Words | null {
  const isCut = bytes.length > MOST_BYTES;
  const head = bytes.subarray(0, MOST_BYTES);
  if (kind === "application/rtf") return worded(rtfPages(head), isCut);
  if (kind === "text/html") return worded([htmlText(decodeText(head, ""))], isCut);
  if (kind === "text/calendar") return worded([unfolded(decodeText(head, ""))], isCut);
  if (kind !== "text/plain" && !isWide(head)) return null;
  if (/\.eml$/i.test(name)) return mailWords(bytes);
  const text = decodeText(head, "");
  const noise = text.match(/[^\P{Cc}\n\r\t\f]/gu)?.length ?? 0;
  return noise > text.length * MOST_NOISE ? wordless("unsupported") : worded(text.split("\f"), isCut);
}

/** Texts of some Windows programs, which begin with a mark. */
function isWide(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function mailWords(bytes: Buffer): Words {
  const parsed = parseMail(bytes);
  if (!parsed.ok) return wordless("damaged");
  const { from, subject, text } = parsed.mail;
  const head = [from.name, from.address].filter((part) => part !== "").join(" ");
  return worded([[head, subject ?? "", "", text].join("\n").trim()]);
}

/** Long lines of a calendar entry go on behind a blank (RFC 5545, 3.1). */
function unfolded(text: string): string {
  return text
    .replace(/\r?\n[ \t]/g, "")
    .replace(/\\n/g, "\n")
    .replace(/\\([,;])/g, "$1");
}
