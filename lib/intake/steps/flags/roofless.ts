import { phrase } from "../phrase";
import { beside, clear, type FlagCue } from "./cue";

const FLAG = "homelessness";
/** First part of a compound: Bahnhofsunterführung, Autobahnbrücke. */
const ANY = "\\p{L}{0,14}";

/** Places nobody has a home in. */
const SPOT = phrase(`
    (lesesaal|wartezimmer|kirchenbank|duschraum|abstellraum|abstellkammer|rückbank|rücksitz|fahrersitz|beifahrersitz|kofferraum|unterführung|treppenhaus|treppenaufgang|treppenabsatz|hausflur|windfang|waschsalon|waschküche|waschraum|wartehäuschen|wartehalle|wartesaal|warteraum|vorhalle|vorraum|vordach|hauseingang|torbogen)*;
    ${ANY}(bahnhof|unterführung|bahnsteig|busbahnhof|flughafen|parkbank|brücke|parkhaus|tiefgarage|haltestelle|gartenlaube|gartenhaus|gartenhütte|schrebergarten|kleingarten|scheune|bauwagen|rohbau|schlafsack|isomatte|luftmatratze|pappkarton|feldbett)(s|es|e|n|en)?;
    umkleide*; pausenraum*; sozialraum; aufenthaltsraum*; fitnessstudio*; schulaula; aula; baumarkt; supermarkt; sitzen; sitze; hintersitz*; ladefläche; heizungskeller; aufzug; fahrradkeller; lagerhalle; bushalte*; hochsitz; kapelle; gartenparzelle; stadtwald; (vor|hinter) (unserem|dem|unserer) (laden|geschäft|supermarkt|markt|kirche|schule|halle|turnhalle|haus der); (bei uns im|bei euch im) (foyer|eingang|hof); bank der; (auf der|auf einer|eben|danach|dann) bank; auf dem heu; im heu; laube; geräteraum; turnhalle; dachboden;
    s-bahn; u-bahn; nachtbus*; nachtzug; ringbahn; straßenbahn … hin und her; bushäuschen; im (auto|wagen|pkw|kombi|transporter|bulli|bus|lkw|laster|zelt|park|stadtpark|wald|gebüsch|freien|keller|heizungskeller|container|schuppen|stall|hafen|eingang|foyer|flur|hof|hinterhof|büro|lager|laden|wohnwagen|café);
    in (meinem|seinem|ihrem|unserem|einem) (auto|wagen|kombi|transporter|zelt|wohnwagen|lieferwagen|keller|schuppen);
    (in|unter|hinter|vor|neben) der (kirche|kapelle|garage|werkstatt|halle|vorhalle|bibliothek|leseecke|bank|sparkasse|post|tankstelle|haustür|filiale|friedhofskapelle|notaufnahme|rampe|laderampe);
    (am|beim|zum) (hafen|bahnhof|güterbahnhof|flughafen|fluss|kanal|ufer|see); bei den netzen; unter (freiem himmel|einer plane|planen);
    auf (der straße|dem boden|dem fußboden|pappe|kartons|platte); gehe platte; mcdonald*; spielplatzhäuschen; plane
  `);

/** Somebody spends the night. */
const SLEEPS = phrase(`
    (schlaf|schlafe|schlafen|schläft|schlief|schliefen|übernachte|übernachten|übernachtet|übernachtete|nächtige|nächtigen|nächtigt|genächtigt|kampiere|kampieren|kampiert|campiere|campiert|penne|pennen|pennt|gepennt|geschlafen|hausen|haust|bettet|schlummert); (ich|wir) hause;
    (eine|zwei|drei|vier|fünf|sechs|zweite|dritte|vierte|erste|mehrere|paar|einige|letzten|ganze|halbe) (nacht|nächte|nächten);
    (nacht|nächte) … (verbracht|gelegen|gesessen|verbringen|verbringe|verbringt|ausgeharrt|war ich|waren wir|bin ich|lag ich|habe ich|hab ich|saß ich);
    (nachts|abends spät|in der nacht) … (bin ich|sind wir|lieg|liege|liegen|liegt|sitz|sitze|sitzt|hock*|wärm*|geh ich|gehe ich|schleich* ich|verkriech*|in der|in meinem); (lieg|liege|liegt|sitz|sitze|sitzt) … nachts;
    nachtlager; schlaflager; nachtquartier; mein schlafzimmer; mein bett; richte* sich … ein; (heute|heut|nachher) … (lieg|liege|sitz|sitze) ich; (in|unter) decken; matratzen?lager; untergekommen; untergeschlüpft; unterschlupf; unterkriech*; verkrochen; verkriech*; die sachen … und ich … auch; mein zuhause; lebe ich; leben wir; lebt er; lebt sie; leb ich; bis sie schließt; zugesperrt
  `);

