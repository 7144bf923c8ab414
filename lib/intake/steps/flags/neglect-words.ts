import { eitherOf, phrase } from "../phrase";
import { PARENT, QUIET } from "./families";

/** Every day with children, which only sounds like need. */
export const NOT_MEANT = eitherOf(
  QUIET,
  phrase(`
    klettergerüst; spielplatz*; rutsche; rutschen; sandkasten; trampeln; lärm*; ruhezeit*; mittagessen*;
    bildungspaket; frühförderung; ferien*betreuung; ferienspiele; stadtranderholung*; kindergeldantrag; ausflug;
    theater-ag; brotdose im; verloren; vergessen; fundbüro; führerschein; schwimmkurs*; scheunendrescher;
    essen wie; trotz*; haustier*; hund; hunde; katze; kater; pferd*; rind*; schaf*; tierheim*; veterinär*;
    radweg*; zebrastreifen; schulweg; ab welchem alter; ab wann; besteht darauf; praktikum
  `),
);

/** Marks on a body. */
export const MARKS = phrase(`
  blaue* (fleck*|auge*|stelle*); lila (fleck*|stelle*);
  fleck* … (rücken|arm|arme|bein|oberschenkel|hals|po|gesicht); striemen; bluterguss; blutergüsse; hämatom*;
  abgezeichnet; handabdruck*; fingerabdrücke … (arm|bein|hals|wange); abdruck … (hand|gürtel|arm|wange);
  brandwund*; brandblase*; verbrannte* (hand|finger|arm); verbrennung*; bissspur*; bisswund*; kratzspur*;
  kratzer im gesicht; würgemal*; würgespur*; wund (da )?unten; wund … (unten|unterleib|intim*|scheide);
  blut in der (unterhose|windel); lange ärmel; langärm*; rücken gesehen; verbrüht;
  geschwollen* (gesicht|wange|lippe|auge|backe); veilchen; platzwunde; büschel haare; haare ausgerissen;
  rippen (gebrochen|seh*|zähl*); gebrochen* arm … (dritte|wieder); knochenbrüch*; bruises; bruised; burn marks;
  morluk*; yanık*; синц*; синяк*; опік*; ожог*; siniak*; oparzen*; vânătăi; vânăt*; arsuri; bleus; brûlures;
  marques; كدمات; حروق; ضرب
`);

/** What fear does to a child. */
export const AFRAID = phrase(`
  zuckt (zusammen|sofort|bei)*; zusammenzuck*; duckt (sich)?; starr; erstarr*; weicht (zurück|aus);
  hebt schützend; hände (schützend )?vors gesicht; arme (schützend )?(vors|über); kauert;
  versteckt sich (unter|hinter|im);
  (will|möchte|mag|traut sich) (\\p{L}{1,24} ){0,3}nicht (mehr )?(nach hause|heim|zum|zu|zurück|aufs klo|baden|duschen|ins bett|hin);
  nicht (mehr )?(nach hause|heim) (will|wollen|möchte|gehen will|traut);
  nicht mehr (baden|duschen|wickeln|sprechen|reden);
  (nässt|eingenässt|einnässen|kotet|eingekotet) (\\p{L}{1,24} ){0,3}(ein|wieder)?; eingenässt*;
  macht (wieder )?(ins bett|in die hose); spricht (kein wort|gar nicht|nicht mehr|seit); verstummt;
  redet (kaum|nicht mehr); (hat|habe|haben) (\\p{L}{1,24} ){0,2}angst (vor|nach hause|heim);
  weint, (wenn|sobald|weil); fleht; bettelt, (dass|nicht|bei);
  darf (es |das |ihm )?(keinem|niemandem|niemand|nichts|nie) (sagen|erzählen|raus|verraten)*;
  darfs keinem sagen; soll (es|das|ich)? ?(keinem|niemandem|nichts|nicht) (sagen|erzählen|verraten); scared of;
  afraid (of|to go home); korkuyor; боїться; боится; boi się; îi e frică; se teme; a peur; خائف*; يخاف
`);

