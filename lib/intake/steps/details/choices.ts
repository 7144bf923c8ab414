import type { Source } from "@/lib/intake/schema";
import { words } from "./cues";
import { type Found, hits } from "./match";
import { isOrder, isQuoted, type Need, type Scene, textOf } from "./scene";

type Option = { key: string; option: string; cue: RegExp; score: number; exact?: boolean };
const o = (key: string, option: string, cue: string, score = 0.85): Option => ({
  key,
  option,
  cue: words(cue),
  score,
});
/** Cues in which capitals count ("aG" is not "ag"). */
const x = (key: string, option: string, cue: string, score = 0.9): Option => ({
  key,
  option,
  cue: new RegExp(cue, "gdu"),
  score,
});
const MARK =
  '(?:Merkzeichen|MZ|Ausweis steht|steht|Zeichen|mit|Mz\\.?|und|,|marks?|Kennbuchstabe\\p{L}*)[\\s:"„]{0,4}(?:(?:aG|G|Bl|H|B|RF|TBl)(?:,| und|/| \\+)? ?){0,4}';

/** The words of every option, as specific ones first as they score. */
const OPTIONS: readonly Option[] = [
  o(
    "homeStatus",
    "sole",
    "(?:alleinige|einzige) wohnung|keine (?:weitere|andere) wohnung|alleinwohnung|nur diese wohnung",
  ),
  o(
    "homeStatus",
    "secondary",
    "nebenwohn\\p{L}*|zweitwohn\\p{L}*|als nebenwohnung|zweite wohnung|second(?:ary)? (?:home|residence)|wochenend\\p{L}* hier",
    0.88,
  ),
  o(
    "homeStatus",
    "main",
    "(?:als )?haupt(?:wohn(?:ung|sitz)|wohnsitz)(?! (?:ist|bleibt|bin))|main residence|primary residence",
    0.84,
  ),
  o(
    "certificateKind",
    "authority",
    "belegart:? o(?!\\p{L})|behördenführungszeugnis|behoerdenfuehrungszeugnis|direkt an die behörde|zur vorlage bei (?:einer|der) behörde|directly from you",
    0.93,
  ),
  o(
    "certificateKind",
    "extended",
    "erweitert\\p{L}*|erw\\. ?(?:fz|führungs\\p{L}*|melde\\p{L}*)|§ ?30a|extended",
    0.92,
  ),
  o(
    "certificateKind",
    "simple",
    "einfache[ns]? (?:führungszeugnis|meldebescheinigung|meldebestätigung|bescheinigung|fz)|(?:meldebescheinigung|meldebestätigung|führungszeugnis),? \\(?einfach|privatführungszeugnis|belegart:? n(?!\\p{L})|normale[ns]? führungszeugnis|simple",
    0.88,
  ),
  o(
    "idDocumentKind",
    "residencePermitCard",
    "eat(?!\\p{L})|aufenthaltstitel|aufenthaltskarte|aufenthaltserlaubnis|посвідк\\p{L}*|вид на жительство|oturum kart\\p{L}*|residence (?:permit|card)|карта побиту|karta pobytu|titre de séjour|permis de ședere|بطاقة الإقامة",
    0.9,
  ),
  o(
    "idDocumentKind",
    "idCard",
    "perso(?:nalausweis\\p{L}*)?(?!\\p{L})|personalausweis\\p{L}*|id[- ]?card|identity card|ausweis(?!\\p{L})|ausweises|kimlik\\p{L}*|dowód\\p{L}*|carte d['’]identité|carte de identitate|dowod\\p{L}*|удостоверение личности|بطاقة الهوية",
    0.86,
  ),
  o(
    "idDocumentKind",
    "passport",
    "reisepass\\p{L}*|reisepaß\\p{L}*|pass(?:es)?(?!\\p{L})|paß|kinderreisepass|passport|pasaport\\p{L}*|паспорт\\p{L}*|paszport\\p{L}*|passeport|pașaport\\p{L}*|جواز",
    0.84,
  ),
  x("disabilityMark", "aG", `(?<!\\p{L})(?:aG|außergewöhnlich\\p{L}* gehbehinder\\p{L}*)(?!\\p{L})`, 0.95),
  x("disabilityMark", "Bl", `(?<!\\p{L})(?:Bl|blind(?:e[rn]?)?)(?!\\p{L})`, 0.92),
  x("disabilityMark", "H", `${MARK}H(?!\\p{L})`, 0.88),
  x("disabilityMark", "G", `${MARK}G(?!\\p{L})`, 0.88),
  x("disabilityMark", "G", `(?:[Nn]ur|[Hh]abe?) (?:das |den |ein )?G(?!\\p{L})`, 0.84),
  x("disabilityMark", "B", `${MARK}B(?!\\p{L})`, 0.84),
  o(
    "civilRecordKind",
    "death",
    "sterbe(?:urkunde\\p{L}*|register\\p{L}*)|death certificate|totenschein|ölüm belgesi|свідоцтв\\p{L} про смерть|свидетельств\\p{L} о смерти|akt zgonu|aktu zgonu|acte de décès|certificat de deces|شهادة الوفاة",
    0.9,
  ),
  o(
    "civilRecordKind",
    "marriage",
    "(?:ehe|heirats|trau)(?:urkunde\\p{L}*|register\\p{L}*|schein)|marriage certificate|evlilik cüzdanı|evlenme|свідоцтв\\p{L} про шлюб|свидетельств\\p{L} о браке|akt(?:u)? (?:małżeństwa|ślubu)|acte de mariage|certificat de căsătorie|شهادة الزواج",
    0.9,
  ),
  o(
    "civilRecordKind",
    "birth",
    "geburts(?:urkunde\\p{L}*|register\\p{L}*|schein)|abstammungsurkunde|birth certificate|doğum belgesi|свідоцтв\\p{L} про народження|свидетельств\\p{L} о рождении|akt(?:u)? urodzenia|acte de naissance|certificat de naștere|شهادة الميلاد",
    0.9,
  ),
  o("civilRecordKind", "partnership", "lebenspartnerschafts?urkunde", 0.95),
  o("baseBenefit", "kinderzuschlag", "kinderzuschlag\\p{L}*|kiz(?!\\p{L})", 0.92),
  o("baseBenefit", "wohngeld", "wohngeld\\p{L}*", 0.9),
  o("baseBenefit", "asylblg", "asylbewerberleistung\\p{L}*|asylblg|asylb\\p{L}*", 0.93),
  o(
    "baseBenefit",
    "sgb12",
    "sozialhilfe|sgb ?(?:xii|12)|grundsicherung im alter|hilfe zum lebensunterhalt",
    0.91,
  ),
  o(
    "baseBenefit",
    "sgb2",
    "bürgergeld\\p{L}*|buergergeld|sgb ?(?:ii|2)(?!\\p{L})|jobcenter|grundsicherungsgeld|hartz ?(?:4|iv)|alg ?(?:ii|2)|grundsicherung(?! im alter)",
    0.89,
  ),
  o(
    "binType",
    "organic",
    "bio(?:tonne\\p{L}*|abfall\\p{L}*|müll\\p{L}*|tonnen)|braune[nrs]? tonne\\p{L}*|grüne[nrs]? tonne\\p{L}*|organic|био|bioodpad\\p{L}*|brązow\\p{L}*",
    0.9,
  ),
  o(
    "binType",
    "paper",
    "papier(?:tonne\\p{L}*|müll)?(?!\\p{L})|altpapier\\p{L}*|blaue[nrs]? tonne\\p{L}*|paper bin|blue bin|kağıt|папір|бумаг\\p{L}*|papier\\p{L}{0,3} pojemnik",
    0.9,
  ),
  o(
    "binType",
    "packaging",
    "gelbe[nrs]? (?:tonne\\p{L}*|s[aä]ck\\p{L}*)|verpackung\\p{L}*|wertstofftonne|yellow (?:bin|bag)|sarı",
    0.9,
  ),
  o(
    "binType",
    "residual",
    "rest(?:müll|abfall)\\p{L}*|graue[nrs]? tonne\\p{L}*|schwarze[nrs]? tonne\\p{L}*|hausmüll\\p{L}*|mülltonne\\p{L}*|residual|grey bin|black bin|general waste",
    0.86,
  ),
  o(
    "defectCategory",
    "trafficLight",
    "ampel\\p{L}*|lichtsignal\\p{L}*|traffic light|trafik ışı\\p{L}*|світлофор\\p{L}*|светофор\\p{L}*|sygnalizacj\\p{L}*|feu(?:x)? (?:rouge|tricolore)|semafor\\p{L}*|إشارة المرور",
    0.93,
  ),
  o(
    "defectCategory",
    "streetLight",
    "(?:straßen)?latern\\p{L}*|(?:straßen)?lampe\\p{L}*|straßenlicht|beleuchtung\\p{L}*|streetlight|street ?lamp\\p{L}*|street_light|sokak lamba\\p{L}*|ліхтар\\p{L}*|фонар\\p{L}*|latarni\\p{L}*|lampadaire\\p{L}*|stâlp\\p{L}*|عمود",
    0.92,
  ),
  o(
    "defectCategory",
    "drain",
    "gull[iy]\\p{L}*|kanal(?:deckel|isation|schacht)\\p{L}*|abfluss\\p{L}*|abwasser\\p{L}*|schachtdeckel|einlauf\\p{L}*|ablauf(?!\\p{L})|gitterrost|unter wasser|verstopft\\p{L}*|drain\\p{L}*|manhole|rögar|каналізац\\p{L}*|люк\\p{L}*|канализац\\p{L}*|studzienk\\p{L}*|égout|канав\\p{L}*",
    0.93,
  ),
  o(
    "defectCategory",
    "trafficSign",
    "(?:verkehrs|stopp?|straßen|orts|halteverbots)-?schild\\p{L}*|verkehrszeichen|schild (?:fehlt|umgefahren|verdreht|steht)|\\p{L}*schild(?: \\p{L}+){0,2}? (?:verdreht|umgefahren|schief|zugewachsen|fehlt|weg)|einbahnstr\\p{L}* verdreht|road ?sign|traffic sign|trafik levha\\p{L}*|дорожн\\p{L}+ знак|znak\\p{L}* drogow\\p{L}*|panneau",
    0.9,
  ),
  o(
    "defectCategory",
    "playground",
    "spielplatz\\p{L}*|spielgerät\\p{L}*|(?:kletter|sand)(?:gerüst|kasten)|schaukel\\p{L}*|rutsche(?!\\p{L})|playground|oyun park\\p{L}*|дитяч\\p{L}+ майданчик\\p{L}*|детск\\p{L}+ площадк\\p{L}*|plac\\p{L}* zabaw|aire de jeux",
    0.93,
  ),
  o(
    "defectCategory",
    "other",
    "poller\\p{L}*|(?:park|sitz)bank|bänke?|sitzbänke|geländer|wartehäuschen|bushaltestelle|papierk[oö]rb\\p{L}*|verteilerkasten|stromkasten|brunnen|bench\\p{L}*|bollard|ławk\\p{L}*|лавк\\p{L}*|скам\\p{L}*|banc(?!\\p{L})",
    0.9,
  ),
  // Whatever is broken and has no name of its own here.
  o(
    "defectCategory",
    "other",
    "kaputt\\p{L}*|defekt\\p{L}*|abgebrochen\\p{L}*|umgeknickt\\p{L}*|explodiert|beschädigt\\p{L}*|locker\\p{L}*|wackelt|undicht|zerstört|broken|damaged|lost|missing|kırık|зламан\\p{L}*|сломан\\p{L}*|zepsut\\p{L}*|cassé\\p{L}*|stricat\\p{L}*|مكسور",
    0.5,
  ),
  o(
    "defectCategory",
    "graffiti",
    "graffit\\p{L}*|beschmier\\p{L}*|schmiererei\\p{L}*|besprüh\\p{L}*|vandal\\p{L}*|hakenkreuz\\p{L}*|графіті|граффити",
    0.94,
  ),
  o(
    "defectCategory",
    "waste",
    "(?:wilder? )?müll(?!tonne)\\p{L}*|sperrmüll\\p{L}*|abfall\\p{L}*|unrat|verschmutz\\p{L}*|scherben|matratze\\p{L}*|garbage|trash|rubbish|waste|çöp\\p{L}*|сміт\\p{L}*|мусор\\p{L}*|śmieci\\p{L}*|déchets|ordures|gunoi\\p{L}*|قمامة|hundekot\\p{L}*|altöl|fernseher|flaschen|teppich\\p{L}*|altreifen|autoreifen|bauschutt|laub|spritzen|kloschüssel\\p{L}*",
    0.89,
  ),
  o(
    "defectCategory",
    "green",
    "b[aä]um\\p{L}*|ast(?!\\p{L})|äste\\p{L}*|zweig\\p{L}*|hecke\\p{L}*|hochbeet\\p{L}*|beet(?:e|en)?(?!\\p{L})|pflanzen|grünfläche\\p{L}*|gebüsch\\p{L}*|unkraut\\p{L}*|rasen\\p{L}*|park(?!\\p{L})|tree\\p{L}*|branch\\p{L}*|ağaç\\p{L}*|дерев\\p{L}*|drzew\\p{L}*|arbre\\p{L}*|copac\\p{L}*|شجرة|gestrüpp\\p{L}*|zugewachsen",
    0.87,
  ),
  o(
    "defectCategory",
    "road",
    "schlagl[oö]ch\\p{L}*|loch(?!\\p{L})|riesenloch|straßenschaden\\p{L}*|asphalt\\p{L}*|gehweg\\p{L}*(?: ist)?|radweg\\p{L}*|bürgersteig\\p{L}*|gehwegplatte\\p{L}*|pflaster\\p{L}*|bordstein\\p{L}*|fahrbahn\\p{L}*|eisbahn|gestreut|dehnungsfuge|pothole\\p{L}*|çukur\\p{L}*|kaldırım\\p{L}*|яма|ями|ям\\p{L}*|выбоин\\p{L}*|dziur\\p{L}*|nid[- ]de[- ]poule|trou|groap\\p{L}*|حفرة|glatteis|wurzel\\p{L}*|absackung|stolper\\p{L}*",
    0.88,
  ),
];
const NEGATED = /(?:kein(?:e[nrs]?)?|nicht(?: mehr)?|ohne|statt|not|no)\s(?:\p{L}{1,12}\s)?$/iu;
/** In the title a word stands for the whole matter. */
const SUBJECT_BONUS = 0.02;

