import { firstSentence, lastSentence, words } from "./cues";
import { type Found, hits, oneLine, type Part, trimmed } from "./match";
import { isOrder, isQuoted, type Need, type Scene } from "./scene";

const STREET =
  "(?:straße|strasse|str\\.|weg|allee|platz|gasse|ring|damm|ufer|wall|markt|hof|kamp|grund|graben|chaussee|promenade|tor|brücke|kreisel|kreuzung|stieg|park|street|road|caddesi|sokak|вул\\.|улиц\\p{L}|вулиц\\p{L}|ulic\\p{L}|rue)";
const LANDMARK = `(?:\\p{L}*${STREET}|\\p{L}*(?:bahnhof|bushaltestelle|haltestelle|bus|buslinie|linie \\d+|zug|s-bahn|straßenbahn|schule|kita|kindergarten|spielplatz|friedhof|kirche|rathaus|bürgerbüro|supermarkt|rewe|aldi|lidl|edeka|dm|apotheke|sparkasse|post|parkplatz|parkhaus|tiefgarage|garage|gehweg|bürgersteig|radweg|fußweg|fußgängerzone|schwimmbad|freibad|hallenbad|sporthalle|turnhalle|halle|stadion|stadtpark|wald|see|fluss|ufer|container|glascontainer|altglascontainer|baustelle|hauseingang|einfahrt|vorgarten|garten|hinterhof|trauzimmer|jugendamt|amt|wohnung|haus|hausnummer|nummer|nr\\. ?\\d+|eingang|zaun|unterführung|tunnel|treppe|ausfahrt|autobahn|ampel|kneipe|bar|shishabar|imbiss|restaurant|lokal|café|fitnessstudio|markt|herbstmarkt|weihnachtsmarkt|kirmes|innenstadt|altstadt|zentrum|campus|mühle|saal|schloss|krankenhaus|klinik|praxis|fähranleger|anleger|автобус\\p{L}*|тротуар\\p{L}*|магазин\\p{L}*|chodnik\\p{L}*|sklep\\p{L}*|autobus\\p{L}*|tram|bus stop|station|playground|sidewalk))`;
const WORD =
  '(?:"[^"\\n]{2,30}"|„[^“\\n]{2,30}“|\\([^)\\n]{2,40}\\)|St\\.|Nr\\.|\\d{1,4}[a-z]?(?![\\d.:]|,\\d| ?(?:Uhr|h\\b|Euro|€))|\\p{Lu}[\\p{L}\\d\'’/-]{0,30}(?:(?<=[Ss]tr|[Hh]s|[Hh]ausnr)\\.)?)';
const ART =
  "(?:der|dem|den|des|die|das|einer|einem|unserer|unserem|meiner|meinem|ihrer|the|a|alten|neuen|kleinen|großen|ersten|linken|rechten|von|vom|und|zur|zum)";
const FOREIGN =
  /(?<![\p{L}\d])(?:[ВвУу]|на|біля|возле|около|посеред|w|na|przed|przy|obok|near|at|on|in front of|opposite|în|pe|la|devant|dans|sur) [^.,;!?\n()]{3,70}/dgu;
const TIME =
  /^(?:am|im|in der|an|vom|auf|in|seit|bis|на|в|w) (?:(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|wochenende|abend|morgen|vormittag|nachmittag|mittag|nacht|tag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|monat|jahr|sommer|winter|herbst|frühjahr|letzten|nächsten|voraus|anhang|moment|uhr|we|telefon|internet|kopie|anlage|ende|anfang|voraus|grunde|prinzip|namen|auftrag|sache|frage|deutschland|dank|grüße|ihren|ihrem|ihnen)\b|\d)/iu;

/** Places told with prepositions; the ones with a landmark or street in them come first. */
/** More places than this are a list; bounds the check for overlaps. */
const MOST = 150;

/** Phrases that say where. */
export function placePhrases(text: string): (Part & { score: number })[] {
  const found: (Part & { score: number })[] = [];
  for (const hit of [...hits(text, GERMAN_PHRASE), ...hits(text, FOREIGN)]) {
    const part = trimmed(cutAtVerb(hit));
    if (part.text.length < 4 || TIME.test(part.text)) continue;
    const landmark = part.text.search(LANDMARKS) >= 0;
    const number = /\p{L}{3,} \d{1,3}[a-z]?(?!\d)/u.test(part.text);
    if (!landmark && !number) continue;
    if (found.length < MOST && !found.some((f) => f.start <= part.start && f.end >= part.end))
      found.push({ ...part, score: 0.6 + (landmark ? 0.1 : 0) + (number ? 0.08 : 0) });
  }
  return found;
}
const LANDMARKS = words(LANDMARK);
/** "auf dem Gehweg vor Grundschule Wiesengrund", "am Glascontainer Fährstraße Ecke Hafenstraße". */
const GERMAN_PHRASE = new RegExp(
  `(?<![\\p{L}\\d])(?:[Aa]uf|[Ii]n|[Aa]n|[Vv]or|[Hh]inter|[Nn]eben|[Bb]ei|[Gg]egenüber|[Uu]nter|[Zz]wischen|[Aa]m|[Ii]m|[Vv]orm|[Bb]eim|[Ee]cke|[Hh]öhe|[Nn]ahe|[Kk]reuzung) (?:${ART} ){0,2}(?:${WORD})(?:(?:,? ?(?:(?:auf|in|an|vor|hinter|neben|bei|gegenüber|unter|zwischen|am|im|vorm|beim|Ecke|Höhe|und|Richtung|nebenan|unter ihr|zum|zur) )?(?:${ART} ){0,2}| )${WORD}){0,5}`,
  "gdu",
);

