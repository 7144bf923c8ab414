import { type Found, hits } from "./match";
import { NUMBER_WORDS as WORDS } from "./number-words";
import { familyCounts } from "./person-counts";
import { isOrder, type Need, type Scene } from "./scene";

type Rule = { key: string; pattern: RegExp; score: number; unit?: string };
const N = `(?<v>\\d{1,6}|${Object.keys(WORDS).join("|")})`;
const DOC =
  "(?:geburtsurkunde|urkunde|sterbeurkunde|eheurkunde|heiratsurkunde|ausfertigung|exemplar|beglaubigung|kopie|abschrift|bescheinigung|meldebescheinigung|meldebestätigung|satz|stück|stk\\.?|certified cop|cop(?:y|ies)|certificate|örnek|nüsha|копі|копи|примірник|экземпляр|egzemplarz|odpis|akty zgonu|akt|internationale|exemplaire|exemplare)";
const lead = (source: string) => new RegExp(`(?<![\\p{L}\\d,.-])${source}`, "gdiu");
const NUM = "(?<v>\\d{1,4}(?:[.,]\\d{1,2})?)";

const RULES: readonly Rule[] = [
  {
    key: "copies",
    score: 0.9,
    pattern: lead(
      `${N}(?:[ -]?(?:mal|x|×))?(?: (?:internationale|mehrsprachige|beglaubigte|amtlich beglaubigte|weitere|certified|die|der))*[ -]${DOC}\\p{L}*`,
    ),
  },
  {
    key: "copies",
    score: 0.9,
    pattern: lead(
      `(?:anzahl|urkunden|ausfertigungen|exemplare|stückzahl|kopien|copies|bescheinigungen|beglaubigungen)\\s?(?:\\([^)\\n]{0,20}\\))?"?[:=]\\s{0,3}${N}`,
    ),
  },
  { key: "copies", score: 0.85, pattern: lead(`in ${N}r? (?:ausfertigung|facher ausfertigung|exemplar)`) },
  { key: "copies", score: 0.85, pattern: lead(`(?<v>\\d{1,2}|zwei|drei|vier|fünf)-?fach`) },
  {
    key: "copies",
    score: 0.8,
    pattern: lead(`(?:davon|je|insgesamt|brauche ich|bitte) ${N}(?: ?(?:stück|mal|x|×)(?!\\p{L}))`),
  },
  {
    key: "copies",
    score: 0.8,
    pattern: lead("(?<v>doppelt|doppelter|zweimal|dreimal|zweifacher|dreifacher)(?!\\p{L})"),
  },
  { key: "copies", score: 0.75, pattern: lead(`${N} ?(?:stück|×|x)(?!\\p{L})`) },
  {
    key: "personCount",
    score: 0.92,
    pattern: lead(
      `${N}(?: ?(?:[-–]|bis) ?\\d{1,5})?[ \\n]?(?:(?:sitz)?plätze|sitzplätzen|pers\\.|personen|person|players|kindern|erwachsene|людей|people|leute|gäste|besucher|zuschauer|teilnehmer|teilnehmende|persons|kişi|осіб|человек|osób|persoane|personnes|köpf|mann haushalt|köpfigen|-personen)\\p{L}*`,
    ),
  },
  {
    key: "personCount",
    score: 0.92,
    pattern: lead(
      `(?:personen(?:zahl| im haushalt)?|anzahl (?:der )?(?:personen|gäste|teilnehmer)\\p{L}*|teilnehmer(?:zahl)?|besucher(?:zahl)?|gäste|haushaltsgröße|erwartete \\p{L}+)\\s?[:=]?\\s{0,2}(?:ca\\.|etwa|rund|ungefähr|around|max\\.)?\\s?${N}`,
    ),
  },
  { key: "personCount", score: 0.85, pattern: lead(`(?:wir sind(?: zu)?) ${N}(?= |,|$|\\.(?!\\d))`) },
  {
    key: "careHours",
    unit: "h",
    score: 0.93,
    pattern: lead(
      `${NUM} ?(?:h|std\\.?|stunden|wochenstunden|hours|saat|годин|часов|godzin|ore|heures)(?:[\\s/]{0,2}(?:die|pro|in der|je|/|wöchentlich|per|a|na|haftalık)?[\\s/]{0,2}(?:woche|week|wo\\.|tydzień|semaine)?)`,
    ),
  },
  {
    key: "careHours",
    unit: "h",
    score: 0.94,
    pattern: lead(
      `(?:betreuungs(?:umfang|zeit|stunden)|stunden\\/woche|std\\.\\/woche|stundenumfang|wochenstunden|betreuung)\\s?[:=]\\s{0,2}${NUM}`,
    ),
  },
  {
    key: "zoneLength",
    unit: "m",
    score: 0.93,
    pattern: lead(
      `${NUM} ?(?:m|meter|mtr\\.?|metern|lfm|metres?|meters?|метрів|метров|metrów)(?![\\p{L}\\d²2])`,
    ),
  },
  {
    key: "trunkGirth",
    unit: "cm|m",
    score: 0.93,
    pattern: lead(
      `(?:umfang|umf\\.|stammumfang|durchmesser|dick|dicke|girth|circumference|stamm|trunk)(?: in (?:1|einem) ?m(?:eter)? höhe)?[^.\\n\\d]{0,24}${NUM} ?(?<u>cm|m|meter|zentimeter)(?!\\p{L})`,
    ),
  },
  {
    key: "trunkGirth",
    unit: "cm|m",
    score: 0.9,
    pattern: lead(`${NUM} ?(?<u>cm|m|meter|zentimeter) (?:stamm)?(?:umfang|dick|im umfang)`),
  },
  {
    key: "area",
    unit: "m2",
    score: 0.93,
    pattern: lead(`${NUM} ?(?:m²|m2|qm|quadratmeter|square met\\p{L}*|кв\\.? ?м|m kw)(?![\\p{L}\\d])`),
  },
  {
    key: "binSize",
    unit: "l",
    score: 0.93,
    pattern: lead(`(?<v>\\d{2,4})[ -]?(?:l|liter|ltr\\.?|literw?)(?![\\p{Ll}])`),
  },
  { key: "binSize", unit: "l", score: 0.8, pattern: lead(`(?<v>60|80|120|240|660|770|1100)er(?!\\p{L})`) },
];
const AREA_PRODUCT =
  /(?<![\d.,])(?<a>\d{1,3}(?:[.,]\d{1,2})?) ?(?:m|meter)? ?(?:x|×|\*|mal|auf) ?(?<b>\d{1,3}(?:[.,]\d{1,2})?) ?(?:m|meter)(?![\p{L}²2])/dgiu;
