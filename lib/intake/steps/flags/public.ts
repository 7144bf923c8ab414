import { phrase } from "../phrase";
import { clear, type FlagCue, hint } from "./cue";
import { HAZARD, HAZARD_ABROAD } from "./hazard";

const TREE =
  "(baum|baumes|bäume|ast|äste|pappel|linde|eiche|buche|rotbuche|fichte|kiefer|birke|tanne|weide|kastanie|platane|ahorn|walnuss|esche|krone|stamm|baumkrone|robinie|ulme|lärche|douglasie|kirsche|blaufichte|er|sie)";
const OVER = phrase(`
    zittere heute noch; klingelt*; damals; letztes jahr; letzten winter; wieder repariert; inzwischen (repariert|behoben|erledigt);
    wurde (inzwischen |schon )?(repariert|behoben|gesichert|abgesperrt und); keine gefahr; nicht gefährlich;
    koalition*; ampel-koalition
  `);

/** Open cable, missing manhole cover, dead traffic light, falling tree, contaminated water: dispatch now. */
export const PUBLIC: readonly FlagCue[] = [
  ...HAZARD,
  ...HAZARD_ABROAD,
  clear(
    "danger_to_public",
    phrase(`
    (gullydeckel|gullideckel|kanaldeckel|schachtdeckel|kanalschacht|schachtabdeckung|gully|gulli|gullyabdeckung|deckel|schacht|abdeckung) … (fehlt|fehlen|weg|gestohlen|geklaut|offen|offenen|verschwunden|verschoben|eingebrochen|gebrochen|lose|wackelt|hochgedrückt);
    (fehl*|offen*|gestohlen*|verschwunden*) … (gullydeckel|gullideckel|kanaldeckel|schachtdeckel|schacht|gully|gulli|kanalschacht|abdeckung);
    (ampel*|ampelanlage|lichtsignalanlage|fußgängerampel|lsa) … (ausgefallen|ausfall|aus|tot|dunkel|defekt|kaputt|komplett|außer betrieb|funktioniert nicht|geht nicht|ohne funktion|blinkt|schwarz|zeigt nichts|grün … gleichzeitig|beide|dauergrün|dauerrot|umgefahren|umgeknickt);
    (ausgefallen*|tote|defekt*|kaputt*|blinkend*|dunkle) … (ampel|ampeln|ampelanlage); ampelausfall;
    (kabel|drähte|draht|leitung|leitungen|stromkabel|stromleitung|oberleitung|litzen|starkstromkabel) … (hängt|hängen|raus|heraus|offen|offene|offenes|offener|frei|blank|liegt|liegen|lose|gucken|schauen|ragen|runter|abgerissen|gerissen|funken);
    (offen*|blank*|freiliegend*|lose*|gerissen*|herunterhängend*|heraushängend*) … (kabel|stromkabel|drähte|leitung|leitungen|draht|stromleitung|oberleitung|elektrik);
    unter strom; funken … (sprüh*|schläg*|kasten|mast|laterne); stromkasten … (offen|aufgebrochen|steht);
    klappe … (offen|fehlt|weg) … (kabel|drähte|kinder)
  `),
    OVER,
  ),
  clear(
    "danger_to_public",
    phrase(`
    ${TREE} … (umzustürzen|umstürz*|umgestürzt*|umzufallen|umfällt|umfallen|umkipp*|umzukippen|kippt|neigt sich|geneigt|hängt schräg|hängt schief|steht schief|schief|lehnt|droht|abzubrechen|abzustürzen|herabzufallen|herunterzufallen|runterzufallen|runterkommen|runterfällt|runterfallen|runterkracht|herunterfällt|stürzt|angebrochen|angeknackst|abgeknickt|abgebrochen*|hängt nur noch|gebrochen und hängt|riss im|aufgerissen|gespalten|entwurzelt|wurzeln … (hoch|heben)|wurzelteller|liegt (quer|auf der)|knackt|knarrt|bricht);
    (riss|spalt|risse) … (stamm|baum|buche|eiche|linde);
    (umstürzend*|umgestürzt*|umgekippt*|herabfallend*|abgebrochen*|entwurzelt*|angebrochen*) … (baum|bäume|ast|äste|krone);
    (baum|ast) … (quer|auf der fahrbahn|auf der straße|auf dem radweg|auf dem gehweg);
    wurzel* … (gehoben|hebt|hochgekommen|aus dem boden); (äste|ast) … (krachen|fallen|kommen) … (runter|herunter)
  `),
    phrase(`
    im auto; am steuer; damals; letztes jahr; schatten; laub; verdeckt; nimmt … licht; wurzel* … gehwegplatten; keine gefahr; vor jahren;
    früher; nicht akut; schuppen; zaun; schon (beseitigt|weggeräumt|zersägt); frage*; schiefes haus; dachrinne;
    wurzelballen
  `),
  ),
  clear(
    "danger_to_public",
    phrase(`
    einsturz*; einstürz*; eingestürzt*;
    (brücke|steg|mauer|stützmauer|gerüst|baugerüst|fassade|dachziegel|ziegel|balkon|decke|bauzaun|kran|schild|verkehrsschild|mast|laternenmast|laterne|laternenpfahl|hauswand|giebel|schornstein) … (droht|stürzt|kippt|umzufallen|umzukippen|umgekippt|bricht|eingebrochen|durchgebrochen|fällt|fallen|herab|herunter|runter|wackelt|schwankt|lose|löst|gelöst|abzustürzen|umgefahren|liegt auf|umgeknickt|schief nach);
    geländer … (fehlt|weg|gebrochen|lose|abgerissen) … (brücke|steg|treppe|fluss|bach);
    (brücke|steg) … (geländer|loch|bohlen|brett|bretter) … (fehlt|fehlen|gebrochen|durchgebrochen|weg|durch);
    glatteis; spiegelglatt; eisfläche auf der; (rohrbruch|wasserrohrbruch);
    wasser (schießt|drückt|sprudelt|spritzt|läuft) … (straße|asphalt|boden|gehweg|fahrbahn); ölspur*;
    öl … (auf der (straße|fahrbahn)|ausgelaufen);
    (diesel|benzin|heizöl|chemikalie*|säure|gift*) … (ausgelaufen|läuft|auf der|im bach|im fluss|in den); giftköder*;
    (trinkwasser|leitungswasser|wasser aus der leitung) … (braun|gelblich|stinkt|verseucht|verunreinigt|riecht|vergiftet|keime);
    (riecht|stinkt|schmeckt) das (leitungswasser|trinkwasser|wasser); nach chemie; hängt nur noch (am|an);
    (liegt|hängt) … (schräg|quer) über; (nach gas|gasgeruch|gasleck|gas … aus); flammen; es qualmt; qualmt stark;
    (brennt|feuer) … (parkhaus|halle|keller|container|wald|dachstuhl); (verseucht|kontaminiert|vergiftet)*;
    tote fische; fischsterben;
    (straße|fahrbahn|gehweg|asphalt|boden) … (abgesackt|eingebrochen|unterspült|sackt|bricht ein|einzubrechen|eingesackt|abgesenkt|weggebrochen);
    (erdloch|krater|hohlraum|erdfall|tagesbruch);
    loch … (metertief|meter tief|mannshoch|offen … dunkel|ungesichert|nicht abgesperrt);
    (baugrube|grube|schacht|baustelle) … (ungesichert|nicht (gesichert|abgesperrt)|ohne absperrung|absperrung fehlt);
    absperrung* … (umgefallen|umgeweht|weggeweht|fehlt|fehlen); (geisterfahrer|falschfahrer);
    (spritzen|spritze|kanüle*|heroin*|nadeln|rasierklingen) … (spielplatz|sandkasten|schulhof|kita|rutsche);
    (spielplatz|sandkasten|schulhof|rutsche) … (spritzen|spritze|kanülen|rasierklinge*|nadeln|giftköder);
    (klettergerüst|rutsche|seilbahn|spielgerät|wippe|karussell) … (bricht|lebensgefähr*|stürzt|abgerissen|durchgerostet|durchgefault|kippt);
    explosionsgefahr;
    (schon|beinahe|fast) … (gekracht|verunglückt|überfahren|hineingefallen|reingefallen|gestürzt|unfall);
    munition … gefunden; bahnschranke* … (defekt|offen|geht);
    (tor|fußballtor|basketballkorb) … (umzukippen|kippt|umgekippt)
  `),
    phrase(`
    damals; letztes jahr; fischerei*; versicherung*; entsorg*; winterdienst … frage; kfz; streusalz; heizung;
    steuer*; knie; inzwischen; keine gefahr; vor jahren; bußgeld*; regal*; antrag … (genehmig*|fällung)
  `),
  ),
  hint(
    "danger_to_public",
    phrase(`
    akute gefahr; akut* gefährlich; gefahr im verzug; höchste gefahr; sehr gefährlich; lebensgefährlich;
    lebensgefahr; kinder spielen; spielen kinder; da laufen; schulweg; bitte sofort; absperren; absperrung;
    jeden moment; jederzeit … (fallen|passieren|stürzen); stockdunkel; stockfinster; heute noch; notdienst;
    bereitschaft; sofort jemand*
  `),
    OVER,
  ),
  hint(
    "danger_to_public",
    phrase(`
    (laterne|mast|schild|lampe|pfosten|poller) … (schief|quer|umgefahren|umgeknickt|schräg);
    (loch|schlagloch) … (tief|riesig); morsch*; (gefahr|gefährlich|gefährdet|unfallgefahr|sturzgefahr); sturm
  `),
    OVER,
  ),
  clear(
    "danger_to_public",
    phrase(`
    (manhole|drain) … (missing|open|gone|without); (missing|open) … manhole*;
    traffic light* … (out|off|not working|dead|broken); (cable*|wire*) … (hanging|exposed|loose|open|out);
    (exposed|loose|hanging|open) … (cable*|wire*); tree … (about to fall|falling|fallen|leaning|going to fall);
    (collapse*|collapsing); rögar* … (kapağı )?(yok|açık|çalın*|kayıp);
    (trafik ışı*|trafik lamba*) … (çalış*|bozuk|yanm*|sön*); (kablo*) … (açık*|sark*|dışarı*);
    ağaç … (devril*|düş*|yıkıl*|eğil*); (люк*) … (нема*|відкрит*|вкра*|зник*|открыт*|нет|украл*|пропал*|отсутств*);
    (открыт*|відкрит*) люк*; светофор* … (не работа*|слома*|погас*); світлофор* … (не працю*|зламан*);
    (провод*|кабел*|дрот*|дроти) … (висят*|висит|торч*|оголен*|оголён*|висить|стирч*);
    дерев* … (упад*|падает|пада*|накренил*|нахилил*|впаде);
    (studzienk*|właz*|pokryw*) … (brak*|otwart*|nie ma|ukradz*|bez); (brak*|otwart*) … (studzienk*|właz*|pokryw*);
    (sygnalizac*|światła) … (nie działa*|zepsut*|awari*);
    (kabel|kable|przewód*|przewod*) … (wisz*|wystaj*|odkryt*|goł*);
    drzewo … (przewróci*|spadni*|runie|pochyl*|złama*); (capac*|canal*) … (lips*|deschis*|furat*);
    semafor* … (nu (mai )?(merge|funcț*)|stricat*); (cablu*|fire*|sârm*) … (atârn*|descoper*|afară);
    copac* … (cad*|căd*|aplec*|rupt*); (plaque|bouche) d'égout … (manqu*|ouvert*|volée);
    feux? (tricolore )?… (en panne|éteint*|ne (fonctionne|marche)); (câble*|fil*) … (pend*|dénudé*|sort*);
    arbre … (tomb*|penche*|menace); (غطاء|فتحة) … (مفقود|مفتوح*|غير موجود); إشارة المرور … (معطل*|لا تعمل|مطفأة);
    (أسلاك|كابل|كابلات|سلك) … (مكشوف*|متدلي*|معلق*); شجرة … (ستسقط|تسقط|مائلة|تميل)
  `),
  ),
];
