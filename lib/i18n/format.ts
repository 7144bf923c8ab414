import type { Locale } from "./text";

/** The town's clock: stored in UTC, shown here. */
export const TIME_ZONE = "Europe/Berlin";
const tag = (locale: Locale): string => (locale === "de" ? "de-DE" : "en-GB");

/** `25.11.2026, 08:30` */
export function dateTime(at: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(tag(locale), {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: TIME_ZONE,
  }).format(at);
}

/** `25.11.2026` from an instant. */
export function dayOf(at: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(tag(locale), { dateStyle: "medium", timeZone: TIME_ZONE }).format(at);
}

/** `Mittwoch, 25.11.2026` from an ISO date (a day without a time zone). */
export function day(isoDate: string, locale: Locale): string {
  const options = {
    weekday: "long",
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    timeZone: "UTC",
  } as const;
  return new Intl.DateTimeFormat(tag(locale), options).format(new Date(`${isoDate}T00:00:00Z`));
}

/** `Mi., 25.11.` from an ISO date. */
export function weekdayAndDay(isoDate: string, locale: Locale): string {
  const options = { weekday: "short", day: "2-digit", month: "2-digit", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(tag(locale), options).format(new Date(`${isoDate}T00:00:00Z`));
}

/** `12,5` */
export function decimal(value: number, locale: Locale, digits = 1): string {
  return new Intl.NumberFormat(tag(locale), { maximumFractionDigits: digits }).format(value);
}

/** `1,2 MB` */
export function bytes(size: number, locale: Locale): string {
  if (size < 1024) return `${size} B`;
  return size < 1024 * 1024
    ? `${decimal(size / 1024, locale)} kB`
    : `${decimal(size / 1024 / 1024, locale)} MB`;
}

/** The name of a language in the reader's language: `Türkisch`. */
export function languageName(code: string, locale: Locale): string {
  return new Intl.DisplayNames([tag(locale)], { type: "language", fallback: "code" }).of(code) ?? code;
}
