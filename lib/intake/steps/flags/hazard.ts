import { phrase } from "../phrase";
import { beside, clear, type FlagCue } from "./cue";

const FLAG = "danger_to_public";
/** First part of a compound: Schulkinder, Baugerüst. */
const ANY = "\\p{L}{0,14}";

/** People in its way, or just missed. */
const PEOPLE = phrase(`
    ${ANY}kind*; kinder*; schüler*; erstkläss*; siebtkläss*; klasse; kleinkind*; jugendliche*; mütter; eltern; enkel*; leute; passant*; fußgänger*; radfahrer*; radler*; spaziergänger*; jogger*; autofahrer*; autos; busse; bewohner*; senior*; rollator*; rollstuhl*; kinderwagen; blinde*; oma; opa; frau; mann; jemand; keiner; einer; niemand; besucher*; kunden; badegäste; angler*; kanuten; schwimmer*; hunde; alle; menschen; touristen; marktleute; blaskapelle; schulschluss; schulweg; schulbeginn; schule; schulhof; grundschule; gesamtschule; realschule; gymnasium; kita*; kindergarten*; kiga; hort; spielplatz*; altenheim; pflegeheim; seniorenheim; krankenhaus; bushaltestelle*; haltestelle*; bahnhof*; markt*; wochenmarkt; fußgängerzone*; marktplatz*; freibad; siedlung; ganze straße; halbe schule; zebrastreifen; eingang; ausgang; badestelle; siebte
  `);
const MISSED = phrase(`
    fast; beinahe; beinah; um ein haar; gerade noch; knapp; grad noch; haarscharf; gestürzt; gestolpert; gefallen; ausgerutscht; hingeknallt; geflogen; verletzt*; blut*; platzwunde; krankenwagen; notarzt; geprellt; gebissen; gestochen; getroffen; hingefallen; reingefallen; hineingefallen; reingetreten; gehustet; schummrig; übel; schwindlig; tränende*; kopfschmerz*; ausweichen; bremsen; vollbremsung; gekracht; unfall*; geknallt; eingeklemmt; schlag bekommen; gewischt bekommen; kribbelt; nicht getraut; lebensgefähr*; gefährlich; gefahr; passiert
  `);
/** Nobody has secured it, or it cannot wait. */
const UNGUARDED = phrase(`
    absperr*; abgesperrt; flatterband; ungesichert; unbeleuchtet; nicht gesichert; ohne (zaun|gitter|absperrung|deckel|sicherung|warnung|schild); warndreieck; warnblink*; hingestellt; davorgestellt; davorgeschoben; notdürftig; kegel; pylon*; hütchen; hinweisschild; warnschild; verbotsschild; feierabend; nicht erreichbar; im dunkeln; dunkelheit; nicht zu sehen; sieht (man|das|keiner|niemand) … (nicht|kaum|nichts|keiner|niemand); man sieht; bevor (was|jemand|einer|noch|es|ein); ehe (was|jemand|einer|noch); sofort; dringend; gleich jemand; schnell … (jemand|kommen|schicken); seit heute; heute (früh|morgen|mittag|nacht); seit gestern; seit dem (sturm|gewitter|unfall|frost); jeden (moment|augenblick); jederzeit; droht; anruf \\d; regen angesagt; höchste zeit; technische* hilfe; gleich (fällt|passiert|kracht); kopfhöhe; brusthöhe; halshöhe
  `);

