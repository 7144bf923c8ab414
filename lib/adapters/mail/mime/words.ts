import "server-only";
import { decodeText } from "./charset";
import { decodeBase64 } from "./transfer";

const WORD = /=\?([\w.:+-]+)(?:\*[\w-]*)?\?([bq])\?(.*?)\?=/gi;
/** A header longer than this is decoded no further; nobody reads it. */
const LONGEST = 20_000;

type Word = { charset: string; bytes: Buffer };

/** A raw header value as people read it: encoded words (RFC 2047) and bare 8-bit bytes decoded. */
export function decodeHeader(raw: string, charset = ""): string {
  const value = raw.slice(0, LONGEST);
  // Openings behind the last end are none: without looking for it each of them would read to the end.
  const coded = value.slice(0, value.lastIndexOf("?=") + 2);
  let text = "";
  let last = 0;
  let run: Word[] = [];
  const flush = () => {
    text += textOf(run);
    run = [];
  };
  for (const found of coded.matchAll(WORD)) {
    const between = value.slice(last, found.index);
    // White space between two encoded words belongs to the encoding, not to the text.
    if (run.length === 0 || between.trim() !== "") {
      flush();
      text += bare(between, charset);
    }
    run.push(wordOf(found));
    last = found.index + found[0].length;
  }
  flush();
  return text + bare(value.slice(last), charset);
}

function wordOf(found: RegExpExecArray): Word {
  const [, charset = "", kind = "", content = ""] = found;
  if (kind.toLowerCase() === "b") return { charset, bytes: decodeBase64(content) };
  const spaced = content.replaceAll("_", " ");
  const plain = spaced.replace(/=([0-9A-Fa-f]{2})/g, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return { charset, bytes: Buffer.from(plain, "latin1") };
}

/** Joins neighbours of one charset before decoding: writers cut letters of several bytes in two. */
function textOf(run: readonly Word[]): string {
  const joined: { charset: string; bytes: Buffer[] }[] = [];
  for (const word of run) {
    const before = joined.at(-1);
    if (before && before.charset.toLowerCase() === word.charset.toLowerCase()) before.bytes.push(word.bytes);
    else joined.push({ charset: word.charset, bytes: [word.bytes] });
  }
  return joined.map(({ charset, bytes }) => decodeText(Buffer.concat(bytes), charset)).join("");
}

/** Bytes that stand in a header as they are, against RFC 5322: UTF-8 where they are it, else the body's charset. */
function bare(raw: string, charset: string): string {
  if (!/[\u0080-\u00ff]/.test(raw) && !raw.includes("\u001b")) return raw;
  const bytes = Buffer.from(raw, "latin1");
  const utf8 = decodeText(bytes, "utf-8");
  return Buffer.from(utf8, "utf8").equals(bytes) ? utf8 : decodeText(bytes, charset);
}
