import { phrase } from "../phrase";
import { clear, type FlagCue, hint, together } from "./cue";

const HE =
  "(mann|ehemann|exmann|ex-mann|ex-freund|exfreund|freund|partner|expartner|ex-partner|ex|vater|stiefvater|bruder|brüder|sohn|schwiegersohn|schwager|onkel|cousin|lebensgefährte|verlobter|ehefrau|exfrau|ex-frau|frau|freundin|exfreundin|familie|eltern|schwiegervater|schwiegereltern|er)";
const AT_WORK = phrase(`politesse; sachbearbeiter*; ihr mitarbeiter; ihre mitarbeiterin`);

/** Domestic violence, stalking, forced marriage, now or feared. */
const VIOLENCE: readonly FlagCue[] = [
  clear(
    "violence",
    phrase(`
    ${HE} … (hat |hatte )?(mich|uns|sie|meine schwester|meine mutter|meine freundin|meine tochter)? ?… (geschlagen|schlägt|verprügelt|vergewaltig*|gewürgt|würgt|misshandelt|getreten|bedroht|bedrohte|umbringen|umgebracht|tot ?schlagen|eingesperrt|verbrüht|zugerichtet);
    (schlägt|verprügelt|misshandelt|würgt|vergewaltigt|bedroht|schlug|prügelte) … (mich|meine schwester|meine mutter|meine freundin|meine tochter|seine frau|ihre frau|seine freundin|ihn|die frau);
    (mich|sie|uns) … (geschlagen|verprügelt|vergewaltigt|gewürgt|misshandelt);
    von (ihrem|meinem|seiner|meiner|ihren|meinen) (mann|ehemann|ex|exmann|ex-mann|freund|partner|vater|bruder|frau|eltern|familie|stiefvater) … (geschlagen|bedroht|verprügelt|misshandelt|verfolgt|eingesperrt|gezwungen);
    häuslich* gewalt; partnergewalt; gewalttätig*; gewaltschutz*; gewalt in der (ehe|familie|partnerschaft);
    frauenhaus*; frauenhäuser; stalk*; nachstell*; stellt mir nach; kontaktverbot; näherungsverbot;
    annäherungsverbot; betretungsverbot … (mann|ex|wohnung); wegweisung; verfolgt (mich|uns|sie);
    (lauert|lauerte) … auf; auflauer*; aufgelauert;
    steht (ständig|immer wieder|jeden tag|nachts) vor (meiner|unserer|der) (tür|haustür|wohnung); zwangsheirat*;
    zwangsverheirat*; zwangsehe*; zwangsverlob*; (gegen|ohne) (meinen|ihren) willen … (verheiratet|heiraten|verlobt);
    (soll|wird|muss|will) … (verheiratet|verheiraten); ehrenmord*; im namen der ehre; ehre der familie;
    (darf|soll) … nicht (wissen|erfahren|herausfinden|rausfinden) … (wo|adresse);
    (findet|finden) (mich|uns|sie|er) … (raus|heraus) … wo; (findet|finden|gefunden) (er|sie) (mich|uns);
    (vor|von) (meinem|ihrem|dem|seinem) (mann|ehemann|ex|exmann|ex-mann|freund|partner|vater|stiefvater|bruder|familie) … (geflohen|geflüchtet|fliehen|weggelaufen|flüchten|verstecken|versteckt);
    (geflohen|geflüchtet|fliehen|flucht) … (mann|ehemann|exmann|ex-mann|vater|partner|freund|ex);
    (angst|todesangst|furcht) vor (meinem|ihrem|dem|seinem) (mann|ehemann|ex|exmann|ex-mann|freund|partner|vater|bruder|exfreund|ex-freund|sohn);
    kontrolliert (mein|ihr) handy; kontrollieren (mein|ihr) handy; sperrt (mich|sie) ein;
    lässt mich nicht (aus dem haus|raus); (nimmt|nahm) mir (den|meinen) pass; droht mir; er droht; bedroht mich;
    bedroht uns; bedroht sie
  `),
    phrase(`
    hund*; sachbearbeiter*; ihr kollege; politesse; nicht bedroht; im büro; am schalter; niemand* bedroht;
    in der (klasse|schule); mitschüler*; blitz*; vermieter; bußgeld*; laut vertrag; wohnwagen; sammelt; sammeln; fortbildung*; gesangverein; mitglieds*; werbung
  `),
  ),
  clear(
    "violence",
    phrase(`
    domestic (violence|abuse);
    (husband|ex-husband|boyfriend|ex-boyfriend|partner|ex|father|brother) … (beats|beat|hits|hit|abuses|abused|threatens|threatened|choked|strangled|stalks|raped|follows|following) …;
    (beats|hits|abuses|threatens|stalks|stalking|raped) me; forced marriage; forced to marry; women's shelter;
    women’s shelter; restraining order; ran away from my husband;
    afraid of my (husband|ex|ex-husband|father|brother|boyfriend); stalker*; aile içi şiddet;
    (kocam|eşim|eski eşim|eski kocam|babam|erkek arkadaşım|abim) … (dövü*|dövd*|vuru*|vurdu*|tehdit*|şiddet*|öldür*|takip*);
    şiddet gör*; şiddet uygul*; kadın sığınma*; sığınma evi; zorla evlendir*; beni takip ediyor; beni tehdit ediyor;
    домашн* насильств*; (чоловік|колишній|батько|брат|хлопець) … (б'є|бив|побив|погрож*|переслід*|знуща*|вбити);
    погрожує мені; переслідує мене; примусов* шлюб*; притулок для жінок; боюся (чоловіка|колишнього);
    домашн* насили*;
    (муж|бывший|отец|брат|парень|сожитель) … (бьет|бьёт|бил|избил|избивает|угрожа*|преслед*|издева*|убить);
    угрожает мне; преследует меня; принудительн* брак*; насильно (выда*|замуж); боюсь (мужа|бывшего);
    przemoc* (domow*|w rodzinie);
    (mąż|były|ojciec|brat|chłopak|partner) … (bije|bił|pobił|grozi|groził|prześlad*|znęca*|zabić); znęca się;
    grozi mi; prześladuje mnie; przymusow* małżeńs*; zmusza* do (ślubu|małżeństwa); boję się (męża|byłego);
    violenț* (domestic*|în familie); (soțul|fostul|tatăl|fratele|iubitul) … (bate|bătut|amenin*|urmăr*|omoare);
    mă amenință; mă urmărește; căsători* forțat*; mi-e frică de (soț|fostul); violence* conjugal*;
    (mari|ex-mari|ex|père|frère|copain|compagnon) … (me frappe|frappé*|bat|battu*|menace*|harcèle*|suit|étranglé*|violé*);
    mariage forcé; il me menace; il me harcèle; peur de mon (mari|ex); عنف (منزلي|أسري); العنف (المنزلي|الأسري);
    (زوجي|طليقي|أبي|والدي|أخي) … (يضربني|ضربني|يهددني|هددني|يلاحقني|يعنفني|سيقتلني); يهددني; يلاحقني; زواج قسري;
    الزواج القسري; تزويجي; خائفة من زوجي; هربت من زوجي
  `),
    AT_WORK,
  ),
  together(
    "violence",
    phrase(`
    mein* (mann|ehemann|exmann|ex-mann|ex|exfreund|ex-freund|freund|partner|ex-partner|expartner|vater|stiefvater|bruder|schwager|onkel|sohn);
    der vater (meines|meiner|der) (kindes|kinder|tochter|sohnes); ex-mann; ex-partner; exmann; ehemann;
    der mann … die frau; meine ex; former boyfriend; mąż; mój mąż; чоловік; муж; kocam; mon mari; soțul; زوجي
  `),
    phrase(`
    geschlagen; verprügelt*; gewürgt; gebrochen … gestern; rippen gebrochen; umgebracht; umbring*; schlug; prügelt*;
    misshandel*; vergewaltig*; lauert; auflauert; verfolgt; sucht (uns|mich); findet (mich|uns);
    sitzt (ihr|mir) … nach; (stand|steht) … vor (meiner|unserer|der) (neuen )?(tür|haustür|arbeit|wohnung);
    steht abends; (mich|uns) bedroht; an ?schreit; eingetreten; gewaltschutz*; brandwunden; hit me; hits me;
    beats me; follows me; bije; б'є; бьет; бьёт; dövüyor; frappe; bate; يضرب*; gewalttätig*; ungemütlich
  `),
    phrase(`hund*; unfall*; blitzer*; sachbearbeiter*`),
  ),
  together(
    "violence",
    phrase(`(hochzeit|eheschließung|heirat|trauung|ehe|heiraten|verheirat*)`),
    phrase(`
    (will|möchte) (das|sie das|ich das|er das|ihn|sie) (gar |aber |auf keinen fall )?nicht; wird … gezwungen;
    gezwungen; zwingen; ich kenne den mann nicht; gegen ihren willen
  `),
    phrase(`gezwungenermaßen`),
  ),
  clear(
    "violence",
    phrase(`
    stream* … adresse; (haben|hat) … meine adresse (gefunden|rausbekommen|herausgefunden); sitzt (ihr|mir) … nach;
    lauert (ihr|mir|uns); (wegen|wg) zwangs*; frau um hilfe; der mann die frau; ich höre schläge;
    (einrichtung|ort|haus), deren adresse; (погрожу*|угрожа*); grozi (mi|wszystkim|nam); tehdit ed*;
    menace* (tout|moi|nous)
  `),
  ),
  hint(
    "violence",
    phrase(`
    aus der haft; vor dem (mann|ex); trennung* … angst; polizei rufen müssen; sperre; ohne dass er;
    er weiß das (noch )?nicht
  `),
    phrase(`führungszeugnis; bewerben`),
  ),
  hint(
    "violence",
    phrase(`
    keine post; nur anrufen; bitte (vertraulich|diskret); nicht an (meine|ihre|die) (familie|adresse);
    geheim* (adresse|ort); versteck*; anzeige … (gegen|wegen) (meinen|ihren|körperverletzung); körperverletzung
  `),
  ),
];

