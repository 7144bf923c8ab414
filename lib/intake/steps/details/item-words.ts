/** What is to be fetched, to be certified, or was lost: nouns by their endings. */
const BULKY =
  "sofa|couch|couches|garnitur|matratzen?|schrank|schränke|schrankwand|bett|betten|gestell|gestelle|rahmen|tische?|stuhl|stühle|sessel|teppiche?|teppichrollen|regale?|herd|backofen|ofen|fernseher|tv|kommoden?|möbel|lattenroste?|küchenzeile|küche|kühlschrank|gefrierschrank|gefriertruhe|truhe|waschmaschine|spülmaschine|trockner|mikrowelle|fahrrad|fahrräder|kinderwagen|laminat|grill|spiegel|koffer|garderobe|anrichte|vitrine|hocker|rasenmäher|stehlampe|lampen?|elektrogeräte?|drucker|computer|monitor|bretter|türen|kartons|liege|rollos|sonnenschirm|wäscheständer|mattress(?:es)?|wardrobe|fridge|table|chairs|armchair|washing machine|buzdolabı|koltuk|yatak|dolap|masa|sandalye|диван\\p{L}*|шаф\\p{L}*|шкаф\\p{L}*|матрац\\p{L}*|матрас\\p{L}*|холодильник\\p{L}*|кровать|ліжко|кресл\\p{L}*|крісл\\p{L}*|стол|стіл|kanap\\p{L}*|szaf\\p{L}*|łóżk\\p{L}*|materac\\p{L}*|lodówk\\p{L}*|stół|krzes\\p{L}*|canapé|matelas|armoire|frigo|canapea|saltea|dulap|frigider";
const PAPERS =
  "zeugnis(?:se|ses|sen)?|urkunden?|diplome?|zertifikate?|abschluss(?:es)?|vollmacht(?:en)?|erklärung|unterschrift(?:en)?|unterlagen|approbation|bescheinigung(?:en)?|vertrag|verträge|transcript|degree|certificates?|diploma|satzung|testament|brief|gesellenbrief|meisterbrief|ausweis|pass|schein|diplom\\p{L}*|аттестат\\p{L}*|атестат\\p{L}*|диплом\\p{L}*|свідоцтв\\p{L}*|свидетельств\\p{L}*|dyplom\\p{L}*|świadectw\\p{L}*|diplôme|شهادة|جواز";
const THINGS =
  "schlüssel|schlüsselbund|geldbörse|geldbeutel|portemonnaie|portmonee|brieftasche|handy|iphone|smartphone|telefon|brille|jacke|mantel|rucksack|tasche|handtasche|beutel|koffer|rollkoffer|fahrrad|rad|damenrad|herrenrad|kinderrad|e-bike|roller|kette|ring|ehering|armband|uhr|ohrring|hund|katze|kater|wellensittich|laptop|tablet|kamera|schirm|regenschirm|umschlag|hörgerät|kinderwagen|mütze|schal|handschuh|buch|kuscheltier|teddy|ausweis|helm|sporttasche|turnbeutel|ranzen|schulranzen|geld|wallet|backpack|umbrella|bag|phone|keys|glasses|bicycle|bike|passport|рюкзак\\p{L}*|телефон\\p{L}*|ключі|ключи|сумк\\p{L}*|гаманець|кошелек|кошелёк|plecak\\p{L}*|telefon\\p{L}*|klucze|portfel\\p{L}*|torebk\\p{L}*|çantamı|çanta|telefonumu|cüzdanımı|anahtar\\p{L}*|portefeuille|sac|clés|portofel|rucsac|حقيبتي|هاتفي|محفظتي|مفاتيحي";
const LEAD =
  "(?:(?:\\d{1,3}|[Ee]in(?:e[nrms]?)?|[Nn]en|[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Aa]cht|[Mm]ein(?:e[nrms]?)?|[Uu]nser(?:e[nrms]?)?|[Dd]e[nrms]|[Dd]ie|[Dd]as|[Aa]lle|[Ii]hr(?:e[nrms]?)?(?! (?:mein|unser|die|das|den|ein))|[Ss]eine?[nrms]?|my|an?|the|eski|iki|bir|старий|старый|stara|stary|vieux|auch) |(?!(?:bitte|heute|gerade|habe|hatte|hätte|wurde|suche|gerne|beglaubigte|beglaubigten|amtlich beglaubigte|seine|meine|werden|haben|diese)(?!\\p{L}))\\p{Ll}{3,16}(?:e[nrsm]?) |(?:rosa|lila|orange|beige|pink) |[A-Z]\\p{Ll}{4,12}(?:ese|ian|ish) ){0,3}";
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

/** The lists of things by service; `v` is the list, `more` what describes a lost thing. */
export const LISTS: Readonly<Record<string, RegExp>> = {
  abfall: listOf(BULKY, ""),
  beglaubigung: listOf(PAPERS, ""),
  fundsache: listOf(
    THINGS,
    "(?<more>(?:, (?!habe|die|der|das|ich|wo|und|bitte|am|im|in|an|auf|vermutlich|wahrscheinlich|weg|drin|gestern|heute|seit|falls|wer|Tel|lag|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|könnt|können)[^.,;:!?\\n\\d]{3,34}(?=[,.;!?\\n]|$)){0,3})",
  ),
};
