import type { Letter } from "../../schema";
import { draftFaults } from "./check";
import type { Prepared } from "./suitable";

/** Who is greeted. `title` only where the letter itself says it; never guessed from a first name. */
export type Addressee = { name: string; title: "Frau" | "Herr" | null };

/** A name and nothing else: a sender may call himself a link or an order to us. */
const NAME = /^\p{L}[\p{L}\p{M} '’-]*(?:\.(?= |-|$)[\p{L}\p{M} '’-]*)*$/u;
const MAX_NAME = 60;
const MAX_PARTS = 6;
/** A header is as long as its sender likes; what stands further back is no name. */
const MAX_HEADER = 200;
/** Here a former name may be hurtful, and the stored one may be it (SBGG §13, PStG §45b): no name at all. */
const NAMELESS_SERVICES: ReadonlySet<string> = new Set(["namensaenderung"]);

/** The writer of the letter, or null where that is not beyond doubt: a person written about is not greeted. */
export function addresseeOf(letter: Letter, preparation: Prepared): Addressee | null {
  const concerns = preparation.concerns;
  if (concerns.some(({ service }) => NAMELESS_SERVICES.has(service.value ?? ""))) return null;
  const name = nameOf(preparation, "representativeName") ?? ownName(letter, preparation);
  if (name === null || !isName(name)) return null;
  const title = titleOf(letter, name);
  // "Guten Tag Wessels," sounds like an order; one word alone is too little to greet with.
  return title === null && !name.includes(" ") ? null : { name, title };
}

/**
 * The name that the text gives, if it is the sender's. Where the header shows a name, both must share a word; where
 * the header's name lies whole in the found one ("ich bin die Ilka Brandner"), the header has it cleaner.
 */
function ownName(letter: Letter, preparation: Prepared): string | null {
  const forOthers = preparation.concerns.some(({ conditions }) =>
    conditions.some(({ id }) => id === "acts_for_other" || id === "minor_holder"),
  );
  const name = nameOf(preparation, "applicantName");
  if (name === null || forOthers) return null;
  const shown = shownName(letter);
  const [own, header] = [wordsOf(name), wordsOf(shown)];
  if (header.length === 0 || header.includes("unbekannt")) return name;
  if (header.length > 1 && header.every((word) => own.includes(word))) return shown;
  return header.some((word) => own.includes(word)) ? name : null;
}

/** The one name that all concerns give. Two different ones leave open who writes. */
function nameOf({ concerns }: Prepared, key: string): string | null {
  const details = concerns.flatMap((concern) => concern.details).filter((detail) => detail.key === key);
  const names = new Set(details.filter(({ problem }) => problem === null).map(({ value }) => value.trim()));
  const [name] = names;
  return names.size === 1 && name !== undefined ? name : null;
}

/** The name in the header, without address and quotation marks, and without a title: that is found apart. */
function shownName({ from }: Letter): string {
  const name = from
    .slice(0, MAX_HEADER)
    .replace(/<[^>]*>/gu, " ")
    .replace(/\S+@\S+/gu, " ");
  return name
    .replace(/["„“”]/gu, " ")
    .replace(/^\s*(?:Frau|Herrn?)\s/u, " ")
    .trim();
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? [];
}

function isName(name: string): boolean {
  if (name.length > MAX_NAME || name.split(/\s+/u).length > MAX_PARTS) return false;
  return NAME.test(name) && draftFaults(name).length === 0;
}

/**
 * "Frau" or "Herr" straight before the whole name in header or text; in notes of staff also before its last word.
 * "meine Frau Ilka Brandner" is a wife, "Sehr geehrte Frau …" the person written to.
 */
function titleOf({ from, body, channel }: Letter, name: string): Addressee["title"] {
  const last = name.split(/\s+/u).at(-1) ?? name;
  const noted = channel === "phone_note" || channel === "counter";
  const names = noted ? [name, last] : [name];
  const found = new Set(names.flatMap((one) => [...titlesBefore(from, one), ...titlesBefore(body, one)]));
  const [title] = found;
  return found.size === 1 && title !== undefined ? title : null;
}

const NOT_A_TITLE = /(?:mein|dein|sein|ihr|unser|euer|geehrt|lieb|d(?=e)|ein)(?:e|er|en|em|es)?\s+$/iu;

function titlesBefore(text: string, name: string): ("Frau" | "Herr")[] {
  const found: ("Frau" | "Herr")[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const before = /(?:^|[^\p{L}])(Frau|Herrn?)\s+(?:(?:Dr|Prof)\.\s+)*$/u.exec(
      text.slice(Math.max(0, at - 30), at),
    );
    const after = text.slice(at + name.length, at + name.length + 1);
    if (before === null || /^\p{L}/u.test(after)) continue;
    const start = at - before[0].length + (before[0].startsWith("F") || before[0].startsWith("H") ? 0 : 1);
    if (NOT_A_TITLE.test(text.slice(Math.max(0, start - 15), start))) continue;
    found.push(before[1] === "Frau" ? "Frau" : "Herr");
  }
  return found;
}
