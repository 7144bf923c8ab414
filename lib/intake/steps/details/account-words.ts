import { words } from "./cues";

/** What a word of its sort adds to or takes from a clause's worth as the answer to a question. */
export type Weight = { says: RegExp; weight: number; most: number };

const EVENTS =
  "steht|stehen|stand|parkt|parken|parkte|geparkt|zugeparkt|zugestellt\\p{L}*|blockier\\p{L}*|versperr\\p{L}*|lärm\\p{L}*|krach|laute?\\p{L}{0,2}|bässe|musik|gebrüllt|brüllt\\p{L}*|anbrüll\\p{L}*|schrei(?:t|en|e)|geschrien|angeschrien|schläge|bell(?:t|en)|gebell|gebissen|beiß\\p{L}*|biss|angegriffen|verbrenn\\p{L}*|feuer|qualm\\p{L}*|müll\\p{L}*|abgeladen|geworfen|wirft|werfen|schmeiß\\p{L}*|dröhn\\p{L}*|hämmer\\p{L}*|klopf\\p{L}*|stört|stören|pöbel\\p{L}*|raucht|rauchen|rauch|angezündet|zündet|böller\\p{L}*|knall\\p{L}*|spuckt|gespuckt|tritt|getreten|reißt|gerissen|schubst|geschubst|angesprungen|springt|rast|rasen|gerast|pinkel\\p{L}*|kot|kacken|hundehaufen|dealen|dealt|drogen|spritzen|betrunken\\p{L}*|saufen|zelten|campier\\p{L}*|übernachte\\p{L}*|bettel\\p{L}*|gekippt|ausgekippt|abgekippt|verschlossen\\p{L}*|vergeblich|umsonst|vergebens|abgebrüht|angelogen|gelogen|verweist|vertröstet|angepöbelt|geduzt|ausgeraubt|herausgefallen|rausgefallen|mitgenommen|gelandet|unlesbar|lesbar|mitgewaschen|zerrissen|abhanden|schmeissen|kippt|kippen|gestohlen\\p{L}*|geklaut\\p{L}*|entwendet\\p{L}*|verloren|verlor|verschwunden|weg(?!\\p{L}| von| zur| zum)|liegen ?gelassen|stehen ?gelassen|vergessen|gezogen|eingebrochen|einbruch|aufgebrochen|taschendieb\\p{L}*|gefahren|gestürzt|stürzte|hingefallen|gefallen|verletzt|beschädigt|zerstört|zerkratzt|kaputt|geschlagen|schlägt|bedroht|droht|beleidigt\\p{L}*|beschimpft|ausgelacht|gelacht|lacht\\p{L}*|gegrinst|roch|riecht|aufgelegt|genannt|angesprochen|aufgerufen|bezeichnet|ignoriert|gewartet|warten|wartezeit|warteschleife|weggeschickt|abgewiesen|abgewimmelt|unfreundlich\\p{L}*|frech\\p{L}*|unverschämt|geschraubt|schraubt|schneidet|verkauft|vermietet|betreibt|füttert|kassiert|läuft|laufen|rennt|zugerannt|umgestoßen|umgeworfen|ausgeschenkt|kneipenbetrieb|feier\\p{L}*|grill(?:t|en)|gebohrt|bohrt|frei ?laufend\\p{L}*|ohne leine|gehweg|verprügelt|schläft|weint|weinen|stundenlang|hungrig|ungewaschen|blaue\\p{L}{0,2} fleck\\p{L}*|brandwunde|abgesägt|gefällt|sägt|umgelegt|legen|uriniert|urinieren|unangemeldet|nicht angemeldet|keinen? davon|schwarz|ohne genehmigung|ohne anmeldung|ohne erlaubnis|ohne zu|geschlossen|ausgefallen|vorbeigefahren|zu spät|verspätet|zu früh|falsch\\p{L}{0,2}|verschickt|weitergegeben|herausgegeben|rausgegeben|bekommen|abgelehnt|keine antwort|keine? rückmeldung|keiner|niemand|nie|nichts passiert|nicht gestreut|nicht geräumt|nicht abgeholt|nicht geleert|nicht erreichbar|geht ans telefon|gesagt|meinte|hieß es|gefragt|sitzt|sitzen|sperrt|verbietet|verweigert|kam|kommt|kamen|angeschnauzt|rumgeschrien|gepöbelt|randaliert|gehupt|prügel\\p{L}*|schlägerei|messer|axt|pistole|poltert|hunde? ohne|felge|schaden|schulterprellung";
