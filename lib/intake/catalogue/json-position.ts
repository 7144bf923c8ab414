/** Where a value stands in a JSON text: the key is `positionKey(path)`, the line counts from 1. */
export type Positions = ReadonlyMap<string, number>;
/** A JSON text read with its lines, or the first place at which it is no JSON. */
export type JsonReading =
  | { ok: true; value: unknown; lines: Positions }
  | { ok: false; line: number; reason: string };
export type JsonPath = readonly (string | number)[];

/** Deeper than any catalogue; keeps a hostile file from exhausting the stack. */
const MAX_DEPTH = 64;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERALS = new Map<string, unknown>([
  ["true", true],
  ["false", false],
  ["null", null],
]);

type Cursor = { text: string; at: number; line: number; lines: Map<string, number> };
class Fault extends Error {}

/** Name of a path inside `Positions`. */
export function positionKey(path: JsonPath): string {
  return JSON.stringify(path);
}

/** Reads JSON as `JSON.parse` does, but knows the line of each value and refuses a doubled key. */
export function readJson(text: string): JsonReading {
  const cursor: Cursor = { text, at: text.startsWith("\uFEFF") ? 1 : 0, line: 1, lines: new Map() };
  try {
    const value = readValue(cursor, []);
    if (next(cursor) !== "") throw new Fault("Nach dem Ende steht noch Text.");
    return { ok: true, value, lines: cursor.lines };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { ok: false, line: cursor.line, reason: error.message };
  }
}

function readValue(cursor: Cursor, path: JsonPath): unknown {
  const char = next(cursor);
  if (path.length > MAX_DEPTH) throw new Fault("Die Datei ist zu tief verschachtelt.");
  // A member has its line from its key already, which is where a reader looks.
  const key = positionKey(path);
  if (!cursor.lines.has(key)) cursor.lines.set(key, cursor.line);
  if (char === "") throw new Fault("Die Datei endet zu früh.");
  if (char === "{") return readObject(cursor, path);
  if (char === "[") return readArray(cursor, path);
  if (char === '"') return readString(cursor);
  return readScalar(cursor);
}

function readObject(cursor: Cursor, path: JsonPath): unknown {
  const entries = new Map<string, unknown>();
  cursor.at += 1;
  if (next(cursor) === "}") return close(cursor, {});
  for (;;) {
    if (next(cursor) !== '"') throw new Fault(`Erwartet wird ein Name in Anführungszeichen${found(cursor)}.`);
    const name = readString(cursor);
    if (entries.has(name)) throw new Fault(`Der Name „${name}“ steht zweimal im selben Abschnitt.`);
    const member = [...path, name];
    cursor.lines.set(positionKey(member), cursor.line);
    if (next(cursor) !== ":") throw new Fault(`Nach „${name}“ fehlt ein Doppelpunkt${found(cursor)}.`);
    cursor.at += 1;
    entries.set(name, readValue(cursor, member));
    // fromEntries defines "__proto__" as an ordinary key, which the schema then refuses by name.
    if (ends(cursor, "}")) return close(cursor, Object.fromEntries(entries));
  }
}

function readArray(cursor: Cursor, path: JsonPath): unknown {
  const values: unknown[] = [];
  cursor.at += 1;
  if (next(cursor) === "]") return close(cursor, values);
  for (;;) {
    values.push(readValue(cursor, [...path, values.length]));
    if (ends(cursor, "]")) return close(cursor, values);
  }
}

/** True at the closing bracket; steps over a comma; anything else is a fault. */
function ends(cursor: Cursor, bracket: string): boolean {
  const line = cursor.line;
  const char = next(cursor);
  if (char === bracket) return true;
  if (char === ",") {
    cursor.at += 1;
    return false;
  }
  // The comma is missing where the value ended, not where the next one begins.
  if (char !== "") cursor.line = line;
  throw new Fault(
    char === "" ? `Die Datei endet, bevor „${bracket}“ kommt.` : `Hier fehlt ein Komma oder „${bracket}“.`,
  );
}

function close<T>(cursor: Cursor, value: T): T {
  cursor.at += 1;
  return value;
}

function readString(cursor: Cursor): string {
  const { text } = cursor;
  let end = cursor.at + 1;
  while (end < text.length && text[end] !== '"') {
    if (text.charCodeAt(end) < 0x20) throw new Fault("Der Text ist in dieser Zeile nicht abgeschlossen.");
    end += text[end] === "\\" ? 2 : 1;
  }
  if (end >= text.length) throw new Fault("Der Text ist nicht abgeschlossen.");
  const source = text.slice(cursor.at, end + 1);
  cursor.at = end + 1;
  try {
    const value: unknown = JSON.parse(source);
    if (typeof value === "string") return value;
  } catch {
    // Only an escape can still be wrong here; the fault below says so.
  }
  throw new Fault("Nach dem Zeichen „\\“ folgt etwas Ungültiges.");
}

function readScalar(cursor: Cursor): unknown {
  for (const [word, value] of LITERALS) {
    if (cursor.text.startsWith(word, cursor.at)) {
      cursor.at += word.length;
      return value;
    }
  }
  NUMBER.lastIndex = cursor.at;
  const digits = NUMBER.exec(cursor.text)?.[0];
  if (digits === undefined) throw new Fault(`Erwartet wird ein Wert${found(cursor)}.`);
  cursor.at += digits.length;
  return Number(digits);
}

/** Steps over blanks, counting lines, and looks at the character that follows ("" at the end). */
function next(cursor: Cursor): string {
  for (; cursor.at < cursor.text.length; cursor.at += 1) {
    const char = cursor.text[cursor.at] ?? "";
    if (char === "\n") cursor.line += 1;
    else if (char !== " " && char !== "\t" && char !== "\r") return char;
  }
  return "";
}

function found({ text, at }: Cursor): string {
  return at < text.length ? `, hier steht aber „${text[at]}“` : ", aber die Datei endet hier";
}
