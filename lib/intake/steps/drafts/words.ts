import type { Phrases } from "@/lib/i18n/letters/de";
import type { LetterLanguage } from "@/lib/i18n/letters/languages";
import { FOREIGN, GERMAN } from "@/lib/i18n/letters/letters";
import { fill } from "@/lib/i18n/text";
import { fieldOf, questionFor, serviceOf } from "../../catalogue/catalogue";
import { unbroken } from "./spaces";
import { variantOf } from "./variants";

/** The words of one letter: sentences, questions and names in its language. */
export type Words = {
  language: LetterLanguage;
  phrases: Phrases;
  /** The question or request for a field of a service; null for a field that no catalogue knows. */
  question: (service: string | null, key: string) => string | null;
  /** The name of a service; German where the town's papers carry it in German only. */
  serviceName: (service: string) => string;
  /** A piece of another direction, kept together inside right-to-left text. */
  isolated: (value: string) => string;
  /** A phrase with its values filled in. */
  say: (phrase: keyof Phrases, values?: Readonly<Record<string, string>>) => string;
};

const FIRST_STRONG_ISOLATE = "\u2068";
const LEFT_TO_RIGHT_ISOLATE = "\u2066";
const POP_ISOLATE = "\u2069";

/** The words of a language. */
export function wordsOf(language: LetterLanguage): Words {
  const foreign = language === "de" ? null : FOREIGN[language];
  const phrases = foreign?.phrases ?? GERMAN;
  const isolated = language === "ar" ? isolate : (value: string) => value;
  return {
    language,
    phrases,
    question: (service, key) =>
      foreign === null ? askGerman(service, key) : foreign.ask(key, variantOf(service, key)),
    serviceName: (id) => isolated((language === "en" ? serviceOf(id)?.nameEn : serviceOf(id)?.nameDe) ?? id),
    isolated,
    say: (phrase, values = {}) => tidy(fill(phrases[phrase], mapped(values, isolated)), language),
  };
}

/** The catalogue's question; the general one with its hint, which would not fit a service's own wording. */
function askGerman(service: string | null, key: string): string | null {
  const question = questionFor(service, key);
  const field = fieldOf(key);
  if (question === null || field === null) return null;
  const own = field.source === "stated" && question !== field.questionDe;
  const hint = field.source === "stated" && !own ? field.hintDe : undefined;
  return unbroken(hint === undefined ? question : `${question} ${hint}`);
}

/** Digits after Arabic letters would turn round their hyphens: "004711-2026". Isolates keep them as they are. */
function isolate(value: string): string {
  if (value === "" || value.includes(POP_ISOLATE)) return value;
  const arabic = /\p{Script=Arabic}/u.test(value);
  return `${arabic ? FIRST_STRONG_ISOLATE : LEFT_TO_RIGHT_ISOLATE}${value}${POP_ISOLATE}`;
}

function mapped(
  values: Readonly<Record<string, string>>,
  change: (value: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}

/** A Russian date ends with the stop of its "г."; the sentence needs no second one. */
function tidy(text: string, language: LetterLanguage): string {
  const once = text.replace(/\.\.$/u, ".");
  return language === "de" ? unbroken(once) : once;
}