const ABROAD =
  "загубил\\p{L}*|потерял\\p{L}*|втратил\\p{L}*|украли|вкрали|украден\\p{L}*|кидают|кидають|розбили|сміються|кричит|кричить|ножем|ножом|бьет|б'є|погрожує|угрожает|паркует\\p{L}*|ugryzł\\p{L}*|zgubił\\p{L}*|ukrad\\p{L}*|skradzion\\p{L}*|krzycz\\p{L}*|hałas\\p{L}*|przewróci\\p{L}*|złaman\\p{L}*|parkuje|lost|left|forgot|forgotten|stolen|stole|taken|barking|parked|noise|shouting|screaming|drilling|blocking|hit me|attacked|gürültü\\p{L}*|kaybet\\p{L}*|kayboldu|kaybol\\p{L}*|çalındı|çalın\\p{L}*|bağır\\p{L}*|perdu|volé\\p{L}*|cri(?:e|ent)|bruit|pierdut|furat|zgomot|فقدت|ضاع\\p{L}*|سرق\\p{L}*|ضرب\\p{L}*|mất|bị";
const DEFECTS =
  "loch|löcher|schlagl[oö]ch\\p{L}*|riesenloch|\\p{L}*laterne\\p{L}*|\\p{L}*leuchte\\p{L}*|\\p{L}*lampen?|ampel\\p{L}*|schild\\p{L}*|stoppschild|stopschild|gully\\p{L}*|gulli\\p{L}*|kanaldeckel|deckel|müll\\p{L}*|sperrmüll|säcke|fernseher|kühlschrank\\p{L}*|autoreifen|altreifen|farbeimer|flaschen|teppiche|matratze\\p{L}*|scherben|spielgerät\\p{L}*|schaukel|rutsche|wippe|klettergerüst|bank|mülleimer|poller|ast|baum|äste|rotbuche|buche|hecke|graffiti|tags|hakenkreuz\\p{L}*|gehwegplatte\\p{L}*|dehnungsfuge|wurzeln|straßenlampe\\p{L}*|stromkabel|mast|zaun|geländer|brunnen|klappe";
const BROKEN =
  "defekt\\p{L}*|kaputt\\p{L}*|locker\\p{L}*|lose\\p{L}*|wackel\\p{L}*|klapper\\p{L}*|dunkel|zappenduster|finster|ausgefallen|aus|tot|flacker\\p{L}*|blinkt|verstopft|dicht|überläuft|überschwemmt|überschwemmung|fehlt|fehlen|schief\\p{L}*|verdreht|umgefahren\\p{L}*|umgeknickt\\p{L}*|umgestürzt|umgefallen|liegt flach|umgenietet|abgebrochen|gebrochen|gerissen|riss|risse|abgesackt|gehoben|hochsteh\\p{L}*|ragt|stolper\\p{L}*|tief|hängt|hängen|guckt|steht unter|raus|riecht|stinkt|qualmt|gas|brennt|leuchtet|geht nicht|wächst|zugewachsen|überwuchert|beschmiert\\p{L}*|besprüht|vollgesprüht|abgeladen|liegen|liegt|wilde[rn]? müll|verrostet|morsch\\p{L}*|splitter\\p{L}*|offen\\p{L}*|vereist|glatt|zerbrochen|ölspur|eingeschlagen\\p{L}*|zersplittert|splitter|durchgerostet|gerostet|eingeworfen|zugewuchert|gesprungen|durchgebrochen|leer|schaltet|geplatzt|gelöst|verbogen|umgetreten|ausgerissen|herausgerissen|eingesackt|eingebrochen|eingestürzt|unterspült|abgestellt|entsorgt|zugemüllt|vermüllt|verdreckt|verschmutzt|verdeckt|verschwunden|tropft|undicht|rutschig|klemmt|quietscht|tagsüber|angefahren|abgeknickt|verrutscht|ein see|läuft";
const DEFECTS_ABROAD =
  "pothole\\p{L}*|streetlights?|lamps?|broken|garbage|rubbish|sticking out|lost two|missing|çukur\\p{L}*|çöp\\p{L}*|lamba\\p{L}*|яма|ями|ліхтар\\p{L}*|фонар\\p{L}*|смітт\\p{L}*|мусор\\p{L}*|не горит|не світит\\p{L}*|dziura|dziury|latarnia|śmieci|nie świeci|trou|lampadaire|cassée?|groapă|gropi|حفرة|عمود|قمامة|ثلاجة|زجاج|مكسور\\p{L}*|أكياس";
const WHEN =
  "gestern|vorgestern|heute|letzte[rn]?|seit|jede[nrs]?|täglich|ständig|immer|wieder|nachts|abends|morgens|mitternacht|bis \\d|gegen \\d|\\d{1,2}(?::\\d\\d)? uhr|\\d{1,2}\\.\\d{1,2}\\.|stunden|minuten|wochen|monate|tage|wczoraj|вчора|вчера|yesterday|last night|dün|hier soir|أمس";
