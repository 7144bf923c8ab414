import { phrase } from "../phrase";
import { beside, clear, type FlagCue } from "./cue";

const FLAG = "destitution";

/** Nothing left, nothing coming, nothing to be had. */
const NO_MONEY = phrase(`
    (kontostand|konto|girokonto) … (leer*|minus|null|nichts|nix|gesperrt|zu|dicht|gepfändet|pfänd*|blockiert|eingefroren|kein*|minus|leergeräumt|abgeräumt|überzogen); (null|nichts|nix|kein* cent|kein* geld|pfänd*) … konto;
    pfändung*; gepfändet; schutzkonto; p-konto; pfändungsschutz*; vollstreckung … (lohn|konto|karte); (karte|ec-karte) … (gesperrt|eingezogen|ging nicht|geht nicht|abgelehnt|nimmt); dispo … (dicht|ausgeschöpft|ausgereizt|am ende|gestrichen|voll|weg); bank … (rückt|gibt|zahlt) … (nicht|nichts|keine*); einbehalten; ohne mittel; zahlt nicht; (alles|ganzes|letztes) … geld … (weg|alle|aus);
    (keinen|keinen einzigen|ohne|null|nicht ein*|nicht mal) (cent|pfennig|geld|kohle|knete|euro|mittel|einkommen|bargeld|müden euro|fahrgeld|moos); (kein*|ohne) … (geld|kohle|knete|einkommen|fahrgeld) mehr; (fahrgeld|geld|kohle) … (hab ich kein*|kein*|alle|weg|aus);
    portemonnaie*; geldbeutel … (leer|noch); geldbörse … (leer|noch); (letzt*|paar|nur noch|noch|bloß|genau|ganze) (\\d{1,2}|fünf|drei|vier|zwei|zehn|zwölf) (euro|eur|€)*; (\\d{1,2}|zwei|drei|vier|fünf|sechs|acht|zehn|elf|zwölf|fünfzehn|zwanzig) (€|euro|eur) … (bis (zum|ende|monatsende)|übrig|für den rest|haben wir|hab ich noch|zu viert|zu dritt);
    bin (völlig |total |komplett )?(blank|pleite|abgebrannt); sind (völlig |total |komplett )?(blank|pleite); sparbüchse; spardose; sparschwein; letztes geld; letzte münzen; kleingeld; erspart* … (weg|aufgebraucht|alle); rücklagen … (weg|aufgebraucht|alle); gar nichts mehr; ebbe; klamm; auf dem trockenen; geld … (nicht gekommen|ausgegangen|ist weg|ist alle|reicht nicht|reicht nie); leihe* mir; geliehen; geborgt; vier euro zwanzig; (vier|drei|zwei|fünf|sieben|acht) euro \\w{3,9}; pfandflasch*; flaschen (sammel*|gesammelt); bettel*; schnorr*; mittellos*; auf null (gesetzt|gekürzt|gestellt)
  `);

/** Income that does not come. */
const NO_INCOME = phrase(`
    (lohn|löhne|gehalt|rente|witwenrente|pension|bürgergeld|sozialgeld|grundsicherung*|sozialhilfe|arbeitslosengeld|alg|krankengeld|elterngeld|kindergeld|unterhalt|wohngeld*|leistung*|geld|auszahlung|überweisung|jobcenter|amt|krankenkasse|rentenkasse|stipendium|bafög) … (nicht|nichts|nie|blieb*|bleib*|ausgeblieben|gestrichen|eingestellt|gestoppt|hängt|hängen|fehlt|ausfällt|null|prüf*|verschwunden|noch immer|immer noch|warte*|seit (wochen|monaten|\\d)|gekürzt|abgelehnt|versagt|schneller|vorzieh*);
    (warte*) … (lohn|löhne|rente|bescheid|geld|auszahlung|antrag); insolvenz*; firma … pleite; entlassen; (weiterbewilligung*|fortzahlung*|weiterzahlung*|folgeantrag)*; (sanktion|sperrzeit)*; stellt … leistung*; zum ersten (gibt|kommt|krieg)*
  `);

/** Food, and what babies need. */
const FOOD = phrase(`
    (essen|brot|brötchen|milch|nudeln|reis|kartoffeln|suppe|haferflocken|toast|senf|mehl|kartoffel*|mahlzeit*|lebensmittel*|kühlschrank*|einkauf*|einkaufen|vorrat|vorräte|speisekammer|mittagessen|abendbrot|frühstück|konserve*|dosen|windel*|babybrei|babynahrung|milchpulver|pre-nahrung|säuglingsnahrung|aldi|lidl|supermarkt*|tafel|hungern|hunger|hungrig*|magen|satt|gegessen|frisst|speise*|sonntagsbraten|im glas|topf|teller|mensa|tierfutter|hundefutter)
  `);

