import { type LabelRule, label, rule, SENTENCE, type TextRule } from "./text-rules";

const TREE =
  "(?:blau|rot|schwarz|weiß|silber|berg|spitz|stiel|trauben|hänge|korkenzieher|zier|omorika|serbische )?(?:fichte|tanne|kiefer|birke|buche|eiche|linde|ahorn|pappel|weide|kastanie|walnuss(?:baum)?|nussbaum|kirsche|kirschbaum|apfelbaum|birnbaum|pflaumenbaum|esche|ulme|platane|robinie|akazie|lärche|thuja|zeder|erle|eibe|magnolie|obstbaum|nadelbaum|douglasie|zypresse|götterbaum|hainbuche|oak|birch|spruce|pine|maple|willow|береза|ялина|сосна|дуб|ель|тополь|brzoza|dąb|świerk|sosna|çam|meşe)";
const DOG =
  "(?:labrador(?:-?mischling|[- ]retriever)?|golden retriever|schäferhund|deutscher schäferhund|dackel|rauhaardackel|mischling(?:shündin|srüde)?|terrier|jack[- ]russell(?:[- ]terrier)?|pudel|zwergpudel|mops|beagle|boxer|rottweiler|dobermann|collie|border[- ]collie|australian shepherd|aussie|husky|chihuahua|yorkshire(?:[- ]terrier)?|yorkie|malteser|havaneser|shih[- ]tzu|spitz|dalmatiner|dogge|bulldogge|französische bulldogge|cocker[- ]spaniel|spaniel|setter|vizsla|weimaraner|whippet|windhund|galgo|podenco|bernhardiner|berner sennenhund|leonberger|hovawart|schnauzer|riesenschnauzer|westie|staffordshire(?:[- ]terrier)?|pitbull(?:[- ]terrier)?|american staffordshire(?:[- ]terrier)?|akita|shiba(?:[- ]inu)?|bichon|cavapoo|labradoodle|goldendoodle|maltipoo|kangal|retriever|dachshund|poodle|shepherd|лабрадор|такса|вівчарка|овчарка|jamnik|owczarek|kundel)";
const REQUEST =
  "(?:beantrage(?:n)?|bitte(?:n)?|fordere|verlange|begehre|ersuche|request|möchte|will|wollen|brauche|benötige|hätte(?:n)? gern(?:e)?)";

/** Free text about trees, dogs, trade and building. */
export const TOWN_TEXTS: readonly TextRule[] = [
  rule("treeSpecies", 0.92, `(?<v>${TREE}(?:n|en|bäume)?)(?!\\p{L})`),
  rule(
    "dogBreed",
    0.9,
    `(?<v>(?:(?<=[\\p{Ll}.] )bearded |irish |english |american |old |west highland (?:white )?)?(?:\\p{L}{3,10}-?)?${DOG}(?:[ -](?:mix|mischling|hündin|rüde|welpe\\p{L}*))?(?: \\([^)\\n]{3,40}\\))?)(?!\\p{L})`,
  ),
  rule(
    "purpose",
    0.86,
    '(?:thema|motto|titel)\\s?(?:ist|lautet|:)?\\s?:?\\s?(?<v>["„»][^"“”«\\n]{3,80}["“”«])',
    ["veranstaltung"],
  ),
  rule(
    "businessActivity",
    0.86,
    `(?:tätigkeit|gewerbe(?:tätigkeit)?|gegenstand|unternehmenszweck)\\s?(?:ist|wird sein|:|:)\\s(?:der |die |das )?${SENTENCE}`,
    ["gewerbe", "gaststaette"],
  ),
  rule(
    "businessActivity",
    0.78,
    "(?:eröffne(?:n)?|betreibe(?:n)?|gründe(?:n)?|starte|anmelden|führe|übernehme(?:n)?|open|start)(?: (?:ich|wir|jetzt|bald|zum|ab|am|[\\d.]+|hiermit)){0,10} (?:ein(?:en|e)?|mein(?:en|e)?|a|an|unser(?:e|en)?) (?<v>(?!gewerbe)[^,.;!?\\n]{4,70})",
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
    "(?:möchte(?:n)?|wollen|plane(?:n)?|will|beabsichtige(?:n)?|want to|build)(?: (?:ich|wir|auf|unserem|meinem|dem|grundstück|hier|dort|hinten|im|garten|gern(?:e)?)){0,10} (?<v>(?:ein(?:en|e)?|unser(?:en|e)?|mein(?:en|e)?|das|den|die|a|an) [^.;!?\\n]{6,90})",
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
    `(?:möchte(?:n)?|will|wollen|würde gern(?:e)?|want|would like)(?: (?:ich|wir|hiermit|gern(?:e)?|nach|to|deshalb|daher|art\\.|\\d{2}|dsgvo)){0,10} (?:wissen|know),? ${SENTENCE}`,
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
    `${REQUEST}(?: (?:ich|wir|hiermit|daher|um|nach|dem|art\\.|§|\\d{1,3}|dsgvo|ifg|uig|nrw|vig|die|zusendung|übersendung|herausgabe|auskunft|kopien|von|der|folgende[rns]?|zugang|zu|bitte|eine|kopie)){0,10} (?<v>(?:alle[rn]? |sämtliche[rn]? |die |das |den |der |eine |kopien? )[^.;!?\\n]{4,150}?)(?:(?= von \\p{Lu}[\\p{L}.-]+ \\d)|(?=, (?:gern|am liebsten))|$|(?=[.;!?\\n]))`,
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
  label("requestedInformation", "vorschlag|anregung|idee|wunsch|bitte|eingabe", ["petition"]),
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