/** What hangs, stands or lies above people's heads. */
const HIGH = phrase(`
    ${ANY}(ast|äste|baum|bäume|krone|stamm|eiche|linde|buche|pappel|kastanie|kastanienbaum|weide|fichte|kiefer|ahorn|birke|platane|tanne|esche|robinie|maibaum|christbaum|weihnachtsbaum)(s|es|n)?; ${ANY}(gerüst|brett|bretter|bohle|plane|blech|bleche|dachblech|ziegel|dachziegel|dachpfannen|pfannen|schiefer|schieferplatten|platten|putz|fliesen|stein|steine|mauer|mauerwerk|giebel|fassade|kamin|schornstein|balkon|gesims|sims|stuck|dachrinne|rinne|decke|deckenplatte|glasdach|scheibe|scheiben|scherben|glas|fenster|fensterladen|rolltor|tor|markise|werbetafel|tafel|plakatwand|leuchtreklame|reklame|schild|schilder|verkehrsschild|wegweiser|ampelmast|mast|masten|laterne|laternenpfahl|laternenmast|lampe|fahnenmast|fahne|antenne|sirene|kran|kranausleger|container|bauzaun|zaun|zaunfeld|lichterkette|girlande|banner|tribüne|bühne|zelt|pavillon|bande|eiszapfen|dachlawine|schneebrett|schneelast|überhang|kreuz|turm|kirchturm|grabstein|denkmal|statue|skulptur|wand|klettergerüst|schaukel|rutsche|seilbahn|wippe|spielgerät|karussell|fußballtor|basketballkorb|geländer|brüstung|steg|brücke|treppe|poller|pfosten|leitplanke|schranke|sitzbank|vordach|dach|felsbrocken|felsen|hang|böschung)(s|es|en|e)?
  `);
const FALLS = phrase(`
    hängt … (runter|herunter|herab|noch an|nur|schräg|schief|lose|halb|am|an einer|an einem|über|in der|auf kopfhöhe|durch|raus); bröckelt; hängen … (runter|herunter|herab|nur|lose|halb|über|raus); runtergekommen; heruntergekommen; (kommt|kommen|kam|kamen|fällt|fallen|fiel|fielen|stürzt|stürzen|kracht|krachen|krachte|bröckelt|bröckeln|bröselt|rutscht|rieselt|segelt|flog|fliegen|fliegt|knallt*|klatscht*) … (runter|herunter|herab|ab|auf den|auf die|auf dem|raus|nach unten|ins|von der|vom|um); von der (decke|wand|fassade|brücke|halterung|verankerung) … (gekommen|gefallen|gelöst|gestürzt|geknallt|ab|herunter); (schwankt|schwingt|wackelt|schlenkert|baumelt|pendelt|neigt|kippt|kippelt|wankt|ächzt|ächzen|knackt|knackst|knackst|knirscht|knarzt|knarrt|beult|wölbt)*; (gelöst|losgerissen|abgerissen|ausgerissen|herausgerissen|angebrochen|abgebrochen|gebrochen|durchgebrochen|angeknackst|gesplittert|geborsten|gesprungen|geplatzt|gerissen|eingerissen|zersplittert|umgestürzt|umgekippt|umgefallen|umgeknickt|abgeknickt|geknickt|durchgefault|durchgerostet|verrottet|verfault|morsch|entwurzelt|unterspült|weggebrochen|abgeplatzt|eingestürzt|ausgebrochen|freigespült|ausgehängt|abgestürzt|heruntergefallen|runtergefallen|runtergekracht|eingedrückt|umgefahren|angefahren|durchgebogen|geborstene)(e|er|es|en|em)?; (riss|spalt|risse|bruchstelle) (bis|durch|von|im|in|am|längs|quer|so|breit); einen riss; (ist|sind|hängt|sitzt|ganz|völlig) (lose|locker); (steht|stehen|hängt|neigt) … (schief|schräg|geneigt); nur noch an; über dem (gehsteig|gehweg|radweg|eingang); über (der|die) (straße|fahrbahn|köpfe*); drunter; darunter
  `);

/** Where people walk or wait right under it. */
const BELOW = phrase(`
    direkt unter; genau unter; unter (dem|der) … (haltestelle|eingang|weg); (über|auf) (dem|den|der|die|unserem|unseren) (gehsteig|gehweg|bürgersteig|radweg|eingang|köpfen|leuten|schulweg|schulhof|parkplatz|bushaltestelle|haltestelle|fußgängerzone|marktplatz|spielplatz|bank|bänke|straße|fahrbahn|zebrastreifen|schuleingang|treppe|terrasse vom); vor (der|dem) … (schule|grundschule|kita|kindergarten|altenheim|seniorenheim|krankenhaus|apotheke|bäckerei|eingang|haltestelle); schulkinder; passanten; fußgänger*; köpfe*; kopfhöhe
  `);

