import "server-only";

/** Beginnings of files by which their kind is known, whatever they are called. */
const MAGIC: readonly (readonly [string, string])[] = [
  ["25504446", "application/pdf"],
  ["ffd8ff", "image/jpeg"],
  ["89504e470d0a1a0a", "image/png"],
  ["47494638", "image/gif"],
  ["49492a00", "image/tiff"],
  ["4d4d002a", "image/tiff"],
  ["504b0304", "application/zip"],
  ["504b0506", "application/zip"],
  ["d0cf11e0a1b11ae1", "application/x-ole-storage"],
  ["7b5c727466", "application/rtf"],
  ["4d5a", "application/x-dosexec"],
  ["7f454c46", "application/x-executable"],
  ["cafebabe", "application/java-vm"],
  ["feedface", "application/x-mach-binary"],
  ["feedfacf", "application/x-mach-binary"],
  ["cffaedfe", "application/x-mach-binary"],
  ["4c0000000114020000000000c000000000000046", "application/x-ms-shortcut"],
  ["526172211a07", "application/vnd.rar"],
  ["377abcaf271c", "application/x-7z-compressed"],
  ["1f8b", "application/gzip"],
  ["425a68", "application/x-bzip2"],
  ["fd377a585a00", "application/x-xz"],
  ["4d534346", "application/vnd.ms-cab-compressed"],
  ["49536328", "application/x-installshield"],
  ["00000100", "image/vnd.microsoft.icon"],
  ["494433", "audio/mpeg"],
  ["4f676753", "audio/ogg"],
];

/** The kind of a file by its first bytes; text and markup by what it says; empty where nothing is known of it. */
export function kindOf(bytes: Buffer): string {
  const head = bytes.toString("hex", 0, 24);
  const found = MAGIC.find(([magic]) => head.startsWith(magic));
  if (found) return found[1];
  if (bytes.toString("latin1", 4, 8) === "ftyp")
    return /^(heic|mif1|heix)/.test(bytes.toString("latin1", 8, 12)) ? "image/heic" : "video/mp4";
  if (bytes.toString("latin1", 0, 4) === "RIFF")
    return bytes.toString("latin1", 8, 12) === "WEBP" ? "image/webp" : "audio/wav";
  return textKind(bytes.subarray(0, 4096));
}

function textKind(head: Buffer): string {
  const text = head
    .toString("latin1")
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .trimStart();
  if (text.startsWith("#!")) return "text/x-script";
  if (/^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)?(<!doctype svg[^>]*>\s*)?<svg[\s>]/i.test(text))
    return "image/svg+xml";
  if (/^(<!--[\s\S]*?-->\s*)?(<!doctype html|<html|<head|<body|<script|<meta|<iframe)/i.test(text))
    return "text/html";
  if (text.startsWith("<?xml")) return "application/xml";
  if (/^BEGIN:VCALENDAR/i.test(text)) return "text/calendar";
  return head.length > 0 && !head.includes(0) ? "text/plain" : "";
}
