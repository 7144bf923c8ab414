import "server-only";
import iconv from "iconv-lite";

/** Labels that name no charset, or one whose mails carry 8-bit bytes all the same: the bytes themselves decide. */
const UNTOLD =
  /^(|none|x-unknown|unknown(-8bit)?|us-?ascii|ascii|ansi_x3\.4-1968|default|binary|8bit|utf-?8)$/;
/** Labels seen in mails that neither list of names knows. */
const ALIASES: Record<string, string> = {
  "unicode-1-1-utf-7": "utf-7",
  "iso-8859-8-i": "iso-8859-8",
  "x-mac-roman": "macintosh",
  "cp-850": "cp850",
  "ibm-1252": "windows-1252",
  ks_c_5601: "euc-kr",
  "x-gbk": "gbk",
};

/** So much of a text shows what charset it is in. */
const SAMPLE = 100_000;

/** Bytes as text. An unknown or false label never fails: then the bytes say what they are. */
export function decodeText(bytes: Buffer, label: string): string {
  const name = normalised(label);
  if (UNTOLD.test(name)) return guessed(bytes);
  const known = ALIASES[name] ?? name;
  // TextDecoder first: it reads what browsers read, windows-1252 under the name of iso-8859-1 included.
  const decoder = textDecoder(known);
  if (decoder) return decoder.decode(bytes);
  return iconv.encodingExists(known) ? iconv.decode(bytes, known) : guessed(bytes);
}

function normalised(label: string): string {
  const name = label
    .toLowerCase()
    .replace(/["'\s]/g, "")
    .replace(/^(charset=|cs)+/, "");
  // Transposed letters of the commonest name.
  return /^u[tf]{2}-?8/.test(name) ? "utf-8" : name;
}

function textDecoder(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

/** Text of unknown charset: a mark at the start, well-formed UTF-8, an escape of ISO-2022-JP, else Windows-1252. */
function guessed(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.includes("\u001b$B")) return new TextDecoder("iso-2022-jp").decode(bytes);
  const lossy = new TextDecoder("utf-8").decode(bytes);
  if (!lossy.includes("\uFFFD")) return lossy;
  // A few broken bytes among many good ones: still UTF-8. Otherwise it never was. The beginning tells.
  const sample = lossy.slice(0, SAMPLE);
  const lost = sample.split("\uFFFD").length - 1;
  if ((sample.match(/[\u0080-\uFFFC]/gu)?.length ?? 0) > lost) return lossy;
  return new TextDecoder(isGb(bytes) ? "gb18030" : "windows-1252").decode(bytes);
}

/** Chinese without a label: all high bytes come in pairs, and the pairs are the common characters of GB 2312. */
function isGb(bytes: Buffer): boolean {
  const runs = bytes.toString("latin1").match(/[\u0080-\u00ff]+/g) ?? [];
  return (
    runs.join("").length >= 4 &&
    runs.every((run) => /^(?:[\u00a1-\u00a3\u00b0-\u00d7][\u00a1-\u00fe])+$/.test(run))
  );
}
