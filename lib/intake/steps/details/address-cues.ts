import { type Cue, words } from "./cues";

/** Roles of addresses by the words around them; "-" marks what is nobody's field. */
export const ADDRESS_CUES: readonly Cue[] = [
  {
    key: "currentAddress",
    score: 0.9,
    before: words(
      "(?:ich |wir )?(?:wohne|wohnen|wohnhaft|wohnt|wh\\.|wohnh\\.|lebe|leben)(?: (?:ich|wir|in|selbst|noch|privat|weiterhin|beide|hier|bei|der|auf|an))*[\\s:]|meine (?:adresse|anschrift)|unsere (?:adresse|anschrift)|privat|zuhause|gemeldet(?: in)?|live at|living at|my address|our address|i live|we live|adresim|adres|мій адрес|мешкаю|проживаю|живу|живем|мы живём|адрес|адреса|mieszka\\p{L}*|zamieszka\\p{L}*|mój adres|adresa|locuiesc|j['’]habite|mon adresse|أسكن(?: في)?|عنواني",
    ),
    label: words("adresse|anschrift|wohnhaft|wohnort|straße|address|wohnanschrift|adres"),
  },
  {
    key: "newAddress",
    score: 0.95,
    before: words(
      "(?:neue[nrs]?(?: (?:adresse|anschrift|wohnung|zuhause))?(?: ist| lautet| wäre)|neue[nrs]? (?:adresse|anschrift|wohnung|zuhause)|انتقلت إلى|sondern|ziehe\\p{L}*|gezogen|umgezogen|zugezogen|einzug|eingezogen|künftig|wohnen? (?:seit|jetzt|nun)[^.;\\n]{0,30}|ins (?:haus|heim)|new address|moved to|now live|yeni adres\\p{L}*|нова адреса|новый адрес|nowy adres|noua adres\\p{L}|nouvelle adresse|العنوان الجديد)[^.;\\n]{0,20}?(?:in|nach)?",
    ),
    after: words("(?:um)?gezogen|ein(?:ge)?zogen|ziehe\\p{L}*|taşın\\p{L}*|bezogen"),
    label: words("neue (?:adresse|anschrift|wohnung)|new address|zuzug|einzug in|yeni adres"),
  },
  {
    key: "newAddress",
    score: 0.93,
    before: words("(?:jetzt|nun|in die|in den|in das|ins|nach|to|до|в|do|à|la)"),
    only: ["wohnsitz-anmelden", "wohnsitz-abmelden", "kfz-ummelden"],
  },
  {
    key: "previousAddress",
    score: 0.95,
    before: words(
      "(?:alte[nrs]? (?:adresse|anschrift|wohnung|bude)|bisher(?:ige[nrs]?)?(?: (?:adresse|anschrift|wohnung))?|vorher(?:ige[nrs]?)?(?: (?:adresse|anschrift|wohnung))?|früher(?:e[nrs]?)?(?: (?:adresse|anschrift))?|zuletzt|zuvor|davor|before that|bis (?:\\p{L}+|[\\d.]+) [^.;\\n]{0,30}gewohnt|nicht mehr|von|aus|from|statt|anstatt|old address|previous(?:ly)?(?: address)?|was|eski adres\\p{L}*|стара адреса|старый адрес|з|stary adres|poprzedni\\p{L}*|ancienne adresse|vechea adres\\p{L})[^.;\\n]{0,20}?(?:(?:in|der|die) ){0,2}",
    ),
    after: words("raus|ausgezogen|gewohnt"),
    label: words("alte (?:adresse|anschrift)|bisher|vorher|frühere|previous|eski"),
  },
  {
    // Where somebody lived before is nobody's present home.
    key: "-old",
    score: 0.96,
    before: words(
      "(?:alte[nrs]? (?:adresse|anschrift|wohnung)|bisherige[nrs]?(?: (?:adresse|anschrift|wohnung))?|vorher|früher(?:e[nrs]?)?(?: (?:adresse|anschrift))?|nicht mehr|statt|anstatt|old address|previous address|eski adres\\p{L}*|стара адреса|старый адрес|stary adres|ancienne adresse|vechea adres\\p{L})(?: (?:in|der|die|ist|war|lautet|noch))*[\\s:(]",
    ),
    label: words("alte (?:adresse|anschrift)|bisher|vorher|frühere|previous|eski"),
  },
  {
    key: "deliveryAddress",
    score: 0.96,
    before: words(
      "(?:schicken|senden|zusenden|zuschicken|zusendung|versand|versenden|versandadresse|lieferadresse|zustellen|an folgende (?:adresse|anschrift)|post(?:adresse)? (?:bitte )?an|abweichend\\p{L}*|send (?:it |them )?to|mail (?:it |them )?to|надіслати|отправить|wysłać|envoyer)[^.;\\n]{0,40}",
    ),
    label: words("versand\\p{L}*|liefer\\p{L}*|zustell\\p{L}*|abweichende|delivery"),
  },
  {
    key: "objectAddress",
    score: 0.93,
    before: words(
      "(?:nebenwohnung|ferienwohnung|mietshaus|eigentumswohnung|grundsteuer für|zweitwohnung|zweitwohnsitz|objekt|grundstück|baugrundstück|immobilie|haus (?:in|an)|das haus|vorhaben|grundbesitz|bauort|gebäude|mehrfamilienhaus|property|akte|grundrisse|unterlagen (?:für|zu|von)|von|zimmer|wg|wohnung|für das haus|eigentümer\\p{L}* (?:des|von))[^.;\\n]{0,24}",
    ),
    label: words(
      "objekt|grundstück|baugrundstück|lage|nebenwohnung|zweitwohnung|bauort|standort|stellplatz|abholort|abholadresse|adresse der tonne",
    ),
    only: [
      "bauantrag",
      "bauakte",
      "grundsteuer",
      "zweitwohnungsteuer",
      "baumfaellung",
      "abfall",
      "wohnsitz-abmelden",
      "fileInspection",
      "objection",
      "foiRequest",
    ],
  },
  {
    key: "previousAddress",
    score: 0.96,
    before: words(
      "(?:wohne|wohnen|lebe|leben|gemeldet|wohnhaft)(?: (?:ich|wir))? (?:aktuell|derzeit|zurzeit|zur zeit|noch|momentan|bisher|im moment|bis dahin|jetzt noch|currently|still)(?: (?:in|der|im|noch))*",
    ),
    only: ["wohnsitz-anmelden"],
  },
  {
    key: "businessAddress",
    score: 0.94,
    before: words(
      "(?:betriebsstätte|betrieb|laden(?:lokal)?|geschäft|geschäftsräume|betriebssitz|büro|werkstatt|salon|studio|filiale|praxis|firmensitz|schneiderei|änderungsschneiderei|imbiss|shop|business|adresa firmei)[^.;\\n]{0,24}",
    ),
    label: words("betriebs(?:stätte|anschrift|adresse)|geschäfts(?:adresse|anschrift)|firmensitz|sitz"),
    only: ["gewerbe"],
  },
  {
    key: "otherParentAddress",
    score: 0.95,
    before: words(
      "(?:er wohnt|der vater|vater|kindsvater|wohnt (?:in|er|jetzt|noch|wohl|derzeit)|wohnhaft|gemeldet(?: ist er)?(?: in)?|he lives(?: at)?|lebt (?:in|er)|adresi|seine adresse|sie wohnt|ex|er heißt|er heisst)[^.;\\n]{0,40}",
    ),
    label: words(
      "(?:anschrift|adresse)[^\\n]{0,6} (?:des )?(?:ander|vater|kindsvater|elternteil)\\p{L}*|anderer elternteil",
    ),
    only: ["unterhaltsvorschuss"],
  },
  {
    key: "-landlord",
    score: 0.9,
    before: words(
      "(?:vermieter(?:in)?|wohnungsgeber|hausverwaltung|notar|anwalt|rechtsanwalt|arbeitgeber|arzt|praxis|klinik|krankenhaus)[^.;\\n]{0,30}",
    ),
    label: words("vermieter|wohnungsgeber|arbeitgeber|arzt"),
  },
  {
    key: "-place",
    score: 0.96,
    before: words(
      "(?:vor (?:der|dem|haus)?|gegenüber|höhe|ecke|neben|laterne|gehweg|einfahrt|parkplatz|nachbar\\p{L}*|nebenan|vom nachbarn|sąsiada z|in der wohnung unter|gerüst|straßenlaterne|am|kreuzung|bei der|passiert|unfall|garage|baustelle|shisha\\p{L}*|bar|kneipe|imbiss)\\s(?:in |in der |der |dem |des )?",
    ),
    label: words("wo|ort|stelle|ort des|standort des|tatort|einsatzort|veranstaltungsort|location"),
    only: [
      "maengelmeldung",
      "ordnungsstoerung",
      "thirdPartyReport",
      "haltverbot",
      "sondernutzung",
      "veranstaltung",
      "gaststaette",
      "fundsache",
      "ausweis-verlust",
      "complaint",
      "hearingResponse",
    ],
  },
  {
    key: "-death",
    score: 0.9,
    before: words("(?:eingeschlafen|verstorben|gestorben|zuhause in|zu hause in)[^.;\\n]{0,40}"),
    after: words("[^.;\\n]{0,10}(?:eingeschlafen|verstorben|gestorben)"),
    only: ["sterbefall"],
  },
  {
    key: "-third",
    score: 0.88,
    before: words(
      "(?:mandant\\p{L}*|kundin|kunde|schwager|schwester|bruder|nachbar\\p{L}*|eltern|mutter|freund\\p{L}*|geb\\. [\\d.]+, zuletzt|, zuletzt|kanzlei)[^.;\\n]{0,24}",
    ),
    only: ["melderegisterauskunft", "eheschliessung"],
  },
  { key: "deliveryAddress", score: 1, before: words("c\\/o [^\\n\\d]{0,30}") },
  {
    key: "deliveryAddress",
    score: 0.96,
    before: words(
      "(?:dorthin|hierher|dahin|spedire|spedizione)(?: (?:a|schicken|senden))?\\s?:?[^.;\\n\\d]{0,24}",
    ),
  },
  {
    key: "currentAddress",
    score: 0.97,
    before: words(
      "(?:hauptwohn\\p{L}*|hauptsitz|erstwohn\\p{L}*|eheliche wohnung|familienwohn\\p{L}*|unser(?:em)? haus|zuhause|lebensmittelpunkt|wohnen tun wir|daheim)[^.;\\n]{0,30}",
    ),
    label: words("hauptwohn\\p{L}*|erstwohn\\p{L}*"),
    only: ["zweitwohnungsteuer"],
  },
  {
    key: "objectAddress",
    score: 0.96,
    before: words(
      "(?:nebenwohn\\p{L}*|zweitwohn\\p{L}*|bude|appartement|apartment|laube|gartenlaube|häuschen|haeuschen|ferien\\p{L}*|zimmer|wohnung|wochenend\\p{L}*|zweite wohnung|zweitsitz|studenten\\p{L}*|zweithaus)[^.;\\n]{0,40}",
    ),
    label: words("nebenwohn\\p{L}*|zweitwohn\\p{L}*"),
    only: ["zweitwohnungsteuer"],
  },
];
