import type { z } from "zod";
import { type JsonPath, type Positions, positionKey, readJson } from "./json-position";
import { type Catalogue, catalogueSchema } from "./schema";
import { reasonOf } from "./schema-fault";

/** One thing wrong with a file: where, and why in German, for the person who has to mend it. */
export type ImportFault = { line: number; path: string; reason: string };
export type ImportResult = { ok: true; catalogue: Catalogue } | { ok: false; faults: ImportFault[] };

/** The whole catalogue as readable JSON. The same catalogue always gives the same text. */
export function exportCatalogue(catalogue: Catalogue): string {
  // Parsing puts the keys in the order of the schema, however the value was put together.
  return `${JSON.stringify(catalogueSchema.parse(catalogue), null, 2)}\n`;
}

/** Takes a file only as a whole: one fault, and nothing of it is used. */
export function importCatalogue(text: string): ImportResult {
  const json = readJson(text);
  if (!json.ok) return { ok: false, faults: [{ line: json.line, path: "", reason: json.reason }] };
  const parsed = catalogueSchema.safeParse(json.value, { reportInput: true });
  if (parsed.success) return { ok: true, catalogue: parsed.data };
  const faults = parsed.error.issues.flatMap((issue) => faultsOf(issue, json.lines));
  return { ok: false, faults: faults.sort((a, b) => a.line - b.line) };
}

function faultsOf(issue: z.core.$ZodIssue, lines: Positions): ImportFault[] {
  const path = issue.path.map((part) => (typeof part === "symbol" ? part.toString() : part));
  // Zod names the object that has keys too many; the reader looks for the keys themselves.
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => faultAt([...path, key], "Dieses Feld ist unbekannt.", lines));
  return [faultAt(path, reasonOf(issue, lines.has(positionKey(path))), lines)];
}

function faultAt(path: JsonPath, reason: string, lines: Positions): ImportFault {
  return { line: lineOf(path, lines), path: pathText(path), reason };
}

/** Line of the value; for a value that is missing, the line of what should hold it. */
function lineOf(path: JsonPath, lines: Positions): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const line = lines.get(positionKey(path.slice(0, length)));
    if (line !== undefined) return line;
  }
  return 1;
}

function pathText(path: JsonPath): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === "number") return `${text}[${part}]`;
    return text === "" ? part : `${text}.${part}`;
  }, "");
}
