import { createReadStream, readFileSync, statSync } from "node:fs";
import { extname } from "node:path";
import { closePools } from "@/db/client";
import { arrivalOf } from "@/lib/adapters/mail/arrival";
import { receiveMail } from "@/lib/intake/receive";
import { filesBelow } from "../corpus/tally";
import { mailsOf } from "../mbox";
import { callersPath, takeRunningSettings } from "../settings";

const FOLDERS = new Set([".mbox", ".mbx"]);
const MAILS = new Set([".eml", ...FOLDERS]);

/**
 * `import FILE-OR-FOLDER…`: takes over mails from another system, `.eml` and `.mbox`, with the time they arrived there.
 * May be repeated: what is here already stays once. Prints what became of each file.
 */
export async function importVerb(paths: readonly string[]): Promise<number> {
  takeRunningSettings();
  const files = paths
    .map(callersPath)
    .flatMap((path) => (statSync(path).isDirectory() ? filesBelow(path) : [path]));
  const total = { taken: 0, repeated: 0, refused: 0 };
  for (const file of files.filter((path) => MAILS.has(extname(path).toLowerCase()))) {
    const counts = await importFile(file);
    console.log(JSON.stringify({ file, ...counts }));
    for (const key of ["taken", "repeated", "refused"] as const) total[key] += counts[key];
  }
  console.log(JSON.stringify({ total }));
  await closePools();
  return total.refused === 0 && total.taken + total.repeated > 0 ? 0 : 1;
}

async function importFile(file: string) {
  const counts = { taken: 0, repeated: 0, refused: 0 };
  const mails = FOLDERS.has(extname(file).toLowerCase())
    ? mailsOf(createReadStream(file))
    : [readFileSync(file)];
  for await (const bytes of mails) {
    const now = new Date();
    const result = await receiveMail(bytes, "import", arrivalOf(bytes, now) ?? now);
    if (!result.ok) counts.refused += 1;
    else if (result.value.isNew) counts.taken += 1;
    else counts.repeated += 1;
  }
  return counts;
}
