import type { Letter, Reading } from "@/lib/intake/schema";

/** Share of common words from which two messages say the same. Below it something new may stand in one of them. */
const SAME_FROM = 0.85;
/** Fewer words than this prove nothing. */
const FEWEST_WORDS = 4;
/** A reminder that asks how it stands is no repetition, however much it repeats. */
const ASKS_BACK =
  /(?<!\p{L})(erinner\p{L}*|sachstand|stand der dinge|bearbeitungsstand|nichts gehört|immer noch|noch keine antwort|nachfrage|wann)(?!\p{L})/iu;

/**
 * The earlier letter that this one merely repeats: same sender, same words, nothing new (no other number, no
 * reminder). By subject and words only; precision first, because a wrong duplicate hides a request.
 */
export function findDuplicate(letter: Letter, reading: Reading, earlier: readonly Letter[]): string | null {
  const said = reading.segments
    .filter((s) => s.kind === "said")
    .map((s) => letter.body.slice(s.start, s.end))
    .join(" ");
  const words = wordsOf(said);
  if (words.size < FEWEST_WORDS || ASKS_BACK.test(said)) return null;
  const same = earlier.find(
    (other) => senderOf(other) === senderOf(letter) && repeats(words, wordsOf(other.body)),
  );
  return same?.id ?? null;
}

/** Nearly all words in common, and no number or name in the new one that the old one lacks. */
function repeats(words: ReadonlySet<string>, old: ReadonlySet<string>): boolean {
  const common = [...words].filter((word) => old.has(word)).length;
  const fresh = [...words].some((word) => /\d/u.test(word) && !old.has(word));
  return !fresh && (2 * common) / (words.size + Math.min(old.size, words.size * 2)) >= SAME_FROM;
}

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .slice(0, 20_000)
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}

/** The address where there is one, the name otherwise. */
function senderOf({ from }: Letter): string {
  return (/<([^<>\s]+)>/u.exec(from)?.[1] ?? from).trim().toLowerCase();
}
