import { eitherOf, phrase } from "../phrase";
import { clear, type FlagCue, hint, weak } from "./cue";
import { PENNILESS } from "./penniless";
import { PERMIT } from "./permit";
import { RENT } from "./rent";
import { ROOFLESS } from "./roofless";

const ROUGH =
  "(im auto|in meinem auto|im wagen|im pkw|im park|auf der straße|auf der strasse|auf einer parkbank|parkbank|bahnhof|im zelt|in einem zelt|unter der brücke|unter einer brücke|treppenhaus|wartehäuschen|buswartehäuschen|tiefgarage|vorraum|draußen|im freien|auf dem sofa|auf dem boden|auf der couch|auf sofas|im keller|in der laube|in der gartenlaube|im schrebergarten|garage|im wald|im container|bei freunden|bei bekannten|bei kumpels|bei einem kumpel|waschküche|unterführung|eingang)";

/** No shelter now or within two days. */
export const HOMELESSNESS: readonly FlagCue[] = [
  clear(
    "homelessness",
    phrase(`
    (schlaf*|schläft|übernacht*|penn*|hause|hausen|haust|campier*|nächtig*) … ${ROUGH};
    ${ROUGH} … (schlaf*|schläft|übernacht*|penn*|hausen|haust|nächtig*);
    (lebe|leben|lebt|wohne|wohnen|wohnt|sitze|sitzen|stehe|stehen|lande|landen|landet|sitzt|steht) … (im auto|in meinem auto|auf der straße|auf der strasse|im zelt|unter der brücke|in der gartenlaube|im schrebergarten);
    obdachlos; bin (jetzt |seit … )?wohnungslos; wohnungslos (bin|sind|geworden|ist);
    kein* (dach über dem kopf|unterkunft|schlafplatz|bleibe|schlafmöglichkeit|zuhause mehr|wohnung mehr|bett);
    (schlafplatz|schlafplätze|notschlafstelle|notunterkunft|notschlafplatz) … (brauch*|such*|gebraucht|gesucht|frei|bitte|heute|für heute|platz);
    (platz in|plätze in) der … (not|obdachlosen)*;
    (brauch*|such*|platz in|plätze in) … (schlafplatz|notschlafstelle|notunterkunft|unterkunft für die nacht|obdachlosenunterkunft|notquartier);
    (weiß|weiss|wissen|weis) … nicht … wo (ich|wir|er|sie) … (schlafen|übernachten|unterkomm*|bleiben|wohnen|hin);
    (wo|irgendwo|irgendwas wo) (soll |sollen |können )?(ich|wir) … (schlafen|übernachten) ?;
    wo (ich|wir) heute (nacht )?schlafen; vor die tür gesetzt; auf die straße gesetzt;
    (mich|uns|sie|ihn|tochter|sohn|mutter|vater|mann|frau) … (rausgeworfen|rausgeschmissen|rausgesetzt|ausgesperrt);
    schloss … (ausgetauscht|getauscht|ausgewechselt|ausgebaut); schlösser … (ausgetauscht|getauscht|ausgewechselt);
    (muss|müssen) … (heute|morgen|übermorgen|bis morgen|sofort) … (raus|ausziehen|verlassen|gehen);
    (heute|morgen|übermorgen) … (raus|räumen|geräumt) … (wohnung|unterkunft|zimmer|pension|heim);
    (ab|seit) (heute|morgen|gestern|samstag|sonntag|montag|dienstag|mittwoch|donnerstag|freitag) … (kein* (wohnung|zimmer|unterkunft|bleibe|schlafplatz)|gar nichts mehr);
    (hotelzimmer|zimmer|pension|ferienwohnung) … nur (noch )?bis (heute|morgen|übermorgen); (nirgends|nirgendwo) hin;
    (weiß|weiss|wissen|wüsste) nicht,? (mehr )?wohin; wohin mit (meinen|den|meiner|unseren|meinem);
    obdachlose* … (schläft|liegt|übernachtet); obdachlosenunterkunft … (bin|wohne|lebe|seit|kein);
    (räumungstermin|räumung|gerichtsvollzieher|geräumt) … (heute|morgen|übermorgen);
    (heute|morgen|übermorgen) … (räumung|räumungstermin|gerichtsvollzieher|geräumt|räumen); aus der wohnung raus;
    mit (den |ihren |meinen )?koffern; wohnung nach brand; wohnung … gesperrt;
    (brauche|braucht|brauchen|suchen|suche) … (eine |dringend )?unterkunft; nichts gepackt;
    bleiben kann ich da nicht; wohnung … (ausgebrannt|unbewohnbar|abgebrannt|unter wasser);
    nicht mehr in (die|meine|unsere) wohnung; zwangsräumung … kinder*;
    unterbringung … (sorgen|bitte|nötig|gebraucht)
  `),
    phrase(`
    beitrag; pressestelle; ich beschwere mich; leerstand*; zelt … (fest|veranstaltung|pfingst*|party); früher; damals; als kind;
    ausstellung; campingplatz; urlaub; schützenfest; handwerker; besuch*; katze*; katzen; igel*; tiere; vögel;
    hund … (schläft|im auto); kita; besucher*; marder; mieter rausgeworfen aus laden; aus dem verein; aus dem kurs;
    aus dem büro; aus dem amt; ferien*; im hotel; konzert; baustelle … schlaf
  `),
  ),
  clear(
    "homelessness",
    phrase(`
    homeless; (sleep*|living) … (in (my|the|our) car|on the street*|outside|in the park|at the station|rough);
    no (place|where|roof) … (sleep|stay|live|head); nowhere to (sleep|stay|go|live);
    have to leave … (today|tomorrow|tonight); need (a )?(shelter|place to sleep); evsiz*;
    sokakta (kal*|yat*|yaşı*|uyu*); arabada (yat*|uyu*|kal*|yaşı*); kalacak (bir )?yer*; yatacak yer*;
    (безхатч*|бездомн*); (сплю|спимо|ночу*|жив*) … (в машині|на вулиці|на вокзалі); ніде (жити|спати|ночувати);
    немає де (жити|спати|ночувати); (сплю|спим|ночу*|жив*) … (в машине|на улице|на вокзале);
    негде (жить|спать|ночевать); выгнали (меня|нас) …; bezdomn*;
    (śpi*|nocuj*|mieszkam) … (w samochodzie|w aucie|na ulicy|na dworcu); wyrzuci* … (z domu|z mieszkania);
    (dziś|jutro) … (musimy|muszę) (wyjść|się wyprowadzić); nie (mam|mamy) gdzie (spać|mieszkać|się podziać);
    fără adăpost; (dorm*|stau|locui*) … (în mașină|pe stradă|în gară);
    (nu am|nu avem) unde (să )?(dorm|stau|locui*|dormi); sans abri; sans-abri; sdf;
    (dors|dormons|vis|vivons) … (dans (ma|la|notre) voiture|dans la rue|dehors); nulle part où (dormir|aller);
    (بلا مأوى|مشرد*|بدون مأوى); (أنام|ننام|نام) … (السيارة|الشارع|الحديقة|المحطة); ليس عندنا مكان;
    (لا|ليس) … (مكان|مأوى) … (أنام|ننام|للنوم|للسكن)
  `),
    phrase(`last year`),
  ),
];

