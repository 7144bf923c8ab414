import { BROKEN_THINGS, EVENT_SAYS } from "./account-words";
import { birthPlace } from "./birth-place";
import { firstSentence, lastSentence, words } from "./cues";
import { type Found, oneLine, type Part } from "./match";
import { eventPlaces } from "./place-events";
import { type Place, placePhrases } from "./place-phrases";
import { isOrder, isQuoted, type Need, type Scene } from "./scene";

/** A place that is asked for: its form labels, the words beside it, and the kinds that ask for it. */
type Wanted = { key: string; label: RegExp; cue: RegExp; kinds: readonly string[] };
const USE =
  "(?:aufstellen|stellen|gerüst\\p{L}*|stand|\\p{L}*container|veranstalt\\p{L}*|\\p{L}*fest|\\p{L}*umzug|zone|hvz|halteverbot\\p{L}*|haltverbot\\p{L}*|platz|sprinter|ausschank|schank\\p{L}*|lokal|tische|stühle|kundgebung|demo|aufhängen|plakate|sperren|gesperrt|feiern|freihalten|freizuhalten|parken|flohmarkt|turnier|konzert|bank|aufzustellen|anlegen|anzulegen|aufstellt|wünsch\\p{L}*|schilder|meter|metern|kran|bauzaun|start)";
const WANTED: readonly Wanted[] = [
  {
    key: "placeOfDefect",
    label:
      /^(?:ort|wo|wo\?|stelle|standort|adresse|straße|ort des mangels|mangelort|address_string|location|position|lage|ort der meldung|schadensort|genauer ort)$/u,
    cue: BROKEN_THINGS,
    kinds: ["defectReport", "statusInquiry", "objection", "complaint", "documentSubmission", "application"],
  },
  {
    key: "incidentPlace",
    label:
      /^(?:ort|wo|wo\?|tatort|ort des vorfalls|verlustort|verlust wo|fundort|stelle|ort des verlusts|location|vorfallsort|einsatzort)$/u,
    cue: EVENT_SAYS,
    kinds: [
      "application",
      "notification",
      "complaint",
      "thirdPartyReport",
      "hearingResponse",
      "documentSubmission",
      "statusInquiry",
      "defectReport",
    ],
  },
  {
    key: "locationOfUse",
    label:
      /^(?:ort|wo|wo\?|standort|veranstaltungsort|ort der (?:veranstaltung|nutzung|maßnahme)|location|straße|adresse|strecke|einsatzort|fläche|platz|aufstellort|lage|lokal|betriebsstätte|zone|bereich)$/u,
    cue: words(USE),
    kinds: ["application", "notification", "petition", "information", "hearingResponse"],
  },
  {
    key: "eventPlace",
    label:
      /^(?:ort|geburtsort(?: des kindes)?|sterbeort|ort der (?:geburt|eheschließung|trauung)|trauort|wo|geburtsklinik|krankenhaus|eheschließungsort)$/u,
    cue: words("(?:geboren)"),
    kinds: [],
  },
];

/** Places without a full address: where the lamp is out, where it happened. */
export function placeFields(scene: Scene, need: Need): Found[] {
  const wanted = WANTED.filter((w) => need.keys.has(w.key));
  if (wanted.length === 0) return birthPlace(scene, need);
  const phrases = placePhrases(scene.flat);
  return [
    ...wanted.flatMap((w) => [
      ...byLabel(scene, w),
      ...(w.key === "eventPlace" ? eventPlaces(scene, need) : byPhrase(scene, need, w, phrases)),
    ]),
    ...birthPlace(scene, need),
  ];
}

function byLabel(scene: Scene, { key, label }: Wanted): Found[] {
  return scene.forms.flatMap((form): Found[] => {
    const value = oneLine(form.value.text);
    const { start, end } = form.value;
    if (!label.test(form.label) || value.length < 3 || isOrder(scene, "body", start)) return [];
    return [{ key, value, source: "body", start, end, score: 0.92, problem: null }];
  });
}

const LEAST = 0.5;
const FAR = 0.015;
const OUTSIDE = 0.2;

function byPhrase(scene: Scene, need: Need, wanted: Wanted, phrases: readonly Place[]): Found[] {
  if (!wanted.kinds.includes(need.kind)) return [];
  return phrases.flatMap((phrase, i): Found[] => {
    const { start, end, text } = phrase;
    if (isOrder(scene, "body", start) || isQuoted(scene, "body", start)) return [];
    const outside = start < need.start || start >= need.end ? OUTSIDE : 0;
    const score = phrase.score + nearbyWorth(scene, need, wanted, phrase) - outside - i * FAR;
    return score < LEAST
      ? []
      : [{ key: wanted.key, value: oneLine(text), source: "body", start, end, score, problem: null }];
  });
}

const HOME =
  /(?:wohne|wohnhaft|lebe|gemeldet|arbeite|betreibe|lehrer\p{L}*|mieszkam|живу|live)[^.,;]{0,24}$/iu;
const HOME_AFTER = /^[^.,;\n]{0,3}(?:wohne|wohnhaft|lebe)/u;
/** A zip behind it makes it an address; those are read elsewhere. */
const ADDRESSED = /^\s?[a-z]?[ ,\n–-]{1,4}\d{5}(?!\d)/u;
/** Alone on its line among the first lines: the writer's own address. */
const HEAD = 160;
const DESK = /^(?:am|an der|beim?) (?:schalter|telefon|anmeldung|empfang)/iu;
const NEAR = 0.1;
const MISPLACED = 0.5;

/** Telling words in the same sentence make a place likelier; "wohne in" makes it a home. */
function nearbyWorth(scene: Scene, need: Need, { key, cue }: Wanted, { start, end, text }: Part): number {
  const before = scene.flat.slice(Math.max(0, start - 90), start);
  const after = scene.flat.slice(end, end + 90);
  const said = lastSentence(before) + firstSentence(after);
  const told = said.search(cue) >= 0 || (key !== "incidentPlace" && text.search(cue) >= 0);
  const alone = start < HEAD && /(?:^|\n)\s*$/u.test(before) && /^\s*(?:\n|$)/u.test(after);
  const home = HOME.test(before.slice(-36)) || HOME_AFTER.test(after);
  const wrong = home || alone || ADDRESSED.test(after) || (key === "incidentPlace" && DESK.test(text));
  const strict = need.kind === "hearingResponse" || need.kind === "complaint";
  return (told ? NEAR : strict ? -NEAR * 2 : 0) - (wrong ? MISPLACED : 0) - heard(need, key, said);
}

/** Whoever is heard answers to a deed; its place stands beside the drive. */
function heard(need: Need, key: string, said: string): number {
  if (need.kind !== "hearingResponse" || key !== "incidentPlace") return 0;
  const deed =
    need.service === "bussgeld" &&
    /gefahren|geblitzt|blitzer|tattag|tatort|parkt|messung|tempo|ampel/iu.test(said);
  return deed ? 0 : MISPLACED;
}
