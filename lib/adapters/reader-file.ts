import "server-only";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Reader } from "@/lib/intake/model/reader/reader";
import { parseReader, serialiseReader } from "@/lib/intake/model/reader/serialise-reader";

/** Where the committed reader lies; the program runs from the repository's root. */
const READER_PATH = join(process.cwd(), "lib/intake/model/weights/reader.bin");
let known: Reader | undefined;

/** What was learnt about where details stand, read once per process. */
export function loadReader(): Reader {
  known ??= parseReader(new Uint8Array(readFileSync(/* turbopackIgnore: true */ READER_PATH)));
  return known;
}

/** Writes a trained reader as the one that comes with the software. */
export function saveReader(reader: Reader): void {
  writeFileSync(READER_PATH, serialiseReader(reader));
  known = undefined;
}
