import { isIbanValid } from "./check-iban";
import { FORBIDDEN } from "./check-words";

/** What a draft may carry although it looks like a fault: things that its own letter or the town has given. */
export type Given = {
  /** `Frau` or `Herr`, where the citizen's letter says so itself. */
  title?: string;
  /** The town's own mail domain; every other address in the text is a fault. */
  domain?: string;
};

/**
 * What must never stand in a draft (fact book 2.4; VwVfG §§35, 38): codes of what was found, empty if nothing. A net
 * under the templates and under whoever edits them, not a reading of the law: a person still reads every draft.
 */
export function draftFaults(text: string, given: Given = {}): string[] {
  const plain = text.normalize("NFC").replaceAll(" ", " ");
  const words = FORBIDDEN.filter(({ pattern }) => pattern.test(plain)).map(({ code }) => code);
  return [...new Set([...words, ...saluted(plain, given), ...addresses(plain, given), ...accounts(plain)])];
}

/** `Frau` or `Herr` in a salutation is a guess unless the letter says it. */
function saluted(text: string, { title }: Given): string[] {
  const match = /(?:Sehr geehrter?|Guten Tag|Hallo|Liebe[r]?) (Frau|Herrn?)(?= )/u.exec(text);
  return match && match[1] !== title ? ["gendered_salutation"] : [];
}

/** Links lead away from the town, or look like phishing. */
function addresses(text: string, { domain }: Given): string[] {
  const mails = text.matchAll(/[\p{L}\d.+_-]{1,64}@([a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4})/giu);
  const strange = [...mails].some(([, host]) => domain === undefined || host?.toLowerCase() !== domain);
  const link = /https?:|www\.|\b[a-z\d-]{2,63}\.(?:de|com|net|org|info|ru|eu|io|app)\b(?!@)/iu;
  const rest = domain === undefined ? text : text.replaceAll(domain, "");
  return [...(strange ? ["foreign_mail"] : []), ...(link.test(rest) ? ["link"] : [])];
}

/** A number that money could be paid to. One that fails its check digits is quoted to be corrected. */
function accounts(text: string): string[] {
  const candidates = text.matchAll(/\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{1,4}){3,8}\b/gu);
  return [...candidates].some(([number]) => isIbanValid(number)) ? ["iban"] : [];
}
