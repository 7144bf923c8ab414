import { eitherOf, phrase } from "../phrase";
import { close, type FlagCue } from "./cue";
import { MAKE_BELIEVE, TARGET } from "./families";

const FLAG = "threat";

const NOT_MEANT = eitherOf(
  MAKE_BELIEVE,
  phrase(`
    drohe ja ungern; streuselkuchen; kuchen; pralinen; gerichtlich*; klage; klagen; anwalt*; rechtsanwalt;
    rechtsschutz*; fachaufsicht*; dienstaufsicht*; untätigkeit*; presse; zeitung; leserbrief; petition;
    unterschriften*; rechnung schicke; schicke ich ihnen die rechnung; stoßdämpfer; zwangsgeld; inkasso;
    stromsperre; strom abstell*; sperrung droht;
    droht (ein|eine|die|der|mir) (bußgeld|kündigung|strafe|sperr*|räumung|einsturz|abschiebung|obdachlos*);
    droht (umzu|einzu|zu|ab)*; baum; bäume; ast; äste; dach droht; mauer; unwetter; hochwasser; autofahrer*;
    raser*; radfahrer*; kreuzung*; schwerverkehr;
    mein (mann|ex|exmann|ex-mann|freund|vater)* (hat|ist|schlägt|droht|sucht); hund angeleint; wildschwein*;
    damals; trainer; training; spiel gewonnen; krise; beiße nicht; freundlich*; danke; herzlichen; minus;
    treffpunkt; blitzer*; enkel; räumpflicht; vollzugsbeamten
  `),
);

const HARM = phrase(`
  (knalle|knallt|steche|sticht|schieße|schießt|zünde|zündet|brenne|fackle|fackel|sprenge|schlitze) (\\p{L}{1,24} ){0,6}(ab|um|nieder|auf|an|zusammen|über den haufen|in die luft);
  (schlag*|hau*|brech*|prügel*|tret*|fahr*|mach*|werfe|schmeiße|box*|stoße|stoß) (\\p{L}{1,24} ){0,6}(platt|nieder|zusammen|kurz und klein|in die fresse|in die zähne|eine rein|über den haufen|den hals|das genick|die knochen|die finger|die beine|die arme|die nase|vor den zug|vor die bahn|aus dem fenster|vom dach|die treppe|vom stuhl|den schädel);
  knallt (\\p{L}{1,24} ){0,4}ab; abknall*; absticht; abstech*; abgestochen; niederstech*; erschieß*; erschoss*;
  umleg*; umgelegt; umbring*; bringt (\\p{L}{1,24} ){0,3}um; bringe (\\p{L}{1,24} ){0,3}um; umgebracht;
  kaltmach*; totschlag*; tot schlag*; tot ?(mach|fahr|prügel)*; überfahr*; umfahr*; plattmach*; platt mach*;
  mache (ich )?platt; anzünd*; abfackel*; niederbrenn*; abbrenn*; in die luft (jag*|spreng*|flieg*|geht|gehen);
  sprengen; hochjag*; hochgeh*; zusammenschlag*; verprügel*; vermöbel*; aufmisch*; aufschlitz*; kehle; gurgel;
  an die gurgel; kopf (ab|einschlag*|kürzer); köpfen; aufhäng*; aufknüpf*; vergift*; ertränk*; vergrab*;
  verscharr*; unter die erde; in den rollstuhl; in den sarg; auf (dem|den) friedhof; krankenhausreif;
  gebrochene* (knie*|beine*|finger|knochen|nase|arme|rippen);
  knie (\\p{L}{1,24} ){0,2}(zerschieß*|brech*|kaputt); knochen; zähne; aufs maul; fresse;
  nicht mehr (laufen|gehen|atmen|lachen|aufsteh*) (kann|können|wird|werden)*;
  nie (wieder|mehr) (laufen|lachen|froh|ruhig|gehen|aufsteh*|schlafen)*;
  (nicht|nimmer) (lebend|heil|gesund|auf (eigenen|zwei) beinen|am stück) (\\p{L}{1,24} ){0,3}(raus|heim|nach hause|weg|herunter|hinaus|davon)*;
  sein blaues wunder; kugel (in den|durch den|im) kopf; patrone*; sprengsatz; molotow*; brandsatz; bombe;
  rohrbombe; amok*; blutbad; massaker; mistgabel; kettensäge; säure; benzinkanister; kanister benzin; kill*;
  shoot*; stab*; burn (down|your|the); beat (you|him|her|up); break (your|his|her); öldür*; gebert*; vuru*;
  yakar*; yakac*; döverim; keserim; вб'*; зарі*; спал*; підпал*; підірв*; поріж*; убью; убьёт; убьет; зареж*;
  сожг*; поджег*; подожг*; взорв*; застрел*; прибью; сломаю; zabij*; zastrzel*; podpal*; wysadz*; połami*;
  zatłu*; omor; omoară; împușc; dau foc; arunc în aer; tuer*; buter; crever; brûler*; casser la (gueule|figure);
  égorg*; ses jambes; سأقتل*; أقتل*; يقتل*; سأحرق*; أحرق*; أكسر; سأكسر; أفجر; سأفجر
`);

