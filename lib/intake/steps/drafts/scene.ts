import type { IsoDay } from "@/lib/deadline/schema";
import { LETTER_LANGUAGES, type LetterLanguage } from "@/lib/i18n/letters/languages";
import type { IntakeContext, Letter } from "../../schema";
import { type Addressee, addresseeOf } from "./addressee";
import { answerDay, receivedDay } from "./days";
import type { Prepared } from "./suitable";

/** What all drafts of one letter share. */
export type Scene = {
  letter: Letter;
  preparation: Prepared;
  town: IntakeContext["town"];
  addressee: Addressee | null;
  received: IsoDay;
  answerBy: IsoDay;
  language: LetterLanguage;
  /** Written in a language that we do not write: German, with one line of English. */
  isUnwritten: boolean;
};

/** Below this another language is as likely; German is then the safer letter (VwVfG §23 (1)). */
const SURE_ENOUGH = 0.5;

/** Who gets which letter, when, in which language. */
export function sceneOf(letter: Letter, preparation: Prepared, context: IntakeContext): Scene {
  const { code, confidence } = preparation.language;
  const known = LETTER_LANGUAGES.find((language) => language === code);
  const sure = confidence >= SURE_ENOUGH;
  const received = receivedDay(letter.receivedAt);
  return {
    letter,
    preparation,
    town: context.town,
    addressee: addresseeOf(letter, preparation),
    received,
    answerBy: answerDay(received, context.land),
    language: sure && known !== undefined ? known : "de",
    isUnwritten: sure && known === undefined,
  };
}
