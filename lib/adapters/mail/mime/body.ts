import "server-only";
import { decodeText } from "./charset";
import { unflowed } from "./flowed";
import { htmlText } from "./html";
import { readName } from "./parameters";
import { decodeTransfer } from "./transfer";
import { encodingOf, isMessage, type Part } from "./tree";

/** Which parts are the words of a mail, in their plain and their HTML form, and which are files (RFC 8621, 4.1.4). */
export type Body = { text: Part[]; html: Part[]; files: Part[] };
type Lists = { text: Part[] | null; html: Part[] | null; files: Part[] };

/** Sorts the parts of a mail into words and files. */
export function bodyOf(root: Part): Body {
  const lists: Required<Lists> = { text: [], html: [], files: [] };
  sort([root], "mixed", false, lists);
  return { text: lists.text ?? [], html: lists.html ?? [], files: lists.files };
}

function sort(parts: readonly Part[], around: string, alternative: boolean, lists: Lists): void {
  const before = { text: lists.text?.length ?? -1, html: lists.html?.length ?? -1 };
  let open = lists;
  parts.forEach((part, index) => {
    const kind = part.type.value;
    if (kind.startsWith("multipart/") && part.children.length > 0)
      sort(part.children, kind.slice(10), alternative || kind === "multipart/alternative", open);
    else if (!isWords(part, index, around)) lists.files.push(part);
    else if (around === "alternative") (kind === "text/html" ? lists.html : lists.text)?.push(part);
    else {
      // Inside an alternative, words of one form end the other: they would be read twice.
      if (alternative) open = kind === "text/html" ? { ...open, text: null } : { ...open, html: null };
      open.text?.push(part);
      open.html?.push(part);
    }
  });
  if (around === "alternative") fillIn(lists, before);
}

/** An alternative that offers only one form stands for the other too. */
function fillIn(lists: Lists, before: { text: number; html: number }): void {
  const { text, html } = lists;
  if (text === null || html === null) return;
  if (text.length === before.text && html.length > before.html) text.push(...html.slice(before.html));
  else if (html.length === before.html && text.length > before.text) html.push(...text.slice(before.text));
}

function isWords(part: Part, index: number, around: string): boolean {
  const kind = part.type.value;
  if (part.disposition.value === "attachment" || !/^text\/(plain|html)$/.test(kind)) return false;
  return index === 0 || (around !== "related" && fileName(part) === "");
}

/** The words of one part, as plain text with `\n` at line ends. */
export function partText(part: Part): string {
  const text = rawText(part);
  return part.type.value === "text/html" ? htmlText(text) : text;
}

/** The text of a part as it stands there, markup and all. */
export function rawText(part: Part): string {
  const bytes = decodeTransfer(part.raw, encodingOf(part));
  const charset = part.type.params.get("charset") ?? "";
  const text = decodeText(bytes, charset || charsetInside(part, bytes)).replace(/\r\n?/g, "\n");
  const flowed = part.type.params.get("format")?.toLowerCase() === "flowed";
  return flowed ? unflowed(text, part.type.params.get("delsp")?.toLowerCase() === "yes") : text;
}

/** HTML may name its charset itself. */
function charsetInside(part: Part, bytes: Buffer): string {
  if (part.type.value !== "text/html") return "";
  return /<meta[^>]{0,200}charset\s*=\s*["']?([\w.:-]+)/i.exec(bytes.toString("latin1", 0, 4000))?.[1] ?? "";
}

/** The name a file was given; empty where it has none. A message is called by its subject. */
export function fileName(part: Part): string {
  const given = part.disposition.params.get("filename") || part.type.params.get("name") || "";
  return readName(given);
}

/** A part as a file. A message within a message keeps its bytes. */
export function partBytes(part: Part): Buffer {
  const encoding = isMessage(part) && !/base64|quoted/.test(encodingOf(part)) ? "" : encodingOf(part);
  return decodeTransfer(part.raw, encoding);
}
