import "server-only";

/** One header field: name in lower case, value unfolded, one byte per character. */
export type Header = { key: string; value: string };

/** More header than this is no header any more. */
const LONGEST = 1_000_000;
const FIELD = /^([!-9;-~]{1,200})[ \t]*:[ \t]*/;
/** A line that is no field: how many lines ahead a real field may stand for it to be damage inside the header. */
const AHEAD = 200;

/** Reads the header that begins at `from`, and tells where the body starts. */
export function readHeader(text: string, from: number, end: number): { headers: Header[]; bodyAt: number } {
  const headers: Header[] = [];
  let at = from;
  while (at < end && at - from < LONGEST) {
    const next = lineEnd(text, at, end);
    const line = text.slice(at, next).replace(/\r?\n?$/, "");
    if (line.trim() === "") return { headers, bodyAt: next };
    const kind = kindOf(line, headers.length > 0);
    if (kind === "damage" && !fieldAhead(text, next, end)) return { headers, bodyAt: at };
    if (kind === "field") headers.push(fieldOf(line));
    else if (kind !== "envelope") append(headers, line);
    at = next;
  }
  return { headers, bodyAt: at };
}

/** `envelope`: the line that mbox files put before a mail. */
function kindOf(line: string, inside: boolean): "field" | "folded" | "envelope" | "damage" {
  if (/^>?From /.test(line)) return "envelope";
  if (inside && /^[ \t]/.test(line)) return "folded";
  return FIELD.test(line) ? "field" : "damage";
}

function fieldOf(line: string): Header {
  const head = FIELD.exec(line);
  return { key: (head?.[1] ?? "").toLowerCase(), value: line.slice(head?.[0].length ?? 0) };
}

function append(headers: readonly Header[], line: string): void {
  const last = headers.at(-1);
  if (last) last.value = `${last.value} ${line.trim()}`;
}

function fieldAhead(text: string, from: number, end: number): boolean {
  let at = from;
  for (let n = 0; n < AHEAD && at < end; n++) {
    const next = lineEnd(text, at, end);
    const line = text.slice(at, next);
    if (line.trim() === "") return false;
    if (
      /^(content-[a-z-]+|from|to|cc|subject|date|message-id|mime-version|received|x-[a-z-]+|sender|reply-to):/i.test(
        line,
      )
    )
      return true;
    at = next;
  }
  return false;
}

/** Where the line that begins at `at` ends, its line break included. */
export function lineEnd(text: string, at: number, end: number): number {
  const found = text.indexOf("\n", at);
  return found === -1 || found >= end ? end : found + 1;
}

/** The first field of that name, trimmed; empty where there is none. */
export function headerValue(headers: readonly Header[], key: string): string {
  return headers.find((header) => header.key === key)?.value.trim() ?? "";
}

/** All fields of that name. */
export function headerValues(headers: readonly Header[], key: string): string[] {
  return headers.filter((header) => header.key === key).map((header) => header.value.trim());
}
