import { phrase } from "../phrase";
import { clear, type FlagCue, hint, together } from "./cue";

const CHILD =
  "(kind|kinder|kindern|kindes|baby|babys|säugling|kleinkind|junge|jungen|mädchen|sohn|tochter|enkel|enkelin|enkelkind|schüler|schülerin|geschwister|bub|nachbarskind|nachbarskinder|kleine|kleiner|kleinen|kerlchen)";
const SCHOOL = phrase(`
  grundschule … anmeld*; bildungspaket; schulbedarf; schlägt … vor; schlägt vor; ab welchem alter; ab wann
`);

/** Signs of abuse, neglect or distress of a child (SGB VIII §8a). */
export const CHILDREN: readonly FlagCue[] = [
  clear(
    "child_welfare",
    phrase(`
    kindeswohl*; kindesmiss*; kindeswohlgefährdung; kindesvernachlässig*; inobhutnahme;
    ${CHILD} … (misshandel*|missbrauch*|verwahrlos*|vernachlässig*|geschlagen|schlägt|verprügelt|verhauen|gehauen|geprügelt|hungrig*|hungern|ungewaschen|ungepflegt|brandwunde*|verbrüh*|striemen|bisswunde*|blutergüss*|hämatom*|misshandlung*);
    (misshandel*|missbrauch*|verwahrlos*|vernachlässig*|schlägt|schlagen|verprügelt|verhaut|prügelt|schläge|schreit … an|sperrt) … (das|die|den|ihr|ihre|ihren|sein|seine|seinen|dem|der|ein|beiden|kleine|kleinen)? ?${CHILD};
    ${CHILD} … (blaue|blauen|blauer|blaues) (fleck|flecke|flecken|auge|augen);
    (blaue|blauen|blauer|blaues) (fleck|flecke|flecken|auge|augen) … ${CHILD};
    (blaue|blauen|blauer|blaues) (fleck|flecken|auge) … (hals|arm|armen|rücken|gesicht|beinen);
    ${CHILD} … (schreit|weint|brüllt|wimmert) … (stundenlang|jede nacht|jeden abend|jeden tag|die ganze nacht|nächtelang|tagelang|herzzerreißend|ständig);
    (stundenlang|jede nacht|jeden abend|nächtelang|ständig) … (schreit|weint|schreien|weinen|brüllt) … ${CHILD};
    (schreit|weint|wimmert) … ${CHILD} … (stundenlang|jede nacht|jeden abend|nächtelang|ständig|tagelang);
    ${CHILD} … (allein|alleine) (gelassen|zu ?hause|daheim|in der wohnung|im auto|die ganze nacht|über nacht);
    (lässt|lassen|läßt) … ${CHILD} … (allein|alleine);
    ${CHILD} … (eingesperrt|ausgesperrt|bettelt|betteln|nach essen (gefragt|fragt)|um essen|ohne jacke|barfuß|barfuss|im schlafanzug|dreckig*|stinkt|läuse|abgemagert|verdreckt*|verängstigt*|traut sich nicht nach hause);
    angst vor (seinem|ihrem|meinem|dem) (vater|papa|stiefvater|vater|mutter|freund der mutter|eltern);
    (vater|papa|stiefvater|mama|mutter|freund meiner mutter|freund der mutter) … (haut|schlägt|schlagt|verprügelt) (mich|uns|ihn|sie|das kind|die kinder|den kleinen|die kleine);
    (fasst|angefasst|berührt) … (tochter|sohn|kind|mädchen|jungen);
    (tochter|mädchen|sohn|kind) … (umgezogen|umzieht|duscht|nackt) …;
    (stand|stehen) … (tochter|mädchen|kind) … (umgezogen|umzieht|duscht|nackt); meldung nach § ?8a; § ?8a;
    8a-meldung; bitte (sofort )?(den )?asd;
    (schlaf*|übernacht*|wohn*|leb*|sitz*|frier*) … (mit|samt) (meiner|meinem|meinen|unserem|unserer|unseren|zwei|drei|ihrem|ihren|ihrer|seinem|seiner)? ?(kleinen |kleiner )?${CHILD} … (im auto|auf der straße|im park|am bahnhof|zelt|draußen|keller);
    (mit|samt) (meiner|meinem|meinen|ihrem|zwei|drei) (kleinen )?${CHILD} … (im auto|auf der straße|im park|am bahnhof|im zelt|draußen);
    ${CHILD} … (schlafen|schläft|übernachten) … (im auto|auf der straße|im park|am bahnhof|zelt|draußen);
    (milchpulver|windeln|babynahrung|babymilch) … (leer|geliehen|nachbarin|kein*|mehr|bezahlen|kaufen);
    (kein|keine) (milch|milchpulver|windeln|babynahrung|essen) … (kind|kinder|baby|säugling|kleine|kleinen|sohn|tochter);
    (baby|säugling) … (nichts|kein*) (mehr )?(zu essen|zu trinken|milch|nahrung);
    (ist|bin|erst|gerade) (1[0-7]|sechzehn|siebzehn|fünfzehn|vierzehn) … (verheiratet|heiraten|verlobt|zwangs*);
    minderjährig* … (verheirat*|heirat*); kinderehe*; genitalverstümmel*; beschneid* … (mädchen|tochter|enkelin);
    mama schläft den ganzen tag; mutter … (über nacht|nächtelang|tagelang) (weg|fort|nicht da);
    (eltern|mutter|vater) … (ständig |immer |dauernd )?(betrunken|zugedröhnt|auf drogen|high) … kind*
  `),
    SCHOOL,
  ),
  clear(
    "child_welfare",
    phrase(`
    ich bin (8|9|1[0-7]|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn)( jahre)?( alt)? und … (schlägt|haut|angst|abgehauen|weggelaufen|nach hause|heiraten|rausgeworfen);
    (trau*|will|kann|möchte) … nicht (mehr )?nach hause … (vater|mutter|stiefvater|eltern|schlägt|angst);
    meine eltern (schlagen|sperren|zwingen|wollen mich); von zu ?hause (abgehauen|weggelaufen);
    klassenkamerad* … (schlägt|geschlagen|angst)
  `),
  ),
  together(
    "child_welfare",
    phrase(`
    ${CHILD} … (allein|alleine); (schließen|sperren|schließt|sperrt) … ein; eingeschlossen;
    (weint|weinen|schreit|schreien|wimmern) … (laut|tür|stunden*|nacht)
  `),
    phrase(`
    ${CHILD} … (weinen|schreien|weint|schreit|klopfen|hungern); (hört|höre|hören) … (weinen|schreien|wimmern);
    gegen die tür; es klirrt; niemand (da|bei ihm|bei ihr)
  `),
    phrase(`alleinerziehend*; spielen; spielplatz*; lärm … schule; kita*`),
  ),
  together(
    "child_welfare",
    phrase(`
    (ist|bin|wird|erst|gerade) (1[2-7]|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn);
    (1[2-7]|sechzehn|siebzehn)[- ]?(jährige*|jahre); minderjährig*; (schülerin|mitschülerin|tochter|mädchen)
  `),
    phrase(`
    verheiratet (wird|werden); (wird|soll) … verheiratet; zwangs(heirat|verheirat|ehe)*;
    wird … gezwungen … (heirat*|ehe*)
  `),
    phrase(`mein mann und ich; stammbuch*`),
  ),
  together(
    "child_welfare",
    phrase(`
    (mein|meine|unser|unsere) (sohn|tochter|kind|enkel|enkelin); schüler*; (klasse|schule|kita|schulwechsel);
    ${CHILD} … (1[0-7]|\\d) ?(jahre)?
  `),
    phrase(`
    ritzt sich; sich … (ritzt|umbringen|das leben nehmen); nicht mehr leben; (tot|sterben) (sein|will|möchte);
    liebsten tot; selbstverletz*; suizid*; kommt nachts in ihr zimmer; nachts in (ihr|sein|mein) zimmer
  `),
  ),
  clear(
    "child_welfare",
    phrase(`
    vor (den |unseren |meinen |seinen )?(kindern|kinder|augen der kinder) … (geschlagen|schlägt);
    (geschlagen|schlägt|verprügelt|verprügelte) … auch (vor )?(die |den )?(kinder|kindern);
    (kinder|kind) (müssen|musste|mussten|hat|haben) … (mit ansehen|mitansehen|zusehen); 4 kkg; schulsozialarbeit*;
    gefährdungsmeldung; gewichtige anhaltspunkte; schließen … (kinder|kind) ein;
    (kommt|kam|komme) nachts in (ihr|sein|mein) zimmer; brandwunden? von … zigarette*;
    (brandwunde*|brandmale*|zigarette*) … (kind|sohn|tochter|arm);
    (frau|mann|mutter|vater) an ?schreit … kinder weinen; (kinder|kind|baby) weinen laut;
    (kind|kleiner junge|junge|mädchen|baby) … niemand … bei (ihm|ihr);
    (hängt|klettert|sitzt) … (junge|kind|mädchen|kleinkind) … (fenster|balkon|dach)
  `),
  ),
  together(
    "child_welfare",
    phrase(`ich bin (7|8|9|10|11|12|13|14|15|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn)`),
    phrase(`mama*; papa*; stiefvater; geschwister; meine schwester; mein kleiner bruder; meine eltern`),
  ),
  hint(
    "child_welfare",
    phrase(`
    ${CHILD} … (verletz*|verprügelt|gemobbt|angst|abgemagert|traurig|blass|einsam|krank aussieht|gefährdet|weint viel)
  `),
    phrase(`schulweg*; radweg*; spielplatz*; auf dem spielplatz; hund*; biss*`),
  ),
  hint(
    "child_welfare",
    phrase(`
    jugendamt; sorgen um; erzieherin*; lehrerin*; kindergarten … (fällt auf|bemerkt); stimmt (was|etwas) nicht
  `),
  ),
  clear(
    "child_welfare",
    phrase(`
    child abuse*;
    (child|children|kid|kids|baby|boy|girl|son|daughter) … (beaten|abused|neglected|bruise*|starving|hungry|left alone|alone at home|screaming every|crying for hours|locked);
    (beats|beating|hits|hitting|abuses|abusing|hurts) … (child|children|kid|kids|baby|boy|girl|son|daughter);
    (sleep*|living) … (in (the|our|my) car|on the street|outside) … (child|children|kids|baby|son|daughter);
    (child|children|kids|baby|son|daughter) … (sleep*) … (in (the|our|my) car|on the street|outside);
    my (dad|father|mom|mother|stepfather) (hits|beats) me; forced to marry; çocuk istismar*;
    (çocuk|çocuğ*|çocuklar*|bebek*|bebeğ*|kızını|oğlunu) … (dövü*|dayak*|aç|morluk*|morarm*|yalnız bırak*|tek başına|istismar*|ihmal*|ağlıyor|bağırı*|arabada);
    (dövüyor|vuruyor|dövülüyor|şiddet) … (çocuk|çocuğ*|bebek*|bebeğ*);
    (дитин*|діт*|малюк*|хлопчик*|дівчинк*|немовля*|син*|доньк*) … (б'ють|б'є|побо*|синц*|голодн*|плаче|кричить|сам* вдома|залиш* сам*|знущ*|в машині);
    (б'є|б'ють|знуща*) … (дитин*|діт*|малюк*|хлопчик*|дівчинк*|сина|доньку);
    (ребен*|ребён*|дет*|малыш*|мальчик*|девочк*|младен*|сын*|дочк*) … (бьют|бьет|бьёт|избива*|побои|синяк*|голодн*|плачет|кричит|один дома|одна дома|одного|одних|издева*|в машине);
    (бьет|бьёт|бьют|избивает|издевается) … (ребен*|ребён*|дет*|малыш*|мальчик*|девочк*|сына|дочь);
    (dzieck*|dzieci*|niemowl*|chłop*|dziewczynk*|syn*|córk*) … (bij*|pobit*|siniak*|głodn*|płacze|krzyczy|sam* w domu|zostaw*|maltret*|zaniedb*|w samochodzie);
    (bije|biją|maltretuj*|zaniedbuj*|krzywdz*) … (dzieck*|dzieci*|syna|córkę);
    (copil*|copii*|bebeluș*|băiat*|fetiț*|fiul*|fiic*) … (bătu*|bat*|vânăt*|foame|flămân*|plâng*|singur*|neglij*|abuz*|în mașină);
    (bate|bat|abuzează|neglijează) … (copil*|copii*|fiul|fiica); maltrait*;
    (enfant*|bébé*|fille|fils|garçon|petit*) … (battu*|frapp*|bleus|faim|pleure*|crie*|seul* à la maison|seul* dans|néglig*|abus*|dans la voiture);
    (bat|frappe|maltraite) … (enfant*|bébé|fille|fils);
    (طفل|طفلة|الطفل|الطفلة|أطفال|الأطفال|أطفالي|أولاد|ابني|ابنتي|رضيع*|الرضيع) … (يضرب*|ضرب*|يُضرب|جائع*|جوع*|كدمات|وحده|وحدها|وحدهم|يبكي|يصرخ|إهمال|في السيارة);
    (يضرب|تضرب|يعنف|تعنف) … (طفل*|أطفال*|الأطفال|ابن*|أولاد*)
  `),
    phrase(`rent*; kita; kreş; park`),
  ),
];
