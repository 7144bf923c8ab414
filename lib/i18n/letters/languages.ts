/** The languages in which the town writes to citizens; German is the official one (VwVfG §23 (1)). */
export const LETTER_LANGUAGES = ["de", "en", "tr", "ar", "uk", "ru", "pl", "ro", "fr"] as const;
export type LetterLanguage = (typeof LETTER_LANGUAGES)[number];
export type ForeignLanguage = Exclude<LetterLanguage, "de">;

/** Opening and closing quotation marks, with the narrow blanks that French sets inside. */
export const QUOTES: Readonly<Record<LetterLanguage, readonly [string, string]>> = {
  de: ["„", "“"],
  en: ["‘", "’"],
  tr: ["“", "”"],
  ar: ["«", "»"],
  uk: ["«", "»"],
  ru: ["«", "»"],
  pl: ["„", "”"],
  ro: ["„", "”"],
  fr: ["«\u202F", "\u202F»"],
};
