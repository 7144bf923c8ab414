import { type LabelRule, label, rule, SENTENCE, strict, type TextRule } from "./text-rules";

const TREE =
  "(?:blau|rot|schwarz|weiß|silber|berg|spitz|stiel|trauben|hänge|korkenzieher|zier|omorika|serbische )?(?:fichte|tanne|kiefer|birke|buche|eiche|linde|ahorn|pappel|weide|kastanie|walnuss(?:baum)?|nussbaum|kirsche|kirschbaum|apfelbaum|birnbaum|pflaumenbaum|esche|ulme|platane|robinie|akazie|lärche|thuja|zeder|erle|eibe|magnolie|obstbaum|nadelbaum|douglasie|zypresse|götterbaum|hainbuche|oak|birch|spruce|pine|maple|willow|береза|ялина|сосна|дуб|ель|тополь|brzoza|dąb|świerk|sosna|çam|meşe)";
const DOG =
  "(?:labrador(?:-?mischling|[- ]retriever)?|golden retriever|schäferhund|deutscher schäferhund|dackel|rauhaardackel|mischling(?:shündin|srüde)?|terrier|jack[- ]russell(?:[- ]terrier)?|pudel|zwergpudel|mops|beagle|boxer|rottweiler|dobermann|collie|border[- ]collie|australian shepherd|aussie|husky|chihuahua|yorkshire(?:[- ]terrier)?|yorkie|malteser|havaneser|shih[- ]tzu|spitz|dalmatiner|dogge|bulldogge|französische bulldogge|cocker[- ]spaniel|spaniel|setter|vizsla|weimaraner|whippet|windhund|galgo|podenco|bernhardiner|berner sennenhund|leonberger|hovawart|schnauzer|riesenschnauzer|westie|staffordshire(?:[- ]terrier)?|pitbull(?:[- ]terrier)?|american staffordshire(?:[- ]terrier)?|akita|shiba(?:[- ]inu)?|bichon|cavapoo|labradoodle|goldendoodle|maltipoo|kangal|retriever|dachshund|poodle|shepherd|лабрадор|такса|вівчарка|овчарка|jamnik|owczarek|kundel)";
const EVENT =
  "(?:(?:straßen|sommer|herbst|frühlings|nachbarschafts|stadtteil|schul|kita|vereins|schützen|feuerwehr|oktober|wein|bier|kinder|hof|dorf|pfarr|gemeinde|weihnachts|oster|jubiläums|grill|park|stadt|kirmes)fest\\p{L}*|martinsumzug|laternenumzug|karnevalsumzug|festumzug|umzug|flohmarkt|trödelmarkt|weihnachtsmarkt|adventsmarkt|kundgebung|demonstration|demo|mahnwache|versammlung|aufzug|konzert|open-?air(?:-\\p{L}+)?|lauf|volkslauf|stadtlauf|radrennen|turnier|hallenturnier|fußballturnier|tag der offenen tür|kirmes|osterfeuer|public viewing|fest(?!\\p{L})|jubiläum|party|hochzeitsfeier|polterabend|street festival|street party|düğün|festival|prozession|theateraufführung|lesung|ausstellung)";
const USE =
  "(?:info-?(?:stand|tisch|mobil)|gerüst\\p{L}*|(?:bau)?container\\p{L}*|schuttcontainer|absetzcontainer|bauzaun|kran|autokran|hubarbeitsbühne|hubsteiger|außengastronomie|tische(?: und stühle)?(?: (?:draußen|vor \\p{L}+))?|stühle|biertische|verkaufsstand|marktstand|werbestand|werbeaufsteller|plakat\\p{L}*|bücherstand|waffelstand|imbisswagen|foodtruck|weihnachtsbaumverkauf|blumenkübel|warenauslage\\p{L}*|materiallager\\p{L}*|baustelleneinrichtung|bauschutt\\p{L}*|scaffold\\p{L}*|skip|iskele|риштування|леса|rusztowani\\p{L}*)";