/** The address must stay secret: a block requested, existing or touched. */
const DISCLOSURE: readonly FlagCue[] = [
  clear(
    "disclosure_block",
    phrase(`
    (niemand|keiner) … (darf|soll|kann) … (adresse|anschrift|wohnort|wo (ich|wir));
    (niemand|keiner) (darf|soll) … (wissen|erfahren|bekommen|sehen);
    (adresse|anschrift|wohnort|daten) … (geheim|niemandem|nicht (an|heraus|raus|bekannt|weiter|rausgeben|herausgeben|weitergeben|bekommen|erfahren|finden));
    (darf|dürfen|soll|sollen) … (adresse|anschrift|wohnort) … (nicht|nie|niemals|auf keinen fall);
    (darf|soll|sollen|dürfen) … (nicht|nie|niemals|auf keinen fall) … (adresse|anschrift|wo (ich|wir) (wohne|wohnen|sind|bin|lebe));
    auskunftssperre*; auskunft* … sperren; sperrvermerk*; geschützte* (adresse|anschrift);
    geheime* (adresse|anschrift|wohnung); meldesperre;
    (adresse|anschrift|daten|meldedaten|meldeadresse|eintrag) … (sperren|gesperrt|sperre|sperrung);
    sperr* … (adresse|anschrift|meldedaten|daten);
    (nicht|nie) … (herausfindet|rausfindet|rauskriegt|herausbekommt|erfährt|sieht) … wo;
    ort … (nicht kennen|er nicht|sie nicht); kein* brief … an die alte adresse; anonym … wohn* … (angst|schutz);
    (eine |meine |möchte |brauche )sperre; sperre im melderegister;
    sperre (weil|wegen|wg|in meiner|eingetragen|trotz); trotz (meiner )?sperre;
    (adresse|anschrift) … (nirgends|rauskommt|rausgegeben|rausgibt|kriegen|kriegt|rausbekommt|finden kann|schützen|geschützt|nicht schreiben darf|nicht nennen);
    (nirgends|niemandem|keinem) … (adresse|anschrift|rauszugeben|herauszugeben);
    darf (auf keinen fall |nicht )+angeschrieben; dass die neue … (rausgegeben|rauskommt); sagt mir nicht wohin;
    (straße|adresse) gebe ich (nur )?telefonisch;
    (hat|haben) … (meine|die) (neue )?(adresse|anschrift) (bekommen|gefunden|rausbekommen|gegeben);
    wer (meine|die) adresse wem; wer hat (das|sie|die adresse) rausgegeben
  `),
    phrase(`
    kann man; ohne grund; parkplatz*; straße sperren; konto sperren; karte … sperr*; ampel*; halteverbot*; werbung*;
    parteien; partei; adressbuch*; bundeswehr; religionsgesell*; übermittlungssperre*; adressbuchverlag*;
    adresshändler*; rundfunk*; hausarbeit; newsletter; ehejubiläum*; konto*; kfz-stelle
  `),
  ),
  clear(
    "disclosure_block",
    phrase(`
    hide my address; nobody gets (my|the) address;
    (address|where (i|we) live) … (secret|not be (given|disclosed)|confidential|nobody|never);
    keep (my|our) address (secret|private|hidden);
    (nobody|no one|he) (may|must|can|should) (not )?(know|get|find) … (address|where);
    block (on )?(my|our) (address|data); (adresim*|adresimiz*) … (gizli|kimse*|verilme*|verme*|bilme*|öğrenme*);
    kimse … adres*; (адрес*) … (секрет*|тайн*|никому|ніхто|нікому|не дав*|не сообщ*|не повідом*|скры*);
    (никто|ніхто) … (не должен|не повинен|не має) … (адрес*|знать|знати);
    (adres*) … (tajn*|nikomu|nikt|nie podaw*|ukry*|zastrzeż*); (adres*) … (secret*|nimeni|nimănui|să nu);
    (adresse) … (secrète|secret|personne ne|confidentiel*); (عنواني|العنوان|عنواننا) … (سر*|لا أحد|لأحد|يعرف)
  `),
    phrase(`e-mail-adresse; email`),
  ),
];

