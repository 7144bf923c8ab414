import { type LetterLanguage, QUOTES } from "@/lib/i18n/letters/languages";
import { fieldOf } from "../../catalogue/catalogue";
import type { Field } from "../../catalogue/schema";
import { draftFaults } from "./check";
import { spelledDay } from "./days";
import type { Words } from "./words";

/** Types whose values are a number, a day or a place of the sender's own: short, and worth comparing. */
const QUOTABLE: ReadonlySet<string> = new Set([
  "date",
  "iban",
  "taxId",
  "plate",
  "vin",
  "evb",
  "chip15",
  "amount",
  "count",
  "measure",
  "address",
  "fileReference",
  "paymentReference",
  "documentNumber",
  "phone",
  "parcel",
  "timeWindow",
]);
/** What a letter says about other people goes back to nobody (fact book 2.4: no third-party data). */
const OTHERS: ReadonlySet<string> = new Set([
  "otherParentAddress",
  "reportedPlate",
  "partnerDateOfBirth",
  "policeReference",
]);
const MAX_QUOTE = 60;

/** The values as the letter quotes them, or null where one of them must not or cannot be quoted. */
export function quoteAll(key: string, readings: readonly string[], words: Words): string | null {
  const quotes = readings.map((reading) => quoted(key, reading, words));
  const safe = quotes.filter((quote) => quote !== null);
  return safe.length === 0 || safe.length < quotes.length ? null : safe.join(", ");
}

function quoted(key: string, reading: string, words: Words): string | null {
  const field = fieldOf(key);
  if (field === null || !QUOTABLE.has(field.type) || OTHERS.has(key)) return null;
  const value = readable(field.type, reading.trim(), words.language);
  if (value === "" || value.length > MAX_QUOTE || /[\p{C}{}<>@]|\/\//u.test(value)) return null;
  if (draftFaults(value).length > 0) return null;
  const [open, close] = QUOTES[words.language];
  return `${open}${words.isolated(value)}${close}`;
}

function readable(type: Field["type"], value: string, language: LetterLanguage): string {
  switch (type) {
    case "date":
      return dayText(value, language);
    case "iban":
      return accountText(value);
    case "amount":
      return amountText(value, language);
    case "timeWindow":
      return value.replace("-", "–");
    default:
      return value;
  }
}

/** `2026-02-30` is no day: it is quoted with its parts in the order people write. */
function dayText(value: string, language: LetterLanguage): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(value) ?? [];
  if (year === undefined) return value.replace(/^(\d{4})-(\d{2})$/u, "$2/$1");
  const exists = new Date(`${value}T00:00:00Z`).toString() !== "Invalid Date" && isSameDay(value);
  return exists && language !== "de" ? spelledDay(value, language) : `${day}.${month}.${year}`;
}

function isSameDay(value: string): boolean {
  return new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);
}

/**
 * A wrong number is shown whole, in fours, so that the wrong sign is seen. One that money could be paid to is cut
 * to its ends: a draft never carries it (fact book 2.4, no change of bank data).
 */
function accountText(value: string): string {
  const fours = value.replace(/\s/gu, "").replace(/(.{4})(?=.)/gu, "$1 ");
  return draftFaults(fours).includes("iban") ? `${fours.slice(0, 4)} … ${value.slice(-4)}` : fours;
}

/** `1234.50 EUR` as `1.234,50 €`, with the blank that does not break (DIN 5008). */
function amountText(value: string, language: LetterLanguage): string {
  const [, number] = /^(\d+(?:\.\d+)?) EUR$/u.exec(value) ?? [];
  if (number === undefined) return value;
  const tag = language === "ar" ? "ar-u-nu-latn" : language;
  const format = new Intl.NumberFormat(tag, { style: "currency", currency: "EUR" });
  return format.format(Number(number));
}
