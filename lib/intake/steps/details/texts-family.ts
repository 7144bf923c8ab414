import { CLAUSE, type LabelRule, label, PROPER, rule, SENTENCE, strict, type TextRule } from "./text-rules";

const SCHOOL =
  "(?:Grundschule|Gesamtschule|Realschule|Hauptschule|Förderschule|Sekundarschule|Gemeinschaftsschule|Oberschule|Gymnasium|Berufskolleg|Berufsschule|Hochschule|Universität|Uni|Fachhochschule|FH|TU|Kita|KiTa|Kindergarten|Kindertagesstätte|Krippe|Kindertagespflege|OGS|GS|VHS|Volkshochschule|Sprachschule|University|College|School)";
const ILLNESS =
  "(?:ms|multiple sklerose|krebs\\p{L}*|tumor\\p{L}*|herz\\p{L}*|infarkt|schlaganfall|diabetes|zucker|asthma|copd|rheuma\\p{L}*|arthrose|fibromyalgie|depression\\p{L}*|epilepsie|parkinson|demenz|alzheimer|hüfte\\p{L}*|knie|wirbelsäule\\p{L}*|bandscheib\\p{L}*|rücken|amputier\\p{L}*|gelähmt|lähmung|querschnitt\\p{L}*|blind\\p{L}*|taub\\p{L}*|gehörlos|hörgerät\\p{L}*|sehbehindert|rollstuhl|rollator|pflegegrad \\d|pflegestufe \\d|gehbehindert|angststörung\\p{L}*|migräne|morbus \\p{L}+|autis\\p{L}+|dialyse|niere\\p{L}*|lunge\\p{L}*|sauerstoff|prothese|operation|op am|schmerzen|gehen wird|keine \\d+ (?:schritte|meter)|nicht mehr (?:gehen|laufen)|lymph\\p{L}*|chemo\\p{L}*|gicht|polyneuropathie|schizophren\\p{L}*|ptbs|burnout|cancer|stroke|wheelchair|kanser|felç|инсульт|інсульт|рак|диабет|діабет|nowotwór|cukrzyc\\p{L}*|السكري)";
const INCOME =
  "(?:netto|brutto|rente|gehalt|lohn|alg|krankengeld|witwenrente|altersrente|erwerbsminderungsrente|einkommen|verdienst|(?<=\\s)net|(?<=\\s)gross)";
const MONEY = "\\d{1,3}(?:[. ]?\\d{3})*(?:,\\d{2}|,-)?(?: ?(?:€|Euro|EUR))?";

const WORKING = [
  "wohngeld",
  "unterhaltsvorschuss",
  "elterngeld",
  "kita",
  "aufenthaltstitel",
  "einbuergerung",
] as const;
/** An employer is named with a capital and is no time, place of reply or person addressed. */
const ORG = `(?!(?:Ihnen|Uns|Euch|Ihrer|Monat|Woche|Jahr|Urlaub|Moment|Telefon|Ort|Land|Haus|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Amt|Jugendamt|Jobcenter|Mittagspause|Stadt)(?!\\p{L})|\\d)${PROPER}`;

