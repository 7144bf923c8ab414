import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Item, ROOT } from "./items";
import type { Listed } from "./lists";

/** What is wrong with the answers to a closed list, each in one line; empty where every id is answered once, in order. */
export function listFaults(items: readonly Item[], list: readonly Listed[]): string[] {
  const [given, asked] = [items.map(({ id }) => id), list.map(({ id }) => id)];
  const twice = given.filter((id, i) => given.indexOf(id) !== i).map((id) => `${id} is answered twice`);
  const missing = asked.filter((id) => !given.includes(id)).map((id) => `${id} is missing`);
  const strange = given.filter((id) => !asked.includes(id)).map((id) => `${id} is not in the list`);
  const faults = [...twice, ...missing, ...strange];
  if (faults.length > 0) return faults;
  const at = given.findIndex((id, i) => id !== asked[i]);
  return at === -1 ? [] : [`${given[at]} stands where ${asked[at]} belongs`];
}

/** What an answer says without showing it, or shows and is not there. */
export function itemFaults({ id, state, say, files, tests }: Item): string[] {
  const faults: string[] = [];
  // A requirement to write something down is met by the document itself.
  const shown = tests.length > 0 || (files.length > 0 && files.every((file) => file.endsWith(".md")));
  if (state === "met" && (files.length === 0 || !shown)) faults.push("met, but no file or no test is named");
  if (state === "partly" && files.length === 0) faults.push("partly met, but no file is named");
  if (state !== "met" && say === "") faults.push("nothing says why");
  faults.push(...files.filter((file) => !existsSync(resolve(ROOT, file))).map((file) => `no file ${file}`));
  for (const [file, title] of tests)
    if (!titlesOf(file).has(title)) faults.push(`no test “${title}” in ${file}`);
  return faults.map((fault) => `${id}: ${fault}`);
}

const known = new Map<string, ReadonlySet<string>>();

/** The titles of the tests in a file, as they are written: `it("…",`, `test(…`, `it.each(…)("…",`. */
function titlesOf(file: string): ReadonlySet<string> {
  const there = known.get(file);
  if (there) return there;
  const path = resolve(ROOT, file);
  const text = existsSync(path) && /\.(test|spec)\.ts$/.test(file) ? readFileSync(path, "utf8") : "";
  const found = text.matchAll(/(?:\b(?:it|test)|\))\(\s*(["'`])((?:\\.|(?!\1)[^\\])*)\1\s*,/g);
  const titles = new Set([...found].map(([, , title = ""]) => title.replace(/\\(["'`])/g, "$1")));
  known.set(file, titles);
  return titles;
}