/** Medicine. */
const MEDICINE = phrase(`
    insulin; ${"\\p{L}{0,14}"}(tabletten|medikament|medizin|medikamente|medikamenten|spray|tropfen|teststreifen)*; apotheke*; rezept*; spritzen; zuzahl*; asthmaspray; arznei*; herzmittel; blutdruck*; diabetik*; epilepsie*
  `);
const GONE = phrase(`
    (nicht|nichts|nix|kein*|nimmer) … (leisten|bezahlen|zahlen|kaufen|holen|aufbringen|bezahlt|übrig|zuzahlen|mehr|da|drin|drauf|abholen|einlösen|auslösen); alle; aufgebraucht; ausgegangen; leer*; zur neige; geht aus; gehen aus; reicht … (nicht|bis|noch|für); reichen … (nicht|bis|noch|für); nur noch; noch für (heute|morgen|zwei|einen|drei); letzt*; weg; halbier*; gestreckt; strecke; rationier*; gibt … nur noch; ohne
  `);

/** People who go without food. */
const STARVES = phrase(`
    nichts … auf den tisch; auf den tisch (stellen|bringen) … (nichts|nicht); ernähr* … von; (daheim|zu hause|abends|morgens) … (gibt es|gibt's|kriegt er|kriegt sie|gab es) … (nichts|kein essen); reste … (ein|von den|aufgegessen|mitnehm*); (knurrt|knurren) … (magen|bauch); (magen|bauch) knurrt; abgemagert; (klau*|stiehlt|stibitz*) … (brot|essen|lebensmittel|pausenbrot); anschreiben lassen; (laden|bäcker|kiosk) … (anschreib*|schreibt … an); (teile*|teilen) … (portion*|dose|brot|ration); (kind*|ihm|ihr|jungen|mädchen) … (pausenbrot|brotdose) … (nie|kein*|leer*|nichts); (brotdose|speiseschrank|vorratsregal|gefriertruhe) … leer; hab* (seit |schon )?(tagen|gestern|vorgestern|zwei tagen|drei tagen) nichts (richtiges|warmes|mehr)? ?(gegessen|im bauch); nichts (richtiges |warmes |vernünftiges )(gegessen|zu essen|im magen); (gar |überhaupt )nichts mehr (zu|im haus|da|zum|übrig); nichts mehr im (haus|schrank|kühlschrank|regal); kein* (warme mahlzeit|krümel|bissen|scheibe brot); (letzte*|letztes) (geld|münzen|euro|scheine?|groschen) … (milch|brot|windeln|essen|ausgegeben|nudeln); vom (letzten|geborgten|geliehenen) … geld;
    kein (warmes wasser|licht|strom|gas) (und|oder|mehr) (kein )?(warmes wasser|licht|strom|gas|heizung|mehr); zähler … (ausgebaut|verplombt|mitgenommen|stillgelegt|gesperrt|abmontiert|plombe); (licht|strom|gas|saft) … (gekappt|abgeknipst|abgedreht|abgezwickt); (heizt|heizen|heize) … (nicht|mit (dem|kerzen|teelichtern|backofen|herd|stühlen|möbeln)|aus geldmangel) … (leisten|bezahlen|zahlen|backofen|geld|rechnung|vorkasse|liefer*); (wohnung|küche|zimmer|bude) … (eiskalt|friert|grad) … (heiz*|gas|öl|geld|rechnung|bezahl*);
    (kühlschrank|speisekammer|vorratsschrank|küche|schrank) … (nur noch|leer*|nichts|nix|senf|licht|gähn*|noch (ein|zwei|toast|butter)|fast nichts); auf leeren magen; leere* magen; magen … (leer|knurrt|nichts); nichts im (magen|bauch); (ohne|keine*) (mahlzeit|warme mahlzeit|essen|warmes essen); seit … (nichts|nix|nicht) … (gegessen|im magen|zwischen den zähnen|essen);
    (ess|esse|essen|leb|lebe|leben|ernähr*|lebt) … (von dem|von dem,|vom|nur (noch )?(von|das|einmal|noch|brot|nudeln|reis|haferflocken)|was (die|der|die nachbar*)|mülltonne*|pfand*|resten|von brot|von nudeln|von der hand|abfäll*); einmal am tag … (essen|was); (mülltonne*|container*|abfall*|tonne*) … (essen|ess|lebensmittel|hergibt|supermarkt);
    (kinder|kind|kleine*|wir|ich) … (hungrig|hunger|hungern|ohne frühstück|ohne essen|nichts gegessen); ich seit (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|gestern) … nicht; (brot|suppe|essen) … reicht (noch )?bis; (babybrei|brei|milch|windeln|nahrung|brot|essen) … (noch (da|für heute)|morgen nicht|für heute|bis morgen|alle|nur noch);
    (gibt es|gab es|gibt's|gibts|essen|isst|iss|esse|ess|kochen) … (nur noch|nur|bloß) … (brot|nudeln|reis|tee|toast|haferflocken|kartoffeln|suppe|was|knäcke*|leitungswasser); trocken* brot; nichts zum essen; nichts … zu essen; ohne (pausenbrot|frühstück|abendessen|mittagessen) …; (nicht|nichts) (mehr |mal )?(mehr )?(einkaufen|einholen)( gehen| kann| können)?; esse … abwechselnd; (wer|einer) … (isst|verzichtet|wartet) …; letzte mahlzeit; (noch|nur) … (eine|letzte|halbe) (packung|tüte|dose|scheibe|glas) (nudeln|reis|milch|mehl|brot|suppe|bohnen); (versetzt|verpfändet|verkauft) … (essen|windeln|milch|lebensmittel|brot); (ring|ehering|fernseher|schmuck|möbel) … (versetzt|verpfändet|verkauft) … (damit|für|um); satt (kriegen|bekommen|machen); (kind*|kleine*|jungs|mädchen) … (satt|nichts zu essen|betteln|fragt* … nach essen); lässt mahlzeiten aus; (mahlzeiten|mahlzeit) … (aus|auslassen|fällt); wovon … (leben|essen|satt|ernähren|kaufen);
    lebensmittelgutschein*; gutschein … (lebensmittel|essen|einkauf); essensgutschein*; lebensmittelpaket*; ein brötchen am tag; durchs fenster … (reich*|geb*); hungerleid*
  `);

