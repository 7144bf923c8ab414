import { ar } from "./ar";
import { de, type Phrases } from "./de";
import { en, type ForeignText, type VariantKey } from "./en";
import { fr } from "./fr";
import type { ForeignLanguage } from "./languages";
import { pl } from "./pl";
import { ro } from "./ro";
import { ru } from "./ru";
import { tr } from "./tr";
import { uk } from "./uk";

/** The German letters: the official language (VwVfG §23 (1)). */
export const GERMAN: Phrases = de;

/** One line under a German letter to somebody who wrote in a language that we do not write. */
export const ENGLISH_LINE = "If German is difficult for you, you may also answer in English.";

/** The letters of one other language: its sentences, and the question for a field in a service's meaning. */
export type Foreign = {
  phrases: Phrases;
  ask: (key: string, variant: VariantKey | null) => string | null;
};

/** The letters in other languages. */
export const FOREIGN: Readonly<Record<ForeignLanguage, Foreign>> = {
  en: foreign(en),
  tr: foreign(tr),
  ar: foreign(ar),
  uk: foreign(uk),
  ru: foreign(ru),
  pl: foreign(pl),
  ro: foreign(ro),
  fr: foreign(fr),
};

/** A field that the installation added and nobody translated has no question: it stays out of the letter. */
function foreign({ phrases, questions, variants }: ForeignText): Foreign {
  const byKey = new Map<string, string>(Object.entries(questions));
  return {
    phrases,
    ask: (key, variant) => (variant === null ? (byKey.get(key) ?? null) : variants[variant]),
  };
}
