import "server-only";
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { type Head, headSchema } from "../audit/schema";

/** A line of history this often; the newest head is kept in between. */
const HISTORY_EVERY_MS = 3_600_000;
const HEAD = "head.json";
const HISTORY = "heads.jsonl";

/** Keeps the chain's newest head outside the database, durably, and once an hour a line that is never replaced. */
export function keepHead(folder: string, head: Head): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const history = keptHeads(folder);
  const newest = history.at(-1);
  if (newest && newest.position > head.position) return;
  const line = `${JSON.stringify(head)}\n`;
  const last = historyOf(folder).at(-1);
  if (!last || Date.parse(head.at) - Date.parse(last.at) >= HISTORY_EVERY_MS)
    writeDurably(join(folder, HISTORY), "a", line);
  const fresh = join(folder, `${HEAD}.${process.pid}`);
  writeDurably(fresh, "w", line);
  renameSync(fresh, join(folder, HEAD));
  syncFolder(folder);
}

/** Every head that was kept, oldest first. Throws where a file is there and cannot be read as heads. */
export function keptHeads(folder: string): Head[] {
  const file = join(folder, HEAD);
  const newest = existsSync(file) ? [headSchema.parse(JSON.parse(readFileSync(file, "utf8")))] : [];
  return [...historyOf(folder), ...newest];
}

function historyOf(folder: string): Head[] {
  const file = join(folder, HISTORY);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  return lines.map((line) => headSchema.parse(JSON.parse(line)));
}

function writeDurably(path: string, flags: "a" | "w", text: string): void {
  const file = openSync(path, flags, 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** The new name is durable only once its folder is. Not every system lets a folder be opened; then the name follows soon. */
function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  fsyncSync(handle);
  closeSync(handle);
}