/** Free text about school, childcare and family. */
export const FAMILY_TEXTS: readonly TextRule[] = [
  strict(
    "schoolName",
    0.88,
    `(?<v>(?:(?:\\p{Lu}[\\p{L}-]{2,30}-)?${SCHOOL})(?: (?:am|an der|im|in der|zum|zur|Am|St\\.|der|des))?(?: (?:\\p{Lu}|„|")[\\p{L}."“-]{1,30}){1,3})`,
  ),
  strict(
    "schoolName",
    0.86,
    "(?<v>\\p{Lu}[\\p{L}]{2,24}(?:-\\p{Lu}[\\p{L}]{1,24}){0,3}-(?:Schule|Gymnasium|Gesamtschule|Realschule|Grundschule|Universität|Hochschule|Kolleg))",
  ),
  strict(
    "schoolName",
    0.8,
    "(?<v>\\p{Lu}\\p{L}{2,24}(?:schule|gymnasium|kolleg|kindergarten|kita))(?!\\p{L})(?! (?:fragt|sagt|hat))",
  ),
  rule(
    "schoolClass",
    0.9,
    "(?<v>(?:klasse|kl\\.|jahrgang|stufe|jahrgangsstufe) ?\\d{1,2} ?[a-f]?)(?![\\p{L}\\d])",
  ),
  rule("schoolClass", 0.9, "(?<v>\\d{1,2}\\.? ?(?:klasse|schuljahr|jahrgang))(?!\\p{L})"),
  strict("schoolClass", 0.86, "(?<v>(?:[1-9]|1[0-3])[a-f])(?![\\p{L}\\d])"),
  rule(
    "employer",
    0.88,
    `(?:arbeite|arbeitet|beschäftigt|angestellt|tätig|anstellung|job|arbeitsvertrag|vollzeit|teilzeit|\\p{L}{3,24}(?:erin|erzieher|verkäufer|lehrer|lehrerin|pfleger|pflegerin|ärztin|arzt|mechaniker|ingenieur|ingenieurin|köchin|koch|fahrer|kraft|hilfe|entwickler|techniker|schweißer|maurer|elektriker|schlosser|kauffrau|kaufmann)) (?:[\\p{Ll}-]+ ){0,3}?(?:bei(?: der| dem| den)?|beim|in der|am|im|an der) (?:der |dem |firma |fa\\. )?${ORG}`,
    WORKING,
  ),
  strict(
    "employer",
    0.9,
    `(?:[Aa]rbeitgeber|[Ff]irma|Fa\\.|[Ee]mployer|ورب العمل|رب العمل|роботодавець|работодатель|[Pp]racodawc\\p{L}+|[Ii]şveren\\p{L}*)(?: ist| is|:)?(?: die| der| dem| das)? ?${ORG}`,
    WORKING,
  ),
  strict(
    "employer",
    0.86,
    "(?:AG|[Aa]rbeitgeber|[Mm]ein Chef) \\((?<v>\\p{Lu}[\\p{L} &.-]{2,40})\\)",
    WORKING,
  ),
  strict(
    "employer",
    0.88,
    `(?:[Ww]ork(?:ing|s)? (?:at|for)|[Ee]mployed (?:at|by)|работаю в|працюю в|pracuję w|lucrez la|travaille (?:chez|à)|[Aa]rbeitet bei|arbeiten bei) (?:der |dem |the )?${ORG}`,
    WORKING,
  ),
  strict("employer", 0.84, "arbeiten \\((?<v>\\p{Lu}[\\p{L} &.-]{2,40})\\)", WORKING),
  rule(
    "employer",
    0.84,
    "(?:bei|beim|bei der) (?<v>[\\p{L}&.-]{2,30}(?: [\\p{L}&.-]{2,30}){0,2}) (?:angestellt|beschäftigt|tätig)(?!\\p{L})",
    WORKING,
  ),
  rule(
    "instalmentProposal",
    0.86,
    `(?<v>\\d{1,4} ?(?:€|euro)? ?/ ?monat|ayda ${MONEY}|\\d{1,2} mal ${MONEY}(?: [\\p{L}]{2,8}){0,3}|${MONEY}(?: euros?)? par mois(?: pendant [\\p{L}]{3,8} mois)?)`,
  ),
  rule(
    "benefitMonths",
    0.9,
    "(?<v>(?:die |den )?\\d{1,2}\\.(?: ?(?:bis|-|–|und|,) ?\\d{1,2}\\.)*(?: und \\d{1,2}\\.)? lebensmonat\\p{L}*)",
  ),
  rule(
    "benefitMonths",
    0.9,
    "(?<v>(?:die |den )?(?:lebens)?monat(?:e|en)? \\d{1,2}(?:(?: ?(?:bis|-|–|und|,|/|\\+) ?)\\d{1,2}){0,6})(?!\\p{L})",
  ),
  rule(
    "benefitMonths",
    0.88,
    "(?<v>months? \\d{1,2}(?:(?: ?(?:to|-|–|and|,) ?)\\d{1,2}){0,6}|\\d{1,2}\\s?[-–]\\s?\\d{1,2} (?:місяц\\p{L}*|месяц\\p{L}*|lebensmonat\\p{L}*|miesi\\p{L}*|ay\\p{L}{0,4})|ersten \\d{1,2} (?:lebens)?monate\\p{L}*)",
  ),
  rule(
    "householdIncome",
    0.84,
    `(?<v>(?:(?:ihre|seine|meine|die|eine|unsere) )?(?:[\\p{L}-]{0,24}rente(?:n)?|gehalt|lohn|einkommen|verdienst)(?: von| ist| beträgt| ca\\.| etwa| rund|:)? ?${MONEY}(?: (?:im monat|monatlich|netto|brutto))?)`,
  ),
  rule(
    "householdIncome",
    0.84,
    `(?<v>${MONEY} (?:[\\p{L}-]{2,14}[- ]?(?:und )?){0,3}?${INCOME}(?:e|en)?)(?!\\p{L})`,
  ),
  rule(
    "householdIncome",
    0.76,
    `(?:verdiene|verdient|verdien|bekomme|earn|maaşım|gelirim|зарабатываю|заробляю|zarabiam|câștig|gagne)(?: (?:ich|er|sie|ca\\.|etwa|rund|nur|i|about)){0,10} (?<v>${MONEY}(?: (?:netto|brutto|im monat|monatlich|net|a month))*)`,
  ),
  rule(
    "healthDetails",
    0.8,
    `(?:diagnosen?|leide (?:an|unter)|erkrankung(?:en)?|krankheiten|gesundheit\\p{L}*|beschwerden)\\s?:?\\s(?!(?:ist|sind)\\b)${SENTENCE}`,
  ),
  rule(
    "healthDetails",
    0.76,
    `(?<v>(?:ich habe|hab|habe|hat|seit|kann|wegen|er hat|sie hat|i have|ich bin|nach)[^.;!?\\n]{0,60}${ILLNESS}(?!\\p{L})[^.;!?\\n]{0,60})`,
  ),
  rule("healthDetails", 0.7, `(?<v>${ILLNESS}(?!\\p{L})(?:, [^.;!?\\n(),]{2,40}){0,5})`),
  rule(
    "instalmentProposal",
    0.9,
    `(?<v>(?:raten (?:von|zu|à|a|in höhe von) |monatlich |mtl\\. )?${MONEY}(?: ?(?:€|euro|eur))? (?:im monat|monatlich|pro monat|par mois|jede[nrs]? monat|mtl\\.?|jeden monat|je monat|per month|a month|raten|monatsraten)(?:, ab [\\p{L}\\d.]{3,12})?)`,
  ),
  rule(
    "instalmentProposal",
    0.88,
    `(?<v>(?:in )?(?:\\d{1,2}|zwei|drei|vier|fünf|sechs|zehn|zwölf) (?:monats|gleichen )?raten(?: (?:zu|von|à)(?: je)? ${MONEY})?|(?:monatliche )?raten (?:von|zu|à)(?: je)? ${MONEY}|monatlich ${MONEY})`,
  ),
  rule(
    "purpose",
    0.82,
    "(?<v>klassenfahrt\\p{L}*(?: (?:nach|in) [\\p{L} ]{3,24}?)?|mittagessen\\p{L}*|mittagsverpflegung|nachhilfe\\p{L}*|lernförderung|schulausflug\\p{L}*|tagesausflug|ausflug\\p{L}*|schulbedarf\\p{L}*|sportverein|fußballverein|musikschule|schwimmkurs|schülerbeförderung|fahrkarte|school trip|lunch|okul gezisi|öğle yemeği|екскурсі\\p{L}*|обід\\p{L}*|обед\\p{L}*|wycieczk\\p{L}*|obiad\\p{L}*|cantine|vereinsbeitrag\\p{L}*|schulranzen|(?:دفع ثمن )?وجبة الغداء(?: في المدرسة)?)(?=[\\s.,;:!?)]|$)",
    ["bildung-teilhabe"],
  ),
  rule("purpose", 0.84, "(?<v>fährt [^.;,!?\\n]{0,40}(?:klasse|klassenfahrt)[^.;,!?\\n]{0,30})", [
    "bildung-teilhabe",
  ]),
  rule(
    "reason",
    0.6,
    `(?:weil|da|denn|because|çünkü|потому что|тому що|ponieważ|parce que|deoarece|لأن) ${CLAUSE}`,
  ),
];

