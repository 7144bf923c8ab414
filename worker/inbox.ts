import { mkdirSync, readdirSync, readFileSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { receiveMail } from "@/lib/intake/receive";
import { log } from "@/lib/log";

const LOOK_EVERY_MS = 1_000;
/** A file that was touched this recently may still be written. */
const SETTLE_MS = 500;

/**
 * Takes `*.eml` from a folder. A file moves to `done` only after its bytes are durable; a crash in between
 * delivers it again, and the delivery key makes that one. What cannot be stored moves to `refused`.
 */
export function watchInbox(folder: string): { stop: () => void } {
  for (const part of ["done", "refused"]) mkdirSync(join(folder, part), { recursive: true });
  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    look(folder)
      .catch(() => log.error("inbox folder cannot be read"))
      .finally(() => {
        busy = false;
      });
  }, LOOK_EVERY_MS);
  return { stop: () => clearInterval(timer) };
}

async function look(folder: string): Promise<void> {
  const names = readdirSync(folder).filter((name) => name.toLowerCase().endsWith(".eml"));
  for (const name of names.sort()) {
    const path = join(folder, name);
    if (Date.now() - statSync(path).mtimeMs < SETTLE_MS) continue;
    const receipt = await receiveMail(readFileSync(path), "folder");
    renameSync(path, join(folder, receipt.ok ? "done" : "refused", name));
  }
}
