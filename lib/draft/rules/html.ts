import type { Content } from "../rules";

/** Languages that are written from right to left. */
const FROM_THE_RIGHT = ["ar", "fa", "he", "ur"];
const BULLET = /^[-–•*] (?=\S)/;
const NUMBERED = /^(\d{1,3})[.)] (?=\S)/;
/** Nothing is loaded, nothing is hidden; letters as large as the reader has set them. */
const STYLE = "font-family:sans-serif;font-size:1rem;line-height:1.5;max-width:40em;margin:1em";

type Words = Pick<Content, "subject" | "body" | "signature"> & { language: string };

/**
 * The very words of a message as HTML: paragraphs and lists that a screen reader knows as such, in their language. No
 * picture, no link, no style from elsewhere; what is written as `<b>` is read as `<b>`.
 */
export function htmlOf({ subject, body, signature, language }: Words): string {
  const direction = FROM_THE_RIGHT.includes(language) ? "rtl" : "ltr";
  const glue = language === "de" ? keptTogether : (text: string) => text;
  const blocks = [body, ...(signature === "" ? [] : [signature])].map((text) =>
    blocksOf(glue(text.replaceAll("\r\n", "\n"))),
  );
  return [
    "<!doctype html>",
    `<html lang="${escaped(language)}" dir="${direction}">`,
    `<head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`,
    `<body style="${STYLE}">`,
    blocks.map((text) => text.join("\n")).join("\n<hr>\n"),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

/**
 * German lines break neither within an abbreviation, nor between a sign or number and what it belongs to (DIN 5008).
 * Only the kind of blank changes, no word.
 */
export function keptTogether(text: string): string {
  return text
    .replace(/\b(z\.|d\.|u\.|i\.|o\.) (?=(?:B|h|a|d|Ä|R)\.)/g, "$1\u00a0")
    .replace(/(§§?|\b(?:Nr|Art|Abs|Tel|Frau|Herr|Herrn|Dr|Prof|Seite|Satz)\.?) (?=[\dA-ZÄÖÜ])/g, "$1\u00a0")
    .replace(/(\d) (?=(?:€|%|°|Uhr\b|Euro\b|km\b|m²|Cent\b))/g, "$1\u00a0")
    .replace(
      /(\b\d{1,2}\.) (?=(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b)/g,
      "$1\u00a0",
    );
}

function blocksOf(text: string): string[] {
  return text
    .trim()
    .split(/\n[ \t]*\n\s*/)
    .flatMap((block) => runsOf(block.split("\n")))
    .map(({ kind, lines }) => (kind === "p" ? paragraph(lines) : list(kind, lines)));
}

type Kind = "p" | "ul" | "ol";
const kindOf = (line: string): Kind => (BULLET.test(line) ? "ul" : NUMBERED.test(line) ? "ol" : "p");

/** Lines of the same kind that follow each other. */
function runsOf(lines: readonly string[]): { kind: Kind; lines: string[] }[] {
  const runs: { kind: Kind; lines: string[] }[] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last?.kind === kindOf(line)) last.lines.push(line);
    else runs.push({ kind: kindOf(line), lines: [line] });
  }
  return runs;
}

const paragraph = (lines: readonly string[]) => `<p>${lines.map(escaped).join("<br>\n")}</p>`;

function list(kind: "ul" | "ol", lines: readonly string[]): string {
  const items = lines.map((line) => {
    const number = NUMBERED.exec(line)?.[1];
    const value = kind === "ol" ? ` value="${number}"` : "";
    return `<li${value}>${escaped(line.replace(kind === "ol" ? NUMBERED : BULLET, ""))}</li>`;
  });
  return [`<${kind}>`, ...items, `</${kind}>`].join("\n");
}

/** Text that stays text. Blanks at the beginning of a line and several in a row are kept. */
function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(/ (?= )|^ /g, "\u00a0");
}
