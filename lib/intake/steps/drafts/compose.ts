import type { Phrases } from "@/lib/i18n/letters/de";
import { ENGLISH_LINE } from "@/lib/i18n/letters/letters";
import type { DraftFinding, DraftKind, Sentence } from "../../schema";
import { spelledDay } from "./days";
import type { Scene } from "./scene";
import { type Words, wordsOf } from "./words";

/** A sentence that does not know yet what follows it. */
export type Piece = Omit<Sentence, "after">;
/** The subject without its number, and the paragraphs between greeting and regards. */
export type Content = { subject: Piece; paragraphs: Sentence[][] };

/** A sentence of the template, its place in the text known by the phrase. */
export function fixed(words: Words, phrase: keyof Phrases, values?: Readonly<Record<string, string>>): Piece {
  return { text: words.say(phrase, values), source: "template", ref: phrase };
}

/** The sentence that says when the matter came in; the day is from the case. */
export function dated(words: Words, phrase: keyof Phrases, day: string): Piece {
  return { ...fixed(words, phrase, { date: spelledDay(day, words.language) }), source: "case" };
}

/** Sentences of one paragraph. */
export function paragraph(...pieces: Piece[]): Sentence[] {
  return pieces.map((piece, index) => ({ ...piece, after: index === pieces.length - 1 ? "\n\n" : " " }));
}

/** Lines of one block: a list, a signature. */
export function lines(...pieces: Piece[]): Sentence[] {
  return pieces.map((piece, index) => ({ ...piece, after: index === pieces.length - 1 ? "\n\n" : "\n" }));
}

/** The letter in the citizen's language, the German text beside it where that is another one. */
export function draft(kind: DraftKind, scene: Scene, write: (words: Words) => Content): DraftFinding {
  const words = wordsOf(scene.language);
  const content = write(words);
  const german = scene.language === "de" ? null : wordsOf("de");
  return {
    kind,
    language: scene.language,
    subject: `${content.subject.text} ${words.language === "ar" ? "\u200E" : ""}[{caseNumber}]`,
    sentences: framed(scene, words, content),
    german: german && joined(framed(scene, german, write(german))),
  };
}

/** The text as it is sent. */
export function joined(sentences: readonly Sentence[]): string {
  return sentences.map(({ text, after }) => text + after).join("");
}

/** Greeting and regards around the content (DIN 5008). */
function framed(scene: Scene, words: Words, { paragraphs }: Content): Sentence[] {
  const foreign = words.language !== "de";
  const all = [
    paragraph(greeting(scene, words)),
    ...paragraphs,
    ...(foreign ? [paragraph(fixed(words, "translation"))] : []),
    ...(scene.isUnwritten ? [paragraph({ text: ENGLISH_LINE, source: "template", ref: "englishLine" })] : []),
    lines(
      fixed(words, "regards"),
      fixed(words, "town", { town: scene.town.name }),
      fixed(words, "unit"),
      fixed(words, "phone", { phone: scene.town.phone }),
    ),
  ].flat();
  return all.map((sentence, index) => (index === all.length - 1 ? { ...sentence, after: "" } : sentence));
}

function greeting({ addressee }: Scene, words: Words): Piece {
  if (addressee === null) return fixed(words, "greeting");
  const { name, title } = addressee;
  const full = title !== null && words.language === "de" ? `${title} ${name}` : name;
  return { ...fixed(words, "greetingNamed", { name: full }), source: "case" };
}