/** Covers and fences that keep people from falling … */
const COVER = phrase(`
    ${ANY}(deckel|gitter|gitterrost|gully|gulli|gullideckel|abdeckung|abdeckplatte|schachtdeckel|schutzgitter|bauzaun|schutzzaun|zaun|zaunfeld|felder|geländer|brüstung|absperrung|bake|baken|bohle|bohlen|planke|planken|platte|stufe|stufen|rettungskette|rettungsring|poller|leitplanke|stoppschild|kellerfenster|schacht|lichtschacht|aufzugsschacht|aufzugstür)(s|es|n)?
  `);
/** … are gone. */
const MISSING = phrase(`
    weg; fehlt; fehlen; geklaut; gestohlen; verschwunden; entwendet; verschoben; hochgestellt; hochgedrückt; durchgebrochen; eingebrochen; eingesunken; abgebrochen; kaputt; aufgeklappt; offen; umgefallen; umgeweht; umgekippt; im wasser; herausgerissen; ausgehängt; lose; wackelt; durchgefault
  `);
/** The ground itself gives way, or gapes. */
const SINKS = phrase(`
    (weggesackt|abgesackt|eingesackt|eingestürzt|eingesunken|abgerutscht|unterspült|ausgespült|weggebrochen|weggespült|aufgerissen|aufgebrochen|klafft|klaffend|gähnt|gurgelt)(e|er|es|en)?; (sackt|bricht|rutscht) (ab|ein|weg|immer); (straße|gehweg|fahrbahn|boden|asphalt) … (sackt|bricht|rutscht|senkt) … (ab|ein|weg|sich); (loch|grube|schacht|krater|spalt|graben|trichter) … (\\d meter|metertief|sehr tief|zwei meter|drei meter|so groß|so tief|mannshoch|ohne (zaun|absperrung|deckel)|bodenlos|mitten|offen|ungesichert|im gehweg|dunkel); (geht's|gehts|geht es|ging es) … (runter|hinab|abwärts); (schacht|loch|grube) von … metern; (meter|metertief|knietief|hüfttief|armtief|\\d m) tief
  `);
const WAYS = phrase(`
    straße; fahrbahn; gehweg*; gehsteig*; bürgersteig*; radweg*; fußweg*; schulweg*; fußgängerweg; weg; asphalt; pflaster; kreuzung; zufahrt; parkplatz; ${ANY}(straße|weg|platz|allee|gasse|brücke|ufer|damm|deich|hang|böschung|promenade|steg|treppe|wiese|markt|eingang|baustelle)
  `);
/** Things that cut, snag, trip. */
const TRAP = phrase(`
    (eisenstange|stange|metallstange|bewehrung|armierung|nagel|nägel|schraube|schrauben|draht|stacheldraht|drahtseil|seil|spannseil|angelschnur|glassplitter|glasscherben|metallteil|metallkante|blechkante|stumpf|ankerbolzen|pfosten|pfahl)(s|es|n|en|e)?
  `);
const JUTS = phrase(`
    ragt; ragen; spitz; schaut … (heraus|nach oben|raus|aus); guckt … raus; steht … (heraus|raus|hoch|ab); gespannt; quer über; mitten (auf|im); auf (halshöhe|kopfhöhe|brusthöhe|augenhöhe); rostig*; messerscharf; scharfkantig*
  `);

/** Current that people can touch. */
const CURRENT = phrase(`
    ${ANY}(kabel|leitung|leitungen|draht|drähte|litze|litzen|stromkasten|schaltkasten|verteilerkasten|verteiler|trafo|trafohaus|trafostation|umspannhäuschen|umspannwerk|schaltschrank|mastklappe|steckdose|oberleitung|hochspannung|hochspannungsleitung|scheinwerfer|ladesäule|laterne|laternenmast|lichtmast|sicherungskasten|stromverteiler|weidezaun|brunnen)(s|es)?; unter strom; mast
  `);
