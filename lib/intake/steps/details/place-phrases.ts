import { hits, type Part, trimmed } from "./match";
import { CROSSING, LANDMARKS, STREET_ONLY, STREETS } from "./place-words";

/** A stretch that says where; `score` tells how surely it is a place at all. */
export type Place = Part & { score: number };

const WORD =
  '(?:"[^"\\n]{2,30}"|„[^“\\n]{2,30}“|\\([^)\\n]{2,40}\\)|St\\.|Nr\\.|\\d{1,4}[a-z]?(?![\\d:]|\\.\\d|\\. \\p{L}|,\\d| ?(?:Uhr|h\\b|Euro|€))|\\p{Lu}[\\p{L}\\d\'’/-]{0,30}(?:(?<=[Ss]tr|[Hh]s|[Hh]ausnr)\\.)?)';
const OF =
  "(?:der|dem|des|von|vom|und(?! (?:die|der|das|ich|wir|er|sie)(?!\\p{L}))|alten|neuen|kleinen|großen|linken|rechten)";
const ART = `(?:${OF}|den|die|das|einer|einem|unserer|unserem|meiner|meinem|meine|ihrer|ihrem|Ihrer|Ihrem|seiner|seinem|ganzen|freien|ersten|zweiten|städtischen)`;
const JOINT =
  "(?:auf|in|an|vor|hinter|neben|bei|gegenüber|unter|zwischen|am|im|vorm|beim|entlang|Ecke|Höhe|und|Richtung|Fahrtrichtung|nebenan|gleich hinter|direkt vor|unter ihr|zum|zur|vom|von)";
const OPEN =
  "(?:[Aa]uf|[Ii]n|[Aa]n|[Vv]or|[Hh]inter|[Nn]eben|[Bb]ei|[Gg]egenüber|[Uu]nter|[Zz]wischen|[Aa]m|[Ii]m|[Vv]orm|[Bb]eim|[Ee]cke|[Hh]öhe|[Nn]ahe|[Kk]reuzung|[Aa]ufm|[Hh]interm|[Ii]nner|[Dd]urch|[Ee]ntlang|[Mm]itten auf|[Nn]ähe)";
/** "auf dem Gehweg vor Grundschule Wiesengrund", "am Glascontainer Fährstraße Ecke Hafenstraße". */
const GERMAN = new RegExp(
  `(?<![\\p{L}\\d])${OPEN} (?:${ART} ){0,2}(?:${WORD})(?: (?:über|unter|neben) (?:mir|uns|ihr|ihm)(?!\\p{L}))?(?:(?:,? ?(?:${JOINT} (?:${ART} ){0,2}|(?:${OF} ){0,2})| | ?/ ?)${WORD}){0,5}`,
  "gdu",
);
/** The same in letters without capitals: "im freibad am wehr", "hinterm bauhof". */
const SMALL = new RegExp(
  `(?<![\\p{L}\\d])(?:[Aa]uf|[Ii]n|[Aa]n|[Vv]or|[Hh]inter|[Nn]eben|[Bb]ei|[Aa]m|[Ii]m|[Vv]orm|[Bb]eim|[Aa]ufm|[Hh]interm|[Ii]nner|(?:große )?[Kk]reuzung|[Ee]cke) (?:${ART} )?(?:ecke |mitten |gehweg )?(?!(?:ein|bis|den|die|der|das|von|und)(?!\\p{L}))\\p{Ll}[\\p{L}/-]{2,36}(?: (?:${JOINT} )(?:${ART} )?(?!(?:ihn|ihm|ihr|ihnen|sie|mich|mir|uns|euch|den|der|die|das|dem)(?!\\p{L}))\\p{Ll}[\\p{L}/-]{2,26}| \\d{1,3}(?![\\d.:])| [\\p{L}-]{2,24}(?:straße|str\\.?|weg|platz|grund)| str\\.?(?!\\p{L})| linie \\d{1,3})?`,
  "gdu",
);
const FOREIGN =
  /(?<![\p{L}\d])(?:[ВвУу]|на|біля|возле|около|посеред|за|w|na|przed|przy|obok|za|po|in front of|next to|near|at|on|opposite|în|pe|la|lângă|devant|dans|sur|في|على|خلف|أمام|قرب|عند) [^.,;!?\n()،]{3,70}/dgu;
/** "der Radweg zwischen Hafen und Klärwerk", "vom Bahnhof zum Rathaus". */
const BETWEEN =
  /(?<![\p{L}\d])(?:[\p{L}-]{3,20}(?:weg|straße|platz) )?[Zz]wischen (?:(?:der|dem|den) )?(?!(?:mir|uns|ihnen|den \d))\p{L}[\p{L}-]{2,24} und (?:(?:der|dem|den) )?(?!(?:mir|uns|ihnen))\p{L}[\p{L}-]{2,24}/dgu;
