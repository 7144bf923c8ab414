import "server-only";
import { gunzipSync } from "node:zlib";
import type { FileCheck, FileFault } from "@/lib/message/schema";
import { kindOf } from "./kind";
import { unzipped, type ZipEntry, zipEntries } from "./zip";

/** What an archive may hold before it counts as a bomb: no letter to an office unpacks to more. */
const MOST_UNPACKED = 500 * 1024 * 1024;
const MOST_ENTRIES = 5000;
/** Documents pack to a tenth; a thousandfold is made to burst. */
const MOST_RATIO = 1000;
/** Archives within archives within archives: nobody sends that in good faith. */
const MOST_DEPTH = 3;
/** How much is unpacked here to look into nested archives. */
const LOOK_INSIDE = 64 * 1024 * 1024;

const PROGRAM =
  /\.(exe|com|scr|pif|cpl|msi|msp|mst|dll|sys|jar|apk|appx|application|gadget|lnk|url|iso|img|vhdx?|dmg|pkg|deb|rpm)$/i;
const SCRIPT =
  /\.(js|jse|mjs|vbs|vbe|wsf|wsh|wsc|hta|ps1|psm1|psd1|bat|cmd|sh|py|pl|rb|reg|inf|scf|chm|sct|settingcontent-ms|search-ms|library-ms)$/i;
const MACRO = /\.(docm|dotm|xlsm|xltm|xlam|pptm|potm|ppam|ppsm|sldm|xll)$/i;

/** Looks at a file by its content and its name, without running, rendering or keeping any of it. */
export function inspectFile(name: string, content: Uint8Array): FileCheck {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const detected = kindOf(bytes);
  const fault = nameFault(name) ?? contentFault(detected, bytes, 0);
  return { detected, state: fault === null ? "unscanned" : "held", fault };
}

/** Blanks and dots at the end are dropped by Windows, so they do not hide a program here. */
function nameFault(name: string): FileFault | null {
  const bare = name.replace(/[\s.]+$/, "");
  if (PROGRAM.test(bare)) return "executable";
  if (SCRIPT.test(bare)) return "script";
  return MACRO.test(bare) ? "macro" : null;
}

function contentFault(kind: string, bytes: Buffer, depth: number): FileFault | null {
  if (/dosexec|x-executable|mach-binary|java-vm|ms-shortcut|installshield/.test(kind)) return "executable";
  if (kind === "text/x-script") return "script";
  if (kind === "text/html" || kind === "image/svg+xml") return markupFault(bytes);
  if (kind === "application/pdf") return pdfFault(bytes);
  if (kind === "application/x-ole-storage") return oleFault(bytes);
  if (kind === "application/rtf")
    return /\\objdata|\\objupdate/.test(bytes.toString("latin1")) ? "macro" : null;
  if (kind === "application/zip") return zipFault(bytes, depth);
  if (kind === "application/gzip") return gzipFault(bytes, depth);
  return packedFault(kind, bytes);
}

function markupFault(bytes: Buffer): FileFault | null {
  return /<script|<iframe|<object|<embed|<foreignobject|\son[a-z]{3,20}\s*=|javascript:|http-equiv=["']?refresh/i.test(
    bytes.toString("latin1"),
  )
    ? "script"
    : null;
}

/**
 * A form that calculates with script is what offices themselves hand out; script that runs on opening, or starts a
 * program, is not. Names in a PDF may be written in hexadecimal (`/J#61vaScript`).
 */
function pdfFault(bytes: Buffer): FileFault | null {
  const text = bytes
    .toString("latin1")
    .replace(/#([0-9a-f]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  const opens = /\/(OpenAction|AA)\b/.test(text) && /\/(JavaScript|JS)\b/.test(text);
  return opens || /\/(Launch|RichMedia)\b/.test(text) ? "script" : null;
}

/** Old Office files and encrypted new ones: the names of their streams are UTF-16. */
function oleFault(bytes: Buffer): FileFault | null {
  const holds = (name: string) => bytes.includes(Buffer.from(name, "utf16le"));
  if (holds("EncryptedPackage")) return "encrypted";
  return holds("_VBA_PROJECT") || holds("VBA_PROJECT_CUR") || holds("Macros") ? "macro" : null;
}

function zipFault(bytes: Buffer, depth: number): FileFault | null {
  const entries = zipEntries(bytes);
  // An archive whose directory cannot be read shows one thing here and another to the program that opens it.
  if (entries === null || depth > MOST_DEPTH || entries.length > MOST_ENTRIES) return "bomb";
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > MOST_UNPACKED || (total > 1_000_000 && total / Math.max(1, bytes.length) > MOST_RATIO))
    return "bomb";
  if (entries.some((entry) => entry.encrypted)) return "encrypted";
  if (
    entries.some(({ name }) =>
      /vbaProject\.bin$|\/Basic\/.*\.xml$|^Basic\/(?!script-lc)|^xl\/macrosheets\//i.test(name),
    )
  )
    return "macro";
  const named = entries.map((entry) => nameFault(entry.name)).find((fault) => fault !== null);
  return named ?? insideFault(bytes, entries, depth);
}

/** Archives and programs within: unpacked one by one, as long as the budget lasts. */
function insideFault(bytes: Buffer, entries: readonly ZipEntry[], depth: number): FileFault | null {
  let budget = LOOK_INSIDE;
  for (const entry of entries) {
    if (entry.size === 0 || /\.(xml|rels|png|jpe?g|gif|txt)$/i.test(entry.name)) continue;
    const inside = unzipped(bytes, entry, budget);
    if (inside === null) {
      if (/\.(zip|gz|docx|xlsx|pptx|od[tsp])$/i.test(entry.name)) return "bomb";
      continue;
    }
    budget -= inside.length;
    const fault = contentFault(kindOf(inside), inside, depth + 1);
    if (fault !== null) return fault;
  }
  return null;
}

function gzipFault(bytes: Buffer, depth: number): FileFault | null {
  try {
    const inside = gunzipSync(bytes, { maxOutputLength: LOOK_INSIDE });
    return depth >= MOST_DEPTH ? "bomb" : contentFault(kindOf(inside), inside, depth + 1);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    return code === "ERR_BUFFER_TOO_LARGE" ? "bomb" : null;
  }
}

/** Archives that are not opened here: their headers tell whether they are encrypted. */
function packedFault(kind: string, bytes: Buffer): FileFault | null {
  if (kind === "application/x-7z-compressed")
    return bytes.includes(Buffer.from("06f10701", "hex")) ? "encrypted" : null;
  if (kind !== "application/vnd.rar") return null;
  // RAR 5: a header of type 4 right after the signature. RAR 4: the password flag of the archive or of its first file.
  if (bytes[6] === 1) return bytes[13] === 4 ? "encrypted" : null;
  return ((bytes[10] ?? 0) & 0x80) !== 0 || ((bytes[23] ?? 0) & 0x04) !== 0 ? "encrypted" : null;
}
