import type { Writer } from "@/lib/ai-register/rules/wording";
import { dayOf, decimal } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/text";

/** Figures and days as the reader's language writes them. */
export const writerIn = (locale: Locale): Writer => ({
  figure: ({ value, unit }) => {
    if (value === null) return "–";
    return unit === "ms" ? `${decimal(value, locale, 0)} ms` : `${decimal(100 * value, locale)} %`;
  },
  day: (isoDay) => dayOf(new Date(`${isoDay}T12:00:00Z`), locale),
});