const JOB = phrase(`
    arbeit*; job; chef; arbeitgeber*; firma; betrieb; kita*; ausbildungs*; stelle; abo; vertrag mit dem;
    versicherung*; konto; handy*; kredit*
  `);

/** Termination of a home for arrears, eviction suit, bailiff date. */
export const EVICTION: readonly FlagCue[] = [
  clear(
    "eviction",
    phrase(`
    räumungs*; räumung (ist|am|droht|steht|der wohnung|meiner|unserer|von wohn|soll|wurde|in|heute|morgen);
    räumung … (\\d|wohnung|droht|gericht); zwangsräum*; zwangsgeräumt; (wird|werden|soll|sollen|werde) … geräumt;
    gerichtsvollzieher* … (räum*|wohnung|schlüssel|schloss|steht vor|am \\d|um \\d);
    (\\d|uhr|morgen|heute) … kommt der gerichtsvollzieher*;
    (vermieter*|hausverwaltung|genossenschaft|wohnbau|wohnungsbau*|eigentümer*|vonovia|wohnungsgesellschaft|hausbesitzer*) … (gekündigt|kündigt|kündigen|kündigung|fristlos*|rauswerfen|rausschmeißen|raus haben|klagt|verklagt);
    (kündigung|gekündigt|kündigen|kündigt) … (wohnung|miete|mietschulden|mietrückst*|mietrueckst*|mieten|monatsmieten|vermieter*);
    (mir|uns|ihm|ihr|dem|ihnen) … (wohnung|mietvertrag) … (gekündigt|kündigung|fristlos*);
    (hat|haben|wurde) (mir|uns|ihm|ihr|man) … (wohl |jetzt )?gekündigt; hat man … gekündigt;
    (ihn|uns|mich|sie) … (rausholen|rausklagen|rausschmeißen|rausbekommen);
    (صاحب البيت|المالك|المؤجر) … (نخرج|أخرج|إخلاء|يطرد*|الخروج); soll … geräumt werden;
    rückstand … (räumung|geräumt); einweisung in die … wohnung; fristlos* … (gekündigt|kündigung);
    (gekündigt|kündigung) … fristlos*; (wohnung|dach über dem kopf|zuhause) … (verlier*|verloren|weg ist|wegnehmen);
    (verlier*) … (wohnung|zuhause|dach);
    (aus der|unsere|meine) wohnung … (raus|geworfen|rausgeworfen|fliegen|müssen bis); klage auf räumung;
    wohnungsverlust
  `),
    phrase(`
    als gerichtsvollzieher*; hecke; leistungskurs; eigenbedarf; droht mit; mit kündigung … gedroht; mündlich; will kündigen; betrüger; sms; seine wohnung; schnee;
    winterdienst; gehweg*; radweg*; eis; keller … räumen; kündig* … (ich|wir) selbst;
    ich habe (meine|die) wohnung gekündigt; wir haben … gekündigt; habe selbst gekündigt;
    eigenbedarf … nächstes jahr; grab; kanal*; job; chef; arbeitgeber*; firma hat; arbeitsvertrag;
    zum (31|30) … gekündigt und ziehe; nebenwohnung; zweitwohnung; parkplatz; stellplatz; garten*; arbeitsplatz; abo
  `),
  ),
  weak(
    "eviction",
    phrase(`
    mietschulden; mietrückst*; mietrueckst*; miete … (nicht|rückstand|schuldig|offen);
    (offene|offenen|schulde) … (miete|mieten|monatsmieten)
  `),
  ),
  hint(
    "eviction",
    phrase(`
    (schriftlich |fristlos )?gekündigt; kündigung; klage; gericht; gerichtsvollzieher*; mahnbescheid
  `),
    eitherOf(JOB, phrase(`droht; gedroht; mündlich; eigenbedarf; seine wohnung; versicherung`)),
  ),
  clear(
    "eviction",
    phrase(`
    evict*; put us out of the flat; kicked out … (flat|apartment|house|home); bailiff;
    landlord … (terminat*|kick*|throw*|notice); lose (my|our) (flat|apartment|home|house); tahliye*;
    evden (at*|çıkar*); ev sahib* … (çıkar*|at*|fesh*|tahliye); icra memuru; виселен*; вигна* … з квартири;
    орендода* … (розірв*|вигнат*|висел*); выселен*; высел*; хозяин … (выгоня*|выселя*); судебн* пристав*; eksmis*;
    eksmit*; komornik*; (wypowiedz*|wypowiedzenie) … (najm*|mieszkan*|umow*); evacua*; executor* judecător*;
    proprietar* … (dă afară|reziliat|evacu*); expuls*; huissier; (propriétaire|bailleur) … (expuls*|résili*|dehors);
    (إخلاء|الإخلاء|طرد من (الشقة|البيت|المنزل)|يطردنا|طردنا)
  `),
  ),
];

