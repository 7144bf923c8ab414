import "server-only";
import { storable } from "@/lib/message/rules";
import type { MailAttachment } from "@/lib/message/schema";
import { bodyOf, fileName, partBytes, partText } from "./mime/body";
import { headerValue } from "./mime/header";
import { readTnef } from "./mime/tnef";
import { isMessage, type Part } from "./mime/tree";
import { decodeHeader } from "./mime/words";

type RawFile = { name: string; bytes: Buffer };
/** What came with a mail; `text` holds words that stand in no text part: in winmail.dat or a forwarded message. */
export type Files = { attachments: MailAttachment[]; text: string };

/** Turns parts into files with names that are safe to show and never a path. */
export function readFiles(parts: readonly Part[], extra: readonly RawFile[]): Files {
  const found: MailAttachment[] = [];
  let text = "";
  for (const part of parts) {
    const bytes = partBytes(part);
    const packed = isTnef(part) ? readTnef(bytes) : null;
    if (packed) {
      for (const file of packed.files)
        found.push(attachment(file.name, "application/octet-stream", file.bytes));
      text ||= packed.text;
    } else found.push(attachment(nameOf(part), part.type.value, bytes));
    if (isMessage(part)) text ||= forwardedText(part);
  }
  for (const file of extra) found.push(attachment(file.name, "application/octet-stream", file.bytes));
  return { attachments: found.map((file, at) => ({ ...file, name: file.name || `anlage-${at + 1}` })), text };
}

function isTnef(part: Part): boolean {
  return /^application\/(vnd\.)?ms-tnef$/.test(part.type.value) || /^winmail\.dat$/i.test(fileName(part));
}

function nameOf(part: Part): string {
  const given = fileName(part);
  if (given !== "" || !isMessage(part)) return given;
  const inner = part.children[0];
  const subject = inner ? decodeHeader(headerValue(inner.headers, "subject")).trim() : "";
  return `${subject || "nachricht"}.eml`;
}

/** The line above the words of a message that came as a file. */
export const FORWARDED = "-------- Weitergeleitete Nachricht --------";

/** A mail that says nothing itself and carries another: that one is read, below a line that says so. */
function forwardedText(part: Part): string {
  const inner = part.children[0];
  const words = inner ? bodyOf(inner).text.map(partText).join("\n").trim() : "";
  return words === "" ? "" : `${FORWARDED}\n\n${words}`;
}

function attachment(name: string, mediaType: string, bytes: Buffer): MailAttachment {
  const shown = storable(name)
    .replaceAll(/[/\\]/g, "_")
    .replaceAll(/\p{Cc}|\p{Cf}/gu, "")
    .trim();
  return { name: shown.slice(0, 200), mediaType, bytes: new Uint8Array(bytes) };
}
