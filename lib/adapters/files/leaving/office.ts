import "server-only";
import { zipEntries } from "../zip";

/** What an archive has to hold to be the document that its name promises; its other parts were looked into before. */
const HEART: readonly (readonly [RegExp, string])[] = [
  [/wordprocessingml/, "word/document.xml"],
  [/spreadsheetml/, "xl/workbook.xml"],
  [/presentationml/, "ppt/presentation.xml"],
  [/opendocument/, "content.xml"],
];

/** Whether a file of this type is an archive that only calls itself a document. */
export function unfit(mediaType: string, content: Uint8Array): boolean {
  const heart = HEART.find(([type]) => type.test(mediaType))?.[1];
  if (heart === undefined) return false;
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  return !(zipEntries(bytes) ?? []).some(({ name }) => name === heart);
}