/** Threat against staff, office or third persons, or an announced attack. */
const THREAT: readonly FlagCue[] = [
  clear(
    "threat",
    phrase(`
    (komme|komm|kommen|stehe|steh) … (vorbei|vor der tür|zu (euch|ihnen)|ins (amt|rathaus|büro)|rüber|hin) … (sehen|erleben|passiert|knallt|kracht|rappelt|scheppert|raucht|was los|spaß|lustig|aufsammeln|blut|leid|krankenhaus|zähne|fresse|maul|messer|waffe);
    (sehen|erleben|merken|spüren|zeigen) … was (dann )?(passiert|los ist|geschieht|ihr davon);
    (dann|sonst) (passiert|geschieht|gibt es|gibt's|setzt es|setzt's|knallt|knallts|knallt's|kracht|krachts|kracht's|rappelt*|fliegt|brennt|fließt|rollen) (was|etwas|ein unglück|tote|es|hier|der|das|die|alles|richtig|bei ihnen|bei euch|blut|köpfe)?;
    passiert (hier |noch |bald |dann )?(was|etwas|ein) (schlimmes|unglück|böses);
    (bringe|bring|bringen) (euch|sie|dich|den|die|ihn) (alle |noch |beide |irgendwann )?um;
    (bringe|bring) ich (euch|sie|dich|den|die|ihn) (alle )?um;
    (abstechen|abgestochen|steche … ab|abknallen|knall* … ab|erschießen|erschieße|erschossen|umlegen|kalt ?machen|totschlag*|tot ?schlagen|erschlagen|in die luft (sprengen|jagen|fliegt)|sprenge|anzünden|zünde … an|niederbrennen|abfackeln|abfackel|fackel … ab|brenn* … nieder);
    (bombe|handgranate|molotow*|kalaschnikow|knarre|baseballschläger);
    (zähne|knochen|nase|beine|arme|genick|schädel|fresse|gesicht|hals) … (aufsammeln|ausschlag*|einschlag*|brech*|breche|umdreh*|polier*|zertrümmer*|demolier*|einhau*);
    (brech*|schlag*|hau*|polier*) … (zähne|knochen|nase|genick|schädel|fresse|gesicht);
    (aufs|auf das|auf die|in die|eins auf die|was auf die) (maul|fresse|nase|schnauze);
    eine (reinhauen|verpassen|reinwürgen|aufs maul); (ich|wir) (verprügel*|vermöbel*|verhau*|schlag* … zusammen);
    krankenhausreif;
    (weiß|wissen|weiss) (ich |wir |doch )?(genau )?wo (sie|du|ihr|der|die|er|ihre kinder|dein) … (wohn*|parkt*|parken|arbeit*|zur schule);
    (werden|werdet|wirst|wird) (sie |ihr |du |er )?(das |es |dafür |noch |alle |schon )*(bereuen|büßen|bezahlen müssen|bluten|leid tun|leidtun);
    mach* (mich|dich|euch|sie|den|die|ihn|uns) (fertig|kalt|platt|alle|einen kopf kürzer);
    (wird|wirds|wird's) (es )?(ungemütlich|unangenehm|hässlich|blutig|böse enden);
    beim nächsten mal (bringe|bring|komme|komm|nehme|hab) ich … (was|etwas|wen|jemanden|mit|andere);
    dann (reden|sprechen) wir anders; (gut|genau|zweimal) überlegen … (kinder|familie|frau|haus|auto);
    hat (eine |zwei |drei )?(kinder|familie|tochter) … (schule|südschule|kita); mehr müssen wir nicht sagen;
    (pass*|passen sie) … auf (dich|euch|sich) auf; pass* … auf, (wenn|was); nimm dich in acht;
    nehmen sie sich in acht; (hüte|hüten sie) (dich|sich); gnade (ihnen|euch|dir|ihm) gott;
    (letzte|letzter|letztes) (tag|stunde|warnung); (ich|wir) (warne|warnen) (sie|euch|dich);
    (nachts|nach feierabend|auf dem parkplatz|am auto|auf dem heimweg) … (abpassen|abfangen|erwische|warte|treffe);
    (räche|rächen|rache);
    mit (der|dem|einer|einem|meiner|meinem) (axt|messer|hammer|knüppel|flinte|gewehr|knarre|pistole|beil|schläger) … (komm*|vorbei|rathaus|amt);
    gehört* (an die wand|erschossen|aufgehängt|aufgeknüpft|abgestochen); an die wand stellen; am nächsten baum;
    amok*; blutbad; massaker; überlebt … nicht; nicht mehr lebend; lebend … nicht; auge um auge;
    wird … nicht überleben; morddrohung*
  `),
    phrase(`
    vor gericht; anwalt*; klage; klagen; beschwerde*; überweis*; uhr; baum; birke*; eiche*; tanne*; linde*; fichte*;
    kiefer*; pappel*; kastanie*; abgesägt; ast; äste; hund*; gefahr*; unterlagen; autofahrer*; raser; kinder; dach;
    unfall*; laterne*; ampel*; fahrbahn; radweg*; frist*; er hat; mein (mann|ex|vater|bruder|sohn); ex-mann; exmann;
    letzter tag der frist; stau; kreuzung; bremse*; abgeholt; kündig*; feuerwerk*; silvester*; grill*; trainer; (1[6-9]\\d\\d); gedenk*; umfang; mahnbescheid; soll … wissen;
    natürlich nicht; stimmung; stadtfest; motto; bitte zeigen; aufrechn*; steuer*
  `),
  ),
  clear(
    "threat",
    phrase(`
    (i will|i'll|we will|gonna) (kill|shoot|stab|burn|hurt|beat|find|break) (you|him|her|them|your|this|that|the);
    you will (regret|pay for|be sorry); i know where (you|he|she) (live|lives|park|work*); blow up; bomb;
    watch your back; burn (down|it down); погрожу* (всім|нам|мені); угрожает (всем|нам|мне);
    grozi (wszystkim|nam|mi); tehdit ediyor; menace tout;
    (seni|sizi|onu|hepinizi) … (öldür*|gebert*|vurac*|yakac*|mahved*|bulac*); pişman (olac*|edec*);
    nerede (oturdu*|yaşadı*) (biliyor*); bomba; (вб'ю|уб'ю|спалю|підірву|знайду вас|пошкодуєте|розстріля*);
    (убью|зарежу|застрелю|сожгу|взорву|найду вас|найду тебя|пожалеете|прибью|расстреля*);
    знаю,? где (вы|ты) (живе*|живё*); (zabiję|zastrzelę|spalę|wysadzę|pożałuje*|połamię|znajdę was);
    wiem,? gdzie (mieszka*|pracuje*); (vă|te|îl|o) (omor|omorâm|bat|găsesc|împușc); veți regreta; dau foc;
    (vous|te|le|la) (tuer|tuerai|retrouverai|brûler); vous (allez )?(le )?regrett*; je sais où (vous|tu);
    (سأقتلك*|سأقتلكم|سوف أقتل*|سأحرق*|ستندم*|أعرف أين (تسكن*|تعيش*)|قنبلة)
  `),
  ),
  hint(
    "threat",
    phrase(`
    (sie|ihr|die|der) (werden|werdet|wird) (schon|noch) (sehen|merken|erleben);
    sie werden (mich|von mir) (noch )?(kennenlernen|kennen lernen|hören); mich kennen ?lernen; andere saiten;
    anders kann ich auch; kann auch anders; komme ich persönlich vorbei; komm ich persönlich;
    garantiere ich für nichts; für nichts garantieren; garantier* … nichts mehr; nicht verantwortlich … was;
    platzt mir der kragen; dann ist schluss mit lustig; nachspiel
  `),
    phrase(`gericht; anwalt*; rechtlich*; beschwerde*; presse; zeitung*; konsequenzen`),
  ),
];

/** Violence, threats, and people who must not be found. */
export const SAFETY: readonly FlagCue[] = [...VIOLENCE, ...DISCLOSURE, ...THREAT];
