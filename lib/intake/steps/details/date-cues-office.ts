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
    key: "serviceDate",
    score: 0.96,
    before: words(
      "zugestellt(?: worden)?(?: am)?|zustellung(?: am)?|erhalten(?: habe(?: ich)?)?(?: am)?|bekommen(?: am)?|eingegangen(?: am)?|eingang(?: bei mir)?(?: am)?|zugegangen|im (?:brief)?kasten(?: am)?|lag mir am|received(?: it)?(?: on)?|delivered(?: on)?|served|tebliğ|отриман\\p{L}*|получен\\p{L}*|doręczon\\p{L}*|otrzyma\\p{L}*|primit\\p{L}*|reçu(?:e)?|notifié|استلم\\p{L}*|تسلم\\p{L}*",
    ),
    label: words("zugestellt|zustellung|erhalten|eingang"),
  },
  {
    key: "serviceDate",
    score: 0.88,
    after: words(
      "zugestellt|erhalten|bekommen|eingegangen|zugegangen|im (?:brief)?kasten|bei mir (?:angekommen|an)|da\\.|vor\\.|received|отримал\\p{L}*|получил\\p{L}*|otrzymał\\p{L}*|tebliğ",
    ),
    only: ["objection", "hearingResponse", "payment", "bussgeld"],
  },
  {
    key: "residenceTitleExpiry",
    score: 0.95,
    before: words(
      "gültig bis|läuft(?: am| zum| bald)?|abgelaufen(?: seit| am)?|gilt (?:noch )?bis|(?:bis zum|seit|expires? on|expired on|valid until|expires|expiring)|تنتهي بتاريخ|تنتهي في|закінчується|діє до|действует до|истекает|ważn\\p{L}* do|kończy się|expir\\p{L}*|valab\\p{L}*|bitiyor|geçerli|sona er\\p{L}*",
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
    key: "appointmentDate",
    score: 0.93,
    before: words(
      "termin[^.;\\n\\d]{0,20}|appointment[^.;\\n\\d]{0,20}|randevu\\p{L}*[^.;\\n\\d]{0,12}|запис\\p{L}*|wizyt\\p{L}*[^.;\\n\\d]{0,12}|rendez-vous",
    ),
    after: words(
      "(?:um [\\d.:]+ ?(?:uhr)? )?[^.;\\n\\d]{0,30}(?:nicht (?:kommen|schaffen|wahrnehmen)|absagen|verschieben|termin)",
    ),
    only: ["appointment"],
  },
  {
    key: "wishedDate",
    score: 0.9,
    before: words(
      "(?:am liebsten|wunschtermin|wunsch|passt (?:es |mir )?|gern(?:e)? |lieber|ginge? (?:es )?|möglich|verschieben (?:auf|lassen)|stattdessen|statt dessen|neuer? termin|termin (?:am|ab|um|für)|verlängern|verlängerung|aufschub|zeit haben|fristverlängerung|frist|nachfrist|prefer\\p{L}*|would like|possible)[^.;\\n\\d]{0,30}",
    ),
    label: words("wunsch\\p{L}*|termin|wann|datum|trauung"),
  },
  {
    key: "wishedDate",
    score: 0.86,
    after: words(
      "(?:würde|passt|wäre|ginge|geht|haben wollen|zeit haben|möchte\\p{L}*|heiraten|getraut|trauen|gerne|if possible|would)",
    ),
    only: [
      "appointment",
      "extensionRequest",
      "eheschliessung",
      "abfall",
      "haltverbot",
      "beglaubigung",
      "kfz-zulassen",
      "kirchenaustritt",
    ],
  },
  {
    key: "wishedDate",
    score: 0.95,
    before: words(
      "(?:bitte(?: ich)?(?: daher)? (?:um )?(?:verläng|aufschub|frist|zeit)\\p{L}*|kann ich[^.;\\n\\d]{0,12}|aufschub|verlängern|haben sie geduld|zeit geben|mehr zeit)[^.;\\n\\d]{0,30}(?:bis(?: zum| mitte| ende)?)?",
    ),
    after: words("(?:zeit )?(?:haben|verläng|geben|einreichen)"),
    only: ["extensionRequest"],
  },
  {
    key: "endDate",
    score: 0.9,
    before: words("(?:frist|soll(?:te)?(?: ich)?|bis(?: zum)?|läuft(?: am)?|spätestens|until|by)"),
    only: ["extensionRequest"],
  },
  {
    key: "wishedDate",
    score: 0.8,
    before: words("(?:auf|vom|am|den|für(?: den)?|ab(?: dem)?|zum|on|на|w dniu|le|pe)"),
    only: [
      "haltverbot",
      "eheschliessung",
      "abfall",
      "beglaubigung",
      "appointment",
      "kfz-zulassen",
      "kirchenaustritt",
      "baumfaellung",
    ],
  },
  {
    key: "paymentDate",
    score: 0.92,
    before: words(
      "(?:überwiesen|gezahlt|bezahlt|beglichen|zahlung|überweisung|abgebucht|eingezahlt|paid|transfer\\p{L}*|oplac\\p{L}*|zapłac\\p{L}*|оплат\\p{L}*|сплат\\p{L}*|plătit|payé|ödedi\\p{L}*)[^.;\\n\\d]{0,24}",
    ),
    after: words(
      "[^.;\\n\\d]{0,50}(?:überwiesen|gezahlt|bezahlt|beglichen|abgebucht|eingezahlt|überwies|von meinem konto|paid|оплат\\p{L}*|ödedi\\p{L}*)",
    ),
    label: words("zahlung|bezahlt|überwiesen"),
    only: ["bussgeld", "zahlung", "payment"],
  },
  {
    key: "licenceIssueDate",
    score: 0.93,
    before: words(
      "(?:ausgestellt|ausstellung\\p{L}*|erteilt|bekommen|führerschein(?: ist)?|karte|lappen|schein|gemacht)[^.;\\n\\d]{0,24}(?:am|von|aus|vom)?",
    ),
    after: words("(?:[^.;\\n\\d]{0,20}(?:ausgestellt|bekommen|gemacht|erteilt))"),
    label: words("ausgestellt|ausstellungsdatum"),
    only: ["fuehrerschein-umtausch", "fuehrerschein-ersatz"],
  },
  {
    key: "endDate",
    score: 0.88,
    before: words(
      "(?:bis(?: zum| einschließlich)?|ende|schluss|aufgegeben|geschlossen|abgemeldet|verkauft|übergeben|übergabe|abgegeben|verwertet|verschrottet|eingeschläfert|gestorben|until|till|până|do|до|jusqu['’]au|au)(?: am| zum| dem)?",
    ),
    label: words("ende|bis|abmeldung|aufgabe|endet|verkauf|übergabe"),
  },
  {
    key: "endDate",
    score: 0.9,

    after: words(
      "(?:[^.;\\n\\d]{0,30}(?:geschlossen|aufgegeben|abmelden|abgemeldet|schlie(?:ß|ss)\\p{L}*|verkauft|übergeben|übergabe|gestorben|eingeschläfert|regenbogenbrücke|eingeschlaefert|öldü|gegeben|abgegeben|verstorben|tot\\b|aus\\b|ab\\b|aufhör\\p{L}*|verschrottet|verwertet|in die presse|weggezogen|beendet))",
    ),
    only: ["gewerbe", "hundesteuer", "grundsteuer", "kfz-abmelden", "zweitwohnungsteuer", "fischereischein"],
  },
  {
    key: "endDate",
    score: 0.8,
    before: words("(?:zum|per)"),
    only: ["hundesteuer", "grundsteuer", "kfz-abmelden"],
  },
  {
    key: `${OTHER}filed`,
    score: 0.93,
    before: words(
      "(?:beantragt|antrag|eingereicht|abgegeben|gestellt|anfrage|meine[rsnm]? (?:mail|brief|schreiben|widerspruch|einspruch|anruf|antrag)|applied|application|submitted|beantragung|online-antrag|war ich bei ihnen|geschrieben|подал\\p{L}*|здал\\p{L}*|złoży\\p{L}*|wniosek|başvuru)[^.;\\n\\d]{0,24}",
    ),
    after: words(
      "[^.;\\n\\d]{0,70}(?:beantragt|eingereicht|abgegeben|den antrag gestellt|gestellt|angerufen|meldete ich|applied|submitted)",
    ),
    only: ["statusInquiry", "withdrawal", "application", "payment", "documentSubmission", "complaint"],
  },
  { key: `${OTHER}letter`, score: 0.8, before: words("(?:altenbrück|\\p{Lu}\\p{L}{3,20}),? (?:den|am|im)") },
  {
    key: `${OTHER}delivery`,
    score: 0.93,
    before: words(
      "(?:wahl|bürgermeisterwahl|bundestagswahl|stichwahl|kommunalwahl|landtagswahl|europawahl)[^.;\\n\\d]{0,20}",
    ),
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
      "[^.;\\n\\d]{0,30}(?:angefordert|verlangt|geschrieben(?:,| haben)?|haben wollten|nachgefordert|gebeten|gefordert)",
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
      "[^.;\\n\\d]{0,24}(?:erreichte|aus dem briefkasten|geldi|zugegangen|angekommen|eingetroffen|gekommen)",
    ),
    only: ["objection", "hearingResponse", "payment", "bussgeld"],
  },
  {
    key: "wishedDate",
    score: 0.97,
    before: words(
      "(?:verläng\\p{L}*|aufschub|frist(?=[^.;\\n]{0,4}bis)|fristverlängerung|nachfrist|verschieb\\p{L}*|bitte|kann ich|geht (?:auch|es)|zeit)[^.;\\n\\d]{0,30}(?:bis(?: zum| mitte| ende| anfang)?|auf(?: den)?|auch)",
    ),
    after: words("[^.;\\n\\d]{0,16}(?:verlängern|verschieben|zeit (?:haben|bekommen|geben))|\\?"),
    only: ["extensionRequest"],
  },
  {
    key: "endDate",
    score: 0.98,
    before: words(
      "frist[^.;\\n\\d]{0,20}(?:ist(?: der)?|läuft|vom|am|endet|\\(|:)|innerhalb|sollte|soll(?: ich)?[^.;\\n\\d]{0,12}bis(?: zum)?|nicht bis",
    ),
    after: words(
      "(?: ?nicht| zeit gegeben|[^.;\\n\\d]{0,20}vorzulegen| nicht (?:liefern|schaffen|beibringen)| ab(?=[.,;]|$))",
    ),
    only: ["extensionRequest"],
  },
  {
    key: "wishedDate",
    score: 0.86,
    after: words("[^.;\\n\\d]{0,24}(?:fällen|gefällt|schneiden|passen|zulassen)"),
    only: ["baumfaellung", "appointment", "kfz-zulassen", "abfall"],
  },
];
