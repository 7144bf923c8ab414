import { eitherOf, phrase } from "../phrase";
import { clear, close, type FlagCue } from "./cue";
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

/** Farewells: things given away, thanks, forgiveness, who is to be fetched, that nobody need wait. */
export const FAREWELL: readonly FlagCue[] = [
  clear(
    FLAG,
    phrase(`
      (mich|mir|nach mir) … (keiner|niemand) (mehr )?(zu )?(suchen|vermissen|warten);
      (keiner|niemand) (braucht|muss|soll) … (mich|mir|nach mir) … (suchen|rechnen|warten|weinen|trauern|zu suchen);
      braucht … (keiner|niemand) mehr zu (suchen|rechnen);
      (geht|gehe|geh|will|gehen) … (ihm|ihr|meinem mann|meiner frau)? ?hinterher, sobald;
      geht (sie|er) hinterher; (sie|er|ich) (geht|gehe) (dann )?(auch )?hinterher; (zu|bei) den engeln;
      (will|möchte|gehe|geh|wäre) … (in den himmel|im himmel|zu (gott|jesus|allah));
      zu (meiner|meinem|ihrem|ihrer|seiner) (verstorben*|tot*) (mann|frau|sohn|tochter|bruder|mutter);
      (gleich|egal|wurscht|wurst|einerlei), ob ich … (aufwach*|leb*|überleb*|da bin|noch da);
      (egal|gleich) … ob ich (morgen|noch) … (aufwach*|leb*|da);
      (wäre|wär) (besser|schön|am besten|das beste), (wenn )?(ich )?(einfach )?(nicht mehr|nie mehr|gar nicht) (aufzuwachen|aufwach*|da|hier);
      ohne (mich|mein geld|papa|mama) … (alle )?(besser dran|besser aufgehoben|einfacher|leichter|ruhe);
      bin (ich )?(euch|ihnen|allen|meiner familie|meinen kindern) (doch )?(nur |bloß )?(eine |zur )?(last|belastung|klotz);
      (das|mein) leben (wegwerf*|beend*|nicht mehr ertr*|hat keinen|ist nichts mehr wert|ist vorbei|ist zu ende);
      nichts mehr, wofür; wofür ich (noch )?leb*; wozu (ich )?noch leben;
      kein* grund (mehr )?(zu leben|aufzustehen|weiter);
      schluss (macht|mache|machen|gemacht) … (vorher|lieber|selbst|mit sich|ganz|endgültig);
      (vorher|lieber|selbst|einfach) schluß? ?(mach*);
      (vorher|lieber|selbst|einfach|endgültig) (schluss|schluß) (mach*|zu machen);
      (macht|mache|machen) … endgültig (schluss|schluß);
      (macht|machen) (schluss|schluß) mit (sich|allem|dem leben);
      abschied (hab|habe|ist) … (gesprochen|geschrieben|genommen|kassette|video); abschiedsvideo*;
      abschiedsmail*; testament … (heute|schnell|bis) … (fertig|danach|brauch);
      die letzten tage (noch)?, (dann|danach);
      redet (ständig |nur noch |immer |oft |seit \\p{L}{1,24} |wieder ){0,3}(vom|von) (tod|sterben|totsein|ende|selbst*);
      spricht (ständig |nur noch |immer |oft ){0,3}(vom|von) (tod|sterben|totsein);
      will (ständig|nur|nur noch|am liebsten) (tot|sterben|weg sein);
      (verschenkt|verteilt) … (seine|ihre|alle|sein|alles) … (sachen|besitz|kleider|spielsachen|schmuck);
      hat (mir |uns |allen )?(lebewohl|lebwohl|adieu) gesagt; tschüss für immer; für immer tschüss;
      auf nimmerwiedersehen, (es|ich|mein); tut nichts mehr weh;
      (dass|damit|bis) (endlich )?nichts mehr weh ?tut;
      (dann )?habe? (ich|ihr|sie|alle) (endlich |alle |dann )?(meine |eure |ihre )?(ruhe vor mir|frieden);
      mich nicht mehr (geben|gibt|sehen werden); sehen sie mich nie wieder; seht ihr mich nie (wieder|mehr);
      (das )?letzte, was (ihr|sie) von mir (hört|hören|lest|lesen);
      von mir (nie|nichts) (mehr|wieder) (hören|lesen)
    `),
    NOT_MEANT,
  ),
  close(
    FLAG,
    [
      phrase(`
        brauch* (ich )?(es|ihn|sie|das|die|den)? ?(ja |dann |bald |eh |sowieso |da ){0,3}nicht mehr;
        nicht mehr (lange|brauchen werde); (dann|danach) (kann|bin|brauche) (ich|das) … nicht mehr;
        hat sich (dann |alles |eh ){0,3}erledigt; (ist|sind|wird) dann alles (erledigt|vorbei|gut);
        (hab|habe) mich entschieden; entschluss (steht|gefasst); ich bin (ganz )?ruhig; zum ersten mal ruhig;
        (nicht|keine) (mehr )?(den|die) (mut|kraft); fehlt (mir )?(der mut|die kraft); den mut nicht;
        noch einen (winter|sommer|tag|monat) (schaff*|halt*|ertrag*|überleb*)?;
        noch (so )?ein* (winter|jahr|tag|woche|nacht) (schaff*|halt*|ertrag*|überleb*);
        (sehr|ganz|nur noch|für immer|ewig) (lange )?schlaf*; wenn man schläft; geb* (ich )?auf; keine zukunft;
        die eine zukunft haben; ohne zukunft; am ende (angekommen|der kraft); ist alles aus; ganz unten;
        (halte|halt|ertrage|ertrag) (es|das|dieses leben) (einfach )?nicht (mehr|länger) (aus)?;
        ich kann (und will )?(einfach )?nicht mehr; will (ich )?(einfach )?nicht mehr;
        mag (ich )?(einfach )?nicht mehr; hat (alles |doch )?kein* (sinn|zweck); kein* sinn; kein* ausweg;
        keine hoffnung; wozu noch; wofür noch; no way out; can't (do|take) (it|this) any ?more; give up;
        dayanam*; tükendim; bıktım; не можу більше; більше не можу; немає сил; нет сил; больше не могу;
        устал* жить; nie mam siły; nie dam rady; nu mai pot; nu mai am putere; n'en peux plus; plus la force;
        تعبت; لم أعد أحتمل; لا استطيع الاستمرار; ما عاد فيني
      `),
      phrase(`
        (ihre|eure|deine|seine|schuld) … (schuld|nicht schuld|nichts dafür);
        nicht (ihre|eure|deine|seine) schuld; verzeih*; vergib*; vergebt*; seien sie mir nicht böse;
        danke für alles; sag* (bitte )?(meiner|meinem|meinen|der|dem) …;
        (soll|kann|kriegt|bekommt|bekommen|erbt|gehört|haben|nehmen) (dann )?(mein|meine|sie|er|die|das) (bruder|schwester|sohn|tochter|frau|exfrau|mutter|kinder|nichte|neffe|nachbar*|sparbuch|auto|möbel);
        (sparbuch|papiere|schlüssel|testament|kontonummer|versicherung*|vollmacht) … (liegt|liegen|kriegt|bekommt|bekommen|beigelegt|beim|auf dem tisch|umschlag);
        (wellensittich|vogel|vögel|katze|kater|hund|kanarienvogel|meerschwein*|hasen|fische) … (holen|abholen|füttern|nehmen|tierheim|abmelden|kümmern|versorg*);
        holen sie (morgen|bitte|dann) … (katze|hund|kater|vogel|wellensittich);
        (holen|füttern|nehmen|kümmern|abmelden) … (wellensittich|vogel|vögel|katze|kater|hund|kanarienvogel|meerschwein*);
        hundesteuer … abmelden; abschied; adieu; leb* wohl; mach*s gut; (beerdig|bestatt|beisetz)*; grab;
        rasengrab; urne; sarg; friedhof; akte … schließen; suchen; see; balkon; brücke; zug; fenster; tabletten;
        garage; motor; es fühlt sich; schmerz*; weh; ruhe; frieden; besser dran; ohne mich; niemand*; keiner;
        für immer; nie wieder; goodbye; sorry; forgive; affet*; hakkını* helal; elveda; прости*; вибач*;
        пробач*; прощай*; wybacz*; przepraszam; żegn*; iertați*; iertă*; adio; pardon; سامحوني; سامحني; وداعا;
        مع السلامة; الموت; اموت; أموت
      `),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
        warteschleife; hotline; formular*; portal; parkplatz*; parken; lärm*; müll*; tonne*; laub; garten*;
        schrebergarten; pacht*; treppe*; auto verkauft; nummernschild; kennzeichen; ehrenamt*; stelle; verein*;
        kurs; widerspruch; ratenzahlung möglich; fahrkarte; ausweis … verlor*; verstorben*; gestorben;
        hinterblieben*; mein mann ist; meine frau ist; meine mutter ist; mein vater ist; todesfall;
        sterbeurkunde; erbschein; nachlass*; umbett*; grabstein; grabstelle; ruhezeit; nutzungsrecht
      `),
    ),
  ),
  close(
    FLAG,
    [
      phrase(`
        bestattung*; bestattungsvorsorge; beerdigung; grab; rasengrab; urnengrab; sarg; friedwald; beisetzung;
        sterbeurkunde; funeral; cenaze*; похорон*; pogrzeb*; înmormânt*; enterrement
      `),
      phrase(`
        (mein|meine|meinen|meiner) eigene*; für mich selbst; schon selbst; selbst (im voraus )?unterschreib*;
        wenn ich (weg|tot|nicht mehr)
      `),
      phrase(`
        (bis|schon|noch) (zum|diese|heute|morgen|freitag|sonntag|wochenende|montag); eilt; schnell; danach;
        nächste woche; bald; diese woche; nicht mehr lange; morgen
      `),
    ],
    eitherOf(QUIET, phrase(`krebs; hospiz; palliativ*; unheilbar`)),
  ),
  close(
    FLAG,
    [
      phrase(`
        eingesperrt; eingeschlossen; schließt sich … ein; sperrt sich … ein; macht nicht (mehr )?auf;
        geht nicht (mehr )?(ans telefon|ran); nimmt (niemand|nicht|keiner) … ab; nicht erreichbar;
        antwortet nicht
      `),
      phrase(`
        rasierkling*; tablette*; abschied*; (lieber|vorher|selbst) … (schluss|schluß|tot); umbring*; wehtun;
        etwas antu*; augen zu; brücke; gleis*; nicht mehr leben; sterben; tot sein; strick;
        (schluss|schluß) mach*; sich was; engel*; himmel
      `),
    ],
    NOT_MEANT,
  ),
  close(
    FLAG,
    [
      phrase(`
        lebensversicherung; versicherung*; witwenrente; hinterbliebenen*; erben; halbwaisenrente; sterbegeld
      `),
      phrase(`
        wenn (ich|man) (es )?(selbst|sich selbst|mir selbst|mich selbst|nachhilf*|freiwillig|selber);
        auch (bei|wenn) (man )?(selbst*|suizid|freiwillig*|freitod|selbst hand);
        wäre (ich|dann) (tot )?(mehr wert|alle schulden)
      `),
    ],
    QUIET,
  ),
  close(
    FLAG,
    [
      phrase(`
        (brauch*|muss|müssen|braucht) (\\p{L}{1,24} ){0,6}nicht mehr (\\p{L}{1,24} ){0,3}(bearbeit*|schick*|antwort*|anruf*|zahl*|komm*|kümmer*|beeil*|nötig|abhol*|erleb*)*;
        nicht mehr (nötig|nötig sein|gebraucht|abholen|erleben|mitbekommen|mitkriegen|interessieren|stören|belästigen|hier|da|da sein|leben|erreichbar);
        (hilft|nützt|nutzt|bringt) (mir )?(\\p{L}{1,24} ){0,3}(auch )?nichts mehr;
        (danach|dann|ab \\p{L}{1,24}|nach \\p{L}{1,24}|bis dahin|bald) (ist|bin|gibt es) (\\p{L}{1,24} ){0,4}(schluss|schluß|weg|nicht mehr|vorbei|ruhe|fort|alles|frei|niemand|frieden|erlöst|woanders|drüben);
        (ein|mein|den|einen) (datum|termin|tag) (\\p{L}{1,24} ){0,3}(gesetzt|ausgesucht|festgelegt|steht|rot|im kalender)*;
        (bald|endlich|dann) (seid|sind|bist) (ihr|sie|du|alle) (\\p{L}{1,24} ){0,2}(frei|mich los|erlöst|allein)*;
        (schlüssel|papiere|sparbuch|pass|passwörter|bankkarte|testament|unterlagen) (\\p{L}{1,24} ){0,5}(unter der (matte|fußmatte)|liegt|liegen|steckt|hinterlegt|umschlag|auf dem (tisch|küchentisch)|geschickt)*;
        alles (ist )?(ordentlich|bezahlt|abgemeldet|gekündigt|geordnet|geregelt|vorbereitet|aufgeräumt|erledigt|verschenkt);
        (hund|katze|kater|vogel|tiere|kinder) (\\p{L}{1,24} ){0,4}(versorgt|untergebracht|bei der nachbarin|abgegeben|gut aufgehoben|in gute hände)*
      `),
      phrase(`
        leben; sterben; tod; tot; kraft; müde; sinn*; hoffnung; schmerz*; allein; einsam; ruhe; frieden;
        abschied; verzeih*; entschuldig*; vergeb*; schuld; last; los; ende; schluss; schluß; weg; gehen; gehe;
        nie wieder; für immer; endgültig; himmel; drüben; erlös*; bereit; ruhig; entschieden; entschluss;
        niemand; keiner; vermiss*; weinen; weint; nicht suchen; brief; letzte*; egal; gleich; sowieso; eh;
        kann nicht mehr; mag nicht mehr; will nicht mehr; geht nicht mehr
      `),
      phrase(`
        ich; mein; meine; er; sie; sagt; schreibt; mich; mir; sohn; tochter; vater; mutter; bruder; schwester;
        freund*; nachbar*; kund*; anrufer*; bewohner*
      `),
      phrase(`
        leben; sterben; tod; tot; müde; sinn*; hoffnung*; abschied; verzeih*; vergeb*; erlös*; nie wieder;
        für immer; endgültig; himmel; drüben; kraft; ohne mich; nicht suchen; vermiss*; kann nicht mehr;
        mag nicht mehr; will nicht mehr; letzte* (brief|mal|nachricht|wunsch|gruß|wille); entschieden;
        entschluss; last; mich los; ruhe; frieden; schuld; bereit zu gehen; egal, was (mit mir|aus mir);
        versorgt
      `),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
        verstorben*; gestorben; todesfall; sterbeurkunde; erbschein; nachlass*; hinterblieben*; lärm*;
        nachtruhe; ruhezeit*; baustelle; baulärm; rente; führerschein; parken; müll*; frist; widerspruch;
        ausgezogen; auszug; schulden bei; schuld (des|der|am unfall)|unfall; steuerschuld; unterschrift;
        im namen; miete; bürgergeld*; amtsgericht; insolvenz; lebensmittel; lebenslauf; lebensunterhalt;
        lebensbescheinigung; lebensgefährt*; lebenspartner*; hund (ist|wurde|gestorben)|eingeschläfert;
        friedhof; grab*; pflegeheim; wasserzähler
      `),
    ),
  ),
  close(
    FLAG,
    [
      phrase(`
        ich (stehe|steh|sitze|sitz|bin) (\\p{L}{1,24} ){0,5}(brücke|dach|parkdeck|parkhaus|gleis*|bahnsteig|balkon*|geländer|fensterbrett|klippe|turm|hochsitz|wald|wasser|ufer);
        (er|sie|sohn|tochter|mann|frau|bruder|schwester|mutter|vater) (\\p{L}{1,24} ){0,4}(steht|sitzt|ist|läuft) (\\p{L}{1,24} ){0,5}(brücke|dach|parkdeck|parkhausdach|gleis*|bahnsteig|geländer|fensterbrett|klippe|turm)
      `),
      phrase(`
        nicht mehr; abschied; verzeih*; ende; schluss; schluß; vorbei; tief; springe*; loslassen; traue; mut;
        letzte*; allein; weint; tot; sterben; ruhe; hilft; kraft; egal; niemand; danke; leb wohl; tschüss;
        einen schritt; ruft; nicht runter
      `),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      stau; verspätung; fahrkarte; angeln; sperrung; schlagloch; jagd; warte auf den; aussicht; foto*
    `),
    ),
  ),
  close(
    FLAG,
    [
      phrase(`
        isst nicht mehr; isst nichts mehr; hört auf zu essen; hat aufgehört zu (essen|trinken);
        will nichts mehr (essen|trinken); trinkt nicht mehr;
        nimmt (seine|ihre|die) (tabletten|medikamente|herztabletten|insulin) nicht mehr;
        nehme (meine|die) (tabletten|medikamente|insulin|herztabletten) (\\p{L}{1,24} ){0,3}nicht mehr;
        verweigert (das )?(essen|trinken|nahrung|medikamente)
      `),
      phrase(`
        will; wozu; wofür; sterben; tod; zu (mama|oma|opa|seiner frau|ihrem mann)|nach; gehen; leben;
        keinen sinn; kein sinn; lohnt; mag nicht; absichtlich; hinterher; folgen; himmel; genug
      `),
    ],
    eitherOf(NOT_MEANT, phrase(`hospiz; palliativ*; hund; katze; kind isst; mittagessen; kantine`)),
  ),
  clear(
    FLAG,
    phrase(`
      no point (in )?(living|going on|anymore); nobody (would|will) miss me; by the time you read this;
      won't be (here|around) (much longer|anymore|tomorrow|next week);
      i('m| am) (done|finished) with (life|everything|this life); world … better off without;
      artık (yaşa*|dayan*) … (istemi*|am*); yaşamanın (bir )?anlamı; ben (gidince|ölünce|olmayınca);
      немає сенсу жити; нема сенсу жити; краще (мені )?(померти|не жити|вмерти); мене скоро не (буде|стане);
      нет смысла жить; жить (больше )?(незачем|нет смысла|не для чего); меня скоро не (будет|станет);
      уйти из жизни; nie ma sensu (dalej )?żyć; beze mnie … lepiej; lepiej by było, gdyby mnie;
      mnie już nie będzie; nu mai are rost să; fără mine … (mai )?bine; nu mai vreau să fiu;
      plus de raison de vivre; sans moi … mieux;
      je veux (juste )?(disparaître|dormir pour toujours|que ça s'arrête); ne veux plus être là; لا معنى للحياة;
      لا فائدة من (حياتي|الحياة); لم أعد أريد (الحياة|أن أعيش|العيش); ولا أريد أن أعيش;
      لا اريد (أن )?(اعيش|العيش); تعبت من الحياة; أتمنى الموت; اتمنى الموت; أن أموت; أفضل أن أموت
    `),
    QUIET,
  ),
];
