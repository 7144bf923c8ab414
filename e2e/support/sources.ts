import { readdirSync, readFileSync } from "node:fs";
import { dirname, extname, join, normalize, relative, resolve } from "node:path";

/** One import of a file. `target` is a path from the repository's root, or the name of a package. */
export type Import = { target: string; typeOnly: boolean };
export type Source = {
  path: string;
  text: string;
  /** The text with comments, strings and regular expressions blanked out. */
  code: string;
  lines: number;
  imports: Import[];
};

const ROOT = resolve(import.meta.dirname, "../..");
const SKIPPED = new Set(["node_modules", "test-results", "playwright-report", "public"]);

/** Every file of the repository that people wrote, as a path from its root. */
export function allPaths(folder = ROOT): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (SKIPPED.has(entry.name) || entry.name.startsWith(".")) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? allPaths(path) : [relative(ROOT, path)];
  });
}

/** Every TypeScript file with its imports resolved. */
export function readSources(): Source[] {
  const paths = allPaths().filter((path) => /\.tsx?$/.test(path) && path !== "next-env.d.ts");
  const known = new Set(paths);
  return paths.map((path) => {
    const text = readFileSync(join(ROOT, path), "utf8");
    const lines = text.trimEnd().split("\n").length;
    return { path, text, code: blankOut(text), lines, imports: importsOf(text, path, known) };
  });
}

const STATEMENT = /^(import|export)\s([^;"']*?)from\s*["']([^"']+)["']/gm;
const BARE = /^import\s*["']([^"']+)["']/gm;
const DYNAMIC = /\bimport\(\s*["']([^"']+)["']/g;

function importsOf(text: string, path: string, known: ReadonlySet<string>): Import[] {
  const named = [...text.matchAll(STATEMENT)].map(([, , clause = "", specifier = ""]) => ({
    target: resolveTarget(specifier, path, known),
    typeOnly: isTypeOnly(clause),
  }));
  const bare = [...text.matchAll(BARE), ...text.matchAll(DYNAMIC)].map(([, specifier = ""]) => ({
    target: resolveTarget(specifier, path, known),
    typeOnly: false,
  }));
  return [...named, ...bare];
}

/** `type { A }`, or braces in which every name is marked as a type and nothing stands before them. */
function isTypeOnly(clause: string): boolean {
  const trimmed = clause.trim();
  if (/^type\s/.test(trimmed)) return true;
  const names = /^\{(.*)\}$/s
    .exec(trimmed)?.[1]
    ?.split(",")
    .map((name) => name.trim());
  return names?.every((name) => name === "" || name.startsWith("type ")) ?? false;
}

function resolveTarget(specifier: string, path: string, known: ReadonlySet<string>): string {
  const base = specifier.startsWith("@/")
    ? specifier.slice(2)
    : specifier.startsWith(".")
      ? normalize(join(dirname(path), specifier))
      : null;
  if (base === null) return specifier;
  if (extname(base) !== "" && known.has(base)) return base;
  return [`${base}.ts`, `${base}.tsx`].find((candidate) => known.has(candidate)) ?? base;
}

const TOKENS = new RegExp(
  [
    String.raw`//[^\n]*`,
    String.raw`/\*[\s\S]*?\*/`,
    String.raw`"(?:\\.|[^"\\\n])*"`,
    String.raw`'(?:\\.|[^'\\\n])*'`,
    "`(?:\\\\.|[^`\\\\])*`",
    // A regular expression starts where no value can have ended.
    String.raw`(?<=[(,=:[!&|?{};]\s*|return\s)/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+/[a-z]*`,
  ].join("|"),
  "g",
);

const blankOut = (text: string): string => text.replace(TOKENS, (token) => token.replaceAll(/[^\n]/g, " "));