/** What a child lacks. */
export const NEGLECT_SIGNS = phrase(`
  hunger*; hungrig*; bettel*; bettelt; isst (alles|reste|aus|vom|sand|papier|nichts|kaum);
  (mülleimer|müll|abfall|tonne|tonnen) … (essen|isst|wühl*|frisst|nimmt|such*);
  (essen|brot|pausenbrot|reste|äpfel|lebensmittel|jause) … (mülleimer|geklaut|stiehlt|klaut|klauen|bettel*|fragt|fragen|abstaub*);
  klaut (essen|brot|pausenbrot*);
  ohne (frühstück|essen|pausenbrot|jacke|schuhe|socken|strümpfe|windel|mütze|winterjacke|decke);
  nie (ein )?(frühstück|pausenbrot|essen|jacke)*; kein (frühstück|pausenbrot|bett|essen); barfuß; barfuss;
  in (sandalen|hausschuhen|socken|schlappen|sommerschuhen|t-shirt|unterwäsche|windel|schlafanzug);
  nur (in|mit) (windel|windeln|unterhose|unterhemd|t-shirt|schlafanzug);
  (dieselbe|dieselben|derselben|gleiche|gleichen|selbe|selben) (\\p{L}{1,24} )?(hose*|windel*|kleid*|sachen|klamotten|pulli|unterhose|wäsche);
  (hose|klamotten|sachen|windel) von gestern;
  windel … (voll|tropft|tagen|gestern|nass|dieselbe|wund|nie|wechs*); ungewechselt;
  seit (tagen|wochen) nicht (gewaschen|gebadet|gewickelt|gewechselt); nicht gewaschen; ungewaschen*;
  (riecht|stinkt) (\\p{L}{1,24} ){0,2}(nach|streng|so|stark|immer|schlimm); läuse; krätze; katzenkot; hundekot;
  fäkalien; kot; müll (bis|stapel*|überall|knie*)*; stapelt sich der müll; verdreck*; verkot*; vermüllt*;
  messi*; ungeziefer; kakerlaken; maden; schimmel … (bett|kinderzimmer|matratze);
  matratze … (boden|nass|ohne|kot|urin); auf dem (nackten )?(boden|estrich) (schlaf*|schläft);
  schläft (im|in der) (unterricht|schule|bank|keller|badewanne|abstellkammer|flur);
  (abgemagert|unterernährt|ausgemergelt|nur noch haut|dünn* (geworden|wie)); haut und knochen;
  (nimmt|wiegt|gewicht|kilo) … (ab|weniger|nicht zu|nur|laut|erst); \\d+ kilo; abgenommen;
  zähne … (schwarz|verfault|faul|abgefault|stummel); nie (beim|zum) (arzt|kinderarzt|zahnarzt); statt zum arzt;
  nicht zum arzt; (kein|keinen) (arzt|kinderarzt) (lassen|woll*|holen|darf); noch nie vorgestellt; u[4-9];
  unbehandelt*; eitert; eitrig*; hustet … (blut|wochen); fieber … (seit|tagen|arzt);
  wird nicht (gefüttert|gewickelt|versorgt|abgeholt|beachtet); nicht abgeholt; holt … (niemand|keiner) … ab;
  kommt (kaum|nicht|nie) (mehr )?(in die|zur) schule; schwänz*;
  seit (\\p{L}{1,24} )?wochen nicht (in der|zur) schule; nie (draußen|raus|in der schule);
  darf nie(mals)? (raus|mit|spielen); hungry; starving; neglected; dirty diaper; barefoot; aç; pis; bakımsız;
  голодн*; брудн*; босі; босий; грязн*; босиком; głodn*; brudn*; bos*; foame; flămân*; murdar*; faim; sale;
  pieds nus; جائع*; جوع*; قذر*; حافي*
`);

