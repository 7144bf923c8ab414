import type { Model } from "../model/model";
import type { Choice, Letter, Reading } from "../schema";
import { classify } from "./classify";
import { placesIn, sheetsOf } from "./enclosures/sheet";
import type { Sorted } from "./sort-concerns";

/** A mail with fewer words than these says no more than "see attachment". */
const FEW_WORDS = 14;

/**
 * What a mail is about that says nothing itself and encloses a letter of the sender's own ("siehe Anhang"): that letter
 * decides. Null where the mail speaks for itself, or no such letter can be read.
 */
export function sortEnclosed(model: Model, letter: Letter, reading: Reading): Sorted[] | null {
  if (wordsSaid(letter, reading) >= FEW_WORDS) return null;
  const own = sheetsOf(letter, reading, []).find(({ whose }) => whose === "letter");
  if (own === undefined) return null;
  const whole = { start: 0, end: own.letter.body.length };
  const said = classify(model, own.letter, own.reading, whole);
  const placed = <T>(choice: Choice<T>): Choice<T> => ({ ...choice, cues: placesIn(own, choice.cues) });
  return [
    {
      start: 0,
      end: letter.body.length,
      kind: placed(said.kind),
      service: placed(said.service),
      department: placed(said.department),
    },
  ];
}

function wordsSaid({ body }: Letter, { segments }: Reading): number {
  const said = segments.filter(({ kind }) => kind === "said").map(({ start, end }) => body.slice(start, end));
  return said.join(" ").match(/\p{L}{2,}/gu)?.length ?? 0;
}
