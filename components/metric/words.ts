import type { Messages } from "@/lib/i18n/de";
import { decimal } from "@/lib/i18n/format";
import { fill, type Locale } from "@/lib/i18n/text";
import type { Unit } from "@/lib/metric/rules/figures";
import { WORKING_DAY_MINUTES } from "@/lib/metric/rules/hours";

/** A share as people read it. */
export const percent = (value: number, locale: Locale): string => `${decimal(100 * value, locale, 0)} %`;

/** A difference of two shares, in points of a hundred. */
export const points = (t: Messages, locale: Locale, value: number): string =>
  fill(t.metrics.preparation.points, { n: decimal(100 * value, locale, 0) });

/** A figure in its unit; working time in hours below a day, in days from there on. */
export function inUnit(t: Messages, locale: Locale, unit: Unit, value: number): string {
  const u = t.metrics.units;
  switch (unit) {
    case "cases":
      return decimal(value, locale, 0);
    case "share":
      return percent(value, locale);
    case "minutes":
      return duration(t, locale, value);
    case "weeks":
      return decimal(value, locale) === "1" ? u.oneWeek : fill(u.weeks, { n: decimal(value, locale) });
    case "perCase":
      return fill(u.perCase, { n: decimal(value, locale, 2) });
    case "perThousand":
      return fill(u.perThousand, { n: decimal(value, locale) });
  }
}

/** A count that may be hidden. */
export const cell = (t: Messages, locale: Locale, value: number | null): string =>
  value === null ? t.metrics.suppressed : decimal(value, locale, 0);

function duration(t: Messages, locale: Locale, minutes: number): string {
  const u = t.metrics.units;
  if (minutes < WORKING_DAY_MINUTES) return fill(u.hours, { n: decimal(minutes / 60, locale) });
  const days = decimal(minutes / WORKING_DAY_MINUTES, locale);
  return days === "1" ? u.oneDay : fill(u.days, { n: days });
}
