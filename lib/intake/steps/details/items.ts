import { type Found, hits, oneLine, type Part, trimmed } from "./match";
import { isOrder, isQuoted, type Need, type Scene } from "./scene";

/** What is to be fetched, to be certified, or was lost: nouns by their endings. */
const BULKY =
  "sofa|couch|couches|garnitur|matratzen?|schrank|schränke|schrankwand|bett|betten|tische?|stuhl|stühle|sessel|teppiche?|teppichrollen|regale?|herd|backofen|ofen|fernseher|tv|kommoden?|möbel|lattenroste?|küchenzeile|küche|kühlschrank|gefrierschrank|gefriertruhe|truhe|waschmaschine|spülmaschine|trockner|mikrowelle|fahrrad|fahrräder|kinderwagen|laminat|grill|spiegel|koffer|garderobe|anrichte|vitrine|hocker|rasenmäher|stehlampe|lampen?|elektrogeräte?|drucker|computer|monitor|bretter|türen|kartons|liege|rollos|sonnenschirm|wäscheständer|mattress(?:es)?|wardrobe|fridge|table|chairs|armchair|washing machine|buzdolabı|koltuk|yatak|dolap|masa|sandalye|диван\\p{L}*|шаф\\p{L}*|шкаф\\p{L}*|матрац\\p{L}*|матрас\\p{L}*|холодильник\\p{L}*|кровать|ліжко|кресл\\p{L}*|крісл\\p{L}*|стол|стіл|kanap\\p{L}*|szaf\\p{L}*|łóżk\\p{L}*|materac\\p{L}*|lodówk\\p{L}*|stół|krzes\\p{L}*|canapé|matelas|armoire|frigo|canapea|saltea|dulap|frigider";
const PAPERS =
  "zeugnis(?:se|ses|sen)?|urkunden?|diplome?|zertifikate?|abschluss(?:es)?|vollmacht(?:en)?|erklärung|unterschrift(?:en)?|unterlagen|approbation|bescheinigung(?:en)?|vertrag|verträge|transcript|degree|certificates?|diploma|satzung|testament|brief|gesellenbrief|meisterbrief|ausweis|pass|schein|diplom\\p{L}*|аттестат\\p{L}*|атестат\\p{L}*|диплом\\p{L}*|свідоцтв\\p{L}*|свидетельств\\p{L}*|dyplom\\p{L}*|świadectw\\p{L}*|diplôme|شهادة|جواز";
const THINGS =
  "schlüssel|schlüsselbund|geldbörse|geldbeutel|portemonnaie|portmonee|brieftasche|handy|iphone|smartphone|telefon|brille|jacke|mantel|rucksack|tasche|handtasche|beutel|koffer|rollkoffer|fahrrad|rad|damenrad|herrenrad|kinderrad|e-bike|roller|kette|ring|ehering|armband|uhr|ohrring|hund|katze|kater|wellensittich|laptop|tablet|kamera|schirm|regenschirm|umschlag|hörgerät|kinderwagen|mütze|schal|handschuh|buch|kuscheltier|teddy|ausweis|helm|sporttasche|turnbeutel|ranzen|schulranzen|geld|wallet|backpack|umbrella|bag|phone|keys|glasses|bicycle|bike|passport|рюкзак\\p{L}*|телефон\\p{L}*|ключі|ключи|сумк\\p{L}*|гаманець|кошелек|кошелёк|plecak\\p{L}*|telefon\\p{L}*|klucze|portfel\\p{L}*|torebk\\p{L}*|çantamı|çanta|telefonumu|cüzdanımı|anahtar\\p{L}*|portefeuille|sac|clés|portofel|rucsac|حقيبتي|هاتفي|محفظتي|مفاتيحي";
const LEAD =
  "(?:(?:\\d{1,3}|[Ee]in(?:e[nrms]?)?|[Nn]en|[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Aa]cht|[Mm]ein(?:e[nrms]?)?|[Uu]nser(?:e[nrms]?)?|[Dd]e[nrms]|[Dd]ie|[Dd]as|[Aa]lle|[Ii]hr(?:e[nrms]?)?|[Ss]eine?[nrms]?|my|an?|the|eski|iki|bir|старий|старый|stara|stary|vieux|auch) |(?!(?:bitte|heute|gerade|habe|hatte|hätte|wurde|suche|gerne|beglaubigte|beglaubigten|amtlich beglaubigte|seine|meine|werden|haben|diese)(?!\\p{L}))\\p{Ll}{3,16}(?:e[nrsm]?) |[A-Z]\\p{Ll}{4,12}(?:ese|ian|ish) ){0,3}";
const ADD =
  "(?: \\d{1,2}(?= \\())?(?: \\([^)\\n]{2,50}\\)| (?:zerlegt|zerlegte|kaputt|defekt|abgebaut)| (?:ohne|mit|aus|inkl\\.|meines|meiner|von ihrer|von meiner|vom|von|der|als|auf|im) (?:(?:der|dem|den|meiner|meinem) )?(?:\\p{L}+e[nrs] )?\\p{Lu}[\\p{L}-]{2,24}(?: \\p{Lu}[\\p{L}-]{2,24})?| mit \\d[\\d.,]{0,8} ?(?:€|Euro|EUR)| \\d{1,3} (?:Seiten|Stück))?";
