import { CATALOGUE, fieldOf } from "@/lib/intake/catalogue/catalogue";
import type { Detail, Letter } from "@/lib/intake/schema";
import { type Found, fold, spanOf } from "./match";
import type { Need } from "./scene";

/** Keys of which two stated values are a contradiction a person must see. */
export const CONTRADICTABLE = new Set([
  "moveInDate",
  "moveOutDate",
  "dateOfBirth",
  "childDateOfBirth",
  "iban",
]);
/** Only two clear statements contradict each other; a weak second reading is none. */
export const CLEAR = 0.85;
const LEAST = 0.4;
const CORRECTS =
  /(?:korrektur|richtig ist|statt|sondern|nicht mehr|falsch|correct|instead|vertippt|verschrieben|irrtum)/iu;

/** One value for each key, the best supported; two only where the letter contradicts itself. */
export function settled(found: readonly Found[], letter: Letter, need: Need): Detail[] {
  const byKey = new Map<string, Found[]>();
  for (const f of found) {
    if (f.score < LEAST || f.value.trim() === "") continue;
    byKey.set(f.key, [...(byKey.get(f.key) ?? []), f]);
  }
  return [...byKey].flatMap(([key, list]) => {
    const ranked = [...list].sort((a, b) => b.score - a.score || a.start - b.start);
    const best = ranked[0];
    if (best === undefined) return [];
    const second = CONTRADICTABLE.has(key) ? rival(best, ranked, letter) : undefined;
    return [best, ...(second ? [second] : [])].map((f) => detail(f, ranked, letter, need));
  });
}

function rival(best: Found, ranked: readonly Found[], letter: Letter): Found | undefined {
  const other = ranked.find(
    (f) => f.value !== best.value && !f.value.startsWith(best.value) && !best.value.startsWith(f.value),
  );
  if (other === undefined || other.score < CLEAR || best.score < CLEAR || CORRECTS.test(letter.body))
    return undefined;
  return other;
}

function detail(found: Found, ranked: readonly Found[], letter: Letter, _need: Need): Detail {
  const text = { subject: letter.subject ?? "", body: letter.body, from: letter.from };
  const spans = [
    found,
    ...ranked.filter((f) => f !== found && fold(f.value) === fold(found.value) && f.start !== found.start),
  ];
  const evidence = spans
    .filter((f) => f.end > f.start)
    .slice(0, 3)
    .map((f) => spanOf(text[f.source], f))
    .filter((s) => s.quote.trim() !== "");
  const confidence = Math.max(0, Math.min(0.99, Math.round(found.score * 1000) / 1000));
  return {
    key: found.key,
    value: found.value,
    evidence,
    confidence,
    problem: found.problem ?? misform(found),
  };
}

const FORMS = new Map(CATALOGUE.fieldTypes.map((type) => [type.id, new RegExp(type.pattern, "u")]));

/** A value that has not the form of its type is kept for a person to see, and marked. */
function misform({ key, value }: Found): Detail["problem"] {
  const form = FORMS.get(fieldOf(key)?.type ?? "");
  return form === undefined || form.test(value) ? null : "format";
}
