import { fold } from "../details/match";
import { greetingLength, isClosing } from "../read/frame";

/**
 * Whose words a file holds: the sender's own (a `letter` she signed, a `form` she filled in), somebody else's `about` her
 * (a notice, a contract that names her), or any `other`. Only the last says nothing of her.
 */
export type Whose = "letter" | "form" | "about" | "other";

/** A form that the sender fills in calls itself so in its first lines. */
const FORM =
  /^(?:antrag(?!sgegner)|\p{L}{0,20}(?:an|ab|um)meldung|\p{L}{0,20}anzeige|fragebogen|\p{L}{0,20}formular|\p{L}{0,12}erklärung|\p{L}{0,20}vollmacht|\p{L}{0,20}mandat|application form)(?!\p{L})/iu;
const HEAD_LINES = 12;
/** A salutation stands below letterhead, address and subject. */
const GREETING_LINES = 40;
/** How far behind the closing words a name is a signature. */
const SIGNED_WITHIN = 200;

/** Decides by names and frame. `writers`: who wrote the mail, as far as that is known. */
export function whoseFile(text: string, writers: readonly string[]): Whose {
  const names = writers.filter(isFullName);
  const lines = text.split("\n");
  const closing = lines.findLastIndex((line) => isClosing(line.trim()));
  const tail = closing === -1 ? "" : lines.slice(closing).join("\n").slice(0, SIGNED_WITHIN);
  const isLetter =
    closing !== -1 && lines.slice(0, GREETING_LINES).some((line) => greetingLength(line.trim()) > 0);
  if (names.length === 0) return isLetter ? "letter" : "other";
  if (!isNamed(text, names)) return "other";
  const isForm = lines.slice(0, HEAD_LINES).some((line) => FORM.test(line.trim()));
  if (isLetter && isNamed(tail, names)) return "letter";
  return isForm ? "form" : "about";
}

/** As much of a file as can matter to a request; contracts go on with small print. */
export const READ_CHARACTERS = 40_000;

/** Whether details of the sender may come from a file: it is hers or names her. */
export function saysOfSender(pages: readonly string[], names: readonly string[]): boolean {
  return whoseFile(pages.join("\n\n").slice(0, READ_CHARACTERS), names) !== "other";
}

/** A single word or an address names nobody for certain. */
function isFullName(name: string): boolean {
  return /\p{L}\p{L}.*\s.*\p{L}\p{L}/u.test(name) && !name.includes("@");
}

/** Whether one of these people is named, family name first or last. A single word names nobody for certain. */
export function isNamed(text: string, names: readonly string[]): boolean {
  return namePlaces(text, names).length > 0;
}

/** Where these people are named: places of their names in the text. */
export function namePlaces(text: string, names: readonly string[]): { start: number; end: number }[] {
  return names.flatMap((name) => {
    const words = fold(name)
      .split(" ")
      .filter((word) => word.length > 1);
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined || words.length < 2) return [];
    const between = "(?:[\\s,.:-]+[\\p{L}.-]{1,30}){0,2}?[\\s,.:-]+";
    const either = `${letters(first)}${between}${letters(last)}|${letters(last)}[\\s,:-]+${letters(first)}`;
    const pattern = new RegExp(`(?<!\\p{L})(?:${either})(?!\\p{L})`, "giu");
    return [...text.matchAll(pattern)].map((found) => ({
      start: found.index,
      end: found.index + found[0].length,
    }));
  });
}

/** A folded word as it may be written: ss for ß. */
function letters(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, "").replaceAll("ss", "(?:ss|ß)");
}