const JOIN =
  "(?:, (?:auch |sowie |dazu )?| und (?:zwar )?| u\\. | \\+ ?| sowie | ve | и | і | i | and | et |; | (?=\\d))";
const NO_ITEM =
  "(?!(?:bitte|ich|wir|(?:das|die|der)(?! (?:\\p{Ll}{3,16} )?\\p{Lu})|hab|habe|am|im|in|an|vor|und|wo|abholen|liegt|liegen|abzuholen|kann|können|Adresse|Straße|Termin|Wunschtermin|Tel\\.?|Telefon|Name|Kopien?|seit|gegen|ab|heute|gestern|vermutlich|wahrscheinlich|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|zum|zur|für|Foto|Fotos|Danke)(?!\\p{L}))";
const NOUN = "\\p{Lu}[\\p{L}-]{2,26}";

function listOf(nouns: string, end: string): RegExp {
  const known = `[\\p{L}-]{0,24}?(?:${cased(nouns)})`;
  const item = `${LEAD}(?:${known})(?![\\p{L}])${ADD}`;
  const more = `${JOIN}${NO_ITEM}(?:${item}|${LEAD}${NOUN}(?![\\p{L}])(?! ?\\d)${ADD})`;
  return new RegExp(`(?<![\\p{L}\\d-])(?<v>${item}(?:${more}){0,6})${end}`, "dgu");
}

/** First letters of German nouns in either case. */
function cased(nouns: string): string {
  return nouns.replace(/(?<=^|\|)\p{Ll}/gu, (c) => `[${c}${c.toUpperCase()}]`);
}

const LISTS: Readonly<Record<string, RegExp>> = {
  abfall: listOf(BULKY, ""),
  beglaubigung: listOf(PAPERS, ""),
  fundsache: listOf(
    THINGS,
    "(?<more>(?:, (?!habe|die|der|das|ich|wo|und|bitte|am|im|in|an|auf|vermutlich|wahrscheinlich|weg|drin|gestern|heute|seit|falls|wer|Tel|lag|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|könnt|können)[^.,;:!?\\n\\d]{3,34}(?=[,.;!?\\n]|$)){0,3})",
  ),
};
/** Words beside the thing that make it the one that is meant. */
const MEANT: Readonly<Record<string, RegExp>> = {
  abfall: /sperrm|abhol|entsorg|weg|loswerden|anmelden|fort|abzuholen|mitnehmen|alın|çöp/iu,
  beglaubigung: /beglaubig|begl\.|certif|bestätig|ablichtung|abschrift|kopie|تصديق/iu,
  fundsache:
    /verlor|gefunden|vermiss|liegen|vergessen|stehen ?gelassen|suche|weg|gestohlen|geklaut|abgegeben|lost|found|fand|gemeldet|beschrieben|geblieben|загуб|потер|zgub|kaybet/iu,
};
/** Papers that only prove who asks, and the service's own paper. */
const NOT_MEANT =
  /^(?:(?:den|der|die|das|ein(?:e|en)?|mein(?:e|en)?|meinem|ihr(?:e[nrm]?)?) )?(?:personalausweis|ausweis|vollmacht|reisepass|pass|unterlagen|bescheid|termin|beglaubigung|führerschein|schwerbehindertenausweis|fundbüro|telefon|handynummer)$/iu;
const SIDE = 70;
const MOST = 40;

/** The things a letter is about: the list of them, with what describes them. */
export function itemFields(scene: Scene, need: Need): Found[] {
  const list = LISTS[need.service ?? ""];
  if (!need.keys.has("itemDescription") || list === undefined || need.kind === "information") return [];
  const meant = MEANT[need.service ?? ""] ?? /$^/u;
  return hits(scene.flat, list)
    .slice(0, MOST)
    .flatMap((hit, i): Found[] => {
      const part = hit.part("v");
      if (part === null || isOrder(scene, "body", part.start) || isQuoted(scene, "body", part.start))
        return [];
      const more = hit.part("more")?.text ?? "";
      const full = trimmed({ start: part.start, end: part.end + more.length, text: part.text + more });
      if (NOT_MEANT.test(full.text) || full.text.length < 3) return [];
      return [found(scene, need, full, meant, i)];
    });
}

function found(scene: Scene, need: Need, { start, end, text }: Part, meant: RegExp, i: number): Found {
  const around = scene.flat.slice(Math.max(0, start - SIDE), end + SIDE);
  const near = meant.test(around) ? 0.05 : 0;
  const listed = Math.min(3, text.split(/,| und | \+ |;| \(/u).length - 1) * 0.02;
  const outside = start < need.start || start >= need.end ? 0.2 : 0;
  const score = 0.76 + near + listed - outside - Math.min(0.08, i * 0.02);
  return { key: "itemDescription", value: oneLine(text), source: "body", start, end, score, problem: null };
}
