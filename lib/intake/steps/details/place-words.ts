import { anyCase } from "./match";

const LANDMARK =
  "\\p{L}*(?:straße|strasse|str\\.|weg|allee|platz|gasse|ring|damm|ufer|wall|markt|hof|kamp|grund|graben|chaussee|promenade|tor|brücke|kreisel|kreuzung|stieg|steg|steig|park|street|road|square|caddesi|sokak|sokağı|bahnhof|haltestelle|bahn|schule|verein|laube|bude|werk|haus|heim|laden|bucht|kindergarten|spielplatz|kirche|gymnasium|turnhalle|sporthalle|halle|parkhaus|garage|container|markt|fest|feier|saal|wald|bad|teich|see|siedlung|gebiet|garten|fläche|stall|zimmer|tunnel|treppe|stadion|flur|raum|wehr|büro|behörde|stelle|amt|laden|tor|gleis|zug|bus|mauer|scheune|schalter|wohnung|eingang|einfahrt|ausfahrt|zufahrt)|buslinie|linie \\d+|ice|metro|tram|kita|aldi|rewe|lidl|edeka|dm|rossmann|netto|penny|apotheke|sparkasse|post|tiefgarage|gehweg|bürgersteig|radweg|fußweg|fußgängerzone|innenstadt|altstadt|zentrum|city|campus|mühle|schloss|burg|krankenhaus|klinik|klinikum|praxis|anleger|fähranleger|fluss|baustelle|haus|hausnummer|nummer|nr\\.? ?\\d+|zaun|unterführung|autobahn|ampel|kneipe|bar|imbiss|restaurant|lokal|café|studio|fitnessstudio|kirmes|stadtgebiet|stadtpark|hafen|strand|flughafen|rathaus|stand|wiese|wohnheim|unterkunft|vereinsheim|block";
const ABROAD =
  "автобус\\p{L}*|тротуар\\p{L}*|магазин\\p{L}*|супермаркет\\p{L}*|вокзал\\p{L}*|парк\\p{L}*|станци\\p{L}*|станці\\p{L}*|рынк\\p{L}*|ринк\\p{L}*|гуртожит\\p{L}*|школ\\p{L}*|метро|chodnik\\p{L}*|sklep\\p{L}*|autobus\\p{L}*|parking\\p{L}*|dworc\\p{L}*|przystan\\p{L}*|lidlu|biedron\\p{L}*|mostem|station|playground|sidewalk|pavement|supermarket|beach|car park|airport|train|bus stop|pond|school|gare|marché|plage|parc|arrêt|gară|piață|autobuz\\p{L}*|parc\\p{L}*|الباص|محطة|السوق|المدرسة|الحديقة|شارع|rambla";

/** Words that make a phrase with "in", "at" or "on" a place. */
export const LANDMARKS = new RegExp(
  `(?<![\\p{L}\\d])(?:${anyCase(LANDMARK)}|${anyCase(ABROAD)})(?:e[rnms]?|s)?(?![\\p{L}])`,
  "dgu",
);

/** Endings of street names that few other words have. */
const STREET =
  "(?:[Ss]traße|[Ss]trasse|[Ss]tr\\.|[Ww]eg|[Aa]llee|[Pp]latz|[Gg]asse|[Dd]amm|[Ww]all|[Ss]teg|[Ss]tieg|[Ss]teig|[Uu]fer|[Pp]romenade|[Cc]haussee|[Rr]ing|[Bb]rink|[Hh]ang|[Kk]amp|[Gg]raben|[Gg]rund)";
/** Words with such an ending that name no street. */
const NO_STREET =
  "(?!\\p{L}*(?:[Gg]eh|[Rr]ad|[Ff]uß|[Hh]eim|[Ss]chul|[Uu]m|[Dd]urch|[Hh]in|[Uu]nter|[Ww]ald|[Ff]eld|[Rr]ettungs|[Dd]ienst)[Ww]eg|\\p{L}*(?:[Aa]rbeits|[Ss]tell|[Pp]ark|[Ss]piel|[Kk]ita|[Bb]etreuungs|[Gg]arten|[Aa]usbildungs|[Ss]tudien|[Pp]raktikums|[Bb]olz|[Ss]port|[Ss]itz|[Ll]iege|[Ss]chul|[Hh]eim|OGS)-?[Pp]latz|\\p{L}*(?:[Zz]usammen|[Aa]n|[Üü]ber|[Vv]or|[Uu]m)hang|\\p{L}*(?:[Hh]inter|[Vv]order|[Uu]nter|[Uu]r|[Bb]eweg|[Bb]aum|[Aa]ll)[Gg]rund|[Ff]inger|[Ee]he[Rr]ing|\\p{L}*(?:bring|hering|gering)|[Bb]undes|[Ll]andes|[Aa]utobahn|[Ee]inbahn)";
const NAME = `(?:${NO_STREET}\\p{Lu}[\\p{L}-]{1,28}${STREET}|(?:Lange|Hohe|Breite|Kurze|Alte|Neue|Obere|Untere|Große|Kleine|Bremer|\\p{Lu}\\p{L}{3,14}er) (?:Straße|Str\\.|Allee|Wiese|Reihe|Gasse)|(?:Schwarzer|Neuer|Alter|Langer|Grüner|Kurzer) (?:Weg|Graben|Markt|Platz|Wall|Ring))`;
const SMALL = `(?:${NO_STREET}\\p{Ll}[\\p{L}-]{2,28}(?:straße|strasse|str\\.?|weg|allee|platz|gasse|damm|wall|brink|ufer))`;
const PREPOSED =
  "(?:Am|An der|An den|Auf der|Auf dem|Im|In der|Hinter der|Hinter dem|Unter den|Zum|Zur) \\p{Lu}[\\p{L}-]{2,24} \\d{1,3}[a-z]?(?![\\d.:]|,\\d)";
const NUMBER = "(?: (?:Nr\\.? ?|nr\\.? ?)?\\d{1,4}[a-z]?(?![\\d.:]|,\\d| ?(?:Uhr|uhr|Euro|€|m\\b)))?";
/** A street by its name alone, with house number, crossing or height if said. */
export const STREETS = new RegExp(
  `(?<![\\p{L}\\d-])(?:${PREPOSED}|(?:${NAME}|${SMALL})${NUMBER})(?:(?: ?\\/ ?| ?[Ee]cke | [Hh]öhe |, [Hh]öhe | [Zz]wischen )(?:${NAME}|${SMALL}|[\\p{L}-]{3,24}|(?:Haus|Hof|Nr\\.?|Hausnummer) ?[\\p{L}\\d]{1,16})${NUMBER})?`,
  "dgu",
);
/** What two streets or a height beside a street look like. */
export const CROSSING = /\/|(?<!\p{L})(?:ecke|höhe|kreuzung|zwischen)(?!\p{L})/iu;
/** A street and nothing else; squares and markets are landmarks too. */
export const STREET_ONLY = new RegExp(`^(?!\\p{L}*(?:platz|markt|hof)$)(?:${NAME}|${SMALL})$`, "u");
