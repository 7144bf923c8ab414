import { periodEnd } from "@/lib/deadline/rules";
import type { IsoDay } from "@/lib/deadline/schema";
import type { LetterLanguage } from "@/lib/i18n/letters/languages";
import type { Land } from "../../schema";
import { berlinDay, isoDay } from "../details/calendar";

/**
 * Time to answer a friendly question. No law sets it; two weeks let a letter, a weekend and a visit to the landlord
 * fit in. It is a request, not the period of a formal cooperation notice (SGB I §66 (3)).
 */
const DAYS_TO_ANSWER = "P14D";

/** The day in Germany on which the letter came in. */
export function receivedDay(receivedAt: string): IsoDay {
  return isoDay(berlinDay(receivedAt));
}

/** The day until which the question asks for an answer, always a working day (VwVfG §31 (3)). */
export function answerDay(received: IsoDay, land: Land): IsoDay {
  return periodEnd(received, DAYS_TO_ANSWER, land);
}

const german = new Intl.DateTimeFormat("de-DE", {
  weekday: "long",
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  timeZone: "UTC",
});
const full = (tag: string) => new Intl.DateTimeFormat(tag, { dateStyle: "full", timeZone: "UTC" });
const formats: Record<LetterLanguage, Intl.DateTimeFormat> = {
  de: german,
  en: full("en-GB"),
  tr: full("tr-TR"),
  // Western digits: the reader compares them with the German letter and with documents.
  ar: full("ar-u-ca-gregory-nu-latn"),
  uk: full("uk-UA"),
  ru: full("ru-RU"),
  pl: full("pl-PL"),
  ro: full("ro-RO"),
  fr: full("fr-FR"),
};

/** The day with its weekday, as a letter writes it: `Dienstag, 22.09.2026`. */
export function spelledDay(day: IsoDay, language: LetterLanguage): string {
  return formats[language].format(new Date(`${day}T00:00:00Z`));
}
