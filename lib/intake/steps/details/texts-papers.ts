import { CLAUSE, type LabelRule, label, PROPER, rule, SENTENCE, strict, type TextRule } from "./text-rules";

const TITLES =
  "niederlassungserlaubnis|aufenthaltserlaubnis|aufenthaltsgestattung|aufenthaltstitel|blaue karte(?: eu)?|blue card|eat|fiktionsbescheinigung|duldung|visum|daueraufenthalt(?:-eu)?|(?:residence|student) (?:permit|title)(?: for \\p{L}+)?|посвідк\\p{L} на (?:тимчасове |постійне )?проживання|вид на жительство|внж|oturma izni|oturum (?:izni|kartı)|karta pobytu|titre de séjour|permis de ședere|تصريح إقامة|chancen-?aufenthalt\\p{L}*|studienvisum|studentenvisum|freizügigkeitsbescheinigung";

/** Free text about certificates, permits and their purpose. */
export const PAPER_TEXTS: readonly TextRule[] = [
  rule("residenceTitleKind", 0.88, `(?<v>${TITLES})(?!\\p{L})`),
  rule(
    "denomination",
    0.9,
    "(?<v>(?:röm(?:isch|\\.)[- ]?)?-?kath(?:olisch\\p{L}*|\\.)?(?: kirche)?|(?:ev(?:angelisch|\\.)?-?(?:luth(?:erisch|\\.)\\p{L}*|reformiert\\p{L}*)?)(?:en|e)?(?: (?:landes)?kirche)?|evangelisch\\p{L}*(?: (?:landes)?kirche)?|protestantisch\\p{L}*|altkatholisch\\p{L}*|jüdische\\p{L}*(?: gemeinde)?|freireligiöse\\p{L}*|neuapostolisch\\p{L}*|catholic(?: church)?|protestant(?: church)?)(?![\\p{L}])",
  ),
  rule(
    "licenceClasses",
    0.85,
    "(?<v>(?:führerschein)?klassen? (?:(?:[A-DLTM]{1,2}\\d?E?|[1-5])(?![\\p{L}\\d])(?:(?:,| und|/| \\+| sowie)? ?)){1,6})",
  ),
  strict(
    "licenceClasses",
    0.8,
    "(?:auch|Klassen?|Schein|Führerschein|für) (?<v>(?:A[12M]?|B|BE|B96|C1?E?|D1?E?|L|T|AM|B197)(?:(?:, | und |/| \\+ )(?:A[12M]?|B|BE|C1?E?|D1?E?|L|T|AM)){0,6})(?![\\p{L}\\d-])",
  ),
  strict(
    "licenceIssuer",
    0.85,
    `(?:[Aa]usgestellt|[Aa]usstellende Behörde|erteilt|[Bb]ekommen[^.\\n]{0,30})(?: (?:damals|am [\\d.]+|\\d{4}|worden))*(?: von der| vom| von| durch(?: die| den)?|:|,? in) ${PROPER}`,
  ),
  strict(
    "licenceIssuer",
    0.82,
    "(?<v>(?:Landkreis|Landratsamt|Kreis|Straßenverkehrsamt|Führerscheinstelle|Kreisverwaltung|Landeshauptstadt|Stadt|Rat des Kreises|Bezirksamt) \\p{Lu}[\\p{L}-]{2,30}(?:-\\p{Lu}\\p{L}+)?)",
  ),
  strict("licenceIssuer", 0.75, "\\bin (?<v>\\p{Lu}\\p{L}{2,24}) (?:gemacht|ausgestellt|bekommen)"),
  strict(
    "drivingSchool",
    0.92,
    "(?<v>[Ff]ahrschule (?:\\p{Lu}[\\p{L}&'’-]{1,30})(?: (?:\\p{Lu}|&)[\\p{L}'’-]{0,30}){0,2})",
  ),
  rule(
    "parkingZone",
    0.92,
    '(?<v>(?:bewohner|park|bewohnerpark|anwohner)?-?(?:zone|parkzone|bereich|parkgebiet|gebiet|bezirk) ?:? ?(?:"|„)?(?:[A-Z0-9ivx]{1,4}(?![\\p{L}\\d])|\\p{Lu}\\p{Ll}{2,14}(?:-\\p{Lu}\\p{L}{2,12})?))',
  ),
  rule(
    "purpose",
    0.8,
    `(?:(?:zur|für die) vorlage (?:bei|beim|bei der)|benötige ich für|brauche (?:ich )?(?:es|sie|das|die|den)? ?(?:für|fürs)|verwendungszweck|gebraucht für|dient (?:der|dem)|zweck(?:s)? ?(?:ist|der)?) ${CLAUSE}`,
  ),
  rule(
    "purpose",
    0.81,
    `(?<v>(?:ich|wir) (?:trainiere|betreue|arbeite|leite|fange|bewerbe|engagiere|mache|werde|übernehme|helfe)(?:[^.;!?\\n]|(?<=\\d)\\.){5,90})`,
    ["fuehrungszeugnis"],
  ),
  rule(
    "purpose",
    0.8,
    "(?<v>besuchs?(?:reise|aufenthalt)?|familienbesuch|hochzeit(?:sfeier)?|taufe|geburtstag(?:sfeier)?|beerdigung|urlaub|une visite(?: familiale)?|visite(?: familiale)?|(?:family )?visit(?: \\p{L}+)?|ziyaret\\p{L}*|у гості|в гости|на Новый год|на Новий рік|wizyt[aęy]|vizit[aă]|زيارة|tourism|weihnachten)(?!\\p{L})",
    ["verpflichtungserklaerung"],
  ),
  rule(
    "purpose",
    0.78,
    "(?<v>beschäftigung|arbeit(?!\\p{L})|erwerbstätigkeit|studium|studies|study|work|employment|ausbildung|familiennachzug|familienzusammenführung|sprachkurs|selbständige tätigkeit|work purposes|(?<=بسبب )العمل|العمل|الدراسة|çalışma|eğitim|навчання|роботи|работы|учёбы|pracy|studia|travail|études|muncă)(?!\\p{L})",
    ["aufenthaltstitel"],
  ),
  rule(
    "purpose",
    0.76,
    "(?<v>(?:ich|wir) heirate[^.,;!?\\n]{0,40}|(?:ich |wir )?(?:bewerben? (?:mich|uns) (?:[^.,;!?\\n]|(?<=\\d)\\.){4,60}|(?:wollen|möchten|werden|will|möchte) (?:(?:[^.,;!?\\n]|(?<=\\d)\\.){0,40} )?(?:heiraten|auswandern)|mich (?:[^.,;!?\\n]){3,40} bewerben))(?!\\p{L})",
    ["beglaubigung", "meldebescheinigung", "personenstandsurkunde", "fuehrungszeugnis"],
  ),
  rule("purpose", 0.74, "(?<v>(?:schuldet|schulden) (?:mir|uns)[^.,;!?\\n]{3,40})", [
    "melderegisterauskunft",
  ]),
  rule(
    "purpose",
    0.66,
    `(?:interessiere|überlegen?|planen?|möchten?|wollen|will) (?!wissen|wir|ich|gern)${CLAUSE}`,
    ["bauakte"],
  ),
  rule(
    "purpose",
    0.7,
    `(?:planen|organisieren|veranstalten|machen|feiern)(?: \\p{L}+){0,3} (?<v>(?:das|ein|eine) [^.;,!?\\n]{5,70})`,
    ["melderegisterauskunft"],
  ),
  rule(
    "searchedPersonDetails",
    0.8,
    `(?:anschrift|adresse|wohnort|suche|gesucht|über|von)[^.;!?]{0,60}?\\p{Lu}[\\p{L}-]+ \\p{Lu}[\\p{L}-]+, ${SENTENCE}`,
  ),
  rule("searchedPersonDetails", 0.74, "(?:er|sie) (?<v>(?:hat|wohnte|lebte|war|ist|soll)[^.;!?\\n]{5,100})"),
];