/** No food, medicine, power, heating or money to live on. */
const DESTITUTION: readonly FlagCue[] = [
  clear(
    "destitution",
    phrase(`
    (nichts|nix) (mehr )?zu (essen|fressen|trinken|beißen|beissen);
    kein* (essen|lebensmittel|brot|geld für essen|geld zum essen|milchpulver|windeln|medikamente);
    kühlschrank … (leer|nix|nichts|noch toast|kaputt leer); leere* kühlschrank; (leere|leeren) kühlschrank; hungern;
    hunger; wir frieren; ich friere; frieren (seit|jede|in der wohnung);
    (sitze|sitzen|leben) … (im dunkeln|mit kerzen|bei kerzenlicht); es ist nichts mehr da;
    (nur noch|noch|habe) \\d{1,2} (euro|€|eur); insulin … (kaufen|geht nicht|kein);
    (jobcenter|amt) … (gestrichen|streicht|eingestellt);
    (strom|gas|heizung|wasser|energie) … (abgestellt|abgeklemmt|gesperrt|abgedreht|abstellen|abklemmen|sperren|abgeschaltet|abzustellen|aus(?= seit)|weg(?= seit));
    (strom|gas|energie|wasser)-?(sperre|abschaltung|sperrung); stromsperre*; gassperre*;
    kein* (strom|heizung|warmwasser|licht); ohne (strom|heizung|heizgas|warmwasser|essen|medikamente|kohle);
    strom (ist )?(seit|ist) … (aus|weg|tot); heizung … (seit|ist) … (aus|abgestellt); strom seit … (aus|weg);
    (kein|keinen|null|nicht einen) (geld|euro|cent|pfennig|kohle) … (zum leben|essen|lebensmittel|medikament*|einkauf*|für (essen|windeln|milch|miete|strom));
    kein geld mehr;
    (medikament*|insulin|tabletten|apotheke|rezept) … (nicht (mehr )?(bezahlen|leisten|zahlen|kaufen|holen)|kein geld|leisten kann|geld nicht reicht*|zurückgegeben);
    (von|mit) … geliehen* geld; geliehen* geld; (leih*|borg*|pump*) … (geld|schon) … (nachbar*|bei der|bei den);
    leih mir … geld; mittellos*; lebensmittelgutschein*; tafel … (hat zu|voll|schickt|geschlossen);
    (kann|können) … (nicht mal |nichts |nix |keine )(lebensmittel|essen|einkauf*|zu essen|windeln|milch);
    (essen|lebensmittel|einkaufen|windeln) … (nicht (mehr )?(leisten|bezahlen|kaufen)|kaufen kann);
    reicht nicht … (essen|medikament*|heizung); existenznot; existenzbedroh*; vor dem nichts;
    stehe ohne (alles|geld|mittel); pfandflaschen; hungrig … bett; konto gepfändet … (kein*|komme|nicht);
    pleite … (essen|kinder)
  `),
    phrase(`
    veranstaltung*; infostand; catering; euro bezahlt; leute hunger; straßenlaterne*; laterne*; beleuchtung; spielplatz*; umbau; gewerbe*;
    im büro; im rathaus; wallbox; baustrom; sondernutzung; straßenbeleuchtung;
    kein geld (für|zu) … (verschenken|anwalt); kein geld zurück;
    kein geld … (bekommen|erhalten|überwiesen|gesehen) … (für den|erstatt*); einspeis*; ampel; will kein geld;
    sportlerheim; vereinsheim; stand … strom; festplatz; ohne licht fahren; radfahrer*; garage;
    kein einkommen (mehr )?aus; marktstand; ladesäule*
  `),
  ),
  hint(
    "destitution",
    phrase(`
    kein geld; kein* einkommen; ohne (geld|einkommen|licht); keinen cent; param* yok; schäm*; von meinem dispo;
    dispo; (leih*|borg*) … geld; nicht mehr über die runden; kaum (noch )?über die runden; pleite; gepfändet;
    pfändung; konto (ist )?(leer|gesperrt); letzte* (geld|euro)
  `),
    phrase(`unterhalt; plan*`),
  ),
  hint(
    "destitution",
    phrase(`
    weiß (ich )?nicht … wovon; wovon (soll|sollen|lebe); dringend geld; sofort geld; auf geld angewiesen; verhunger*;
    existenz*
  `),
  ),
  clear(
    "destitution",
    phrase(`
    (no|any) (money|food|heating|electricity|medicine|power) … (left|live|eat|for|since|at home|anymore);
    nothing to eat; no food; hungry; (electricity|power|heating|gas) … (cut off|turned off|shut off|disconnected);
    can't (afford|buy) (food|medicine); without (money|food|heating|electricity); gelirim yok; parayı kesti;
    yiyecek (bir şey |bir şeyim |hiçbir şey )?*(yok|kalmadı); aç (kaldı*|kalı*|yatı*|ız|ım);
    (elektri*|doğalgaz*|ısıtma*|su) … (kesil*|kesti*|kapat*|yok); param* (yok|kalmadı|bitti); hiç para*;
    ilaç* … (alamı*|param); (нема|немає) … (грошей|їсти|їжі|що їсти|світла|опалення); нічого їсти;
    (вимкну*|відключ*) … (світло|газ|опалення|електр*); голод*; (нет|не осталось|нету) … (денег|еды|света|отопления);
    (не на что|нечего) … (есть|жить|кушать); нечего есть; (отключ*|выключ*) … (свет|газ|отопление|электр*); голода*;
    (nie (mam|mamy)|brak) … (pieniędzy|co jeść|jedzenia|prądu|ogrzewania|leków|za co żyć);
    (odcię*|wyłączy*) … (prąd|gaz|ogrzewanie); głodn*;
    (nu (am|avem)) … (bani|mâncare|ce mânca|curent|căldură|lemne|medicamente);
    (tăia*|oprit) … (curent*|gaz*|căldur*);
    (plus|pas) … (d'argent|de quoi manger|à manger|d'électricité|de chauffage); rien à manger;
    (coupé*|coupure) … (électricité|courant|gaz|chauffage); (لا|ليس|بدون|ما) … (طعام|مال|نقود|كهرباء|تدفئة|دواء|أكل);
    (قطع*|قطعوا|انقطع*) … (الكهرباء|الغاز|التدفئة); جائع*; جوعان*
  `),
    phrase(`pogrzeb*; question; şantiye; parken; отпуск; parking; lampa*; ulic*`),
  ),
];

