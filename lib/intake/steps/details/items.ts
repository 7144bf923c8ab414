import { LISTS } from "./item-words";
import { type Found, hits, oneLine, type Part, trimmed } from "./match";
import { isOrder, isQuoted, type Need, type Scene } from "./scene";

/** Words beside the thing that make it the one that is meant. */
const MEANT: Readonly<Record<string, RegExp>> = {
  abfall: /sperrm|abhol|entsorg|weg|loswerden|anmelden|fort|abzuholen|mitnehmen|alın|çöp/iu,
  beglaubigung: /beglaubig|begl\.|certif|bestätig|ablichtung|abschrift|kopie|تصديق/iu,
  fundsache:
    /verlor|gefunden|vermiss|liegen|vergessen|stehen ?gelassen|suche|weg|gestohlen|geklaut|abgegeben|lost|found|fand|gemeldet|beschrieben|geblieben|загуб|потер|zgub|kaybet/iu,
};
/** Papers that only prove who asks, and the service's own paper. */
const NOT_MEANT =
  /^(?:(?:den|der|die|das|ein(?:e|en)?|mein(?:e|en)?|meinem|ihr(?:e[nrm]?)?) )?(?:personalausweis|ausweis|vollmacht|reisepass|pass|unterlagen|bescheid|termin|beglaubigung|führerschein|schwerbehindertenausweis|fundbüro|telefon|handynummer)$/iu;
const SIDE = 70;
const MOST = 40;

/** The things a letter is about: the list of them, with what describes them. */
export function itemFields(scene: Scene, need: Need): Found[] {
  const list = LISTS[need.service ?? ""];
  if (!need.keys.has("itemDescription") || list === undefined || need.kind === "information") return [];
  const meant = MEANT[need.service ?? ""] ?? /$^/u;
  return hits(scene.flat, list)
    .slice(0, MOST)
    .flatMap((hit, i): Found[] => {
      const part = hit.part("v");
      if (part === null || isOrder(scene, "body", part.start) || isQuoted(scene, "body", part.start))
        return [];
      const more = hit.part("more")?.text ?? "";
      const full = trimmed({ start: part.start, end: part.end + more.length, text: part.text + more });
      if (NOT_MEANT.test(full.text) || full.text.length < 3) return [];
      return [found(scene, need, full, meant, i)];
    });
}

function found(scene: Scene, need: Need, { start, end, text }: Part, meant: RegExp, i: number): Found {
  const around = scene.flat.slice(Math.max(0, start - SIDE), end + SIDE);
  const near = meant.test(around) ? 0.05 : 0;
  const listed = Math.min(3, text.split(/,| und | \+ |;| \(/u).length - 1) * 0.02;
  const outside = start < need.start || start >= need.end ? 0.2 : 0;
  const score = 0.76 + near + listed - outside - Math.min(0.08, i * 0.02);
  return { key: "itemDescription", value: oneLine(text), source: "body", start, end, score, problem: null };
}
