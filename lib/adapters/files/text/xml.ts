import "server-only";

/** A piece of markup in reading order. `attributes` as written; an empty element opens and closes. */
export type XmlPiece =
  | { kind: "open"; name: string; attributes: string }
  | { kind: "close"; name: string }
  | { kind: "text"; text: string };

/** Deeper than any word processor nests; more than the stack of a reader should hold. */
const MOST_DEPTH = 256;
/** More pieces than a book has. */
const MOST_PIECES = 2_000_000;

/** Markup that is broken, or built to exhaust its reader. */
export class BadXml extends Error {}

/**
 * The pieces of an XML text, one pass, in time linear to its length. Knows the five entities of XML and characters by
 * number: a document that declares entities of its own is refused, so nothing expands and nothing is fetched.
 */
export function* xmlPieces(xml: string): Generator<XmlPiece> {
  let at = 0;
  let depth = 0;
  let pieces = 0;
  while (at < xml.length) {
    const tag = xml.indexOf("<", at);
    const text = xml.slice(at, tag === -1 ? xml.length : tag);
    if (text !== "") yield { kind: "text", text: plain(text) };
    if (tag === -1) return;
    pieces += 1;
    if (pieces > MOST_PIECES) throw new BadXml("too many pieces");
    if (xml.startsWith("<!--", tag)) at = after(xml, "-->", tag + 4);
    else if (xml.startsWith("<![CDATA[", tag)) {
      at = after(xml, "]]>", tag + 9);
      yield { kind: "text", text: xml.slice(tag + 9, at - 3) };
    } else if (xml.startsWith("<?", tag)) at = after(xml, "?>", tag + 2);
    else if (xml.startsWith("<!", tag)) at = afterDoctype(xml, tag);
    else {
      at = endOfTag(xml, tag + 1);
      const inside = xml.slice(tag + 1, at - 1);
      depth += inside.startsWith("/") ? -1 : inside.endsWith("/") ? 0 : 1;
      if (depth > MOST_DEPTH) throw new BadXml("too deep");
      yield* tagPieces(inside);
    }
  }
}

function* tagPieces(inside: string): Generator<XmlPiece> {
  if (inside.startsWith("/")) {
    yield { kind: "close", name: inside.slice(1).trim() };
    return;
  }
  const isEmpty = inside.endsWith("/");
  const whole = isEmpty ? inside.slice(0, -1) : inside;
  const blank = whole.search(/\s/);
  const name = blank === -1 ? whole : whole.slice(0, blank);
  yield { kind: "open", name, attributes: blank === -1 ? "" : whole.slice(blank) };
  if (isEmpty) yield { kind: "close", name };
}

/** The value of an attribute, null where it has none. */
export function attributeOf(attributes: string, name: string): string | null {
  const at = attributes.indexOf(` ${name}=`);
  if (at === -1) return null;
  const quote = attributes[at + name.length + 2] ?? "";
  const start = at + name.length + 3;
  const end = quote === '"' || quote === "'" ? attributes.indexOf(quote, start) : -1;
  return end === -1 ? null : plain(attributes.slice(start, end));
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at === -1) throw new BadXml("unended");
  return at + mark.length;
}

/** A declaration without inner part is passed over; one with it declares entities, which no document here needs. */
function afterDoctype(xml: string, from: number): number {
  const end = after(xml, ">", from);
  if (xml.slice(from, end).includes("[")) throw new BadXml("declares entities");
  return end;
}

/** The place behind a tag; a `>` within a quoted attribute does not end it. */
function endOfTag(xml: string, from: number): number {
  let quote = "";
  for (let at = from; at < xml.length; at++) {
    const letter = xml[at] ?? "";
    if (quote !== "") {
      if (letter === quote) quote = "";
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === ">") return at + 1;
  }
  throw new BadXml("unended");
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function plain(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (all, name: string) => {
    if (!name.startsWith("#")) return NAMED[name] ?? all;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}