const LIVE = phrase(`
    blank*; offen; offene*; freilieg*; freigelegt*; hängt … raus; guck* … raus; heraus; herausgerissen; durchtrennt; durchgeschnitten; angeritzt; angebaggert; abgerissen; gerissen; aufgebrochen; aufgehebelt; klappe; tor … offen; tür … offen; funken; funkt; knistert; brummt; zischt; blitz*; brutzel*; schmort; verschmort; kribbelt; schlag (bekommen|gekriegt|bekam); einen schlag; gewischt; drähte; unter spannung; unter strom; hängt; hängen; liegt … (wasser|pfütze|gras|gehweg|boden); geplatzt
  `);

/** Stuff that burns, poisons, stings. */
const STUFF = phrase(`
    (benzin|diesel|heizöl|öl|lack|chlor|ammoniak|lösungsmittel|chemie|chemikalie|säure|lauge|gift|pestizid|quecksilber|asbest|gülle|flüssigkeit|kanister|fass|fässer|tank|tankwagen|behälter|gasflasche|propan|propanflasche|faule* ei|faulen eiern|schwefel|pulver|rauch|qualm|dampf|dämpfe|nebel|schaum|giftköder|rattengift|köder)(n|s|er|e)?
  `);
const SPREADS = phrase(`
    raucht; qualmt; qualm; dampft; ausgelaufen; läuft (aus|in|über|raus); tropft; leckt; leck; undicht; verloren; umgekippt; steigt; riecht; stinkt; beißend*; stechend*; ätz*; husten; gehustet; tränen*; schummrig; schwindlig; kopfweh; kopfschmerz*; schäumt; schillert; im bach; in den (bach|gully|kanal|fluss|teich); im (sandkasten|gebüsch|gras|wasser); zischt; brennt; ausgestreut; ausgelegt; gefressen; verteilt; gelblich*; grünlich*
  `);
const WATER = phrase(`
    trinkwasser*; leitungswasser*; wasser … (hahn|leitung|wasserhahn|küche|dusche); wasserhahn; kran … wasser; brunnenwasser; bach; teich; fluss; weiher; see; badesee; wasserspender; trinkbrunnen
  `);
const SPOILT = phrase(`
    braun*; gelb*; trüb*; milchig*; bläulich; grün*; rot; schäumt; schaum; stinkt; riecht; faul*; nach (diesel|chlor|benzin|öl|jauche|gülle|fisch|chemie|metall|eiern|kloake|abwasser); verkeimt; keime; durchfall; erbroch*; übergeben; bauchweh; tote (fische|enten|vögel); tot … treiben; kieloben; ölfilm; schillert
  `);

const ANIMAL = phrase(`
    ${ANY}(hund|hunde|schäferhund|schäferhunde|rottweiler|pitbull|dogge|kampfhund|wolfshund|bulle|bullen|stier|kuh|kühe|rinder|pferd|pferde|wildschwein|wildschweine|keiler|wolf|schlange|python|kobra|hornissen|hornisse|wespen|wespennest|bienenschwarm)
  `);
const WILD = phrase(`
    ohne (halter|herrchen|besitzer|frauchen); herrenlos; freilaufend*; frei (herum|rum); läuft frei; laufen frei; ausgebrochen; ausgebüxt; entlaufen*; auf der (straße|fahrbahn|autobahn|bundesstraße); auf den gleisen; knurr*; beiß*; gebissen; zugebissen; angesprungen; angefallen; angegriffen; bleckt; zähne; hetzt; gehetzt; gestochen; aggressiv*; tollwut*; entwischt; giftig*; losgerissen
  `);

const EXPLOSIVE = phrase(`
    ${ANY}granate*; ${ANY}bombe; zünder*; ${ANY}munition; blindgänger*; fliegerbombe*; weltkriegsbombe*; granate*; handgranate*; munition*; patronen; panzerfaust; mörser*; zünder; sprengkörper*; sprengstoff; böller … (nicht|scharf); bombe*; rakete*; zylindrisch*; verdächtige* (ding|gegenstand|koffer|paket|tasche|päckchen); herrenlose* (koffer|tasche|rucksack|paket); drohne
  `);