const WILL = phrase(`
  wenn; falls; sollte; sollten; sonst; noch (ein|einmal|mal|so); nochmal; nochmals; noch einmal; nächste* mal;
  nächstes mal; beim nächsten; das nächste; dann; morgen; heute; montag; bald; irgendwann; werde; wird; werden;
  will; wollte; gesagt; sagt; sagte; geschrieben; schreibt; geschworen; geschickt; angekündigt; gedroht; droht;
  hat er; ernst gemeint; vor zeugen; ich schwöre; am telefon; schickt; warte; if; when; next time; said; eğer;
  yoksa; bir daha; dedi; якщо; інакше; ще раз; сказав; если; иначе; ещё раз; еще раз; сказал*; jeśli; jak;
  inaczej; jeszcze raz; powiedział*; dacă; altfel; încă o dată; a zis; si; sinon; encore une fois; a dit; إذا;
  والا; وإلا; مرة أخرى; قال
`);

const VEILED = phrase(`
  (hinter|über) (sich|ihn|ihr|die schulter|dich) (\\p{L}{1,24} ){0,2}(gucken|schauen|umdrehen|sehen|blicken)*;
  hinter sich gucken; (öfter |lieber |besser )?umdrehen; rechnung offen; offene rechnung*; noch eine rechnung;
  abrechnen mit; abrechnung mit; mit (ihm|ihr|euch|ihnen|dir) (ab|noch )?(abrechnen|abrechne|fertig)*;
  heimzahl*; zahle? (ich )?(es |das )?(ihm|ihr|euch|ihnen|dir) (\\p{L}{1,24} )?heim; selbstjustiz;
  (das|die sache|es|das recht) (\\p{L}{1,24} ){0,2}selbst in die hand; auf meine (art|weise);
  regel* (ich |wir |die )?(das )?(dann )?(selbst|selber|auf meine|anders|unter männern)*; auf eigene faust;
  bereuen; bereut; büßen; bluten; teuer zu stehen; schlecht schlafen; nicht mehr ruhig schlafen;
  das letzte,? was; letzter (fehler|tag|arbeitstag); keine zweite (mahnung|warnung|chance);
  (gibt es|gibts|gibt's) keine (zweite|weitere|mehr) (mahnung|warnung)*;
  merkt (sie|er|ihr) (\\p{L}{1,24} ){0,2}(dann |noch |schon )?(schon|dann|bald|noch);
  (das|wird) (\\p{L}{1,24} ){0,2}(sie|er|ihr|man) (dann |noch |bald )?schon (sehen|merken|erleben|spüren);
  (werden|wird|werdet) (sie |er |ihr |dann |schon |es ){0,3}(schon |noch )(sehen|merken|erleben|spüren|büßen|bereuen);
  wäre (doch |ja |echt |wirklich )?schade; schade (drum|um (ihn|sie|die|das|ihr|ihre)|, wenn)*;
  (dass|damit|wenn) (ihm|ihr|ihnen|euch|denen|ihren|seinen|deinen|den kindern|der familie|dem auto|der kollegin|dem kollegen) (\\p{L}{1,24} ){0,3}(nichts|was|etwas) (\\p{L}{1,24} ){0,2}(passiert|zustößt|geschieht|passieren|zustoßen);
  (damit|dann|dass|so) (\\p{L}{1,24} ){0,2}bleibt (das |es |alles )?(auch |so |alles ){0,3}(schön|heil|ganz|gesund|so)*;
  dann bleibt (das|es|alles); passen sie (gut |mal |lieber |besser )?auf (sich|ihre|ihren|ihr|die)*;
  pass (gut |mal |lieber )?auf (dich|deine)*; passt (gut |mal )?auf (euch|eure)*;
  (ich )?(rate|empfehle|rat|würd) (ihnen|euch|dem|ihm|dir|der)* (\\p{L}{1,24} ){0,6}(helm|weste|schutzweste|vorsichtig|auf(zu)?passen|bodyguard|panzerglas|tür abschließ*|versicherung|testament|krankenversicher*)*;
  (fällt|fallen) (\\p{L}{1,24} ){0,3}(schon mal|manchmal|leicht|schnell) (\\p{L}{1,24} ){0,3}(stein|ziegel|balken|hammer|was|etwas)*;
  (bei mir|hier|da|bei uns) (\\p{L}{1,24} ){0,3}(passieren|passiert) (\\p{L}{1,24} ){0,3}(unfälle|unfall|schnell|leicht|schon mal)*;
  unfälle passieren;
  (auto|wagen|bremse*|radmuttern|reifen) (\\p{L}{1,24} ){0,5}(anlassen lassen|prüfen lassen|nachsehen|nachschauen|kontrollier*|gelöst|gelockert|durchgeschnitten|zerstochen|aufgeschlitzt|lieber|besser)*;
  von ander(e)?n anlassen; treffe (immer|noch|gut|auf)*; ziele (ich)? (nicht|gut|besser|genau)*;
  schieße (gut|genau|scharf)*; nicht allein (kommen|komme|wieder|vorbei)*;
  (komme|komm|kommen|bring*|schick*) (ich |wir |er |dann |morgen |mit ){0,3}(nicht allein|mit meinen (jungs|brüdern|leuten|freunden|cousins|kumpels)|meine (jungs|brüder|leute|freunde|cousins|kumpels)|(zwei|drei|ein paar) (rocker|leute|jungs|männer|kumpels|freunde|russen|albaner|schläger))*;
  zwei rocker; rocker* (\\p{L}{1,24} ){0,4}(schick*|vorbei|besuch*)*; besuch (abstatten|bekommen|von meinen)*;
  schaue (ich )?(mal )?(persönlich|privat|zu hause|bei (ihm|ihr|ihnen) zu hause|daheim) (vorbei)?*;
  (komme|komm|stehe|steh) (ich )?(\\p{L}{1,24} ){0,3}(zu ihnen nach hause|vor ihrer haustür|vor deiner tür|bei (ihnen|ihm|ihr) zu hause)*;
  (gesicht|visage|auto) (\\p{L}{1,24} ){0,3}(gemerkt|gespeichert|im kopf); ihr gesicht (merk*|kenn*|hab*)*;
  (kenne|weiß) (seine|ihre|deine|eure|wo seine|wo ihre|wo deine) (\\p{L}{1,24} )?(kinder|familie|tochter|sohn|frau|adresse|kita|schule);
  hat (\\p{L}{1,24} ){0,3}(familie|kinder|tochter|frau|töchter)(,|, oder|, nicht|, habe|, soweit);
  habe? ich gesehen, schön*;
  (trampolin|schöner garten|schönes haus|hübsche (tochter|frau|kinder)|süße (kinder|tochter));
  finger (\\p{L}{1,24} ){0,3}(über|am|an) (den|dem|die|der) (hals|kehle|gurgel);
  hals (abschneid*|durchschneid*|umdreh*); kopf-ab-geste;
  (zeigte|zeigt|macht|machte) (\\p{L}{1,24} ){0,4}(geste|pistole|messer|faust|schussbewegung)*; finger … hals;
  armbrust; luftgewehr; schreckschuss*;
  (rotti|rottweiler|dobermann|hund|hunde|kampfhund|dogge|schäferhund|pitbull) (\\p{L}{1,24} ){0,6}(nix|nichts|hunger|gefressen|los|loslass*|hetz*|scharf|frisst|auf (euch|sie)|freut sich|tor)*;
  das tor (bleibt|ist|steht) (\\p{L}{1,24} ){0,2}(offen|leider)*;
  (bagger|traktor|radlader|frontlader|kettensäge|axt|mistgabel) (\\p{L}{1,24} ){0,4}(hof|vollgetankt)*;
  (allein|alleine) im büro (sitzt|ist|arbeitet)*;
  (fragte|gefragt|wollte wissen|erkundigt) (\\p{L}{1,24} ){0,8}(allein*|feierabend|wohnt|parkt|auto|hintereingang|verriegel*|abschließ*|wachmann|sicherheitsdienst)*;
  verriegel*; tür (\\p{L}{1,24} ){0,4}(verriegeln|abschließen lässt|zusperren|zumachen kann); gezielt gefragt;
  fluchtweg*; für nichts (mehr )?(garantier*|gerade|verantwort*); garantier* (\\p{L}{1,24} ){0,3}nichts;
  dann (kracht|knallt|raucht|rappelt|scheppert|brennt|fließt|fliegt)(s|'s)?;
  (kracht|knallt|rappelt|scheppert)(s|'s| es)? (hier|dann|bei euch|gewaltig|richtig|im amt)*;
  (nach|bis) (dem )?(feierabend|büroschluss) (\\p{L}{1,24} ){0,3}(draußen|parkplatz|warte|sehen|erwisch*)*;
  (warte|abpass*|abfang*) (\\p{L}{1,24} ){0,4}(parkplatz|draußen|ausgang|nach feierabend|hinterm|vor der tür|tiefgarage)*;
  nachts (\\p{L}{1,24} ){0,3}(allein|heimweg|parkplatz|dunkel)*;
  im dunkeln (\\p{L}{1,24} ){0,3}(begegn*|treff*|erwisch*)*; nicht im dunkeln;
  besser nicht (begegnen|alleine|allein)*; dann gnade; gnade (dem|der|den|euch|ihnen|ihm|dir);
  (holt|hol) euch (der|das); der tag (kommt|wird kommen)*; tag der abrechnung;
  (stehen|steht|stehst) auf (meiner|der|einer) liste; auf (meiner|der) liste; todesliste; schwarze liste;
  kriegen (sie|ihr) (noch )?(zurück|ab|eure|besuch)*;
  kriegt (ihr|er|sie) (noch |alles |das |es ){0,3}(zurück|ab|heimgezahlt|quittung)*;
  quittung (\\p{L}{1,24} ){0,3}(bekomm*|krieg*|kommt)*; приду не один; прийду не сам; запомн*; запам'ят*;
  по-другому поговор*; пожале*; пошкоду*; pożałuj*; zapamięta*; przyjdę nie sam; nie będę sam; veți regreta;
  o să regret*; vin cu; țin minte; vous (allez |le ){0,3}regret*; je viendrai; je sais où; pişman*; unutma*;
  görüşürüz; yanınıza gel*; regret; be sorry; watch (out|your back|yourself); ستندم*; سوف ترى; ستدفع*; أعرف أين
`);