/** "Eine Kopie" is no order of one copy. */
const ARTICLES = new Set(["ein", "eine", "einen", "einem", "einer", "un", "une", "bir", "one"]);
/** What is to be replaced is not what is wished. */
const REPLACED = /(?:statt|bisher|alte[nrs]?|vorher|nicht|instead of)\s(?:\p{L}{1,10}\s)?$/iu;

/** Amounts with a unit. */
export function quantityFields(scene: Scene, need: Need): Found[] {
  const sources = ["body", "subject"] as const;
  const ruled = RULES.filter((rule) => need.keys.has(rule.key)).flatMap((rule) =>
    sources.flatMap((source) =>
      quantities(scene, rule, source, source === "body" ? scene.flat : scene.subject),
    ),
  );
  return [...ruled, ...product(scene, need), ...familyCounts(scene, need)];
}

function quantities(scene: Scene, rule: Rule, source: "body" | "subject", text: string): Found[] {
  return hits(text, rule.pattern).flatMap((hit, i): Found[] => {
    const raw = hit.part("v")?.text.toLowerCase() ?? "";
    const number = WORDS[raw] ?? Number(raw.replace(",", "."));
    if (!Number.isFinite(number) || number === 0 || isOrder(scene, source, hit.start)) return [];
    const unit = rule.unit === undefined ? "" : ` ${unitOf(rule.unit, hit.part("u")?.text ?? "")}`;
    const article = ARTICLES.has(raw);
    if (article && rule.key === "copies" && !isOrdered(scene, hit)) return [];
    const before = text.slice(Math.max(0, hit.start - 14), hit.start);
    const vague = (article ? 0.35 : 0) + (REPLACED.test(before) ? 0.3 : 0);
    const stated = WORDS[raw] === undefined ? raw.replace(",", ".") : String(number);
    return [
      {
        key: rule.key,
        value: `${stated}${unit}`,
        source,
        start: hit.start,
        end: hit.end,
        score: rule.score - vague - i * 0.02,
        problem: null,
      },
    ];
  });
}

/** Of a certificate one orders one; of other papers "eine Kopie" is no count. */
const CERTIFICATES = /(?:geburts|ehe|heirats|sterbe)-?\s?(?:urkunde)/iu;
const ORDER =
  /(?:bitte|brauche|benötige|bestell|beantrag|übersend|zusend|schick|hätte gern|ausstell|einmal)/iu;
function isOrdered(scene: Scene, { start, text }: { start: number; text: string }): boolean {
  return CERTIFICATES.test(text) && ORDER.test(scene.flat.slice(Math.max(0, start - 90), start + 90));
}

function unitOf(unit: string, stated: string): string {
  return unit === "cm|m" ? (/^(?:cm|z)/iu.test(stated) ? "cm" : "m") : unit;
}

function product(scene: Scene, need: Need): Found[] {
  if (!need.keys.has("area")) return [];
  return hits(scene.flat, AREA_PRODUCT).flatMap((hit): Found[] => {
    const [a, b] = ["a", "b"].map((n) => Number(hit.part(n)?.text.replace(",", ".")));
    if (a === undefined || b === undefined || !Number.isFinite(a * b)) return [];
    const value = `${Math.round(a * b * 100) / 100} m2`;
    return [
      { key: "area", value, source: "body", start: hit.start, end: hit.end, score: 0.75, problem: null },
    ];
  });
}
