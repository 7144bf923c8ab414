/** One record of a delimited text and the line on which it starts, counted from 1. */
export type TextRecord = { line: number; fields: string[] };

const SEPARATORS = [";", "\t", ",", "|"];

/**
 * The records of a delimited text: separator found by the first line, quotes as in RFC 4180, any line ending, byte order
 * mark, empty lines and lines after `#` left out. Never fails; an open quote runs to the end of the text.
 */
export function recordsOf(text: string): TextRecord[] {
  const plain = text.replace(/^\uFEFF/, "");
  const separator = separatorOf(plain);
  const records: TextRecord[] = [];
  let line = 1;
  let at = 0;
  while (at < plain.length) {
    const { fields, end } = recordAt(plain, at, separator);
    const written = fields.some((field) => field !== "") && !plain.startsWith("#", at);
    if (written) records.push({ line, fields });
    line += plain.slice(at, end).match(/\r\n|\n|\r/g)?.length ?? 0;
    at = end;
  }
  return records;
}

function separatorOf(text: string): string {
  const first = text.split(/\r|\n/).find((line) => line.trim() !== "" && !line.startsWith("#")) ?? "";
  const bare = first.replace(/"[^"]*"/g, "");
  const count = (mark: string) => bare.split(mark).length;
  return SEPARATORS.reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** Reads one record; `end` is the place after its line ending. */
function recordAt(text: string, start: number, separator: string): { fields: string[]; end: number } {
  const fields: string[] = [];
  let at = start;
  for (;;) {
    const { field, end } = fieldAt(text, at, separator);
    fields.push(field);
    if (text[end] !== separator) return { fields, end: end + (text.startsWith("\r\n", end) ? 2 : 1) };
    at = end + 1;
  }
}

function fieldAt(text: string, start: number, separator: string): { field: string; end: number } {
  const ends = (mark: string | undefined) =>
    mark === undefined || mark === separator || mark === "\n" || mark === "\r";
  let [at, field] = [start, ""];
  while (text[at] === " ") at++;
  const quoted = text[at] === '"';
  if (!quoted) at = start;
  else {
    for (at++; at < text.length; at++) {
      if (text[at] === '"' && text[++at] !== '"') break;
      field += text[at] ?? "";
    }
  }
  const rest = at;
  while (!ends(text[at])) at++;
  return { field: (quoted ? field : text.slice(rest, at)).trim(), end: at };
}