/** What is done to a child. */
export const PUNISHED = phrase(`
  gürtel; kochlöffel; ledergürtel; kleiderbügel; rohrstock; ladekabel; teppichklopfer; ohrfeig*; backpfeif*;
  watschn;
  (knallt|klatscht|scheuert|langt|haut|schlägt|schlagen|verdrischt|prügelt|verprügelt|vermöbelt|versohlt|tritt|schubst|zerrt|schleift|reißt) … (eine|ihn|sie|ihm|ihr|den|die|das|mich|uns|haaren|arm|kopf|wand|treppe)?;
  hintern voll; hat (\\p{L}{1,24} ){0,3}(gehauen|geschlagen|geschüttelt|getreten|geschubst); gehauen;
  geschüttelt; schüttelt; schütteln; (an|fest)?gebunden; angekettet; festgebunden; angebunden; gefesselt;
  heizungskeller; in den keller (gesperrt|geschickt|sperr*);
  im keller (schlaf*|schläft|sitz*|eingesperrt|gesperrt); abstellkammer; besenkammer; im dunkeln; hundekorb;
  hundehütte; hundebox; hundekäfig; käfig; im schrank;
  auf (dem|den) balkon (gesperrt|schlaf*|steh*|müssen|muss)*; (knien|stehen) (muss|müssen|lassen|lässt);
  muss (\\p{L}{1,24} ){0,3}(knien|stehen|draußen|strafe|hungern|zusehen|schlafen);
  kalt* (dusch*|abdusch*|abbraus*); kaltes wasser; zur strafe; als strafe; bestraf*;
  sperrt (\\p{L}{1,24} ){0,3}(ein|aus|in|weg); einsperr*; eingesperrt; ausgesperrt; weggesperrt;
  zimmer … (abgeschlossen|verriegelt|riegel|zugesperrt|schlüssel); riegel (außen|von außen);
  (aufessen|aufisst) (muss|müssen)?; zwangsfütter*; erbrochen* … (essen|isst); an den haaren; am ohr;
  kissen (drauf|auf|ins|aufs); mund (zuge*|zukleb*|seife|scharf*); klebeband; seife; zigarette (aus)?gedrückt;
  ausgedrückt; tablette* … (ruhig|schlaf*|gibt|still)*; schlafmittel; schnaps … (fläschchen|gibt|schnuller);
  damit (er|sie|es) (ruhig|still|schläft|ruhe)*;
  (tut|machen|macht|fasst) (mir|ihm|ihr|uns) (immer )?(weh|aua|an); anschrei*; schreit (\\p{L}{1,24} ){0,4}an;
  brüllt (\\p{L}{1,24} ){0,4}an; nennt (ihn|sie) (\\p{L}{1,24} ){0,3}(dreck|missgeburt|nutzlos|fehler)*;
  (beats|beating|hits|hit|slaps|belt|locked|locks|tied); dövüyor; dövülüyor; kemer*; vuruyor; kilitli*; б'є;
  б'ють; ремен*; замикає; бьет; бьёт; бьют; запира*; bije; biją; pas*em; zamyka; bate; curea*; încui*; frappe;
  ceinture; enferm*; bat; gifle; يضرب*; حزام; يحبس*; تضرب*
`);

/** Adults who cannot care. */
export const CARELESS = phrase(`
  (trinkt|säuft) (\\p{L}{1,24} ){0,3}(nur|wieder|viel|ständig|zu viel|tag|den ganzen|jeden|so)*;
  nur noch trinkt; betrunken; besoffen; alkohol*; drogen; kokst; kifft; zugedröhnt; spritze*; nadel*;
  schläft (nur|immer|den ganzen|bis); (steht|stehen) (\\p{L}{1,24} ){0,2}(nicht|kaum) (mehr )?auf;
  liegt (nur|den ganzen|seit); nicht geweckt; nicht (auf)?wecken;
  ist (wieder |einfach |seit \\p{L}{1,24} |schon ){0,3}(weg|fort|verschwunden);
  (kommt|kam|kamen) (\\p{L}{1,24} ){0,3}nicht (mehr )?(heim|nach hause|wieder|zurück);
  seit (zwei|drei|vier|fünf|mehreren|\\d) (tagen|nächten) (weg|fort|nicht|allein)*;
  weint (nur|immer|den ganzen|nachts); redet mit (stimmen|wänden|niemand*); hört stimmen;
  in der (klinik|psychiatrie); im knast; im gefängnis; kümmer* sich (keiner|niemand|nicht|kaum|nur|der);
  überfordert; drunk; on drugs; sarhoş; içki*; пʼ?є; п'є; п'яна; п'яний; пьет; пьёт; пьян*; pije; pijan*; bea;
  boit; ivre; drogue; سكران; مخدرات
`);

/** Nobody with the child. */
export const ALONE = phrase(`
  allein*; ohne aufsicht; unbeaufsichtigt; auf sich (allein )?gestellt;
  niemand (da|zu hause|dabei|bei ihnen|bei ihm|bei ihr); keiner (da|zu hause|daheim|dabei|macht auf);
  kein erwachsener; keine erwachsenen; kein* erwachsenen;
  (passt|passen) (auf|selbst) (auf )?(die|den|das|meine|ihre|seine) (kleinen|geschwister|bruder|baby|kleinere)?;
  alone; by themselves; yalnız; tek başına; самі; сам; сама; сами; одни; один; одна; одного; sam; sama; same;
  singur*; seul*; وحدهم; وحده; وحدها; لوحدهم
`);

