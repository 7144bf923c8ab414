import { type Cue, words } from "./cues";

/** Dates of terms: appointments, wishes, ends, and when a licence was made out. */
export const TERM_DATES: readonly Cue[] = [
  {
    key: "appointmentDate",
    score: 0.93,
    before: words(
      "termin[^.;\\n\\d]{0,20}|appointment[^.;\\n\\d]{0,20}|randevu\\p{L}*[^.;\\n\\d]{0,12}|запис\\p{L}*|wizyt\\p{L}*[^.;\\n\\d]{0,12}|rendez-vous",
    ),
    after: words(
      "(?:um [\\d.:]+ ?(?:uhr)? )?[^.,;\\n\\d]{0,30}(?:nicht (?:kommen|schaffen|wahrnehmen)|absagen|verschieben|termin)",
    ),
    only: ["appointment"],
  },
  {
    key: "wishedDate",
    score: 0.9,
    before: words(
      "(?:am liebsten|wunschtermin|wunsch|passt (?:es |mir )?|gern(?:e)? |lieber|ginge? (?:es )?|möglich|verschieben (?:auf|lassen)|stattdessen|statt dessen|neuer? termin|termin (?:am|ab|um|für)|verlängern|verlängerung|aufschub|zeit haben|fristverlängerung|frist|nachfrist|prefer\\p{L}*|would like|possible)[^.;\\n\\d]{0,30}",
    ),
    label: words("(?:ge)?w[uü]nsch\\p{L}*|termin|wann|datum|tag|trauung|zulassungstag"),
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
    before: words("(?:auf|vom|am|im|den|für(?: den)?|ab(?: dem)?|zum|on|на|w dniu|le|pe)"),
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
    key: "licenceIssueDate",
    score: 0.93,
    before: words(
      "(?:ausgestellt|ausstellung\\p{L}*|erteilt|bekommen|gemacht)[^.;\\n\\d]{0,24}(?:am|von|aus|vom)?|(?:führerschein(?: ist)?|karte|lappen|schein)[^.;\\n\\d]{0,12}(?:von|aus|vom)",
    ),
    after: words("(?:[^.,;\\n\\d]{0,20}(?:ausgestellt|bekommen|gemacht|erteilt))"),
    label: words("ausgestellt|ausstellungsdatum"),
    only: ["fuehrerschein-umtausch", "fuehrerschein-ersatz"],
  },
  {
    key: "licenceIssueDate",
    score: 0.8,
    before: words("(?:führerschein|karte|lappen|schein)[^.;\\n\\d]{0,24}"),
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
      "(?:[^.,;\\n\\d]{0,30}(?:geschlossen|aufgegeben|abmelden|abgemeldet|schlie(?:ß|ss)\\p{L}*|verkauft|übergeben|übergabe|gestorben|eingeschläfert|eingeschlafen|eingegangen|überfahren|entlaufen|regenbogenbrücke|eingeschlaefert|öldü|gegeben|abgegeben|verstorben|tot\\b|aus(?=[.,;!)]|$)|ab(?=[.,;!)]|$)|aufhör\\p{L}*|verschrottet|verwertet|in die presse|weggezogen|beendet))",
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
    key: "wishedDate",
    score: 0.97,
    before: words(
      "(?:verläng\\p{L}*|aufschub|frist(?=[^.;\\n]{0,4}bis)|fristverlängerung|nachfrist|verschieb\\p{L}*|bitte|kann ich|geht (?:auch|es)|zeit)[^.;\\n\\d]{0,30}(?:bis(?: zum| mitte| ende| anfang)?|auf(?: den)?|auch)",
    ),
    after: words("[^.,;\\n\\d]{0,16}(?:verlängern|verschieben|zeit (?:haben|bekommen|geben))|\\?"),
    only: ["extensionRequest"],
  },
  {
    key: "endDate",
    score: 0.98,
    before: words(
      "frist[^.;\\n\\d]{0,20}(?:ist(?: der)?|läuft|vom|am|endet|\\(|:)|innerhalb|sollte|soll(?: ich)?[^.;\\n\\d]{0,12}bis(?: zum)?|nicht bis",
    ),
    after: words(
      "(?: ?nicht| zeit gegeben|[^.,;\\n\\d]{0,20}vorzulegen| nicht (?:liefern|schaffen|beibringen)| ab(?=[.,;]|$))",
    ),
    only: ["extensionRequest"],
  },
  {
    key: "wishedDate",
    score: 0.86,
    after: words("[^.,;\\n\\d]{0,24}(?:fällen|gefällt|schneiden|passen|zulassen)"),
    only: ["baumfaellung", "appointment", "kfz-zulassen", "abfall"],
  },
];