function cutAtVerb(part: Part): Part {
  const end = part.text.search(
    / (?:seit|wurde|ist|sind|war|habe|hat|liegt|steht|liegen|stehen|fehlt|um \d|am \d|ab \d|gegen|von \d)(?: |$)|, (?:dass|weil|da|wo|der|die|das|bitte|ich|wir|und)(?: |$)| (?:\d{1,2}\.\d{1,2}\.)/u,
  );
  const text = end > 0 ? part.text.slice(0, end) : part.text;
  return { start: part.start, end: part.start + text.length, text };
}

type Wanted = { key: string; label: RegExp; cue: RegExp; only?: readonly string[] };
const WANTED: readonly Wanted[] = [
  {
    key: "placeOfDefect",
    label:
      /^(?:ort|wo|stelle|standort|adresse|straße|ort des mangels|mangelort|address_string|location|position|lage|ort der meldung|schadensort|genauer ort)$/u,
    cue: words(
      "(?:loch|schlagloch|laterne\\p{L}*|ampel\\p{L}*|müll\\p{L}*|gully|baum|ast|schild|lampe|defekt|kaputt|fehlt|liegt|liegen|steht|locker|dunkel|deckel|matratze|spielgerät|schaukel|graffiti)",
    ),
  },
  {
    key: "incidentPlace",
    label:
      /^(?:ort|wo|tatort|ort des vorfalls|verlustort|fundort|stelle|ort des verlusts|location|vorfallsort|einsatzort)$/u,
    cue: words(
      "(?:verloren|gestohlen|geklaut|gefunden|steht|parkt|geparkt|lärm|krach|gezogen|passiert|entwendet|liegen ?gelassen|загубил\\p{L}*|ugryzł|geschraubt|geblitzt|blitzer)",
    ),
  },
  {
    key: "locationOfUse",
    label:
      /^(?:ort|wo|standort|veranstaltungsort|ort der (?:veranstaltung|nutzung|maßnahme)|location|straße|adresse|strecke|einsatzort|fläche|platz|aufstellort|lage|lokal|betriebsstätte|zone|bereich)$/u,
    cue: words(
      "(?:aufstellen|stellen|gerüst|stand|container|veranstalt\\p{L}*|fest|umzug|zone|hvz|halteverbot\\p{L}*|haltverbot\\p{L}*|platz|sprinter|ausschank|lokal|tische|kundgebung)",
    ),
  },
  {
    key: "eventPlace",
    label:
      /^(?:ort|geburtsort(?: des kindes)?|sterbeort|ort der (?:geburt|eheschließung|trauung)|trauort|wo|geburtsklinik|krankenhaus|eheschließungsort)$/u,
    cue: words(
      "(?:geboren|zur welt|gestorben|verstorben|geheiratet|getraut|trauung|eingeschlafen|heirat\\p{L}*|родил\\p{L}*|народ\\p{L}*|born|died)",
    ),
  },
];
const EVENT_TOWN =
  /(?:geboren|gestorben|verstorben|geheiratet|geburt|heirat|trauung|eheschließung|born|married|died|ist|haben wir)[^.;!?\n]{0,50}? in (?<v>\p{Lu}[\p{L}-]{2,24}(?: \([\p{L} ]{2,20}\))?)/dgu;
const CLINIC =
  /(?<v>(?:(?:im|in der|in|zuhause in der|zu hause in der|zuhause|в|у|w|at) )?(?:(?:klinik|krankenhaus|hospital|geburtshaus|klinikum|st\.-?\s?[\p{Lu}][\p{L}-]+-?(?:stift|hospital|krankenhaus)?|haus st\. \p{Lu}\p{L}+|hospiz|marienhospital|\p{Lu}\p{L}+(?:klinik|hospital|krankenhaus|stift))(?:[ -](?:\p{Lu}|St\.)[\p{L}-]{0,24}){0,3}(?:, [\p{Lu}][\p{L} ]{2,24} \d{1,3}(?:, \p{Lu}\p{L}+)?)?(?: (?:в|in|у|w) \p{Lu}\p{L}+)?))/dgiu;

