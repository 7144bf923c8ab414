import { rule, strict, type TextRule } from "./text-rules";

const WORKING = [
  "wohngeld",
  "unterhaltsvorschuss",
  "elterngeld",
  "kita",
  "aufenthaltstitel",
  "einbuergerung",
] as const;
/** A firm by its name, or the trade that stands for it. */
const FIRM =
  "(?<v>(?:Fa\\. |Firma )?\\p{Lu}[\\p{L}&.'’-]{1,28}(?: (?:(?:& |am |und |der |im )?\\p{Lu}[\\p{L}&'’-]{1,24})){0,3}(?: (?:GmbH|AG|KG|eG|SE|e\\. ?V\\.|mbH)(?: & Co\\.? KG)?)?)";
const NO_FIRM =
  "(?!(?:Ihnen|Uns|Ihrer|Ihrem|Monat|Woche|Jahr|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Teilzeit|Vollzeit|Schichten|Deutschland|Moment|Haushalt|Amt|Jobcenter|Homeoffice|Rahmen|Bereich|Supermarkt\\.|Nachtschicht|Frühschicht|Außendienst|Lager)(?!\\p{L}))";
const MONEY = "\\d{1,3}(?:[. ]?\\d{3})*(?:,\\d{2}|,-)?(?: ?(?:€|[Ee]uros?|EUR))";

/** Free text about work and what it brings in. */
export const WORK_TEXTS: readonly TextRule[] = [
  strict(
    "employer",
    0.84,
    `(?:[Aa]rbeit(?:e|et|en)|[Ss]telle|[Jj]ob|[Aa]usbildung|[Aa]usbildungsplatz|[Mm]inijob|[Aa]nstellung|[Pp]raktikum|[Ll]ehre|[Aa]ngestellt|[Bb]eschäftigt)(?: (?:[\\p{Ll}\\d.-]{1,14}|als \\p{Lu}\\p{L}+(?:/-?\\p{L}+)?|zu[mr] \\p{Lu}\\p{L}+)){0,4} (?:bei(?: de[rmn])?|beim|in der|im|am|an der|für(?: die)?) ${NO_FIRM}${FIRM}`,
    WORKING,
  ),
  strict(
    "employer",
    0.8,
    `(?:ich bin|bin|er ist|sie ist|Ich bin|als) \\p{Lu}\\p{L}{3,24} (?:bei(?: de[rmn])?|beim|in der|am|an der) ${NO_FIRM}${FIRM}`,
    WORKING,
  ),
  strict(
    "employer",
    0.82,
    `(?:[Bb]erufstätig|[Tt]ätigkeit|[Bb]eruf|[Aa]rbeit)\\s?: (?:ja, |\\p{L}+ bei )${FIRM}`,
    WORKING,
  ),
  strict(
    "employer",
    0.82,
    `(?:HR|boss|manager|contract|patron|employeur|شركة|фірмі|фирме|firmie|firma|şirketinde|Je travaille(?: toujours)? chez|I work(?: as an? \\p{L}+)? (?:at|for)) (?:at |la |в )?${FIRM}`,
    WORKING,
  ),
  strict("employer", 0.78, `(?:[Bb]rutto|[Nn]etto|[Vv]ollzeit|[Tt]eilzeit|Stunden) \\(${FIRM}\\)`, WORKING),
  strict("employer", 0.8, `(?:seit|beri|od|с|з) (?:\\S+ ){0,3}${FIRM}(?='(?:da|de|ta|te) )`, WORKING),
  rule(
    "employer",
    0.78,
    "arbeite (?:bei|in) (?:den |der |dem |die )?(?<v>stadtwerken|post|bahn|bundeswehr|diakonie|caritas|stadt|sparkasse)(?!\\p{L})",
    WORKING,
  ),
  rule(
    "householdIncome",
    0.83,
    `(?<v>(?:zusammen|insgesamt|together|zuletzt|gewinn|lohn|gehalt|bruttogehalt|nettogehalt|nettolohn|ausbildung|ausbildungsvergütung|minijob|bafög|elterngeld|arbeitslosengeld|krankengeld|\\p{L}*rente|emerytur\\p{L}*|pensja|pension|salary|wage|salaire|maaş\\p{L}*|зарплата|пенсія|пенсия)(?: (?:nur|von|etwa|ca\\.|about|rund|noch|ist|beträgt|z polski,))*:? \\(?${MONEY}\\)?(?: (?:im monat|monatlich|netto|brutto|a month))?)`,
  ),
  rule(
    "householdIncome",
    0.78,
    `(?:renten|einkünfte|einnahmen)(?: \\p{L}+){0,3} (?<v>${MONEY}(?: \\([^)\\n]{1,20}\\))?(?:(?: und |, ) ?${MONEY}(?: \\([^)\\n]{1,20}\\))?){0,3})`,
  ),
  rule(
    "householdIncome",
    0.74,
    "(?<v>(?:hat|habe|haben) keine? (?:rente|einkommen)(?: in deutschland)?|ohne einkommen|kein eigenes einkommen)",
  ),
  strict(
    "schoolName",
    0.84,
    "(?<v>\\p{Lu}\\p{L}{2,20}(?:schule|gymnasium|kindergarten|kita|krippe)(?: (?!Beitrag|Gebühr|Platz|Jahr|Essen)\\p{Lu}[\\p{L}-]{2,24}){1,2})(?!\\p{L})",
  ),
  strict(
    "schoolName",
    0.7,
    "(?<v>(?:\\p{Ll}{0,12}(?:grundschule|gesamtschule|realschule|hauptschule|gymnasium|berufskolleg|kita|kindergarten)|gs|ogs)(?: (?:am|an der|im|in der|zum))? (?!(?:und|oder|ist|hat|war|in|an|am|auf|bei|kommt|kommen|geht|gehen|für|mit|platz|wird|nicht|von|der|die|das|anmelden|angemeldet|bezahlt|beitrag|macht|gibt|kann|will|haben|essen|sagt|bis|ab|seit|zu|zur|wo)(?!\\p{L}))\\p{Ll}[\\p{L}-]{2,20})",
  ),
  rule(
    "purpose",
    0.86,
    "(?<v>(?:(?:seine|ihre|die|meine) )?(?:klasse|jahrgangsstufe|stufe|gruppe)(?: \\d{1,2}[a-f])? (?:fährt|fahren|macht) (?:[^.,;!?\\n]|[.,](?=\\d)|(?<=\\d)\\.){3,50}|fährt (?:vom|im|am|in|nach) (?:[^.,;!?\\n]|[.,](?=\\d)|(?<=\\d)\\.){3,40}? (?:nach|an|in) [^.,;!?\\n]{3,24})",
    ["bildung-teilhabe"],
  ),
  rule(
    "projectDescription",
    0.82,
    "(?<v>(?:ein(?:e|en)?|unser(?:e|en)?|mein(?:e|en)?|das|den|die|zwei|drei) [^.;!?\\n]{4,90}?) (?:bauen|errichten|anbauen|aufstellen|umbauen|ausbauen|setzen|anlegen|abreißen|nutzen|einbauen|aufstocken|überdachen)(?!\\p{L})",
    ["bauantrag"],
  ),
  rule(
    "projectDescription",
    0.78,
    "(?:genehmigung|baugenehmigung|bauantrag|voranfrage|bauvoranfrage)(?: wird)? (?:für|zu[mr]?|über) (?<v>(?:de[nrsm] |die |das |ein(?:e[rn]?|en|em)? )?[^.,;!?\\n]{4,80})",
    ["bauantrag"],
  ),
];
