import "server-only";
import type { FileText, MailAttachment } from "@/lib/message/schema";
import { sha256 } from "../../hash";
import { ThreadPool } from "../../threads";
import { type Engine, recognise } from "./ocr";
import { MOST_BYTES, READER } from "./read";
import { type Words, worded, wordless } from "./words";

/** What reading may cost: each file, and all files of one mail together, in milliseconds. */
export type ReadLimits = { fileMs: number; mailMs: number };
/**
 * A file is read in well under a second. The transaction that waits for it ends after a minute of silence, so the whole
 * stays below; whatever is left then has a state of its own and delays nobody.
 */
const LIMITS: ReadLimits = { fileMs: 8000, mailMs: 40_000 };

const threads = new ThreadPool<Words>({
  entry: ["lib", "adapters", "files", "text", "read-thread.ts"],
  // More than cores: one that reads poison until it is ended must not keep another mail's file waiting.
  threads: 4,
  megabytes: 384,
});

/** The version of what reads files on this machine; with another engine, pictures say more. */
export const readerVersion = (engine: Engine | null): string =>
  engine === null ? READER : `${READER} ${engine.name} ${engine.languages}`;

/**
 * Reads the words of files that are not held back, in a thread with limits, pictures by the engine where there is one.
 * `known`: texts by content hash, which are not read again. Never throws; each file gets its text, or why it has none.
 */
export async function readAttachments(
  files: readonly MailAttachment[],
  engine: Engine | null,
  known: ReadonlyMap<string, FileText>,
  limits: ReadLimits = LIMITS,
): Promise<void> {
  const end = Date.now() + limits.mailMs;
  const read = new Map(known);
  for (const file of files) {
    if (file.check?.state === "held") continue;
    const hash = sha256(file.bytes);
    const left = Math.min(limits.fileMs, end - Date.now());
    const text = read.get(hash) ?? (await textOf(file, engine, { left, end }));
    read.set(hash, text);
    file.text = text;
  }
}

/** Ends all idle threads; for tests and entry points that end. */
export const closeReaders = (): Promise<void> => threads.close();

type Time = { left: number; end: number };

async function textOf(file: MailAttachment, engine: Engine | null, time: Time): Promise<FileText> {
  const { pictures, ...words } = await wordsOf(file, time.left);
  const text = { ...words, reader: readerVersion(engine) };
  if (engine === null || pictures.length === 0) return text;
  return { ...(await withPictures(text, { pictures, engine, end: time.end })), reader: text.reader };
}

async function wordsOf(file: MailAttachment, ms: number): Promise<Words> {
  if (file.bytes.byteLength > MOST_BYTES) return wordless("too_large");
  if (ms <= 0) return wordless("too_costly");
  // A copy goes over: the caller keeps its bytes.
  const bytes = new Uint8Array(file.bytes);
  const given = await threads.ask({ name: file.name, bytes }, [bytes.buffer], ms);
  return given.state === "answered" ? given.answer : wordless("too_costly");
}

type Scan = { pictures: Words["pictures"]; engine: Engine; end: number };

/** Reads the pages that are pictures; what takes too long leaves its page empty and the file cut. */
async function withPictures(text: Omit<FileText, "reader">, scan: Scan): Promise<Omit<FileText, "reader">> {
  const pages = [...text.pages];
  let state = text.state;
  let cut = text.cut;
  for (const { page, bytes } of scan.pictures) {
    const seen = await recognise(scan.engine, bytes, Math.max(1, scan.end - Date.now()));
    if (seen.state === "recognised") pages[page - 1] = `${pages[page - 1] ?? ""}\n${seen.text}`;
    else if (state === "needs_ocr") state = seen.state;
    cut ||= seen.state !== "recognised";
  }
  const words = worded(pages, cut);
  const found = words.state === "read";
  if (found) return { state: "recognised", pages: words.pages, cut: words.cut };
  return { state: state === "needs_ocr" ? "illegible" : state, pages: [], cut: words.cut };
}
