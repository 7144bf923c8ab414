import { words } from "./cues";

/** Who somebody can be to the writer. */
export const ROLES = [
  "child",
  "spouse",
  "fiance",
  "parent",
  "forebear",
  "exPartner",
  "sibling",
  "client",
  "deceased",
  "landlord",
  "responsible",
  "companion",
  "searched",
  "newOwner",
  "wished",
  "guest",
  "notifier",
] as const;
export type Role = (typeof ROLES)[number];

/** `only`: services in which the words say so. */
export type Lead = { role: Role; lead: RegExp; score: number; loose?: boolean; only?: readonly string[] };

/** How letters call the people in them, in the languages our letters come in. */
/** Words that lead to a person of a role. */
export const LEADS: readonly Lead[] = [
  {
    role: "child",
    score: 0.93,
    lead: words(
      `(?:\\d+-?jährige[nr]? )?(?:sohn(?:es)?|tochter|kind(?:es)?|kleine[nr]?|jüngste[nr]?|älteste[nr]?|baby|enkel(?:in|sohn|tochter|kind)?|schülers?|son|daughter|child|oğlum[a-zçğıöşü]{0,4}|kızım[a-zçğıöşü]{0,4}|çocuğum[a-zçğıöşü]{0,4}|син(?:а|у|ові|ом)?|доньк[а-яёіїєґ]|дочк[а-яёіїєґ]|дочер[а-яёіїєґ]|дочь|сын(?:а|у|ом)?|ребен[а-яёіїєґ]+|ребён[а-яёіїєґ]+|дитин[а-яёіїєґ]+|syn(?:a|owi|em)?|dziec[a-ząćęłńóśźż]+|córk[aęi]|fiul|fiica|fetița|băiat(?:ul|ului)|fils|fille|figli[oa]|hij[oa]|ابنتي|ابني|لابنتي|لابني)`,
    ),
  },
  {
    role: "child",
    score: 0.95,
    loose: true,
    lead: words(
      "(?:name (?:des )?kind(?:es)?|kind|name des kindes|kindesname|vor- und nachname (?:des )?kindes|schüler(?:\\/?in)?|kind des antragstellers|neugeborenes)\\s?[:=](?:\\s?(?:junge|mädchen|männlich|weiblich|m|w)[,;])?",
    ),
  },
  { role: "child", score: 0.62, lead: words("(?:für|for)(?= \\p{Lu})") },
  {
    role: "child",
    score: 0.8,
    lead: words(
      "(?:geboren ist|зовут|звати|kindes|unser(?:e[nrm]?)?(?= \\p{Lu}\\p{L}+ \\p{Lu})|name(?= \\p{Lu}\\p{Ll}+[.,])|namens|(?:and|und|,) heißt|named|nazywa się|numit\\p{L}?)",
    ),
  },
  {
    role: "spouse",
    score: 0.93,
    lead: words(
      `(?:(?:ehefrau|ehemann|gatt(?:e|in))|(?:mein|unser|sein|ihr)(?:e[nmrs]?)? (?:frau|mann)|gatt(?:e|in)|ehegatt(?:e|in)|lebensgefährt(?:e|in)|husband|wife|eşim[a-zçğıöşü]{0,4}|дружин[а-яёіїєґ]{1,2}|чоловік[а-яёіїєґ]{0,3}|жен(?:а|ой|у)|муж(?:ем|у|а)?|mąż|mężem|żon[aąę]|mari|femme|soț(?:ul|ia)|زوجي|زوجتي)`,
    ),
  },
  {
    role: "fiance",
    score: 0.95,
    lead: words(
      `(?:verlobte[rn]?|partner(?:in)?|freund(?:in)?|zukünftige[rn]?|bräutigam|braut|fianc[ée]e?|nişanlım|наречен[а-яёіїєґ]+|невест[а-яёіїєґ]|жених[а-яёіїєґ]?|narzeczon\\p{L}+)`,
    ),
  },
  {
    role: "parent",
    score: 0.93,
    lead: words(
      `(?:(?:verstorbene[nrs]? )?(?:mutter|vater|schwiegermutter|schwiegervater|eltern|mama|papa)|mother|father|parents|annem[a-zçğıöşü]{0,4}|babam[a-zçğıöşü]{0,4}|мам[а-яёіїєґ]{1,2}|тат[а-яёіїєґ]{1,2}|мать|матер[а-яёіїєґ]{1,3}|отец|отц[а-яёіїєґ]{1,2}|батьк[а-яёіїєґ]{1,3}|matk[a-ząćęłńóśźż]{1,2}|mam[ayęą]|ojciec|ojc[a-ząćęłńóśźż]{1,3}|tat[ayęą]|mamei|tatălui|والدي|والدتي|أمي|أبي|père|mère|parents|mama|tatăl)`,
    ),
  },
  {
    role: "forebear",
    score: 0.93,
    lead: words(
      `(?:oma|opa|großmutter|großvater|grossmutter|grossvater|uroma|uropa|urgroßvater|urgroßmutter|tante|onkel|grandmother|grandfather|uncle|aunt|babcia|dziadek|бабус[а-яёіїєґ]|дідус[а-яёіїєґ]|бабушк[а-яёіїєґ]|дедушк[а-яёіїєґ])`,
    ),
  },
  {
    role: "sibling",
    score: 0.9,
    lead: words(
      `(?:bruder|schwester|brother|sister|kardeşim[a-zçğıöşü]{0,4}|ağabeyim[a-zçğıöşü]{0,4}|ablam[a-zçğıöşü]{0,4}|брат[а-яёіїєґ]{0,2}|сестр[а-яёіїєґ]{1,2}|siostr[a-ząćęłńóśźż]{1,2}|brat[a-ząęłńóśźż]{0,3}|frère|sœur|soeur|fratele|sora|أخي|أختي)`,
    ),
  },
  {
    role: "exPartner",
    score: 0.94,
    lead: words(
      `(?:(?:ex|ex-?mann|ex-?frau|exmann|exfrau|ex-?freund(?:in)?|ex-?partner(?:in)?|geschiedene[nr]? (?:mann|frau)|eski eşim|бывш[а-яёіїєґ]+ муж[а-яёіїєґ]?|колишн[а-яёіїєґ]+ чоловік[а-яёіїєґ]?|były mąż)|kindsvater|kindesvater|kindsmutter|kv|km|(?:der )?(?:vater|erzeuger)(?: (?:von|meiner|meines|des|der) [^.,;:\\n]{1,40})?)(?= |,|:)`,
    ),
  },
  {
    role: "exPartner",
    score: 0.95,
    loose: true,
    lead: words(
      "(?:(?:name )?(?:des )?andere[rn]? eltern(?:teil)?s?|anderer elternteil|zweiter elternteil|vater|mutter|kindsvater|kindesvater|kindesmutter|unterhaltspflichtige[rn]?)\\s?:",
    ),
  },
  {
    role: "exPartner",
    score: 0.9,
    lead: words(
      "(?:his name is|він зветься|его зовут|kv heißt|(?<=\\p{Ll}s )(?:papa|vater|mama|mutter|erzeuger)(?: heißt| ist)?)",
    ),
  },
  {
    role: "client",
    score: 0.96,
    lead: words(
      "(?:(?:vertretung|namens|vollmacht[^.\\n]{0,20}|auftrag(?:s)?|interessen|mandant(?:en|in)?|mandantschaft|betreute[nr]?|umzug) (?:des|der|von) (?:herrn|frau|hr\\.|fr\\.)|(?:mein(?:e[rns]?)? )?(?:mandant(?:en|in)?|betreute[nr]?)|kundin|kunde|bauherrin|bauherr|bauherrschaft|eigentümerin|halter(?:in)?(?=:)|dass ich (?:herrn|frau)|vertrete(?:n)? (?:ich|wir) (?:herrn|frau)|\\./\\.)\\s?:?",
    ),
  },
  {
    role: "client",
    score: 0.9,
    lead: words(
      "(?:tochter|sohn|betreuer(?:in)?|mutter|vater|ehefrau|ehemann|frau|nachbarin|pflegedienst) (?:von|des|der) (?=(?:herrn?|hr\\.|frau|fr\\.))",
    ),
  },
  {
    role: "deceased",
    score: 0.97,
    lead: words(
      "(?:verstorbene[rn]?|sterbefall|verstorben(?: ist)?|todesfall|name (?:der|des) verstorbenen|deceased)\\s?:?(?: (?:ist|person))?",
    ),
  },
  {
    role: "notifier",
    score: 0.97,
    lead: words(
      "(?:anzeigende[r]?|angehörige[r]?|anzeigepflichtige[r]?|auftraggeber(?:in)?|antragsteller(?:in)?)\\s?:(?: (?:tochter|sohn|ehefrau|ehemann|witwe|witwer))?",
    ),
  },
  {
    role: "landlord",
    score: 0.94,
    lead: words(
      "(?:vermieter(?:in)?|wohnungsgeber(?:in)?|eigentümer(?:in)?|hausverwaltung|vermietet (?:von|durch)(?: der)?|rented (?:from|through)(?: a company called)?|landlord|ev sahib\\p{L}{1,4}|орендодавець|арендодатель|wynajmując\\p{L}+|propriétaire)(?: (?:ist|heißt|is))?\\s?[:(]?",
    ),
  },
  {
    role: "responsible",
    score: 0.95,
    lead: words(
      "(?:verantwortlich(?:e[rn]?)?(?: (?:person|ist|vor ort|leiter(?:in)?))*|leiter(?:in)?|leitung|versammlungsleit(?:er|erin|ung)|ansprechpartner(?:in)?(?: vor ort)?|vor ort|bauleiter(?:in)?|bauleitung|responsible|відповідальн[а-яёіїєґ]+|ответственн[а-яёіїєґ]+|entwurfsverfasser(?:in)?(?=:))\\s?:?(?: (?:ist|wäre|wird|kollege|kollegin))?(?: (?:unser|mein|der|die)(?:e|er)? \\p{L}{3,20})?(?: ?\\p{L}{2,16} i\\. ?R\\.)?",
    ),
  },
  {
    role: "companion",
    score: 0.96,
    lead: words(
      "(?:begleitperson(?:en)?|begleiter(?:in)?|begleiten (?:soll|wird|würde)(?: vor allem)?|als begleit\\p{L}+)\\s?:?(?: (?:ist|mein(?:e)? \\p{L}{3,16}))?",
    ),
  },
  {
    role: "searched",
    score: 0.95,
    lead: words(
      "(?:(?:aktuelle[nr]?|neue[nr]?|derzeitige[nr]?|jetzige[nr]?|heutige[nr]?|die)? ?(?:anschrift|adresse|wohnort|verbleib)(?: von| des| der| meine[sr] \\p{L}{3,20})|gesuchte person|suche(?: nach)?(?: (?:meine[nr]?|eine[nr]?) (?:alte[nr]? |früheren? )?\\p{L}{3,16})?|kamerad(?:en)?|freund(?:in)?|address of|looking for|wo wohnt(?: jetzt)?|auskunft über|schuldner(?:in)?|auskunft zu)\\s?[:,]?",
    ),
  },
  {
    role: "searched",
    score: 0.86,
    only: ["melderegisterauskunft"],
    lead: words(
      "(?:gegen|über|wo|von|nach|zu|person|betreffend)?\\s?(?:herrn?|frau|fr\\.|hr\\.|wohnt (?:der|die)?|melderegisterauskunft zu|nicht:|(?:meine[nr]?|my|ihrer|unser(?:en)?) (?:\\p{L}+ )?(?:brieffreundin|halbschwester|schwester|bruder|cousine?|freund(?:in)?|father|birth father)|сестру|брата|gesucht)\\s?:?",
    ),
  },
  {
    role: "newOwner",
    score: 0.84,
    only: ["hundesteuer", "grundsteuer", "kfz-ummelden", "kfz-abmelden"],
    lead: words(
      "(?:(?:an|auf|zu|bei) (?:mein|sein|ihr|unser)(?:e[nmrs]?)? (?:\\p{L}{3,16})|auf(?= (?:Herrn?|Frau) )|nowy właściciel(?: nazywa się)?|new owner(?: is)?|yeni sahib\\p{L}*|нов[а-яёіїєґ]{2} (?:власни[а-яёіїєґ]+|владел[а-яёіїєґ]+)|noul proprietar(?: este)?)",
    ),
  },
  {
    role: "exPartner",
    score: 0.88,
    only: ["geburt"],
    lead: words("(?:mutter|vater|kindsmutter|tatăl(?: este)?|mama|papa|elternteil)\\s?:?"),
  },
  {
    role: "deceased",
    score: 0.92,
    loose: true,
    only: ["personenstandsurkunde", "sterbefall"],
    lead: words(
      '(?:person|name der person|verstorbene[rn]? person|beurkundete person|\\p{L}{0,12}urkunden? (?:für|von|über|der|des)(?: (?:mein|unser|sein|ihr)(?:e[nmrs]?)?(?: verstorbenen)? \\p{L}{3,16})?|nachlasssache nach)"?\\s?:?',
    ),
  },
  {
    role: "wished",
    score: 0.9,
    only: ["namensaenderung"],
    lead: words("(?:first name|name|vornamen?) (?:to|in|auf)"),
  },
  {
    role: "newOwner",
    score: 0.94,
    lead: words(
      "(?:(?:verkauft|übergeben|abgegeben|übergabe|verschenkt|gegangen|umschreiben|veräußert)(?: \\p{Ll}+){0,3} (?:an|auf)|(?:jetzt |nun )?(?:bei|an) (?:meinem bruder|meine schwester|meiner schwester|meinen bruder|meinen sohn|meine tochter|die familie)|neue[rn]? (?:eigentümer|halter|besitzer)(?:in)?(?: ist)?|käufer(?:in)?(?: ist)?|erwerber(?:in)?|an(?= fam(?:ilie|\\.)))\\s?:?",
    ),
  },
  {
    role: "wished",
    score: 0.93,
    lead: words(
      "(?:neuer (?:vor|nach|familien)?name(?: soll(?:te)?)?|möchte(?:n)?(?: ich| wir)?(?: \\p{Ll}+){0,4} wieder|wunschname|gewünschter name|künftig(?: den namen)?|den (?:namen|nachnamen|familiennamen|vornamen|geburtsnamen)|new name(?: should be)?|vornamen? (?:in|zu|auf)|(?:will|möchte) (?:ich )?(?:künftig )?)\\s?:?",
    ),
  },
];
