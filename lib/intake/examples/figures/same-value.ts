import { fieldOf } from "../../catalogue/catalogue";

/** Share of common words from which two values of a type read by people count as the same. */
const LOOSE: Readonly<Record<string, number>> = {
  text: 0.5,
  place: 0.6,
  personList: 0.8,
  address: 0.8,
  parcel: 0.8,
  street: 0.9,
  name: 0.8,
  country: 0.9,
};

/** Whether two values of a field mean the same: exactly where a machine uses them, by words where people do. */
export function isSameValue(key: string, gold: string, predicted: string): boolean {
  const type = fieldOf(key)?.type ?? "";
  if (type === "documentEvidence") return true;
  const share = LOOSE[type];
  if (share !== undefined) return overlap(gold, predicted) >= share;
  if (type === "fileReference") return compact(gold) === compact(predicted);
  return gold.trim() === predicted.trim();
}

/** Lower case, words only: what two writings of a value share. */
export function folded(text: string): string {
  const plain = text.normalize("NFKC").toLowerCase().replace(/ß/gu, "ss");
  return plain.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

function compact(text: string): string {
  return folded(text).replace(/ /gu, "");
}

function overlap(a: string, b: string): number {
  const [one, two] = [wordsOf(a), wordsOf(b)];
  const both = [...one].filter((word) => two.has(word)).length;
  return both === 0 ? 0 : (2 * both) / (one.size + two.size);
}

function wordsOf(text: string): Set<string> {
  return new Set(folded(text).split(" ").filter(Boolean));
}
