import { anyCase } from "./match";

/** How a free text shows itself: words around it (`v` is what is kept), or the label of a form line. */
export type TextRule = { key: string; pattern: RegExp; score: number; only?: readonly string[] };
export type LabelRule = { key: string; label: RegExp; only?: readonly string[] };

/** A rule whose words may stand anywhere; case does not matter. */
export const rule = (key: string, score: number, source: string, only?: readonly string[]): TextRule => ({
  key,
  score,
  pattern: new RegExp(`(?<![\\p{L}\\d])(?:${anyCase(source)})`, "gdu"),
  ...(only ? { only } : {}),
});
/** The same where capitals matter. */
export const strict = (key: string, score: number, source: string, only?: readonly string[]): TextRule => ({
  key,
  score,
  pattern: new RegExp(`(?<![\\p{L}\\d])(?:${source})`, "gdu"),
  ...(only ? { only } : {}),
});
/** A rule for the label of a form line. */
export const label = (key: string, source: string, only?: readonly string[]): LabelRule => ({
  key,
  label: new RegExp(`^(?:${source})$`, "iu"),
  ...(only ? { only } : {}),
});

/** To the end of the clause, of the sentence. Dots inside abbreviations and numbers do not end it. */
export const CLAUSE = "(?<v>[^,.;!?\\n(]{3,120}(?:\\.(?=\\p{L}|\\d|-)[^,.;!?\\n(]{1,80}){0,3})";
/** The rest of a sentence. */
export const SENTENCE = "(?<v>[^.;!?\\n]{3,200}(?:\\.(?=\\p{L}|\\d|-| \\p{Ll})[^.;!?\\n]{1,120}){0,4})";
/** A proper name of something: capitalised words with small joints between. */
export const PROPER =
  "(?<v>[\\p{Lu}\\d][\\p{L}\\d&+.'’-]{0,40}(?: (?:(?:und|der|die|des|am|im|an der|in|für|von|&|zum|zur|St\\.) )?[\\p{Lu}\\d&][\\p{L}\\d&+'’-]{0,40}(?:\\. ?V\\.)?){0,4}(?: e\\. ?[VKG]\\.?)?)";
