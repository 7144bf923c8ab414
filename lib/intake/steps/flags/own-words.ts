import { eitherOf, phrase } from "../phrase";
import { clear, close, type FlagCue } from "./cue";
import { CHILD, QUIET } from "./families";
import { MARKS, NOT_MEANT, PUNISHED } from "./neglect-words";

const FLAG = "child_welfare";

/** What children say and write themselves, parents at their end, children without bed or bread. */
export const OWN_WORDS: readonly FlagCue[] = [
  close(
    FLAG,
    [
      phrase(`
        ich bin (erst )?([6-9]|1[0-7]|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn);
        ich geh* (in|auf) die ([1-9]|erste|zweite|dritte|vierte|fünfte|sechste|siebte|grund)*;
        meine klassenlehrerin; in meiner klasse; aus der parallelklasse; meine (mama|mami|mutti);
        mein (papa|papi); mama und papa; i am (1[0-7]|[6-9]) (years old)?; j'ai (1[0-7]|[6-9]) ans;
        мені (1[0-7]|[6-9]); мне (1[0-7]|[6-9]); mam (1[0-7]|[6-9]) lat; am (1[0-7]|[6-9]) ani;
        (1[0-7]|[6-9]) yaşında*; عمري (1[0-7]|[6-9])
      `),
      eitherOf(
        PUNISHED,
        MARKS,
        phrase(`
          weint (immer|nur|jeden|den ganzen|so|nachts|die ganze); steht nicht (mehr )?auf; zu den engeln;
          will sterben; messer; nichts zu essen; kein essen; kühlschrank (ist )?leer; kümmer* mich um;
          koche (für|immer); passe auf; bringe (sie|ihn|meinen bruder|meine schwester);
          muss (immer |alles |selber |allein ){0,3}(kochen|putzen|aufpassen|die kleinen); nicht nach hause;
          angst; allein; abgehauen; weggelaufen; ausgerissen; rausgeschmissen; rausgeworfen; kommt nachts;
          fasst mich; fass* … an; heiraten; verheiraten; verlobt; (trinkt|betrunken|besoffen);
          schreien (immer|sich|die ganze|jede nacht); hilfe; helft; helfen (sie|mir|uns);
          darf nicht (mehr )?(in die schule|raus|telefonieren); pass weggenommen; scared; help me; korkuyorum;
          боюс*; боюсь; boję się; mi-e frică; j'ai peur; خائف*; wehgetan; tut mir weh; bett (nass|gemacht)
        `),
      ),
    ],
    eitherOf(
      QUIET,
      phrase(`
      hund*; katze*; spielplatz*; skate*; schülerpraktikum; praktikum; referat; ferienjob; perso;
      ausweis (beantragen|brauche)|mofa*; rampe; jugendparlament; bolzplatz
    `),
    ),
  ),
  close(
    FLAG,
    [
      phrase(`
        (bitte )?holt (uns|mich|sie) (hier |da )?(raus|ab|weg); hilf uns; helft (uns|mir); hilfe; help; help us;
        help me; rettet
      `),
      phrase(`
        buntstift*; kinderschrift; krakel*; kinderhand; zettel; wachsmal*; blatt; fenster; scheibe; gemalt;
        diktat; schulheft; heft
      `),
      CHILD,
    ],
    QUIET,
  ),
  close(
    FLAG,
    [
      phrase(`
        schreit; schreien; schreibaby; weint; brüllt; (noch eine|diese) nacht; baby; zwillinge; säugling
      `),
      phrase(`
        kissen (drauf|aufs|auf das|ins); drückt (sie )?(ihnen|ihm|ihr) (das|ein) kissen;
        (aus dem fenster|gegen die wand|an die wand) (werf*|schmeiß*|geworfen|knall*)*;
        rutscht (mir|ihr|ihm) die hand aus; hand aus(ge)?rutscht;
        (tu|tue|tut|mach|mache) (\\p{L}{1,24} ){0,2}(ihm|ihr|ihnen|dem kind|dem baby) (noch )?(etwas|was|weh)( an)?;
        (habe|hab) angst, (dass|daß) ich (ihm|ihr|dem|es|sie|ihn|zu); geschüttelt; schüttel*;
        hasse (ihn|sie|es|das kind|mein kind|mein baby); will (es|ihn|sie) (nicht mehr|weg|loswerden);
        raste (aus|ich); ausrast*; kurz davor; stillkrieg*; für nichts garantier*; ersticken
      `),
      CHILD,
    ],
    NOT_MEANT,
  ),
  close(
    FLAG,
    [
      phrase(`
        (ist|bin|wird|erst|gerade) (1[2-7]|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn);
        (1[2-7]|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn)[- ]?jährige*; minderjährig*; schülerin;
        mitschülerin; parallelklasse
      `),
      phrase(`
        verlobt; verlobung; verheirat*; heiraten (muss|soll)*; (muss|soll) … heiraten; braut; brautkleid;
        bräutigam; hochzeit;
        (one-way|hinflug|flugticket|ticket|flug) … (nur|ohne|heimat|türkei|ferien|einfach)*; beschneid*;
        zwangs*; versprochen; cousin (in|heiraten|verlobt)*; jungfrau*; married; evlendir*; заміж; замуж;
        za mąż; mărit*; mariée; marier; تزويج*; زواج*
      `),
      phrase(`
        ferien; sommerferien; nicht (mehr )?(zurück|wieder|in die schule); weint; angst;
        will (das |sie |ich |gar ){0,3}nicht; gezwungen; muss; soll; eltern; vater; onkel; älter*; doppelt;
        pass; heimlich; hilfe; home country; türkei; kosovo; irak; syrien; pakistan; afghanistan; somalia;
        summer; holidays
      `),
    ],
    eitherOf(
      QUIET,
      phrase(`
      stammbuch; trauzimmer; eheschließung anmelden; fahrschein; schulhof; wir (freuen|heiraten);
      unsere hochzeit; silberne; goldene
    `),
    ),
  ),
  close(
    FLAG,
    [
      eitherOf(
        phrase(`
        kindern; kinder; baby; säugling; kleinen; kind; kleinkind; (monate|wochen) alt; jüngste*; neugeboren*;
        schwanger … kind; child; children; bebek*; çocuk*; діт*; дитин*; дет*; ребен*; dzieci*; dzieck*; copii*;
        copil*; enfants; bébé; أطفال*; الأطفال; طفل*
      `),
      ),
      phrase(`
        wissen (wir )?(dann )?nicht wohin; weiß (ich )?nicht wohin; keine bleibe; kein dach; auf der straße;
        im auto (schlaf*|übernacht*|leben|wohnen|schläft);
        (schlaf*|übernacht*|schläft|wohn*|leb*) (\\p{L}{1,24} ){0,4}im (auto|zelt|keller|park|bahnhof|wartehäuschen|wagen|transporter|wohnmobil|gartenhaus|laube);
        (schlaf*|übernacht*|schläft|sitz*) (\\p{L}{1,24} ){0,4}(auf der straße|am bahnhof|draußen|unter der brücke|bei mcdonald*);
        müssen (morgen|heute|sofort) (raus|ausziehen|gehen|weg);
        stehen (wir )?(morgen |heute |dann |ab \\p{L}{1,24} ){0,3}(auf der straße|draußen|ohne);
        nowhere to (go|sleep); on the street; sokakta; arabada; на вулиці; на улице; в машине; в машині;
        na ulicy; w samochodzie; pe stradă; în mașină; dans la rue; dans la voiture; في الشارع; في السيارة;
        بلا مأوى
      `),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      zeltlager; campen; spielen auf; malen; fahren auf; laufen auf; radfahr*; tempo; autofahrer*; überqueren;
      parken
    `),
    ),
  ),
  close(
    FLAG,
    [
      phrase(`
        kinder; kindern; baby; säugling; die kleine; die kleinen; der kleine; kind; kids; children; bebek*;
        çocuk*; діт*; дитин*; дет*; ребен*; dzieci*; dzieck*; copii*; copil*; enfants; bébé; أطفال*; الأطفال;
        طفل*; الاطفال; اطفالي
      `),
      phrase(`
        nichts (mehr )?zu essen; nix (mehr )?zu essen; kein essen;
        kein* (milch|milchpulver|babymilch|windeln|nahrung|brei); kühlschrank (ist |seit .{1,12} )?leer;
        (haben|hat|mit) hunger; hungern; hungrig;
        nur (noch )?(nudeln|brot|wasser|reis|toast|haferflocken|zuckerwasser);
        (milch|tee|fläschchen) … (verdünn*|gestreckt|wasser|streck*); gestreckte* milch;
        ohne (abend)?essen ins bett; gehen hungrig; milchpulver; frieren; friert; ohne heizung; no food; hungry;
        aç; голодн*; нема їсти; нечего есть; głodn*; nu au ce mânca; foame; rien à manger; faim; جائع*; جوع*;
        لا طعام
      `),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      kindergeld … später; kühlschrank ist schon; wäre (da)? ?das; bildungspaket; rathaus … kalt; turnhalle; sporthalle; klassenzimmer; schulbus*; haltestelle
    `),
    ),
  ),
  clear(
    FLAG,
    phrase(`
      lässt (ihn|sie|das kind|die kinder) (hungern|verhungern|schreien|nicht ans telefon);
      (ihn|sie|es) muss im (keller|schrank|flur);
      (mutter|vater) … (findet|sagt), (das )?kind (sei )?(selbst )?schuld
    `),
    NOT_MEANT,
  ),
];