const THIRD =
  "(?:herr|frau|hr\\.|fr\\.|nachbar\\p{L}*|der mann|der typ|die frau|ein mann|eine frau|ein junge|ein mädchen|die leute|jugendliche\\p{L}*|mitarbeiter\\p{L}*|kolleg\\p{L}*|sachbearbeiter\\p{L}*|politesse|hausmeister|fahrer|bus|hund|ihr(?:e)? \\p{L}+|mir|mich|meine[nrm]?|uns|unsere[nrm]?|man|kind|kinder)";
const WISHES =
  "bitte|bitten|können sie|könnt ihr|könnten sie|ich möchte|möchte mich|ich will|wir wollen|ich erwarte|erwarte|wir erwarten|ich verlange|verlange|fordere|sorgen sie|tun sie|stellen sie|sagen sie|beantrage\\p{L}*|prüfen sie|kontrollieren|kümmern|ändern sie|entschuldigung|rückruf|rückmeldung|erreichbar|erreichen|danke|dankbar|meinen namen|anonym|namen nicht|anbei|angehängt|anhang|was kostet|wer zahlt|was mache|was soll|muss ich|brauche ich|please|could you|прошу|proszę|lütfen|s'il vous|vă rog|أرجو|numaras\\p{L}*|dienstaufsicht\\p{L}*|konsequenzen|nachspiel|frechheit|zumutung|unmöglich|skandal|schicken sie|neuen? ausweis|ersatz|geboren|geb\\.|wohnhaft|lächerlich|witz";
const ASIDES = "foto|fotos|bilder?|video|zeugen|aktenzeichen|az\\.|frist|anzeige|versicherung|kennzeichen";
const MUSINGS =
  "ich weiß nicht|ich wei(?:ß|ss)|ich habe nichts gegen|ich glaube|ich denke|ich bin|ich wohne|wir wohnen|ich arbeite|ich trainiere|ich betreibe|ich verstehe|ich begreife|ich wette|ich frage|ich schreibe|ich melde|hiermit melde|damit wir|wenn|vielleicht|hoffe|früher|damals|eigentlich|ansonsten|übrigens|zum glück|wie kann|wozu|warum|ich finde|finde ich|kann ja|normal";

/** Somebody has done something: "hat … angeschrien", "wurde … gefragt". */
const DONE =
  /(?<!\p{L})(?:hat|haben|hatte|wurden?|worden|sind)(?!\p{L})[^.!?]{0,120}(?<!\p{L})\p{L}{0,8}ge\p{L}{2,12}(?:t|en)(?!\p{L})/giu;

const list = (source: string) => words(`(?:${source})`);
const COMMON: readonly Weight[] = [
  { says: list(WHEN), weight: 0.5, most: 1 },
  { says: list(WISHES), weight: -1.4, most: 2 },
  { says: list(ASIDES), weight: -0.5, most: 2 },
  { says: list(MUSINGS), weight: -0.9, most: 2 },
  { says: /\?/gu, weight: -1.2, most: 1 },
  { says: /\bI am|my name|ich heiße|меня зовут|мене звати|nazywam|my address/giu, weight: -1, most: 1 },
];

/** Words of acts and harms, in the languages of our letters. */
export const EVENT_SAYS = list(`${EVENTS}|${ABROAD}`);
/** Things that break and what is said of them then. */
export const BROKEN_THINGS = list(`${BROKEN}|${DEFECTS}|${DEFECTS_ABROAD}`);

/** What tells an event: acts and harms, others who act, a time; against it wishes, thoughts and questions. */
export const EVENT_WEIGHTS: readonly Weight[] = [
  { says: EVENT_SAYS, weight: 1, most: 3 },
  { says: list(THIRD), weight: 0.5, most: 1 },
  { says: DONE, weight: 0.5, most: 1 },
  { says: /["„»]\p{L}/gu, weight: 0.4, most: 1 },
  ...COMMON,
];
/** What tells a defect: the thing and what is wrong with it. */
export const DEFECT_WEIGHTS: readonly Weight[] = [
  { says: list(BROKEN), weight: 1.1, most: 2 },
  { says: list(`${DEFECTS}|${DEFECTS_ABROAD}`), weight: 0.9, most: 2 },
  ...COMMON,
];
/** In a defect report an incident is a damage of one's own. */
export const DAMAGE = list(
  "gestürzt|stürz\\p{L}*|gefallen|felgen?|reifen|verletz\\p{L}*|knie|umgeknickt|beschädigt|gefahren|gebrochen|absatz|prellung|schadens?ersatz|schmerzensgeld|fell|hingefallen|przewróci\\p{L}*|złaman\\p{L}*|podart\\p{L}*|verbogen|zerrissen|fell off|injured|впал\\p{L}*|упал\\p{L}*|düştüm|tombée?|căzut",
);