const SLEEPS_NOT = phrase(`
    schlafanz*; urlaub*; ferien*; party; festival; konzert; jugendlich*; bässe; klappert; lärm*; laut*; musik; grölen; bier; zeltlager; pfadfind*; klassenfahrt; lesenacht;
    schlaflos*; trecker; man schläft; beschwer*; fest; feier*; verein*; hotel … gebucht; park*plätze; laterne; kita; wahl; katze*; igel*; film; roman; ausstellung;
    einschlaf*; verschlafen; damals; als kind; früher; angemeldet; genehmig*; termin … warte; rentner … liest; schlafzimmer … (fenster|lärm|licht|ruß|grill)
  `);

/** Without a home, in so many words. */
const NO_HOME = phrase(`
    irre* … (durch die stadt|herum|umher); ziehe* … (umher|von einem zum andern|von bekannten zu); (wechselnde*|verschiedene*) (bekannten|freunden|leuten|sofas|adressen|kumpels); nur die straße; (keine|ohne) adresse,? (zu der|wo (ich|er|sie|wir)|mehr|bei der); frauenhaus … (voll|kein platz|keinen platz); (weiß|weiss|wissen|weis|wüsste) … nicht,? wo … (schlafen|schlafe|schläft|übernacht*|unterkomm*|bleiben soll*); wo … (kinder|kleinen|familie|mutter) … (heute|heute nacht|diese nacht) … (schlafen|bleiben|hin);
    (brauche|suche|suchen|brauchen|bräuchte) … (heute|sofort|diese nacht|heute nacht|ab heute|ab morgen) … (zimmer|unterkunft|bett|bleibe|platz zum); (zimmer|unterkunft|bett|bleibe) … (für heute|heute nacht|diese nacht) … (brauch*|such*|egal); (unser|mein) (zuhause|haus|heim|dach) … (abgebrannt|niedergebrannt|weggeschwemmt|überflutet|unbewohnbar); hauptsache (warm|trocken|ein dach|ein bett); egal wo,? hauptsache; (nirgends|nirgendwo) … (gemeldet|wohnhaft|wohne|zuhause|bleiben); kein (daheim|zuhause|zu hause) (mehr|habe|haben); lebe* auf der straße; (ich|wir|er|sie) (muss|müssen|soll|sollen) … (heute|morgen|übermorgen) … (das zimmer räumen|die unterkunft verlassen|ausgezogen|weg sein|das feld räumen|abgeben);
    (kein*|ohne|weder) … (bleibe|obdach|dach über|schlafplatz|platz zum schlafen|nachtquartier|schlafstelle|nachtlager|ersatzunterkunft|ausweichquartier);
    (kein*|ohne) (feste* |festen |eigene* |richtige* )?(wohnsitz|bett|wohnung mehr|zimmer mehr|unterkunft|zuhause|heim mehr|quartier|wohnung … neue); ofw; o\\. ?f\\. ?w;
    wohnung … (gibt's|gibts|gibt es|existiert) nicht mehr; wohnung sei … aufgelöst; wohnung ist … aufgelöst; (neue|andere) (gibt's|gibts|gibt es|habe ich|hab ich) (noch )?(nicht|nich|keine);
    woanders ein dach; (keinen|kein) ort … (wo|zum); (weiß|weiss|wissen|weis|wusste|wüsste|wissen wir) (einfach |auch |nur |gar |jetzt |heute |überhaupt )?(nicht|ned|nich),? (mehr )?wohin(?! (mit dem|damit|mit der|die|ich (muss|mich)));
    mal hier,? mal (da|dort); von (sofa|couch) zu (sofa|couch); zu hause darf (ich|er|sie) nicht mehr; (umsonst|kostenlos|heute nacht|irgendwo) … (übernachten|schlafen) (kann|könn*|darf); (kein|keinen) (platz|ort) (zum|für zum|für) (schlafen|übernachten); (sehen|schauen|gucken) wo (ich|er|sie|wir) (bleibe|bleib|bleibt|bleiben|unterkomm*|schlaf*); übernachtet heimlich; schläft heimlich; straße … hab(e)? (ich )?(nämlich )?keine; zwischen den sitzen; (ein |mein |sein )zelt … (wald|stadtwald|park|fluss|minus|frost|winter);
    (niemand*|nirgend*|keiner) … (unterkommen|aufnehmen|aufnimmt|nimmt (mich|uns|ihn|sie) auf|schlafen lässt);
    anschrift … (nicht angeben|keine); wohnungslos*; obdachlos*; auf der straße (gelandet|steh*|sitz*|sind wir|bin ich)
  `);

