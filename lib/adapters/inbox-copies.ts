import "server-only";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "./hash";

/** Where the watched folder puts what it has taken. */
const PARTS = ["done", "refused"] as const;

/** Removes the files of a watched folder whose bytes have one of these hashes; gives how many there were. */
export function removeCopies(folder: string | undefined, hashes: ReadonlySet<string>): number {
  if (folder === undefined || hashes.size === 0) return 0;
  const found = PARTS.flatMap((part) => filesOf(join(folder, part))).filter((path) =>
    hashes.has(sha256(readFileSync(path))),
  );
  for (const path of found) rmSync(path);
  return found.length;
}

function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(folder, entry.name));
}
