import { eitherOf, phrase } from "../phrase";
import { clear, type FlagCue, hint } from "./cue";

const ANIMAL = phrase(`hund*; katze*; kater*; tier*; pferd*; welpe*; haustier*; dog; cat`);
const PAST_DEATH = phrase(`
    hat sich … das leben genommen; nahm sich … das leben; durch suizid (verstorben|gestorben|verloren);
    nach (dem )?suizid
  `);
const TOPIC = phrase(`
    prävention*; präventions*; vortrag*; statistik*; film*; theater*; selbsthilfegruppe*; broschüre*
  `);
const IDIOM = phrase(`
    totlachen; keine sorge; nicht umbringt; erdgeschoss; davonlaufen; chronik; pfarrchronik;
    (papierkram|chef|chefin|stress|hitze|formular*|bürokratie|lärm|warterei|neugier) … (bringt|bringen) mich; verrückt; vor (lachen|langeweile|neugier|scham|hitze); radfahrer*; autofahrer*; raser*;
    überholt*; kreuzung*; ampel*; bushaltestelle*
  `);

/** Suicide or self-harm, announced, hinted or feared, of the writer or somebody else. */
const SELF_HARM: readonly FlagCue[] = [
  clear(
    "self_harm",
    phrase(`
    nicht mehr (weiter ?)?leben; nicht (mehr )?weiterleben; nicht länger leben; mag nicht mehr leben;
    leben (nehmen|nimmt|nehme|nähme); suizid*; selbstmord*; selbsttötung*; freitod*; umzubringen;
    bring* (mich|ich mich) … um; bring* … (mich|sich) um; (mich|sich) … umbring*;
    (mir|sich|ihr) … (etwas|was|nichts|etw) (an ?tu*|anzutun|angetan);
    (mir|sich) … (anzutun|antue|antut|antun|antu|antust); (leben|allem|ganzen|elend|qual) … ein ende;
    ein ende (machen|setzen|bereiten); schluss (machen )?mit (allem|dem leben|meinem leben);
    mache … endgültig schluss; mach … mit mir schluss; schlussmachen mit allem;
    (lieber|liebsten|besser) … (tot|sterben|gestorben|nicht mehr (da|leben|hier));
    (möchte|will|wollte|wünschte|wünsche|würde) … (tot sein|tot wäre|sterben|tot umfallen|wär ich tot);
    will nur noch sterben; wäre ich (doch |nur |bloß )?tot; (tot|unter der erde) (wäre|bin) … (besser|ruhe);
    (tabletten|schlaftabletten|pillen|medikamente) … (rausgelegt|bereit*|gesammelt|geschluckt|gehortet|zurechtgelegt|alle nehmen|auf einmal);
    überdosis; abschiedsbrief*;
    (letzter|letzte|letztes|letzten) (brief|nachricht|mail|schreiben|worte) (von mir|an sie|an euch|in meinem leben|, den|, die|, das);
    mein* letzte* brief;
    (spring*|stürz*|werf*|schmeiß*) … (*brücke|zug|bahn|gleise|fenster|dach|balkon|hochhaus|parkhaus|*turm);
    (von der brücke|vom dach|vom balkon|vom parkhaus|aus dem fenster|vor den zug|vor die bahn|auf die gleise) … (spring*|stürz*|werf*|geh*|leg*|will);
    (strick|seil) … (gekauft|besorgt|nehmen|liegt|hängt|dachboden|gefunden); strick …; (einen|den) strick;
    häng* … (sich|mich) … auf; hänge? ich mich; hängt (er|sie) sich; (ihr|ihm) … nachfolge; nachfolgen werde;
    (folge|gehe) (ich )?(ihr|ihm|meiner frau|meinem mann) … nach; da wo ich hingehe; wo ich hingehe;
    mein ende (planen|selbst); (reiß*|verabschied*) … aus dem leben; erhäng*; aufhäng* … (mich|sich);
    (mich|sich) … (aufhäng*|erschieß*|vergift*|totfahr*); ritz* … (sich|mich); (sich|mich) … (ritzt|ritze|ritzen);
    selbstverletz*; selbst verletz*; selbstgefährd*; die pulsadern*; nie wieder aufwach*; nicht mehr aufwach*;
    für immer (einschlafen|schlafen|weg sein|gehen|verschwinden); (noch )?erleben (will|möchte|mag|werde|muss);
    lebensüberdr*; keinen lebenswillen; kein* lebensmut; lebensmut (verlor*|verloren); des lebens müde;
    nicht mehr (da|hier|auf (der|dieser) welt) (sein|bin|wäre); ohne (mich|ihn|sie|ihr) … (besser (dran|gehen)|leichter|lebt sich);
    besser (, )?wenn (ich|es mich) … nicht (mehr )?(da|gäbe|gibt|wäre|lebe|geboren);
    wenn es mich nicht mehr (gibt|gäbe); wenn ich nicht mehr (da bin|da wäre|bin|lebe);
    wenn sie das lesen … (tot|weg|nicht mehr); (seid|sind) (ihr|sie) mich (dann |endlich |bald )?los;
    verabschiede mich … (welt|leben|allen|immer|euch); mit dem leben abgeschlossen;
    abgeschlossen mit (dem|meinem) leben; habe abgeschlossen; mich gibt es (dann |bald )?nicht mehr; lebensmüde*
  `),
    eitherOf(PAST_DEATH, ANIMAL, TOPIC, IDIOM),
  ),
  hint(
    "self_harm",
    phrase(`
    ich kann nicht mehr; ich kann einfach nicht mehr; kann nicht mehr; will nicht mehr; mag nicht mehr; bin am ende;
    völlig am ende; nervlich am ende
  `),
    phrase(`warten; laufen; treppe*; arbeiten; zahlen; bezahlen; fahren; kommen; termin*; ertragen`),
  ),
  hint(
    "self_harm",
    phrase(`
    kein* (anderen )?ausweg; kein* sinn mehr; hat (doch )?(alles )?kein* (sinn|zweck) (mehr )?;
    dann ist (es|alles) (eben |halt |wenigstens )?vorbei; ist (eh|sowieso) alles (egal|vorbei); keiner braucht mich;
    alles geordnet; alles geregelt; vorgesorgt; um nichts mehr kümmern; so müde;
    brauche ich (dann |bald |da |dort )*nicht mehr; wenn ich weg bin; hat niemanden mehr;
    will morgens nicht mehr aufstehen; zum letzten mal; lohnt sich nicht mehr; lebe wohl; leben sie wohl;
    alles sinnlos; niemand* würde mich vermissen; vermisst mich (eh |doch )?(keiner|niemand);
    (nur|allen|jedem) … zur last; hält mich nichts mehr; keine hoffnung mehr; hoffnungslos; alles egal;
    weint am telefon; weinte am telefon; kümmer* … um (meine|meinen|die) (katze|hund|kinder|kind|vögel)
  `),
    phrase(`parkausweis*; müll*`),
  ),
  hint(
    "self_harm",
    phrase(`
    letzte* (hoffnung|ausweg); weiß (ich )?(einfach )?nicht (mehr )?weiter; keine kraft mehr;
    schaffe (es|das) nicht mehr; sehe kein* licht
  `),
  ),
  clear(
    "self_harm",
    phrase(`
    kill myself; killing myself; kill (him|her)self; end my life; ending my life; take my (own )?life; suicid*;
    want to die; wanna die; wish i (was|were) dead; better off dead; better off without me; don't want to live;
    do not want to live; no reason to live; hurt myself; harm myself; self-harm*; end it all;
    not want to (be here|wake up); can't go on living; intihar*; canıma kıy*; kendimi öldür*; kendini öldür*;
    ölmek isti*; yaşamak istemi*; hayatıma son; kendime zarar; yaşamak için … neden; keşke ölse*; самогуб*;
    покінч* … (собою|життям); не хоч* (більше )?жити; хоч* померти; вбити себе; вб'ю себе; накласти на себе руки;
    зробити собі щось; краще б … помер*; самоубий*; суицид*; покончи* … (собой|жизнью|жизнь); поконч* с собой;
    не хоч* (больше )?жить; хоч* умереть; убью себя; убить себя; наложить на себя руки; лучше бы … умер*;
    лучше умереть; свести счеты с жизнью; жить не хоч*; жити не хоч*; samobój*; zabić się; zabiję się; się zabić;
    się zabiję; nie chc* (już |dłużej )?żyć; chc* umrzeć; odebrać sobie życie; skończyć ze sobą; skończę ze sobą;
    zrobić sobie krzywdę; żyć mi się nie chce; sinucid*; sinucig*; să mă omor; mă omor;
    nu (mai )?vreau să (mai )?trăiesc; vreau să mor; îmi iau viața; să-mi iau viața; pun capăt; suicide*; me tuer;
    me suicider; en finir (avec la vie|avec tout)?; veux mourir; envie de mourir; plus envie de vivre;
    mettre fin à (mes jours|ma vie); veux plus vivre; me faire du mal; se faire du mal; انتحار; الانتحار; سأنتحر;
    أنتحر; انتحر; أقتل نفسي; سأقتل نفسي; أريد أن أموت; أريد الموت; لا أريد (أن )?(أعيش|العيش); أنهي حياتي;
    إنهاء حياتي; أؤذي نفسي
  `),
    TOPIC,
  ),
];