/** Kindness of others people live on. */
const CHARITY = phrase(`
    (nachbar*|gemeinde|pfarr*|bäckerei|freundin|freund*|kirche|kollegin|schwester|oma|tafel|caritas) … (bringt|bringen|gibt|geben|schenk*|schickt|kocht|füttert|steckt* … zu|reicht|hilft … (essen|aus)|leiht|borgt|durch); (lebe|leben|lebt|leb ich|esse|essen|isst|davon leben|zehr*) (ich |wir )?(von|vom|bei) … (nachbar*|freunden|gemeinde|spenden|almosen|resten|davon)
  `);

/** Power, heat and water at home … */
const ENERGY = phrase(`
    strom; gas; licht; saft … leitung; heizung; wasser; warmwasser; zähler; stromzähler*; gaszähler; energie; anschl(uss|üsse|uß); fernwärme; stadtwerke*; versorger*; netzbetreiber; energieversorger; ofen; heizöl; öltank; kohlenkeller; pellets; brennholz; abschl(ag|äge)
  `);
/** … cut off or used up. */
const CUT = phrase(`
    gekappt; kappen; kappt; abgestellt; abstellen; abgeklemmt; abklemmen; abgedreht; abgeschaltet; gesperrt; sperren; sperre; sperrkassier*; verplomb*; plombe*; plombiert; stillgelegt; ausgebaut … zähler; zähler … (ausgebaut|weg|raus|mitgenommen|verplombt|gesperrt); tot; alles aus; gas, licht; (kein|keinen) (strom|saft|gas|licht|warmes wasser); nachlade*; prepaid*; wieder (anschalten|anstellen|freischalten|aufdreh*|einschalten); (tank|kohlenkeller|öl|ofen|flasche|öltank) … (leer|nicht (mehr )?(füllen|auffüllen|kaufen|bezahlen)); läuft nicht mehr; vorkasse; seit … (aus|weg|dunkel); dunkel; im dunkeln
  `);
