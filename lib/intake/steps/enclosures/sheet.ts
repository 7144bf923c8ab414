import type { Attachment, FileSpan, Letter, Reading, Span } from "@/lib/intake/schema";
import { sceneOf } from "../details/scene";
import { writersOf } from "../details/writer";
import { segment } from "../read/segment";
import { READ_CHARACTERS, type Whose, whoseFile } from "./whose";

/** An enclosed file as a letter of its own, with the way back to its pages. */
export type Sheet = {
  name: string;
  recognised: boolean;
  whose: Whose;
  letter: Letter;
  reading: Reading;
  /** A place in the text as a place in the file; null where it stands on no page. */
  placeOf: (span: { start: number; end: number }) => FileSpan | null;
};

/** More files with words than anybody encloses; bounds the work. */
const MOST_FILES = 12;
/** A reading of who wrote that a page may be compared with. */
const SURE_WRITER = 0.7;

/** The enclosed files whose words were read, each knowing whose they are. `more`: names that a person or mail gave. */
export function sheetsOf(letter: Letter, reading: Reading, more: readonly string[]): Sheet[] {
  const enclosed = letter.attachments.filter(({ words }) => words !== undefined).slice(0, MOST_FILES);
  if (enclosed.length === 0) return [];
  const writers = writersOf(sceneOf(letter, reading)).filter(({ score }) => score >= SURE_WRITER);
  // The header as it stands, too: what is read from a signature may have taken in a word beside it.
  const header = letter.from.replace(/<[^>]*>$/u, "").trim();
  const names = [...new Set([...more, header, ...writers.map(({ name }) => name)])];
  return enclosed.flatMap((file) => sheetOf(letter, reading, file, names) ?? []);
}

function sheetOf(letter: Letter, reading: Reading, file: Attachment, names: readonly string[]): Sheet | null {
  if (file.words === undefined) return null;
  const { pages, recognised, file: hash } = file.words;
  const starts: number[] = [];
  let text = "";
  for (const page of pages) {
    starts.push(text.length);
    text += `${page}\n\n`;
  }
  const body = text.slice(0, READ_CHARACTERS);
  const whose = whoseFile(body, names);
  const segments =
    whose === "letter" ? segment(body) : [{ kind: "said" as const, start: 0, end: body.length }];
  return {
    name: file.name,
    recognised,
    whose,
    letter: {
      ...letter,
      from: isOwn(whose) ? letter.from : "unbekannt",
      subject: null,
      body,
      attachments: [],
    },
    reading: { ...reading, segments },
    placeOf: (span) => placed(hash, pages, starts, span),
  };
}

function placed(
  file: string,
  pages: readonly string[],
  starts: readonly number[],
  { start, end }: { start: number; end: number },
): FileSpan | null {
  const at = starts.findLastIndex((first) => first <= start);
  const [page, first] = [pages[at] ?? "", starts[at] ?? 0];
  const place = { start: start - first, end: Math.min(end - first, page.length) };
  const quote = page.slice(place.start, place.end);
  return quote.trim() === "" ? null : { source: "attachment", file, page: at + 1, ...place, quote };
}

/** Whether the sender herself speaks in a file. */
export const isOwn = (whose: Whose): boolean => whose === "letter" || whose === "form";

/** Evidence within the words of a file as evidence in the file; what stood elsewhere proves nothing there. */
export function placesIn(sheet: Sheet, evidence: readonly Span[]): FileSpan[] {
  return evidence.flatMap((span) => (span.source === "body" ? (sheet.placeOf(span) ?? []) : []));
}