/** Violence in progress, a weapon, fire, gas, an injured or unattended child: right now. */
const LIFE_DANGER: readonly FlagCue[] = [
  clear(
    "life_danger",
    phrase(`
    riecht … (stark |komisch |wieder )?nach gas; nach gas … (riecht|stinkt); stinkt … nach gas; gasgeruch*; gasleck*;
    gasaustritt; gasalarm; gas (strömt|tritt) … aus; (strömt|tritt) gas aus; ausströmend* gas;
    gasleitung* … (beschädigt|getroffen|erwischt|leck|kaputt|undicht|angebohrt|aufgerissen); kohlenmonoxid*;
    co-alarm; co-melder
  `),
    phrase(`letzte* (jahr|woche|monat); behoben; damals`),
  ),
  clear(
    "life_danger",
    phrase(`
    (haus|wohnung|keller|dachstuhl|dach|auto|pkw|container|mülltonne*|halle|garage|treppenhaus|wald|küche|es) … brennt;
    brennt … (haus|wohnung|keller|dachstuhl|auto|container|mülltonne*|halle|garage|treppenhaus|wald|küche);
    brennt es; in flammen; (sieht|sehe|sehen|schlagen|kommen) … flammen; flammen … (sieht|sehe|schlagen|aus);
    qualmt (stark|aus|es); es qualmt; feuer ausgebrochen; feuer gelegt;
    rauch (kommt|dringt|steigt|quillt) … (aus|durch|unter); (dichter|starker|schwarzer) rauch; wohnungsbrand;
    flammen (schlagen|kommen); rauchmelder … (piept|geht|schrillt|heult)
  `),
    phrase(`
    licht; lampe*; laterne*; straßenlaterne*; beleuchtung*; nägel*; birne*; leuchte*; strom; letzte* (jahr|woche);
    damals; gelöscht; zigarette*; letztes jahr; batterie*; im ofen; kerze*; osterfeuer; nicht; tag und nacht; rund um die uhr;
    rauchmelder … pflicht; brannte; sonne
  `),
  ),
  clear(
    "life_danger",
    phrase(`
    (messer|pistole|waffe|schusswaffe|*gewehr|axt|beil|machete|schlagstock) … (in der hand|bedroh*|fuchtel*|herum*|steht|läuft|rumläuft|vor der tür|auf (mich|uns|sie|ihn|leute)|gezogen|zieht);
    (tür|flur|treppenhaus|wohnung) … mit (seiner|seine|seinem|einer|einem) (*gewehr|messer|pistole|axt|waffe);
    (mit|hat|zieht|zückt) (einem|einer|ein|eine|einen|dem|der|das|die)? ?(messer|pistole|waffe|schusswaffe|gewehr|axt|machete) (in|auf|vor|herum|rum|und|bedroh*|da|gerade);
    bewaffnet*; schüsse; schießt … um sich; (es wird|wird) geschossen; amok*; geisel*;
    bombe … (gefunden|liegt|deponiert); blindgänger; fliegerbombe
  `),
    phrase(`
    schrank; küchenmesser; waffenbesitz*; waffenschein; verein*; schützen*; sammlung; verlust*; erbe*; karneval*;
    theater*; entwaffnet; sicherheitsdienst; so nenne; vortrag; film
  `),
  ),
  clear(
    "life_danger",
    phrase(`
    (schlägt|verprügelt|prügelt|würgt|tritt|sticht|vergewaltigt) … (gerade|jetzt|im moment|in diesem moment|grade);
    (gerade|jetzt|in diesem moment|im moment|grade|eben) … (schlägt|verprügelt|prügelt|würgt|vergewaltigt|geschlagen|verprügelt);
    tritt … die tür ein; tür (eintreten|eingetreten); (bringt|bringen) (mich|uns|sie|die kinder|ihn) … um;
    (will|wird|droht) … (mich|uns|sie|ihn) (umbringen|umzubringen|töten|zu töten|erstechen|abstechen); hilferufe*;
    hilfeschreie*; schrei* … um hilfe; ruft um hilfe; (hilfe|bitte) … rufen sie die polizei;
    eingesperrt … (komm|kann) … nicht (raus|heraus); lebensgefahr*; (kein|ohne) insulin;
    insulin … (kein|nicht mehr|ausgegangen|leer); lebensgefährlich*; akute gefahr für leib; blutet (stark|am|aus);
    blutend*; blutüberströmt; bewusstlos*; nicht ansprechbar; rührt sich nicht; regungslos; leblos*;
    atmet (nicht|kaum); ertrinkt; (kind|mann|frau|jemand|person|junge|mädchen) … ins wasser gefallen; eingeklemmt;
    verschüttet; eingebrochen ins eis; im eis eingebrochen;
    (liege|liegt|liege ich|lieg) … (komme|kommt|komm|kann) … nicht (mehr )?(hoch|auf|aufstehen);
    (komme|kommt|kann) (seit … )?nicht (mehr )?(hoch|allein auf|aufstehen);
    (seit (heute|gestern|tagen)) … nicht gesehen … (briefkasten|licht|rollladen*); (es )?klirrt; es poltert;
    (schreit|schreien|brüllt) … (um hilfe|es poltert|klirrt); klingt verwaschen; (ich |wir )?schreibe leise;
    liegt … (hilflos|verletzt|am boden und); hilflos* … liegt; stromschlag
  `),
    phrase(`
    damals; letzte* (jahr|monat|woche); früher; vor (jahren|monaten|wochen); im mutterpass; war ich; wurde ich;
    bußgeld*; schlüssel*; fund*; radarfalle;
    (papierkram|chef|chefin|stress|hitze|formular*|bürokratie|lärm|warterei) … (bringt|bringen)
  `),
  ),
  clear(
    "life_danger",
    phrase(`
    (baby|kleinkind|säugling|kind|kinder|junge|mädchen|bub) … (allein|alleine|eingesperrt|eingeschlossen) … (auto|wohnung|haus|zimmer|balkon|fenster|straße);
    (auto|balkon|fensterbrett|fenster|gleisen|fahrbahn|schnellstraße) … (baby|kleinkind|säugling|kind|kinder) … (allein|alleine|eingeschlossen|niemand);
    (hängt|sitzt|steht|klettert|turnt) … (kind|junge|mädchen|baby|kleinkind) … (fenster|balkon|dach|gleis*|fensterbank|fensterbrett|brüstung);
    (kind|baby|kleinkind|mädchen|junge) … (liegt|sitzt|steht|hängt|klettert) … (offenen fenster|fensterbrett|fensterbank|dach|balkonbrüstung|gleisen|fahrbahn)
  `),
    phrase(`
    damals; spiel*; zulassen; führerschein; allein sorgeberechtigt; alleinerziehend*; betreuung*
  `),
  ),
  clear(
    "life_danger",
    phrase(`
    smell* (of |like )?gas; smells … gas; gas leak*; house is on fire; building is on fire; is burning; on fire;
    has a (gun|knife); with a (gun|knife); is (hitting|beating|attacking|strangling) (me|her|him|us|my);
    going to kill (me|us|her|him); unconscious; not breathing; is bleeding; locked in the (car|apartment|room);
    gaz koku*; gaz kaçağı; gaz sızıntısı; yangın (var|çıktı); ev yanıyor; yanıyor; bıçakla; silahla; silahı var;
    elinde (bıçak|silah); beni öldürecek; bizi öldürecek; şu an(da)? … döv*; dövüyor; baygın; nefes almıyor;
    kan kaybed*; пахне газом; запах газу; витік газу; горить (будинок|квартира|дім|дах); пожежа; з ножем; зі зброєю;
    вб'є (мене|нас); б'є (мене|нас|її|дитину); непритомн*; не дихає; пахнет газом; запах газа; утечка газа;
    горит (дом|квартира|подвал|крыша); пожар; с ножом; с оружием; с пистолетом; убьет (меня|нас|ее);
    убьёт (меня|нас|её); избивает; бьет (меня|нас|ее|ребенка); бьёт (меня|нас|её|ребёнка); без сознания; не дышит;
    истекает кровью; czuć gaz*; zapach gazu; ulatnia się gaz; wyciek gazu;
    pali się (dom|mieszkanie|piwnica|dach|blok); pożar; z nożem; z bronią; zabije (mnie|nas|ją);
    bije (mnie|nas|ją|dziecko); nieprzytomn*; nie oddycha; miroase a gaz*; miros de gaz*; scurgere de gaz*;
    arde (casa|blocul|apartamentul); incendiu; cu (un )?cuțit*; cu (o )?armă; mă omoară; ne omoară; mă bate;
    inconștient*; nu respiră; odeur de gaz; sent le gaz; fuite de gaz; en feu; incendie; avec un couteau;
    avec une arme; va (me|nous|la) tuer; est en train de (me|la|le) frapper; me frappe; inconscient*;
    ne respire (pas|plus); رائحة غاز; رائحة الغاز; تسرب غاز; تسرب الغاز; حريق; يحترق; النار تشتعل; سكين; بسكين; مسدس;
    سلاح; سيقتلني; سيقتلنا; يضربني; يضربنا; الآن يضرب*; فاقد الوعي; لا يتنفس; ينزف
  `),
    phrase(`
    last (year|month|week); geçen (yıl|ay|hafta); минул* (року|року); в прошлом году; w zeszłym roku;
    l'année dernière; ex-mari; stufe
  `),
  ),
];

/** Danger to the writer's or somebody's life. */
export const LIFE: readonly FlagCue[] = [...SELF_HARM, ...LIFE_DANGER];
