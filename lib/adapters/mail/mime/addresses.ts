import "server-only";
import { Scan } from "./scan";
import { decodeHeader } from "./words";

/** A mail address with the name before it; `address` is empty where none could be read. */
export type Mailbox = { name: string; address: string };
type Item = { text: string; angle: string; comment: string };

/** More recipients than this are not looked at. */
const MOST = 500;

/** Reads an address header as it stands in the mail: names, quotes, comments, groups, and the usual damage. */
export function readAddresses(raw: string, charset = ""): Mailbox[] {
  return itemsOf(raw.slice(0, 100_000))
    .slice(0, MOST)
    .map((item) => mailboxOf(item, charset))
    .filter((box) => box.name !== "" || box.address !== "");
}

/** Splits at commas and semicolons outside of quotes, comments and brackets; the name of a group is dropped. */
function itemsOf(raw: string): Item[] {
  const items: Item[] = [];
  let item: Item = { text: "", angle: "", comment: "" };
  const scan = new Scan(raw);
  for (let token = scan.next(); token !== null; token = scan.next()) {
    if (token.kind === "quote") item.text += token.text.replace(/\\(.)/g, "$1");
    else if (token.kind === "comment") item.comment ||= token.text;
    else if (token.kind === "angle") item.angle ||= token.text;
    else if (token.text === "," || token.text === ";") {
      items.push(item);
      item = { text: "", angle: "", comment: "" };
    } else if (token.text === ":" && !item.text.includes("@") && item.angle === "") item.text = "";
    else item.text += token.text;
  }
  return [...items, item];
}

function mailboxOf(item: Item, charset: string): Mailbox {
  const text = decodeHeader(item.text, charset).replace(/\s+/g, " ").trim();
  const angle = addressIn(item.angle);
  if (angle !== "") return { name: unquoted(text) || named(item, charset), address: angle };
  const bare = bareAddress(text);
  const rest = unquoted(
    text
      .replace(bare, "")
      .replace(/<\s*>?/, "")
      .trim(),
  );
  return {
    name: bare === "" ? unquoted(text) || item.angle.trim() : rest || named(item, charset),
    address: addressIn(bare),
  };
}

/** No address is longer (RFC 5321, 4.5.3.1). */
const LONGEST = 320;

/** The first address without brackets: looked for from its `@` outwards, so that words without one cost nothing. */
function bareAddress(text: string): string {
  const at = text.indexOf("@");
  if (at === -1) return "";
  const local = /[^\s<>"',;()]+$/.exec(text.slice(Math.max(0, at - LONGEST), at))?.[0] ?? "";
  const domain = /^[^\s<>"',;()]+/.exec(text.slice(at + 1, at + LONGEST))?.[0] ?? "";
  return local === "" || domain === "" ? "" : `${local}@${domain}`;
}

/** The address within brackets: blanks go, a source route (RFC 822) and `mailto:` too. */
function addressIn(raw: string): string {
  const clean = raw
    .slice(0, 3 * LONGEST)
    .replace(/\s+/g, "")
    .replace(/^@[^:]*:/, "")
    .replace(/^mailto:/i, "")
    .replace(/[.,]+$/, "");
  return clean.includes("@") ? decodeHeader(clean) : "";
}

const named = (item: Item, charset: string): string => decodeHeader(item.comment, charset).trim();
const unquoted = (text: string): string => text.replace(/^(["'])(.*)\1$/, "$2").trim();