const BLOCK =
  "(?:(?:um|aus|ein)zug|möbel(?:lieferung|wagen|transport)|umzugswagen|dreharbeiten|filmaufnahmen|baustelle|kranarbeiten|kran(?:aufstellung)?|gerüst(?:bau|aufbau)?|containerstellung|anlieferung|lieferung|dacharbeiten|baumfäll\\p{L}*|baumpflege\\p{L}*|neuverlegung [\\p{L}-]+|kanalarbeiten|glasfaser\\p{L}*|tiefbauarbeiten|haushaltsauflösung|entrümpelung|moving(?: house)?|move|taşınma\\p{L}*|переїзд|переезд|przeprowadzk\\p{L}*|déménagement|mutare\\p{L}*|hausanschluss\\p{L}*)";
const REQUEST =
  "(?:beantrage(?:n)?|bitte(?:n)?|fordere|verlange|begehre|ersuche|request|möchte|will|wollen|brauche|benötige|hätte(?:n)? gern(?:e)?)";

/** Free text about trees, dogs, trade and building. */
export const TOWN_TEXTS: readonly TextRule[] = [
  rule("treeSpecies", 0.92, `(?<v>${TREE}(?:n|en|bäume)?)(?!\\p{L})`),
  rule(
    "dogBreed",
    0.9,
    `(?<v>${DOG}(?:[ -](?:mix|mischling|hündin|rüde|welpe\\p{L}*))?(?: \\([^)\\n]{3,40}\\))?)(?!\\p{L})`,
  ),
  rule("purpose", 0.84, `(?<v>${EVENT})(?!\\p{L})`, ["veranstaltung", "gaststaette"]),
  rule(
    "purpose",
    0.86,
    '(?:thema|motto|titel)\\s?(?:ist|lautet|:)?\\s?:?\\s?(?<v>["„»][^"“”«\\n]{3,80}["“”«])',
    ["veranstaltung"],
  ),
  rule("purpose", 0.85, `(?<v>${USE})(?!\\p{L})`, ["sondernutzung"]),
  rule("purpose", 0.82, `(?<v>${BLOCK})(?!\\p{L})`, ["haltverbot"]),
  rule("purpose", 0.8, "wegen (?:der |des |einer |eines )?(?<v>[^,.;!?\\n(]{4,50})", [
    "haltverbot",
    "sondernutzung",
  ]),
  rule("purpose", 0.74, "(?<v>(?:wir|ich) ziehe?n? [^,.;!?\\n]{0,30}um)(?!\\p{L})", ["haltverbot"]),
  rule(
    "businessActivity",
    0.86,
    `(?:tätigkeit|gewerbe(?:tätigkeit)?|gegenstand|unternehmenszweck)\\s?(?:ist|wird sein|:|:)\\s(?:der |die |das )?${SENTENCE}`,
    ["gewerbe", "gaststaette"],
  ),
  rule(
    "businessActivity",
    0.78,
    "(?:eröffne(?:n)?|betreibe(?:n)?|gründe(?:n)?|starte|anmelden|führe|übernehme(?:n)?|open|start)(?: (?:ich|wir|jetzt|bald|zum|ab|am|[\\d.]+|hiermit))* (?:ein(?:en|e)?|mein(?:en|e)?|a|an|unser(?:e|en)?) (?<v>(?!gewerbe)[^,.;!?\\n]{4,70})",
    ["gewerbe", "gaststaette"],
  ),
  rule(
    "businessActivity",
    0.8,
    "(?:mit|als) (?<v>(?!freundlich|besten|vielen|dem|der|meiner)[^.;!?\\n]{4,60}?)(?: selbst(?:st)?ändig| selbststaendig)",
    ["gewerbe"],
  ),
  rule(
    "businessActivity",
    0.78,
    "selbst(?:st)?ändig(?: gemacht)?(?: als| mit| im bereich|, und zwar)? (?<v>[^.;!?\\n]{4,70})",
    ["gewerbe"],
  ),
  rule(
    "businessActivity",
    0.76,
    "(?<v>(?:\\p{L}*(?:schneiderei|friseursalon|salon|imbiss|café|kiosk|handel|onlineshop|werkstatt|reinigung|hausmeisterservice|nagelstudio|kosmetikstudio|fotostudio|bäckerei|pflegedienst|beratung|malerbetrieb|gartenbau|gartenpflege|transporte|kurierdienst|catering|webdesign|softwareentwicklung|gebäudereinigung|trockenbau|fliesenleger\\p{L}*|taxibetrieb|fahrschule|nachhilfe|speisen(?: und (?:auch )?(?:alkohol|getränke))?|schank- und speisewirtschaft|gaststätte|restaurant))(?: [^.,;!?\\n(]{0,30})?)",
    ["gewerbe", "gaststaette"],
  ),
  rule(
    "businessActivity",
    0.8,
    "(?<v>construcții(?: \\([^)\\n]{3,40}\\))?|inşaat\\p{L}*|будівельн\\p{L}+ [\\p{L} ]{3,24}|строительн\\p{L}+ [\\p{L} ]{3,24}|usługi [\\p{L} ]{3,30}|nettoyage|cleaning(?: services)?|إصلاح [\\p{L} ]{3,24})",
    ["gewerbe"],
  ),
  rule(
    "legalForm",
    0.86,
    "(?<v>einzelunternehm(?:en|er|erin)|einzelfirma|gmbh(?: & co\\. kg)?|ug(?: \\(haftungsbeschränkt\\))?|gbr|ohg|kg|e\\. ?k\\.|freiberuf\\p{L}*|kleingewerbe|kleinunternehm\\p{L}*|sole proprietor\\p{L}*|ag)(?!\\p{L})",
    ["gewerbe", "gaststaette"],
  ),
  rule(
    "projectDescription",
    0.84,
    "(?<v>(?:neubau|anbau|umbau|ausbau|errichtung|aufstockung|nutzungsänderung|abbruch|abriss|bau|erweiterung|dachausbau|wintergarten|carport|garage|gartenhaus|dachgaube|terrassenüberdachung|einfamilienhaus|mehrfamilienhaus|solaranlage|pool|balkon)(?!\\p{L})[^.;!?\\n]{0,90})",
    ["bauantrag"],
  ),
  rule(
    "projectDescription",
    0.8,
    "(?:möchte(?:n)?|wollen|plane(?:n)?|will|beabsichtige(?:n)?|want to|build)(?: (?:ich|wir|auf|unserem|meinem|dem|grundstück|hier|dort|hinten|im|garten|gern(?:e)?))* (?<v>(?:ein(?:en|e)?|unser(?:en|e)?|mein(?:en|e)?|das|den|die|a|an) [^.;!?\\n]{6,90})",
    ["bauantrag"],
  ),
  rule(
    "requestedInformation",
    0.88,
    `(?:einsicht|akteneinsicht)(?: wird)?(?: beantragt)?,? (?:insbesondere )?(?:in|into) (?:die |das |den |alle |sämtliche )?${SENTENCE}`,
  ),
  rule(
    "requestedInformation",
    0.86,
    `(?:auskunft|informationen|unterlagen|information)(?: darüber| dazu)? (?:über|zu|zum|zur|about|on),? ${SENTENCE}`,
  ),
  rule(
    "requestedInformation",
    0.86,
    `(?:möchte(?:n)?|will|wollen|würde gern(?:e)?|want|would like)(?: (?:ich|wir|hiermit|gern(?:e)?|nach|to|deshalb|daher|art\\.|\\d{2}|dsgvo))* (?:wissen|know),? ${SENTENCE}`,
  ),
  rule(
    "requestedInformation",
    0.84,
    `(?:senden|schicken|übersenden|übermitteln|stellen|mailen) sie mir(?: bitte)?(?: folgendes)?(?: zu)?(?: nach(?: dem)? \\p{L}+)?\\s?:?\\s?(?:folgende (?:informationen|unterlagen|dokumente)(?: zu)?\\s?:\\s?)?${SENTENCE}`,
    ["foiRequest", "dataSubjectRequest", "fileInspection", "bauakte"],
  ),
  rule(
    "requestedInformation",
    0.82,
    `${REQUEST}(?: (?:ich|wir|hiermit|daher|um|nach|dem|art\\.|§|\\d{1,3}|dsgvo|ifg|uig|nrw|vig|die|zusendung|übersendung|herausgabe|auskunft|kopien|von|der|folgende[rns]?|zugang|zu|bitte|eine|kopie))* (?<v>(?:alle[rn]? |sämtliche[rn]? |die |das |den |der |eine |kopien? )[^.;!?\\n]{4,150}?)(?:(?= von \\p{Lu}[\\p{L}.-]+ \\d)|(?=, (?:gern|am liebsten))|$|(?=[.;!?\\n]))`,
    ["foiRequest", "dataSubjectRequest", "fileInspection", "bauakte"],
  ),
  rule(
    "requestedInformation",
    0.78,
    `(?:regen? (?:ich|wir)? ?an,?|rege an,?|schlage(?:n)? (?:ich |wir )?vor,?|fordern (?:wir)?|wünschen uns|bitten (?:wir )?(?:um|darum,?)|stellen sie (?:endlich )?|beantragen) ${SENTENCE}`,
    ["petition"],
  ),
  rule(
    "requestedInformation",
    0.74,
    "(?:gibt es|liegen|sind)(?: da| dort| hierzu)? (?<v>[^.;!?\\n]{4,60}?)(?= drauf| vor| vorhanden|[.?!;\\n])",
    ["bauakte", "foiRequest"],
  ),
  rule(
    "itemDescription",
    0.84,
    "(?:sperrmüll|abholen|abzuholen|abholung|entsorgen|entsorgung|loswerden|gefunden|verloren|vermisse|liegen ?gelassen|abgegeben|lost|found|beglaubigen|beglaubigt|beglaubigung)\\s?(?:werden|wurde|habe ich|ist|sind|soll(?:en)?|wir haben|von|:|lassen|es geht um)?\\s?:\\s(?<v>[^.;!?\\n]{4,140})",
  ),
  rule(
    "itemDescription",
    0.78,
    "(?:verloren|gefunden|vermisse|liegen ?gelassen|fand|suche|lost|found)(?: (?:habe|ich|haben|wir|am|im|in|der|dem|bus|hier|heute|gestern|dort))* (?<v>(?:ein(?:en|e)?|mein(?:en|e)?|unser(?:en|e)?|a|an|my) [^.;!?\\n]{4,110})",
    ["fundsache"],
  ),
  rule(
    "itemDescription",
    0.76,
    "(?:habe|hab|haben|steht|liegt|lag)(?: (?:ich|wir|da|dort|hier|heute|gestern|seit|ner|einer|woche|im|in|am|auf|der|dem|bei|mir|\\p{Lu}\\p{L}+))* (?<v>(?:ein(?:en|e)?|mein(?:en|e)?) [^.;!?\\n]{4,90})(?= gefunden| verloren|[.;!?\\n])",
    ["fundsache"],
  ),
  rule(
    "itemDescription",
    0.8,
    "(?:habe(?:n)?|hätte(?:n)?|wären|sind|entsorgen|abholen|müssen weg|muss weg|stehen)(?: (?:ich|wir|es|folgendes|da|noch|hier|etwa|ca\\.|bereit|einen?|abzuholen))* (?<v>(?:\\d+|ein(?:e|en)?|zwei|drei|vier|alte[nrs]?|altes)? ?[^.;!?\\n]{0,30}(?:sofa|couch|matratze|schrank|bett|tisch|stuhl|stühle|kühlschrank|waschmaschine|sessel|teppich|regal|herd|fernseher|kommode|möbel)[^.;!?\\n]{0,80})",
    ["abfall"],
  ),
  rule(
    "itemDescription",
    0.8,
    `(?:beglaubig\\p{L}*|bestätig\\p{L}*)[^.;!?\\n]{0,20}(?:meine[snr]?|de[rsn]|eine[rsn]?|von|:) (?<v>[^.;!?\\n]{4,90})`,
    ["beglaubigung"],
  ),
  rule(
    "itemDescription",
    0.8,
    "(?:meine?n? |das |die |mein |my |1 |2 |3 )?(?<v>(?:\\p{L}*(?:zeugnis\\p{L}*|urkunde\\p{L}*|diplom\\p{L}*|zertifikat\\p{L}*|abschluss\\p{L}*|diploma|transcript|vollmacht|erklärung|unterschrift))[^.;!?\\n]{0,70}?)(?= beglaubig| amtlich beglaubig| certified|[.;!?\\n])",
    ["beglaubigung"],
  ),
  strict(
    "itemDescription",
    0.79,
    "(?<v>(?:(?:\\d+|[Ee]in(?:e|en)?|[Mm]ein(?:e|en)?|[a-zäöüß]{3,12}(?:e[nrs]?)) ){0,2}(?:\\p{L}*[Ss]chlüssel(?:bund)?|Geldbörse|Geldbeutel|geldbeutel|Portemonnaie|Brieftasche|Handy|iPhone(?: \\d+)?|Smartphone|\\p{L}*[Bb]rille|\\p{L}*[Jj]acke|Mantel|Rucksack|\\p{L}*[Tt]asche|\\p{L}*[Kk]offer|\\p{L}*[Ff]ahrrad|Damenrad|Herrenrad|Kinderrad|E-Bike|Kette|\\p{L}*[Rr]ing|Armband|Uhr|Hund|Katze|Laptop|Tablet|Kamera|camera|\\p{L}*[Ss]chirm|Umschlag|\\p{L}*beutel|Hörgerät|Kinderwagen|Roller|Mütze|Schal|Buch|Kuscheltier|wallet|backpack|umbrella|bag|phone|keys|çantamı)(?![\\p{L}])(?: \\([^)\\n]{2,40}\\))?(?:, (?!habe|die|der|das|ich|wo|und|bitte|am|im|in)[^.,;!?\\n]{3,40}){0,3})",
    ["fundsache"],
  ),
  strict(
    "itemDescription",
    0.82,
    "(?<v>(?:[a-zäöüß]{4,14}e[nrs]? )?\\p{Lu}?\\p{L}*(?:[Zz]eugnis|[Uu]rkunde|[Dd]iplom|[Bb]rief|[Vv]ollmacht|[Aa]bschluss|degree|[Uu]nterschrift|[Ee]rklärung|[Aa]usweis)(?:ses|se|es|s|en|n|e)?(?: (?:meines|meiner|vom|von|der|des) \\p{Lu}?[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)?(?:(?: und| \\+|,) (?!hier|ich|habe|das|die ich)(?:das |die |den |mein |meine )?\\p{L}*(?:zeugnis|urkunde|diplom|abschluss)\\p{L}*)?)(?![\\p{L}])",
    ["beglaubigung"],
  ),
];