/** Threats outright, veiled and reported. */
export const MENACE: readonly FlagCue[] = [
  close(
    FLAG,
    [HARM, WILL, TARGET],
    eitherOf(
      NOT_MEANT,
      phrase(`
    hammer; fisch*; umfang; schätzt; krankenkasse; feuerwerk; brennholz; grillen; heizung*; lampe*; laterne*;
    kerze*; osterfeuer; fällen; holz; sperrmüll; zahnarzt; prothese; zahnspange; knochenbruch; gebiss;
    im krankenhaus (liegt|liege|war|bin|ist); ins krankenhaus (muss|gebracht|gekommen|eingeliefert);
    auf dem friedhof (\\p{L}{1,24} ){0,5}(grab|bank|wasser|weg); friedhof*; grab; grabstelle; abriss*; abreißen;
    sturm; umgefallen; umgefahren; schild; pfosten; poller; verkehr*; straße; zebrastreifen; tempo; unfall;
    fahrbahn; straßenlaterne; radweg; umlegung; umlegen (der|des|von); rohr; bauarbeiten; sprengung;
    blindgänger; weltkrieg; ratten; rattengift; rasen; hecke; garten; steinbruch; kaputt; defekt; fahr* ich;
    fahren wir; mache ich (einen|den|das|die|ihnen)|mache die; aufmache; anmelde*; anmachen; macht auf;
    (hat|haben) auf; mach* (bitte |mal |den |die ){0,3}(auf|an); fahren (\\p{L}{1,24} ){0,4}(ab|auf|an|um);
    macht um; mach* um; ruf* an; anruf*; zahlung*; überweis*; abfahr*; abbrenn* von; schlage (ich )?vor;
    schlag* (\\p{L}{1,24} ){0,3}vor; aufschlag*; vorschlag*; ausbildung abbrech*; abbrechen; pflaster;
    glasscherben; er schlägt mich; schlägt mich; mich schlägt; schlägt sie; er bringt mich um; selbst umbring*;
    sich umbring*; mich umbring*; umzubringen; springe; spring*; mich (auf|um|vor); tabletten; nicht mehr leben;
    suizid*
  `),
    ),
  ),
  close(
    FLAG,
    [
      VEILED,
      TARGET,
      eitherOf(
        WILL,
        HARM,
        phrase(`
    soll; sie solle; er solle; lieber; besser; rate; ich schwöre; hof; betreten; warten; auto; allein; lol;
    ruhig; garantier*; notiz; anrufbeantworter; drohung; hals; familie; schön; schöner
  `),
      ),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
    rechnung offen (über|vom|in höhe|aus)*;
    offene rechnung* (über|in höhe|vom|von|aus|begleich*|bezahl*)|offene rechnungen|mahngebühr*; heizkosten*;
    nebenkosten*; strom*; abrechnung der; jahresabrechnung; betriebskosten*; tüv; hauptuntersuchung; hu;
    zulassung; kennzeichen beantrag*; hundesteuer; leinenpflicht; tierheim;
    hund (ist|hat|bellt|wurde|anmeld*|abmeld*|weggelaufen|entlaufen); auflage*; baugenehmigung; statik*;
    treppenhaus; haustür; schlüsseldienst; hausmeister; versicherung*; erinnerung; familienname; stammbuch;
    geburt*; kindergarten; kita*; spielplatz; unfallgefahr; unfallschwerpunkt; schulweg; gefährlich; gefährdet;
    radweg*; gehweg*; parkausweis; bewohnerpark*; umzug*; halteverbot*; sperrmüll; antrag auf; wie lange dauert;
    wasser; heizung
  `),
    ),
  ),
  close(
    FLAG,
    [
      phrase(`
        drohbrief*; morddroh*; bombendroh*; bedroh*; drohanruf*; drohmail*; drohung; drohungen;
        droht (\\p{L}{1,24} ){0,3}(mir|uns|ihr|ihm|kolleg*|damit|mit|dem|der|den)*;
        (mir|uns|ihr|ihm|der|dem|kollegin|kollegen) (\\p{L}{1,24} ){0,3}gedroht; hat gedroht;
        (mit|damit) gedroht; angedroht; drohgebärde*; eingeschüchtert; anschlag; attentat; angriff auf;
        angegriffen; tätlich*; übergriff*; threat*; tehdit*; погро*; угро*; groz*; amenin*; menac*; تهديد*;
        هدد*
      `),
      TARGET,
      phrase(`
        kolleg*; mitarbeiter*; sachbearbeiter*; amt; rathaus; schalter; empfang; büro; hausverwalter*; nachbar*;
        mieter*; vermieter*; hausmeister*; bürgermeister*; lehrer*; arzt; busfahrer*; koch; kunde; anrufer;
        besucher; bewohner*; post; briefkasten; mail; anrufbeantworter; anruf; telefon*; internet; facebook;
        melderegister; moschee; synagoge; gemeinde; büroleiter*; stadtrat; ratsmitglied*; verein;
        schiedsrichter*; schule; messer; waffe; umbringen; töten; polizei; sicherheitsdienst; hausverbot;
        office; staff
      `),
    ],
    eitherOf(
      MAKE_BELIEVE,
      phrase(`
      droht (ein|eine|die|der|mir|uns) (bußgeld|kündigung|strafe|sperr*|räumung|einsturz|abschiebung|obdachlos*|der|die)*;
      droht (umzu|einzu|zu|abzu)*; kündigung; räumung*; gericht; klage; anwalt; bußgeld*; zwangsgeld; verlust;
      insolvenz; mein (mann|ex|exmann|ex-mann|freund|vater|bruder)*; häuslich*; 1977; damals; drohe ja ungern;
      sperre; stromsperre; abstell*; bedrohte* (art|tier|pflanz|vög)*; existenzbedroh*; artenschutz; abmahnung;
      mahnung; vollstreck*; pfänd*; inkasso; schufa; verfall; abschlepp*
    `),
    ),
  ),
  close(
    FLAG,
    [
      phrase(`
        rathaus; amt; behörde; schule; unterkunft; moschee; synagoge; heim; asylheim; flüchtlingsheim;
        stadtfest; weihnachtsmarkt; ratssitzung; versammlung; gemeindehaus; kassenhäuschen; büro; laden; halle;
        town hall; school; mosque
      `),
      phrase(`
        (brennt|brennen) (\\p{L}{1,24} ){0,3}(bald|dann|morgen|nieder|ab|als nächstes|noch)*; anzünden;
        angezündet (wird|werden|gehört)*; abfackel*; brandsatz; brandsätze;
        in die luft (fliegt|geht|fliegen|gehen|jag*|spreng*); hochgeh*; hochgehen lassen; sprengsatz; bombe;
        molotow*; fackel*; stürmen; aufräumen (dort|da|mit denen|im rathaus)*; besuch abstatten; amok*;
        anschlag; attentat; platt (mach*|gemacht); mache (ich )?platt; dem erdboden gleich*; zerleg*;
        kurz und klein
      `),
      WILL,
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      gehört gesprengt, so; hässlich; laternenumzug; fackelumzug; fackelwanderung; stadtführung; bombenstimmung;
      damals; bombenfund; entschärf*; weltkrieg; licht; lampe*; beleuchtung; aufräumaktion; karnevalssturm;
      weiberfastnacht; altweiber*; rathaussturm; feuerwerk
    `),
    ),
  ),
];
