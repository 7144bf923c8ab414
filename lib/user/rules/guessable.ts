import { withoutUmlauts } from "@/lib/i18n/text";

/**
 * Words with which passwords in a town hall begin (ASVS 6.1.2, 6.2.11): what passwords are called, seasons, months and
 * what the place of work is called. The town, the person and her address come on top.
 */
export const OWN_WORDS = [
  ..."klarfall passwort kennwort password geheim willkommen hallo start admin test demo login".split(" "),
  ..."fruehling sommer herbst winter januar februar maerz april mai juni juli august".split(" "),
  ..."september oktober november dezember montag dienstag mittwoch donnerstag freitag".split(" "),
  ..."buergerservice buergerbuero rathaus stadt stadtverwaltung gemeinde verwaltung fachamt amt".split(" "),
  ..."leitung empfang buero anliegen vorgang qwertz qwerty asdfgh yxcvbn".split(" "),
] as const;

/** Fewer different characters than this are a pattern, however long it is. */
const FEWEST_CHARACTERS = 5;
/** What is shorter says nothing: an ending, a hyphen's neighbour. */
const SHORTEST_WORD = 3;

/**
 * Whether a password is one that guessers try first: a well-known one, also with digits and signs around it, a pattern,
 * or nothing but words of the town, the person and the software. `about`: names and addresses that belong to her;
 * `isCommon` knows the lists, in lower case. No rule says which characters it must have (ASVS 6.2.5).
 */
export function isGuessable(
  password: string,
  about: readonly string[],
  isCommon: (word: string) => boolean,
): boolean {
  const bare = folded(password);
  if (isCommon(password.toLowerCase()) || isCommon(bare)) return true;
  if (new Set(bare).size < FEWEST_CHARACTERS) return true;
  const own = ownWords(about);
  const runs = (bare.match(/\p{L}+/gu) ?? []).filter((run) => run.length >= SHORTEST_WORD);
  if (runs.length === 0) return false;
  const left = runs.map((run) => without(run, own)).filter((run) => run.length >= SHORTEST_WORD);
  return left.length === 0 || (runs.length === 1 && isCommon(runs[0] ?? ""));
}

/** Longest first, so that `stadtverwaltung` goes before `stadt`. */
function ownWords(about: readonly string[]): string[] {
  const theirs = about.flatMap((text) => folded(text).match(/\p{L}{3,}/gu) ?? []);
  return [...OWN_WORDS, ...theirs].sort((a, b) => b.length - a.length);
}

const without = (run: string, words: readonly string[]): string =>
  words.reduce((rest, word) => rest.replaceAll(word, ""), run);

/** Lower case without umlauts and accents: as somebody types who has no German keyboard. */
const folded = (text: string): string =>
  withoutUmlauts(text.normalize("NFC")).normalize("NFD").replace(/\p{M}/gu, "");