const TITLE =
  "(aufenthalt*|aufenthaltstitel*|aufenthaltserlaubnis|titel|eat|duldung|gestattung|aufenthaltsgestattung|fiktion*|fiktionsbescheinigung|visum|karte|blaue karte|niederlassungserlaubnis|ae|blue card|ausweis für|bescheinigung)";

/** Words without which no residence title is meant. */
export const TITLE_WORDS = phrase(`
    aufenthalt*; titel; eat; duldung*; gestattung; fiktion*; fiktionsb; visum; blaue karte; blue card;
    niederlassungserlaubnis; ae; ausländerbehörde; abh; residence permit; permit; visa; oturum*; ikamet*; посвідк*;
    внж; внп; вид на жительство; pobyt*; permis*; titre de séjour; récépissé; إقامت*; الإقامة; اقامت
  `);

/** Words that make the end of a residence title urgent: work, benefits or home depend on it. */
export const TITLE_AT_STAKE = phrase(`
    arbeit*; job*; chef*; arbeitgeber*; ag; firma; gekündigt; kündigen; kündigt; kündigung; jobcenter; sozialamt;
    leistung*; kindergeld; bürgergeld; vermieter*; wohnung*; ausbildung*; stelle; freigestellt; freistell*;
    stellt … frei; gehalt; lohn; elterngeld; konto; krankenkasse; bäckerei; vertrag; dienst; betrieb; work*;
    employer*; boss; job; landlord; benefit*; salary; contract; iş*; patron*; işveren*; maaş*; ev sahib*; робот*;
    роботодав*; начальник*; работ*; увол*; зарплат*; prac*; szef*; pracodawc*; zwoln*; muncă*; lucrez*; angajat*;
    patron*; șef*; serviciu*; travail*; employeur; patron; contrat; logement; rausschmeißen; dienstplan; auszug;
    کار*; کارم; العمل; عملي; عمل; أعمل; صاحب; ورب; رب; وظيف*; الراتب; السكن
  `);