/** Form lines about certificates, permits and their purpose. */
export const PAPER_LABELS: readonly LabelRule[] = [
  label(
    "purpose",
    "(?:verwendungs)?zweck.{0,24}|purpose.{0,20}|anlass|wofür|thema|art der veranstaltung|veranstaltung|was|grund der (?:sondernutzung|sperrung)|vorlage bei|empfänger|verwendung|art der nutzung|zweck des aufenthalts|maßnahme",
  ),
  label(
    "relationship",
    "verhaeltnis.{0,20}|verwandtschaft.{0,20}|verhältnis.{0,30}|beziehung.{0,30}|relationship",
  ),
  label("residenceTitleKind", "aufenthaltstitel|titel|art des (?:aufenthalts)?titels|aufenthaltsstatus"),
  label("denomination", "religion.{0,24}|konfession|kirche|religionsgemeinschaft"),
  label("licenceClasses", "klassen?|führerscheinklassen?|fahrerlaubnisklassen?|beantragte klassen?"),
  label("licenceIssuer", "ausstellende behörde|ausgestellt (?:von|durch)|behörde|ausstellungsbehörde"),
  label("drivingSchool", "fahrschule"),
  label("parkingZone", "(?:bewohner)?(?:park)?-?zone|parkbereich|bereich"),
  label(
    "searchedPersonDetails",
    "(?:letzte )?(?:bekannte )?(?:anschrift|adresse) der gesuchten person|letzte bekannte (?:anschrift|adresse)|weitere angaben|geburtsdatum der gesuchten person",
  ),
];
