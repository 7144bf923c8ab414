import { eitherOf, phrase } from "../phrase";
import { close, type FlagCue } from "./cue";
import { QUIET } from "./families";

const FLAG = "self_harm";

const NOT_MEANT = eitherOf(
  QUIET,
  phrase(`
    norwegen; spanien; auswander*; ins ausland; wegzug; abmeldung; anbieter; umzug; umziehen; verkauf*;
    verkaufe; ruhestand; rente gehe; in urlaub; pilger*; papierkram; formular*; vor wut; vor lachen;
    zum davonlaufen; hund ist; erdgeschoss; tierarzt; kammerjäger*; ratten (am|im|in)
  `),
);

/** Ways to die, with what makes them a plan: despair said without its name. */
export const DESPAIR: readonly FlagCue[] = [
  close(
    FLAG,
    [
      phrase(`
        tablette*; schlaftablette*; schlafmittel*; beruhigungsmittel*; pillen; medikament*; tropfen; morphium;
        insulin; herztablette*; schmerzmittel*; packung*; pills; tablets; haplar*; таблет*; tablet*; pastile*;
        cachets; comprimés; médicaments; حبوب; الحبوب; دواء
      `),
      phrase(`
        beisammen; gesammelt; sammel*; sammelt; zusammengespart; gehortet; hortet; aufgehoben; auf einmal;
        alle auf; reicht (das )?dann; (das|die) reich(t|en); genug (für|davon|beisammen|zusammen); abgezählt;
        neben mir; vor mir; auf dem nachttisch; zurückgelegt; beiseite; die ganze (packung|schachtel);
        all of them; saved up; birikt*; hepsini; збира*; накопи*; всі разом; все сразу; собрал*; скопил*;
        zbier*; wszystkie na; adun*; toate odată; tous d'un coup; gardé; jamais genug; كلها; جمعت;
        nie wieder wach; dann ist ruhe; geschluckt; genommen … alle
      `),
    ],
    eitherOf(NOT_MEANT, phrase(`rezept; apotheke*; zuzahlung; rückgabe; entsorg*`)),
  ),
  close(
    FLAG,
    [
      phrase(`garage; auspuff; abgase*; motor (an|laufen); schlauch … auspuff`),
      phrase(`
        motor an; auspuff; schlauch; (setz|sitze|setze|setzt) (mich|sich|er|sie|ich mich) … (auto|wagen)
      `),
      phrase(`
        erledigt; einschlaf*; schlafen; nicht mehr; vorbei; ruhe; tor zu; garage zu; schlauch; abschied; allein;
        ende
      `),
    ],
    NOT_MEANT,
  ),
  close(
    FLAG,
    [
      phrase(`
        balkon*; brücke*; *brücke; hochhaus*; parkhaus*; parkdeck; dach; geländer; brüstung; klippe; turm;
        *turm; fenster; fensterbrett; (dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte)[rn]? stock;
        gleis*; bahngleis*; bahndamm; schienen; bahnübergang; zug; ice; s-bahn; u-bahn; bridge; roof; balcony;
        train; köprü*; çatı*; міст; мосту; моста; мост; дах*; крыш*; балкон*; поезд*; потяг*; most; mostu;
        pociąg*; pod; podul*; trenul*; pont; balcon; toit; جسر; الجسر; سطح; شرفة; قطار; القطار
      `),
      phrase(`
        schuhe ausgezogen; denk* … (nur|immer|oft|ständig) … (an|ans|daran);
        stand (ich|er|sie) (schon|gestern|heute|lange|da); (bin|war) … (schon )?(oben|draufgestanden);
        über (das|die|dem|s) (geländer|brüstung); (ein|einen|letzte*) schritt; loslassen; fallen lassen;
        fallen zu lassen; nicht mehr (weit|zurück); springe*; springen; spring; gesprungen; runterspring*;
        leg* mich; legt sich; stell* mich … (vor|davor); schau* … runter; wie tief; tief genug; hoch genug;
        geht es schnell; geht schnell; dann ist (es |alles )?(vorbei|ruhe|still|schluss); jump*; atla*; стриб*;
        прыг*; броси* с; брошусь; skocz*; skoczy*; sar de; mă arunc; sauter; me jeter; أقفز; ارمي نفسي; سأرمي
      `),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
        kinder* … springen; jugendliche* springen; fahrrad; roller; geländer ist; verbogen; fahrplan; fahrkarte;
        verspätung; ampel*; halten; haltestelle; taube*; aussicht; baustelle; handwerker; springbrunnen; kaputt;
        repar*
      `),
    ),
  ),
  close(
    FLAG,
    [
      phrase(`
        autobahn; landstraße; baum; brückenpfeiler; pfeiler; lkw; laster; lastwagen; gegenverkehr;
        gegenfahrbahn; leitplanke; tempo
      `),
      phrase(`
        augen zu; mache die augen; augen schließ*; lenk* … (ein|rüber|gegen|rein);
        (reiß|zieh)* … (lenkrad|rüber|steuer); lenkrad … (los|rum|rüber);
        fahr* … (gegen|vor|in) (einen|den|die|das) (baum|pfeiler|brückenpfeiler|lkw|laster|wand|mauer);
        vor (einen|den) (lkw|laster|lastwagen); nicht (mehr )?angeschnallt; ohne gurt; einfach loslass*
      `),
    ],
    eitherOf(NOT_MEANT, phrase(`unfall war; radfahrer*; blitzer*; bußgeld; parken; baumfäll*; abgeschleppt`)),
  ),
  close(
    FLAG,
    [
      phrase(`
        see; fluss; kanal; rhein; weser; elbe; teich; weiher; meer; wehr; wasser; schwimmen; badewanne; river;
        lake; озеро; річк*; рек*
      `),
      phrase(`
        ohne rückweg; ohne (wieder)?zurück*; nicht (mehr )?(zurück|raus|wieder);
        komme nicht (mehr )?(zurück|wieder); steine (in|im); einfach (reingeh*|untergeh*|hineingeh*);
        reingehen und; ins wasser (gehen|geh|gehe); geh* (ich |er |sie )?ins wasser; untertauchen und nicht;
        für immer; fön; föhn; (die|eine) klinge*; rasierkling*
      `),
      phrase(`ich; er; sie; sagt; schreibt; mich; sich; mir; i; я`),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      schwimmbad*; schwimmkurs*; badesee; rohrbruch; wasserwerk; abgestellt; hochwasser; sperrung; pfand
    `),
    ),
  ),
  close(
    FLAG,
    [
      phrase(`
        rasierklinge*; klinge*; messer*; cutter*; skalpell*; scherbe*; schere; arm; arme; armen; unterarm*;
        handgelenk*; oberschenkel*; haut; blade; knife; jilet*; лезо; лезви*; żyletk*; lamă; lame; rasoir
      `),
      phrase(`
        geritzt; ritz*; schneid* (sie|er|ich) sich; schneid* (ich )?(mich|sich); schneidet sich;
        geschnitten … (selbst|arm*); selbst (geschnitten|zugefügt); schaut … messer … (an|so); verschwunden;
        unterm? (kopfkissen|bett|kissen); pulsader*; puls;
        (frische|neue|lauter|viele) (schnitte|narben|striche|kratzer); schnitte;
        druck (weg|raus|rauszulassen|abzulassen); spüre ich (wenigstens|mich);
        damit (ich|der|es) … (spür|fühl|druck)*; cut myself; cutting; kes* … kolu; порізал*; порезал*;
        режет (себя|руки); tnie się; se taille
      `),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      fundbüro; küche*; haarschnitt; friseur*; hecke*; baum*; rasen; impf*; spielplatz; bierflasche*; bolzplatz;
      sandkasten; verlor*
    `),
    ),
  ),
  close(
    FLAG,
    [
      phrase(`
        strick; seil; schlinge; abschleppseil; wäscheleine; spanngurt; rope; noose; ip; мотузк*; веревк*;
        верёвк*; sznur*; funie; corde; حبل
      `),
      phrase(`
        dachboden; balken; haken; baum; wald; keller; schuppen; garage; geknotet; knoten; um den hals; hals;
        probiert; hängt (schon|bereit); liegt (schon|bereit); kofferraum; gekauft; besorgt; baumarkt; attic;
        neck; boyn*; ши*; szyi; gât; cou; رقب*
      `),
      phrase(`
        ich; er; sie; mir; mich; sich; ihm; sohn; mann; bruder; vater; i; he; я; він; он; je; اشتري*; اشتر*
      `),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      hund*; kletter*; schaukel*; hochseilgarten; spielplatz*; seilbahn; fahne*; abschleppen; baumpfleg*;
      absperr*; plane
    `),
    ),
  ),
  close(
    FLAG,
    [
      phrase(`
        gift; rattengift*; giftköder*; rattengiftköder*; frostschutz*; pflanzenschutz*; unkrautvernichter; e605;
        zyankali; schierling; tollkirsche*; eibe*; fingerhut; kohlenmonoxid; blausäure; poison; zehir*; отрут*;
        отрав*; яд; trucizn*; otrav*
      `),
      phrase(`
        mensch*; wirk* … schnell; erwachsene*; für mich; selbst nehmen; trink*; geschluckt; schluck*;
        wie viel braucht; wieviel braucht; tut (das|es) weh; schmerzlos
      `),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      kind; kinder; hund*; katze*; spielplatz; trinkwasser; schädlich; gefährlich für; giftig für; spielsachen
    `),
    ),
  ),
  close(
    FLAG,
    [
      phrase(`
        spiritus; brennspiritus; benzin; benzinkanister; kanister; feuerzeug; gasoline; petrol; benzin*;
        бензин*; benzyn*; essence
      `),
      phrase(`
        über (sich|mich|die jacke|den kopf|die kleidung|seine|ihre); übergoss*; übergieß*; überschütt*;
        (zünd|steck)* (ich )?(mich|sich) … (an)?; getränkt; gekippt; begossen; over (himself|myself|herself);
        обли*; oblał*; mă dau foc; m'immol*
      `),
    ],
    NOT_MEANT,
  ),
  close(
    FLAG,
    [
      phrase(`
        pistole; gewehr; jagdgewehr; flinte; dienstwaffe; revolver; kugel; patrone; waffe; gun; silah*;
        пістолет; пистолет*; pistolet*; pistol*; arme; مسدس
      `),
      phrase(`
        kopf; mund; schläfe; für mich; gegen (mich|sich);
        (eine|letzte) (kugel|patrone) … (reicht|mich|bleibt|übrig); reicht (für mich|eine); my head; kafama;
        w głowę; la tête; голов*; cap; allein im wald; abschied*
      `),
    ],
    eitherOf(NOT_MEANT, phrase(`waffenbesitzkarte; erbe*; nachlass; abgeben; wasserpistole; schützen*`)),
  ),
];