/** How one lives without. */
const WITHOUT = phrase(`
    kerze*; teelicht*; campingkocher; gaskocher; spirituskocher; taschenlampe; stirnlampe; backofen; decken; mantel in der wohnung; atem; eingepackt; mütze … (wohnung|bett); wärmflasche; thermoskanne; heißes wasser; telefon … (auf|lädt); handy … (laden|lädt|aufladen); alten stühlen; möbel verheiz*; verheiz*; friert; frieren; friere; gefroren; im dunkeln; (kinder|baby|säugling|enkel|oma|mutter|vater) … (friert|kalt|frieren|jacke*); kalt in der (wohnung|bude|küche); (sieben|acht|neun|zehn|elf|zwölf|dreizehn|\\d{1,2}) grad; duschen … (schwimmbad|freund*|nachbar*); nachbarn … (duschen|laden)
  `);
const UNPAID = phrase(`
    rückst[aä]nd*; schulden; nachzahlung; rechnung*; abschl[aä]g*; mahnung*; \\d{2,4} (€|euro|eur); raten; ratenzahlung; nicht (aufbringen|bezahlen|bezahlt|zahlen|gezahlt|überwiesen); aufbring*; darlehen; vorkasse; jobcenter; sozialamt; konto; wartungsarbeiten
  `);

const NOT_NEED = phrase(`
    will kein geld; zurück will; zurückzahlen; bezahlt für; wie die scheunendrescher; leute hunger;     laterne*; straßenlampe*; straßenbeleucht*; lampe; ampel*; spielplatz*; friedhof*; brunnen; fest; veranstaltung*; stand; verein*; sportheim; halle; büro; rathaus; schule*; mensa; kita-essen; catering; imbiss; restaurant; café; gaststätte; gewerbe*; wallbox; photovoltaik; solar*; balkonkraft*; wärmepumpe; umstell*; umstieg; fernwärme; heizkosten*; nebenkosten*; baustrom; neubau; ausweis … leer; meldeadresse; tonne leer*; müllabfuhr; leerung; biotonne; mülltonne … (leer*|voll|gelb|blau|größ*|neue|stehen); restmüll*; hundesteuer … abmeld*; parkschein*; automat*; bibliothek*; fundbüro; bürgerportal; passwort; rentenpunkte; fahrer; ehrenamt*; spende*; wie die scheunendrescher; rasen; baum*; hydrant; kanal*; straße … gesperrt; sperrung der; fahrbahn; damals; früher; nachkrieg*; roman; film; theater; schulprojekt; tierheim; ladekarte; e-auto; ladesäule*; waage; speiseplan; kein problem; wäre schön; vor jahren; urlaub; ferien*; konto der; umleiten; umgestellt worden; bankverbindung; iban
  `);

const ABROAD = phrase(`
    (fridge|cupboard) … (empty|nothing); (eaten|ate|eat) … (nothing|since|once a day|only bread); (account|bank) … (frozen|blocked|empty|seized); (no|out of) (insulin|diapers|nappies|formula|pills|medication); (can't|cannot|can not) … (afford|buy|pay for) … (food|medicine|insulin|diapers|milk|pills); nothing (left )?to (eat|live on); (last|only) \\d{1,2} (euro*|eur|€); skip* meals; (nothing|empty) … (fridge|cupboard); \\d{1,2} (euro|euros|eur|€) left; (nothing|no) … (fridge|food); food bank … (only|closed|living);
    (buzdolab*|dolap*) … (boş*|yok); (ekmek|süt|mama|bez|yemek|yiyecek) … (yok|kalmadı|bitti|alam*|param*); (elektri*|gaz*|doğalgaz*|su) … (kes*|kapa*); karanlık* …; (ilaç*|ilac*) … (yok|bitti|alam*|kalmadı); (hesab*|maaş*) … (bloke|haciz*|boş|yatm*); (aç|açız|açım) …;
    (холодильник*) … (порожн*|пуст*|ничего|нічого); (пенсі*|зарплат*|виплат*|гроші|грошей|допомог*) … (не прийш*|немає|нема|затрим*|не вистач*|закінч*|зупин*); (крупа|хліб|їж*|продукт*|ліки|ліків) … (на два|на один|немає|нема|лишил*|закінч*|скінч*|останн*|вже);
    (пенси*|зарплат*|выплат*|деньги|денег|пособи*) … (не приш*|нет|задерж*|не хватает|кончил*|закончил*|останов*|заблок*); (хлеб*|продукт*|лекарств*|еда|еды|молок*|инсулин*|таблет*) … (нет|на два|на один|кончил*|закончил*|последн*|осталось|не на что|купить не); (свет*|газ*|электричеств*|отоплени*) … (отключ*|нет|обрез*|отрез*|перекры*); (сидим|живем|живём|сижу) … (без света|при свечах|в темноте|без денег|впроголодь);
    lodówk* … (pust*|nic); (chleb*|jedzeni*|mlek*|leki|leków|insulin*|pieluch*|pieniąd*|pieniędzy) … (nie ma*|skończy*|ostatni*|brak*|nie stać|na dwa|nie wystarcz*|zostało); (prąd*|gaz*|ogrzewani*|wod*) … (odcię*|odłącz*|wyłącz*|nie ma*); przy świecach; (konto|renta|pensja|wypłata|zasiłek) … (zablokow*|zajęt*|nie przysz*|wstrzym*|puste);
    frigider* … (gol*|nimic); (pâine*|mâncare*|lapte*|medicament*|insulin*|scutece*|bani*) … (nu mai|nu am|nu avem|n-am|n-avem|terminat*|ultim*|lips*|nu (ne )?ajung*); (nu mai|n-am|nu avem|n-avem|nu am) … (pâine|mâncare|lapte|medicament*|bani|ce mânca); (curent*|gaz*|căldur*|lumin*) … (tăiat*|oprit*|întrerup*|nu (mai )?(am|avem)); la lumânare;
    (frigo|frigidaire|placard*) … (vide*|rien); (plus|rien|pas) … (à manger|pour manger|argent|électricité|chauffage|insuline|médicament*|lait|couches); (compte) … (bloqué|saisi|vide|zéro); (mangé|mange|mangeons) … (depuis|qu'une fois|rien); à la bougie; coupé … (courant|électricité|gaz|eau);
    (الثلاجة) … (فارغة|فاضية|لا شيء); (خبز|حليب|دواء|طعام|أكل|مال|نقود|فلوس|مصاري|الأنسولين) … (نفد*|خلص*|انتهى|لا|ما عندنا|ما في); (ما عندنا|ليس لدينا|لا يوجد|ما في|ليس عندي|ما عندي|لم يبق) … (خبز|حليب|دواء|طعام|أكل|مال|نقود|فلوس|مصاري|كهرباء|ماء|تدفئة); (الكهرباء|الغاز|التدفئة|الماء) … (مقطوع*|قطع*|فصل*|مفصول*); (پول|غذا|نان|دارو|برق) … (نداریم|ندارم|قطع|تمام)
  `);
