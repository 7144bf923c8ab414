import { eitherOf, phrase } from "../phrase";
import { clear, close, type FlagCue } from "./cue";
import { CHILD, NOW } from "./families";
import { NOT_MEANT } from "./not-now";

const FLAG = "life_danger";

const WATER: readonly FlagCue[] = [
  close(
    FLAG,
    [
      phrase(`
        eis; zugefroren*; weiher; stadtweiher; teich; gartenteich; see; badesee; fluss; kanal; wehr; pool;
        planschbecken; becken; bach; hafenbecken; hafen; wasser; rhein; weser; elbe; regentonne; zisterne;
        brunnen; klärbecken; ice; lake; river; canal; göl; nehir; kanal*; озер*; річк*; рек*; ставок; пруд*;
        rzek*; staw*; jezior*; lac; râu*; rivière; étang; بحيرة; نهر; الماء; المسبح
      `),
      phrase(`
        eingebrochen; untergegangen;
        (treibt|treiben) … (leblos|kopf|gesicht|person|jemand|mann|frau|kind|körper|mensch);
        (kopf|gesicht|körper|mensch|mann|frau|kind) … treibt;
        (rein|hinein|ins wasser|reingefallen|hinein) ?(gefallen|gerutscht|gestürzt|gesprungen|geweht|gezogen)?;
        (seh|sehe|sieht) (ich |man )?(\\p{L}{1,24} ){0,2}(nicht mehr|nur noch|keinen erwachsenen|nicht);
        nicht mehr (auf)?getaucht; taucht nicht; gerutscht; ertrink*; ertrunken; kann nicht schwimmen; schreit;
        um hilfe; hält sich (noch )?(am|an|fest); mütze; bis zur brust; bis zum (hals|bauch);
        wird (ab|weg|mit)getrieben; abgetrieben; mitgerissen; eiskalt*; drowning; fell (in|through); boğul*;
        düştü; тоне; провалил*; тонет; утону*; tonie; wpadł*; se îneacă; căzut; noie; tombé; يغرق; سقط
      `),
      phrase(`
        kind; kleines; mädchen; junge; mann; frau; einer; eine; jemand; person; baby; zwei; leute; angler;
        rodler; schlittschuh*; hund und; erwachsene*; child; man; someone; woman; çocuk; дитин*; хтось; ребен*;
        мужчина; человек; dziecko; ktoś; copil*; enfant; quelqu'un; طفل; شخص; رجل
      `),
      eitherOf(
        NOW,
        phrase(`
        hinterher; ich seh*; seh (ich)?; man sieht; niemand; kein* (erwachsene*|aufsicht|bademeister); hilfe;
        schnell; nicht eingezäunt; laufen hin; kracht; ruf* schon; help; bağırıyor; допомож*; помогите; pomocy;
        ajutor; au secours; النجدة; ساعدو*
      `),
      ),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      schwimmkurs*; seepferdchen; schwimmbad öffnet; eisdiele; eislaufbahn; eisbahn; wasserrechnung;
      wasserzähler; gestank; schlüssel*; handy; fahrrad; ring; parkuhr; bus; keller steht; pumpe
    `),
    ),
  ),
];

const FIGHT: readonly FlagCue[] = [
  close(
    FLAG,
    [
      phrase(`
        aufeinander los; gehen (\\p{L}{1,24} ){0,3}los; geht (\\p{L}{1,24} ){0,4}auf (\\p{L}{1,24} ){0,3}los;
        prügel*; schlägerei; schlagen sich; sticht; stechen; zugestochen; gestochen; niedergestochen;
        (schlagen|schlägt|treten|tritt) … (ein|auf ihn|auf sie|zu); messerstech*; überfallen; würgt; gewürgt;
        am hals gepackt; fighting; stabb*; kavga*; bıçakla*; б'ються; бійк*; дерутся; драк*; ріж*; bijatyk*;
        biją się; se bat; bataie; bagarre; poignard*; يتشاجر*; شجار; طعن
      `),
      phrase(`
        liegt; liegen; blut*; flasche*; baseballschläger; messer; eisenstange; schlagstock; hammer; axt;
        verletzt; bewegt sich; kopf; boden; krankenwagen; notarzt; eingeschlossen; schreit; schreie; um hilfe;
        knife; blood; kan; bıçak*; кров*; ніж; ножем; нож*; krew; nóż; nożem; sânge; cuțit*; sang; couteau; دم;
        سكين
      `),
      eitherOf(
        NOW,
        phrase(`
        schon; bitte (schnell|kommen|hilfe); polizei; eingeschlossen; hier; vor (dem|der|unserem)
      `),
      ),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      mücken; wespen; insekten*; schulhof … wieder; torte; spargel; gestern abend war; gestern wurde; zeuge;
      aussage; anzeige erstattet; rasen; fußball*; treten … (kraft|stelle)
    `),
    ),
  ),
  close(
    FLAG,
    [
      phrase(`
        gebrüllt; geschrien; geschrei; schreie; schreit; schreien; brüllt; schrie; schläge; poltert; gepolter;
        kracht; krach; rumst; rumpelt; klirrt; gerumpel; dumpfe*; screaming; screams; bağırış; çığlık*; крик*;
        кричить; кричит; krzyk*; krzyczy; țipă; țipete; urlă; cris; hurle; صراخ; يصرخ; تصرخ
      `),
      phrase(`
        „?hilfe; hilfe gerufen; ruft hilfe; um hilfe; plötzlich (ganz )?(still|ruhig|stille);
        (jetzt|auf einmal|nun) (ist es )?(ganz )?(still|ruhig|nichts mehr); lass mich (los|in ruhe)?; hör auf;
        aufhören; bringt (sie|ihn|mich) um; nicht mehr schlagen; fleht; wimmer*; help; yardım; допомож*;
        на допомогу; помогите; на помощь; pomocy; ratunku; ajutor; au secours; à l'aide; النجدة; ساعد*
      `),
      eitherOf(
        NOW,
        phrase(`
        nebenan; über mir; unter mir; wohnung; nachbar*; frau; mann; oben; unten; gegenüber; next door; yan;
        сусід*; сосед*; sąsiad*; vecin*; voisin*; جيران
      `),
      ),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      trainer; sportplatz; spielplatz; freibad; hilfe beim; hilfe bei; kita; hahn; papagei; baustelle;
      bauarbeiten; party; feier
    `),
    ),
  ),
  close(
    FLAG,
    [
      phrase(`
        eingeschlossen; eingesperrt; verbarrikadiert; versteck*; im bad; im badezimmer; auf dem klo; im klo;
        auf der toilette; im schrank; unterm bett; unter dem bett; hinter der tür; locked; hiding; kilitle*;
        сховал*; зачинил*; закры*; спрятал*; заперл*; zamknęł*; schow*; ascuns*; încuiat*; enfermé*; caché*;
        اختبأ*; مختبئ*; أغلقت
      `),
      phrase(`
        hämmert; tritt (gegen|die|ein); schlägt gegen; rüttelt; bricht … (tür|auf); die tür … ein; axt; messer;
        draußen (steht|ist|tobt|brüllt)|tobt; er (ist|steht) (noch )?(draußen|davor|vor der tür); kommt gleich;
        schreibe (leise|heimlich); flüster*; kann nicht (laut )?(sprechen|reden|telefonieren); banging; knife;
        break*; bıçak; kır*; вибива*; выбива*; ламає; ломает; nóż; wyważ*; lovește; sparge; frappe; couteau;
        يضرب; يكسر; سكين
      `),
      NOW,
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      aufzug; fahrstuhl; schlüssel; schlüsseldienst; türschloss; ostereier; hausmeister
    `),
    ),
  ),
  close(
    FLAG,
    [
      phrase(`
        messer; küchenmesser; axt; beil; pistole; gewehr; machete; schwert; hammer; eisenstange; brecheisen;
        schlagstock; armbrust; baseballschläger; waffe; knarre; handgranate; knife; gun; axe; bıçak*; silah*;
        balta; ніж; ножем; нож; ножом; сокир*; топор*; пістолет*; пистолет*; nóż; nożem; siekier*; pistolet*;
        cuțit*; topor*; pistol*; couteau; hache; arme; سكين*; مسدس; فأس
      `),
      phrase(`
        läuft; rennt; fuchtelt; steht … (vor|in|im|am|mit|auf); geht … (auf|durch|herum|rum); sitzt … mit;
        schreit; brüllt; bedroht; blutig*; blut; schlägt … (auf|gegen|ein); zielt; schießt; kommt nicht raus;
        hat (\\p{L}{1,24} ){0,2}(in der|bei|dabei); wedelt; hält (\\p{L}{1,24} ){0,4}(an|hoch|in); in der hand;
        am hals; walking; running; pointing; stands; koşuyor; dolaşıyor; duruyor; ходить; бігає; стоїть; ходит;
        бегает; стоит; chodzi; stoi; biega; umblă; stă; aleargă; court; marche; menace; يركض; يمشي; يقف; يحمل
      `),
      phrase(`
        treppenhaus; flur; schalter; wartezimmer; warteraum; wartebereich; foyer; eingang; tür; haustür; straße;
        bahnhof; bushaltestelle; spielplatz; schulhof; schule; park; markt; marktplatz; rathaus; supermarkt;
        platz; bus; nachbar*; unterkunft; heim; gang; korridor; wohnung;
        auf (leute|passanten|menschen|uns|mich); hallway; street; corridor; sokak*; koridor*; kapı*; вулиц*;
        коридор*; двер*; улиц*; ulic*; korytarz*; drzwi*; stradă; scar*; ușă*; rue; couloir; porte; الشارع;
        الباب; الممر
      `),
      NOW,
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      messerstraße; hammerweg; axtweg; flohmarkt; markt stand; kunst; wurf; schützen*; jäger; jagd*; bühne;
      baustelle; handwerker; schlüssel; schild; fehlt
    `),
    ),
  ),
  clear(
    FLAG,
    phrase(`
      (schreiben|flüstern|melden) … weil er sonst hört; er (darf|soll) nicht hören, dass ich (schreibe|rufe);
      kommt gleich (wieder )?rein; noch eine minute und; wir verbluten; verblutet; verbluten;
      liegt in (seinem|ihrem|einer) blut*; blutlache; schnittwunde; stichwunde*; schusswunde;
      treibt (leblos|mit dem gesicht); leiche; lebt er noch; lebt sie noch; ob (er|sie) noch lebt;
      ob (er|sie) noch atmet; atmet (er|sie|es) (noch|nicht)
    `),
    eitherOf(
      NOT_MEANT,
      phrase(`
      leichenschmaus; tatort; melderegister; sterbe*; standesamt; urkunde*; verwandt*; ahnen*; bekannt ist
    `),
    ),
  ),
];

/** Children without anybody, where it kills: windows, water, traffic, heat, nights. */
const ALONE: readonly FlagCue[] = [
  close(
    FLAG,
    [
      CHILD,
      phrase(`
        allein*; ohne aufsicht; unbeaufsichtigt; kein* (erwachsene*|eltern|mutter); keine menschenseele;
        niemand (da|dabei|bei|passt|zu sehen|macht|öffnet); keiner (da|dabei|zu hause|passt|macht);
        verschlossen*; abgeschlossen*; eingeschlossen; locked; alone; nobody; yalnız; tek başına; кимс*; сам;
        сама; одного; одну; одна; один; samo; sam; sama; singur*; seul*; وحده; وحدها; وحدهم; لوحد*
      `),
      phrase(`
        fensterbank; fensterbrett; fenstersims; offene* fenster; aus dem fenster; balkon*; brüstung; geländer;
        dach; gleis*; bahn*; fahrbahn; straße; bundesstraße; landstraße; kreuzung; verkehr; auto; wagen; hitze;
        sonne; grad; pool; teich; wasser; bis zur brust; die ganze nacht; ganze nacht; über nacht;
        seit (\\p{L}{1,24} )?stunden; tür; herd; kalt; schnee; frost; window; car; road; heat; night; hours;
        araba*; pencere*; sokak*; gece*; saat*; вікн*; балкон*; машин*; дороз*; ніч*; годин*; окн*; ночь; час;
        дверью; дороге; okn*; samochod*; drog*; noc*; fereastr*; geam*; mașin*; stradă; noapte*; fenêtre;
        voiture; route; nuit; heures; السيارة; النافذة; الشارع; الليل; ساعات; ليلة
      `),
      NOW,
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      schulweg; von allein; fahrrad*; fährt … allein; geht … allein; ab welchem alter; ab wann; besteht darauf;
      alleinerziehend*; antrag; parken; parkt; zebrastreifen; tempo 30; kita*; sandkasten; sorgerecht;
      wohnt allein; betreuungsplatz; kindersitz; unterhalt*; kein* (hitzefrei|schatten); schlafen auf
    `),
    ),
  ),
];

/** Water, fights and children alone. */
export const PERIL: readonly FlagCue[] = [...WATER, ...FIGHT, ...ALONE];
