import "server-only";
import { type Header, headerValue, headerValues, lineEnd, readHeader } from "./header";
import { readStructured, type Structured } from "./parameters";
import { decodeTransfer } from "./transfer";

/** One part of a mail. `raw` is its body as it travelled, one byte per character. */
export type Part = {
  headers: Header[];
  type: Structured;
  disposition: Structured;
  raw: string;
  /** The parts of a multipart, or the one message within a message. */
  children: Part[];
};

/** More parts than any real mail has; beyond it reading would only burn time. */
export const MAX_PARTS = 1000;
/** Deeper nesting than any chain of forwards. */
const MAX_DEPTH = 60;

/** A mail that is built to exhaust its reader. */
export class TooManyParts extends Error {}

/** Takes a mail apart. Damage never throws; a mail of more than MAX_PARTS parts does. */
export function readTree(bytes: Uint8Array): Part {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  // Old Macintosh line ends: no line feed anywhere.
  const lines = text.includes("\n") ? text : text.replaceAll("\r", "\n");
  const start = /^\s*/.exec(lines.slice(0, 1000))?.[0].length ?? 0;
  return readPart(lines, start, lines.length, { parts: 0 }, 0, "text/plain");
}

type Count = { parts: number };

function readPart(
  text: string,
  start: number,
  end: number,
  count: Count,
  depth: number,
  otherwise: string,
): Part {
  count.parts += 1;
  if (count.parts > MAX_PARTS) throw new TooManyParts();
  const { headers, bodyAt } = readHeader(text, start, end);
  // Gateways add a second one at the end; the last is what the body was written for.
  const told = readStructured(headerValues(headers, "content-type").at(-1) ?? "");
  const type = /^[\w.+-]+\/[\w.+-]+$/.test(told.value)
    ? told
    : { ...told, value: typeOf(told.value, otherwise) };
  const disposition = readStructured(headerValue(headers, "content-disposition"));
  const part: Part = { headers, type, disposition, raw: text.slice(bodyAt, end), children: [] };
  if (depth >= MAX_DEPTH) return part;
  if (type.value.startsWith("multipart/")) part.children = partsOf(text, bodyAt, end, part, count, depth);
  if (isMessage(part)) part.children = [innerMessage(part, count, depth)];
  return part;
}

/** A type without a subtype still says what it is. */
function typeOf(told: string, otherwise: string): string {
  if (told.startsWith("multipart")) return "multipart/mixed";
  return told === "" || told.startsWith("text") ? otherwise : "application/octet-stream";
}

/** A message within a message; news and global mail are the same to a reader. */
export function isMessage(part: Part): boolean {
  return /^message\/(rfc822|global|news)$/.test(part.type.value);
}

function innerMessage(part: Part, count: Count, depth: number): Part {
  const encoding = encodingOf(part);
  // Decoded only where it must be: each level of a deep chain would copy everything below it.
  const inner = /base64|quoted/.test(encoding)
    ? decodeTransfer(part.raw, encoding).toString("latin1")
    : part.raw;
  const start = /^\s*/.exec(inner.slice(0, 1000))?.[0].length ?? 0;
  return readPart(inner, start, inner.length, count, depth + 1, "text/plain");
}

/** The transfer encoding in lower case. */
export function encodingOf(part: Part): string {
  return headerValue(part.headers, "content-transfer-encoding")
    .toLowerCase()
    .replace(/["';\s]/g, "");
}

function partsOf(text: string, from: number, end: number, part: Part, count: Count, depth: number): Part[] {
  const boundary = part.type.params.get("boundary") || guessedBoundary(text, from, end);
  const otherwise = part.type.value === "multipart/digest" ? "message/rfc822" : "text/plain";
  const slices = boundary === null ? [] : slicesOf(text, from, end, boundary);
  if (slices.length > 0)
    return slices.map(([start, stop]) => readPart(text, start, stop, count, depth + 1, otherwise));
  // Called a multipart and is none: what stands there is its text.
  const bare = { ...part, type: readStructured("text/plain"), disposition: readStructured(""), children: [] };
  return text.slice(from, end).trim() === "" ? [] : [bare];
}

/** Where the parts between the boundary lines begin and end; the line break before a boundary belongs to it. */
function slicesOf(text: string, from: number, end: number, boundary: string): [number, number][] {
  const slices: [number, number][] = [];
  const mark = `--${boundary}`;
  let open = -1;
  for (let at = text.indexOf(mark, from); at !== -1 && at < end; at = text.indexOf(mark, at + 1)) {
    if (at > from && text[at - 1] !== "\n") continue;
    const next = lineEnd(text, at, end);
    const tail = text.slice(at + mark.length, next).trim();
    if (tail !== "" && tail !== "--") continue;
    if (open !== -1) slices.push([open, Math.max(open, at - (text[at - 2] === "\r" ? 2 : 1))]);
    open = tail === "--" ? -1 : next;
    if (tail === "--" && slices.length > 0) break;
  }
  // No closing line: the last part runs to the end.
  if (open !== -1) slices.push([open, end]);
  return slices;
}

/** The header names no boundary: a line of dashes that comes twice is one. */
function guessedBoundary(text: string, from: number, end: number): string | null {
  const first = /^--([^\s-][^\r\n]{0,69})\r?$/m.exec(text.slice(from, Math.min(end, from + 100_000)));
  return first?.[1]?.trim() ?? null;
}