const ABROAD_NOT = phrase(
  "parking; street light*; festival; school lunch; restaurant; belediyeye; sayac* … kendi adıma; фонар*; ліхтар*; lampa*; latarni*; felinar*; lampadaire*; deposit; fee; gebühr*; konto bankowe … zmian*; шкільн*; школьн*",
);

/** Nothing to eat, to heat with, to live on, told by the cupboard, the meter, the bank. */
export const PENNILESS: readonly FlagCue[] = [
  clear(FLAG, STARVES, NOT_NEED),
  beside(FLAG, NO_MONEY, [FOOD], { unless: NOT_NEED, reach: 110 }),
  beside(FLAG, NO_MONEY, [MEDICINE], { unless: NOT_NEED, reach: 110 }),
  beside(
    FLAG,
    NO_MONEY,
    [
      NO_INCOME,
      phrase(
        "kinder*; wir (zwei|drei|vier|sind); zu (dritt|viert|zweit); personen; bis zum; heute; wovon; familie",
      ),
    ],
    {
      unless: NOT_NEED,
      reach: 90,
    },
  ),
  beside(FLAG, NO_INCOME, [CHARITY], { unless: NOT_NEED, reach: 130 }),
  beside(FLAG, NO_INCOME, [FOOD, GONE], { unless: NOT_NEED, reach: 90 }),
  beside(
    FLAG,
    MEDICINE,
    [
      GONE,
      phrase(
        "kasse; kohle; geld; beitrag*; pfändung*; konto; rente; zuzahl*; leisten; bezahlen; kaufen; gesperrt; euro; cent",
      ),
    ],
    {
      unless: NOT_NEED,
      reach: 80,
    },
  ),
  beside(FLAG, ENERGY, [CUT, UNPAID], { unless: NOT_NEED, reach: 80 }),
  beside(FLAG, ENERGY, [CUT, WITHOUT], { unless: NOT_NEED, reach: 100 }),
  beside(FLAG, WITHOUT, [NO_MONEY], { unless: NOT_NEED, reach: 110 }),
  beside(FLAG, WITHOUT, [UNPAID, ENERGY], { unless: NOT_NEED, reach: 90 }),
  beside(FLAG, WITHOUT, [NO_INCOME], { unless: NOT_NEED, reach: 80 }),
  clear(FLAG, ABROAD, ABROAD_NOT),
];
