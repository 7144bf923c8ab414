import { eitherOf, phrase } from "../phrase";
import { close, type FlagCue } from "./cue";
import { CHILD, NOW, QUIET } from "./families";

const FLAG = "life_danger";

const NOT_MEANT = eitherOf(
  QUIET,
  phrase(`
    letzte* (jahr|winter|sommer|woche|monat); versicherung*; genehmigung; sperrung; baustelle*; fahrplan;
    antrag; müll*; dachdecker; schornsteinfeger; dachrinne; solar*; taube*; katze*; vogel; storch; plakat*;
    laterne*; reparatur; kaputt seit; defekt; wackelt; schild
  `),
);

const SOMEBODY = eitherOf(
  CHILD,
  phrase(`
    mann; frau; jemand; einer; person; mensch; nachbar*; kollege; kollegin; arbeiter; junger mann; junge;
    jugendliche*; typ; oma; opa; vater; mutter; mama; papa; er; sie; bruder; schwester; sohn; tochter; someone;
    man; woman; birisi; adam; kadın; хтось; чоловік; жінк*; кто-то; мужчина; женщина; ktoś; mężczyzna; kobieta;
    cineva; bărbat; femeie; quelqu'un; homme; femme; رجل; امرأة; شخص
  `),
);

/** Scenes in which somebody dies if nobody comes. */
export const ACCIDENT: readonly FlagCue[] = [
  close(
    FLAG,
    [
      SOMEBODY,
      phrase(`
        auf (dem|einem) (dach|kran|baukran|strommast|mast|brückengeländer|geländer|schornstein|turm|parkdeck|vordach|balkongeländer|gerüst);
        auf (den|die) (gleise|gleisen|schienen|bahngleise|bahngleisen|autobahn|bundesstraße|fahrbahn);
        außerhalb des geländers; hinter dem geländer; über (das|dem) geländer; am abgrund;
        (auf|an) der (kante|dachkante|brüstung);
        im (gleisbett|schacht|aufzugsschacht|brunnen|silo|tank|gulli|gully|kanalschacht);
        in (der|die) (güllegrube|baugrube|klärgrube|jauchegrube|grube|zisterne)
      `),
      phrase(`
        steht; sitzt; liegt; läuft; klettert; krabbelt; hängt; balanciert; geht; rennt; turnt; stand;
        will nicht runter; kommt nicht (mehr )?(raus|runter|hoch|weg); springt; springen; weint; ruft; schreit;
        antwortet nicht; rührt
      `),
      eitherOf(
        NOW,
        phrase(`
        allein; niemand; weint; ruft; schreit; springen; bitte schnell; hilfe; der zug; der nächste zug; autos;
        ausweichen; hupen; gefährlich; gleich
      `),
      ),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      radfahrer*; spiele* auf; skate*; graffiti; rollstuhl*; bettler*; falschpark*; lkw*; autofahrer*;
      fußgänger*; tempo; raser; schulweg; gehweg
    `),
    ),
  ),
  close(
    FLAG,
    [
      phrase(`
        (auto|wagen|pkw|bus|laster|lkw|traktor|kleinbus|transporter|motorrad|roller|fahrrad) (\\p{L}{1,24} ){0,6}(graben|kanal|fluss|bach|see|baum|böschung|leitplanke|überschlagen|umgekippt|dach|wasser);
        überschlagen; unfall; zusammengestoßen; angefahren; überfahren; umgefahren; crash; kaza; аварі*; авари*;
        wypadek; accident*; حادث
      `),
      phrase(`
        (noch )?(jemand|einer|wer|leute|menschen|fahrer|kinder) (\\p{L}{1,24} ){0,2}(drin|drinnen|eingeklemmt|darin)*;
        sitzt (noch )?drin; eingeklemmt; kommt nicht raus; blut*; bewusst*; rührt sich nicht; bewegt sich nicht;
        reagiert nicht; antwortet nicht; schreit; scheinwerfer (\\p{L}{1,24} ){0,2}(unter|an)*; raucht; qualmt;
        läuft benzin; liegt (noch )?(da|auf der (straße|fahrbahn))*; krankenwagen; trapped; yaralı; kan; травм*;
        кров*; не рухається; не двигается; ranny; krew; răni*; sânge; bless*; sang; جريح; دم
      `),
      NOW,
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      unfallflucht; schaden; kratzer; zeuge gesucht; aktenzeichen; unfallbericht; gutachten; unfallschwerpunkt;
      bußgeld; fahrzeugschein; führerschein*; wildunfall; seit dem unfall; nach dem unfall; arbeitsunfall;
      pflegegrad; krankengeld
    `),
    ),
  ),
  close(
    FLAG,
    [
      phrase(`
        schuss; schüsse; geschossen; knall; knallte; explosion; explodiert; detonation; gunshot*; shots;
        silah ses*; постріл*; выстрел*; strzał*; împușcătur*; coup de feu; coups de feu; إطلاق نار; انفجار
      `),
      phrase(`
        gehört; gehallt; fiel; fielen; gefallen; danach (still|ruhig|nichts)*; seitdem (still|ruhig)*; wohnung;
        nebenan; rauch; schreie; schrei; verletzt; blut; liegt; fenster (zersprungen|kaputt|geborsten)*; heard;
        dann (war )?(es )?still; duydum; чув; слыш*; słysz*; auzit; entendu; سمعت
      `),
      NOW,
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      silvester*; feuerwerk*; jagd*; böller*; jäger; schützen*; startschuss; schnappschuss; auspuff
    `),
    ),
  ),
  close(
    FLAG,
    [
      phrase(`
        obdachlos*; mann; frau; jemand; person; alte*; betrunken*; schläft; liegt; draußen; parkbank; bank;
        bushäuschen; unterführung; zelt; schlafsack; hauseingang
      `),
      phrase(`
        minus (\\d+|zehn|fünf|acht|sechs|zwölf)*; frost; schnee; eiskalt*; erfriert; erfrieren; erfroren;
        unterkühl*; nassen (sachen|kleidern); ohne (decke|schuhe|jacke); blau* (lippen|hände|gesicht|finger)
      `),
      phrase(`
        rührt; bewegt; reagiert; antwortet; atmet; zittert (nicht|so|am)*; seit (heute|gestern|stunden);
        nicht wach; ansprechbar; lallt; weckt; aufwach*; steif
      `),
    ],
    eitherOf(NOT_MEANT, phrase(`streupflicht; winterdienst; heizung; schneeräum*; gestreut; zeitung`)),
  ),
  close(
    FLAG,
    [
      phrase(`
        wasser steigt;
        wasser (kommt|läuft|strömt|drückt|schießt) (\\p{L}{1,24} ){0,4}(keller|rein|herein|treppe|souterrain)*;
        hochwasser; flut; überschwemm*; strömung; schlamm*; hang rutscht; erdrutsch; deich (bricht|gebrochen)*;
        decke (\\p{L}{1,24} ){0,3}(kommt runter|eingestürzt|stürzt|bricht|heruntergekommen)*;
        dach (eingestürzt|stürzt ein|bricht); balkon (abgestürzt|bricht|abgebrochen);
        mauer (umgestürzt|eingestürzt|umgefallen)
      `),
      SOMEBODY,
      phrase(`
        drin; drinnen; eingeschlossen; unten; kommt nicht raus; kommen nicht (mehr )?raus; auf dem dach;
        auf dem autodach; eingeklemmt; darunter; drunter; begraben; verletzt; hilfe; ruft; schreit; hängt fest;
        rollstuhl; bettlägerig*; nicht laufen; klammert
      `),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      keller (voll|leer)* gepumpt; soforthilfe; schaden*; elementar*; pumpe ausleih*; sandsäcke
    `),
    ),
  ),
  close(
    FLAG,
    [
      phrase(`
        er; mann; vater; freund; ex; sohn; mein mann; ihr mann; jemand; typ; bewohner*; mieter*; patient*;
        kunde; besucher
      `),
      phrase(`
        (hat|hält) (\\p{L}{1,24} ){0,5}(eingesperrt|eingeschlossen|festgehalten|fest|verbarrikadiert|verschanzt|geisel|überschüttet|übergossen|gewehr|pistole|messer|kanister|feuerzeug|gasflasche*);
        verbarrikadiert; verschanzt; gas aufgedreht;
        (gas|benzin|hähne) (\\p{L}{1,24} ){0,3}(aufgedreht|verschüttet|ausgekippt|gekippt)*;
        droht,? (alles |sich |uns |das haus |die wohnung |mit ){0,3}(in die luft|anzuzünden|zu springen|umzubringen|abzustechen|zu schießen)*;
        geht auf (\\p{L}{1,24} ){0,3}(los|zu); lässt (sie|niemanden|keinen) (\\p{L}{1,24} ){0,2}raus
      `),
      NOW,
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      schlüssel; notdienst; gasflasche tausch*; haltegriff; festhalten am; antrag; rechtsanspruch
    `),
    ),
  ),
  close(
    FLAG,
    [
      phrase(`
        krankenwagen; notarzt; rettungswagen; rettung; sanitäter; feuerwehr; 112; notruf; ambulance; ambulans;
        швидк*; скорую; скора; karetk*; ambulanță; salvare; samu; إسعاف; الإسعاف
      `),
      phrase(`
        schicken; schicken sie; bitte (schnell|sofort|jemand|kommen)*; schnell; kommen sie; brauchen wir;
        brauche ich; muss ich; soll ich; ruft (keiner|jemand)*; rufen sie; welche nummer;
        nummer (weiß|kenne|hab)*; kommt nicht; send; gönder*; викли*; вызов*; вызв*; wezw*; chem*; trimit*;
        appel*; envoy*; أرسل*
      `),
      phrase(`
        liegt; blut*; luft; atmet; atem; bewusst*; schmerz*; brennt; rauch; umgekippt; gefallen; gestürzt;
        herz*; krampf*; fieber; baby; schwanger; wehen; ohnmächtig; reagiert; wach; bleeding; breath*; nefes;
        kan; кров*; дих*; дыш*; krew; oddych*; sânge; respir*; saign*; دم; ينزف; يتنفس
      `),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      rechnung; gebühr*; gebührenbescheid; kostenerstattung; zufahrt; parken; parkt; feuerwehrzufahrt;
      einsatz am; bedanke*; danke; übungsabend; freiwillige; durchkommen
    `),
    ),
  ),
];