/** Form lines about school, childcare and family. */
export const FAMILY_LABELS: readonly LabelRule[] = [
  label(
    "schoolName",
    "(?:wunsch)?(?:schule|kita|einrichtung)|name der (?:schule|einrichtung)|schule\\/kita|wunscheinrichtung|wunschkita|hochschule|einrichtung\\/schule|gewünschte (?:schule|einrichtung|kita)",
  ),
  label("schoolClass", "klasse|jahrgang|klasse\\/jahrgang|klassenstufe"),
  label("employer", "arbeitgeber(?:in)?|beschäftigt bei|employer|arbeitsstelle|arbeit"),
  label(
    "benefitMonths",
    "(?:gewünschte )?(?:lebensmonate|bezugsmonate|monate)|elterngeldmonate|bezugszeitraum",
  ),
  label(
    "householdIncome",
    "(?:(?:eigenes|monatliches|haushalts)[- ]?)?(?:netto|brutto)?-?einkommen.{0,24}|income|verdienst|einkünfte|rente",
  ),
  label(
    "healthDetails",
    "diagnosen?|gesundheit.{0,24}|erkrankungen?|krankheiten|behinderung(?:en)?|beeinträchtigung(?:en)?",
  ),
  label("instalmentProposal", "raten.{0,20}|ratenvorschlag|vorschlag"),
  label("reason", "grund|begründung|stellungnahme|ihre stellungnahme|reason|anlass"),
];