const ROUTE =
  /(?<![\p{L}\d])[Vv]o[nm](?: der)? \p{Lu}[\p{L}-]{2,24}(?:,? (?:über|durch)(?: die| den| das)? \p{Lu}[\p{L}-]{2,24}){0,3} (?:zu[mr]|bis(?: zu[mr])?) \p{Lu}[\p{L}-]{2,24}/dgu;
/** "Bushaltestelle Rathaus: Scheibe eingeschlagen": the place stands before the colon. */
const HEADED = /(?:^|\n)(?<v>\p{L}[^:.!?\n@]{3,70}):(?= )/dgu;
const TURKISH =
  /(?<![\p{L}\d])(?:pazar|park|otobüs|tramvay|istasyon|durak|sokak|tren|market|okul)(?:ta|te|da|de|ında|inde)(?![\p{L}])/dgiu;
/** A room or hall by its name, without a word before it. */
const NAMED =
  /(?<![\p{L}\d])(?:Zimmer \d{1,4}|Schalter \d{1,2}|(?:Spielplatz|Parkplatz|Parkhaus|Turnhalle|Sporthalle|Grundschule|Gesamtschule|Kita|Siedlung|Haltestelle|Bahnhof|Scheune|Bürgerhaus|Freibad|Hallenbad|Stadion|Marktplatz|Schulhof|Saal|Gasthof|Vereinsheim|Fußgängerzone|Stadtpark|Bahnhofsvorplatz|Wiese)(?: (?:Am|An der|Im|\p{Lu})[\p{L}-]{0,24}(?: \p{Lu}[\p{L}-]{2,20})?)?(?:,? (?:vor|hinter|neben|am|zwischen)(?: dem| der)? \p{Lu}[\p{L}-]{2,24}(?: \d{1,3})?)?)/dgu;
const TIME =
  /^(?:am|im|in der|an|vom|auf|in|seit|bis|vor|nach|на|в|w|on|at|in|la|în) (?:(?:der|den|dem|letzten|nächsten|diesem|seit|the)? ?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|wochenende|abend|morgen|vormittag|nachmittag|mittag|nacht|tag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|monat|jahr\p{L}*|sommer|winter|herbst|frühjahr|voraus|anhang|moment|uhr|we|telefon|internet|kopie|anlage|ende|anfang|grunde|prinzip|namen|auftrag|sache|frage|deutschland|dank|grüße|ihren|ihrem|ihnen|ordnung|zukunft|höhe von|verbindung|bezug|kenntnis|anspruch|rente|arbeit|monday|tuesday|wednesday|thursday|friday|saturday|sunday|besten|liebsten)\b|\d)/iu;
/** More places than this are a list; bounds the check for overlaps. */
const MOST = 150;

/** Phrases that say where, in the order of their patterns; none lies inside another. */
export function placePhrases(text: string): Place[] {
  const found: Place[] = [];
  const add = (part: Part, base: number) => {
    if (part.text.length < 4 || TIME.test(part.text) || found.length >= MOST) return;
    if (found.some((f) => f.start < part.end && part.start < f.end)) return;
    found.push({ ...part, score: base + formWorth(part.text) });
  };
  for (const hit of [...hits(text, GERMAN), ...hits(text, SMALL), ...hits(text, FOREIGN)]) {
    const part = plainStreet(trimmed(cutAtVerb(timeless(hit))));
    if (hasLandmark(part.text) || hasNumber(part.text)) add(part, 0.6);
    else if (SOMEWHERE.test(part.text)) add(part, 0.44);
  }
  for (const hit of [...hits(text, BETWEEN), ...hits(text, ROUTE)]) add(trimmed(hit), 0.6);
  for (const hit of hits(text, HEADED)) {
    const head = hit.part("v");
    if (head !== null && hasLandmark(head.text)) add(trimmed(head), 0.66);
  }
  for (const hit of hits(text, TURKISH)) add(hit, 0.62);
  for (const hit of hits(text, NAMED)) add(trimmed(hit), /\s/u.test(hit.text) ? 0.5 : 0.4);
  for (const hit of hits(text, STREETS)) add(trimmed(hit), 0.5);
  return found.sort((a, b) => a.start - b.start);
}

