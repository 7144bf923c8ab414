import { eitherOf, phrase } from "../phrase";
import { clear, close, type FlagCue } from "./cue";
import { NOW } from "./families";
import { NOT_MEANT } from "./not-now";

const FLAG = "life_danger";

const ROOMS = phrase(`
  steckdose*; wand; wände; decke; dachfenster; fenster; fenstern; keller*; dachboden; dachstuhl; treppenhaus;
  hausflur; flur; wohnung; wohnungstür; tür; zimmer; kinderzimmer; küche; garage; schuppen; laube; scheune;
  halle; werkstatt; aufzug; balkon; stock; etage; geschoss; haus; hochhaus; nachbarhaus; heim; unterkunft;
  schule; kita; sicherungskasten; zählerschrank; verteilerkasten; herd; wald; waldrand; building; window; flat;
  apartment; basement; floor; ev; daire; pencere; apartman; вікн*; окн*; підвал*; подвал*; квартир*; підʼїзд*;
  під'їзд*; подъезд*; okn*; mieszk*; piwnic*; fereastr*; geam*; apartament*; bloc*; fenêtre; étage; appartement;
  immeuble; نافذة; النافذة; شقة; الشقة; البيت; بيت; المبنى
`);

const SMOKE = phrase(`
  rauch*; qualm; qualmt; qualmen; flammen; flamme; feuer; feuerschein; verschmort; schmort; verkokelt; kokelt;
  knister*; funken; funkt; schwelt; glüht; brandgeruch; verbrannt* (geruch|plastik|gummi);
  (riecht|stinkt) … (verbrannt|verschmort|angebrannt|kokel*|rauch);
  (schlägt|schlagen|lodert) … (raus|heraus|hell|hoch|fenster); hell raus; lichterloh; lodert; in brand;
  angezündet; smoke; flames; fire; duman*; alev*; дим; диму; димить; дым*; пламя; полум*; dym*; ogień; płomie*;
  fum; flăcări; foc; fumée; flammes; feu; دخان; الدخان; نار; النار; لهب
`);

/** Fire, smoke, gas and what poisons the air of a room. */
export const FIRE: readonly FlagCue[] = [
  close(
    FLAG,
    [
      SMOKE,
      ROOMS,
      eitherOf(
        NOW,
        phrase(`
          feuerwehr; besetzt; heiß; noch (leute|jemand|menschen|wer) (drin|drinnen|oben); drin; schlafen noch;
          rollstuhl*; husten; hustet; beißt; raus; wird (immer )?(mehr|dichter|stärker); knister*;
          niemand (macht|öffnet|geht); deshalb jetzt sie; steckdose; kommt (so )?(ein|aus|unter); dringt;
          quillt; zieht (unter|durch|hoch); fire (department|brigade); help; yardım; itfaiye; пожежн*; пожарн*;
          straż*; pompieri*; pompiers; quelqu'un; vitre; sort de; sortant; iese; wychodzi; іде з; идет из;
          идёт из; yükseliyor; çıkıyor; يخرج; إطفاء; المطافئ; الإطفاء
        `),
      ),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
        grill*; kamin*; kaminofen; heizpilz*; osterfeuer; lagerfeuer; feuerschale; feuerwerk*; gelöscht;
        raucher*; zigarett*; rauchmelder (pflicht|piept); rauchverbot; nikotin*; schornstein*; feuerwehrzufahrt;
        feuerstätte*; angekokelt; pokal
      `),
    ),
  ),
  clear(
    FLAG,
    phrase(`
      (feuerwehr|112|110|notruf|rettungsdienst|polizei|leitstelle) … (besetzt|geht (keiner|niemand|nicht)|nimmt (keiner|niemand)|erreiche|komme nicht durch|warteschleife|legt auf|hängt);
      (komme|komm) (bei|zu) (der )?(112|110|feuerwehr|polizei|notruf) nicht durch;
      schlägt es (schon )?(hell )?(raus|heraus);
      aus dem (dach|dachfenster|fenster|keller) … (schlägt|schlagen|lodert|qualmt|raucht)
    `),
    NOT_MEANT,
  ),
  close(
    FLAG,
    [
      phrase(`
        gas; gashahn; gasleitung*; gasrohr*; gasflasche*; gastherme; therme; gasherd; gaszähler; gaskartusche*;
        propan*; gasheiz*; boiler; faule* eier*; faul* ei; gaz*; газ*; gaz; butan*; الغاز; غاز
      `),
      phrase(`
        abgebrochen; abgerissen; angebohrt; durchtrennt; pfeift; zischt; zisch*; faucht; strömt; leck; undicht;
        ausgelaufen; (riecht|stinkt|rieche|geruch) (es )?(hier |so |total |stark |nach )*; schwindel*;
        schwindlig; kopfschmerz*; kopfweh; übel; schlecht; benommen; umgefallen; aufgedreht; leaking; hissing;
        smell*; kok*; kaçak; пахне; витік; шипить; пахнет; утечк*; шипит; czuć; syczy; cieknie; miros*; fuite;
        sent; odeur; siffle; رائحة; تسرب*
      `),
      eitherOf(
        NOW,
        phrase(`
        fenster; treppenhaus; hausflur; keller; küche; flur; wohnung; kinder; raus; gehen; darf ich; dürfen wir;
        anrufen; feuerwehr; licht; schalter; stark; haus; straße; вікн*; окн*; kuchn*; cuisine; المطبخ; المبنى;
        البيت; kitchen; mutfak
      `),
      ),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      gasableser*; abschlag; zählerstand*; gaspreis*; gasrechnung; fernwärme; gaspistole; gasthof; gasthaus;
      gaststätte; kanal … riecht; mülltonne*; biotonne; gully; güllegeruch
    `),
    ),
  ),
  close(
    FLAG,
    [
      phrase(`
        holzkohle*; kohlegrill; grill; kohlebecken; heizpilz*; notstromaggregat; stromaggregat; generator;
        stromerzeuger; gasheizer; ofen; therme; kamin; barbecue; charcoal; mangal; мангал*; grzejnik*
      `),
      phrase(`
        nicht (mehr )?(wach|aufwachen|zu wecken|ansprechbar|aufzuwecken); nicht wach zu kriegen; gerüttelt;
        wachen nicht auf; bewusst*; ohnmächtig; ohnmacht; umgekippt; zusammengeklappt; kopfschmerz*; schwindel*;
        schwindlig; schläft (drin|damit|daneben);
        schlafen (\\p{L}{1,24} ){0,3}(mit|neben|bei) (einem|dem|laufendem)? ?(holzkohlegrill|grill|generator|aggregat);
        im (zelt|wohnwagen|schlafzimmer|kinderzimmer) (laufen|angezündet|an|brennt)
      `),
    ],
    eitherOf(NOT_MEANT, phrase(`zieht (uns|mir) ins schlafzimmer; wie oft`)),
  ),
];