const HOUSING_TALK = phrase(`
    statistik*; politik*; verein; spende*; ehrenamt*; ausstellung; aktion; sperrmüll; altpapier; müll; hund*; katze*; igel*; damals; früher; roman; film; referat; hausarbeit; vor jahren; urlaub;
    wende*; spenden; bauplatz; formular*; abgeben; antrag … wohin; unterlagen; treibt mich
  `);

/** Asks for a place for the night. */
const ASKS = phrase(`
    wo (kann|soll|könnte|darf|könnt|können|sollen|schläft|schlafe|schlafen|bleibe|bleib|übernacht*|komm*|geht) … (schlafen|übernachten|unterkommen|unterkomm|hin|nacht|bleiben|man in dieser stadt|heute);
    wo (ich|wir|er|sie|man) … (heute|nacht|diese nacht|heut) … (schlafen|übernachten|bleiben|hin|pennen|schlafe|schläft);
    (nach einem|ein|einen|für ein) (bett|schlafplatz) … (nacht|fragen|heute|frei|notfall); notschlafstelle*; notschlafplatz*; notübernachtung*; nachtasyl; wärmestube;
    (notunterkunft|notquartier|übergangswohnheim|obdach) … (voll|frei|rückruf|heute|platz|brauch*|abgewiesen); kältebus; erfrier*
  `);

/** A roof lent by others … */
const GUEST = phrase(`
    sofa; couch; isomatte; matratze; gästezimmer; untergekommen; unterschlupf; untergeschlüpft; zu gast; (wohne*|schlaf*|bin|sind|bleib*|leb*|vorübergehend) … bei (einem|einer|meinem|meiner|der|dem|seinem|ihrer|'nem|nem|freund*|bekannt*|kumpel*|kolleg*|oma|schwester|cousin|tante);
    (bei bekannten|bei freunden|beim kumpel|bei kumpels|beim schwager|beim cousin|arbeitskollegin)
  `);

/** … in a house, an institution, with relatives … */
const HOUSE = phrase(`
    ${ANY}(heim|wohnheim|pension|hostel|herberge|gasthof|gasthaus|frauenhaus|unterkunft|hotel|motel|klinik|krankenhaus|reha|jva|gefängnis|knast|haft|entzug|entgiftung|ferienwohnung|studentenwerk|internat|pflegefamilie|gastfamilie|monteurzimmer|zelt|brand|feuer|wasserschaden)(s|es|e)?;
    (mein*|das|dem|sein*|ihr*|unser*) zimmer; (mein*|der|sein*|ihr*|unser*) (vermieter*|eltern); (in|aus) (die|der|meine*|seine*|unsere*|ihre*) wohnung; wg; bude; untermiet*; zwischenmiet*; campingplatz; wohnwagen; au-pair*; gasteltern; mitbewohner*; stiefvater; (mein*|seine*|ihre*|die) (eltern|mutter|vater|freundin|freund|mann|frau|ex|schwester|bruder|tante|oma) … (schlüssel|rausge*|rausschmei*|rauswerf*|hinaus*|ausgesperrt|schloss|nicht mehr rein|tür); (zimmer|wohnung) … (aufgegeben|aufgeben|weg|verloren|übergeben|aufgelöst|verbrannt|ausgebrannt|gesperrt|versiegelt|nicht mehr); codes … gesperrt; schlüssel … (abgenommen|abgeben müssen|weggenommen|passt nicht mehr); schloss … (neu|ausgetauscht|gewechselt); zu hause … nicht (mehr )?(rein|zurück|hin)
  `);