const FOUND = phrase(`
    gefunden; gesehen; liegt; lag; ausgegraben; freigespült; freigelegt; gebuddelt; ausgebaggert; baggert*; entdeckt; aufgetaucht; rostig*; nicht gezündet; tritt*; treten; klopf*; spiel*; hochgeholt; magnet*; steht seit; tickt; drähte
  `);

const ICE = phrase("eis; eisfläche; eisdecke; zugefroren*; gefroren*; eisbahn; weiher; stadtweiher");
const ICE_RISK = phrase(
  "knackt; kracht; bricht; dünn*; eingebrochen; risse; drauf; betreten; schlittschuh*; laufen; spielen; verbotsschild; dunkles wasser; offene stelle*; mitte",
);

const SIGNAL = phrase(`
    (fußgänger|verkehrs|bau|baustellen|blinden)?(ampel|ampeln|ampelanlage|lichtzeichen|signalanlage|fußgängerampel|bahnschranke|schranke|bahnübergang|schranken)
  `);
const SIGNAL_BAD = phrase(`
    beide; gleichzeitig; zugleich; alle … (grün|rot|dunkel|aus); dunkel; schwarz; tot; aus; ausgefallen; ohne (licht|strom|funktion); keine (farbe|funktion); blink*; verdreht; zeigt … (falsch*|nichts|nix); spinnt; offen … zug; zug … (kam|durch|kommt|fuhr); geht nicht (runter|zu); oben; umgeknickt; umgefahren; dauerrot; dauergrün; alle (vier )?(signale|lichter) aus; ständig rot; springt nicht; bleibt … (rot|offen|oben)
  `);

const NEEDLES = phrase(`
    spritzen; spritze; kanüle*; injektionsnadel*; nadeln; drogenbesteck; fixerbesteck; rasierkling*; skalpell*; crystal; messerkling*
  `);
const AT_PLAY = phrase(`
    kinder; kleine*; sandkasten; sandkiste; spielplatz*; kita*; kindergarten*; schulhof; schule; rutsche; schaukel; liegewiese; badestelle; park; bolzplatz; enkel*; tochter; sohn; kleinkind*; barfuß
  `);

const ROLLING = phrase(`
    (vom|von den|aus der|aus dem) … (fallen|fällt|stürzen|fielen|krachen|kommen) … \\p{L}{0,14}(platten|ziegel|steine|scherben|putz|brocken|bretter|teile|glas) … (auf|runter|herunter|herab);
    (überfroren|vereist|spiegelglatt|blitzeis|eisbahn|eisplatte|zugeeist) … (kreuzung|straße|gehweg|treppe|brücke|rutsch*|gestürzt|schleudern);
    \\p{L}{0,14}(schacht|schachtdeckel|gully|gullydeckel) … (steht offen|ist offen|offen|fehlt|ist weg);
    (fleisch|wurst|hackfleisch|köder|frikadellen) … (körner*|nägel*|rasier*|gift*|blau*|glas*|klingen); (lkw|laster|lastwagen|traktor|auto) … (öl|diesel|ladung|kanister|fass) … verloren;
    (anhänger|lkw|laster|bus|container|bagger|walze|boot|floß|kahn|fähre|baumstamm|baumstämme|wagen|waggon|einkaufswagen|müllcontainer) … (rollt|rollen|treibt|losgerissen|herrenlos|bergab|abgerollt|quer|hält nicht|bremse|ungesichert|kippt);
    (falschfahrer|geisterfahrer|steinewerfer|steine werfen|steine von der brücke|gullydeckel geworfen|laserpointer|luftgewehr|schießen auf|schießt auf|fallen aufgestellt|nagelbrett|krähenfüße)
  `);

