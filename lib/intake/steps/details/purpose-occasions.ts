import type { Found } from "./match";
import { inBoth } from "./purpose-readings";
import { EVENT_NAME, NO_EVENT } from "./purpose-words";
import type { Need, Scene } from "./scene";

const EVENT = new RegExp(
  `(?<![\\p{L}\\d-])(?<v>${EVENT_NAME})(?![\\p{L}-])(?:(?<=wache|[Kk]undgebung|[Dd]emo|[Dd]emonstration|[Vv]ersammlung)(?<t> (?:zum|zur|für|gegen|über) [^.,;:!?\\n(]{3,40}))?(?<q> ["„][^"“”\\n]{3,40}["“”])?`,
  "dgu",
);
const OTHER = /(?:da ist|wegen des|nicht (?:das|der)|nichts gegen das|letztes jahr|war)[^.!?]{0,20}$/iu;

/** The event by its name, surest where the subject names it too. */
export function eventNames(scene: Scene, need: Need): Found[] {
  const subject = scene.subject.toLowerCase();
  const held = inBoth(scene, need, HELD, (part) => ({ text: part.text, score: 0.66 }));
  const named = inBoth(scene, need, EVENT, (part, hit) => {
    if (NO_EVENT.test(part.text)) return null;
    const tail = (hit.part("t")?.text ?? "") + (hit.part("q")?.text ?? "");
    const text = (part.text + tail).replace(/ (?:an|ab|statt|durch)$/u, "");
    const known = subject.includes(part.text.toLowerCase()) ? 0.08 : 0;
    const other = OTHER.test(scene.flat.slice(Math.max(0, part.start - 40), part.start)) ? 0.2 : 0;
    return { text, score: 0.74 + known - other };
  });
  return [...named, ...held];
}

const COUNT =
  "(?:(?:\\d{1,3}|[Ee]in(?:en|e|em)?|[Nn]en|[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Aa]cht|[Zz]ehn|[Mm]ehrere) )?(?:(?:kleine[rn]?|große[rn]?|mobile[rn]?|eine[rn]?) )?";
const THING =
  "(?:[\\p{L}-]{0,20}(?:[Ss]tand|[Tt]isch(?:e|en)?|[Gg]erüst|[Cc]ontainer|[Mm]ulde|[Kk]ran|[Bb]auzaun|[Bb]ühne|[Ss]teiger|[Aa]ufzug|[Ss]tühle|[Bb]änke|[Bb]ank|[Pp]lakate?n?|[Aa]ufsteller|[Ss]childer|[Ff]ahnen?|[Bb]anner|[Ww]agen|[Tt]ruck|[Kk]übel|[Aa]uslage|[Mm]aterial|[Bb]auschutt|[Ss]chutt|[Zz]elte?|[Pp]avillon|[Hh]ütte|[Ss]chirme?|[Aa]nhänger|[Tt]oilette|[Gg]astronomie|[Tt]errasse|[Bb]aumverkauf|[Vv]erkauf|[Ss]tänder|[Ss]tuhl|[Ll]eiter|[Ll]ift|[Ss]ofa|[Ss]äule)|Skip|skip|scaffold\\p{L}*|tables|chairs|stall|masa\\p{L}*|iskele|риштування|контейнер\\p{L}*|rusztowani\\p{L}*|échafaudage|schel[ăe]\\p{L}*)";
const THINGS = new RegExp(
  `(?<![\\p{L}\\d-])(?<v>${COUNT}${THING}(?: DIN A\\d)?(?: \\([^)\\n]{3,40}\\))?(?:(?:,? und|,| mit| sowie| \\+) ${COUNT}(?:${THING}|(?<=mit )\\p{L}{4,20}))*)(?![\\p{L}])`,
  "dgu",
);
/** Words with such an ending that are set up nowhere. */
const NO_THING =
  /^(?:(?:ein(?:en|e)?|nen) )?(?:\p{L}*(?:zustand|verstand|familienstand|gegenstand|vorstand|abstand|stillstand|rückstand|aufstand|umstand|kraftwagen|lastwagen|kinderwagen|volkswagen|wagen|verkehrsschilder)|stand|schilder|material|verkauf|bank)$/iu;

/** What is to stand in the street, with its number. */
export function things(scene: Scene, need: Need): Found[] {
  const set = inBoth(scene, need, SET_UP, (part) => ({ text: part.text, score: 0.7 }));
  const named = inBoth(scene, need, THINGS, (part) => {
    const text = part.text.replace(/^(?:[Ee]in(?:en|e|em)?|[Nn]en) /u, "");
    return NO_THING.test(text) ? null : { text, score: 0.8 + (/^\d|,| und /u.test(text) ? 0.03 : 0) };
  });
  return [...named, ...set];
}