/** … that ends or has ended. */
const ENDED = phrase(`
    (mann|freund|freundin|frau|sohn|besuch) … (zurück|kommt|braucht das zimmer); bis gestern; nur (noch )?bis (morgen|heute|gestern|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag); danach (ist|muss|weiß); dann (ist|muss) (schluss|ich|wir);
    (morgen|heute|übermorgen|heut|ab (sonntag|montag|dienstag|mittwoch|donnerstag|freitag|samstag)|bis (morgen|sonntag|montag|dienstag|mittwoch|donnerstag|freitag|samstag)|ende der woche) … (schluss|raus|weg|vorbei|zu ende|besuch|nicht mehr|nicht länger|winterpause|zu|geht nicht|belegt|gehen|ausziehen|räumen|verlassen|fort|entlassen|gesperrt);
    (gestern|heute|vorgestern) … (gekommen|raus); (raus|schluss|entlassen|abgenommen|übergeben|verbrannt|ausgebrannt|rausgeflogen|rausgeworfen|rausgeschmissen|rausgesetzt|weggeschickt|fortgeschickt|abgewiesen|hausverbot|zugesperrt|ausgesperrt|aufgegeben|aufgeben müssen|hinausgeworfen|verwiesen|behalten|gesperrt|zugemacht|überworfen|zerstritten|hinausgesetzt|abgebrannt|unbewohnbar|versiegelt|evakuiert);
    (darf|kann|können|dürfen|will|soll|lässt|lassen) … (nicht|nicht mehr|nicht länger|nimmer) (mehr )?(in (meine|seine|ihre|die|unsere) wohnung|in die wg|reinlassen|zurück|bleiben|rein|hin|nach hause|hinein); nicht mehr (zurück|rein|nach hause); hat (jetzt )?zu; machte zu; (kreditkarte|karte) … abgelehnt; nimmt (mich|uns|ihn|sie) nicht (mehr|länger); zurück … (geh ich nicht|kann ich nicht|könne sie nicht|kann sie nicht)
  `);

/** Where that leaves people. */
const OUTSIDE = phrase(`
    draußen; auf der straße; koffer*; rollkoffer*; mit (zwei |drei |meinen |allen |all |den )?(taschen|tüten|sachen|rucksack|plastiktüten|müllsäcken); sack und pack; keine adresse; ohne adresse; irre*; nicht wo; sachen … (auf|in|im|vor|beim|draußen); mit nichts (als|außer); nur mit dem; wohin; nirgend*; niemand*; bahnhof*; busbahnhof;
    wartehäuschen; haltestelle; parkbank; regnet; frost; minus (\\d|drei|vier|fünf|acht|zehn); schlafen; schläft; schlafe; übernacht*; (steh|stehe|stehen) (ich |wir )?(jetzt |hier |nun )?da; (ich|wir) (steh|stehe|stehen) (jetzt |hier |nun )?da; sitz*; kein* mensch*; sehen wo (ich|er|sie|wir) … bleib*; tüte; mit (den|dem|unseren|meinen) (kinder|kind|baby)*; mal hier,? mal da; turnhalle; aula; notfall; keine* (ort|platz|bleibe|bett|wohnung|ersatz|andere|neue); bank; (kumpel|freund|freundin|bekannte*) … (belegt|kann nicht|nimmt|besuch)
  `);

const MOVED_ON = phrase(`
    urlaub*; neue wohnung; neuen wohnung; umgezogen; ich ziehe; wir ziehen; handwerker; führerschein; besuch … visum; erstattung; gebühr*; parken; heimat*; zimmer … (gebucht|umbau); statistik*; bescheid*;
    wohngeldbescheid; kindergarten; schule; bibliothek*; perso; ausweis … (verlängern|beantragen); gesund; übergabeprotokoll; kaution; nachmieter; eigenheim; wohnberechtig*; hund; katze*; party; ferien*; einweihung; geburt*; entbunden; büro; geschäft*
  `);

