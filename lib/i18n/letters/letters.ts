import { de, type Phrases } from "./de";
import type { ForeignLanguage } from "./languages";

/** The German letters: the official language (VwVfG §23 (1)). */
export const GERMAN: Phrases = de;

/** One line under a German letter to somebody who wrote in a language that we do not write. */
export const ENGLISH_LINE = "If German is difficult for you, you may also answer in English.";

/** The letters of one other language: its sentences, and the question for a field by its key. */
export type Foreign = { phrases: Phrases; ask: (key: string) => string | null };

/** The letters in other languages, as far as they are written (docs/open.md); German goes out for the rest. */
export const FOREIGN: Readonly<Partial<Record<ForeignLanguage, Foreign>>> = {};
