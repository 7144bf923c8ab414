import { BARE, ENGLISH, FOREIGN, OWN, OWNED, PARENT } from "./kin-words";
import { type Found, hits, oneLine, trimmed } from "./match";
import { isOrder, isQuoted, type Need, type Scene } from "./scene";

const MATTER: Readonly<Record<string, RegExp>> = {
  personenstandsurkunde: /urkunde|urk\.|abschrift|certificate|birth|acte|свид|свідоц|akt|şahadet|belge/iu,
  sterbefall:
    /tod|tot\b|gestorben|verstorben|starb|eingeschlafen|died|death|gest\.|помер|умер|zmar|öldü|توفي/iu,
  verpflichtungserklaerung:
    /einlad|besuch|visum|visit|invit|пригла|запрос|zapros|davet|erklärung|VE|botschaft/iu,
  geburt: /geburt|geboren|urkunde|kind/iu,
};
const SIDE = 80;
/** More relatives than this are a list or an attack. */
const MOST = 80;

/** How the writer stands to the person on record, the dead or the guest. */
export function kinshipFields(scene: Scene, need: Need): Found[] {
  if (!need.keys.has("relationship")) return [];
  const service = need.service ?? "";
  const read = (pattern: RegExp, score: number) => readings(scene, need, pattern, score);
  if (service === "geburt") return [...read(PARENT, 0.8), ...read(OWN, 0.84)];
  const owned =
    need.kind === "information" ? [] : [...read(OWNED, 0.76), ...read(ENGLISH, 0.78), ...read(FOREIGN, 0.74)];
  const bare = need.kind === "information" ? [] : read(BARE, 0.62);
  return [...owned, ...bare, ...read(OWN, 0.86)];
}

function readings(scene: Scene, need: Need, pattern: RegExp, score: number): Found[] {
  const matter = MATTER[need.service ?? ""];
  return hits(scene.flat, pattern)
    .slice(0, MOST)
    .flatMap((hit): Found[] => {
      const raw = hit.part("v") ?? hit.part("w");
      if (raw === null || isOrder(scene, "body", raw.start) || isQuoted(scene, "body", raw.start)) return [];
      const { start, end, text } = trimmed(raw);
      const around = scene.flat.slice(Math.max(0, start - SIDE), end + SIDE);
      const near = matter?.test(around) ? 0.05 : 0;
      const outside = start < need.start || start >= need.end ? 0.2 : 0;
      const late = Math.min(0.06, start / 8000);
      return [
        {
          key: "relationship",
          value: oneLine(text),
          source: "body",
          start,
          end,
          score: score + near - outside - late,
          problem: null,
        },
      ];
    });
}
