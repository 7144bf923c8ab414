import { type Cue, words } from "./cues";

const BORN =
  "geb(?:oren)?(?:\\.|\\b)|geboren(?: bin ich)?(?: am)?|geburtsdatum|geburtstag|geb\\.-?datum|gebdat|jahrgang|date of birth|d\\.?o\\.?b|born(?: on)?|doğum(?: tarihi(?:m)?)?|d\\.t|народ\\p{L}*|дата народження|рожд\\p{L}*|родил\\p{L}*|г\\.р|ur\\.|urodzon\\p{L}*|data urodzenia|născut\\p{L}*|data nașterii|né(?:e)?(?: le)?|date de naissance|مواليد|تاريخ الميلاد|ميلاد\\p{L}*|ولدت|nat[oa](?: il)?";
const MARK = "(?:^|[\\s,(])[*✶]";
const mark = new RegExp(MARK, "gu");

/** Dates of what happens in a life: births, moves, journeys, events, losses. */
export const LIFE_DATES: readonly Cue[] = [
  { key: "birth", score: 0.95, before: words(BORN), label: words(BORN) },
  { key: "birth", score: 0.95, before: mark },
  {
    key: "birth",
    score: 0.98,
    after: words("geboren|zur welt|born|doğumlu|рождения|народження|року народження|г\\. ?р|ur\\b"),
  },
  {
    key: "moveInDate",
    score: 0.93,
    before: words(
      "einzug\\p{L}*(?: am| zum| ist)?|eingezogen(?: am)?|wohne(?:n)? (?:ich |wir |jetzt )?(?:seit|ab)(?: dem)?|umzug(?: war)?(?: am| zum)?|umgezogen(?: am)?|moved in(?: on)?|moved(?: here)? on|taşın\\p{L}*|переїха\\p{L}*|переехал\\p{L}*|przeprowadz\\p{L}*|m-am mutat|emménagé(?: le)?|انتقلت",
    ),
    label: words("einzug|bezug der wohnung|move.?in|umzug|einzugsdatum"),
  },
  {
    key: "moveInDate",
    score: 0.86,
    after: words(
      "eingezogen|umgezogen|gezogen|wohne(?:n)? (?:ich|wir)|wohnhaft|tarihinde|moved in|moved to|in der|in die|wohnung|переїха\\p{L}*|переехал\\p{L}*|przeprowadz\\p{L}*|emménag\\p{L}*",
    ),
    only: ["wohnsitz-anmelden", "bewohnerparken", "wohngeld"],
  },
  {
    key: "moveInDate",
    score: 0.7,
    before: words("seit(?: dem)?|zum|ab(?: dem)?|since|от|з|с|od|depuis"),
    only: ["wohnsitz-anmelden"],
  },
  {
    key: "moveOutDate",
    score: 0.93,
    before: words(
      "auszug\\p{L}*(?: am| zum| ist)?|ausgezogen(?: am)?|ausziehen|aufgegeben(?: am| zum)?|moved out|left germany(?: for good)?(?: on)?|leave germany(?: on)?|verlasse\\p{L}* (?:deutschland )?(?:am|zum)|wegzug|quitt\\p{L}*|виїха\\p{L}*|выехал\\p{L}*|wyprowadz\\p{L}*|ayrıl\\p{L}*",
    ),
    label: words("auszug|wegzug|move.?out|abmeldung zum"),
  },
  {
    key: "moveOutDate",
    score: 0.85,
    before: words("zum|am|ab(?: dem)?|per|on|bis(?: zum)?"),
    only: ["wohnsitz-abmelden"],
  },
  {
    key: "incidentDate",
    score: 0.9,
    before: words("(?:ich soll|tatzeit|soll(?:te)? ich)[^.;\\n\\d]{0,24}(?:am)?"),
    after: words(
      "[^.;\\n]{0,80}(?:gestanden|stand|geparkt|parkte|gehalten|gefahren|geblitzt|gemessen|über rot|rote ampel|parkscheibe|parkschein|unterwegs)",
    ),
    only: ["bussgeld"],
  },
  {
    key: "startDate",
    score: 0.88,
    before: words("(?:seit(?: dem)?|ab(?: dem)?|since|from|zwischen|von|vom)"),
    only: ["foiRequest"],
  },
  {
    key: "dogHeldSince",
    score: 0.93,
    before: words(
      "(?:hund|welpe|haben ihn|habe ihn|haben sie|habe sie|gehalten|haltung|aufgenommen|übernommen|bei uns|bei mir|tierheim)[^.;\\n\\d]{0,40}(?:seit(?: dem)?|ab(?: dem)?)|(?:gehalten|aufgenommen|übernommen|geholt|gekauft)[^.;\\n\\d]{0,20}am",
    ),
    label: words("im haushalt seit|gehalten seit|seit|haltung|beginn|aufnahme"),
    only: ["hundesteuer"],
  },
  {
    key: "dogHeldSince",
    score: 0.8,
    after: words(
      "(?:ein(?:en)? )?(?:hund|welpe\\p{L}*|labrador|mischling|geholt|gekauft|bekommen|übernommen|abgeholt|eingezogen|zu uns gekommen|adoptiert)|(?:haben|habe|hab) (?:wir|ich)(?: \\p{L}+){0,2} (?:ein(?:en|e)?|den|die)",
    ),
    only: ["hundesteuer"],
  },
  {
    key: "separationDate",
    score: 0.93,
    before: words(
      "getrennt(?: (?:lebend|sind wir))?(?: seit| ab)?(?: dem)?|trennung(?: war)?(?: am| seit| im)?|auseinander(?: seit)?|ausgezogen|left us(?: on)?|separated since|verlassen|ayrı\\p{L}*|розлуч\\p{L}*|расстал\\p{L}*|rozstali\\p{L}*|sépar\\p{L}*",
    ),
    label: words("getrennt|trennung"),
  },
  {
    key: "separationDate",
    score: 0.93,
    after: words("getrennt|auseinander|separated|ausgezogen|verlassen|beri ayrı|ayrı yaş\\p{L}*"),
    only: ["unterhaltsvorschuss"],
  },
  {
    key: "evictionDate",
    score: 0.93,
    before: words(
      "räumung\\p{L}*[^.;\\n\\d]{0,30}|gerichtsvollzieher[^.;\\n\\d]{0,40}|zwangsräumung[^.;\\n\\d]{0,20}|räumungstermin|gerichtstermin|verhandlung[^.;\\n\\d]{0,20}|come on|evict\\p{L}*[^.;\\n\\d]{0,20}|räumen|geräumt|raus(?:müssen)?(?: am| bis)?|выселен\\p{L}*|виселен\\p{L}*|eksmisj\\p{L}*|tahliye",
    ),
    after: words("geräumt|räumung|gerichtsvollzieher|steht der|raus|evict"),
    label: words("räumung|gerichtstermin"),
  },
  {
    key: "travelDate",
    score: 0.93,
    before: words(
      "(?:fliege\\p{L}*|flug|reise(?:n)?|abflug|abreise|verreis\\p{L}*|urlaub|auslandsreise|hochzeit in|fly|flight|travel\\p{L}*|trip|leaving|depart\\p{L}*|uçu\\p{L}*|seyahat|лечу|летимо|летим|виліт|вылет|поїздк\\p{L}*|поездк\\p{L}*|wyjazd|lecę|lecimy|zbor|călător\\p{L}*|vol|voyage|pars|سفر|أسافر|سأسافر)[^.;\\n\\d]{0,30}",
    ),
    after: words(
      "(?:nach \\p{Lu}\\p{L}+|in (?:den|die) (?:urlaub|usa|türkei))?[^.,;\\n\\d]{0,30}(?:fliege\\p{L}*|flug|reise(?:n)?|in (?:den )?urlaub|abflug|verreis\\p{L}*|fahre(?:n)? (?:ich|wir) nach|fly|travel)",
    ),
    label: words("reise|abreise|flug|travel"),
  },
  { key: "travelDate", score: 0.7, before: words("ab(?: dem)?"), only: ["fuehrerschein-ersatz"] },
  {
    key: "eventDate",
    score: 0.95,
    before: words(
      "(?:verstorben|gestorben|verschieden|verschied|eingeschlafen|tod(?:estag)?|sterbedatum|heirat\\p{L}*|geheiratet|eheschließung|trauung|hochzeit|married|died|death|померла?|умер(?:ла)?|zmarł\\p{L}*|décéd\\p{L}*|mort|vefat|öldü|توفي\\p{L}*|von uns gegangen)[^.;\\n\\d]{0,40}|[†]\\s?",
    ),
    after: words(
      "[^.,;\\n\\d]{0,40}(?:verstorben|gestorben|eingeschlafen|geheiratet|von uns gegangen|tot aufgefunden|died|married|помер|умер|zmarł|vefat|geworden|verheiratet)",
    ),
    label: words(
      "verstorben|gestorben|todestag|sterbetag|sterbedatum|eheschließung|heirat|hochzeit|tag der geburt|geburtstag des kindes|veranstaltung|datum|wann|event",
    ),
    only: ["sterbefall", "personenstandsurkunde", "veranstaltung", "gaststaette"],
  },
  {
    key: "eventDate",
    score: 0.82,
    before: words("(?:am|den|vom|ab|für|on|dem|,)"),
    only: ["veranstaltung", "gaststaette", "sterbefall", "personenstandsurkunde"],
  },
  {
    key: "incidentDate",
    score: 0.9,
    before: words(
      "(?:verloren|gestohlen|geklaut|entwendet|liegen ?gelassen|verlust|diebstahl|vorfall|unfall|tatzeit|tattag|passiert|gefunden|fund|abhanden|stolen|lost|happened|загубил\\p{L}*|потерял\\p{L}*|zgubi\\p{L}*|pierdut|perdu|volé|kaybet\\p{L}*|çalın\\p{L}*|فقدت|gesehen|zuletzt|nicht (?:geleert|abgeholt))[^.;\\n\\d]{0,40}",
    ),
    after: words(
      "[^.,;\\n\\d]{0,60}(?:verloren|gestohlen|geklaut|entwendet|liegen ?gelassen|passiert|gefunden|nicht geleert|nicht abgeholt|stehen ?gelassen|загубил\\p{L}*|потерял\\p{L}*|zgubił\\p{L}*|weg\\b|geblitzt|gestürzt|verliehen|geleistet)",
    ),
    label: words("tatzeit|tattag|vorfall|verlust\\p{L}*|funddatum|wann|gefunden|verloren|datum"),
  },
  {
    key: "startDate",
    score: 0.9,
    before: words(
      "(?:beginn(?:end)?|start\\p{L}*|gültig ab|betreuung ab|gestartet|eröffn\\p{L}*|aufnahme(?: ab)?|einreise|ab(?: dem)?|gueltigab|starting(?: from| on)?|from|as of|прилет\\p{L}*|приїд\\p{L}*|приед\\p{L}*|ankunft|anreise|kommt|kommen|începând cu|din|z|од|від|з|с|от|à partir du|à compter du|depuis|من|ابتداء من|dal|da)(?: am| dem| ca\\.| zum)?\\s*(?:\\p{L}{2,10}, (?:dem |den )?)?",
    ),
    label: words("beginn|gueltigab|gültigab|ab\\b|start|gültig ab|betreuung ab|von|aufnahme|zeitraum|wann"),
  },
  {
    key: "startDate",
    score: 0.7,
    before: words("(?:zum|am|vom|im|on|du)"),
    only: [
      "gewerbe",
      "kita",
      "schule",
      "sondernutzung",
      "bewohnerparken",
      "gaststaette",
      "zweitwohnungsteuer",
      "verpflichtungserklaerung",
      "foiRequest",
    ],
  },
  {
    key: "startDate",
    score: 0.86,
    after: words(
      "(?:öffnen|eröffnen|beginnen|starten|anfangen|ankommen|einreisen|прилет\\p{L}*|приїж\\p{L}*|приез\\p{L}*|beri)",
    ),
    only: ["gewerbe", "kita", "schule", "gaststaette", "verpflichtungserklaerung"],
  },
  {
    key: "startDate",
    score: 0.93,
    before: words(
      "(?:kommt|kommen|anreis\\p{L}*|ankunft|einreis\\p{L}*|приїд\\p{L}*|приед\\p{L}*|прилет\\p{L}*|besuchszeitraum|zeitraum|aufenthalt|reisezeit|dauer)[^.;\\n\\d]{0,14}(?:am|ab|von|vom|з|с)?",
    ),
    after: words("[^.,;\\n\\d]{0,12}(?:anreisen|einreisen|ankommen)"),
    only: ["verpflichtungserklaerung"],
  },
  {
    key: "startDate",
    score: 0.88,
    before: words("(?:seit(?: dem)?|since|depuis)"),
    only: ["zweitwohnungsteuer", "gewerbe", "sondernutzung"],
  },
  {
    key: "incidentDate",
    score: 0.72,
    before: words("(?:seit(?: dem)?|am|letzten?|zuletzt|since|on|от|з|с|od|dnia|le|tarihinde)"),
    only: ["thirdPartyReport", "ordnungsstoerung", "complaint"],
  },
  {
    key: "travelDate",
    score: 0.92,
    before: words(
      "(?:\\p{L}*reise|fahre(?:n)?|zbor|muss|müssen|visit|flieg\\p{L}*|geht(?: es)? los)[^.;\\n\\d]{0,18}",
    ),
    after: words(
      " ?(?:früh |abend |morgen )?(?:mit (?:dem|der) \\p{L}+ )?(?:fliegt|fliegen|nach \\p{Lu}\\p{L}+|in den urlaub)",
    ),
    only: ["reisepass", "personalausweis", "ausweis-verlust", "fuehrerschein-ersatz"],
  },
  {
    key: "startDate",
    score: 0.66,
    before: words("(?:von|vom|zwischen|from)"),
    only: ["foiRequest", "sondernutzung", "verpflichtungserklaerung"],
  },
  {
    key: "incidentDate",
    score: 0.86,
    after: words("[^.;\\n]{0,80}(?:gefahren|gestürzt|gefallen|umgeknickt|hängen geblieben|verletzt)"),
    only: ["maengelmeldung"],
  },
  {
    key: "dogHeldSince",
    score: 0.78,
    before: words("(?:seit(?: dem)?|since|von|з|с)"),
    only: ["hundesteuer"],
  },
];
