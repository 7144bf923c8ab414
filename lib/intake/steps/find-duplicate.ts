import type { Letter, Reading } from "@/lib/intake/schema";

/** Share of the new words that the old letter has, too. Below it something new may stand in one of them. */
const SAME_FROM = 0.8;
/** Where the writer says it is said again, other words are allowed for that. */
const AGAIN_FROM = 0.55;
/** Fewer words than this prove nothing. */
const FEWEST_WORDS = 4;
/** Work on long texts stays bounded; a repetition shows early. */
const SCAN_LIMIT = 20_000;
/** A reminder that asks how it stands is no repetition of the application, however much it repeats. */
const ASKS_BACK =
  /(?<!\p{L})(?:erinner\p{L}*|sachstand|stand der dinge|bearbeitungsstand|nichts gehört|immer noch|noch keine antwort|nachfrage|wann|wie lange|angekommen|bereit|status|when|ne zaman|коли|когда|kiedy|când|quand|متى)(?!\p{L})/iu;
const AGAIN =
  /(?<!\p{L})(?:noch ?mals?|noch einmal|nochmal|erneut|abermals|zum (?:zweiten|2\.|dritten|3\.)|wiederhol\p{L}*|original zum|doppelt|again|resend\p{L}*|tekrar|повторно|ще раз|ещё раз|еще раз|ponownie|jeszcze raz|din nou|încă o dată|encore une fois|أعيد|مرة أخرى)(?!\p{L})/iu;
const NOBODY = /^(?:unbekannt|anonym)/iu;
const TITLES = new Set(["frau", "herr", "herrn", "hr", "fr", "dr", "prof", "familie", "eheleute"]);

/**
 * The earlier letter that this one merely repeats: same sender, same matter, nothing new (no other number, no
 * reminder, no further file). By words only; precision first, because a wrong duplicate hides a request.
 */
export function findDuplicate(letter: Letter, reading: Reading, earlier: readonly Letter[]): string | null {
  const kept = reading.segments.filter(({ kind }) => kind !== "disclaimer" && kind !== "quote");
  const said = kept.map(({ start, end }) => letter.body.slice(start, end)).join("\n");
  const words = wordsOf(said);
  if (words.size < FEWEST_WORDS) return null;
  const again = AGAIN.test(said.slice(0, SCAN_LIMIT));
  const [address, name] = [addressOf(letter), nameOf(letter)];
  const isNamed = name !== "" && !NOBODY.test(name);
  const same = earlier.find(
    (other) =>
      // The same address, or the same name from another one.
      ((address !== null && addressOf(other) === address) || (isNamed && nameOf(other) === name)) &&
      letter.attachments.length <= other.attachments.length &&
      (!ASKS_BACK.test(said) || ASKS_BACK.test(other.body)) &&
      repeats(words, wordsOf(other.body), again ? AGAIN_FROM : SAME_FROM),
  );
  return same?.id ?? null;
}

/** Nearly all words in common, and no number in the new one that the old one lacks. */
function repeats(words: ReadonlySet<string>, old: ReadonlySet<string>, share: number): boolean {
  const common = [...words].filter((word) => old.has(word)).length;
  const fresh = [...words].some((word) => /\d/u.test(word) && !old.has(word));
  return !fresh && common >= FEWEST_WORDS && common / words.size >= share;
}

function wordsOf(text: string): Set<string> {
  const folded = text.slice(0, SCAN_LIMIT).normalize("NFKC").toLowerCase().replace(/-\n/gu, "");
  return new Set(folded.match(/[\p{L}\p{N}]+/gu) ?? []);
}

function addressOf({ from }: Letter): string | null {
  return /[^\s<>@]+@[^\s<>@]+/u.exec(from)?.[0].toLowerCase() ?? null;
}

function nameOf({ from }: Letter): string {
  const words =
    from
      .replace(/<[^<>]*>/gu, "")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words
    .filter((word) => !TITLES.has(word))
    .sort()
    .join(" ");
}