/** The service itself says which document it is. */
function isGiven(key: string, need: Need): boolean {
  return key === "idDocumentKind" && need.service !== "ausweis-verlust";
}

/** Values out of a closed list that the words choose. */
export function choiceFields(scene: Scene, need: Need): Found[] {
  const wanted = OPTIONS.filter((option) => need.keys.has(option.key) && !isGiven(option.key, need));
  const sources: Source[] = ["body", "subject"];
  return wanted.flatMap((option) => sources.flatMap((source) => chosen(scene, option, source, need)));
}

function chosen(scene: Scene, { key, option, cue, score }: Option, source: Source, need: Need): Found[] {
  const text = textOf(scene, source);
  return hits(text, cue).flatMap((hit): Found[] => {
    if (isOrder(scene, source, hit.start) || NEGATED.test(text.slice(Math.max(0, hit.start - 24), hit.start)))
      return [];
    const outside = source === "body" && (hit.start < need.start || hit.start >= need.end) ? 0.2 : 0;
    const quoted = isQuoted(scene, source, hit.start) ? 0.3 : 0;
    const early = source === "subject" ? -SUBJECT_BONUS : Math.min(0.08, hit.start / 10_000);
    return [
      {
        key,
        value: option,
        source,
        start: hit.start,
        end: hit.end,
        score: score - outside - quoted - early,
        problem: null,
      },
    ];
  });
}