const TALK = phrase(`
    nicht gestreut; gehwegplatten; kennzeichen; helfer*; terrassenplatten; brennnesseln; reifen gepl*; griff; absperrband flattert; damals; letztes jahr; letzten winter; vor (jahren|einem jahr); 19\\d\\d; früher; inzwischen … (repariert|behoben|erledigt|weg); wurde … (repariert|behoben|beseitigt|gesichert|saniert); kein notfall; keine gefahr; nicht gefährlich; nicht akut; eilt nicht; keine eile; interessehalber; roman; film; theater; theaterkeller; krimi*; requisite*; übung; ausstellung; vortrag; archiv; fotos; chronik; schulprojekt; koalition*; antrag … (fällung|baum|genehmigung); genehmig*; fällantrag; fällung … beantrag*; dürfen wir; darf ich … (fällen|schneiden|stellen); brauchen wir; brauche ich; was kostet; gebühr*; hundesteuer*; anmeld*; abmeld*; hund … (gestorben|eingeschlafen|angemeldet|welpe*|alt); hundemarke; schatten; laub; farbe; aufkleber; graffiti; kaugummi*; plakat; wolle; nistkasten; streusalz; versicher*; schadenersatz; schadensersatz; rechnung; rechnungen; stoßdämpfer; bußgeld*; knöllchen; parken; parkt; parkplatz … (zugeparkt|besetzt); stellplatz; sperrung nervt; umweg; baulärm; lärm; zuschuss; förder*; spende*; verein*; schaumstoff; wartung; farbenfroh; pfütze; angelschein; fischerei*; e-auto; photovoltaik; ofen; kamin … (abnehmen|schornsteinfeger); grill*; balkon … grill*; einbürger*; haltverbot*; sondernutzung*; umzug*; möbel*; bühne … (aufbau|genehm*|fest); fest … (genehm*|anmeld*); terrasse; carport; eigene* (dach|garten|haus)
  `);

/** Dangers in the street as passers-by tell them: a thing, its state, people in its way. */
export const HAZARD: readonly FlagCue[] = [
  beside(FLAG, FALLS, [HIGH, BELOW], { unless: TALK, reach: 60 }),
  beside(FLAG, FALLS, [HIGH, PEOPLE, UNGUARDED], { unless: TALK, reach: 100 }),
  beside(FLAG, FALLS, [HIGH, MISSED], { unless: TALK, reach: 80 }),
  beside(FLAG, FALLS, [HIGH, UNGUARDED, WAYS], { unless: TALK, reach: 90 }),
  beside(FLAG, MISSING, [COVER, PEOPLE, WAYS], { unless: TALK, reach: 60 }),
  beside(FLAG, MISSING, [COVER, MISSED], { unless: TALK, reach: 60 }),
  beside(FLAG, MISSING, [COVER, SINKS], { unless: TALK, reach: 90 }),
  beside(FLAG, SINKS, [WAYS, PEOPLE], { unless: TALK, reach: 90 }),
  beside(FLAG, SINKS, [WAYS, UNGUARDED], { unless: TALK, reach: 90 }),
  beside(FLAG, TRAP, [JUTS, PEOPLE], { unless: TALK, reach: 70 }),
  beside(FLAG, TRAP, [JUTS, UNGUARDED], { unless: TALK, reach: 70 }),
  beside(FLAG, LIVE, [CURRENT, PEOPLE], { unless: TALK, reach: 70 }),
  beside(FLAG, LIVE, [CURRENT, UNGUARDED], { unless: TALK, reach: 60 }),
  beside(FLAG, STUFF, [SPREADS, PEOPLE], { unless: TALK, reach: 80 }),
  beside(FLAG, WATER, [SPOILT, PEOPLE], { unless: TALK, reach: 70 }),
  beside(FLAG, ANIMAL, [WILD, PEOPLE], { unless: TALK, reach: 90 }),
  beside(FLAG, EXPLOSIVE, [FOUND], { unless: TALK, reach: 90 }),
  beside(FLAG, ICE, [ICE_RISK, PEOPLE], { unless: TALK, reach: 90 }),
  beside(
    FLAG,
    SIGNAL,
    [
      SIGNAL_BAD,
      phrase(
        "kreuzung; fast; beinahe; gekracht; gescheppert; überfahren; zug; autos; schulweg; kinder; gefährlich; unfall*; chaos",
      ),
    ],
    { unless: TALK, reach: 110 },
  ),
  beside(FLAG, NEEDLES, [AT_PLAY], { unless: TALK, reach: 80 }),
  clear(FLAG, ROLLING, TALK),
];

