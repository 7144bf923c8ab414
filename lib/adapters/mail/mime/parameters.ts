import "server-only";
import { decodeText } from "./charset";
import { decodeBase64 } from "./transfer";
import { decodeHeader } from "./words";

/** `text/plain; charset=utf-8` taken apart: the value in lower case, parameter names in lower case. */
export type Structured = { value: string; params: Map<string, string> };

const PARAMETER = /;\s*([^\s=;"]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"?|([^;]*))/g;

/** Reads a structured header; parameters may be quoted, bare with blanks in them, continued and encoded (RFC 2231). */
export function readStructured(raw: string): Structured {
  const head = raw.split(";", 1)[0] ?? "";
  const found = new Map<string, string>();
  for (const match of raw.slice(head.length, 20_000).matchAll(PARAMETER)) {
    const [, name = "", quoted, bare = ""] = match;
    const key = name.toLowerCase();
    if (!found.has(key)) found.set(key, quoted?.replace(/\\(["\\])/g, "$1") ?? bare.trim());
  }
  return { value: head.trim().toLowerCase().replace(/\s+/g, ""), params: joined(found) };
}

/** Puts `name*0*`, `name*1` … together; what is said in the extended form counts more than the plain one. */
function joined(found: ReadonlyMap<string, string>): Map<string, string> {
  const params = new Map<string, string>();
  for (const [key, value] of found) if (!key.includes("*")) params.set(key, value);
  const names = new Set(
    [...found.keys()].filter((key) => key.includes("*")).map((key) => key.replace(/\*.*/, "")),
  );
  for (const name of names) params.set(name, extended(name, found));
  return params;
}

function extended(name: string, found: ReadonlyMap<string, string>): string {
  const whole = found.get(`${name}*`);
  if (whole !== undefined) return percentText(whole);
  let raw = "";
  let encoded = false;
  for (let n = 0; n < 200; n++) {
    const [plain, coded] = [found.get(`${name}*${n}`), found.get(`${name}*${n}*`)];
    if (plain === undefined && coded === undefined) break;
    encoded ||= coded !== undefined;
    raw += coded ?? plain ?? "";
  }
  return encoded ? percentText(raw) : raw;
}

function percentText(raw: string): string {
  const [, charset = "", coded = raw] = /^([\w.:-]*)'[^']*'(.*)$/s.exec(raw) ?? [];
  const bytes = coded.replace(/%([0-9A-Fa-f]{2})/g, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return decodeText(Buffer.from(bytes, "latin1"), charset || "utf-8");
}

/** A file name as people read it, whichever of the customs its writer followed. */
export function readName(raw: string): string {
  // Already decoded where RFC 2231 was followed; a bare `=?utf-8?B?…` cut off in the middle is still readable.
  const cut = /^=\?([\w-]+)\?b\?([A-Za-z0-9+/]+=*)$/i.exec(raw);
  if (cut) return decodeText(decodeBase64(cut[2] ?? ""), cut[1] ?? "");
  return /[\u0100-\uffff]/.test(raw) ? raw : decodeHeader(raw);
}
