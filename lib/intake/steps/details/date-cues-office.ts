import { type Cue, words } from "./cues";

/** Keys of dates that have no field; they keep a date from being taken for another. */
export const OTHER = "-";

const NOTICE =
  "(?:\\p{L}*bescheid\\p{L}*|(?:ihr|eur)\\p{L}* (?:schreiben|brief|mail|e-mail|nachricht|post)|schreiben|brief|anhörung\\p{L}*|anhörungsbogen|verwarnung\\p{L}*|mahnung|verfügung|mit schreiben|aufforderung|notice|letter|decision|karar|yazı\\p{L}*|рішення|лист|письмо|решени\\p{L}*|pism\\p{L}*|decyzj\\p{L}*|decizi\\p{L}*|courrier|lettre|décision|قرار|رسالة)[^.;\\n\\d]{0,30}?(?:vom|v\\.|datiert(?: auf den)?|of|dated|from|від|от|z(?: dnia)?|din|du|بتاريخ)?";

/** Dates of dealings with the office: letters, deadlines, appointments, payments. */
export const OFFICE_DATES: readonly Cue[] = [
  {
    key: "noticeDate",
    score: 0.9,
    before: words(NOTICE),
    label: words("schreiben vom|bescheid vom|bescheiddatum|datum des (?:bescheid|schreiben)|ihr schreiben"),
  },
  {
    key: "noticeDate",
    score: 0.72,
    before: words("schrieb|gesendet|datum|sent|date|wrote|envoyé"),
    label: words("gesendet|datum|sent|date|am"),
  },
  {
    key: "noticeDate",
    score: 0.9,
    before: words(
      "(?:ihr|euer|eur)(?:e[nmrs]?)? (?!Anmeldung|Antrag|Meldung|Verlust|Bestell|Widersp)\\p{Lu}\\p{L}{3,30}(?: (?:an mich|an uns|hier|im amtsblatt))? ?(?:vom|v\\.|datiert)|sie (?:haben|hatten)(?: \\p{Ll}{2,9}){0,3} (?:am|unter dem|mit datum vom)|(?:haben|hatten|teilten|schrieben|lehnten|forderten) sie (?:\\p{Ll}{2,9} ){0,3}(?:am|unter dem)|m['’]avez écrit le|you (?:wrote|sent|asked)[^.,;\\n\\d]{0,20}on",
    ),
  },
  {
    key: "noticeDate",
    score: 0.88,
    after: words(
      "(?:[^.,;\\n\\d]{0,40} )?(?:haben sie[^.,;\\n\\d]{0,40} )?(?:geschrieben|mitgeteilt|abgelehnt|verlangt|angefordert|nachgefordert|gefordert|festgesetzt|versagt|verweigert|angeordnet|beanstandet)(?! ich)",
    ),
    only: ["objection", "documentSubmission", "extensionRequest", "hearingResponse", "statusInquiry"],
  },
  {
    key: "serviceDate",
    score: 0.96,
    before: words(
      "zugestellt(?: worden)?(?: am)?|zustellung(?: am)?|erhalten(?: habe(?: ich)?)?(?: am)?|bekommen(?: am)?|eingegangen(?: am)?|eingang(?: bei mir)?(?: am)?|zugegangen|im (?:brief)?kasten(?: am)?|lag (?:mir|bei mir)? ?am|kam(?:en)?(?: (?:erst|hier|bei mir|bei uns|an))?(?: am)?|(?:bekam|erhielt|empfing)(?: ich)?(?: \\p{L}+){0,3} am|received(?: it)?(?: on)?|delivered(?: on)?|served|tebliğ|отриман\\p{L}*|получен\\p{L}*|doręczon\\p{L}*|otrzyma\\p{L}*|primit\\p{L}*|reçu(?:e)?|notifié|استلم\\p{L}*|تسلم\\p{L}*",
    ),
    label: words("zugestellt|zustellung|erhalten|eingang"),
  },
  {
    key: "serviceDate",
    score: 0.88,
    after: words(
      "zugestellt|erhalten|bekommen|eingegangen|zugegangen|im (?:brief)?kasten|bei mir (?:angekommen|ankam|an)|(?:bei mir |mir )?(?:einging|eintraf|zuging)|(?:bekam|erhielt) ich|gebracht(?: hat| bekam)?|aus dem (?:brief|post)\\p{L}* (?:geholt|genommen|gefischt)|da(?=[).,])|vor\\.|received|отримал\\p{L}*|получил\\p{L}*|otrzymał\\p{L}*|tebliğ",
    ),
    only: ["objection", "hearingResponse", "payment", "bussgeld"],
  },
  {
    key: "residenceTitleExpiry",
    score: 0.95,
    before: words(
      "gültig(?: ist)?(?: noch)? bis(?: zum)?|läuft(?: schon)?(?: am| zum| bald| im| ende)?|abgelaufen(?: seit| am)?|gilt(?: nur)?(?: noch)? bis(?: zum)?|(?:titel|erlaubnis|karte|visum|eat|duldung|gestattung|blue card|aufenthalt|permit|fiktionsbescheinigung)[^.,;\\n\\d]{0,40}bis(?: zum)?|expires?(?: on)?|expired(?: on)?|valid until|expiring|تنتهي(?: بتاريخ| في)?|закінчується|діє до|действует до|истекает|заканчивается|ważn\\p{L}* do|kończy się|expir\\p{L}*|valab\\p{L}*|bitiyor|geçerli|sona er\\p{L}*",
    ),
    label: words("gültig bis|ablauf"),
    only: ["aufenthaltstitel"],
  },
  {
    key: "residenceTitleExpiry",
    score: 0.9,
    after: words(
      "ab\\b|abgelaufen|aus\\b|ungültig|bitiyor|doluyor|sona|закінч\\p{L}*|истек\\p{L}*|заканч\\p{L}*|kończy",
    ),
    only: ["aufenthaltstitel"],
  },
  {
    key: "residenceSince",
    score: 0.93,
    before: words(
      "(?:lebe|leben|wohne|bin|wohnhaft|aufenthalt|hier|in deutschland|eingereist|einreise|here|germany|living|live)[^.;\\n\\d]{0,30}(?:seit(?: dem)?|since|am)|in deutschland seit(?: dem)?|seit(?: dem)?|einreise(?: am)?|since|з|с|od|din|depuis|منذ",
    ),
    label: words("in deutschland seit|einreise|aufenthalt seit"),
    only: ["einbuergerung"],
  },
  {
    key: "paymentDate",
    score: 0.92,
    before: words(
      "(?:überwiesen|gezahlt|bezahlt|beglichen|angewiesen|zahlung|überweisung|abgebucht|belastet|abgezogen|eingezahlt|lastschrift|paid|virés?|réglé|transfer\\p{L}*|oplac\\p{L}*|zapłac\\p{L}*|оплат\\p{L}*|сплат\\p{L}*|plătit|payé|ödedi\\p{L}*)[^.;\\n\\d]{0,24}",
    ),
    after: words(
      "[^.,;\\n\\d]{0,50}(?:überwiesen|gezahlt|bezahlt|beglichen|angewiesen|abgebucht|belastet|abgezogen|eingezahlt|überwies|von meinem konto|raus(?=[.,;!]|$)|paid|depuis mon compte|оплат\\p{L}*|ödedi\\p{L}*)",
    ),
    label: words("zahlung|bezahlt|überwiesen"),
    only: ["bussgeld", "zahlung", "payment"],
  },
  {
    key: `${OTHER}filed`,
    score: 0.93,
    before: words(
      "(?:beantragt|\\p{L}*antrag|anmeldung|reservierung|bestellung|eingereicht|abgegeben|gestellt|anfrage|meine[rsnm]? (?:mail|brief|schreiben|widerspruch|einspruch|anruf|antrag)|applied|application|submitted|beantragung|online-antrag|war ich bei ihnen|geschrieben|подал\\p{L}*|здал\\p{L}*|złoży\\p{L}*|wniosek|başvuru)[^.;\\n\\d]{0,24}",
    ),
    after: words(
      "[^.,;\\n\\d]{0,70}(?:beantragt|eingereicht|abgegeben|den antrag gestellt|gestellt|angerufen|meldete ich|applied|submitted)",
    ),
    only: ["statusInquiry", "withdrawal", "application", "payment", "documentSubmission", "complaint"],
  },
  {
    key: `${OTHER}delivery`,
    score: 0.93,
    before: words(
      "(?:wahl|bürgermeisterwahl|bundestagswahl|stichwahl|kommunalwahl|landtagswahl|europawahl)[^.;\\n\\d]{0,20}",
    ),
  },
  // "Bitte heute noch": when somebody should come, not when it happened.
  {
    key: `${OTHER}asked`,
    score: 0.95,
    before: words("(?:bitte|noch|bis(?: spätestens)?|rückruf|dringend)(?: \\p{Ll}+)? ?"),
    after: words("(?:noch|bitte|kommen sie)"),
    only: ["defectReport", "thirdPartyReport"],
  },
  {
    key: `${OTHER}reply`,
    score: 0.9,
    before: words("(?:antwort|rückmeldung|bescheid geben|nachricht)[^.;\\n\\d]{0,12}bis(?: zum)?"),
  },
  {
    key: "noticeDate",
    score: 0.92,
    before: words(
      "(?:ablehnung|absage|\\p{L}*genehmigung|\\p{L}*untersagung|auflage|\\p{L}*anforderung(?:en)?|eingangsbestätigung|\\p{L}*rechnung|\\p{L}*fragebogen|\\p{L}*bogen|knöllchen|verwarnung|festsetzung|\\p{L}*verfügung|beschluss|\\p{L}*bescheid(?:es|s)?|schreiben|brief|anhörung|einladung|mahnung|aufforderung)[^;\\n]{0,44}?(?:vom|v\\.|datum|dated|tarihi)",
    ),
  },
  {
    key: "noticeDate",
    score: 0.9,
    after: words(
      "[^.,;\\n\\d]{0,30}(?:angefordert|verlangt|geschrieben(?:,| haben)?|haben wollten|nachgefordert|gebeten|gefordert)",
    ),
    only: ["documentSubmission", "extensionRequest", "hearingResponse", "objection", "statusInquiry"],
  },
  { key: "noticeDate", score: 0.88, after: words("(?:,? um [\\d:.]{3,5}(?: uhr)? ?)?schrieb(?! ich)|:\\s") },
  {
    key: "serviceDate",
    score: 0.96,
    before: words(
      "(?:bekannt ?gegeben|übergeben|erreichte(?: mich)?|zugest\\.|stempel|\\(da|bei mir|gekommen|angekommen|eingetroffen|gelandet|in der post)(?: worden)?(?: am)?",
    ),
    after: words(
      "[^.,;\\n\\d]{0,24}(?:erreichte|aus dem briefkasten|geldi|zugegangen|angekommen|eingetroffen|gekommen)",
    ),
    only: ["objection", "hearingResponse", "payment", "bussgeld"],
  },
];
