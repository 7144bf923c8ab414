import { type Found, type Hit, hits } from "./match";
import { NUMBER_WORDS as WORDS } from "./number-words";
import type { Need, Scene } from "./scene";

/** "Zu viert". */
const TOGETHER = /(?<!\p{L})zu (?<n>zweit|dritt|viert|fünft|sechst|siebt|acht)(?!\p{L})/dgiu;
const TOGETHER_COUNT: Record<string, number> = {
  zweit: 2,
  dritt: 3,
  viert: 4,
  fünft: 5,
  sechst: 6,
  siebt: 7,
  acht: 8,
};
const ALONE =
  /(?:ich bin|bin ich|wohne|lebe|jetzt)(?: \p{L}{1,12}){0,2} alleine?(?!\p{L}| (?:mit|erzieh|verantw))|(?<=[.,] )alleine?(?=[.,])/dgiu;
const CHILDREN =
  /(?<!\p{L})(?<n>\d|ein|one|zwei|two|drei|three|vier|four|fünf|dwoje|dwójk\p{L}|troje|двоє|двое|троє|трое|deux|trois|doi|trei|iki|üç) (?:kleine[nr]? |small |minderjährige[nr]? )?(?:kind(?:er|ern)?|children|dzieci|дітей|детей|enfants|copii|çocu[kğ]\p{L}*)(?!\p{L})/dgiu;
const FOREIGN: Record<string, number> = { dwoje: 2, troje: 3, двоє: 2, двое: 2, троє: 3, трое: 3, ein: 1 };
const HOUSEHOLD_ME =
  /(?:wir sind|we are)[^.\n]{0,12}(?:me|ich)[^.\n]{0,24}(?:husband|wife|mann|frau)[^.\n]{0,16}?(?<n>\d|two|three|four|zwei|drei|vier) (?:children|kinder)/dgiu;
const WITH_CHILD =
  /(?:ich|i)\b[^.\n]{0,40}(?:mit|with|und|and) (?:mein(?:e|er|em)?|my) (?:kleine[nrm]? )?(?:tochter|sohn|kind|baby|daughter|son|child)(?!\p{L})/giu;
const WITH_CHILDREN =
  /(?:mit|with) (?:mein(?:en)?|my)? ?(?<n>\d|two|three|zwei|drei|vier) (?:kleinen |kleine |small )?(?:kindern|children)/dgiu;

/** "Me, my husband and three children" are five. */
export function familyCounts(scene: Scene, need: Need): Found[] {
  if (!need.keys.has("personCount")) return [];
  const count = (pattern: RegExp, others: number): Found[] =>
    hits(scene.flat, pattern).map((hit) => {
      const raw = hit.part("n")?.text.toLowerCase();
      const children = raw === undefined ? 1 : (WORDS[raw] ?? Number(raw));
      return {
        key: "personCount",
        value: String(children + others),
        source: "body",
        start: hit.start,
        end: hit.end,
        score: 0.7,
        problem: null,
      };
    });
  return [
    ...count(HOUSEHOLD_ME, 2),
    ...count(WITH_CHILDREN, 1),
    ...count(WITH_CHILD, 1),
    ...(need.service === "wohnungsnotfall" ? homeless(scene) : []),
    ...said(scene, TOGETHER, (hit) => TOGETHER_COUNT[hit.part("n")?.text.toLowerCase() ?? ""] ?? 0, 0.88),
  ];
}

/** Who looks for a bed counts the children told about and at least the one who writes. */
function homeless(scene: Scene): Found[] {
  const couple = /(?<!\p{L})(?:wir|mein mann|meine frau|we|ми|мы|my husband|my wife)(?!\p{L})/iu.test(
    scene.flat,
  )
    ? 2
    : 1;
  const children = said(
    scene,
    CHILDREN,
    (hit) => {
      const word = hit.part("n")?.text.toLowerCase() ?? "";
      return couple + (FOREIGN[word] ?? WORDS[word] ?? Number(word));
    },
    0.95,
  );
  return children.length > 0 ? children : said(scene, ALONE, () => 1, 0.6);
}

function said(scene: Scene, pattern: RegExp, count: (hit: Hit) => number, score: number): Found[] {
  return hits(scene.flat, pattern).flatMap((hit): Found[] => {
    const value = count(hit);
    const place = { source: "body", start: hit.start, end: hit.end } as const;
    return Number.isFinite(value) && value > 0
      ? [{ key: "personCount", value: String(value), ...place, score, problem: null }]
      : [];
  });
}