const WORK =
  "(?:\\p{L}{0,24}(?:[Uu]mzug(?:e?s)?|[Ee]inzug|[Aa]uszug|[Mm]öbellieferung|[Aa]nlieferung|[Ll]ieferung|[Dd]reharbeiten|[Ff]ilmaufnahmen|[Aa]rbeiten|[Bb]aumfäll\\p{L}*|[Bb]aumpflege|[Ss]anierung|[Ee]rneuerung|[Rr]enovierung|[Mm]ontage|[Aa]uflösung|[Ee]ntrümpelung|[Gg]erüstbau|[Gg]erüst|[Kk]ran(?:aufstellung)?|[Cc]ontainer(?:stellung)?|[Bb]austelle|[Vv]erlegung|[Aa]nschluss\\p{L}*|[Rr]eparatur|[Tt]ransport|[Aa]bbruch)|moving(?: house| van)?|move|taşın\\p{L}*|переїзд\\p{L}*|переезд\\p{L}*|przeprowadzk\\p{L}*|déménagement|mutare\\p{L}*|نقل)";
const WORKS = new RegExp(
  `(?<![\\p{L}\\d-])(?<v>${WORK}(?: (?:eine[rs]|de[rs]|von|an der|am|unseres|meines) \\p{Lu}?[\\p{L}-]{3,24}| Gasleitung| \\p{Lu}[\\p{L}-]{0,30}(?:leitung|anschluss|kabel))?)(?![\\p{L}])`,
  "dgu",
);
const FOR_WORK =
  /(?<![\p{L}])(?:[Ff]ür|[Ww]egen|[Ww]g\.|[Zz]wecks) (?:die |den |der |des |einen |eine |einer |unseren |meinen )?(?<v>\p{Lu}[\p{L}-]{3,30}(?: (?:eine[rs]|de[rs]|von) \p{Lu}[\p{L}-]{3,24}| \p{Lu}[\p{L}-]{3,24})?)/dgu;
const MOVES =
  /(?<v>(?:(?:ich|wir|und) )?(?:ziehen?|lösen?) [^.,;!?\n]{2,50}?(?:\bum\b|\bein\b|\baus\b|\bauf\b|nach \p{Lu}\p{L}{1,24}|zu \p{Ll}{2,12} \p{Lu}\p{L}{1,24}(?: nach \p{Lu}\p{L}{1,24})?)|(?<!\p{L})\p{L}{0,20}(?:sprinter|umzugswagen|möbelwagen|transporter|klavier|flügel)(?: mit [^.,;!?\n]{3,30}| geliefert)?)(?!\p{L})/dgiu;

/** "einen Grill und zwei Sofas aufstellen": the object of the verb. */
const SET_UP =
  /(?<![\p{L}])(?<v>(?:ein(?:en|e)?|nen|zwei|drei|vier|unser(?:en|e)?|mein(?:en|e)?|\d{1,3}) (?:\p{Ll}+ )?\p{Lu}?[^.,;!?\n]{3,50}?) (?:(?:vor|auf|an|in) (?:de[rmn]|die|das|unser\p{L}*) \p{Lu}?\p{L}+ )?(?:auf(?:zu)?stellen|hin(?:zu)?stellen|auf(?:zu)?bauen|an(?:zu)?bringen|auf(?:zu)?hängen|ab(?:zu)?stellen|stellen)(?!\p{L})/dgu;
/** "unser Vogelschießen ausrichten": the object of the verb. */
const HELD =
  /(?<![\p{L}])(?:ein(?:en|e)?|unser(?:en|e)?|sein(?:en|e)?|ihr(?:en|e)?|das|den|die) (?:\p{Ll}+ )?(?<v>\p{Lu}[\p{L}-]{4,30}(?: \p{Lu}[\p{L}-]{2,20})?)(?: [^.,;!?\n]{2,40})? (?:ausrichten|aus(?:zu)?richten|veranstalten|durch(?:zu)?führen|organisieren|feiern|abhalten|machen)(?!\p{L})/dgu;

/** For what the kerb is to be free. */
export function works(scene: Scene, need: Need): Found[] {
  const named = inBoth(scene, need, WORKS, (part) => ({ text: part.text, score: 0.8 }));
  const meant = inBoth(scene, need, FOR_WORK, (part) =>
    /zone|verbot|Frau|Herrn?|Kund|Familie|Firma|Fahrzeug|Stunde|Tag|Uhr|Haus/u.test(part.text)
      ? null
      : { text: part.text, score: 0.76 },
  );
  return [...named, ...meant, ...inBoth(scene, need, MOVES, (part) => ({ text: part.text, score: 0.7 }))];
}