/** Longer than a child can be alone. */
export const LONG = phrase(`
  nacht; nächte; nachts; nächtelang; nachtschicht*; nachtdienst; nachtarbeit; spätschicht; feiern; disco;
  kneipe; spielhalle; casino; wochenende; wochenenden; tagelang; tage; tagen; stunden; stundenlang; abends;
  jeden abend; bis (mitternacht|spät|morgens|in die nacht|zehn|elf|22|23); ganzen tag;
  seit (gestern|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag); night*; days; hours; weekend;
  gece*; gün*; saat*; ніч*; ноч*; дні; дня; днів; годин*; часов; час; дней; noc*; dni; godzin*; nopți; noapte*;
  zile; ore; nuit*; jours; heures; ليل*; ليلة; أيام; ساعات
`);

/** What nobody may do or show to a child. */
export const LEWD = phrase(`
  (umziehen|umkleide*|dusch*|nackt*|ausziehen|ausziehn|unterwäsche|unterhose|schlüpfer|badewanne|bikini);
  nichts an ?hat; nacktbild*; nacktfoto*; intim*; herzchen; kamera*; küss*; küssen; geküsst; schoß;
  schoss sitzen; streichel*; anfass*; angefasst; fasst … an; begrapsch*; betatscht; grabscht;
  zwischen den beinen; da unten; ins bett (gelegt|gekommen|legt|kommt|kriecht)*;
  (legt|kriecht|kommt) (\\p{L}{1,24} ){0,3}(zu ihr|zu ihm|ins bett|nachts); (unser|kleines|ein) geheimnis;
  geheimnis; pornos; porno*; filmchen; videos? (von|mit) (ihr|ihm|kindern|mädchen|nackt*);
  (schreibt|schickt|chattet) (\\p{L}{1,24} ){0,4}(nachts|herzchen|bilder|fotos|nachrichten|liebe*|sexy);
  treffen … (allein|heimlich|internet|hotel); internetbekanntschaft; doppelt so alt; spielchen;
  doktorspiele … (onkel|mann|erwachsen*); missbrauch*; vergewaltig*; übergriff*; touched; naked; photos; taciz*;
  çıplak*; голи*; гол[аі]; розбещ*; домага*; голы*; раздева*; трога*; nag*; dotyka; molest*; dezbrăc*;
  attouche*; nu; nue; touche; تحرش*; عاري*; يلمس
`);

/** Adults near a child. */
export const ADULT = eitherOf(
  PARENT,
  phrase(`
  trainer; betreuer; platzwart; lehrer; sportlehrer; musiklehrer; pfarrer; jugendleiter; hausmeister; busfahrer;
  schulbusfahrer; fahrer; nachbar; onkel; stiefbruder; opa; cousin; untermieter; er; mann; erwachsene*; typ;
  freund; bekannter; erzieher; pfleger; fotograf; bruder; coach; teacher; man; neighbor; öğretmen; amca*;
  antrenör; тренер*; вчитель; учитель; дядь*; сусід; сосед; trener*; wujek; nauczyciel*; antrenor*; unchi*;
  profesor*; entraîneur; oncle; voisin; مدرب; عم*; مدرس
`),
);

/** People who look after children by profession. */
export const STAFF = phrase(`
  krippe; kita; kindergarten; erzieher*; schulbegleit*; schulsozial*; klassenlehrer*; lehrerin; lehrkraft;
  grundschule; förderschule; hort; schulleit*; hebamme*; familienhebamme*; kinderarzt*; kinderärztin;
  kinderklinik; kinderkrankenschwester; familienhilfe; familienhelfer*; spfh; asd; sozialpädagog*; therapeut*;
  logopäd*; ergotherapeut*; tagesmutter; sporttrainer*; notaufnahme; pfadfinderleiter*; jugendtreff; nachhilfe*;
  vertretungslehrer*
`);

/** What they say when something is wrong. */
export const WORRY = phrase(`
  einschätzung; auffällig*; fällt (mir|uns) (\\p{L}{1,24} ){0,3}auf; aufgefallen; sorge; sorgen (uns|mich|um)?;
  mache mir sorgen; verdacht; vermut*; lässt uns nicht (rein|mehr)*; tür … nicht (mehr )?auf;
  öffnet (nicht|niemand|keiner); bitte (um )?rückruf; dringend*; gesprächsbedarf; unentschuldigt*; beobacht*;
  erzählte (mir|heute|uns|im);
  hat (mir|uns|heute) (\\p{L}{1,24} ){0,3}(erzählt|anvertraut|gesagt|gezeigt|gemalt); gemalt; zeichnung;
  vertraulich; meldung; melden; muss ich (das )?melden; insofern erfahrene; inso[fw]a; iseF; wegsehen;
  wegschauen; nicht mehr (mit ansehen|schweigen); schweigepflicht
`);