/** The same in other languages. */
const ABROAD = phrase(`
    (hole|pit|shaft|cover|sinkhole|wire|cable|branch|tree|wall|scaffold*|sign|roof|ice|dog|gas|water) … (gone|missing|fell|falling|hanging|sparks|sparking|collapsed|cracked|loose|leaking|smells|stray|attacked|about to|children|kids);
    (çukur*|kapa[kğ]*|kablo*|ağaç|duvar*|dal*|direk*|köpek*|gaz|su) … (açık*|yok|sark*|düş*|yıkıl*|devril*|kıvılcım*|saldır*|kok*|çocuk*); (яма|люк*|кабел*|провод*|дерев*|стен*|ветк*|столб*|собак*|газ*|лед|лёд|крыш*|балкон*) … (открыт*|нет|висит|висят|искр*|пада*|упад*|накрен*|рух*|обвал*|провал*|трещ*|кида*|напал*|пахнет|дети|ребен*);
    (открыт*|оборван*|упавш*|сломан*) … (люк*|кабел*|провод*|дерев*|столб*); (яма|люк*|кабел*|дріт|дроти|дерев*|стін*|гілк*|стовп*|собак*|газ*|лід|дах*) … (відкрит*|нема|вис*|іскр*|пада*|впаде|нахил*|руй*|обвал*|провал*|тріщ*|кида*|напал*|діти);
    (wisi|zwisa|leży|zerwan*|oberwan*|odsłonięt*|iskrz*) … (kabel|kabl*|przewód|przewod*|linia|drzewo|gałąź); (dziura|studzienk*|właz*|kabel|drzewo|gałąź|mur*|słup*|pies|psy|gaz|lód) … (otwart*|brak*|nie ma|wisi|iskrz*|spad*|pochyl*|zawal*|pęk*|atak*|dzieci);
    (groap*|capac*|canal*|cablu*|copac*|creang*|zid*|stâlp*|câin*|gaz*|gheaț*) … (deschis*|lips*|atârn*|scânte*|cad*|căz*|aplec*|prăbuș*|crăp*|atac*|copii);
    (trou|plaque d'égout|bouche d'égout|câble*|fil|arbre|branche*|mur|poteau|chien*|gaz|glace|toit) … (ouvert*|disparu*|manqu*|pend*|étincel*|tomb*|penche*|effondr*|fissur*|attaqu*|enfants|profond*);
    (حفرة|غطاء|كابل|سلك|أسلاك|شجرة|غصن|جدار|عمود|كلب|غاز) … (مفتوح*|مفقود|معلق*|شرر|تسقط|السقوط|سيسقط|ستسقط|مائل*|انهار*|تشقق*|هاجم*|أطفال|الأطفال|عميق*)
  `);
const ABROAD_AT = phrase(`
    school; kids; children; street; road; path; people; bus stop; playground; danger*; okul*; çocuk*; cadde*; sokak*; yol*; kaldırım*; школ*; дет*; діт*; дитсад*; улиц*; вулиц*; дорог*; тротуар*; остановк*; зупинц*; площадк*; szkoł*; szkol*; dzieci; ulic*; chodnik*; przystank*; drog*; plac*; școal*; copii; strad*; trotuar*; stați*; école*; enfant*; rue; trottoir; route; arrêt; مدرسة; المدرسة; أطفال; الأطفال; الشارع; شارع; الطريق; الرصيف
  `);
const ABROAD_TALK = phrase(
  "noise; permit; permission; tax; hundesteuer; register*; last year; vergi*; izin*; ruhsat*; gürültü*; налог*; податок; разрешени*; дозвіл; шум*; podatek; zezwolen*; hałas*; impozit*; autorizaț*; taxe; bruit; autorisation; cut down; fell my",
);

/** Told in other languages: a thing, its state, where people pass. */
export const HAZARD_ABROAD: readonly FlagCue[] = [
  beside(FLAG, ABROAD, [ABROAD_AT], { unless: ABROAD_TALK, reach: 70 }),
];