/** Places without a full address: where the lamp is out, where it happened. */
export function placeFields(scene: Scene, need: Need): Found[] {
  const wanted = WANTED.filter((w) => need.keys.has(w.key));
  if (wanted.length === 0) return birthPlace(scene, need);
  const phrases = placePhrases(scene.flat);
  return [
    ...wanted.flatMap((w) => [
      ...byLabel(scene, w),
      ...byPhrase(scene, need, w, phrases),
      ...(w.key === "eventPlace" ? eventPlaces(scene, need) : []),
    ]),
    ...birthPlace(scene, need),
  ];
}

function byLabel(scene: Scene, { key, label }: Wanted): Found[] {
  return scene.forms.flatMap((form): Found[] => {
    const value = oneLine(form.value.text);
    if (!label.test(form.label) || value.length < 3 || isOrder(scene, "body", form.value.start)) return [];
    return [
      {
        key,
        value,
        source: "body",
        start: form.value.start,
        end: form.value.end,
        score: 0.92,
        problem: null,
      },
    ];
  });
}

const HOME = /(?:wohne|wohnhaft|lebe|gemeldet)[^.,;]{0,20}$/iu;
const LEAST = 0.45;

function byPhrase(
  scene: Scene,
  need: Need,
  wanted: Wanted,
  phrases: readonly (Part & { score: number })[],
): Found[] {
  return phrases.flatMap((phrase, i): Found[] => {
    const { start, end, text } = phrase;
    if (isOrder(scene, "body", start) || isQuoted(scene, "body", start)) return [];
    const score =
      phrase.score +
      nearbyWorth(scene, wanted.cue, phrase) -
      (start < need.start || start >= need.end ? 0.2 : 0) -
      i * 0.015;
    return score < LEAST
      ? []
      : [{ key: wanted.key, value: oneLine(text), source: "body", start, end, score, problem: null }];
  });
}

/** Telling words in the same sentence make a place likelier; "wohne in" makes it a home. */
function nearbyWorth(scene: Scene, cue: RegExp, { start, end }: Part): number {
  const before = scene.flat.slice(Math.max(0, start - 90), start);
  const around = lastSentence(before) + firstSentence(scene.flat.slice(end, end + 90));
  return (around.search(cue) >= 0 ? 0.1 : 0) - (HOME.test(before.slice(-30)) ? 0.5 : 0);
}

function eventPlaces(scene: Scene, need: Need): Found[] {
  const read = (pattern: RegExp, score: number): Found[] =>
    hits(scene.flat, pattern).flatMap((hit): Found[] => {
      const part = hit.part("v");
      if (part === null || isOrder(scene, "body", part.start)) return [];
      const kept = trimmed(part);
      return [
        {
          key: "eventPlace",
          value: oneLine(kept.text),
          source: "body",
          start: kept.start,
          end: kept.end,
          score,
          problem: null,
        },
      ];
    });
  return need.service === "eheschliessung" ? [] : [...read(CLINIC, 0.84), ...read(EVENT_TOWN, 0.8)];
}

const BORN_IN =
  /(?:geb(?:oren|\.)?|\*|born|born on|ur\.|né|née|народ\p{L}*|родил\p{L}*)[^.;!?\n]{0,6}(?:[^;!?\n]{0,34}?)\b(?:in|zu|à|w|в|у|at) (?<v>\p{Lu}[\p{L}-]{2,24}(?: (?:am|an der|a\. ?d\.|bei) \p{Lu}\p{L}+)?(?:\/\p{Lu}\p{L}+| \(\p{L}+\))?)/dgu;
const DATE_IN = /\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2}),? in (?<v>\p{Lu}[\p{L}-]{2,24})/dgu;
const BIRTH_LABEL =
  /^(?:geburtsort|place of birth|geburtsort\/-land|doğum yeri|місце народження|место рождения|miejsce urodzenia|lieu de naissance|locul nașterii)$/u;

function birthPlace(scene: Scene, need: Need): Found[] {
  if (!need.keys.has("placeOfBirth")) return [];
  const labelled = scene.forms.filter((f) => BIRTH_LABEL.test(f.label)).map((f) => bornIn(f.value, 0.95));
  const spoken = [BORN_IN, DATE_IN].flatMap((pattern) =>
    hits(scene.flat, pattern).flatMap((hit) => {
      const part = hit.part("v");
      return part === null ? [] : [bornIn(part, 0.88)];
    }),
  );
  return [...labelled, ...spoken];
}

function bornIn({ text, start, end }: Part, score: number): Found {
  return { key: "placeOfBirth", value: text, source: "body", start, end, score, problem: null };
}
