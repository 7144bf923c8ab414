import "server-only";

/** Undoes a content transfer encoding. `raw` holds one byte per character; damage is skipped, never thrown at. */
export function decodeTransfer(raw: string, encoding: string): Buffer {
  if (/^base64/.test(encoding)) return decodeBase64(raw);
  if (/^quoted-?printable/.test(encoding)) return decodeQuotedPrintable(raw);
  if (/^(x-)?uu(e|encode)?\d*$/.test(encoding)) return decodeUu(raw);
  return Buffer.from(raw, "latin1");
}

/** Base64 with line breaks and foreign characters in it; several padded runs one after another are joined. */
export function decodeBase64(raw: string): Buffer {
  const clean = raw.replace(/[^A-Za-z0-9+/=_-]+/g, "");
  if (!/=[^=]/.test(clean)) return Buffer.from(clean, "base64");
  return Buffer.concat(clean.split(/=+/).map((run) => Buffer.from(run, "base64")));
}

/** RFC 2045 6.7: soft line breaks vanish, white space before a line end too; a lone `=` stays what it is. */
export function decodeQuotedPrintable(raw: string): Buffer {
  const joined = raw
    .split("\n")
    .map(withoutBlanksAtEnd)
    .join("\n")
    .replace(/=\r?\n|=$/g, "");
  return Buffer.from(
    joined.replace(/=([0-9A-Fa-f]{2})/g, (_all, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    ),
    "latin1",
  );
}

/** A loop, not a pattern: a pattern would try a long run of blanks again from each of them. */
function withoutBlanksAtEnd(line: string): string {
  const broken = line.endsWith("\r");
  let end = broken ? line.length - 1 : line.length;
  while (end > 0 && (line[end - 1] === " " || line[end - 1] === "\t")) end -= 1;
  return line.slice(0, end) + (broken ? "\r" : "");
}

/** The bytes between `begin` and `end`; without a `begin` line all lines are taken. */
export function decodeUu(raw: string): Buffer {
  const lines = raw.split(/\r?\n/);
  const begin = lines.findIndex((line) => /^begin \d{3,4} /.test(line));
  const out: Buffer[] = [];
  for (const line of lines.slice(begin + 1)) {
    if (line === "end" || line === "`") break;
    out.push(uuLine(line));
  }
  return Buffer.concat(out);
}

function uuLine(line: string): Buffer {
  const six = (at: number) => ((line.charCodeAt(at) || 32) - 32) & 63;
  const length = line === "" ? 0 : six(0);
  const bytes = Buffer.alloc(Math.ceil(length / 3) * 3);
  for (let at = 1, to = 0; to < length; at += 4, to += 3) {
    const word = (six(at) << 18) | (six(at + 1) << 12) | (six(at + 2) << 6) | six(at + 3);
    bytes.writeUIntBE(word, to, 3);
  }
  return bytes.subarray(0, length);
}