/** Form lines about trees, dogs, trade and building. */
export const TOWN_LABELS: readonly LabelRule[] = [
  label("treeSpecies", "baum(?:art)?|art des baum(?:e)?s|anzahl\\/art"),
  label("dogBreed", "rasse|hunderasse|breed|hund"),
  label(
    "businessActivity",
    "(?:art der )?tätigkeit|betriebsart|gewerbe|angemeldete tätigkeit|gegenstand(?: des (?:gewerbes|unternehmens))?|geschäftszweck|activity",
  ),
  label("legalForm", "rechtsform"),
  label("projectDescription", "(?:bau)?vorhaben|projekt|bauvorhaben|beschreibung des vorhabens|maßnahme"),
  label(
    "requestedInformation",
    "(?:gewünschte |angeforderte )?(?:unterlagen|informationen|auskunft)|anliegen|gewünscht|einsicht in",
  ),
  label(
    "itemDescription",
    "was|gegenstand|gegenstände|fundsache|beschreibung|sperrmüll|dokumente?|abzuholen|fundgegenstand|zu beglaubigen|art des dokuments|verlorener gegenstand",
  ),
  label(
    "companyName",
    "firma|organisation|verein|name (?:der firma|des vereins|der organisation)|unternehmen|betrieb|company|firmenname|träger|veranstalter(?:in)?",
  ),
  label(
    "defectDescription",
    "beschreibung|mangel|was|description|meldung|schaden|schadensbeschreibung|nachricht|problem",
  ),
  label(
    "incidentDescription",
    "beschreibung|was ist passiert|vorfall|hergang|sachverhalt|meldung|beobachtung|schilderung|nachricht|beschwerde|umstände",
  ),
];