const EXPIRY: readonly FlagCue[] = [
  hint(
    "residence_expiry",
    phrase(`
    ${TITLE} … (abgelaufen|läuft … ab|ablauf*|läuft aus|endet|erlischt|gültig bis|nur noch|bis (zum )?\\d|verlängert|verlängerung|abläuft);
    (abgelaufen*|läuft|ablaufend*|abläuft) … ${TITLE};
    (residence|permit|visa|title|blue card|card) … (expire*|expired|runs out|ends|expiring);
    (expire*|expired) … (permit|visa|title); (oturum*|ikamet*|vize*|kart*) … (bit*|dol*|sona er*|süres*);
    (посвідк*|дозвіл*|віз*|внж|внп|титул*) … (закінч*|спли*|до);
    (внж|вид на жительство|разрешени*|виз*|карт*|титул*) … (заканчива*|закончи*|истека*|истек*|кончает*|просроч*|до);
    (karta pobytu|pobyt*|wiz*|zezwolen*|tytuł*) … (wyga*|kończ*|skończ*|ważn*|upływ*);
    (permis*|viz*|titl*) … (expir*|valabil*);
    (titre de séjour|carte de séjour|visa|récépissé|titre) … (expir*|valable|fin);
    (إقامت*|الإقامة|تأشير*|الفيزا) … (تنتهي|انتهت|تنتهى|ستنتهي|صالحة);
    (تنتهي|انتهت|ستنتهي) … (إقامت*|الإقامة|تأشير*); کارت اقامت; (اقامت*) … (تمام|منقضی);
    (duldung|titel|karte|aufenthaltserlaubnis) … (geht|gilt|gültig) (nur )?(noch )?bis
  `),
  ),
];

/** Home, income or right to stay at stake. */
export const SHELTER: readonly FlagCue[] = [
  ...HOMELESSNESS,
  ...ROOFLESS,
  ...EVICTION,
  ...RENT,
  ...DESTITUTION,
  ...PENNILESS,
  ...EXPIRY,
  ...PERMIT,
];
