import { type Found, hits, oneLine, trimmed } from "./match";
import { isOrder, type Need, type Scene, textOf } from "./scene";

/** Trades by the ending of their name. */
const TRADE =
  "(?:[\\p{L}-]{0,24}(?:[Ss]chneiderei|[Ss]alon|[Ii]mbiss|[Cc]afé|[Bb]istro|Bar|[Kk]neipe|[Kk]iosk|[Hh]andel|[Oo]nlineshop|[Oo]nline-[Ss]hop|[Ww]ebshop|[Ss]hop|[Ll]aden|[Ww]erkstatt|[Rr]einigung|[Rr]einigungsgewerbe|[Hh]ausmeisterservice|[Hh]ausmeisterdienste?|[Ss]ervice|[Ss]tudio|[Bb]äckerei|[Kk]onditorei|[Pp]flegedienst|[Bb]eratung|[Mm]alerbetrieb|[Mm]alerarbeiten|[Gg]artenbau|[Gg]artenpflege|[Tt]ransporte?|[Kk]urierdienst|[Cc]atering|[Ww]ebdesign|[Gg]rafikdesign|[Ee]ntwicklung|[Pp]rogrammierung|[Tt]rockenbau|[Ii]nstallation|[Mm]ontage|[Ff]liesenleger\\p{L}*|[Tt]axibetrieb|[Ff]ahrschule|[Nn]achhilfe|[Gg]aststätte|[Rr]estaurant|[Ss]chankwirtschaft|[Ss]peisewirtschaft|[Ff]otografie|[Ff]otograf(?:in)?|[Ff]riseur(?:in)?|[Bb]arbershop|[Bb]ehandlungen|[Mm]assagen?|[Ff]ußpflege|[Kk]osmetik|[Vv]ermietung|[Vv]erkauf|[Vv]ermittlung|[Ll]ogistik|[Ss]pedition|[Bb]etreuung|[Üü]bersetzungen|[Dd]olmetschen|[Mm]usikunterricht|[Yy]oga\\p{L}*|[Cc]oaching|[Bb]augewerbe|[Bb]ewachungsgewerbe|[Ff]oodtruck|\\p{Ll}{2,20}erei|[Ww]agen auf Wochenmärkten|[Ss]chlosserei|[Tt]ischlerei|[Pp]hotovoltaik|[Ee]lektrotechnik|[Ss]anitär\\p{L}*))";
const NAMED = new RegExp(
  `(?<![\\p{L}-])(?<v>${TRADE}(?:(?: für| mit| von| und|,| auf) (?:den )?(?:\\p{L}+e[nrs]? )?\\p{Lu}?[\\p{L}-]{3,26}(?:(?: und|,) \\p{Lu}[\\p{L}-]{3,24}){0,2})?(?: \\([^)\\n]{3,40}\\))?)(?![\\p{L}])`,
  "dgu",
);
/** After a verb of trade: what is offered, done, sold. */
const OFFERS =
  /(?<!\p{L})(?:[Mm]öchte|[Ww]ill|[Ww]erde|[Bb]iete|[Mm]ache|[Vv]erkaufe|[Rr]epariere|[Ww]ollen|[Bb]ieten|[Vv]erkaufen|start a side business:|I will|I want to|want to start|open)(?: (?:ich|wir|ab|dem|zum|am|nebenberuflich|dort|künftig|auch|hier|to|\d{1,2}\.|(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember))){0,6} (?<v>[^.,;:!?\n(]{4,60}?)(?= (?:anbieten|machen|verkaufen|anmelden|aufmachen|eröffnen|betreiben|starten|an\b|in the)|[.,;!?\n(])/dgu;
const FIELD =
  /(?:[Tt]ätigkeit(?: bleibt| ist|:)?|im [Bb]ereich|als|side business:|firm[aăęy] (?:de|в)|фирма (?:от [\d.]+ )?за|фірму з|usługi|firmę (?:zajmującą się )?|مشروع|محل) (?<v>(?!(?:Einzel|Nebe|Haupt|Klein|eine|ein|ich|wir|der|die|das)(?!\p{L}))[^.,;:!?\n(]{3,50}(?: \([^)\n]{3,40}\))?)/dgu;
/** What is no trade: the notice itself and its words. */
const NO_TRADE =
  /^(?:(?:ein(?:e|en)?|mein(?:e|en)?|das|die|den|unser(?:e|en)?|ich|wir|es|hiermit|gern|mich|bitte) ?)*(?:gewerbe\p{L}*|betrieb|firma|geschäft|unternehmen|selbst\p{L}*|kleingewerbe|nebengewerbe|anmeldung|abmeldung|bürgerservice|online-?service|terminvereinbarung|wissen|fragen|termin|antrag|erlaubnis|konzession)?(?: .{0,12})?$/iu;

/** More trades than this are a list or an attack. */
const MOST = 60;
const TRADING: readonly string[] = [
  "notification",
  "application",
  "information",
  "documentSubmission",
  "objection",
];

/** What a business does. */
export function tradeFields(scene: Scene, need: Need): Found[] {
  if (!need.keys.has("businessActivity")) return [];
  if (!TRADING.includes(need.kind)) return [];
  return [
    ...read(scene, need, NAMED, 0.8),
    ...read(scene, need, FIELD, 0.76),
    ...(need.service === "gewerbe" ? read(scene, need, OFFERS, 0.7) : []),
  ];
}

function read(scene: Scene, need: Need, pattern: RegExp, score: number): Found[] {
  return (["body", "subject"] as const).flatMap((source) =>
    hits(textOf(scene, source), pattern)
      .slice(0, MOST)
      .flatMap((hit): Found[] => {
        const raw = hit.part("v");
        if (raw === null || isOrder(scene, source, raw.start)) return [];
        const { start, end, text } = trimmed(raw);
        if (NO_TRADE.test(text) || !/\p{Lu}\p{L}{3}|ing\b|[^\p{Script=Latin}\s\d.-]|bicycle/u.test(text))
          return [];
        const outside = source === "body" && (start < need.start || start >= need.end) ? 0.2 : 0;
        const late = source === "subject" ? 0.06 : Math.min(0.05, start / 8000);
        const worth = score - outside - late;
        return [
          { key: "businessActivity", value: oneLine(text), source, start, end, score: worth, problem: null },
        ];
      }),
  );
}
