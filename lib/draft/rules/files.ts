import type { BoundFile } from "../schema";
import { MOST_FILE_BYTES, MOST_FILES, MOST_MAIL_BYTES } from "../schema/limits";

/** Why a file cannot go out with a message; a key of i18n `faults`. */
export type AttachFault =
  | "file_empty"
  | "file_too_large"
  | "too_many_files"
  | "mail_too_large"
  | "file_attached";

/** What words, both forms of them and all headers take at most: a text of 20,000 characters, encoded. */
const WORDS_BYTES = 512 * 1024;
/** Base64 in lines of 76 characters: 57 bytes become 78 (RFC 2045, 6.8). */
const [LINE_BYTES, LINE_LENGTH] = [57, 78];

/** How many bytes of a mail files of these sizes take. */
export const encodedBytes = (sizes: readonly number[]): number =>
  sizes.reduce((sum, size) => sum + Math.ceil(size / LINE_BYTES) * LINE_LENGTH, 0);
/** How large a mail with files of these sizes can become, in bytes. */
export const mailBytes = (sizes: readonly number[]): number => WORDS_BYTES + encodedBytes(sizes);

type Sized = BoundFile & { size: number };

/** Whether one file more may go out beside those that are attached already. */
export function attachFault(file: Sized, others: readonly Sized[]): AttachFault | null {
  if (file.size === 0) return "file_empty";
  if (file.size > MOST_FILE_BYTES) return "file_too_large";
  if (others.some(({ name, sha256 }) => name === file.name && sha256 === file.sha256)) return "file_attached";
  if (others.length >= MOST_FILES) return "too_many_files";
  return mailBytes([...others, file].map(({ size }) => size)) > MOST_MAIL_BYTES ? "mail_too_large" : null;
}

type Shown = { id: string; name: string; isMine: boolean };

/** The names of the files that others put there or took away since somebody knew the list; her own steps are no news. */
export function fileChanges(known: readonly Shown[], now: readonly Shown[], removedHere: readonly string[]) {
  const isIn = (files: readonly Shown[], id: string) => files.some((file) => file.id === id);
  const added = now.filter((file) => !file.isMine && !isIn(known, file.id));
  const removed = known.filter((file) => !isIn(now, file.id) && !removedHere.includes(file.id));
  return { added: added.map(({ name }) => name), removed: removed.map(({ name }) => name) };
}

/**
 * Kinds of files that any recipient can open and none can be harmed by: by the ending of the name, the kind that the
 * content must have, and the type by which the mail calls it. Programs, pages, archives, films are not among them.
 */
const LEAVING: Record<string, { kind: string; mediaType: string }> = {
  pdf: { kind: "application/pdf", mediaType: "application/pdf" },
  jpg: { kind: "image/jpeg", mediaType: "image/jpeg" },
  jpeg: { kind: "image/jpeg", mediaType: "image/jpeg" },
  png: { kind: "image/png", mediaType: "image/png" },
  webp: { kind: "image/webp", mediaType: "image/webp" },
  tif: { kind: "image/tiff", mediaType: "image/tiff" },
  tiff: { kind: "image/tiff", mediaType: "image/tiff" },
  docx: { kind: "application/zip", mediaType: openXml("wordprocessingml.document") },
  xlsx: { kind: "application/zip", mediaType: openXml("spreadsheetml.sheet") },
  pptx: { kind: "application/zip", mediaType: openXml("presentationml.presentation") },
  odt: { kind: "application/zip", mediaType: "application/vnd.oasis.opendocument.text" },
  ods: { kind: "application/zip", mediaType: "application/vnd.oasis.opendocument.spreadsheet" },
  odp: { kind: "application/zip", mediaType: "application/vnd.oasis.opendocument.presentation" },
  doc: { kind: "application/x-ole-storage", mediaType: "application/msword" },
  xls: { kind: "application/x-ole-storage", mediaType: "application/vnd.ms-excel" },
  ppt: { kind: "application/x-ole-storage", mediaType: "application/vnd.ms-powerpoint" },
  rtf: { kind: "application/rtf", mediaType: "application/rtf" },
  txt: { kind: "text/plain", mediaType: "text/plain" },
  csv: { kind: "text/plain", mediaType: "text/csv" },
  ics: { kind: "text/calendar", mediaType: "text/calendar" },
};

function openXml(what: string): string {
  return `application/vnd.openxmlformats-officedocument.${what}`;
}

/** The endings of all files that may leave, for the dialogue that chooses some. */
export const LEAVING_ENDINGS: readonly string[] = Object.keys(LEAVING).map((ending) => `.${ending}`);

/** Kinds of pictures that cameras make; they leave as a copy without notes only. */
const PHOTOS = ["image/jpeg", "image/png", "image/webp", "image/tiff"];
/** Whether content of this kind is a photo. */
export const isPhoto = (kind: string): boolean => PHOTOS.includes(kind);

/** By which type a mail calls a file; null where its kind may not leave, or its name says something else than its content. */
export function leavingType(name: string, kind: string): string | null {
  const known = LEAVING[endingOf(name)];
  return known?.kind === kind ? known.mediaType : null;
}

const endingOf = (name: string): string => /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? "";
const NAME_LENGTH = 120;

/**
 * A name that is safe wherever the file lands: no path, nothing invisible that turns a name around (U+202E), none of the
 * signs that Windows forbids, not too long. A photo or document without an ending gets that of its content.
 */
export function leavingName(name: string, kind: string): string {
  const bare = name
    .normalize("NFC")
    .replace(/\p{Cc}|\p{Cf}|\p{Surrogate}/gu, "")
    .replace(/[/\\:*?"<>|]/g, "_")
    .replace(/\s+/g, " ")
    .replace(/^[\s.]+|[\s.]+$/g, "");
  const ending = endingOf(bare) in LEAVING ? `.${endingOf(bare)}` : "";
  const stem =
    (ending === "" ? bare : bare.slice(0, -ending.length)).slice(0, NAME_LENGTH).trim() || "anlage";
  return stem + (ending || endingFor(kind));
}

function endingFor(kind: string): string {
  const found = Object.entries(LEAVING).find(([, known]) => known.kind === kind);
  return found === undefined || kind === "application/zip" || kind.includes("ole") ? "" : `.${found[0]}`;
}