const ABROAD_ROUGH = phrase(`
    (sleep*|slept|spent the night|spend* (the )?nights?|staying|stay*|living) … (car|van|street*|station|park|bench|outside|laundromat|stairwell|airport|tent|friend's (couch|sofa|floor)|sofa|couch|bus stop|library|pavement|hallway); couch ?surf*; (friend|sister|cousin) … (needs|wants) … back (today|tomorrow|tonight); on the pavement;
    (where|place|somewhere|nowhere|bed) … (sleep|stay) … (tonight|today|tomorrow|night); nowhere (left )?to; (kicked|thrown|threw|locked|turned) (me |us |him |her )?out;  on the street*; no bed for; out of the (hostel|dorm|shelter);
    (nerede|nerde) … (yat*|kal*|uyu*|gece*); (gidecek|kalacak|sığınacak|yatacak) … (yer*|kimse*); (park|otogar*|istasyon*|garda|cami*|araba*|merdiven*|bank) … (yat*|uyu*|gece*|kal*|sabahl*); (kapı dışarı|sokağa at*|evden kov*|dışarıda kal*|sokakta*);
    де … (переночу*|ночув*|спати|жити); (ночу*|спим*|сплю|спить) … (вокзал*|парк*|машин*|підвал*|під'їзд*|зупин*|вулиц*|сход*); (нікуди|немає куди|нема куди) …; куди (нам|мені) …; (змінив|поміняв) замок; (звільнити|покинути|виїхати) … (кімнат*|гуртожит*|квартир*) … (сьогодні|завтра); (сьогодні|завтра) … (звільнити|виїхати|виселя*) …;
    где … (переноч*|ночев*|спать|жить); (ночу*|сплю|спим|спит|спал*) … (вокзал*|парк*|машин*|подвал*|подъезд*|остановк*|лавк*|скамей*|улиц*|лестниц*); (некуда|негде) …; куда (мне|нам) … (идти|деваться|деться); (сменил*|поменял*) … замок; (выгна*|выстав*) … (улиц*|из дома|из квартиры|из комнаты|общежит*);
    gdzie … (spać|przenocow*|nocow*|spędzić noc|podziać); (śpi|śpię|śpimy|spać|spałam|spałem|spaliśmy|nocuję|nocujemy|nocuje|siedzę|siedzimy) … (dworc*|klatc*|samoch*|ławce|parku|piwnic*|klatce schodowej|walizk*|altan*|aucie|przystank*); (nie (mam|mamy|ma) (dokąd|gdzie)); (wyrzuc*|wygon*) … (mnie|nas|go|ją);
    unde … (dorm*|stau|să stăm|înnopt*|să mă duc); (dorm*|doarme|dormim) … (gar*|mașin*|parc*|stradă|scar*|banc*|afară|autogar*); (n-am|nu am|nu avem|n-avem) unde; (dat|dați|scos) afară; pe drumuri;
    où … (dormir|passer la nuit|aller ce soir); (dors|dort|dormons|dormi|passé* la nuit|passons la nuit) … (gare|voiture|parc|banc|rue|dehors|cage d'escalier|hall|abri); à la rue; (mis*|mettent|jeté*|foyer m'a fait) … (dehors|sortir|à la porte); personne pour m'héberger; nulle part;
    (أين|وين|فين) … (ننام|أنام|نام|نبيت|أبيت|نذهب|نروح); (ننام|أنام|نام|بتنا|نبيت) … (الشارع|السيارة|الحديقة|المحطة|المسجد|الباص|البرد); في الشارع; (طردونا|طردني|طردوني|أخرجونا); (لا|ما) … (مأوى|مكان) …; کجا … بخواب*; (در|تو) (خیابان|ماشین|پارک) …
  `);

const TOURIST = phrase(
  "holiday*; vacation; hotel … book*; tatil*; otel rezerv*; отпуск*; відпуст*; urlop*; wakacj*; concediu; vacances; parking; registr*; park* (permit|card); school*; kindergarten",
);

/** No roof for tonight, told by the place, the night, the door that closed. */
export const ROOFLESS: readonly FlagCue[] = [
  beside(FLAG, SLEEPS, [SPOT], { unless: SLEEPS_NOT, reach: 60 }),
  clear(FLAG, NO_HOME, HOUSING_TALK),
  clear(FLAG, ASKS, HOUSING_TALK),
  beside(FLAG, GUEST, [ENDED], { unless: MOVED_ON, reach: 90 }),
  beside(FLAG, HOUSE, [ENDED, OUTSIDE], { unless: MOVED_ON, reach: 100 }),
  clear(FLAG, ABROAD_ROUGH, TOURIST),
];
