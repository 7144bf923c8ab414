/** Which runs of three letters a text holds: one entry a run, runs that share an entry are not told apart. */
export type Grams = Uint8Array;

const SIZE = 1 << 15;
const LENGTH = 3;

/** The runs of a text. */
export function gramsOf(text: string): Grams {
  const grams = new Uint8Array(SIZE);
  for (let at = 0; at + LENGTH <= text.length; at++) grams[entry(text, at)] = 1;
  return grams;
}

/** Where the runs of a needle are entered. Empty for a needle shorter than a run. */
export function entriesOf(needle: string): Uint16Array {
  return Uint16Array.from({ length: Math.max(0, needle.length - LENGTH + 1) }, (_, at) => entry(needle, at));
}

/** Whether a text may hold a needle; never wrong when it says no, and far cheaper than looking for it. */
export function mayHold(grams: Grams, entries: Uint16Array): boolean {
  for (const at of entries) if (grams[at] === 0) return false;
  return true;
}

function entry(text: string, at: number): number {
  const [a, b, c] = [text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2)];
  return (Math.imul(a, 1021) ^ Math.imul(b, 67) ^ c) & (SIZE - 1);
}