/** Where a noun of no known sort stands after "in the": a place, unless the noun is none. */
const SOMEWHERE =
  /^(?:im|am|beim|vorm|in der|in dem|in einem|in einer|auf dem|auf der|an der|vor dem|vor der|hinter dem|hinter der|neben dem|neben der|in|nahe|auf) (?!(?:Auftrag|Namen|Hoffnung|Kopie|Anhang|Anlage|Zusammenhang|Rahmen|Sinne|Sache|Angelegenheit|Regel|Zeit|Nacht|Woche|Moment|Grunde?|Höhe|Verbindung|Folge|Form|Sorge|Ruhe|Frage|Kraft|Urlaub|Rente|Internet|E-?Mail|Mail|Telefon|Verzug|Haft|Arm|Kopf|Hand|Knie|Rücken|Gesicht|Bein|Fuß|Recht|Vertrag|Bescheid|Brief|Schreiben|Antrag|Ausweis|Pass|Deutsch|Deutschland|Euro|Voraus|Einzelfall|Ergebnis|Wesentlichen|Übrigen|Betreff|Haushalt|Sommer|Winter|Herbst|Frühjahr|Alter|Leben|Krieg|Dienst|Anspruch|Bezug|Raten|Wahrheit|Wirklichkeit|Zukunft|Vergangenheit|Sozialhilfe|Kurzarbeit|Elternzeit|Ausbildung|Teilzeit|Vollzeit|Bar|Höchstform|Grund|Kosten|Rechnung|Wunsch|Basis|Grundlage|Konto|Weg|Seite|Liste|Rückweg|Fahrrad|Auto|Umschlag|Portemonnaie|Geldbörse|Rucksack|Tasche|Jacke|Kinder|Sonne|Regen|Dunkeln|Zweitens|Erstens|Ihnen|Ihrem|Ihrer|Herrn|Frau|Polizei|Stress|Augen?|Herzen|Ende|Anfang|Besten|Folgenden|Klasse|Personen|Verfahren|Fall|Bußgeldverfahren|Ermessen|Schnitt|Monat|Jahr|Sprachen|Besitz|Foto|Bild|Video|Boden)(?![\p{L}]))\p{Lu}\p{L}{2,}/u;

function formWorth(text: string): number {
  return (hasLandmark(text) ? 0.1 : 0) + (hasNumber(text) ? 0.08 : 0) + (CROSSING.test(text) ? 0.06 : 0);
}

function hasLandmark(text: string): boolean {
  return text.search(LANDMARKS) >= 0;
}

function hasNumber(text: string): boolean {
  return /\p{L}{3,} \d{1,3}[a-z]?(?!\d)/u.test(text);
}

/** "am Montag im Amt": the time before the place is none of it. */
const LED_BY_TIME =
  /^(?:am|in der|vom|seit|on|w|в|у) (?:\p{L}+ )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|wochenende|abend|morgen|vormittag|nachmittag|nacht|\d{1,2}\.(?: ?\p{L}+)?)(?: (?:bei ihnen|hier|dort))? (?=(?:auf|in|an|vor|hinter|neben|bei|am|im|vorm|beim) )/iu;

function timeless(part: Part): Part {
  const lead = LED_BY_TIME.exec(part.text)?.[0].length ?? 0;
  return { start: part.start + lead, end: part.end, text: part.text.slice(lead) };
}

/** "beim Turnier in der Halle" is in the hall. */
const OCCASION = /^[Bb]eim? (?:\p{L}+ )?\p{Lu}\p{L}+ (?=(?:in|auf|an|am|im|vor) )/u;

/** "in der Hafenstraße" names the street; a landmark keeps its "auf dem". */
function plainStreet(part: Part): Part {
  const text = part.text;
  const lead =
    /^(?:in(?! front)|durch|auf|an|von|vor) (?:(?:der|die|dem|den|einer|seinem|meiner) )?/iu.exec(text)?.[0]
      .length ?? 0;
  const house = hasNumber(text) && text.split(/\s/u).length > 3;
  const cut = STREET_ONLY.test(text.slice(lead)) || house ? lead : (OCCASION.exec(text)?.[0].length ?? 0);
  return { start: part.start + cut, end: part.end, text: text.slice(cut) };
}

function cutAtVerb(part: Part): Part {
  const end = part.text.search(
    / (?:seit|wurde|wird|ist|sind|war|habe|haben|hat|liegt|steht|stehen|liegen|fehlt|hängt|brennt|geklaut|gestohlen|verloren|gefunden|weg|um \d|am \d|ab \d|gegen|von \d|is|was|has|last|yesterday|this|from|when|while|but|jest|leżą|лежит|лежить|чоловік|يوجد|منذ)(?=[ ,]|$)|, (?:dass|weil|da|wo|der|die|das|bitte|ich|wir|und|in der|am \p{Lu})(?: |$)| (?:\d{1,2}\.\d{1,2}\.)/u,
  );
  const text = end > 0 ? part.text.slice(0, end) : part.text;
  return { start: part.start, end: part.start + text.length, text };
}
